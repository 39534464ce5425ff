#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace lodestar::workshop {

/// The words of a text as ICU cuts them (UAX #29; Chinese and Japanese by its dictionary), in their order, as written.
/// Numbers count as words, punctuation does not.
QStringList wordsOf(const QString &text);

/// One form for all spellings of a word: NFKC, case folded, Persian letters for Arabic yeh and kaf, without harakat,
/// tatweel and zero-width non-joiners. Endings stay: nothing here knows a language.
QString foldedWord(const QString &word);

/// Words that say nothing by themselves ("the", "yang", "jest", "است", "的"), folded, of all languages the app speaks.
/// They are data: resources/words/stop.LANGUAGE.txt, a word a line.
QSet<QString> stopWords();

} // namespace lodestar::workshop
