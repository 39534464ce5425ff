#include "core/profile/icp.h"

#include "core/base/hash.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;
using table::Column;
using table::ColumnInfo;
using table::ColumnType;
using table::Condition;
using table::Match;

namespace {

Condition anyOf(const QString &attribute, const QStringList &values)
{
    Condition condition;
    condition.attribute = attribute;
    condition.values = values;
    return condition;
}

Condition between(const QString &attribute, double low, double high)
{
    Condition condition;
    condition.attribute = attribute;
    condition.op = Condition::Op::Between;
    condition.low = low;
    condition.high = high;
    return condition;
}

Criterion criterion(const QString &label, const Condition &condition, int points)
{
    Criterion c;
    c.id = label + u"-id"_s;
    c.label = label;
    c.condition = condition;
    c.points = points;
    return c;
}

Icp logistics()
{
    Icp icp;
    icp.id = u"icp-1"_s;
    icp.name = u"Regional logistics"_s;
    icp.product = u"Planner"_s;
    icp.sentence = u"Who we are for"_s;
    icp.narrative = {{u"problem"_s, u"Fridays go to re-planning"_s}};
    icp.bestFrom = 75;
    icp.dataset = 3;
    icp.criteria = {criterion(u"Industry"_s, anyOf(u"Industry"_s, {u"Logistics"_s, u"Retail"_s}), 40),
                    criterion(u"Employees"_s, between(u"Employees"_s, 50, 250), 30)};
    icp.criteria[0].kind = CriterionKind::MustHave;
    icp.criteria[0].best = u"Logistics or Retail"_s;
    icp.criteria[0].evidence = {EvidenceKind::Data, {14, 6, 33, 159}, 0.004, {}};
    icp.criteria[1].evidence = {EvidenceKind::Opinion, {}, 1, u"decided by 7 of 8"_s};
    return icp;
}

/// Four customers: one with everything, one too small, one with nothing known, one with the industry unknown.
table::Table fourCustomers()
{
    ColumnInfo industry, employees;
    industry.name = u"Industry"_s;
    industry.type = ColumnType::Category;
    industry.role.id = table::RoleId::Industry;
    employees.index = 1;
    employees.name = u"Employees"_s;
    employees.type = ColumnType::Number;
    table::DatasetInfo info;
    info.rows = 4;
    info.columns = {industry, employees};
    table::Dictionary words;
    words.append("Logistics");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    return {info,
            {Column::coded(industry, {0, 0, Column::kMissing, Column::kMissing}, words),
             Column::numbers(employees, {100, 10, nan, 100})}};
}

} // namespace

class IcpTest : public QObject
{
    Q_OBJECT
private slots:
    void jsonKeepsEverything();
    void jsonOfAFreeStatement();
    void hostileJsonIsHarmless();
    void evidenceSaysWhatItRestsOn();
    void sentenceListsTheConditions();
    void everyTierAndKindHasAName();
    void evaluatesEveryCustomer();
    void oneFactAway();
    void columnsByRoleThenName();
};

void IcpTest::jsonKeepsEverything()
{
    const Icp icp = logistics();
    const QJsonObject json = icp.toJson();
    QCOMPARE(Icp::fromJson(json), icp);
    QCOMPARE(canonicalJson(Icp::fromJson(json).toJson()), canonicalJson(json));
    QCOMPARE(json[u"criteria"_s][0][u"kind"_s].toString(), u"must"_s);
    QCOMPARE(json[u"criteria"_s][0][u"evidence"_s][u"bestKnown"_s].toInteger(), 20);
    QCOMPARE(json[u"tiers"_s][u"bestFrom"_s].toDouble(), 75.0);
    Icp other = icp;
    other.criteria[1].points = 31;
    QVERIFY(other != icp);
    QVERIFY(canonicalJson(other.toJson()) != canonicalJson(json));
}

void IcpTest::jsonOfAFreeStatement()
{
    Icp icp = logistics();
    icp.kind = Icp::Kind::DecisionMaker;
    icp.criteria = {criterion(u"Has a new head of planning"_s, {}, 10)};
    icp.criteria[0].evidence = {EvidenceKind::Hypothesis, {}, 1, u"3 of 5 interviews"_s};
    const QJsonObject json = icp.toJson();
    QVERIFY(json[u"criteria"_s][0][u"condition"_s].isNull());
    QCOMPARE(Icp::fromJson(json), icp);
}

void IcpTest::hostileJsonIsHarmless()
{
    const QJsonObject json{{u"criteria"_s, QJsonArray{1, u"x"_s, QJsonObject{{u"points"_s, u"many"_s}}}},
                           {u"tiers"_s, u"none"_s},
                           {u"narrative"_s, 7}};
    const Icp icp = Icp::fromJson(json);
    QCOMPARE(icp.criteria.size(), size_t(3));
    QCOMPARE(icp.criteria[2].points, 10);
    QCOMPARE(icp.bestFrom, 70.0);
}

void IcpTest::evidenceSaysWhatItRestsOn()
{
    const Icp icp = logistics();
    QCOMPARE(icp.criteria[0].evidence.text(), u"data · 14 of 20 best, 33 of 192 others"_s);
    QCOMPARE(icp.criteria[1].evidence.text(), u"team · decided by 7 of 8"_s);
    QCOMPARE(Evidence{}.text(), u"the team's opinion"_s);
    QVERIFY((Evidence{EvidenceKind::Hypothesis, {}, 1, {}}.text()) != Evidence{}.text());
}

void IcpTest::sentenceListsTheConditions()
{
    Icp icp = logistics();
    QCOMPARE(sentenceFrom(icp.criteria), u"Customers with Industry: Logistics or Retail, Employees: 50 to 249"_s);
    icp.criteria[0].kind = CriterionKind::Disqualifier;
    QCOMPARE(sentenceFrom(icp.criteria), u"Customers with Employees: 50 to 249"_s);
    QCOMPARE(sentenceFrom({}), QString());
    icp.criteria[1].label = u"100% %1 of it"_s; // a header is text, not a pattern
    QCOMPARE(sentenceFrom(icp.criteria), u"Customers with 100% %1 of it: 50 to 249"_s);
}

void IcpTest::everyTierAndKindHasAName()
{
    QSet<QString> ids, names;
    for (const Tier tier : {Tier::Best, Tier::Good, Tier::Bad, Tier::Disqualified, Tier::NotEnough}) {
        ids << tierId(tier);
        names << tierName(tier);
    }
    for (const CriterionKind kind : {CriterionKind::MustHave, CriterionKind::NiceToHave, CriterionKind::Disqualifier})
        ids << criterionKindId(kind) + u"-kind"_s;
    QCOMPARE(ids.size(), 8);
    QCOMPARE(names.size(), 5);
    QVERIFY(!ids.contains(QString()) && !names.contains(QString()));
    QSet<QString> keys;
    for (const auto &[key, name] : narrativeFields()) {
        QVERIFY(!name.isEmpty());
        keys << key;
    }
    QCOMPARE(static_cast<size_t>(keys.size()), narrativeFields().size());
}

void IcpTest::evaluatesEveryCustomer()
{
    Icp icp = logistics();
    icp.criteria.push_back(criterion(u"Free"_s, {}, 5));
    const Fits fits = evaluate(fourCustomers(), icp);
    QCOMPARE(fits.rows.size(), size_t(4));
    QCOMPARE(fits.match.size(), size_t(3));
    QCOMPARE(fits.match[0][1], Match::Yes);
    QCOMPARE(fits.match[1][1], Match::No);
    QCOMPARE(fits.match[2][0], Match::Unknown);
    QCOMPARE(fits.rows[0].tier, Tier::Best);
    QCOMPARE(fits.rows[1].tier, Tier::Good); // 40 of 70 points
    QCOMPARE(fits.rows[2].tier, Tier::NotEnough);
    QCOMPARE(fits.rows[3].tier, Tier::NotEnough); // 30 of 75 known
    QCOMPARE(fits.perTier[static_cast<size_t>(Tier::NotEnough)], 2);
    for (size_t row = 0; row < 4; ++row) {
        const Fit alone = evaluateRow(icp, std::array{fits.match[0][row], fits.match[1][row], fits.match[2][row]});
        QCOMPARE(alone.tier, fits.rows[row].tier);
        QCOMPARE(alone.low, fits.rows[row].low);
        QCOMPARE(alone.high, fits.rows[row].high);
        QCOMPARE(alone.certain, fits.rows[row].certain);
    }
}

void IcpTest::oneFactAway()
{
    const Icp icp = logistics();
    const Fits fits = evaluate(fourCustomers(), icp);
    QCOMPARE(fits.perTier[static_cast<size_t>(Tier::Best)], 1);
    QCOMPARE(oneFactFromBest(icp, fits), 1); // the fourth lacks its industry only, the third two facts
}

void IcpTest::columnsByRoleThenName()
{
    const table::Table table = fourCustomers();
    Icp icp;
    icp.criteria = {criterion(u"Branch"_s, anyOf(u"Branch"_s, {u"Logistics"_s}), 1),
                    criterion(u"Size"_s, between(u"employees"_s, 1, 2), 1), criterion(u"Free"_s, {}, 1),
                    criterion(u"Gone"_s, between(u"No such column"_s, 1, 2), 1)};
    icp.criteria[0].condition.role.id = table::RoleId::Industry; // the column was renamed since
    QCOMPARE(columnsFor(table.info(), icp), (std::vector<int>{0, 1}));
}

static const lodestar::testkit::Registered<IcpTest> registered("core/profile/icp");
#include "icp_test.moc"
