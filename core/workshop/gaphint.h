#pragma once

#include "core/workshop/expectation.h"
#include "core/workshop/gapstore.h"
#include "core/workshop/question.h"

namespace lodestar::workshop {

/// What can honestly be said of belief and data without a person: only where the words of the room name values that
/// stand in the question's columns. A help for who writes the gap down; never written down by itself.
struct GapHint {
    GapVerdict verdict = GapVerdict::CannotTell; ///< never Open
    QStringList sentences; ///< translated: what was judged, with its numbers; or why nothing can be
};

/// `beliefs`: the words of clusters, cards or a decision.
GapHint gapHint(const QStringList &beliefs, const Question &question, const table::Table &table,
                const metrics::Rating &rating, const traits::TraitReport &report);

} // namespace lodestar::workshop
