#include "core/profile/criterionwarnings.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/traitchoice.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace lodestar::profile {

using table::Condition;
using table::Match;
using Kind = CriterionWarning::Kind;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::CriterionWarning)
};

struct Answers {
    qint64 yes = 0, no = 0, unknown = 0;
    qint64 known() const { return yes + no; }
    qint64 all() const { return known() + unknown; }
};

Answers count(const std::vector<Match> &matches)
{
    Answers answers;
    for (const Match match : matches)
        ++(match == Match::Yes ? answers.yes : match == Match::No ? answers.no : answers.unknown);
    return answers;
}

std::optional<CriterionWarning> leakOf(const table::Column &column, const metrics::BestRule &rule)
{
    if (std::ranges::any_of(rule.criteria, [&](const auto &one) { return one.isOf(column.info()); }))
        return CriterionWarning{Kind::Leak,
                                Tr::tr("This is part of how you defined best. It cannot help to choose prospects.")};
    switch (column.role().info().knowledge) {
    case table::Knowledge::After:
    case table::Knowledge::Outcome:
        return CriterionWarning{Kind::Leak,
                                Tr::tr("This is known only after the sale. It cannot help to choose prospects.")};
    case table::Knowledge::Value:
        return CriterionWarning{Kind::Leak,
                                Tr::tr("This says how good a customer is, which nobody knows of a prospect. It cannot "
                                       "help to choose prospects.")};
    case table::Knowledge::Identifier:
        return CriterionWarning{Kind::Leak, Tr::tr("This names a single customer. It says nothing about any other.")};
    case table::Knowledge::Before:
        break;
    }
    return {};
}

/// Values that the criterion asks for and no customer has.
QStringList goneValues(const table::Column &column, const Condition &condition)
{
    if (condition.op != Condition::Op::AnyOf && condition.op != Condition::Op::HasTag)
        return {};
    if (table::isNumeric(column.type()))
        return {};
    std::vector<bool> used(static_cast<size_t>(column.dictionary().size()));
    for (const quint32 code : column.codes()) {
        if (code != table::Column::kMissing)
            used[code] = true;
    }
    QSet<QString> present;
    for (size_t code = 0; code < used.size(); ++code) {
        if (used[code])
            present << column.dictionary().at(static_cast<quint32>(code));
    }
    QStringList gone;
    for (const QString &value : condition.values) {
        if (!present.contains(value))
            gone << isolated(visible(value, 60));
    }
    return gone;
}

std::vector<CriterionWarning> warningsOfData(const table::Table &table, const Condition &condition,
                                             const Answers &answers, const metrics::BestRule &rule)
{
    const table::Column *column = table::columnFor(table, condition);
    if (!column)
        return {{Kind::NotInData,
                 Tr::tr("The customers of today have no attribute %1, so nobody can be judged by it. Import it, or "
                        "change the condition.")
                     .arg(isolated(visible(condition.attribute, 60)))}};
    std::vector<CriterionWarning> warnings;
    if (auto leak = leakOf(*column, rule))
        warnings.push_back(std::move(*leak));
    if (const QStringList gone = goneValues(*column, condition); !gone.isEmpty())
        warnings.push_back(
            {Kind::ValueGone, Tr::tr("No customer of today has %1. Was it renamed or cleaned up?").arg(joined(gone))});
    const double unknown =
        answers.all() > 0 ? static_cast<double>(answers.unknown) / static_cast<double>(answers.all()) : 0;
    if (unknown >= kSparseFrom)
        warnings.push_back({Kind::Sparse,
                            Tr::tr("%1 of customers have no value here. Collect it, or they cannot be judged by it.")
                                .arg(format::share(unknown))});
    if (answers.known() > 0 && answers.yes == 0)
        warnings.push_back({Kind::MatchesNobody, Tr::tr("No customer meets it.")});
    if (answers.known() > 0 && answers.no == 0)
        warnings.push_back(
            {Kind::MatchesEverybody, Tr::tr("Every customer of whom it is known meets it: it tells nobody apart.")});
    return warnings;
}

/// The criterion that this one repeats most, if it repeats one.
std::optional<CriterionWarning> overlapOf(const Icp &icp, const Fits &fits, size_t at)
{
    double strongest = kMostMemberOverlap;
    const Criterion *repeated = nullptr;
    for (size_t other = 0; other < icp.criteria.size(); ++other) {
        const Criterion &criterion = icp.criteria[other];
        if (other == at || criterion.condition.isEmpty() || criterion.kind == CriterionKind::Disqualifier)
            continue;
        const double overlap = memberOverlap(fits.match[at], fits.match[other]);
        if (overlap > strongest) {
            strongest = overlap;
            repeated = &criterion;
        }
    }
    if (!repeated)
        return {};
    return CriterionWarning{
        Kind::Overlap,
        Tr::tr("True of mostly the same customers as %1 (phi %2): the same thing counts twice. Keep one of them.")
            .arg(isolated(visible(repeated->label, 60)), format::number(strongest))};
}

} // namespace

std::vector<std::vector<CriterionWarning>> criterionWarnings(const Icp &icp, const Fits &fits,
                                                             const table::Table &table, const metrics::BestRule &rule)
{
    std::vector<std::vector<CriterionWarning>> warnings(icp.criteria.size());
    if (fits.match.size() != icp.criteria.size())
        return warnings;
    for (size_t c = 0; c < warnings.size(); ++c) {
        const Criterion &criterion = icp.criteria[c];
        if (criterion.condition.isEmpty())
            continue; // people answer it
        warnings[c] = warningsOfData(table, criterion.condition, count(fits.match[c]), rule);
        if (criterion.kind == CriterionKind::Disqualifier)
            continue;
        if (auto overlap = overlapOf(icp, fits, c))
            warnings[c].push_back(std::move(*overlap));
    }
    return warnings;
}

} // namespace lodestar::profile
