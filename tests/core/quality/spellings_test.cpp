#include "core/quality/spellings.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::quality;
using lodestar::table::ColumnType;
using lodestar::table::RoleId;
using lodestar::testkit::role;
using lodestar::testkit::TableBuilder;

class SpellingsTest : public QObject
{
    Q_OBJECT

private slots:
    void suggestsTheMostFrequent();
    void looksIntoTags();
    void marksTellThingsApart();
    void leavesNamesAndFreeTextAlone();
    void twoFrequentValuesAreNoMistake();
    void decisionsAreRemembered();
    void stepsSayWhatWasDecided();
};

void SpellingsTest::suggestsTheMostFrequent()
{
    const auto table =
        TableBuilder()
            .words(u"Industry"_s, role(RoleId::Industry),
                   {u"logistics"_s, u"Logistics"_s, u"Logistics"_s, u"Logistcs"_s, u"Retail"_s, u"Retail"_s, QString()})
            .build();
    const auto found = findSpellings(table, {});
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].values.front(), (SpellingCluster::Value{u"Logistics"_s, 2}));
    QCOMPARE(found[0].values.size(), 3u);
    QCOMPARE(found[0].changed(), 2);
    QCOMPARE(found[0].by, SpellingCluster::By::Mistakes);
    QCOMPARE(found[0].name, u"Industry"_s);
}

void SpellingsTest::looksIntoTags()
{
    const auto table =
        TableBuilder()
            .tags(u"Tools"_s, role(RoleId::Technologies), {{u"GTX Pro"_s, u"MG"_s}, {u"GTXPro"_s}, {u"GTX Pro"_s}, {}})
            .build();
    const auto found = findSpellings(table, {});
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].values.front().text, u"GTX Pro"_s);
    QCOMPARE(found[0].by, SpellingCluster::By::Letters);
}

void SpellingsTest::marksTellThingsApart()
{
    const auto table = TableBuilder()
                           .words(u"Segment"_s, {},
                                  {u"class A"_s, u"class B"_s, u"class B"_s, u"class B"_s, u"Group II"_s,
                                   u"Group III"_s, u"Group III"_s, u"Group III"_s, u"Gruop III"_s})
                           .build();
    const auto found = findSpellings(table, {});
    for (const SpellingCluster &cluster : found) {
        for (const auto &value : cluster.values)
            QVERIFY2(!value.text.startsWith(u"class"_s) && value.text != u"Group II"_s, qPrintable(value.text));
    }
}

void SpellingsTest::leavesNamesAndFreeTextAlone()
{
    QStringList names, remarks;
    for (int i = 0; i < 20; ++i) {
        names << (i % 2 ? u"Odra"_s : u"ODRA"_s);
        remarks << u"Remark of customer %1"_s.arg(i) << u"remark of customer %1"_s.arg(i);
    }
    const auto table = TableBuilder()
                           .words(u"Name"_s, role(RoleId::Name), names, ColumnType::Text)
                           .words(u"Remark"_s, {}, remarks.first(20), ColumnType::Text)
                           .build();
    QVERIFY(findSpellings(table, {}).empty());
}

void SpellingsTest::twoFrequentValuesAreNoMistake()
{
    QStringList values;
    for (int i = 0; i < 10; ++i)
        values << u"Nigeria"_s << u"Algeria"_s << u"Austria"_s << u"Austrai"_s;
    const auto table = TableBuilder().words(u"Country"_s, role(RoleId::Country), values).build();
    QVERIFY(findSpellings(table, {}).empty());
}

void SpellingsTest::decisionsAreRemembered()
{
    const auto table = TableBuilder().words(u"Kind"_s, {}, {u"a-b"_s, u"A B"_s, u"a-b"_s, u"x"_s, u"x"_s}).build();
    const auto found = findSpellings(table, {});
    QCOMPARE(found.size(), 1u);
    table::RecipeStep apart = keepApartStep(found[0]);
    QVERIFY(findSpellings(table, {apart}).empty());
    apart.isOff = true;
    QCOMPARE(findSpellings(table, {apart}).size(), 1u);
    apart.isOff = false;
    apart.attribute = u"Other"_s;
    QCOMPARE(findSpellings(table, {apart}).size(), 1u);
}

void SpellingsTest::stepsSayWhatWasDecided()
{
    SpellingCluster cluster;
    cluster.name = u"Kind"_s;
    const table::RecipeStep step = mergeStep(cluster, {u"a"_s, u"b"_s}, u"a"_s);
    QCOMPARE(step.kind, u"merge_values"_s);
    QCOMPARE(step.attribute, u"Kind"_s);
    QCOMPARE(step.storedValue(), u"{\"into\":\"a\",\"values\":[\"b\"]}"_s);
}

static const lodestar::testkit::Registered<SpellingsTest> registered("core/quality/spellings");
#include "spellings_test.moc"
