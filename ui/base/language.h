#pragma once

#include <QString>

#include <span>

namespace lodestar::ui {

/// A language of the interface with its own name, as a speaker looks for it.
struct Language {
    const char *id; ///< "zh_CN": locale, catalogue and QLocale name
    const char16_t *name; ///< "简体中文"
};
std::span<const Language> languages();
QString languageName(const QString &id);

/// The language of the table that fits `wanted` best ("fa_IR" → "fa"); the system's for an empty one, else English.
QString supportedLanguage(const QString &wanted);

/// Loads the program's catalogue and Qt's own, and sets the default locale (figures, dates, sorting). Widgets made
/// before keep their words: the window makes its pages anew.
void applyLanguage(const QString &id);

} // namespace lodestar::ui
