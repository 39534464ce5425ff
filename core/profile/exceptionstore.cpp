#include "core/profile/exceptionstore.h"

#include "core/base/text.h"
#include "core/profile/storedtext.h"
#include "core/project/project.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::ExceptionStore)
};

QString shown(const QString &name, const QString &key)
{
    return isolated(visible(name.isEmpty() ? key : name, 60));
}

} // namespace

Result<std::vector<ExceptionVerdict>> ExceptionStore::list(const QString &icp) const
{
    auto query = m_project.query(
        u"SELECT id, icp, customer_key, verdict, note, at FROM icp_exception WHERE icp = ? ORDER BY at, id"_s, {icp});
    if (!query)
        return std::move(query).error();
    std::vector<ExceptionVerdict> verdicts;
    while (query->next())
        verdicts.push_back(
            {query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
             query->value(3).toString() == "fix"_L1 ? ExceptionVerdict::Kind::Fix : ExceptionVerdict::Kind::Accept,
             query->value(4).toString(), QDateTime::fromString(query->value(5).toString(), Qt::ISODateWithMs)});
    return verdicts;
}

Result<> ExceptionStore::save(const ExceptionVerdict &verdict, const QString &customerName)
{
    const bool accepts = verdict.verdict == ExceptionVerdict::Kind::Accept;
    const QString note = verdict.note.trimmed();
    if (accepts && note.isEmpty())
        return Error{ErrorKind::BadInput,
                     Tr::tr("Say in a note why this customer may stay an exception, so that others can follow."),
                     {}};
    const QString who = shown(customerName, verdict.customerKey);
    const QString label =
        accepts ? Tr::tr("Accepted %1 as an exception").arg(who) : Tr::tr("Marked %1 to be fixed").arg(who);
    const auto before = list(verdict.icp);
    if (!before)
        return before.error();
    QString id = idOrNew(verdict.id);
    for (const ExceptionVerdict &each : *before) {
        if (each.customerKey == verdict.customerKey)
            id = each.id;
    }
    const QDateTime at = verdict.at.isValid() ? verdict.at : QDateTime::currentDateTimeUtc();
    return m_project.change(label, [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(
            u"INSERT INTO icp_exception(id, icp, customer_key, verdict, note, at) VALUES(?, ?, ?, ?, ?, ?) "
            "ON CONFLICT(id) DO UPDATE SET verdict = excluded.verdict, note = excluded.note, at = excluded.at"_s,
            {id, verdict.icp, verdict.customerKey, accepts ? u"accept"_s : u"fix"_s, note,
             at.toUTC().toString(Qt::ISODateWithMs)}));
        return {};
    });
}

Result<> ExceptionStore::remove(const QString &icp, const QString &customerKey, const QString &customerName)
{
    return m_project.change(
        Tr::tr("Reopened the exception %1").arg(shown(customerName, customerKey)), [&]() -> Result<> {
            LODESTAR_TRY(
                m_project.query(u"DELETE FROM icp_exception WHERE icp = ? AND customer_key = ?"_s, {icp, customerKey}));
            return {};
        });
}

} // namespace lodestar::profile
