#include "core/base/format.h"
#include "core/base/text.h"
#include "core/quality/findings.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <map>

namespace lodestar::quality {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::quality::Missing)
};

using table::Column;

QString effectOf(const Evidence &evidence, const Column &column, const Finding &finding, qint64 unrated, qint64 best)
{
    if (finding.severity == Finding::Severity::Stops)
        return Tr::tr("It counts in who is best: %n of these customers cannot be rated.", nullptr,
                      static_cast<int>(unrated));
    if (evidence.isCriterion(column))
        return Tr::tr("It counts in who is best; these customers are rated by what else is known of them.");
    if (evidence.isTrait(column) && best > 0)
        return Tr::tr("A trait of the best comes from it; it is not known for %n of the best customers.", nullptr,
                      static_cast<int>(best));
    if (finding.count == column.rows())
        return Tr::tr("It has no values, so nothing can be found by it.");
    return {};
}

/// Who has no rows in a related table lacks all that is rolled up from it: one thing, told once. The columns it is
/// about.
QSet<int> findUnrelated(const Evidence &evidence, std::vector<Finding> &findings)
{
    std::map<std::vector<qsizetype>, std::vector<const Column *>> columns; // by the rows they are missing in
    for (const Column &column : evidence.table().columns()) {
        if (column.info().rollup == 0 || column.info().missing == 0 || column.rows() == 0
            || evidence.isCriterion(column))
            continue;
        std::vector<qsizetype> rows;
        for (qsizetype row = 0; row < column.rows(); ++row) {
            if (column.isMissing(row))
                rows.push_back(row);
        }
        columns[std::move(rows)].push_back(&column);
    }
    QSet<int> told;
    for (const auto &[rows, same] : columns) {
        if (same.size() < 2)
            continue;
        Finding finding;
        finding.column = same.front()->info().index;
        finding.severity = Finding::Severity::Gap;
        for (const qsizetype row : rows)
            finding.add(row);
        QStringList names;
        for (const Column *column : same) {
            told << column->info().index;
            names << isolated(visible(column->name(), 40));
        }
        const double share = static_cast<double>(finding.count) / static_cast<double>(evidence.table().rows());
        finding.title =
            Tr::tr("%n customer(s) have nothing in related tables (%1)", "share", static_cast<int>(finding.count))
                .arg(format::share(share));
        finding.effect =
            Tr::tr("Without a value for them: %1. Nothing is wrong where they never bought.").arg(listed(names));
        findings.push_back(std::move(finding));
    }
    return told;
}

} // namespace

void findMissing(const Evidence &evidence, std::vector<Finding> &findings)
{
    const QSet<int> told = findUnrelated(evidence, findings);
    for (const Column &column : evidence.table().columns()) {
        if (column.info().missing == 0 || column.rows() == 0 || told.contains(column.info().index))
            continue;
        Finding finding;
        finding.column = column.info().index;
        finding.severity = Finding::Severity::Gap;
        qint64 unrated = 0, best = 0;
        for (qsizetype row = 0; row < column.rows(); ++row) {
            if (!column.isMissing(row))
                continue;
            finding.add(row);
            unrated += evidence.isRated(row) ? 0 : 1;
            best += evidence.isBest(row) ? 1 : 0;
        }
        if (evidence.isCriterion(column) && unrated > 0)
            finding.severity = Finding::Severity::Stops;
        const double share = static_cast<double>(finding.count) / static_cast<double>(column.rows());
        finding.title =
            Tr::tr("%1 is missing for %n customer(s) (%2)", "column, share", static_cast<int>(finding.count))
                .arg(isolated(visible(column.name(), 60)), format::share(share));
        finding.effect = effectOf(evidence, column, finding, unrated, best);
        findings.push_back(std::move(finding));
    }
}

void findRepeatedKeys(const Evidence &evidence, std::vector<Finding> &findings)
{
    const Column *id = evidence.table().byRole(table::RoleId::Id), *name = evidence.table().byRole(table::RoleId::Name);
    if (!id || id->rows() == 0 || id->info().distinct >= id->rows() - id->info().missing)
        return;
    QHash<QString, qsizetype> first;
    Finding repeated, renamed;
    for (qsizetype row = 0; row < id->rows(); ++row) {
        if (id->isMissing(row))
            continue;
        const QString key = id->canonical(row);
        const auto found = first.constFind(key);
        if (found == first.cend()) {
            first.insert(key, row);
            continue;
        }
        repeated.add(row);
        if (name && name->rows() > 0 && folded(name->canonical(row)) != folded(name->canonical(*found)))
            renamed.add(row);
    }
    const QString column = isolated(visible(id->name(), 60));
    repeated.column = renamed.column = id->info().index;
    repeated.title =
        Tr::tr("%n row(s) repeat the id of an earlier row (%1)", "column", static_cast<int>(repeated.count))
            .arg(column);
    repeated.effect = Tr::tr("Each counts as a customer of its own. Merge them under “Duplicates”.");
    if (repeated.count > 0)
        findings.push_back(std::move(repeated));
    renamed.title =
        Tr::tr("%n row(s) have the id of an earlier row but another name", nullptr, static_cast<int>(renamed.count));
    renamed.effect = Tr::tr("Either the id is wrong or the customer was renamed.");
    if (renamed.count > 0)
        findings.push_back(std::move(renamed));
}

} // namespace lodestar::quality
