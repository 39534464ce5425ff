#include "core/import/letterscore.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class LetterScoreTest : public QObject
{
    Q_OBJECT

private slots:

    void polishIsNotTakenForWestern()
    {
        QCOMPARE(guessOneByte("\xA3\xF3"
                              "d\x9F, \x8Cl\xB9sk")
                     .encoding,
                 u"windows-1250"_s);
        QCOMPARE(guessOneByte("M\xFCller, Fran\xE7ois").encoding, u"windows-1252"_s);
        QVERIFY(guessOneByte("M\xFCller").score > 0.9);
    }

    void tablesHave256Characters()
    {
        const QString table = oneByteTable(u"windows-1250"_s);
        QCOMPARE(table.size(), 256);
        QCOMPARE(table[0xA3], QChar(u'Ł'));
        QVERIFY(oneByteTable(u"klingon"_s).isEmpty());
    }

    void europeanLettersMisreadAreNotEastAsian()
    {
        QVERIFY(eastAsianPlausibility(u"北京科技, 上海") > 0.9);
        QVERIFY(eastAsianPlausibility(u"Krak閣, W鉚hock") < 0.1);
        QCOMPARE(eastAsianPlausibility(u"plain"), 0.0);
    }
};

static const lodestar::testkit::Registered<LetterScoreTest> registered("core/import/letterscore");
#include "letterscore_test.moc"
