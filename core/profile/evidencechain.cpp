#include "core/profile/evidencechain.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/workshop/decisionchain.h"
#include "core/workshop/hypothesisresult.h"

#include <QCoreApplication>

#include <algorithm>

namespace lodestar::profile {

using Kind = EvidencePiece::Kind;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::EvidencePiece)
};

constexpr size_t kMostCards = 4; ///< of a decision; how many more there are is said
constexpr qsizetype kQuoteCharacters = 160;

EvidencePiece countsNow(const traits::Counts &counts)
{
    return {Kind::CountsNow, EvidenceKind::Data,
            Tr::tr("Today: %1 of %2 best customers meet it, and %3 of %4 others.")
                .arg(format::count(counts.bestWith), format::count(counts.best()), format::count(counts.restWith),
                     format::count(counts.rest()))};
}

EvidencePiece countsThen(const Evidence &evidence)
{
    const traits::Counts &counts = evidence.counts;
    return {Kind::Counts, EvidenceKind::Data,
            Tr::tr("When it was added: %1 of %2 best customers met it, and %3 of %4 others.")
                .arg(format::count(counts.bestWith), format::count(counts.best()), format::count(counts.restWith),
                     format::count(counts.rest()))};
}

EvidencePiece cardPiece(const workshop::Answer &card, const QString &decision, const EvidenceSources &sources)
{
    const QString text = isolated(visible(card.text, kQuoteCharacters));
    if (card.respondent.isEmpty()) {
        const QString team = workshop::teamName(card.team);
        return {Kind::Card, EvidenceKind::Opinion,
                team.isEmpty() ? Tr::tr("Card: “%1”").arg(text)
                               : Tr::tr("Card of %1: “%2”", "team, text of a card").arg(isolated(team), text),
                decision};
    }
    const auto who = std::ranges::find(sources.respondents, card.respondent, &workshop::Respondent::id);
    const bool interview = who != sources.respondents.end() && who->kind == workshop::Respondent::Kind::Interview;
    return {Kind::Quote, EvidenceKind::Opinion,
            interview ? Tr::tr("Said in an interview: “%1”").arg(text)
                      : Tr::tr("Said in the customer survey: “%1”").arg(text),
            (interview ? QStringLiteral("interviews:") : QStringLiteral("survey:")) + card.question};
}

void addDecision(const QString &subject, const EvidenceSources &sources, std::vector<EvidencePiece> &pieces)
{
    const auto chain = workshop::chainOf(sources.room, subject);
    if (!chain)
        return;
    const QString what = chain->cluster.isEmpty() ? chain->decision.text : chain->cluster;
    pieces.push_back({Kind::Decision, EvidenceKind::Opinion,
                      Tr::tr("Decided in the workshop: “%1” · %2", "what, how")
                          .arg(isolated(visible(what, kQuoteCharacters)), workshop::chainInWords(*chain)),
                      subject});
    // What customers said themselves comes first: it weighs more than what is said of them.
    std::vector<workshop::Answer> cards = chain->cards;
    std::ranges::stable_partition(cards, [](const auto &card) { return !card.respondent.isEmpty(); });
    for (size_t i = 0; i < std::min(cards.size(), kMostCards); ++i)
        pieces.push_back(cardPiece(cards[i], subject, sources));
    if (cards.size() > kMostCards)
        pieces.push_back({Kind::Card, EvidenceKind::Opinion,
                          Tr::tr("and %n more card(s)", nullptr, static_cast<int>(cards.size() - kMostCards)),
                          subject});
}

/// Whether a hypothesis says what the criterion asks.
bool saysTheSame(const workshop::Hypothesis &hypothesis, const Criterion &criterion)
{
    if (!criterion.evidence.source.isEmpty() && hypothesis.source == criterion.evidence.source)
        return true;
    if (!hypothesis.criterion.isEmpty() || !criterion.condition.isEmpty())
        return !hypothesis.criterion.isEmpty() && hypothesis.criterion.toJson() == criterion.condition.toJson();
    const QString statement = visible(hypothesis.statement);
    return !statement.isEmpty() && (statement == criterion.best || statement == criterion.label);
}

EvidencePiece hypothesisPiece(const workshop::Hypothesis &hypothesis)
{
    const QString statement = isolated(visible(hypothesis.statement, kQuoteCharacters));
    const QString rung = workshop::rungName(hypothesis.rung);
    return {Kind::Hypothesis, EvidenceKind::Hypothesis,
            hypothesis.asked > 0
                ? Tr::tr("Hypothesis: “%1” · %2 of %3 said so · %4", "statement, so many of so many, evidence")
                      .arg(statement, format::count(hypothesis.hits), format::count(hypothesis.asked), rung)
                : Tr::tr("Hypothesis: “%1” · nobody asked yet · %2", "statement, evidence").arg(statement, rung),
            hypothesis.id};
}

} // namespace

QString evidenceKindName(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Data:
        return Tr::tr("data");
    case EvidenceKind::Opinion:
        return Tr::tr("opinion");
    case EvidenceKind::Hypothesis:
        return Tr::tr("hypothesis");
    }
    return {};
}

Result<EvidenceSources> EvidenceSources::load(project::Project &project)
{
    EvidenceSources sources;
    auto room = workshop::Room::load(project);
    if (!room)
        return room.error();
    auto hypotheses = workshop::HypothesisStore(project).list();
    if (!hypotheses)
        return hypotheses.error();
    auto respondents = workshop::RespondentStore(project).list();
    if (!respondents)
        return respondents.error();
    sources.room = std::move(*room);
    sources.hypotheses = std::move(*hypotheses);
    sources.respondents = std::move(*respondents);
    return sources;
}

std::vector<EvidencePiece> evidenceChain(const Criterion &criterion, const EvidenceSources &sources,
                                         const std::optional<traits::Counts> &now)
{
    std::vector<EvidencePiece> pieces;
    const Evidence &evidence = criterion.evidence;
    if (evidence.kind == EvidenceKind::Data)
        pieces.push_back(countsThen(evidence));
    if (now && !criterion.condition.isEmpty() && now->known() > 0
        && (evidence.kind != EvidenceKind::Data || *now != evidence.counts))
        pieces.push_back(countsNow(*now));
    addDecision(evidence.source, sources, pieces);
    for (const workshop::Hypothesis &hypothesis : sources.hypotheses) {
        if (saysTheSame(hypothesis, criterion))
            pieces.push_back(hypothesisPiece(hypothesis));
    }
    const bool told = std::ranges::any_of(pieces, [&](const auto &piece) { return piece.label == evidence.kind; });
    if (!told)
        pieces.push_back({Kind::Note, evidence.kind, evidence.text()});
    return pieces;
}

} // namespace lodestar::profile
