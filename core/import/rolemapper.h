#pragma once

#include "core/import/rolequestion.h"
#include "core/import/typejudge.h"
#include "core/table/table.h"

#include <QStringList>

#include <vector>

namespace lodestar::import {

/// What is known of a column when its role is judged.
struct ColumnProfile {
    QString name;
    table::ColumnType type = table::ColumnType::Text;
    qint64 known = 0, missing = 0, distinct = 0;
    double low = 0, high = 0; ///< of numbers
    qint64 negative = 0; ///< rows with a number below zero
    bool whole = false; ///< numbers without decimals
    bool bands = false; ///< "51-200"
    QStringList samples; ///< some different values
};

struct RoleProposal {
    table::Role role;
    double confidence = 0; ///< 0..1
    QString reason; ///< translated clause
};

/// One proposal per column (role none where nothing fits), judged by header and content; a role is held by one column
/// at most. `notes`: translated hints about what a person should check. `questions`: what only a person can say; the
/// proposals hold the first choice of each.
std::vector<RoleProposal> mapRoles(const std::vector<ColumnProfile> &columns, table::DatasetKind kind,
                                   QStringList &notes, std::vector<RoleQuestion> &questions);

} // namespace lodestar::import
