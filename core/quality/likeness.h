#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace lodestar::quality {

/// The words of a text, folded (case, accents, digits of any script); signs that belong to a name stay ("c++", "c#").
QStringList wordsOf(const QString &text);

/// The same for equal spellings (key collision as in OpenRefine): the words sorted, each once. Where there are digits,
/// the order stays: "10-50" is not "50-10".
QString fingerprint(const QString &text);
/// The same for texts that differ by white space and signs only ("GTXPro", "GTX Pro"). Digits of two numbers are kept
/// apart.
QString joinedKey(const QString &text);
/// The fingerprint of a company's name without its legal form ("Odra GmbH & Co. KG" and "ODRA").
QString companyFingerprint(const QString &name);

/// Optimal string alignment distance (Damerau-Levenshtein with each part changed once): insertions, deletions,
/// replacements and swaps of neighbours; `most` + 1 when there are more than `most` (at most 2).
int editDistance(QStringView a, QStringView b, int most);

/// How many mistakes two spellings of one thing may differ by, given the length of the shorter: none below 5 letters,
/// 1 below 10, else 2. Texts with different digits are never one thing.
int allowedMistakes(qsizetype length);
QString digitsOf(QStringView text);

/// Pairs of texts (by index) that are no further apart than their lengths allow. Candidates share their beginning or
/// their end, so that a hundred thousand texts take well under a second.
std::vector<std::pair<quint32, quint32>> neighbours(const std::vector<QString> &texts);

/// Sets that grow together (union-find).
class Groups
{
public:
    explicit Groups(size_t size);
    quint32 of(quint32 member);
    void join(quint32 a, quint32 b);
    /// Those with more than one member, each in ascending order.
    std::vector<std::vector<quint32>> together();

private:
    std::vector<quint32> m_parent;
};

} // namespace lodestar::quality
