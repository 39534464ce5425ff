#include "core/profile/icpstore.h"

#include "core/base/text.h"
#include "core/profile/storedtext.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::IcpStore)
};

Error gone()
{
    return {ErrorKind::NotFound, Tr::tr("This ideal customer profile does not exist any more."), {}};
}

Error badInput(const QString &message)
{
    return {ErrorKind::BadInput, message, {}};
}

Icp icpFrom(const QSqlQuery &query)
{
    // The same keys as in the JSON of a definition, so that one reader serves both.
    Icp icp = Icp::fromJson({{u"id"_s, query.value(0).toString()},
                             {u"name"_s, query.value(1).toString()},
                             {u"kind"_s, query.value(2).toString()},
                             {u"product"_s, query.value(3).toString()},
                             {u"sentence"_s, query.value(4).toString()},
                             {u"narrative"_s, jsonObject(query.value(5).toString())},
                             {u"tiers"_s,
                              QJsonObject{{u"bestFrom"_s, query.value(6).toDouble()},
                                          {u"goodFrom"_s, query.value(7).toDouble()},
                                          {u"coverageFrom"_s, query.value(8).toDouble()}}},
                             {u"dataset"_s, query.value(9).toLongLong()}});
    icp.archived = query.value(10).toBool();
    icp.reviewStage = reviewStageFromId(query.value(11).toString());
    icp.reviewOn = QDate::fromString(query.value(12).toString(), Qt::ISODate);
    icp.capacity = query.value(13).toInt();
    return icp;
}

/// The criteria of one ICP in the form of its JSON.
Result<QJsonArray> criteriaOf(const project::Project &project, const QString &icp)
{
    auto query = project.query(
        u"SELECT id, label, condition, kind, points, best, good, bad, evidence, purpose FROM icp_criterion "
        "WHERE icp = ? ORDER BY position, id"_s,
        {icp});
    if (!query)
        return std::move(query).error();
    QJsonArray criteria;
    while (query->next()) {
        const QJsonObject condition = jsonObject(query->value(2).toString());
        criteria.append(QJsonObject{{u"id"_s, query->value(0).toString()},
                                    {u"label"_s, query->value(1).toString()},
                                    {u"condition"_s, condition.isEmpty() ? QJsonValue() : QJsonValue(condition)},
                                    {u"kind"_s, query->value(3).toString()},
                                    {u"points"_s, query->value(4).toInt()},
                                    {u"best"_s, query->value(5).toString()},
                                    {u"good"_s, query->value(6).toString()},
                                    {u"bad"_s, query->value(7).toString()},
                                    {u"evidence"_s, jsonObject(query->value(8).toString())},
                                    {u"purpose"_s, query->value(9).toString()}});
    }
    return criteria;
}

Result<> checkSensible(const Icp &icp)
{
    if (icp.name.trimmed().isEmpty())
        return badInput(Tr::tr("The ideal customer profile has no name. Give it one, then save it again."));
    const bool tiersOrdered = icp.goodFrom >= 0 && icp.goodFrom <= icp.bestFrom && icp.bestFrom <= 100;
    if (!tiersOrdered)
        return badInput(
            Tr::tr("The tiers do not fit together: Best must begin at or above Good, both between 0 and 100 "
                   "points."));
    if (!(icp.coverageFrom >= 0 && icp.coverageFrom <= 1))
        return badInput(Tr::tr("The share of criteria that must be known has to lie between 0 % and 100 %."));
    for (const Criterion &criterion : icp.criteria) {
        if (criterion.kind != CriterionKind::Disqualifier && (criterion.points < 1 || criterion.points > 100))
            return badInput(Tr::tr("The points of %1 have to lie between 1 and 100.").arg(isolated(criterion.label)));
    }
    return {};
}

Result<> checkNameIsFree(const project::Project &project, const Icp &icp)
{
    auto others = project.query(u"SELECT name FROM icp WHERE id <> ?"_s, {icp.id});
    if (!others)
        return std::move(others).error();
    while (others->next()) {
        if (others->value(0).toString().compare(icp.name.trimmed(), Qt::CaseInsensitive) == 0)
            return badInput(Tr::tr("There is already an ideal customer profile named %1. Choose another name.")
                                .arg(isolated(icp.name.trimmed())));
    }
    return {};
}

Result<> run(project::Project &project, const QString &sql, const QVariantList &values)
{
    auto query = project.query(sql, values);
    if (!query)
        return std::move(query).error();
    return {};
}

Result<> writeIcp(project::Project &project, const QString &id, const Icp &icp)
{
    const QJsonObject json = icp.toJson();
    return run(
        project,
        u"INSERT INTO icp(id, position, name, kind, product, sentence, narrative, best_from, good_from, coverage_from, "
        "dataset, archived, review_stage, review_on, capacity) "
        "VALUES(?, (SELECT coalesce(max(position), 0) + 1 FROM icp), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(id) DO UPDATE SET name = excluded.name, kind = excluded.kind, product = excluded.product, "
        "sentence = excluded.sentence, narrative = excluded.narrative, best_from = excluded.best_from, "
        "good_from = excluded.good_from, coverage_from = excluded.coverage_from, dataset = excluded.dataset, "
        "archived = excluded.archived, review_stage = excluded.review_stage, review_on = excluded.review_on, "
        "capacity = excluded.capacity"_s,
        {id, icp.name.trimmed(), json[u"kind"_s].toString(), icp.product, icp.sentence,
         jsonText(json[u"narrative"_s].toObject()), icp.bestFrom, icp.goodFrom, icp.coverageFrom,
         icp.dataset == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(icp.dataset), icp.archived ? 1 : 0,
         reviewStageId(icp.reviewStage), icp.reviewOn.toString(Qt::ISODate), std::max(0, icp.capacity)});
}

Result<> writeCriterion(project::Project &project, const QString &icp, qsizetype position, const QString &id,
                        const Criterion &criterion)
{
    return run(
        project,
        u"INSERT INTO icp_criterion(id, icp, position, label, condition, kind, points, best, good, bad, evidence, "
        "purpose) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(id) DO UPDATE SET position = excluded.position, label = excluded.label, "
        "condition = excluded.condition, kind = excluded.kind, points = excluded.points, best = excluded.best, "
        "good = excluded.good, bad = excluded.bad, evidence = excluded.evidence, purpose = excluded.purpose"_s,
        {id, icp, position, criterion.label, jsonText(criterion.condition.toJson()), criterionKindId(criterion.kind),
         criterion.points, criterion.best, criterion.good, criterion.bad, jsonText(criterion.evidence.toJson()),
         purposeId(criterion.purpose)});
}

Result<> writeCriteria(project::Project &project, const QString &icp, const std::vector<Criterion> &criteria)
{
    auto existing = project.query(u"SELECT id, icp FROM icp_criterion"_s);
    if (!existing)
        return std::move(existing).error();
    QSet<QString> own, others;
    while (existing->next())
        (existing->value(1).toString() == icp ? own : others) << existing->value(0).toString();
    existing->finish();
    for (size_t i = 0; i < criteria.size(); ++i) {
        // A criterion that was copied, from another ICP or within this one, becomes one of its own.
        const QString id = others.contains(criteria[i].id) ? newId() : idOrNew(criteria[i].id);
        own.remove(id);
        others.insert(id);
        LODESTAR_TRY(writeCriterion(project, icp, static_cast<qsizetype>(i), id, criteria[i]));
    }
    for (const QString &id : std::as_const(own)) {
        LODESTAR_TRY(run(project, u"DELETE FROM fit_answer WHERE criterion = ?"_s, {id}));
        LODESTAR_TRY(run(project, u"DELETE FROM icp_criterion WHERE id = ?"_s, {id}));
    }
    return {};
}

} // namespace

Result<std::vector<Icp>> IcpStore::list() const
{
    auto query =
        m_project.query(u"SELECT id, name, kind, product, sentence, narrative, best_from, good_from, coverage_from, "
                        "dataset, archived, review_stage, review_on, capacity FROM icp ORDER BY position, id"_s);
    if (!query)
        return std::move(query).error();
    std::vector<Icp> icps;
    while (query->next()) {
        Icp icp = icpFrom(*query);
        const auto criteria = criteriaOf(m_project, icp.id);
        if (!criteria)
            return criteria.error();
        icp.criteria = Icp::fromJson({{u"criteria"_s, *criteria}}).criteria;
        icps.push_back(std::move(icp));
    }
    return icps;
}

Result<Icp> IcpStore::load(const QString &id) const
{
    auto icps = list(); // a project holds a handful
    if (!icps)
        return std::move(icps).error();
    const auto found = std::find_if(icps->begin(), icps->end(), [&](const Icp &icp) { return icp.id == id; });
    if (found == icps->end())
        return gone();
    return *found;
}

Result<Icp> IcpStore::byName(const QString &name) const
{
    auto icps = list();
    if (!icps)
        return std::move(icps).error();
    if (icps->empty())
        return Error{
            ErrorKind::NotFound,
            Tr::tr("This project has no ideal customer profile yet. Draft one from the customers, or create one."),
            {}};
    if (name.isEmpty()) {
        const auto only = std::ranges::find(*icps, false, &Icp::archived);
        if (icps->size() == 1)
            return icps->front();
        if (std::ranges::count(*icps, false, &Icp::archived) == 1)
            return *only; // the others are out of the way
    }
    QStringList names;
    for (const Icp &icp : *icps) {
        if (!name.isEmpty() && icp.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return icp;
        names << isolated(icp.name);
    }
    return Error{
        ErrorKind::NotFound,
        name.isEmpty()
            ? Tr::tr("The project has several ideal customer profiles. Name one of them: %1.").arg(joined(names))
            : Tr::tr("There is no ideal customer profile named %1. The project has: %2.")
                  .arg(isolated(name), joined(names)),
        {}};
}

Result<> IcpStore::save(const Icp &icp, const QString &label)
{
    LODESTAR_TRY(checkSensible(icp));
    LODESTAR_TRY(checkNameIsFree(m_project, icp));
    return m_project.change(label, [&] { return write(icp); });
}

Result<> IcpStore::write(const Icp &icp)
{
    const QString id = idOrNew(icp.id);
    LODESTAR_TRY(writeIcp(m_project, id, icp));
    return writeCriteria(m_project, id, icp.criteria);
}

bool IcpStore::nameIsFree(const Icp &icp) const
{
    return checkNameIsFree(m_project, icp).has_value();
}

Result<> IcpStore::remove(const QString &id)
{
    const auto icp = load(id);
    if (!icp)
        return icp.error();
    return m_project.change(
        Tr::tr("Removed the ideal customer profile %1").arg(isolated(icp->name)), [&]() -> Result<> {
            for (const QString &sql : {u"DELETE FROM picture WHERE subject IN (SELECT id FROM persona WHERE icp = ?)"_s,
                                       u"DELETE FROM persona WHERE icp = ?"_s,
                                       u"DELETE FROM fit_answer WHERE criterion IN "
                                       "(SELECT id FROM icp_criterion WHERE icp = ?)"_s,
                                       u"DELETE FROM icp_criterion WHERE icp = ?"_s,
                                       u"DELETE FROM icp_exception WHERE icp = ?"_s, u"DELETE FROM icp WHERE id = ?"_s})
                LODESTAR_TRY(run(m_project, sql, {id}));
            return {};
        });
}

} // namespace lodestar::profile
