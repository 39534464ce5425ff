#pragma once

#include "core/base/task.h"
#include "core/table/recipestep.h"

namespace lodestar::quality {

/// Values of one column that look like spellings of one thing. A suggestion: a person decides.
struct SpellingCluster {
    struct Value {
        QString text;
        qint64 count = 0; ///< cells
        friend bool operator==(const Value &, const Value &) = default;
    };
    enum class By : quint8 {
        Letters, ///< they differ by case, accents, signs or order only
        Mistakes ///< a letter or two differ
    };
    int column = 0;
    QString name; ///< of the column
    By by = By::Letters;
    std::vector<Value> values; ///< most frequent first; that is the suggested spelling
    qint64 changed() const; ///< cells that merging would change
};

/// Suggestions for every loaded column of words and tags that does not identify customers or people; those that would
/// change most first. Values that a person keeps apart (steps of kind keep_apart) are not suggested again.
std::vector<SpellingCluster> findSpellings(const table::Table &table, const std::vector<table::RecipeStep> &recipe,
                                           const TaskControl &control = {});

/// The step that gives the chosen values one spelling.
table::RecipeStep mergeStep(const SpellingCluster &cluster, const QStringList &values, const QString &into);
/// The step that remembers that they are different things.
table::RecipeStep keepApartStep(const SpellingCluster &cluster);

} // namespace lodestar::quality
