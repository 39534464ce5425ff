#pragma once

#include "core/base/task.h"
#include "core/table/recipestep.h"

namespace lodestar::quality {

/// Rows that look like one customer. A suggestion: a person decides.
struct DuplicateGroup {
    enum class By : quint8 {
        Id, ///< the same id
        Domain, ///< the same web domain
        Name, ///< the same name but for case, signs and legal form
        Likeness ///< a name that differs by a letter or two, in the same place
    };
    By by = By::Id;
    std::vector<qsizetype> rows; ///< of the table; the fullest first: that is the one suggested to keep
};
QString reasonText(DuplicateGroup::By by); ///< translated: "the same web domain"

/// Groups of rows, the surest first. Rows that a person keeps apart are not suggested again.
std::vector<DuplicateGroup> findDuplicates(const table::Table &table, const std::vector<table::RecipeStep> &recipe,
                                           const TaskControl &control = {});

/// Keeps the first of `rows` and drops the others, filling its gaps from them.
table::RecipeStep mergeRowsStep(const table::Table &table, const std::vector<qsizetype> &rows);
/// Remembers that the rows are different customers.
table::RecipeStep keepRowsApartStep(const table::Table &table, const std::vector<qsizetype> &rows);

/// The column of web domains or addresses; null when there is none.
const table::Column *domainColumn(const table::Table &table);
/// "https://www.odra.pl/kontakt" → "odra.pl"; empty when it is none.
QString domainOf(const QString &text);

} // namespace lodestar::quality
