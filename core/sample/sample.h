#pragma once

#include "core/base/error.h"
#include "core/base/task.h"

namespace lodestar::sample {

/// Creates the project that a first visit opens: an invented company, Kestrel Planning, with the customers of
/// resources/sample and the whole road walked once: a workshop, the best customers agreed on, an ICP with version 1 and
/// two personas. All words are in the language in use; names of customers and people stay. Nothing is left behind on
/// an error; an existing file is one.
Result<> buildSampleProject(const QString &path, const TaskControl &control = {});

} // namespace lodestar::sample
