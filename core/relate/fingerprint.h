#pragma once

#include <QString>

namespace lodestar::relate {

/// What is left of a key when only case, accents, spaces and punctuation are taken away ("GTX-Pro" → "gtxpro"); a key
/// of nothing but digits loses its leading zeros.
QString spellingOf(const QString &key);

/// The same without legal forms ("Acme Sp. z o.o." → "acme"); never empty where the key is not.
QString fingerprintOf(const QString &key);

/// Edits (insert, delete, replace, swap neighbours) from one text to another; `limit` + 1 as soon as it is more.
int editDistance(const QString &a, const QString &b, int limit);

/// How many edits two fingerprints of this length may differ by and still be worth a question.
int editsAllowed(qsizetype length);

} // namespace lodestar::relate
