#include "core/workshop/clustersuggestion.h"

#include "core/workshop/words.h"

#include <QHash>

#include <algorithm>

namespace lodestar::workshop {

namespace {

constexpr int kStemLetters = 6;
constexpr size_t kFewCards = 6; ///< so few that a word which most of them have may still group them
constexpr qsizetype kMostWords = 3; ///< as many are named; more is no label

bool isIdeograph(QChar letter)
{
    const auto script = letter.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

/// What words have in common that count as one.
QString keyOf(const QString &folded)
{
    return folded.size() > kStemLetters && !isIdeograph(folded.front()) ? folded.left(kStemLetters) : folded;
}

/// The words of the cards: by key, the cards that have it and how it was written first.
struct Words {
    struct Entry {
        QString key;
        QString written;
        std::vector<size_t> cards; ///< into the cards
    };
    std::vector<Entry> entries; ///< in the order in which they come up
    std::vector<std::vector<size_t>> ofCard; ///< into entries

    Words(const std::vector<Answer> &cards, const QSet<QString> &stop)
    {
        QHash<QString, size_t> known;
        ofCard.resize(cards.size());
        for (size_t card = 0; card < cards.size(); ++card) {
            for (const QString &word : wordsOf(cards[card].text)) {
                const QString folded = foldedWord(word);
                const bool isSaying = folded.size() > 1 || (!folded.isEmpty() && isIdeograph(folded.front()));
                if (!isSaying || stop.contains(folded))
                    continue;
                const QString key = keyOf(folded);
                auto entry = known.constFind(key);
                if (entry == known.constEnd()) {
                    entry = known.insert(key, entries.size());
                    entries.push_back({key, word, {}});
                }
                std::vector<size_t> &holders = entries[*entry].cards;
                if (holders.empty() || holders.back() != card) {
                    holders.push_back(card);
                    ofCard[card].push_back(*entry);
                }
            }
        }
    }
};

int voicesOf(const std::vector<Answer> &cards, const std::vector<size_t> &chosen)
{
    QSet<QString> voices;
    for (const size_t card : chosen) {
        const Answer &one = cards[card];
        voices.insert(one.participant + u'/' + one.respondent + u'/' + one.team);
    }
    return static_cast<int>(voices.size());
}

} // namespace

std::vector<ClusterSuggestion> suggestClusters(const std::vector<Answer> &cards, const QSet<QString> &stop)
{
    const Words words(cards, stop);
    std::vector<bool> isTaken(cards.size(), false);
    std::vector<size_t> left(words.entries.size());
    for (size_t i = 0; i < left.size(); ++i) {
        const size_t holders = words.entries[i].cards.size();
        left[i] = cards.size() > kFewCards && holders > cards.size() / 2 ? 0 : holders;
    }
    std::vector<ClusterSuggestion> suggestions;
    while (true) {
        const auto most = std::ranges::max_element(left);
        if (most == left.end() || *most < 2)
            return suggestions;
        std::vector<size_t> chosen;
        QHash<size_t, size_t> shared; // word → how many of the chosen have it
        for (const size_t card : words.entries[static_cast<size_t>(most - left.begin())].cards) {
            if (isTaken[card])
                continue;
            isTaken[card] = true;
            chosen.push_back(card);
            for (const size_t word : words.ofCard[card]) {
                ++shared[word];
                left[word] -= left[word] > 0 ? 1 : 0;
            }
        }
        ClusterSuggestion suggestion;
        for (const size_t card : chosen)
            suggestion.cards << cards[card].id;
        // Named are the words that all of them share, in the order in which the first of them says them.
        for (const size_t word : words.ofCard[chosen.front()]) {
            if (shared[word] == chosen.size() && suggestion.words.size() < kMostWords)
                suggestion.words << words.entries[word].written;
        }
        suggestion.voices = voicesOf(cards, chosen);
        suggestions.push_back(std::move(suggestion));
    }
}

} // namespace lodestar::workshop
