#include "core/workshop/progress.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::Progress)
};

struct Standing {
    const char *id;
    const char *name;
};
/// In the order of QuestionStanding.
constexpr Standing kStandings[] = {
    {"nothing", QT_TRANSLATE_NOOP("lodestar::workshop::Progress", "nothing yet")},
    {"answered", QT_TRANSLATE_NOOP("lodestar::workshop::Progress", "answered")},
    {"contested", QT_TRANSLATE_NOOP("lodestar::workshop::Progress", "contested")},
    {"decided", QT_TRANSLATE_NOOP("lodestar::workshop::Progress", "decided")},
    {"otherwise", QT_TRANSLATE_NOOP("lodestar::workshop::Progress", "the data says otherwise")},
};

QuestionStanding standingOf(const QuestionProgress &progress)
{
    if (progress.dataOtherwise)
        return QuestionStanding::DataSaysOtherwise;
    if (progress.splitVote || progress.dissent || progress.lowConfidence)
        return QuestionStanding::Contested;
    if (progress.isDecided())
        return QuestionStanding::Decided;
    return progress.cards > 0 ? QuestionStanding::Answered : QuestionStanding::Nothing;
}

} // namespace

QString questionStandingId(QuestionStanding standing)
{
    return QString::fromLatin1(kStandings[static_cast<size_t>(standing)].id);
}

QString questionStandingName(QuestionStanding standing)
{
    return Tr::tr(kStandings[static_cast<size_t>(standing)].name);
}

bool isContested(const Decision &decision)
{
    return decision.confidence < kSureEnough || !decision.dissent.trimmed().isEmpty();
}

QString QuestionProgress::reasons() const
{
    QStringList reasons;
    if (splitVote)
        reasons << Tr::tr("a vote split");
    if (dissent)
        reasons << Tr::tr("somebody sees it differently");
    if (lowConfidence)
        reasons << Tr::tr("the confidence is low");
    if (dataOtherwise)
        reasons << Tr::tr("the data says otherwise");
    return listed(reasons);
}

QHash<QString, QuestionProgress> questionProgress(const WorkshopFacts &facts)
{
    QHash<QString, QuestionProgress> questions;
    for (const Answer &card : facts.cards)
        ++questions[card.question].cards;
    const auto questionOf = [&](const QString &subject) { return facts.clusterQuestions.value(subject, subject); };
    QHash<QString, QDateTime> decidedAt;
    for (const Decision &decision : facts.decisions) {
        const QString question = questionOf(decision.subject);
        QuestionProgress &progress = questions[question];
        ++progress.decisions;
        progress.dissent |= !decision.dissent.trimmed().isEmpty();
        progress.lowConfidence |= decision.confidence < kSureEnough;
        if (decidedAt.value(question) < decision.at || !decidedAt.contains(question))
            decidedAt.insert(question, decision.at);
    }
    for (const Gap &gap : facts.gaps) {
        if (gap.verdict == GapVerdict::Otherwise)
            questions[questionOf(gap.subject)].dataOtherwise = true;
    }
    for (const SplitVote &vote : facts.splitVotes) {
        const auto decided = decidedAt.constFind(vote.question); // a decision after the vote settles it
        questions[vote.question].splitVote |= decided == decidedAt.cend() || *decided < vote.at;
    }
    for (QuestionProgress &progress : questions)
        progress.standing = standingOf(progress);
    return questions;
}

} // namespace lodestar::workshop
