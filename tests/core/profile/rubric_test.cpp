#include "core/profile/rubric.h"

#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;
using table::Match;

namespace {

QJsonObject rubric()
{
    return testkit::reference(u"scorecard.json"_s)[u"rubric"_s].toObject();
}

Criterion criterion(CriterionKind kind, int points)
{
    Criterion c;
    c.kind = kind;
    c.points = points;
    return c;
}

Icp referenceIcp()
{
    Icp icp;
    const QJsonArray criteria = rubric()[u"criteria"_s].toArray();
    for (const QJsonValue &value : criteria) {
        const QString kind = value[1].toString();
        icp.criteria.push_back(criterion(kind == "must"_L1       ? CriterionKind::MustHave
                                             : kind == "nice"_L1 ? CriterionKind::NiceToHave
                                                                 : CriterionKind::Disqualifier,
                                         value[2].toInt()));
    }
    return icp;
}

/// The tally of reference answers, which know "partly" beside yes, no and null.
Tally tallyOf(const Icp &icp, const QJsonArray &answers)
{
    Tally tally;
    for (size_t c = 0; c < icp.criteria.size(); ++c) {
        const QJsonValue answer = answers[static_cast<qsizetype>(c)];
        const Criterion &criterion = icp.criteria[c];
        if (criterion.kind == CriterionKind::Disqualifier) {
            tally.disqualified |= answer.toDouble() == 1;
            tally.disqualifierUnknown |= answer.isNull();
            continue;
        }
        tally.total += criterion.points;
        tally.known += answer.isNull() ? 0 : criterion.points;
        tally.met += criterion.points * answer.toDouble();
        tally.mustFailed |= criterion.kind == CriterionKind::MustHave && answer == 0;
        tally.mustUnknown |= criterion.kind == CriterionKind::MustHave && answer.isNull();
    }
    return tally;
}

void compareWith(const Fit &fit, const QJsonValue &expected)
{
    if (expected[u"score"_s].isNull())
        QVERIFY(std::isnan(fit.points));
    else
        QVERIFY(std::abs(fit.points - expected[u"score"_s].toDouble()) < 1e-9);
    QVERIFY(std::abs(fit.low - expected[u"lower"_s].toDouble()) < 1e-9);
    QVERIFY(std::abs(fit.high - expected[u"upper"_s].toDouble()) < 1e-9);
    QVERIFY(std::abs(fit.coverage - expected[u"coverage"_s].toDouble()) < 1e-6);
    QCOMPARE(tierName(fit.tier), expected[u"tier"_s].toString());
    QCOMPARE(fit.certain, expected[u"certain"_s].toBool());
}

} // namespace

class RubricTest : public QObject
{
    Q_OBJECT
private slots:
    void reference_data();
    void reference();
    void unknownMustOrDisqualifierIsAtMostGood();
    void failedMustIsBadHoweverLittleIsKnown();
    void disqualifierBeatsEverything();
    void withoutWeightsNothingIsSaid();
    void missingAnswersAreUnknown();
    void thresholdsBelongToTheirTier();
    void retieringIsJudgingAnew();
};

/// Whatever the answers: moving a threshold gives the tiers that a new evaluation would.
void RubricTest::retieringIsJudgingAnew()
{
    Icp icp;
    icp.criteria = {criterion(CriterionKind::NiceToHave, 30), criterion(CriterionKind::NiceToHave, 20),
                    criterion(CriterionKind::MustHave, 25), criterion(CriterionKind::Disqualifier, 1)};
    std::vector<std::vector<Match>> match(4);
    for (int pattern = 0; pattern < 81; ++pattern) {
        for (int c = 0, rest = pattern; c < 4; ++c, rest /= 3)
            match[static_cast<size_t>(c)].push_back(static_cast<Match>(rest % 3));
    }
    Fits fits = judged(icp, match);
    for (const double best : {10.0, 40.0, 60.0, 73.3, 100.0}) {
        for (const double coverage : {0.0, 0.3, 0.6, 0.7, 1.0}) {
            icp.bestFrom = best;
            icp.goodFrom = best / 2;
            icp.coverageFrom = coverage;
            retier(fits, icp);
            const Fits anew = judged(icp, match);
            QCOMPARE(fits.perTier, anew.perTier);
            for (size_t row = 0; row < anew.rows.size(); ++row) {
                QCOMPARE(fits.rows[row].tier, anew.rows[row].tier);
                QCOMPARE(fits.rows[row].certain, anew.rows[row].certain);
            }
        }
    }
}

void RubricTest::reference_data()
{
    QTest::addColumn<QString>("prospect");
    const QStringList prospects = rubric()[u"prospects"_s].toObject().keys();
    QCOMPARE(prospects.size(), 9);
    for (const QString &prospect : prospects)
        QTest::newRow(qPrintable(prospect)) << prospect;
}

void RubricTest::reference()
{
    QFETCH(QString, prospect);
    const Icp icp = referenceIcp();
    const QJsonArray answers = rubric()[u"prospects"_s][prospect].toArray();
    const QJsonValue expected = rubric()[u"expected"_s][prospect];
    compareWith(judge(icp, tallyOf(icp, answers)), expected);
    std::vector<Match> matches;
    for (const QJsonValue &answer : answers) {
        if (!answer.isNull() && answer.toDouble() == 0.5)
            return; // the data answers yes, no or not known; only people say "partly"
        matches.push_back(answer.isNull() ? Match::Unknown : answer.toDouble() == 1 ? Match::Yes : Match::No);
    }
    compareWith(evaluateRow(icp, matches), expected);
}

void RubricTest::unknownMustOrDisqualifierIsAtMostGood()
{
    Icp icp;
    icp.criteria = {criterion(CriterionKind::NiceToHave, 90), criterion(CriterionKind::MustHave, 10)};
    const Fit must = evaluateRow(icp, std::array{Match::Yes, Match::Unknown});
    QCOMPARE(must.points, 100.0);
    QCOMPARE(must.tier, Tier::Good);
    QVERIFY(!must.certain);
    icp.criteria[1].kind = CriterionKind::Disqualifier;
    QCOMPARE(evaluateRow(icp, std::array{Match::Yes, Match::Unknown}).tier, Tier::Good);
    QVERIFY(!evaluateRow(icp, std::array{Match::Yes, Match::Unknown}).certain);
    QCOMPARE(evaluateRow(icp, std::array{Match::Yes, Match::No}).tier, Tier::Best);
    QVERIFY(evaluateRow(icp, std::array{Match::Yes, Match::No}).certain);
}

void RubricTest::failedMustIsBadHoweverLittleIsKnown()
{
    Icp icp;
    icp.criteria = {criterion(CriterionKind::NiceToHave, 90), criterion(CriterionKind::MustHave, 10)};
    QCOMPARE(evaluateRow(icp, std::array{Match::Unknown, Match::No}).tier, Tier::Bad);
    QCOMPARE(evaluateRow(icp, std::array{Match::Yes, Match::No}).tier, Tier::Bad);
}

void RubricTest::disqualifierBeatsEverything()
{
    Icp icp;
    icp.criteria = {criterion(CriterionKind::MustHave, 50), criterion(CriterionKind::Disqualifier, 1)};
    QCOMPARE(evaluateRow(icp, std::array{Match::No, Match::Yes}).tier, Tier::Disqualified);
    QCOMPARE(evaluateRow(icp, std::array{Match::Unknown, Match::Yes}).tier, Tier::Disqualified);
}

void RubricTest::withoutWeightsNothingIsSaid()
{
    Icp icp;
    icp.coverageFrom = 0;
    const Fit none = evaluateRow(icp, {});
    QCOMPARE(none.tier, Tier::NotEnough);
    QVERIFY(std::isnan(none.points));
    QCOMPARE(none.coverage, 0.0f);
    icp.criteria = {criterion(CriterionKind::Disqualifier, 10)};
    QCOMPARE(evaluateRow(icp, std::array{Match::No}).tier, Tier::NotEnough);
    QCOMPARE(evaluateRow(icp, std::array{Match::Yes}).tier, Tier::Disqualified);
}

void RubricTest::missingAnswersAreUnknown()
{
    Icp icp;
    icp.criteria = {criterion(CriterionKind::NiceToHave, 60), criterion(CriterionKind::NiceToHave, 40)};
    const Fit fit = evaluateRow(icp, std::array{Match::Yes});
    QCOMPARE(fit.coverage, 0.6f);
    QCOMPARE(fit.low, 60.0);
    QCOMPARE(fit.high, 100.0);
    QCOMPARE(fit.tier, Tier::Best);
}

void RubricTest::thresholdsBelongToTheirTier()
{
    Icp icp;
    icp.criteria = {criterion(CriterionKind::NiceToHave, 70), criterion(CriterionKind::NiceToHave, 30)};
    QCOMPARE(evaluateRow(icp, std::array{Match::Yes, Match::No}).tier, Tier::Best);
    icp.criteria = {criterion(CriterionKind::NiceToHave, 40), criterion(CriterionKind::NiceToHave, 60)};
    QCOMPARE(evaluateRow(icp, std::array{Match::Yes, Match::No}).tier, Tier::Good);
    icp.criteria = {criterion(CriterionKind::NiceToHave, 39), criterion(CriterionKind::NiceToHave, 61)};
    QCOMPARE(evaluateRow(icp, std::array{Match::Yes, Match::No}).tier, Tier::Bad);
}

static const lodestar::testkit::Registered<RubricTest> registered("core/profile/rubric");
#include "rubric_test.moc"
