#include "core/quality/duplicates.h"

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

namespace {

table::Table customers()
{
    return TableBuilder()
        .words(u"Id"_s, role(RoleId::Id), {u"1"_s, u"2"_s, u"3"_s, u"3"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s},
               ColumnType::Text)
        .words(u"Name"_s, role(RoleId::Name),
               {u"Odra GmbH"_s, u"ODRA"_s, u"Bug"_s, u"Bug"_s, u"Wisla Logistics"_s, u"Wisla Logistcs"_s,
                u"Warta Foods"_s, u"Noteć"_s},
               ColumnType::Text)
        .words(u"Site"_s, {},
               {u"https://odra.eu"_s, QString(), u"bug.pl"_s, u"bug.com"_s, u"wisla.pl"_s, u"wl.pl"_s,
                u"http://www.food.pl/en"_s, u"food.pl"_s},
               ColumnType::Text)
        .words(u"City"_s, role(RoleId::City),
               {u"A"_s, u"B"_s, u"C"_s, QString(), u"Gdańsk"_s, u"gdansk"_s, u"A"_s, u"B"_s})
        .build();
}

} // namespace

class DuplicatesTest : public QObject
{
    Q_OBJECT

private slots:
    void findsEveryKind();
    void placesTellLikeNamesApart();
    void decisionsAreRemembered();
    void stepsKeepTheFullest();
    void readsDomains();
};

void DuplicatesTest::findsEveryKind()
{
    const auto found = findDuplicates(customers(), {});
    QCOMPARE(found.size(), 4u);
    QCOMPARE(found[0].by, DuplicateGroup::By::Id);
    QCOMPARE(found[0].rows, (std::vector<qsizetype>{2, 3})); // the fullest first
    QCOMPARE(found[1].by, DuplicateGroup::By::Domain);
    QCOMPARE(found[1].rows, (std::vector<qsizetype>{6, 7}));
    QCOMPARE(found[2].by, DuplicateGroup::By::Name);
    QCOMPARE(found[2].rows, (std::vector<qsizetype>{0, 1}));
    QCOMPARE(found[3].by, DuplicateGroup::By::Likeness);
    QCOMPARE(found[3].rows, (std::vector<qsizetype>{4, 5}));
}

void DuplicatesTest::placesTellLikeNamesApart()
{
    const auto table =
        TableBuilder()
            .words(u"Name"_s, role(RoleId::Name), {u"Wisla Logistics"_s, u"Wisla Logistcs"_s}, ColumnType::Text)
            .words(u"City"_s, role(RoleId::City), {u"Gdańsk"_s, u"Kraków"_s})
            .build();
    QVERIFY(findDuplicates(table, {}).empty());
}

void DuplicatesTest::decisionsAreRemembered()
{
    const table::Table table = customers();
    const auto found = findDuplicates(table, {});
    QCOMPARE(findDuplicates(table, {keepRowsApartStep(table, found[0].rows)}).size(), 3u);
    QCOMPARE(findDuplicates(table, {keepRowsApartStep(table, found[2].rows)}).front().by, DuplicateGroup::By::Id);
}

void DuplicatesTest::stepsKeepTheFullest()
{
    const table::RecipeStep step = mergeRowsStep(customers(), {3, 2});
    QCOMPARE(step.kind, u"drop_duplicate"_s);
    QCOMPARE(step.storedValue(), u"{\"drop\":[{\"key\":\"3\"}],\"fill\":true,\"keep\":{\"key\":\"3\",\"nth\":2}}"_s);
}

void DuplicatesTest::readsDomains()
{
    QCOMPARE(domainOf(u"https://www.Odra.pl/kontakt?x=1"_s), u"odra.pl"_s);
    QCOMPARE(domainOf(u"odra.co.uk"_s), u"odra.co.uk"_s);
    for (const QString &text : {u"Odra"_s, u"12.5"_s, u"a@b.pl"_s, u"two words.pl"_s, u".pl"_s, QString()})
        QCOMPARE(domainOf(text), QString());
}

static const lodestar::testkit::Registered<DuplicatesTest> registered("core/quality/duplicates");
#include "duplicates_test.moc"
