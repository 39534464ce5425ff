#include "app/cli/score.h"

#include "app/cli/icp.h"
#include "app/cli/source.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/export/prospectscores.h"
#include "core/prospects/reasons.h"
#include "core/prospects/sourcetable.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Score)
};

constexpr size_t kRowsForPeople = 20, kFactsForPeople = 5;

struct Scored {
    prospects::ProspectList list;
    int version = 0;
};

Result<prospects::ProspectList> listOf(Call &call, project::Project &project, const prospects::ScoringRequest &request)
{
    if (call.word(1).isEmpty())
        return prospects::scoreProspects(project, request, call.control());
    if (request.dataset != 0)
        return call.wrongUsage(Tr::tr("Give either a file to score or --dataset, not both."));
    const auto source = Source::open(call, call.word(1));
    if (!source)
        return source.error();
    auto options = importOptions(call);
    if (!options)
        return options.error();
    options->kind = table::DatasetKind::Prospects;
    options->name = source->name(); // --name names the profile
    auto table = prospects::tableOfSource(project, source->path(), *options, call.control());
    if (!table)
        return source->named(table.error());
    return prospects::scoreTable(project, std::move(*table), request, call.control());
}

Result<Scored> score(Call &call, project::Project &project)
{
    Scored scored;
    auto icp = chosenDefinition(call, project, scored.version);
    if (!icp)
        return icp.error();
    if (icp->criteria.empty())
        return Error{ErrorKind::BadInput,
                     Tr::tr("The profile %1 has no criteria yet: it cannot score anybody. Add some first.")
                         .arg(isolated(icp->name)),
                     {}};
    const auto all = profile::IcpStore(project).list();
    if (!all)
        return all.error();
    const auto dataset = call.number("dataset", 1, 1e15);
    if (!dataset)
        return dataset.error();
    prospects::ScoringRequest request;
    request.others = prospects::othersThan(*icp, *all);
    request.icp = std::move(*icp);
    request.dataset = static_cast<qint64>(dataset->value_or(0));
    auto list = listOf(call, project, request);
    if (!list)
        return list.error();
    scored.list = std::move(*list);
    return scored;
}

QJsonArray factsJson(const prospects::ProspectList &list)
{
    QJsonArray facts;
    for (const prospects::FactToFind &fact : list.ranking.facts)
        facts.append(QJsonObject{{u"criterion"_s, list.icp.criteria[fact.criterion].label},
                                 {u"prospects"_s, fact.prospects},
                                 {u"best"_s, fact.best},
                                 {u"certain"_s, fact.certain}});
    return facts;
}

QJsonObject scoredJson(const Scored &scored, size_t limit)
{
    const prospects::ProspectList &list = scored.list;
    QJsonArray rows;
    for (size_t i = 0; i < list.ranking.order.size() && i < limit; ++i)
        rows.append(exports::prospectJson(list, list.ranking.order[i]));
    QJsonObject tiers, reach;
    for (size_t i = 0; i < list.fits.perTier.size(); ++i)
        tiers[profile::tierId(static_cast<profile::Tier>(i))] = list.fits.perTier[i];
    for (size_t i = 0; i < list.ranking.counts.size(); ++i)
        reach[prospects::reachId(static_cast<prospects::Reach>(i))] = list.ranking.counts[i];
    const table::DatasetInfo &info = list.table.info();
    return {{u"profile"_s, list.icp.name},
            {u"version"_s, scored.version > 0 ? QJsonValue(scored.version) : QJsonValue()},
            {u"dataset"_s, info.id > 0 ? QJsonValue(info.id) : QJsonValue()},
            {u"source"_s, info.name},
            {u"kind"_s, table::datasetKindId(info.kind)},
            {u"scored"_s, static_cast<qint64>(list.table.rows())},
            {u"tiers"_s, tiers},
            {u"reach"_s, reach},
            {u"order"_s, prospects::orderText()},
            {u"find"_s, factsJson(list)},
            {u"alreadyCustomers"_s, list.known.count},
            {u"rows"_s, rows}};
}

void printRows(Output &output, const prospects::ProspectList &list, size_t limit)
{
    std::vector<QStringList> rows{{Tr::tr("Name"), Tr::tr("Place"), Tr::tr("Points"), Tr::tr("Could be"),
                                   Tr::tr("Known"), Tr::tr("Customer already"), Tr::tr("What to find out")}};
    const prospects::FactFinder finder(list.icp);
    for (size_t i = 0; i < list.ranking.order.size() && i < limit; ++i) {
        const size_t row = list.ranking.order[i];
        const profile::Fit &fit = list.fits.rows[row];
        const bool settled = fit.low == fit.high;
        rows.push_back({list.table.nameOf(static_cast<qsizetype>(row)), prospects::reachName(list.ranking.reach[row]),
                        std::isnan(fit.points) ? QString() : format::number(fit.points, 0),
                        settled
                            ? QString()
                            : Tr::tr("%1 to %2", "points").arg(format::number(fit.low, 0), format::number(fit.high, 0)),
                        format::share(static_cast<double>(fit.coverage)),
                        list.known.isKnown(row) ? list.customerOf(row) : QString(),
                        withoutIsolates(prospects::missingText(list.icp, finder.missing(list.fits, row)))});
    }
    output.line(aligned(rows, {2, 4}));
    if (const auto more = static_cast<qint64>(list.ranking.order.size()) - static_cast<qint64>(limit); more > 0)
        output.line(Tr::tr("… and %n more; --limit and --json list them.", nullptr, static_cast<int>(more)));
}

void printFacts(Output &output, const prospects::ProspectList &list)
{
    for (size_t i = 0; i < list.ranking.facts.size() && i < kFactsForPeople; ++i) {
        const prospects::FactToFind &fact = list.ranking.facts[i];
        QString text = Tr::tr("Find out %1 for %n of them.", nullptr, static_cast<int>(fact.prospects))
                           .arg(isolated(list.icp.criteria[fact.criterion].label));
        if (fact.best > 0)
            text +=
                u' ' + Tr::tr("%n would be Best with a good answer to it alone.", nullptr, static_cast<int>(fact.best));
        output.line(text);
    }
}

void print(Output &output, const Scored &scored, size_t limit)
{
    const prospects::ProspectList &list = scored.list;
    const auto count = [&](prospects::Reach reach) {
        return format::count(list.ranking.counts[static_cast<size_t>(reach)]);
    };
    const bool isProspects = list.isOfProspects();
    const QString whom = isProspects ? Tr::tr("%n prospect(s)", nullptr, static_cast<int>(list.table.rows()))
                                     : Tr::tr("%n customer(s)", nullptr, static_cast<int>(list.table.rows()));
    output.line(Tr::tr("%1 of %2 against %3: %4 are Best for certain, %5 are Best so far, %6 are one fact from it.")
                    .arg(whom, isolated(list.table.info().name), isolated(list.icp.name),
                         count(prospects::Reach::BestCertain), count(prospects::Reach::BestSoFar),
                         count(prospects::Reach::OneFact)));
    if (list.known.count > 0)
        output.line(Tr::tr("%n of them are customers already.", nullptr, static_cast<int>(list.known.count)));
    output.line();
    printRows(output, list, limit);
    output.line();
    printFacts(output, list);
    output.line(prospects::orderText());
}

} // namespace

Result<> runIcpScore(Call &call)
{
    const auto limit = call.number("limit", 0, 1e9);
    if (!limit)
        return limit.error();
    const auto project = call.openProject(project::Project::Access::ReadOnly);
    if (!project)
        return project.error();
    const auto scored = score(call, **project);
    if (!scored)
        return scored.error();
    if (call.asJson())
        call.output().json(scoredJson(*scored, static_cast<size_t>(limit->value_or(1e9))));
    else
        print(call.output(), *scored, static_cast<size_t>(limit->value_or(kRowsForPeople)));
    return {};
}

Result<qint64> writeScores(Call &call, project::Project &project, const QString &path)
{
    exports::ProspectExport options;
    if (call.has("crm")) {
        const auto fields = exports::crmFieldsFromId(call.option("crm"));
        if (!fields)
            return call.wrongUsage(
                Tr::tr("The CRM is hubspot, salesforce or pipedrive and not \"%1\".").arg(call.option("crm")));
        options.fields = *fields;
    }
    const auto scored = score(call, project);
    if (!scored)
        return scored.error();
    options.version = scored->version;
    return exports::saveProspects(path, scored->list, options, call.control());
}

} // namespace lodestar::cli
