#pragma once

#include <QString>

namespace lodestar {

/// One small problem found in data: it is data itself, not a failure. Positions count from 1; 0 is "not known".
struct Issue {
    enum class Severity {
        Repaired, ///< kept, after a change that is described
        Kept, ///< kept as text, but it does not fit the column
        Rejected ///< the row was not kept
    };
    Severity severity = Severity::Repaired;
    qint64 line = 0;
    int column = 0;
    QString columnName;
    QString reason; ///< translated, one clause
    QString text; ///< the offending text, cut to 200 characters
    QString place{}; ///< of a cell or row in a workbook: "Accounts!C14"; empty in a text table
};

} // namespace lodestar
