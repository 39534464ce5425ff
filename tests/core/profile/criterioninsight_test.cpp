#include "core/profile/criterioninsight.h"

#include "core/profile/criterioneffect.h"
#include "core/profile/criterionwarnings.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;
using table::RoleId;
using testkit::role;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

Criterion words(const QString &attribute, const QStringList &values, int points = 10)
{
    Criterion criterion;
    criterion.id = attribute;
    criterion.label = attribute;
    criterion.condition.attribute = attribute;
    criterion.condition.values = values;
    criterion.points = points;
    return criterion;
}

/// Ten customers; "Sector" says the same as "Industry", "Tools" is known of three.
Analysis tenCustomers()
{
    Analysis analysis;
    analysis.table = testkit::TableBuilder()
                         .words(u"Industry"_s, role(RoleId::Industry),
                                {u"A"_s, u"A"_s, u"A"_s, u"A"_s, u"B"_s, u"B"_s, u"B"_s, u"B"_s, u"B"_s, u"B"_s})
                         .words(u"Sector"_s, role(RoleId::None),
                                {u"X"_s, u"X"_s, u"X"_s, u"X"_s, u"Y"_s, u"Y"_s, u"Y"_s, u"Y"_s, u"Y"_s, u"Y"_s})
                         .words(u"Tools"_s, role(RoleId::None),
                                {u"T"_s, u"T"_s, u"U"_s, u""_s, u""_s, u""_s, u""_s, u""_s, u""_s, u""_s})
                         .numbers(u"Revenue"_s, role(RoleId::Revenue), {9, 8, 7, 6, 5, 4, 3, 2, 1, 1})
                         .build();
    analysis.rating.best = {1, 1, 1, 1, 0, 0, 0, 0, 0, 0};
    analysis.rating.score = {90, 80, 70, 60, 50, 40, 30, 20, 10, kNan};
    analysis.rule = metrics::defaultRule(analysis.table.info());
    return analysis;
}

std::vector<CriterionInsight> insights(const Icp &icp, const Analysis &analysis)
{
    return criterionInsights(icp, evaluate(analysis.table, icp), analysis);
}

QList<CriterionWarning::Kind> kinds(const CriterionInsight &insight)
{
    QList<CriterionWarning::Kind> kinds;
    for (const CriterionWarning &warning : insight.warnings)
        kinds << warning.kind;
    return kinds;
}

using Kind = CriterionWarning::Kind;

} // namespace

class CriterionInsightTest : public QObject
{
    Q_OBJECT
private slots:
    void countsAndOffers();
    void saysWhoMovesWithoutACard();
    void warnsOfOverlap();
    void warnsOfLeaks();
    void warnsOfWhatTheDataCannotTell();
    void statementsAreLeftToPeople();
};

void CriterionInsightTest::countsAndOffers()
{
    Icp icp;
    icp.criteria = {words(u"Industry"_s, {u"A"_s}), words(u"Tools"_s, {u"T"_s})};
    const auto found = insights(icp, tenCustomers());
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].met, 4);
    QCOMPARE(found[0].missed, 6);
    QCOMPARE(found[1].unknown, 7);
    QCOMPARE(found[0].offer.counts, (traits::Counts{4, 0, 0, 5})); // the last one is not rated
}

void CriterionInsightTest::saysWhoMovesWithoutACard()
{
    Icp icp;
    icp.coverageFrom = 0;
    icp.criteria = {words(u"Industry"_s, {u"A"_s, u"B"_s}, 60), words(u"Sector"_s, {u"X"_s}, 40)};
    const Analysis analysis = tenCustomers();
    const Fits fits = evaluate(analysis.table, icp);
    QCOMPARE(fits.perTier[0], 4); // 100 points; the others have 60
    const auto effects = criterionEffects(icp, fits);
    QCOMPARE(effects[1].intoBest, (std::vector<qsizetype>{4, 5, 6, 7, 8, 9}));
    QVERIFY(effects[1].outOfBest.empty());
    QCOMPARE(effects[1].without[0], 10);
    QCOMPARE(effectText(effects[1], fits), u"Without this card 6 more customer(s) would be Best."_s);
    QVERIFY(effects[0].intoBest.empty() && effects[0].outOfBest.empty());

    icp.criteria[1].kind = CriterionKind::Disqualifier; // a reason to say no keeps four out
    const auto against = criterionEffects(icp, evaluate(analysis.table, icp));
    QCOMPARE(against[1].intoBest, (std::vector<qsizetype>{0, 1, 2, 3}));
    QCOMPARE(against[0].outOfBest.size(), 6u); // nothing is left to earn points by
}

void CriterionInsightTest::warnsOfOverlap()
{
    Icp icp;
    icp.criteria = {words(u"Industry"_s, {u"A"_s}), words(u"Sector"_s, {u"X"_s})};
    const auto found = insights(icp, tenCustomers());
    QCOMPARE(kinds(found[0]), QList{Kind::Overlap});
    QVERIFY(found[0].warnings.front().text.contains(u"Sector"_s));
    icp.criteria[1].kind = CriterionKind::Disqualifier; // it counts no points
    QVERIFY(kinds(insights(icp, tenCustomers())[0]).isEmpty());
}

void CriterionInsightTest::warnsOfLeaks()
{
    Icp icp;
    Criterion revenue = words(u"Revenue"_s, {});
    revenue.condition.op = table::Condition::Op::Between;
    revenue.condition.low = 5;
    icp.criteria = {revenue};
    const Analysis analysis = tenCustomers();
    QVERIFY(!analysis.rule.criteria.empty());
    QVERIFY(kinds(insights(icp, analysis)[0]).contains(Kind::Leak));
    Analysis other = analysis;
    other.rule.criteria.clear(); // still a metric: it says how good a customer is
    QVERIFY(kinds(insights(icp, other)[0]).contains(Kind::Leak));
}

void CriterionInsightTest::warnsOfWhatTheDataCannotTell()
{
    Icp icp;
    icp.criteria = {words(u"Tools"_s, {u"T"_s, u"V"_s}), words(u"Colour"_s, {u"red"_s}),
                    words(u"Industry"_s, {u"A"_s, u"B"_s}), words(u"Sector"_s, {u"Z"_s})};
    const auto found = insights(icp, tenCustomers());
    QCOMPARE(kinds(found[0]), (QList{Kind::ValueGone, Kind::Sparse}));
    QVERIFY(found[0].warnings[0].text.contains(u"V"_s));
    QVERIFY2(found[0].warnings[1].text.startsWith(u"70"_s), qPrintable(found[0].warnings[1].text));
    QCOMPARE(kinds(found[1]), QList{Kind::NotInData});
    QCOMPARE(kinds(found[2]), QList{Kind::MatchesEverybody});
    QCOMPARE(kinds(found[3]), (QList{Kind::ValueGone, Kind::MatchesNobody}));
}

void CriterionInsightTest::statementsAreLeftToPeople()
{
    Icp icp;
    Criterion statement;
    statement.label = u"Wants to grow"_s;
    icp.criteria = {statement};
    const auto found = insights(icp, tenCustomers());
    QCOMPARE(found[0].unknown, 10);
    QVERIFY(found[0].warnings.empty());
    QVERIFY(!found[0].offer.isOffered());
}

static const lodestar::testkit::Registered<CriterionInsightTest> registered("core/profile/criterioninsight");
#include "criterioninsight_test.moc"
