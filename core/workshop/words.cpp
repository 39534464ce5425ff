#include "core/workshop/words.h"

#include <QDir>
#include <QFile>

#include <unicode/ubrk.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct CloseIterator {
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};

bool isHarakat(QChar letter)
{
    return (letter >= QChar(0x064B) && letter <= QChar(0x065F)) || letter == QChar(0x0670);
}

} // namespace

// ICU itself: QTextBoundaryFinder breaks after every Chinese character.
QStringList wordsOf(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBreakIterator, CloseIterator> iterator(ubrk_open(
        UBRK_WORD, "", reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()), &status));
    QStringList words;
    if (U_FAILURE(status) || !iterator)
        return words;
    int32_t from = ubrk_first(iterator.get());
    for (int32_t to = ubrk_next(iterator.get()); to != UBRK_DONE; from = to, to = ubrk_next(iterator.get())) {
        if (ubrk_getRuleStatus(iterator.get()) >= UBRK_WORD_NUMBER)
            words << text.mid(from, to - from);
    }
    return words;
}

QString foldedWord(const QString &word)
{
    QString folded;
    const QString whole = word.normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded.reserve(whole.size());
    for (const QChar letter : whole) {
        if (letter == QChar(0x064A) || letter == QChar(0x0649)) // Arabic yeh, alef maksura
            folded += QChar(0x06CC);
        else if (letter == QChar(0x0643)) // Arabic kaf
            folded += QChar(0x06A9);
        else if (letter != QChar(0x0640) && letter != QChar(0x200C) && !isHarakat(letter)) // tatweel, ZWNJ
            folded += letter;
    }
    return folded;
}

QSet<QString> stopWords()
{
    QSet<QString> words;
    const QDir folder(u":/words"_s);
    for (const QString &name : folder.entryList({u"stop.*.txt"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            words.insert(foldedWord(line.trimmed()));
    }
    return words;
}

} // namespace lodestar::workshop
