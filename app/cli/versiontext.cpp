#include "app/cli/versiontext.h"

#include "core/base/format.h"
#include "core/profile/versionverdict.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::cli {

using profile::DefinitionChange;
using profile::Tier;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::VersionText)
};

constexpr size_t kShown = 20;
constexpr std::array kTiers = {Tier::Best, Tier::Good, Tier::Bad, Tier::Disqualified, Tier::NotEnough};

QString sign(DefinitionChange::Kind kind)
{
    return kind == DefinitionChange::Kind::Added ? u"+"_s : kind == DefinitionChange::Kind::Removed ? u"−"_s : u"~"_s;
}

void printTiers(Output &output, const profile::VersionComparison &compared)
{
    const QString value = compared.valueName;
    std::vector<QStringList> rows{
        {Tr::tr("Tier"), Tr::tr("Before"), Tr::tr("Now"), Tr::tr("Best before"), Tr::tr("Best now")}};
    if (!value.isEmpty())
        rows.front() << Tr::tr("Median %1 before").arg(value) << Tr::tr("now");
    for (const Tier tier : kTiers) {
        const auto &was = compared.tiers.before[static_cast<size_t>(tier)];
        const auto &is = compared.tiers.after[static_cast<size_t>(tier)];
        if (was.customers + is.customers == 0)
            continue;
        QStringList row{profile::tierName(tier), format::count(was.customers), format::count(is.customers),
                        format::count(was.best), format::count(is.best)};
        if (!value.isEmpty())
            row << format::money(was.medianValue, compared.currency)
                << format::money(is.medianValue, compared.currency);
        rows.push_back(row);
    }
    output.line(u'\n' + aligned(rows, {1, 2, 3, 4, 5, 6}));
}

void printMovers(Output &output, const profile::VersionComparison &compared, const table::Table &table)
{
    std::vector<QStringList> rows{{Tr::tr("Customer"), Tr::tr("From"), Tr::tr("To"), Tr::tr("Through")}};
    for (const profile::Mover &mover : compared.movers) {
        if (rows.size() > kShown)
            break;
        rows.push_back({table.nameOf(mover.row), profile::tierName(mover.before), profile::tierName(mover.after),
                        withoutIsolates(compared.reasons[mover.reason].text())});
    }
    if (rows.size() > 1)
        output.line(u'\n' + aligned(rows));
    if (compared.movers.size() > kShown)
        output.line(
            Tr::tr("… and %n more; --json lists all.", nullptr, static_cast<int>(compared.movers.size() - kShown)));
}

} // namespace

void printChanges(Output &output, const std::vector<DefinitionChange> &changes)
{
    if (changes.empty())
        output.line(Tr::tr("Both say the same."));
    for (const DefinitionChange &change : changes) {
        const QString head = Tr::tr("%1 %2: %3", "sign, part of a definition, its name")
                                 .arg(sign(change.kind), profile::definitionPartName(change.part), change.title);
        output.line(change.text.isEmpty() ? head : Tr::tr("%1: %2", "a line: what it says").arg(head, change.text));
        for (const profile::FieldChange &field : change.fields) {
            const QString none = Tr::tr("(nothing)");
            output.line(Tr::tr("    %1: %2 → %3", "field, text before, text now")
                            .arg(field.name, field.before.isEmpty() ? none : field.before,
                                 field.after.isEmpty() ? none : field.after));
        }
    }
}

void printComparison(Output &output, const profile::Version &before, const profile::Version &after,
                     const profile::VersionComparison &compared, const table::Table &table)
{
    const profile::TierComparison &tiers = compared.tiers;
    output.line(Tr::tr("%1 up, %2 down, %3 in the same tier.")
                    .arg(format::count(tiers.up), format::count(tiers.down), format::count(tiers.same)));
    if (tiers.clearer + tiers.unclearer > 0)
        output.line(Tr::tr("%1 can be placed only now, %2 no longer.")
                        .arg(format::count(tiers.clearer), format::count(tiers.unclearer)));
    printTiers(output, compared);
    output.line(u'\n'
                + Tr::tr("Of all who are Best in one of them, %1 are in both. Agreement of the tiers (kappa): %2.")
                      .arg(format::share(tiers.jaccard), format::number(tiers.kappa)));
    printMovers(output, compared, table);
    output.line();
    for (const QString &caution : profile::comparisonCautions(before, after, table.info().id))
        output.line(caution);
}

void printDrift(Output &output, const profile::Drift &drift)
{
    output.line(drift.sentence());
    if (drift.recognised) {
        output.line(Tr::tr("%1 customers are in both lists, %2 are new, %3 are gone.")
                        .arg(format::count(drift.stayed), format::count(drift.joined), format::count(drift.left)));
        output.line(
            Tr::tr("%1 up, %2 down, %3 in the same tier.")
                .arg(format::count(drift.tiers.up), format::count(drift.tiers.down), format::count(drift.tiers.same)));
    } else {
        output.line(Tr::tr("The lists do not say which customer is which, so only the shares can be compared."));
    }
    const auto share = [](qint64 part, qint64 all) {
        return all > 0 ? format::share(static_cast<double>(part) / static_cast<double>(all)) : QString();
    };
    std::vector<QStringList> rows{{Tr::tr("Tier"), Tr::tr("Then"), Tr::tr("Now")}};
    for (const Tier tier : kTiers)
        rows.push_back({profile::tierName(tier), share(drift.before[static_cast<size_t>(tier)], drift.customersBefore),
                        share(drift.now[static_cast<size_t>(tier)], drift.customersNow)});
    for (const profile::CriterionDrift &criterion : drift.criteria)
        rows.push_back({criterion.title, share(criterion.metBefore, criterion.knownBefore),
                        share(criterion.metNow, criterion.knownNow)});
    output.line(u'\n' + aligned(rows, {1, 2}));
}

} // namespace lodestar::cli
