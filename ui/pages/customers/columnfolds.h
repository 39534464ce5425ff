#pragma once

#include "core/table/table.h"

#include <QString>

#include <functional>
#include <vector>

class QGridLayout;

namespace lodestar::ui {

/// A list of columns in parts, so that an export of three hundred is shown at once: what has a role or something to
/// look at, the others, and those without a value. The latter two are folded away until they are asked for; who looks
/// for a name finds it in all three.
class ColumnFolds
{
public:
    static constexpr size_t kFewEnough = 24; ///< so many columns are shown without folding or looking for them

    /// `isUseful`: shown at once; `isEmpty`: nothing to see in it. Indexes into `columns`.
    void sortOut(const std::vector<table::ColumnInfo> &columns, const std::function<bool(int)> &isUseful,
                 const std::function<bool(int)> &isEmpty);
    /// What is looked for in the names; empty: all columns.
    void setWanted(const QString &words);
    bool needsSearch() const { return m_names.size() > kFewEnough; }

    /// Fills a grid from `line` on, down to the returned line: `addRow` for each column in sight, and a button for each
    /// fold; `refill` when one was opened or closed.
    int fill(QGridLayout &grid, int line, const std::function<void(int line, int column)> &addRow,
             const std::function<void()> &refill);

private:
    int fillFound(QGridLayout &grid, int line, const std::function<void(int line, int column)> &addRow) const;

    std::vector<QString> m_names; ///< folded
    std::vector<int> m_first, m_more, m_empty;
    QString m_wanted; ///< folded
    bool m_moreOpen = false, m_emptyOpen = false;
};

} // namespace lodestar::ui
