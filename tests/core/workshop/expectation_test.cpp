#include "core/workshop/expectation.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;
using table::ColumnType;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;
using Direction = Expectation::Direction;
using Verdict = ExpectationCheck::Verdict;

namespace {

metrics::BestRule clvRule()
{
    return {{{role(RoleId::Clv), 100, false, false}}, {}, {}};
}

struct World {
    table::Table table;
    metrics::Rating rating;
    traits::TraitReport report;
    std::vector<traits::NumericComparison> comparisons;
};

/// 40 best of 200: they are in logistics and large; retail is what the others are; country is a coin.
World world()
{
    QStringList industry, country;
    std::vector<double> clv, staff;
    for (int i = 0; i < 200; ++i) {
        const bool best = i < 40;
        clv.push_back(best ? 1000 + i : i % 7);
        industry << (i == 7 ? u"Mining"_s : i % 10 < (best ? 8 : 2) ? u"Logistics"_s : u"Retail"_s);
        country << ((i / 3) % 2 ? u"PL"_s : u"ID"_s);
        staff.push_back((best ? 300 : 100) + (i * 37) % 90);
    }
    World made;
    made.table = TableBuilder()
                     .numbers(u"CLV"_s, role(RoleId::Clv), clv, ColumnType::Money)
                     .words(u"Industry"_s, role(RoleId::Industry), industry)
                     .words(u"Country"_s, role(RoleId::Country), country)
                     .numbers(u"Staff"_s, role(RoleId::Employees), staff)
                     .build();
    made.rating = metrics::rate(made.table, clvRule());
    made.report = traits::findTraits(made.table, made.rating, clvRule());
    made.comparisons = traits::compareNumbers(made.table, made.rating, made.report);
    return made;
}

Expectation expected(const QString &attribute, const QString &value, Direction direction = Direction::MoreOften)
{
    Expectation one;
    one.attribute = attribute;
    one.value = value;
    one.direction = direction;
    return one;
}

ExpectationCheck check(const Expectation &expectation)
{
    const World world = ::world();
    return checkExpectations({expectation}, world.table, world.rating, world.report, world.comparisons).checks.front();
}

} // namespace

class ExpectationTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void whatTheDataSays_data()
    {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("more");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, const QString &attribute, const QString &value, bool more,
                            Verdict verdict) {
            QTest::newRow(name) << attribute << value << more << static_cast<int>(verdict);
        };
        row("as expected", u"Industry"_s, u"Logistics"_s, true, Verdict::Confirmed);
        row("in other letters", u"industry"_s, u"LOGISTICS"_s, true, Verdict::Confirmed);
        row("the opposite", u"Industry"_s, u"Logistics"_s, false, Verdict::Contradicted);
        row("less often, as expected", u"Industry"_s, u"Retail"_s, false, Verdict::Confirmed);
        row("a coin", u"Country"_s, u"PL"_s, true, Verdict::CannotTell);
        row("too rare", u"Industry"_s, u"Mining"_s, true, Verdict::CannotTell);
        row("nobody has it", u"Industry"_s, u"Farming"_s, true, Verdict::NotInData);
        row("no such column", u"Height"_s, u"tall"_s, true, Verdict::NotInData);
        row("only words", QString(), QString(), true, Verdict::NotInData);
        row("part of the score", u"CLV"_s, QString(), true, Verdict::CannotTell);
        row("a number as a whole", u"Staff"_s, QString(), true, Verdict::Confirmed);
        row("less of a number", u"Staff"_s, QString(), false, Verdict::Contradicted);
        row("which value?", u"Country"_s, QString(), true, Verdict::CannotTell);
    }
    void whatTheDataSays()
    {
        QFETCH(QString, attribute);
        QFETCH(QString, value);
        QFETCH(bool, more);
        QFETCH(int, verdict);
        const ExpectationCheck got =
            check(expected(attribute, value, more ? Direction::MoreOften : Direction::LessOften));
        QVERIFY2(static_cast<int>(got.verdict) == verdict, qPrintable(verdictId(got.verdict) + u' ' + got.text));
        QVERIFY(!got.text.isEmpty());
        QVERIFY(!verdictName(got.verdict).isEmpty());
        if (got.verdict == Verdict::Confirmed || got.verdict == Verdict::Contradicted)
            QVERIFY(got.trait || got.comparison); // never without its numbers
    }

    void rareValueIsCounted()
    {
        const ExpectationCheck got = check(expected(u"Industry"_s, u"Mining"_s));
        QVERIFY(got.trait);
        QCOMPARE(got.trait->counts, (traits::Counts{1, 39, 0, 160}));
    }

    void whatNobodyExpected()
    {
        const World world = ::world();
        const GutCheck none = checkExpectations({}, world.table, world.rating, world.report);
        const auto has = [](const GutCheck &gut, const QString &value) {
            return std::any_of(gut.unexpected.begin(), gut.unexpected.end(),
                               [&](const traits::Trait &trait) { return trait.value == value; });
        };
        QVERIFY(has(none, u"Logistics"_s) && has(none, u"Retail"_s) && !has(none, u"PL"_s));
        const GutCheck some = checkExpectations({expected(u"Industry"_s, u"Logistics"_s, Direction::LessOften)},
                                                world.table, world.rating, world.report);
        QVERIFY(!has(some, u"Logistics"_s) && has(some, u"Retail"_s)); // named is named, whatever was believed
    }
};

static const testkit::Registered<ExpectationTest> registered("core/workshop/expectation");
#include "expectation_test.moc"
