#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace lodestar::import {

/// The words of a header, folded: "Organization - Number_of employees*" → number, of, employees (prefixes that only
/// name the record are dropped), "billingCountry" → billing, country, "Revenue (EUR)" → revenue.
QStringList headerWords(const QString &header);

/// The year a header ends with: 2024 of "Umsatz 2024"; none when nothing stands before it.
std::optional<int> yearAtEnd(const QStringList &words);

/// What a header says about its cells, whatever its role.
bool saysDate(const QStringList &words);
bool saysCode(const QStringList &words); ///< ids, post codes, addresses: digits that are no quantity
bool saysCount(const QStringList &words); ///< "Number of …"
bool saysFlag(const QStringList &words); ///< "Is active", "Churn": 0 and 1 are no and yes, not how many
bool saysCurrency(const QStringList &words); ///< "Currency", "Annual Revenue Currency Code"
bool saysMoney(const QStringList &words); ///< an amount, not a share of one: no "Profit Margin", no "Revenue growth"

} // namespace lodestar::import
