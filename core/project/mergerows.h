#pragma once

#include "core/project/documents.h"

#include <functional>
#include <optional>

namespace lodestar::project {

/// What became of one row on both sides since the base, and what it is to be.
struct RowMerge {
    enum class Clash {
        None,
        Fields, ///< the same field has another value on each side
        RemovedHere, ///< removed here, changed there
        RemovedThere ///< changed here, removed there
    };
    QString table, key;
    std::optional<Cells> base, mine, theirs;
    std::optional<Cells> merged; ///< with mine where they clash; nothing: the row goes, or stays away
    Clash clash = Clash::None;
    std::vector<int> clashing; ///< columns, when the clash is about fields

    /// What the row is to be when `takeTheirs` says so for its clash: column, or -1 for the row as a whole.
    std::optional<Cells> resolved(const std::function<bool(int column)> &takeTheirs) const;
};

/// Row by row, by primary key, what `theirs` has changed since `base`: rows that only `mine` changed are not among
/// them. Places in an order are not worth a clash (mine stay); of two times the later stands. `partial`: theirs is an
/// excerpt, in which a missing row says nothing.
std::vector<RowMerge> compareRows(const Documents &base, const Documents &mine, const Documents &theirs, bool partial);

/// Gives rows that only theirs has their places behind those here, in their order, where both sides have moved or added
/// something; otherwise they keep the places they have.
void appendPlaces(std::vector<RowMerge> &rows, const Documents &base, const Documents &mine, bool partial);

} // namespace lodestar::project
