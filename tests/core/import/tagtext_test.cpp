#include "core/import/tagtext.h"

#include "tests/testkit/cells.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::import;
using lodestar::testkit::cellColumn;

class TagTextTest : public QObject
{
    Q_OBJECT

private slots:
    void splits();
    void findsSeparators_data();
    void findsSeparators();
};

void TagTextTest::splits()
{
    QByteArrayList parts;
    splitTags(" SAP ;; AWS;", ";", [&](QByteArrayView part) { parts << part.toByteArray(); });
    QCOMPARE(parts, (QByteArrayList{"SAP", "AWS"}));
    parts.clear();
    splitTags("1,001-5,000, open", ",", [&](QByteArrayView part) { parts << part.toByteArray(); });
    QCOMPARE(parts, (QByteArrayList{"1,001-5,000", "open"}));
    parts.clear();
    splitTags("财务云、 人力云、", "、", [&](QByteArrayView part) { parts << part.toByteArray(); });
    QCOMPARE(parts, (QByteArrayList{"财务云", "人力云"}));
}

void TagTextTest::findsSeparators_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("expected");
    QTest::addColumn<QString>("separator");
    QTest::newRow("semicolons") << QStringList{u"a;b"_s, u"b"_s, u"a"_s, u"b;a"_s} << false << u";"_s;
    QTest::newRow("bars") << QStringList{u"a|b"_s, u"b"_s, u"a"_s, u"b|a"_s} << false << u"|"_s;
    QTest::newRow("commas") << QStringList{u"a, b"_s, u"b"_s, u"a"_s, u"b, a"_s} << false << u","_s;
    QTest::newRow("parts never come back") << QStringList{u"a;b"_s, u"c;d"_s, u"e;f"_s} << false << QString();
    QTest::newRow("unless a person says so") << QStringList{u"a;b"_s, u"c;d"_s, u"e;f"_s} << true << u";"_s;
    QTest::newRow("no separators") << QStringList{u"a"_s, u"b"_s} << true << QString();
    QTest::newRow("chinese") << QStringList{u"财务云、人力云"_s, u"财务云"_s, u"人力云、供应链"_s, u"供应链"_s} << false
                             << u"、"_s;
    QTest::newRow("persian") << QStringList{u"اکسل، سپیدار"_s, u"سپیدار"_s, u"اکسل"_s, u"سپیدار، اکسل"_s} << false
                             << u"،"_s;
    QTest::newRow("lines") << QStringList{u"a\nb"_s, u"b"_s, u"a"_s, u"b\nc"_s} << false << u"\n"_s;
    QTest::newRow("whole values with a bar")
        << QStringList{u"Google | Ads"_s, u"Fair"_s, u"Google | Ads"_s, u"Google | Ads"_s, u"Fair"_s} << false
        << QString();
    QTest::newRow("parts in fixed places")
        << QStringList{u"Acme, Inc."_s, u"Bolt, Inc."_s, u"Core, Inc."_s, u"Dyna, Inc."_s, u"Elan, Inc."_s} << false
        << QString();
}

void TagTextTest::findsSeparators()
{
    QFETCH(QStringList, cells);
    QFETCH(bool, expected);
    QFETCH(QString, separator);
    QCOMPARE(QString::fromUtf8(tagSeparator(cellColumn(cells), expected)), separator);
}

static const lodestar::testkit::Registered<TagTextTest> registered("core/import/tagtext");
#include "tagtext_test.moc"
