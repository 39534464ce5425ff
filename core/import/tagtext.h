#pragma once

#include "core/import/cellcolumn.h"

#include <QByteArrayView>

#include <functional>
#include <optional>

namespace lodestar::import {

/// The sign that separates several values in the cells of a column (";", "|" or ","); nullopt when the cells hold one
/// value each. Tags are told from addresses and names by their parts coming back, in changing places.
/// `expected`: a person says these are tags, so any separator that occurs will do.
std::optional<char> tagSeparator(const CellColumn &cells, bool expected);

/// Calls `take` with each part of a cell, trimmed, empty ones left out. A comma between digits separates nothing.
void splitTags(QByteArrayView cell, char separator, const std::function<void(QByteArrayView)> &take);

} // namespace lodestar::import
