#include "core/relate/tablekinds.h"

#include "core/base/text.h"
#include "core/import/headersynonyms.h"
#include "core/relate/relate.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

using import::ImportPreview;
using table::ColumnInfo;
using table::DatasetKind;
using table::RoleId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::relate::TableKinds)
};

constexpr double kSure = 0.6; ///< of a guess by headers

QSet<QString> valuesOf(const ImportPreview &preview, const ColumnInfo &column)
{
    QSet<QString> values;
    for (const QStringList &row : preview.rows) {
        if (const QString value = row.value(column.index).trimmed(); !value.isEmpty())
            values.insert(value);
    }
    return values;
}

/// Does every row looked at have a value of its own?
bool isKey(const ImportPreview &preview, const ColumnInfo &column)
{
    return preview.rowsLookedAt > 0 && column.missing == 0 && column.distinct == preview.rowsLookedAt;
}

/// The role a column would have in a table of that kind, by its header alone.
bool namesCustomer(const ColumnInfo &column, const import::HeaderSynonyms &synonyms)
{
    const auto matches = synonyms.match(column.name);
    return !matches.empty() && (matches.front().role.id == RoleId::Customer || matches.front().role.id == RoleId::Name);
}

/// How well the keys of one table are found in a column of another.
double found(const ImportPreview &keys, const ColumnInfo &key, const ImportPreview &rows, const ColumnInfo &column)
{
    const bool sameHeader = folded(key.name) == folded(column.name);
    if (table::isNumeric(key.type) && !sameHeader)
        return 0; // numbers overlap by chance
    const QSet<QString> known = valuesOf(keys, key), wanted = valuesOf(rows, column);
    const double share = wanted.isEmpty()
        ? 0
        : static_cast<double>(QSet<QString>(wanted).intersect(known).size()) / double(wanted.size());
    return share + (sameHeader ? 0.3 : 0);
}

struct Description {
    double asCustomers = 0, asLookup = 0;
    int customersOf = -1, lookupOf = -1; ///< index of the file it belongs to
    QString column; ///< of that file
};

Description describes(const std::vector<ImportPreview> &previews, const std::vector<FileKind> &kinds, size_t file)
{
    constexpr double kEnough = 0.25;
    Description best;
    for (size_t other = 0; other < previews.size(); ++other) {
        if (other == file || !isRelatedKind(kinds[other].kind))
            continue;
        const import::HeaderSynonyms synonyms(kinds[other].kind);
        for (const ColumnInfo &key : previews[file].columns) {
            if (!isKey(previews[file], key))
                continue;
            for (const ColumnInfo &column : previews[other].columns) {
                const double worth = found(previews[file], key, previews[other], column);
                if (worth < kEnough)
                    continue;
                double &known = namesCustomer(column, synonyms) ? best.asCustomers : best.asLookup;
                int &of = namesCustomer(column, synonyms) ? best.customersOf : best.lookupOf;
                if (worth > known) {
                    known = worth;
                    of = static_cast<int>(other);
                    best.column = column.name;
                }
            }
        }
    }
    return best;
}

/// Where no headers speak of companies: the file with something that tells its rows apart and more of the roles that
/// only customers play. -1: none of those that are left.
int likeliestCustomers(const std::vector<ImportPreview> &previews, const std::vector<FileKind> &kinds,
                       const std::vector<Description> &descriptions)
{
    int best = -1;
    double most = 0;
    for (size_t file = 0; file < previews.size(); ++file) {
        if (isRelatedKind(kinds[file].kind) || descriptions[file].lookupOf >= 0)
            continue;
        double worth = 0;
        for (const ColumnInfo &column : previews[file].columns) {
            const bool identifies = column.role.id == RoleId::Id || column.role.id == RoleId::Name;
            worth += identifies ? 1 : column.role.info().group == table::RoleGroup::Company ? 0.5 : 0;
        }
        if (worth > most) {
            most = worth;
            best = static_cast<int>(file);
        }
    }
    return best;
}

} // namespace

std::vector<FileKind> judgeKinds(const std::vector<ImportPreview> &previews)
{
    std::vector<FileKind> kinds;
    for (const ImportPreview &preview : previews) {
        const import::KindGuess &guess = preview.kindGuess;
        const bool related = isRelatedKind(guess.kind) && guess.confidence >= kSure;
        kinds.push_back({related ? guess.kind : DatasetKind::Customers, guess.reason});
    }
    if (previews.size() < 2)
        return kinds;
    int customers = -1;
    double best = 0;
    std::vector<Description> descriptions;
    for (size_t file = 0; file < previews.size(); ++file) {
        descriptions.push_back(isRelatedKind(kinds[file].kind) ? Description() : describes(previews, kinds, file));
        const import::KindGuess &guess = previews[file].kindGuess;
        const double worth = descriptions[file].asCustomers * 2
            + (guess.kind == DatasetKind::Customers && !guess.people ? guess.confidence : 0)
            - descriptions[file].asLookup;
        if (!isRelatedKind(kinds[file].kind) && worth > best) {
            best = worth;
            customers = static_cast<int>(file);
        }
    }
    if (customers < 0)
        customers = likeliestCustomers(previews, kinds, descriptions);
    for (size_t file = 0; file < previews.size(); ++file) {
        if (isRelatedKind(kinds[file].kind))
            continue;
        const Description &about = descriptions[file];
        const bool isCustomers = static_cast<int>(file) == customers;
        kinds[file].kind = isCustomers ? DatasetKind::Customers : DatasetKind::Lookup;
        const int of = isCustomers ? about.customersOf : about.lookupOf;
        if (of >= 0)
            kinds[file].reason = isCustomers
                ? Tr::tr("Its keys are the customers of another file, in “%1”.").arg(isolated(about.column))
                : Tr::tr("Its keys are values of another file, in “%1”.").arg(isolated(about.column));
        else if (!isCustomers)
            kinds[file].reason = Tr::tr("It names no customers, deals or orders.");
    }
    return kinds;
}

Result<std::vector<FileKind>> judgeFiles(const QStringList &paths, const import::ImportOptions &options,
                                         const TaskControl &control)
{
    std::vector<ImportPreview> previews;
    for (const QString &path : paths) {
        auto preview = import::previewFile(path, options, control);
        if (!preview)
            return std::move(preview).error();
        previews.push_back(std::move(*preview));
    }
    return judgeKinds(previews);
}

} // namespace lodestar::relate
