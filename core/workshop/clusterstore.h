#pragma once

#include "core/workshop/cluster.h"
#include "core/workshop/workshopstore.h"

namespace lodestar::workshop {

/// A cluster to be: its name and its cards.
struct NewCluster {
    QString name; ///< may be empty
    QStringList cards; ///< Answer::id, in their order
};

/// Clusters, and where the cards lie on the board. Each call is one action of the history. No grouping touches a vote:
/// they hang on cards. A cluster whose last card leaves goes with it, unless something was decided on it.
class ClusterStore
{
public:
    explicit ClusterStore(project::Project &project) : m_project(project) { }
    Result<std::vector<Cluster>> list() const; ///< as they stand on the board

    /// Cards of the question (from wherever they lie) become clusters, behind those that are there. BadInput without
    /// cards.
    Result<> group(const QString &question, const std::vector<NewCluster> &clusters);
    Result<> rename(const QString &cluster, const QString &name);
    Result<> place(const QString &cluster, const QString &before); ///< `before`: Cluster::id; empty: to the end
    /// Cards come into a cluster, or stand alone where `cluster` is empty, before the card `before`; at the end when
    /// that is empty.
    Result<> move(const QStringList &cards, const QString &question, const QString &cluster,
                  const QString &before = {});
    Result<> merge(const QString &from, const QString &into); ///< the cards come behind those of `into`
    Result<> dissolve(const QString &cluster); ///< its cards stand alone again

private:
    project::Project &m_project;
};

/// For the stores of this room, inside change(): takes clusters away that hold no card and bear no decision.
Result<> dropEmptyClusters(project::Project &project);
/// For the stores of this room, inside change(): lays the cards (of this question) one behind the other where the
/// first of them lies in the cluster, or among those that stand alone where `cluster` is empty.
Result<> placeTogether(project::Project &project, const QString &question, const QString &cluster,
                       const QStringList &cards);

} // namespace lodestar::workshop
