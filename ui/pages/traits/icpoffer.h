#pragma once

#include "core/profile/analysis.h"

class QWidget;

namespace lodestar::ui {

class Session;

/// What a mark of a chart says of customers, as it would stand in the ICP.
struct IcpOffer {
    std::vector<traits::Trait> traits; ///< empty: it says nothing that could be a criterion
    QString what; ///< names them, for the history
    qint64 dataset = 0; ///< where they were found
    QString why; ///< translated: why they cannot be criteria, or empty
};

/// A condition as the analysis judged it, where it was one of its traits, else as it is counted in `table`. Attributes
/// that were kept out of the search (part of the score, known too late …) are not offered, with the reason.
IcpOffer offerOf(const profile::Analysis &analysis, const table::Table &table, const table::Condition &condition);

/// Adds traits as criteria to the ICP: to a new one where there is none, to the one there is, else a menu asks which.
/// What the ICP has already is not added again; what hardly any of the best have becomes a disqualifier.
void addToIcp(Session &session, QWidget *asking, const IcpOffer &offer);

} // namespace lodestar::ui
