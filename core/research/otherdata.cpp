#include "core/research/otherdata.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/icpstore.h"
#include "core/project/project.h"
#include "core/research/figures.h"
#include "core/table/datasetstore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::research {

using profile::Tier;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::research::OtherData)
};

constexpr Tier kTiers[] = {Tier::Best, Tier::Good, Tier::Bad, Tier::Disqualified, Tier::NotEnough};

Result<OtherData> visitors(project::Project &project, const TaskControl &control)
{
    const table::DatasetStore store(project);
    const auto web = store.current(table::DatasetKind::Web);
    if (!web)
        return web.error();
    if (!*web)
        return OtherData();
    const auto table = store.load(**web, {}, control);
    if (!table)
        return table.error();
    const std::optional<Ways> ways = webWays(*table);
    if (!ways || ways->all() <= 0)
        return OtherData();
    return OtherData{{{format::share(ways->theirs / ways->all()), ways->text()}},
                     {QJsonObject{{u"what"_s, u"web"_s},
                                  {u"visits"_s, ways->all()},
                                  {u"theirs"_s, ways->theirs},
                                  {u"ours"_s, ways->ours},
                                  {u"unclear"_s, ways->unclear}}}};
}

/// How many customers are in each tier of one ICP.
void addFit(OtherData &data, const profile::Icp &icp, const profile::Fits &fits)
{
    const auto customers = static_cast<qint64>(fits.rows.size());
    QJsonObject item{{u"what"_s, u"fit"_s}, {u"icp"_s, icp.name}, {u"customers"_s, customers}};
    QStringList counts;
    for (const Tier tier : kTiers) {
        const qint64 count = fits.perTier[static_cast<size_t>(tier)];
        item.insert(profile::tierId(tier), count);
        if (count > 0 && tier != Tier::Best)
            //: a tier of fit and how many customers are in it
            counts << Tr::tr("%1: %2").arg(profile::tierName(tier), format::count(count));
    }
    data.items.append(item);
    const qint64 best = fits.perTier[static_cast<size_t>(Tier::Best)];
    const QString name = isolated(visible(icp.name, 60)), tier = profile::tierName(Tier::Best);
    data.lines.push_back({Tr::tr("%1 of %2", "41 of 63 customers").arg(format::count(best), format::count(customers)),
                          counts.isEmpty()
                              ? Tr::tr("customers fit “%1” today: %2", "an ICP, a tier").arg(name, tier)
                              : Tr::tr("customers fit “%1” today: %2 (the others – %3)", "an ICP, a tier, other tiers")
                                    .arg(name, tier, listed(counts))});
}

Result<OtherData> fit(project::Project &project, const TaskControl &control)
{
    const auto icps = profile::IcpStore(project).list();
    const table::DatasetStore store(project);
    const auto customers = store.current();
    if (!icps || !customers)
        return icps ? customers.error() : icps.error();
    OtherData data;
    if (!*customers)
        return data;
    for (const profile::Icp &icp : *icps) {
        if (icp.archived || icp.criteria.empty())
            continue; // out of the way, or says nothing of anybody
        const auto table = store.load(**customers, profile::columnsFor(**customers, icp), control);
        if (!table)
            return table.error();
        addFit(data, icp, profile::evaluate(*table, icp));
    }
    return data;
}

struct Source {
    QLatin1StringView question;
    Result<OtherData> (*read)(project::Project &project, const TaskControl &control);
};
constexpr Source kSources[] = {{"q6"_L1, visitors}, {"q22"_L1, fit}};

const Source *sourceFor(const QString &question)
{
    const auto found = std::find_if(std::begin(kSources), std::end(kSources),
                                    [&](const auto &one) { return one.question == question; });
    return found == std::end(kSources) ? nullptr : found;
}

} // namespace

bool hasOtherData(const QString &question)
{
    return sourceFor(question) != nullptr;
}

Result<OtherData> otherData(project::Project &project, const QString &question, const TaskControl &control)
{
    const Source *source = sourceFor(question);
    return source ? source->read(project, control) : OtherData();
}

} // namespace lodestar::research
