#include "core/profile/lineupstore.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/icpstore.h"
#include "core/profile/storedtext.h"
#include "core/project/project.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::LineupStore)
};

} // namespace

Result<Icp> LineupStore::copy(const QString &id, const QString &name)
{
    IcpStore store(m_project);
    auto copied = store.load(id);
    if (!copied)
        return copied;
    const QString original = copied->name;
    const auto free = freeName(Tr::tr("%1 (copy)", "name of a copied ICP").arg(original));
    if (!free)
        return free.error();
    copied->id = newId();
    copied->name = name.trimmed().isEmpty() ? *free : name.trimmed();
    copied->archived = false;
    copied->reviewStage = ReviewStage::None; // a copy begins anew
    copied->reviewOn = {};
    for (Criterion &criterion : copied->criteria)
        criterion.id = newId();
    LODESTAR_TRY(
        store.save(*copied, Tr::tr("Copied the ICP %1 as %2").arg(isolated(original), isolated(copied->name))));
    return copied;
}

Result<> LineupStore::rename(const QString &id, const QString &name)
{
    IcpStore store(m_project);
    auto icp = store.load(id);
    if (!icp)
        return icp.error();
    if (icp->name == name.simplified())
        return {};
    icp->name = name.simplified();
    return store.save(*icp, Tr::tr("Renamed the ICP to %1").arg(isolated(icp->name)));
}

Result<> LineupStore::setArchived(const QString &id, bool archived)
{
    IcpStore store(m_project);
    auto icp = store.load(id);
    if (!icp)
        return icp.error();
    if (icp->archived == archived)
        return {};
    icp->archived = archived;
    return store.save(
        *icp, (archived ? Tr::tr("Archived the ICP %1") : Tr::tr("Brought back the ICP %1")).arg(isolated(icp->name)));
}

Result<> LineupStore::move(const QString &id, int by)
{
    auto icps = IcpStore(m_project).list();
    if (!icps)
        return icps.error();
    std::ranges::stable_partition(*icps, [](const Icp &icp) { return !icp.archived; });
    const auto shown = std::ranges::count_if(*icps, [](const Icp &icp) { return !icp.archived; });
    const auto at = std::ranges::find(*icps, id, &Icp::id) - icps->begin();
    if (at >= shown)
        return {};
    const auto to = std::clamp<qsizetype>(at + by, 0, shown - 1);
    if (to == at)
        return {};
    const auto from = icps->begin() + at;
    if (to > at)
        std::rotate(from, from + 1, icps->begin() + to + 1);
    else
        std::rotate(icps->begin() + to, from, from + 1);
    const QString name = (*icps)[static_cast<size_t>(to)].name;
    return m_project.change(Tr::tr("Moved the ICP %1 in the order").arg(isolated(name)), [&]() -> Result<> {
        qsizetype position = 0;
        for (const Icp &icp : *icps) {
            const auto moved = m_project.query(u"UPDATE icp SET position = ? WHERE id = ? AND position <> ?"_s,
                                               {++position, icp.id, position});
            if (!moved)
                return moved.error();
        }
        return {};
    });
}

Result<QString> LineupStore::freeName(const QString &wanted) const
{
    const auto icps = IcpStore(m_project).list();
    if (!icps)
        return icps.error();
    const auto taken = [&](const QString &name) {
        return std::ranges::any_of(*icps,
                                   [&](const Icp &icp) { return icp.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    QString name = wanted;
    for (int n = 2; taken(name); ++n)
        name = Tr::tr("%1 %2", "name of an ICP, number").arg(wanted, format::count(n));
    return name;
}

} // namespace lodestar::profile
