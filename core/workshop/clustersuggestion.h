#pragma once

#include "core/workshop/workshopstore.h"

#include <QSet>

namespace lodestar::workshop {

/// Cards that could be a cluster because they share words. No topic is claimed: it says which words, and a person
/// decides.
struct ClusterSuggestion {
    QStringList words; ///< as somebody wrote them; those that most of the cards share first
    QStringList cards; ///< Answer::id, in the order of the board
    int voices = 0; ///< how many people and teams said so, as far as they are known
};

/// Groups of at least two cards of those given. Each card is in one suggestion at most, the largest groups come first.
/// A word counts once per card; long words of alphabets are the same when their first six letters are, which joins most
/// inflected forms (integracja, integracji) and now and then words that have nothing to do with each other.
/// `stop`: see stopWords(). A word that most cards have groups nothing.
std::vector<ClusterSuggestion> suggestClusters(const std::vector<Answer> &cards, const QSet<QString> &stop);

} // namespace lodestar::workshop
