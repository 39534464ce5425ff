#pragma once

#include "core/base/error.h"
#include "core/base/task.h"

#include <span>

namespace lodestar::project {
class Project;
}

/// What the invented company has found out outside the room. Source texts, translated when they are used.
namespace lodestar::sample {

struct SampleQuote {
    const char *question; ///< of the survey or one of the 25
    const char *text;
    const char *theme; ///< may be empty
};

struct SampleRespondent {
    bool interview;
    const char16_t *name; ///< empty: answered without one
    const char *title, *company; ///< of the sample's customers, by key
    int daysAgo;
    std::span<const SampleQuote> quotes;
};
std::span<const SampleRespondent> sampleRespondents();

struct SampleLine;
struct SampleCompetitor {
    const char16_t *name;
    std::span<const SampleLine> lines; ///< research::competitorFields()
};
std::span<const SampleCompetitor> sampleCompetitors();

/// Survey answers and interviews with their themes, competitor files, web and social figures, the rules of technical
/// maturity and where the customers stand by them. The customers must be there.
Result<> doResearch(project::Project &project, const TaskControl &control);

} // namespace lodestar::sample
