#pragma once

#include <QString>
#include <QStringList>

namespace lodestar::import {

/// The words of a header, folded: "Organization - Number_of employees*" → number, of, employees (prefixes that only
/// name the record are dropped), "billingCountry" → billing, country, "Revenue (EUR)" → revenue.
QStringList headerWords(const QString &header);

/// What a header says about its cells, whatever its role.
bool saysDate(const QStringList &words);
bool saysCode(const QStringList &words); ///< ids, post codes, telephone numbers: digits that are no quantity
bool saysCount(const QStringList &words); ///< "Number of …": 0 and 1 are counts, not no and yes
bool saysMoney(const QStringList &words);

} // namespace lodestar::import
