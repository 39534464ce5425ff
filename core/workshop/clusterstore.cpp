#include "core/workshop/clusterstore.h"

#include "core/project/project.h"
#include "core/workshop/storedvalue.h"

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

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

} // namespace lodestar::workshop
