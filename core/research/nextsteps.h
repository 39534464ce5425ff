#pragma once

#include "core/profile/icp.h"
#include "core/workshop/hypothesis.h"
#include "core/workshop/question.h"
#include "core/workshop/workshopstore.h"

namespace lodestar::research {

/// What to find out next, and where.
struct NextStep {
    enum class Kind : quint8 { Test, Threshold, Ask, Question };
    Kind kind = Kind::Question;
    QString text; ///< what to do (translated)
    QString about; ///< the hypothesis or the question
    QString page, target; ///< where it is done
};

/// First the beliefs that are strong and hardly proven, each with the next thing that is missing for its test; then the
/// questions, but for the warm-up, that nobody has answered. Works without a single customer.
std::vector<NextStep> nextSteps(const std::vector<workshop::Hypothesis> &hypotheses,
                                const std::vector<workshop::Question> &questions,
                                const std::vector<workshop::Answer> &answers,
                                const std::vector<workshop::Decision> &decisions);

/// An ICP out of beliefs alone: each hypothesis that was not given up becomes a criterion marked as one, the most
/// strongly believed first. It has none where there are no such hypotheses.
profile::Icp draftFromHypotheses(const QString &name, const std::vector<workshop::Hypothesis> &hypotheses);

} // namespace lodestar::research
