#pragma once

#include <QString>
#include <QStringList>

namespace lodestar {

/// Wraps a name from the data in FSI…PDI, so that its direction cannot disturb the sentence around it. Embedded
/// overrides and isolates, which could break out, are shown as signs ("‹PDI›").
QString isolated(const QString &name);

/// The text for a single line of the screen: line breaks become "⏎", control and bidirectional control characters
/// become visible signs, and what is longer than `limit` characters ends in "…".
QString visible(const QString &text, qsizetype limit = 200);

/// Folds case, diacritics, punctuation and white space, for comparing headers and searching ("Umsatz (€)*" → "umsatz",
/// "Annual_Revenue" → "annualrevenue"): only letters and digits are left. Arabic and Persian forms of a letter and of a
/// digit are one. A text of nothing but signs stays as it is.
QString folded(const QString &text);

/// "a, b, c" in the current language.
QString listed(const QStringList &parts);
/// "a, b and c" in the current language.
QString joined(const QStringList &parts);

} // namespace lodestar
