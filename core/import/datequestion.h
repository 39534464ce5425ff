#pragma once

#include "core/import/source.h"
#include "core/import/typejudge.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace lodestar::import {

/// The question about all columns of a file whose dates can be read in two ways; nothing when there are none. `headers`
/// and `choices`: one per column.
std::optional<DateQuestion> dateQuestionOf(const QStringList &headers, const std::vector<TypeChoice> &choices);

/// Translated, one sentence per column of dates that could not be read in the order asked for and were read in another.
QStringList dateOrderNotes(const QStringList &headers, const std::vector<TypeChoice> &choices, DateOrder wished);

} // namespace lodestar::import
