#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>

namespace lodestar {

/// Some bytes, and whether a byte is one of them. One look-up: QByteArrayView::contains() is a call, which counts where
/// every byte of a file is asked.
class ByteSet
{
public:
    constexpr ByteSet() = default;
    constexpr explicit ByteSet(QByteArrayView bytes)
    {
        for (const char byte : bytes)
            add(byte);
    }
    constexpr void add(char byte) { m_has[static_cast<unsigned char>(byte)] = true; }
    constexpr bool contains(char byte) const { return m_has[static_cast<unsigned char>(byte)]; }

private:
    std::array<bool, 256> m_has{};
};

/// Whether `text` begins with `word`, in whatever case its ASCII letters are. Compared here and not by a call: most
/// texts differ at their second byte at the latest.
inline bool startsWithWord(QByteArrayView text, QByteArrayView word)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return text.size() >= word.size()
        && std::equal(word.begin(), word.end(), text.begin(), [&](char a, char b) { return lower(a) == lower(b); });
}

/// Words that a text may begin with, in whatever case their ASCII letters are. Nearly every text begins with none, and
/// its first byte says so.
template <size_t Size>
class WordList
{
public:
    constexpr explicit WordList(const std::array<QByteArrayView, Size> &words) : m_words(words)
    {
        for (const QByteArrayView word : m_words) {
            const char first = word.front();
            m_first.add(first);
            if (first >= 'a' && first <= 'z')
                m_first.add(static_cast<char>(first - 'a' + 'A'));
            if (first >= 'A' && first <= 'Z')
                m_first.add(static_cast<char>(first - 'A' + 'a'));
        }
    }
    /// The length of the first of the words that `text` begins with; 0 for none.
    qsizetype lengthAt(QByteArrayView text) const
    {
        if (text.isEmpty() || !m_first.contains(text.front()))
            return 0;
        const auto found = std::find_if(m_words.begin(), m_words.end(),
                                        [&](QByteArrayView word) { return startsWithWord(text, word); });
        return found == m_words.end() ? 0 : found->size();
    }

private:
    std::array<QByteArrayView, Size> m_words;
    ByteSet m_first;
};

} // namespace lodestar
