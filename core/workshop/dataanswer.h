#pragma once

#include "core/metrics/best.h"
#include "core/table/table.h"
#include "core/traits/traits.h"
#include "core/workshop/question.h"

#include <QJsonObject>

namespace lodestar::workshop {

/// What the data says beside one question. Nothing is invented: without a mapped role it says which column is needed.
struct DataAnswer {
    struct Line {
        QString figure; ///< large: "41 of 63", "94 days"; may be empty
        QString text; ///< what the figure is (translated sentence part)
    };
    std::vector<Line> lines;
    QString
        source; ///< "212 customers, 63 of them best. Without a value: Industry (14)." (translated); why, when no lines
    QStringList missingRoles; ///< names of roles that would answer but have no column
    /// The same as numbers, for `questions --json`: {"customers","best","rest","items":[…],"missingRoles":[keys]}. An
    /// item has "role" and "column", and "what": "spread" (per side "known","unknown","median","lower","upper","mean"),
    /// "value" (per side "count","known"), "trait" (as `traits --json`) or "segment".
    QJsonObject json;
    bool isEmpty() const { return lines.empty(); }
};

/// `table` has to hold the columns of columnsFor(); a mapped column that was not loaded is passed over.
DataAnswer dataAnswer(const Question &question, const table::Table &table, const metrics::Rating &rating,
                      const traits::TraitReport &traits);

/// The columns of a data set that dataAnswer() reads for these questions, for DatasetStore::load.
std::vector<int> columnsFor(const table::DatasetInfo &info, const std::vector<Question> &questions);
std::vector<int> columnsFor(const table::DatasetInfo &info); ///< for all shipped questions

} // namespace lodestar::workshop
