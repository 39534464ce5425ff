#include "core/metrics/ballotstore.h"

#include "core/base/format.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/metrics/beststore.h"
#include "core/metrics/votestate.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::metrics {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::metrics::BallotStore)
};

constexpr double kAllPoints = 100;
constexpr double kRounding = 0.01; ///< thirds of 100 written with two decimals

Error badInput(const QString &message)
{
    return {ErrorKind::BadInput, message, {}};
}

Result<> checkSensible(const WeightBallot &ballot)
{
    if (ballot.participant.isEmpty())
        return badInput(Tr::tr("Say whose ballot this is."));
    double sum = 0;
    for (const double points : ballot.points) {
        if (!std::isfinite(points) || points < 0)
            return badInput(Tr::tr("Points are numbers from 0."));
        sum += points;
    }
    if (sum < kAllPoints - kRounding)
        return badInput(
            Tr::tr("There are %1 points left to give: a ballot has 100.").arg(format::number(kAllPoints - sum, 2)));
    if (sum > kAllPoints + kRounding)
        return badInput(
            Tr::tr("These are %1 points too many: a ballot has 100.").arg(format::number(sum - kAllPoints, 2)));
    return {};
}

QString label(const std::vector<BestCriterion> &criteria, BallotAverage average)
{
    QStringList parts;
    for (const BestCriterion &criterion : criteria)
        parts << Tr::tr("%1 %2", "a metric and its points").arg(criterion.name(), format::number(criterion.weight, 1));
    return average == BallotAverage::Mean ? Tr::tr("Took the mean of the ballots as weights: %1").arg(joined(parts))
                                          : Tr::tr("Took the median of the ballots as weights: %1").arg(joined(parts));
}

} // namespace

Result<std::vector<WeightBallot>> BallotStore::read(const QString &where, const QVariantList &values) const
{
    auto query = m_project.query(
        u"SELECT id, participant, team, points, at FROM weight_ballot %1 ORDER BY at, id"_s.arg(where), values);
    if (!query)
        return std::move(query).error();
    std::vector<WeightBallot> ballots;
    while (query->next()) {
        WeightBallot ballot{query->value(0).toString(),
                            query->value(1).toString(),
                            query->value(2).toString(),
                            {},
                            QDateTime::fromString(query->value(4).toString(), Qt::ISODateWithMs)};
        const QJsonObject points = QJsonDocument::fromJson(query->value(3).toString().toUtf8()).object();
        for (auto each = points.begin(); each != points.end(); ++each)
            ballot.points.insert(each.key(), each->toDouble());
        ballots.push_back(std::move(ballot));
    }
    return ballots;
}

Result<std::vector<WeightBallot>> BallotStore::list() const
{
    if (!isRevealed(m_project, Vote::Weights))
        return badInput(Tr::tr("The ballots are secret until they are revealed."));
    return read();
}

Result<QStringList> BallotStore::participants() const
{
    const auto ballots = read();
    if (!ballots)
        return ballots.error();
    QStringList participants;
    for (const WeightBallot &ballot : *ballots)
        participants << ballot.participant;
    return participants;
}

Result<int> BallotStore::count() const
{
    const auto cast = participants();
    if (!cast)
        return cast.error();
    return static_cast<int>(cast->size());
}

Result<std::optional<WeightBallot>> BallotStore::of(const QString &participant) const
{
    const auto own = read(u"WHERE participant = ?"_s, {participant});
    if (!own)
        return own.error();
    return own->empty() ? std::nullopt : std::optional(own->front());
}

Result<> BallotStore::save(const WeightBallot &ballot, const QString &name)
{
    LODESTAR_TRY(checkSensible(ballot));
    const auto before = of(ballot.participant);
    if (!before)
        return before.error();
    const QString who = isolated(visible(name.isEmpty() ? ballot.participant : name, 60));
    return m_project.change(
        *before ? Tr::tr("Changed the ballot of %1").arg(who) : Tr::tr("Ballot of %1").arg(who), [&]() -> Result<> {
            QJsonObject points;
            for (auto each = ballot.points.begin(); each != ballot.points.end(); ++each)
                points[each.key()] = *each;
            const QString id = *before ? (*before)->id : QUuid::createUuid().toString(QUuid::WithoutBraces);
            const QDateTime at = ballot.at.isValid() ? ballot.at : QDateTime::currentDateTimeUtc();
            LODESTAR_TRY(
                m_project.query(u"INSERT INTO weight_ballot(id, participant, team, points, at) VALUES(?, ?, ?, ?, ?) "
                                "ON CONFLICT(id) DO UPDATE SET team = excluded.team, points = excluded.points, "
                                "at = excluded.at"_s,
                                {id, ballot.participant, ballot.team, QString::fromUtf8(canonicalJson(points)),
                                 at.toUTC().toString(Qt::ISODateWithMs)}));
            return {};
        });
}

Result<> BallotStore::remove(const QString &participant, const QString &name)
{
    const QString who = isolated(visible(name.isEmpty() ? participant : name, 60));
    return m_project.change(Tr::tr("Removed the ballot of %1").arg(who), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM weight_ballot WHERE participant = ?"_s, {participant}));
        return {};
    });
}

Result<> BallotStore::adopt(const std::vector<BestCriterion> &criteria, BallotAverage average)
{
    const auto ballots = list();
    if (!ballots)
        return ballots.error();
    QStringList keys;
    for (const BestCriterion &criterion : criteria)
        keys << criterion.key();
    const std::vector<double> weights = agreedWeights(countBallots(*ballots, keys), average);
    if (weights.empty())
        return badInput(Tr::tr("No ballot gives points to any of these criteria."));
    std::vector<BestCriterion> agreed = criteria;
    for (size_t i = 0; i < agreed.size(); ++i)
        agreed[i].weight = weights[i];
    return BestRuleStore(m_project).saveCriteria(agreed, label(agreed, average));
}

} // namespace lodestar::metrics
