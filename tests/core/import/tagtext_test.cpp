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
    splitTags(" SAP ;; AWS;", ';', [&](QByteArrayView part) { parts << part.toByteArray(); });
    QCOMPARE(parts, (QByteArrayList{"SAP", "AWS"}));
    parts.clear();
    splitTags("1,001-5,000, open", ',', [&](QByteArrayView part) { parts << part.toByteArray(); });
    QCOMPARE(parts, (QByteArrayList{"1,001-5,000", "open"}));
}

void TagTextTest::findsSeparators_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("expected");
    QTest::addColumn<char>("separator");
    QTest::newRow("semicolons") << QStringList{u"a;b"_s, u"b"_s, u"a"_s, u"b;a"_s} << false << ';';
    QTest::newRow("bars") << QStringList{u"a|b"_s, u"b"_s, u"a"_s, u"b|a"_s} << false << '|';
    QTest::newRow("commas") << QStringList{u"a, b"_s, u"b"_s, u"a"_s, u"b, a"_s} << false << ',';
    QTest::newRow("parts never come back") << QStringList{u"a;b"_s, u"c;d"_s, u"e;f"_s} << false << '\0';
    QTest::newRow("unless a person says so") << QStringList{u"a;b"_s, u"c;d"_s, u"e;f"_s} << true << ';';
    QTest::newRow("no separators") << QStringList{u"a"_s, u"b"_s} << true << '\0';
    QTest::newRow("parts in fixed places")
        << QStringList{u"Acme, Inc."_s, u"Bolt, Inc."_s, u"Core, Inc."_s, u"Dyna, Inc."_s, u"Elan, Inc."_s} << false
        << '\0';
}

void TagTextTest::findsSeparators()
{
    QFETCH(QStringList, cells);
    QFETCH(bool, expected);
    QFETCH(char, separator);
    QCOMPARE(tagSeparator(cellColumn(cells), expected).value_or('\0'), separator);
}

static const lodestar::testkit::Registered<TagTextTest> registered("core/import/tagtext");
#include "tagtext_test.moc"
