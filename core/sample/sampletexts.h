#pragma once

#include "core/profile/personaparts.h"

#include <QCoreApplication>
#include <QString>

#include <array>
#include <span>

/// What the people of the invented company say. Source texts, translated when they are used.
namespace lodestar::sample {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::sample::Sample)
};

struct SamplePerson {
    const char16_t *name;
    const char *team; ///< a team id of core/workshop
};
std::span<const SamplePerson> samplePeople();

struct SampleAnswer {
    const char *question;
    int person; ///< index in samplePeople()
    const char *text;
};
std::span<const SampleAnswer> sampleAnswers();

struct SampleDecision {
    const char *question;
    int owner; ///< index in samplePeople()
    int confidence; ///< 1..5
    const char *text;
};
std::span<const SampleDecision> sampleDecisions();

struct SampleHypothesis {
    int belief; ///< 1..3
    int rung; ///< 0..5
    const char *statement, *test, *outcome;
    const char *source = ""; ///< the question whose decision it came from
    double killBelow = -1; ///< as workshop::Hypothesis
    int hits = 0, asked = 0;
};
std::span<const SampleHypothesis> sampleHypotheses();

struct SampleLine {
    const char *key; ///< of profile::narrativeFields() or profile::personaFields()
    const char *text;
};
std::span<const SampleLine> sampleNarrative();

struct SamplePersona {
    const char *name, *title;
    std::span<const SampleLine> lines;
    profile::BuyingRole role;
    int awareness, interviews;
    std::array<int, 4> scales; ///< risk, technology, urgency, hands-on
};
std::span<const SamplePersona> samplePersonas();

} // namespace lodestar::sample
