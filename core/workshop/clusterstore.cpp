#include "core/workshop/clusterstore.h"

#include "core/base/text.h"
#include "core/project/project.h"
#include "core/workshop/storedvalue.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::ClusterStore)
};

/// One card of a container (a cluster, or what stands alone) with its place in it.
struct Placed {
    QString id;
    double position = 0;
};

Result<std::vector<Placed>> container(const project::Project &project, const QString &question, const QString &cluster)
{
    // What a cluster that is gone has left behind stands alone; what is still secret lies nowhere.
    const QString where =
        cluster.isEmpty() ? u"cluster NOT IN (SELECT id FROM cluster) AND question = ?"_s : u"cluster = ?"_s;
    auto query =
        project.query(u"SELECT id, position FROM answer WHERE %1 AND round NOT IN "
                      "(SELECT id FROM writing_round WHERE revealed = 0) ORDER BY position, at, id"_s.arg(where),
                      {cluster.isEmpty() ? question : cluster});
    if (!query)
        return query.error();
    std::vector<Placed> cards;
    while (query->next())
        cards.push_back({query->value(0).toString(), query->value(1).toDouble()});
    return cards;
}

Result<> setPlace(project::Project &project, const QString &card, const QString &question, const QString &cluster,
                  double position)
{
    LODESTAR_TRY(project.query(u"UPDATE answer SET question = ?, cluster = ?, position = ? WHERE id = ?"_s,
                               {question, cluster, position, card}));
    return {};
}

/// Puts `cards` before `before`. Between two places there is nearly always room; where there is none left, all cards
/// of the container get whole numbers again.
Result<> insert(project::Project &project, const QString &question, const QString &cluster, const QStringList &cards,
                const QString &before)
{
    auto there = container(project, question, cluster);
    if (!there)
        return there.error();
    std::erase_if(*there, [&](const Placed &one) { return cards.contains(one.id); });
    const auto next = before.isEmpty() ? there->end() : std::ranges::find(*there, before, &Placed::id);
    const double low =
        next == there->begin() ? (next == there->end() ? 0 : next->position - 1) : std::prev(next)->position;
    const double step = next == there->end() ? 1 : (next->position - low) / static_cast<double>(cards.size() + 1);
    if (next == there->end() || low + step / 2 > low) {
        for (qsizetype i = 0; i < cards.size(); ++i)
            LODESTAR_TRY(setPlace(project, cards[i], question, cluster, low + step * static_cast<double>(i + 1)));
        return {};
    }
    std::vector<Placed> all(there->begin(), next);
    for (const QString &card : cards)
        all.push_back({card});
    all.insert(all.end(), next, there->end());
    double position = 0;
    for (const Placed &one : all)
        LODESTAR_TRY(setPlace(project, one.id, question, cluster, ++position));
    return {};
}

QString shown(const QString &name)
{
    return name.isEmpty() ? Tr::tr("without a name") : isolated(visible(name, 60));
}

Result<Cluster> find(const ClusterStore &store, const QString &id)
{
    const auto all = store.list();
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, id, &Cluster::id);
    if (found == all->end())
        return Error{ErrorKind::NotFound, Tr::tr("This group is no longer on the board."), {}};
    return *found;
}

} // namespace

Result<> dropEmptyClusters(project::Project &project)
{
    LODESTAR_TRY(project.query(u"DELETE FROM cluster WHERE id NOT IN (SELECT cluster FROM answer) "
                               "AND id NOT IN (SELECT subject FROM decision)"_s));
    return {};
}

Result<> placeTogether(project::Project &project, const QString &question, const QString &cluster,
                       const QStringList &cards)
{
    const auto there = container(project, question, cluster);
    if (!there)
        return there.error();
    // The one behind the first of them that is none of them.
    auto at = std::ranges::find_if(*there, [&](const Placed &one) { return cards.contains(one.id); });
    at = std::find_if(at, there->end(), [&](const Placed &one) { return !cards.contains(one.id); });
    return insert(project, question, cluster, cards, at == there->end() ? QString() : at->id);
}

Result<std::vector<Cluster>> ClusterStore::list() const
{
    auto query = m_project.query(u"SELECT id, question, position, name, at FROM cluster ORDER BY position, at, id"_s);
    if (!query)
        return query.error();
    std::vector<Cluster> clusters;
    while (query->next()) {
        clusters.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toDouble(),
                            query->value(3).toString(), stored::timeFrom(query->value(4))});
    }
    return clusters;
}

Result<> ClusterStore::group(const QString &question, const std::vector<NewCluster> &clusters)
{
    if (clusters.empty() || std::ranges::any_of(clusters, [](const NewCluster &one) { return one.cards.isEmpty(); }))
        return Error{ErrorKind::BadInput, Tr::tr("Choose the cards that belong together."), {}};
    const QString label = clusters.size() == 1
        ? Tr::tr("Grouped %n card(s)", nullptr, static_cast<int>(clusters.front().cards.size()))
        : Tr::tr("Made %n group(s) of cards", nullptr, static_cast<int>(clusters.size()));
    return m_project.change(label, [&]() -> Result<> {
        for (const NewCluster &cluster : clusters) {
            const QString id = stored::idOrNew({});
            LODESTAR_TRY(
                m_project.query(u"INSERT INTO cluster(id, question, position, name, at) VALUES(?, ?, "
                                "(SELECT COALESCE(MAX(position), 0) + 1 FROM cluster WHERE question = ?), ?, ?)"_s,
                                {id, question, question, cluster.name.simplified(), stored::time({})}));
            LODESTAR_TRY(insert(m_project, question, id, cluster.cards, {}));
        }
        return dropEmptyClusters(m_project);
    });
}

Result<> ClusterStore::rename(const QString &cluster, const QString &name)
{
    const QString label = Tr::tr("Named a group %1").arg(shown(name.simplified()));
    return m_project.change(label, [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"UPDATE cluster SET name = ? WHERE id = ?"_s, {name.simplified(), cluster}));
        return {};
    });
}

Result<> ClusterStore::place(const QString &cluster, const QString &before)
{
    const auto moved = find(*this, cluster);
    if (!moved)
        return moved.error();
    auto order = list();
    if (!order)
        return order.error();
    std::erase_if(*order, [&](const Cluster &one) { return one.question != moved->question || one.id == cluster; });
    order->insert(before.isEmpty() ? order->end() : std::ranges::find(*order, before, &Cluster::id), *moved);
    return m_project.change(Tr::tr("Moved the group %1").arg(shown(moved->name)), [&]() -> Result<> {
        double position = 0;
        for (const Cluster &one : *order)
            LODESTAR_TRY(m_project.query(u"UPDATE cluster SET position = ? WHERE id = ?"_s, {++position, one.id}));
        return {};
    });
}

Result<> ClusterStore::move(const QStringList &cards, const QString &question, const QString &cluster,
                            const QString &before)
{
    QString label = Tr::tr("Moved %n card(s) out of their groups", nullptr, static_cast<int>(cards.size()));
    if (!cluster.isEmpty()) {
        const auto to = find(*this, cluster);
        if (!to)
            return to.error();
        label =
            Tr::tr("Moved %n card(s) to the group %1", nullptr, static_cast<int>(cards.size())).arg(shown(to->name));
    }
    return m_project.change(label, [&]() -> Result<> {
        LODESTAR_TRY(insert(m_project, question, cluster, cards, cards.contains(before) ? QString() : before));
        return dropEmptyClusters(m_project);
    });
}

Result<> ClusterStore::merge(const QString &from, const QString &into)
{
    const auto source = find(*this, from);
    const auto target = find(*this, into);
    if (!source)
        return source.error();
    if (!target)
        return target.error();
    if (from == into)
        return Error{ErrorKind::BadInput, Tr::tr("Choose two groups to merge."), {}};
    const QString label = Tr::tr("Merged the groups %1 and %2").arg(shown(source->name), shown(target->name));
    return m_project.change(label, [&]() -> Result<> {
        const auto cards = container(m_project, source->question, from);
        if (!cards)
            return cards.error();
        QStringList ids;
        for (const Placed &card : *cards)
            ids << card.id;
        LODESTAR_TRY(insert(m_project, target->question, into, ids, {}));
        // What was decided on the one holds for both, unless both were decided: then each keeps its own.
        LODESTAR_TRY(m_project.query(u"UPDATE decision SET subject = ? WHERE subject = ? "
                                     "AND NOT EXISTS (SELECT 1 FROM decision WHERE subject = ?)"_s,
                                     {into, from, into}));
        return dropEmptyClusters(m_project);
    });
}

Result<> ClusterStore::dissolve(const QString &cluster)
{
    const auto gone = find(*this, cluster);
    if (!gone)
        return gone.error();
    return m_project.change(Tr::tr("Dissolved the group %1").arg(shown(gone->name)), [&]() -> Result<> {
        const auto cards = container(m_project, gone->question, cluster);
        if (!cards)
            return cards.error();
        QStringList ids;
        for (const Placed &card : *cards)
            ids << card.id;
        LODESTAR_TRY(insert(m_project, gone->question, {}, ids, {}));
        return dropEmptyClusters(m_project);
    });
}

} // namespace lodestar::workshop
