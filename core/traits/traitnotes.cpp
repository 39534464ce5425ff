#include "core/traits/traitnotes.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/relate/onecurrency.h"
#include "core/traits/confounding.h"
#include "core/traits/rowset.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lodestar::traits {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::traits::TraitNotes)
};

using table::ColumnType;
using Kind = TraitNote::Kind;

QString named(const QString &name)
{
    return isolated(visible(name, 60));
}

TraitNote noteAt(const Trait &trait, Kind kind)
{
    TraitNote note;
    note.kind = kind;
    note.column = trait.column;
    note.attribute = trait.attribute;
    note.value = trait.value;
    return note;
}

QString simpsonText(const Confounded &found)
{
    const QString other = named(found.attribute);
    const QString before = format::points(found.odds.crudeDifference), after = format::points(found.odds.difference);
    switch (found.kind) {
    case ConfoundingKind::Reversed:
        return Tr::tr("Among customers with the same %1 this turns round: the difference of %2 points becomes %3.")
            .arg(other, before, after);
    case ConfoundingKind::Changed:
        return Tr::tr("Among customers with the same %1 this difference of %2 points becomes %3.")
            .arg(other, before, after);
    case ConfoundingKind::Unsure:
        return Tr::tr("Among customers with the same %1 this difference of %2 points becomes %3 and could be chance.")
            .arg(other, before, after);
    case ConfoundingKind::None:
        break;
    }
    return {};
}

/// A difference that could be none has nothing that could be explained away.
bool isDifferent(const Trait &trait)
{
    return trait.differenceInterval.low > 0 || trait.differenceInterval.high < 0;
}

void addSimpson(const table::Table &table, const metrics::Rating &rating, const std::vector<Trait> &top,
                const TraitOptions &options, const TaskControl &control, std::vector<TraitNote> &notes)
{
    constexpr double samePoints = 0.01; // odds may move where shares do not: nothing that people would see
    for (const Confounded &found : confounding(table, rating, top, options, control)) {
        const bool moved = std::abs(found.odds.crudeDifference - found.odds.difference) >= samePoints;
        if (!isDifferent(top[found.trait]) || (found.kind == ConfoundingKind::Changed && !moved))
            continue;
        TraitNote note = noteAt(top[found.trait], Kind::Simpson);
        note.otherAttribute = found.attribute;
        note.before = found.odds.crudeDifference;
        note.after = found.odds.difference;
        note.text = simpsonText(found);
        notes.push_back(std::move(note));
    }
}

struct Members {
    RowSet yes, no;
};

Members membersOf(const table::Table &table, const metrics::Rating &rating, const Trait &trait)
{
    const std::vector<table::Match> matches = table::evaluate(table, trait.condition);
    Members members{RowSet(matches.size()), RowSet(matches.size())};
    for (size_t row = 0; row < matches.size(); ++row) {
        if (!rating.best[row] && std::isnan(rating.score[row]))
            continue;
        if (matches[row] == table::Match::Yes)
            members.yes.insert(row);
        else if (matches[row] == table::Match::No)
            members.no.insert(row);
    }
    return members;
}

/// The correlation of two memberships over those of whom both are known.
double phi(const Members &a, const Members &b)
{
    const auto both = static_cast<double>(a.yes.countBoth(b.yes)), neither = static_cast<double>(a.no.countBoth(b.no));
    const auto onlyA = static_cast<double>(a.yes.countBoth(b.no)), onlyB = static_cast<double>(a.no.countBoth(b.yes));
    const double margins = (both + onlyA) * (onlyB + neither) * (both + onlyB) * (onlyA + neither);
    return margins > 0 ? (both * neither - onlyA * onlyB) / std::sqrt(margins) : 0;
}

void addOverlaps(const table::Table &table, const metrics::Rating &rating, const std::vector<Trait> &top,
                 const TaskControl &control, std::vector<TraitNote> &notes)
{
    std::vector<Members> members;
    for (const Trait &trait : top) {
        if (control.cancelled())
            return;
        members.push_back(membersOf(table, rating, trait));
    }
    for (size_t i = 0; i < top.size(); ++i) {
        for (size_t j = 0; j < top.size(); ++j) {
            const double alike = i == j ? 0 : phi(members[i], members[j]);
            if (alike <= kSameFrom)
                continue;
            TraitNote note = noteAt(top[i], Kind::Overlap);
            note.otherAttribute = top[j].attribute;
            note.otherValue = top[j].value;
            note.before = note.after = alike;
            note.text = Tr::tr("Nearly the same customers as %1: %2. Count only one of the two.", "attribute and value")
                            .arg(named(top[j].attribute), named(top[j].value));
            notes.push_back(std::move(note));
        }
    }
}

/// A note that holds for a whole attribute.
TraitNote noteOf(const table::ColumnInfo &info, Kind kind, const QString &text)
{
    TraitNote note;
    note.kind = kind;
    note.column = info.index;
    note.attribute = info.name;
    note.text = text;
    return note;
}

/// Metrics of the score are not among them: those are converted by the rates of the project, or refused.
void addCurrencies(const table::Table &table, const std::vector<bool> &isTrait, std::vector<TraitNote> &notes)
{
    const table::Column *currency = relate::currencyColumn(table);
    if (!currency)
        return;
    QStringList codes = relate::currencyCodes(*currency);
    codes.removeDuplicates();
    for (const table::ColumnInfo &info : table.info().columns) {
        if (!isTrait[static_cast<size_t>(info.index)] || !table.isLoaded(info.index))
            continue;
        if (relate::inOneCurrency(table, table.column(info.index), info.name, {}).refusal.isEmpty())
            continue;
        TraitNote note =
            noteOf(info, Kind::Currency,
                   Tr::tr("By %1 the amounts are in several currencies (%2) and are compared as they are "
                          "written. Convert them to one before you trust this.")
                       .arg(named(currency->name()), listed(codes.first(std::min<qsizetype>(6, codes.size())))));
        note.otherAttribute = currency->name();
        notes.push_back(std::move(note));
    }
}

void addSurvivors(const table::Table &table, const std::vector<bool> &isTrait, std::vector<TraitNote> &notes)
{
    if (table.info().byRole(table::RoleId::Churned))
        return; // those who left are in the table
    for (const table::ColumnInfo &info : table.info().columns) {
        if (info.type == ColumnType::Date && isTrait[static_cast<size_t>(info.index)])
            notes.push_back(
                noteOf(info, Kind::Survivors,
                       Tr::tr("Customers who left are not in this list: of the early years you see only those "
                              "who stayed.")));
    }
}

std::vector<Trait> strongest(const TraitReport &report, size_t top)
{
    std::vector<Trait> traits;
    for (const auto *list : {&report.traits, &report.antiTraits})
        traits.insert(traits.end(), list->begin(), list->begin() + static_cast<qsizetype>(std::min(top, list->size())));
    // Of fitted bands nothing is claimed that could be explained away.
    std::erase_if(traits, [](const Trait &trait) { return trait.evidence == TraitEvidence::Fitted; });
    return traits;
}

} // namespace

QString noteKindId(Kind kind)
{
    switch (kind) {
    case Kind::Simpson:
        return QStringLiteral("simpson");
    case Kind::Overlap:
        return QStringLiteral("overlap");
    case Kind::Currency:
        return QStringLiteral("currency");
    case Kind::Survivors:
        return QStringLiteral("survivors");
    }
    return {};
}

std::vector<TraitNote> notesOf(const table::Table &table, const metrics::Rating &rating, const TraitReport &report,
                               const TraitOptions &options, const TaskControl &control, size_t top)
{
    std::vector<TraitNote> notes;
    const std::vector<Trait> traits = strongest(report, top);
    std::vector<bool> isTrait(table.info().columns.size(), false);
    for (const auto *list : {&report.traits, &report.antiTraits, &report.even}) {
        for (const Trait &trait : *list)
            isTrait[static_cast<size_t>(trait.column)] = true;
    }
    if (report.level > HonestyLevel::Hypotheses) { // with fewer there is no difference that could be explained away
        addSimpson(table, rating, traits, options, control, notes);
        addOverlaps(table, rating, traits, control, notes);
    }
    addCurrencies(table, isTrait, notes);
    addSurvivors(table, isTrait, notes);
    return notes;
}

} // namespace lodestar::traits
