#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/icp.h"
#include "core/profile/storedtext.h"
#include "core/profile/traitchoice.h"
#include "core/profile/weightofevidence.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lodestar::profile {

using traits::HonestyLevel;
using traits::Trait;
using traits::TraitEvidence;
using traits::TraitReport;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::Draft)
};

constexpr double kMostOverlap = 0.6; ///< phi above which two traits say the same (methods 4.1)
constexpr qsizetype kHeadlineCriteria = 3; ///< more would not be repeated by anyone
constexpr int kFewestPoints = 3; ///< below, having a trait changes the odds by less than a tenth
constexpr double kHardlyAny = 0.05; ///< share of the best customers
constexpr int kSuggestions = 3; ///< hints and disqualifiers named in the notes
constexpr int kCellCharacters = 80;

QString nameOf(const Trait &trait)
{
    return Tr::tr("%1: %2", "attribute, value").arg(isolated(trait.attribute), isolated(trait.value));
}

std::vector<Trait> likelyOf(const std::vector<Trait> &traits)
{
    std::vector<Trait> likely;
    std::copy_if(traits.begin(), traits.end(), std::back_inserter(likely),
                 [](const Trait &trait) { return trait.evidence == TraitEvidence::Likely; });
    return likely;
}

/// Why there is nothing to choose from yet, and what to do about it.
QStringList notesOnTooFew(const metrics::Rating &rating, const TraitReport &report)
{
    if (rating.bestCount == 0)
        return QStringList{
                   Tr::tr("Nobody could be marked as best, so no criteria were chosen. Give a column the role of a "
                          "metric, such as revenue, profit or referrals, or pin the best customers by hand.")}
        + rating.notices;
    QStringList notes{traits::honestyCaption(report.level, report.best, report.rest)};
    notes << Tr::tr(
        "No criteria were chosen, because with so few customers chance looks the same as a pattern. Write down "
        "what the team believes as hypotheses and ask customers about it, or import more customers: from 10 "
        "best and 10 others on, the draft chooses traits by itself.");
    if (report.level == HonestyLevel::Hypotheses)
        return notes;
    int hints = 0;
    for (const Trait &trait : report.traits) {
        if (trait.differenceInterval.low > 0 && hints++ < kSuggestions)
            notes << Tr::tr("Only a hint: %1").arg(traits::finding(trait));
    }
    return notes;
}

QString noteOnNothingLikely(int tested)
{
    if (tested == 0)
        return Tr::tr(
            "No trait stands out: no column could be tested, because none is known before the sale with values that "
            "several customers share. Check the roles of the columns, or import more of them.");
    return Tr::
        tr("No trait stands out: of %1 tested, none is likely to be more than chance. Add what the team believes as "
           "hypotheses, or import more columns that are known before the sale.",
           nullptr, tested)
            .arg(format::count(tested));
}

struct Choice {
    std::vector<Candidate> chosen;
    QStringList notes;
};

QString listOf(const QStringList &names)
{
    return joined(names.mid(0, 2 * kSuggestions));
}

/// The strongest candidates that tell customers apart and do not repeat each other.
Choice choose(std::vector<Candidate> candidates, size_t limit)
{
    Choice choice;
    QStringList beyondLimit, weak;
    for (Candidate &candidate : candidates) {
        const auto repeated = std::find_if(choice.chosen.begin(), choice.chosen.end(), [&](const Candidate &other) {
            return memberOverlap(candidate.members, other.members) > kMostOverlap;
        });
        if (pointsFor(weightOfEvidence(candidate.trait.counts)) < kFewestPoints)
            weak << nameOf(candidate.trait);
        else if (repeated != choice.chosen.end())
            choice.notes << Tr::tr("Left out %1: it is true of mostly the same customers as %2, and would count twice.")
                                .arg(nameOf(candidate.trait), nameOf(repeated->trait));
        else if (choice.chosen.size() >= limit)
            beyondLimit << nameOf(candidate.trait);
        else
            choice.chosen.push_back(std::move(candidate));
    }
    if (!beyondLimit.isEmpty())
        choice.notes << Tr::tr("%1 more likely trait(s) left out to keep the profile short: %2", nullptr,
                               static_cast<int>(beyondLimit.size()))
                            .arg(format::count(beyondLimit.size()), listOf(beyondLimit));
    if (!weak.isEmpty())
        choice.notes << Tr::tr("%1 likely trait(s) left out because the difference is real but too small to help: %2",
                               nullptr, static_cast<int>(weak.size()))
                            .arg(format::count(weak.size()), listOf(weak));
    return choice;
}

/// Values of the same attribute that hardly any best customer has, though others often do.
QString hardlyAmongBest(const std::vector<Trait> &likelyAnti, int column)
{
    QStringList values;
    for (const Trait &trait : likelyAnti) {
        if (trait.column == column && trait.bestShare <= kHardlyAny)
            values << visible(trait.value, kCellCharacters);
    }
    return values.isEmpty() ? QString() : joined(values);
}

/// What hardly any best customer is: a rule that shut out more of them would be absurd.
QStringList notesOnDisqualifiers(const std::vector<Trait> &likelyAnti)
{
    QStringList notes;
    for (const Trait &trait : likelyAnti) {
        if (trait.bestShare <= kHardlyAny && notes.size() < kSuggestions)
            notes << Tr::tr("To discuss as a disqualifier: %1").arg(traits::finding(trait));
    }
    return notes;
}

QStringList notesOnGaps(const std::vector<Candidate> &chosen)
{
    QStringList notes;
    for (const Candidate &candidate : chosen) {
        const auto all = static_cast<double>(candidate.members.size());
        const auto unknown =
            static_cast<double>(std::count(candidate.members.begin(), candidate.members.end(), table::Match::Unknown));
        if (unknown > all / 2)
            notes << Tr::tr("%1 is known of only %2 of the customers. Collect it for the others, or they cannot be "
                            "judged by "
                            "it.")
                         .arg(isolated(candidate.trait.attribute), format::share(1 - unknown / all));
    }
    return notes;
}

} // namespace

Criterion criterionFrom(const Trait &trait)
{
    Criterion criterion;
    criterion.id = newId();
    criterion.label = visible(trait.attribute, kCellCharacters);
    criterion.condition = trait.condition;
    criterion.points = std::clamp(pointsFor(weightOfEvidence(trait.counts)), 1, 100);
    criterion.best = visible(trait.value);
    criterion.evidence.kind = EvidenceKind::Data;
    criterion.evidence.counts = trait.counts;
    criterion.evidence.q = std::isfinite(trait.q) ? trait.q : 1;
    if (trait.evidence == TraitEvidence::Fitted)
        criterion.evidence.note = traits::evidenceLabel(trait.evidence);
    return criterion;
}

Draft draftIcp(const QString &name, const QString &product, const table::Table &table, const metrics::Rating &rating,
               const TraitReport &report, int limit)
{
    Draft draft;
    draft.icp.id = newId();
    draft.icp.name = name;
    draft.icp.product = product;
    draft.icp.dataset = table.info().id;
    if (report.level < HonestyLevel::Indications) {
        draft.notes = notesOnTooFew(rating, report);
        return draft;
    }
    const std::vector<Trait> likelyAnti = likelyOf(report.antiTraits);
    const Choice choice =
        choose(candidatesFrom(table, rating, likelyOf(report.traits)), static_cast<size_t>(std::max(limit, 0)));
    for (const Candidate &candidate : choice.chosen) {
        draft.icp.criteria.push_back(criterionFrom(candidate.trait));
        draft.icp.criteria.back().bad = hardlyAmongBest(likelyAnti, candidate.trait.column);
    }
    const auto headline =
        draft.icp.criteria.begin() + std::min(kHeadlineCriteria, static_cast<qsizetype>(draft.icp.criteria.size()));
    draft.icp.sentence = sentenceFrom({draft.icp.criteria.begin(), headline});
    if (choice.chosen.empty() && choice.notes.isEmpty())
        draft.notes << noteOnNothingLikely(report.tested);
    draft.notes += choice.notes;
    draft.notes += notesOnGaps(choice.chosen);
    draft.notes += notesOnDisqualifiers(likelyAnti);
    return draft;
}

} // namespace lodestar::profile
