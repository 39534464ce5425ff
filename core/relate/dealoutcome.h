#pragma once

#include "core/table/table.h"

#include <QSet>

#include <vector>

namespace lodestar::relate {

/// What came of a deal.
enum class DealOutcome : quint8 { Open, Won, Lost };

/// The words by which exports in many languages say that a deal was won or lost: resources/import/related.json.
class OutcomeWords
{
public:
    OutcomeWords();
    DealOutcome read(const QString &value) const;

private:
    QSet<QString> m_won, m_lost, m_wonInside, m_lostInside;
};

/// What a column says of each deal, and by which values.
struct DealOutcomes {
    const table::Column *column = nullptr; ///< null: no column tells won from lost
    std::vector<DealOutcome> rows;
    QStringList wonValues, lostValues, openValues; ///< as the data writes them, most frequent first
    qint64 won = 0, lost = 0, open = 0;
};

/// Chooses the column that tells won deals: the one with the role Outcome, unless another (a status beside a funnel
/// stage) tells what that one does not.
DealOutcomes readOutcomes(const table::Table &deals);

} // namespace lodestar::relate
