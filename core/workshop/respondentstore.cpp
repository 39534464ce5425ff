#include "core/workshop/respondent.h"

#include "core/base/text.h"
#include "core/project/project.h"
#include "core/workshop/storedvalue.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::RespondentStore)
};

QString nameInLabel(const Respondent &respondent)
{
    for (const QString &name : {respondent.name, respondent.company, respondent.title}) {
        if (!name.trimmed().isEmpty())
            return isolated(visible(name.trimmed(), 60));
    }
    return Tr::tr("somebody without a name");
}

Respondent::Kind kindFrom(const QString &id)
{
    return id == "interview"_L1 ? Respondent::Kind::Interview : Respondent::Kind::Survey;
}

} // namespace

QString respondentKindId(Respondent::Kind kind)
{
    return kind == Respondent::Kind::Interview ? u"interview"_s : u"survey"_s;
}

Result<std::vector<Respondent>> RespondentStore::list() const
{
    auto query = m_project.query(u"SELECT id, kind, name, title, customer_key, note, asked_at, by, at FROM respondent "
                                 "ORDER BY asked_at DESC, at DESC, id"_s);
    if (!query)
        return std::move(query).error();
    std::vector<Respondent> respondents;
    while (query->next()) {
        Respondent one;
        one.id = query->value(0).toString();
        one.kind = kindFrom(query->value(1).toString());
        one.name = query->value(2).toString();
        one.title = query->value(3).toString();
        one.company = query->value(4).toString();
        one.note = query->value(5).toString();
        one.asked = QDate::fromString(query->value(6).toString(), Qt::ISODate);
        one.by = query->value(7).toString();
        one.at = stored::timeFrom(query->value(8));
        respondents.push_back(std::move(one));
    }
    return respondents;
}

Result<> RespondentStore::writeOne(const Respondent &respondent, const QString &id)
{
    const QString asked = respondent.asked.isValid() ? respondent.asked.toString(Qt::ISODate) : u""_s;
    LODESTAR_TRY(m_project.query(
        u"INSERT INTO respondent(id, kind, name, title, customer_key, note, asked_at, by, at) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, name = excluded.name, title = excluded.title, "
        "customer_key = excluded.customer_key, note = excluded.note, asked_at = excluded.asked_at, by = excluded.by"_s,
        {id, respondentKindId(respondent.kind), respondent.name.trimmed(), respondent.title.trimmed(),
         respondent.company.trimmed(), respondent.note.trimmed(), asked, respondent.by.trimmed(),
         stored::time(respondent.at)}));
    return {};
}

Result<> RespondentStore::save(const Respondent &respondent)
{
    if (respondent.name.trimmed().isEmpty() && respondent.company.trimmed().isEmpty()
        && respondent.title.trimmed().isEmpty())
        return Error{ErrorKind::BadInput, Tr::tr("Say who was asked: a name, a title or a company."), {}};
    auto known = m_project.query(u"SELECT 1 FROM respondent WHERE id = ?"_s, {respondent.id});
    if (!known)
        return std::move(known).error();
    const QString label =
        (known->next() ? Tr::tr("Changed what is known of %1") : Tr::tr("Wrote down an interview or survey with %1"))
            .arg(nameInLabel(respondent));
    known->finish();
    return m_project.change(label, [&] { return writeOne(respondent, stored::idOrNew(respondent.id)); });
}

Result<> RespondentStore::remove(const QString &id)
{
    return m_project.change(Tr::tr("Removed somebody who was asked, with their answers"), [&]() -> Result<> {
        LODESTAR_TRY(
            m_project.query(u"DELETE FROM vote WHERE item IN (SELECT id FROM answer WHERE respondent = ?)"_s, {id}));
        LODESTAR_TRY(m_project.query(u"DELETE FROM answer WHERE respondent = ?"_s, {id}));
        LODESTAR_TRY(m_project.query(u"DELETE FROM respondent WHERE id = ?"_s, {id}));
        return {};
    });
}

Result<> RespondentStore::add(const std::vector<Response> &responses, const QString &label)
{
    return m_project.change(label, [&] { return write(responses); });
}

Result<> RespondentStore::write(const std::vector<Response> &responses)
{
    double position = 0;
    for (const Response &response : responses) {
        const QString id = stored::idOrNew(response.respondent.id);
        LODESTAR_TRY(writeOne(response.respondent, id));
        for (const auto &[question, text] : response.answers) {
            if (text.trimmed().isEmpty())
                continue;
            LODESTAR_TRY(
                m_project.query(u"INSERT INTO answer(id, question, participant, text, at, team, position, respondent) "
                                "VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                {stored::idOrNew({}), question, QVariant(), text.trimmed(),
                                 stored::time(response.respondent.at), u"customer"_s, ++position, id}));
        }
    }
    return {};
}

Result<QHash<QString, QString>> RespondentStore::themes() const
{
    auto query = m_project.query(u"SELECT id, name FROM cluster"_s);
    if (!query)
        return std::move(query).error();
    QHash<QString, QString> names;
    while (query->next())
        names.insert(query->value(0).toString(), query->value(1).toString());
    return names;
}

Result<QString> RespondentStore::clusterFor(const QString &question, const QString &name)
{
    if (name.isEmpty())
        return u""_s;
    auto known = m_project.query(u"SELECT id FROM cluster WHERE question = ? AND name = ?"_s, {question, name});
    if (!known)
        return std::move(known).error();
    if (known->next())
        return known->value(0).toString();
    known->finish();
    const QString id = stored::idOrNew({});
    LODESTAR_TRY(
        m_project.query(u"INSERT INTO cluster(id, question, position, name, at) "
                        "VALUES(?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM cluster WHERE question = ?), ?, ?)"_s,
                        {id, question, question, name, stored::time({})}));
    return id;
}

Result<> RespondentStore::setTheme(const QStringList &answers, const QString &question, const QString &name)
{
    const QString theme = name.simplified();
    const QString label = theme.isEmpty() ? Tr::tr("Took answers out of their theme")
                                          : Tr::tr("Gave answers the theme %1").arg(isolated(visible(theme, 60)));
    return m_project.change(label, [&]() -> Result<> {
        const auto cluster = clusterFor(question, theme);
        if (!cluster)
            return cluster.error();
        for (const QString &answer : answers)
            LODESTAR_TRY(m_project.query(u"UPDATE answer SET cluster = ? WHERE id = ? AND question = ?"_s,
                                         {*cluster, answer, question}));
        LODESTAR_TRY(m_project.query(u"DELETE FROM cluster WHERE question = ? AND id NOT IN "
                                     "(SELECT cluster FROM answer WHERE question = ?)"_s,
                                     {question, question}));
        return {};
    });
}

} // namespace lodestar::workshop
