#include "core/profile/redraft.h"

#include "core/profile/traitchoice.h"

#include <algorithm>

namespace lodestar::profile {

using traits::Trait;
using traits::TraitEvidence;

namespace {

constexpr double kMostOverlap = 0.6; ///< phi above which two traits say the same (methods 4.1)
constexpr double kHardlyAny = 0.05; ///< share of the best that a disqualifier may shut out

bool isOnData(const Criterion &criterion)
{
    return criterion.evidence.kind == EvidenceKind::Data && !criterion.condition.isEmpty();
}

bool isOn(const std::vector<Criterion> &criteria, const QString &attribute)
{
    return std::ranges::any_of(criteria, [&](const Criterion &each) { return each.condition.attribute == attribute; });
}

/// Adds the strongest of the traits that could be chance, as someone does who goes by what looks strongest.
void fillUp(std::vector<Criterion> &criteria, size_t wanted, const table::Table &table, const metrics::Rating &rating,
            const traits::TraitReport &report)
{
    std::vector<Trait> others;
    std::ranges::copy_if(report.traits, std::back_inserter(others), [&](const Trait &trait) {
        return trait.evidence != TraitEvidence::Likely && !isOn(criteria, trait.attribute);
    });
    std::vector<std::vector<table::Match>> members;
    for (const Criterion &criterion : criteria)
        members.push_back(table::evaluate(table, criterion.condition));
    for (const Candidate &candidate : candidatesFrom(table, rating, others)) {
        if (criteria.size() >= wanted)
            return;
        if (std::ranges::any_of(
                members, [&](const auto &each) { return memberOverlap(each, candidate.members) > kMostOverlap; }))
            continue;
        criteria.push_back(criterionFrom(candidate.trait));
        members.push_back(candidate.members);
    }
}

void addDisqualifiers(std::vector<Criterion> &criteria, int wanted, const traits::TraitReport &report)
{
    for (const Trait &trait : report.antiTraits) {
        if (wanted == 0)
            return;
        if (trait.evidence != TraitEvidence::Likely || trait.bestShare > kHardlyAny)
            continue;
        criteria.push_back(criterionFrom(trait));
        criteria.back().kind = CriterionKind::Disqualifier;
        --wanted;
    }
}

} // namespace

Provenance provenanceOf(const Icp &icp, double fdr)
{
    Provenance provenance;
    for (const Criterion &criterion : icp.criteria) {
        if (criterion.condition.isEmpty()) {
            ++provenance.statements;
        } else if (!isOnData(criterion)) {
            ++provenance.kept;
        } else if (criterion.kind == CriterionKind::Disqualifier) {
            ++provenance.disqualifiersFromData;
        } else {
            ++provenance.fromData;
            provenance.takesChance = provenance.takesChance || !(criterion.evidence.q <= fdr);
        }
    }
    return provenance;
}

traits::TraitReport asIfNobodyWereMissing(traits::TraitReport report, double fdr)
{
    if (report.level != traits::HonestyLevel::Hints)
        return report;
    report.level = traits::HonestyLevel::Indications;
    for (auto *list : {&report.traits, &report.antiTraits}) {
        for (Trait &trait : *list) {
            if (trait.evidence == TraitEvidence::Chance && trait.q <= fdr)
                trait.evidence = TraitEvidence::Likely;
        }
    }
    return report;
}

Icp redrafted(const Icp &icp, const Provenance &provenance, const table::Table &table, const metrics::Rating &rating,
              const traits::TraitReport &report)
{
    Icp result = icp;
    result.criteria.clear();
    std::vector<Criterion> chosen;
    if (provenance.fromData > 0) {
        chosen = draftIcp({}, {}, table, rating, report, provenance.fromData).icp.criteria;
        if (provenance.takesChance)
            fillUp(chosen, static_cast<size_t>(provenance.fromData), table, rating, report);
    }
    for (Criterion &criterion : chosen) {
        const bool isMust = std::ranges::any_of(icp.criteria, [&](const Criterion &each) {
            return each.kind == CriterionKind::MustHave && isOnData(each)
                && each.condition.attribute == criterion.condition.attribute;
        });
        criterion.kind = isMust ? CriterionKind::MustHave : CriterionKind::NiceToHave;
    }
    addDisqualifiers(chosen, provenance.disqualifiersFromData, report);
    std::ranges::copy_if(icp.criteria, std::back_inserter(result.criteria), [](const Criterion &criterion) {
        return !criterion.condition.isEmpty() && !isOnData(criterion);
    });
    std::ranges::move(chosen, std::back_inserter(result.criteria));
    return result;
}

} // namespace lodestar::profile
