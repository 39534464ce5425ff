#pragma once

#include <QStringList>

#include <span>

namespace lodestar::project {

constexpr int kApplicationId = 0x49435031; // "ICP1"

/// A frozen step of the schema: once released, its text never changes; later needs get a later step.
struct SchemaStep {
    int number;
    const char *sql; ///< statements separated by ";\n"
};
std::span<const SchemaStep> schemaSteps();
inline int currentSchema()
{
    return schemaSteps().back().number;
}

/// Tables under the session extension: what people make, recorded in the history and undoable.
/// Each has its primary key as first column.
std::span<const char *const> documentTables();

} // namespace lodestar::project
