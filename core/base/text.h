#pragma once

#include <QString>

namespace lodestar {

/// Wraps a name from the data in FSI…PDI, so that its direction cannot disturb the sentence around it.
QString isolated(const QString &name);

/// The text for a single line of the screen: line breaks become "⏎", control and bidirectional control characters become
/// visible signs, and what is longer than `limit` characters ends in "…".
QString visible(const QString &text, qsizetype limit = 200);

/// Folds case, diacritics, punctuation and white space, for comparing headers and searching ("Umsatz (€)*" → "umsatz").
QString folded(const QString &text);

/// "a, b and c" in the current language.
QString joined(const QStringList &parts);

} // namespace lodestar
