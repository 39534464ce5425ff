#include "core/research/nextsteps.h"

#include "core/base/text.h"
#include "core/research/hypothesiscriterion.h"
#include "core/workshop/hypothesisresult.h"

#include <QCoreApplication>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lodestar::research {

using workshop::Hypothesis;
using workshop::KillVerdict;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::research::NextSteps)
};

constexpr auto kWarmup = QLatin1StringView("warmup");
constexpr int kEnoughAsked = 5; ///< methods 7: said by several is 3 of 5

bool isGivenUp(const Hypothesis &hypothesis)
{
    const KillVerdict verdict = workshop::killCheck(hypothesis).verdict;
    return verdict == KillVerdict::GivenUp || verdict == KillVerdict::BelowSoFar;
}

/// The first thing that is missing for the test of a belief.
std::optional<NextStep> stepFor(const Hypothesis &hypothesis)
{
    NextStep step;
    step.about = visible(hypothesis.statement);
    step.page = u"research"_s;
    step.target = hypothesis.id;
    if (hypothesis.test.isEmpty()) {
        step.kind = NextStep::Kind::Test;
        step.text = Tr::tr("Write down how you would find out.");
    } else if (hypothesis.killBelow < 0) {
        step.kind = NextStep::Kind::Threshold;
        step.text = Tr::tr("Agree below which share you give it up.");
    } else if (hypothesis.asked < kEnoughAsked) {
        step.kind = NextStep::Kind::Ask;
        step.text = Tr::tr("Ask %n more people, and note how many say so.", nullptr, kEnoughAsked - hypothesis.asked);
    } else {
        return {};
    }
    return step;
}

} // namespace

std::vector<NextStep> nextSteps(const std::vector<Hypothesis> &hypotheses,
                                const std::vector<workshop::Question> &questions,
                                const std::vector<workshop::Answer> &answers,
                                const std::vector<workshop::Decision> &decisions)
{
    std::vector<NextStep> steps;
    std::vector<Hypothesis> riskiest = hypotheses;
    std::stable_sort(riskiest.begin(), riskiest.end(), workshop::isRiskier);
    for (const Hypothesis &hypothesis : riskiest) {
        if (hypothesis.rung >= 2 || isGivenUp(hypothesis))
            continue;
        if (auto step = stepFor(hypothesis))
            steps.push_back(std::move(*step));
    }
    QSet<QString> answered;
    for (const workshop::Answer &answer : answers)
        answered.insert(answer.question);
    for (const workshop::Decision &decision : decisions)
        answered.insert(decision.subject);
    for (const workshop::Question &question : questions) {
        if (question.group != kWarmup && !answered.contains(question.id))
            steps.push_back({NextStep::Kind::Question, Tr::tr("Nobody has answered this question yet."), question.text,
                             u"workshop"_s, question.id});
    }
    return steps;
}

profile::Icp draftFromHypotheses(const QString &name, const std::vector<Hypothesis> &hypotheses)
{
    std::vector<Hypothesis> believed;
    std::copy_if(hypotheses.begin(), hypotheses.end(), std::back_inserter(believed),
                 [](const Hypothesis &one) { return !isGivenUp(one); });
    std::stable_sort(believed.begin(), believed.end(), [](const Hypothesis &a, const Hypothesis &b) {
        return workshop::beliefOf(a).mean > workshop::beliefOf(b).mean;
    });
    profile::Icp icp;
    icp.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    icp.name = name;
    for (const Hypothesis &hypothesis : believed)
        icp.criteria.push_back(criterionFrom(hypothesis));
    return icp;
}

} // namespace lodestar::research
