#pragma once

#include "core/relate/keymatch.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace lodestar::relate {

/// How one related table found the customers, or one reference table the rows it describes.
struct SourceReport {
    qint64 dataset = 0; ///< 0: not in the project yet
    table::DatasetKind kind = table::DatasetKind::Transactions;
    table::DatasetKind decidedFor = table::DatasetKind::Transactions; ///< kind of the table whose keys are matched
    QString name;
    QString column; ///< its column with the keys; empty: nothing was found to match by
    QString otherColumn; ///< column of the customers' table; of a reference table: of the table it describes
    QString otherName; ///< of a reference table, and of orders: the table whose rows it says more of
    qint64 rows = 0, rowsMatched = 0, rowsWithoutKey = 0;
    qint64 keysMatched = 0, keysUnmatched = 0;
    std::vector<Suggestion> taken, suggestions;
    std::vector<KeyPair> accepted;
    std::vector<Unmatched> unmatched;
    QStringList columns; ///< of the customers' table that come from it

    bool isMatched() const { return !column.isEmpty(); }
    bool isLookup() const { return kind == table::DatasetKind::Lookup; }
    /// Orders whose lines stand in another table.
    bool isOfLines() const { return !isLookup() && !otherName.isEmpty(); }
    /// Whether people decide which of its keys mean the same: not of the numbers of orders.
    bool isDecidedByPeople() const { return !isOfLines() && decidedFor != table::DatasetKind::Lookup; }
    void take(const KeyMatch &match);
    /// "8,800 rows of sales_pipeline.csv found their customer by “account”."; translated sentences, most important
    /// first.
    QStringList sentences() const;
    QJsonObject toJson() const;
    static SourceReport fromJson(const QJsonObject &json);
    friend bool operator==(const SourceReport &, const SourceReport &) = default;
};

/// Why a suggestion was made, in a few translated words.
QString suggestionReason(Suggestion::Why why);

} // namespace lodestar::relate
