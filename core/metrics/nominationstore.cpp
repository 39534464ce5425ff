#include "core/metrics/nominationstore.h"

#include "core/base/text.h"
#include "core/metrics/beststore.h"
#include "core/metrics/votestate.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lodestar::metrics {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::metrics::NominationStore)
};

Error badInput(const QString &message)
{
    return {ErrorKind::BadInput, message, {}};
}

QString shown(const QString &name)
{
    return isolated(visible(name, 60));
}

QString settledLabel(Pin::Standing standing)
{
    switch (standing) {
    case Pin::Standing::Best:
        return Tr::tr("Settled that %1 is one of the best");
    case Pin::Standing::NotBest:
        return Tr::tr("Settled that %1 is not one of the best");
    case Pin::Standing::NotFit:
        return Tr::tr("Settled that %1 is not a fit");
    }
    return {};
}

} // namespace

Result<std::vector<Nomination>> NominationStore::read(const QString &where, const QVariantList &values) const
{
    auto query = m_project.query(u"SELECT id, participant, team, customer_key, standing, tag, reason, at "
                                 "FROM nomination %1 ORDER BY at, id"_s.arg(where),
                                 values);
    if (!query)
        return std::move(query).error();
    std::vector<Nomination> nominations;
    while (query->next()) {
        nominations.push_back(
            {query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
             query->value(3).toString(),
             query->value(4).toString() == "best"_L1 ? Nomination::Standing::Best : Nomination::Standing::NotFit,
             query->value(5).toString(), query->value(6).toString(),
             QDateTime::fromString(query->value(7).toString(), Qt::ISODateWithMs)});
    }
    return nominations;
}

Result<std::vector<Nomination>> NominationStore::list() const
{
    if (!isRevealed(m_project, Vote::Nominations))
        return badInput(Tr::tr("The nominations are secret until they are revealed."));
    return read();
}

Result<QMap<QString, int>> NominationStore::counts() const
{
    const auto all = read();
    if (!all)
        return all.error();
    QMap<QString, int> counts;
    for (const Nomination &nomination : *all)
        ++counts[nomination.participant];
    return counts;
}

Result<std::vector<Nomination>> NominationStore::of(const QString &participant) const
{
    return read(u"WHERE participant = ?"_s, {participant});
}

Result<> NominationStore::save(const Nomination &nomination, const QString &name)
{
    if (nomination.participant.isEmpty())
        return badInput(Tr::tr("Say who nominates."));
    if (nomination.customerKey.isEmpty())
        return badInput(Tr::tr("Say which customer is meant."));
    const auto before =
        read(u"WHERE participant = ? AND customer_key = ?"_s, {nomination.participant, nomination.customerKey});
    if (!before)
        return before.error();
    const QString id = before->empty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : before->front().id;
    const QString who = shown(name.isEmpty() ? nomination.participant : name);
    const QString label = before->empty() ? Tr::tr("%1 nominated a customer") : Tr::tr("%1 changed a nomination");
    return m_project.change(label.arg(who), [&]() -> Result<> {
        const QDateTime at = nomination.at.isValid() ? nomination.at : QDateTime::currentDateTimeUtc();
        LODESTAR_TRY(m_project.query(
            u"INSERT INTO nomination(id, participant, team, customer_key, standing, tag, reason, at) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET team = excluded.team, "
            "standing = excluded.standing, tag = excluded.tag, reason = excluded.reason, at = excluded.at"_s,
            {id, nomination.participant, nomination.team, nomination.customerKey,
             nomination.standing == Nomination::Standing::Best ? u"best"_s : u"not_fit"_s, nomination.tag.trimmed(),
             nomination.reason.trimmed(), at.toUTC().toString(Qt::ISODateWithMs)}));
        return {};
    });
}

Result<> NominationStore::remove(const QString &id)
{
    return m_project.change(Tr::tr("Took a nomination back"), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM nomination WHERE id = ?"_s, {id}));
        return {};
    });
}

Result<> NominationStore::settle(const QString &customerKey, const QString &customerName, Pin::Standing standing,
                                 const QString &reason)
{
    return BestRuleStore(m_project).pin({customerKey, standing, reason, {}, {}}, customerName,
                                        settledLabel(standing).arg(shown(customerName)));
}

} // namespace lodestar::metrics
