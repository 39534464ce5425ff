#pragma once

#include "core/workshop/gapstore.h"
#include "core/workshop/workshopstore.h"

#include <QHash>

namespace lodestar::workshop {

/// How far a question has come, and whether the room may leave it.
enum class QuestionStanding : quint8 {
    Nothing,
    Answered,
    Contested, ///< a vote split and nobody has decided since, somebody dissents, or the confidence is low
    Decided,
    DataSaysOtherwise ///< the room found that the data contradicts it, decided or not
};
QString questionStandingId(QuestionStanding standing); ///< nothing, answered, contested, decided, otherwise
QString questionStandingName(QuestionStanding standing); ///< translated: "nothing yet", "answered", …

/// The lowest confidence that needs no reason.
constexpr int kSureEnough = 3;
/// Whether a decision is one that the room should come back to: somebody dissents, or few trust it.
bool isContested(const Decision &decision);

/// A revealed vote that did not settle its question.
struct SplitVote {
    QString question; ///< Question::id
    QDateTime at; ///< when it was opened
};

/// What the standing of questions is judged from.
struct WorkshopFacts {
    std::vector<Answer> cards; ///< those that may be seen
    QHash<QString, QString> clusterQuestions; ///< Cluster::id → Question::id, for decisions and gaps on clusters
    std::vector<Decision> decisions;
    std::vector<Gap> gaps;
    std::vector<SplitVote> splitVotes;
};

struct QuestionProgress {
    QuestionStanding standing = QuestionStanding::Nothing;
    int cards = 0;
    int decisions = 0; ///< on the question and on its clusters
    bool splitVote = false, dissent = false, lowConfidence = false, dataOtherwise = false; ///< why it is contested
    bool isDecided() const { return decisions > 0; }
    /// Why the room should come back to it, in one line (translated): "a vote split, somebody sees it differently".
    QString reasons() const;
};

/// By Question::id; a question about which nothing is known is not in it.
QHash<QString, QuestionProgress> questionProgress(const WorkshopFacts &facts);

} // namespace lodestar::workshop
