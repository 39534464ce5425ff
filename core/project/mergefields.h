#pragma once

#include "core/project/documents.h"

namespace lodestar::project {

/// Columns that hold several fields as one JSON object (the narrative of a profile, the fields of a persona) are
/// compared field by field: each field becomes a column "narrative/problem" of its own in all three, a field that is
/// not there NULL. A cell that holds no such object stays as it is.
void unfoldFields(Documents &base, Documents &mine, Documents &theirs);
/// Puts the fields back where they belong.
void foldFields(Documents &documents);

/// The column and the field that an unfolded column is named after; the field is empty for any other column.
std::pair<QString, QString> fieldOf(const QString &column);

} // namespace lodestar::project
