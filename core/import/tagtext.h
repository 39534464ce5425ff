#pragma once

#include "core/import/cellcolumn.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace lodestar::import {

/// The sign that separates several values in the cells of a column (";", "|", a line break, "、" or ","), UTF-8; empty
/// when the cells hold one value each. Tags are told from addresses and names by their parts coming back, in changing
/// places. `expected`: a person says these are tags, so any separator that occurs will do.
QByteArray tagSeparator(const CellColumn &cells, bool expected);

/// Calls `take` with each part of a cell, trimmed, empty ones left out. A comma between digits separates nothing.
void splitTags(QByteArrayView cell, QByteArrayView separator, const std::function<void(QByteArrayView)> &take);

} // namespace lodestar::import
