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
        QString text;   ///< what the figure is (translated sentence part)
    };
    std::vector<Line> lines;
    QString source;            ///< "212 customers, 14 without a value" (translated)
    QStringList missingRoles;  ///< names of roles that would answer but have no column
    QJsonObject json;          ///< the same as numbers, for `questions --json`
    bool isEmpty() const { return lines.empty(); }
};
DataAnswer dataAnswer(const Question &question, const table::Table &table, const metrics::Rating &rating,
                      const traits::TraitReport &traits);

} // namespace lodestar::workshop
