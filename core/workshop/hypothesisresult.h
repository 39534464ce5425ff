#pragma once

#include "core/metrics/best.h"
#include "core/traits/statistics.h"
#include "core/workshop/hypothesis.h"

#include <optional>

/// What is worked out of a hypothesis (methods 7): how risky it is, what its answers say against the threshold agreed
/// before, what the customers' table says of it. Pure; the sentences are translated.
namespace lodestar::workshop {

constexpr int kLowBelief = 1, kHighBelief = 3;

/// How the room believes: the mean of the votes, and how far they lie apart.
struct BeliefSpread {
    qsizetype votes = 0;
    double mean = 2; ///< 1..3; without votes what the team said as a whole
    int lowest = 2, highest = 2;
};
BeliefSpread beliefOf(const Hypothesis &hypothesis);
/// "5 votes, mean 2.6 of 3: from medium to high" or that nobody voted yet (translated).
QString beliefText(const Hypothesis &hypothesis);

/// Strong belief times missing evidence: 0 (proven) to 15.
double riskOf(const Hypothesis &hypothesis);
bool isRiskier(const Hypothesis &a, const Hypothesis &b); ///< for sorting, the riskiest first
/// Strongly believed and hardly proven: what should be tested first.
bool isRisky(const Hypothesis &hypothesis);

/// The rung that k of n answers reach by themselves: 0, 1 "said in an interview", or 2 "said by several" (3 of 5).
int rungOfAnswers(int hits, int asked);

enum class KillVerdict : quint8 {
    NotAsked,
    NoThreshold, ///< answers, but nothing was agreed to judge them by
    Holds, ///< the interval lies wholly above the threshold
    AboveSoFar, ///< the share does, the interval not
    BelowSoFar,
    GivenUp ///< the interval lies wholly below it
};
struct KillCheck {
    KillVerdict verdict = KillVerdict::NotAsked;
    double share = 0; ///< hits of asked
    traits::Interval interval; ///< Wilson, 95 %
    bool isLate = false; ///< the threshold was set, or changed, after the first answer
};
KillCheck killCheck(const Hypothesis &hypothesis);
/// "6 of 8 said so: 75%, likely between 41% and 93%. That is above the 40% agreed, …" (translated).
QString killText(const Hypothesis &hypothesis);

/// The share of customers it is true of, after the answers, when what the room believed counts as two interviews and
/// never more: prior Beta(2p, 2(1-p)), p the mean of the votes with low as 25 %, medium as 50 %, high as 75 %.
struct BeliefUpdate {
    double prior = 0.5; ///< p
    double mean = 0.5;
    traits::Interval interval; ///< 95 %, equal tails
};
/// Nothing without votes: what the team says as a whole is no vote.
std::optional<BeliefUpdate> beliefUpdate(const Hypothesis &hypothesis);

/// What the customers say of the criterion: best against the others.
struct DataCheck {
    enum class Verdict : quint8 {
        NoCriterion, ///< the hypothesis names none
        NotInData, ///< no such column, or nobody is rated
        Supported, ///< the interval of the difference lies wholly above 0
        NotYet, ///< it holds 0
        Contradicted ///< wholly below 0
    };
    Verdict verdict = Verdict::NoCriterion;
    traits::Counts counts;
    traits::Interval difference; ///< Newcombe, 95 %, of the shares best - others
};
DataCheck dataCheck(const Hypothesis &hypothesis, const table::Table &table, const metrics::Rating &rating);
QString dataVerdictName(DataCheck::Verdict verdict); ///< "supported by the data" (translated)
/// With its figures: "14 of 20 best customers and 33 of 192 others: …" (translated); why, where there are none.
QString dataText(const DataCheck &check);
/// The columns of a data set that dataCheck() reads.
std::vector<int> columnsFor(const table::DatasetInfo &info, const std::vector<Hypothesis> &hypotheses);

} // namespace lodestar::workshop
