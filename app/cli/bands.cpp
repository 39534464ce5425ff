#include "app/cli/command.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/analysis.h"
#include "core/project/randomseed.h"
#include "core/traits/bandstore.h"
#include "core/traits/supervisedbands.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Bands)
};

using Kind = traits::BandRule::Kind;

const QDate kFirstDay(1970, 1, 1);

/// What was decided of one attribute, and what it comes to.
struct Cut {
    const table::Column &column;
    traits::BandRule rule;
    traits::Bands bands;
    std::optional<traits::SupervisedBands> fitted; ///< where the edges were just found
};

QString idsOf(const std::vector<Kind> &kinds)
{
    QStringList ids;
    for (const Kind kind : kinds)
        ids << traits::bandKindId(kind);
    return ids.join(u", "_s);
}

QJsonObject json(const Cut &cut)
{
    QJsonArray edges;
    for (const double edge : cut.bands.edges)
        edges.append(cut.column.type() == table::ColumnType::Date
                         ? QJsonValue(kFirstDay.addDays(static_cast<qint64>(edge)).toString(Qt::ISODate))
                         : jsonNumber(edge));
    QJsonObject object{{u"attribute"_s, cut.column.name()},
                       {u"cut"_s, traits::bandKindId(cut.rule.kind)},
                       {u"fitted"_s, traits::isFitted(cut.rule.kind)},
                       {u"edges"_s, edges},
                       {u"bands"_s, QJsonArray::fromStringList(cut.bands.labels)}};
    if (cut.fitted) {
        object[u"p"_s] = jsonNumber(cut.fitted->p);
        object[u"permutations"_s] = cut.fitted->permutations;
        object[u"notes"_s] = sentences(cut.fitted->notes);
    }
    return object;
}

void print(Output &output, const std::vector<Cut> &cuts)
{
    std::vector<QStringList> rows{{Tr::tr("Attribute"), Tr::tr("Cut"), Tr::tr("Bands")}};
    for (const Cut &cut : cuts)
        rows.push_back(
            {cut.column.name(), traits::bandKindName(cut.rule.kind),
             cut.bands.labels.isEmpty() ? Tr::tr("one band, nothing to compare") : listed(cut.bands.labels)});
    output.line(aligned(rows));
    for (const Cut &cut : cuts) {
        if (!cut.fitted)
            continue;
        output.line();
        output.line(traits::sureness(*cut.fitted));
        output.lines(cut.fitted->notes);
    }
}

/// An edge as people write it: a number, or a date for dates.
std::optional<double> edgeIn(const QString &word, table::ColumnType type)
{
    if (type == table::ColumnType::Date) {
        const QDate day = QDate::fromString(word, Qt::ISODate);
        return day.isValid() ? std::optional(static_cast<double>(kFirstDay.daysTo(day))) : std::nullopt;
    }
    bool isNumber = false;
    const double value = QLocale::c().toDouble(word, &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

Result<std::vector<double>> edgesFrom(Call &call, table::ColumnType type)
{
    std::vector<double> edges;
    const QStringList words = call.option("edges").split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto edge = edgeIn(word.trimmed(), type);
        if (!edge)
            return call.wrongUsage(Tr::tr("--edges is a list such as 10,50,250 (dates as 2024-01-31), not \"%1\".")
                                       .arg(call.option("edges")));
        edges.push_back(*edge);
    }
    return edges;
}

Result<Kind> kindFrom(Call &call, const table::Column &column)
{
    const std::vector<Kind> kinds = traits::bandKindsFor(column);
    if (kinds.size() < 2)
        return Error{ErrorKind::BadInput,
                     Tr::tr("%1 is neither a number nor a date, so it is not cut into bands.").arg(column.name()),
                     {}};
    const QString id = call.has("cut") ? call.option("cut") : u"own"_s; // edges alone say it
    const auto kind = traits::bandKindFromId(id);
    if (!kind || std::find(kinds.begin(), kinds.end(), *kind) == kinds.end())
        return call.wrongUsage(Tr::tr("--cut of %1 is one of %2, not \"%3\".").arg(column.name(), idsOf(kinds), id));
    const bool takesEdges = *kind == Kind::Own || *kind == Kind::Months;
    if (call.has("edges") && !takesEdges)
        return call.wrongUsage(Tr::tr("--edges goes with --cut own or months only."));
    if (*kind == Kind::Own && !call.has("edges"))
        return call.wrongUsage(Tr::tr("--cut own needs --edges, such as --edges 10,50,250."));
    return *kind;
}

/// Decides how a column is cut, keeps it in the project, and says what came of it.
Result<Cut> cutAnew(Call &call, project::Project &project, const profile::Analysis &analysis,
                    const table::Column &column)
{
    const auto kind = kindFrom(call, column);
    if (!kind)
        return kind.error();
    Cut cut{column, {*kind, {}}, {}, {}};
    if (call.has("edges")) {
        auto edges = edgesFrom(call, *kind == Kind::Months ? table::ColumnType::Number : column.type());
        if (!edges)
            return std::move(edges).error();
        cut.rule.edges = std::move(*edges);
    }
    if (traits::isFitted(*kind)) {
        const auto method = *kind == Kind::Mdlp ? traits::SupervisedMethod::Mdlp : traits::SupervisedMethod::ChiMerge;
        cut.fitted = traits::supervisedBands(column, analysis.rating, method, project::randomSeed(project), 999,
                                             call.control().part(0.5, 1));
        if (call.control().cancelled())
            return Error::cancelled();
        if (!cut.fitted->refused.isEmpty())
            return Error{ErrorKind::BadInput, cut.fitted->refused, {}};
        cut.rule.edges = cut.fitted->edges;
    }
    LODESTAR_TRY(traits::BandStore(project).save(column.name(), cut.rule));
    cut.bands = traits::bandsOf(column, cut.rule, traits::dataDate(analysis.table.info()));
    return cut;
}

/// What holds now: of one attribute, or of all that are cut.
std::vector<Cut> cutsOf(const profile::Analysis &analysis, const QString &attribute)
{
    std::vector<Cut> cuts;
    for (const int index : traits::columnsFor(analysis.table.info())) {
        const table::ColumnInfo &info = analysis.table.info().columns[static_cast<size_t>(index)];
        if (!attribute.isEmpty() && info.name != attribute)
            continue;
        const table::Column &column = analysis.table.column(index);
        if (traits::bandKindsFor(column).size() < 2)
            continue;
        const traits::BandRule rule = analysis.options.bands.value(info.name);
        cuts.push_back({column, rule, traits::bandsOf(column, rule, traits::dataDate(analysis.table.info())), {}});
    }
    return cuts;
}

} // namespace

Result<> runBands(Call &call)
{
    const QString attribute = call.word(1);
    const bool changes = call.has("cut") || call.has("edges");
    if (changes && attribute.isEmpty())
        return call.wrongUsage(Tr::tr("Say which attribute is to be cut: bands FILE.icp ATTRIBUTE --cut …"));
    const auto project =
        call.openProject(changes ? project::Project::Access::ReadWrite : project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const auto analysis = profile::analyse(**project, {}, call.control().part(0, 0.5));
    if (!analysis)
        return analysis.error();
    const table::ColumnInfo *info = analysis->table.info().byName(attribute);
    if (!attribute.isEmpty() && (!info || !analysis->table.isLoaded(info->index)))
        return Error{ErrorKind::NotFound,
                     info ? Tr::tr("%1 is not looked at: it is no attribute known before the sale.").arg(attribute)
                          : Tr::tr("There is no column %1.").arg(attribute),
                     {}};
    std::vector<Cut> cuts;
    if (changes) {
        auto cut = cutAnew(call, **project, *analysis, analysis->table.column(info->index));
        if (!cut)
            return std::move(cut).error();
        cuts.push_back(std::move(*cut));
    } else {
        cuts = cutsOf(*analysis, attribute);
    }
    if (!call.asJson()) {
        print(call.output(), cuts);
        return {};
    }
    QJsonArray attributes;
    for (const Cut &cut : cuts)
        attributes.append(json(cut));
    call.output().json({{u"attributes"_s, attributes}});
    return {};
}

} // namespace lodestar::cli
