#include "core/research/competitor.h"

#include "core/base/text.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::research {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::research::Competitor)
};

QMap<QString, QString> fieldsFrom(const QString &json)
{
    QMap<QString, QString> fields;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        fields.insert(it.key(), it->toString());
    return fields;
}

QString textOf(const QMap<QString, QString> &fields)
{
    QJsonObject object;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString fieldName(const QString &key)
{
    for (const CompetitorField &field : competitorFields()) {
        if (field.key == key)
            return field.name;
    }
    return key;
}

QString inLabel(const QString &name)
{
    return isolated(visible(name, 60));
}

} // namespace

std::vector<CompetitorField> competitorFields()
{
    return {
        {u"giveaways"_s, Tr::tr("What they give away to attract buyers"),
         Tr::tr("Guides, calculators, trials, webinars: look at their pages and their posts.")},
        {u"buyers"_s, Tr::tr("Who buys from them"),
         Tr::tr("Size, industry, titles: from their case studies and their logos.")},
        {u"use_case"_s, Tr::tr("What they use it for"), Tr::tr("The one job that comes up in most case studies.")},
        {u"satisfaction"_s, Tr::tr("What satisfies them"), Tr::tr("From reviews with four and five stars.")},
        {u"problems"_s, Tr::tr("What they struggle with"), Tr::tr("From reviews with one to three stars.")},
        {u"daily"_s, Tr::tr("What their buyers try to do every day"),
         Tr::tr("In their words, from forums, groups and interviews.")},
        {u"so_what"_s, Tr::tr("So what for us"),
         Tr::tr("Whom do we leave to them, and whom do we win because of this?")},
    };
}

Result<std::vector<Competitor>> CompetitorStore::list() const
{
    auto query = m_project.query(u"SELECT id, name, fields FROM competitor ORDER BY position, id"_s);
    if (!query)
        return std::move(query).error();
    std::vector<Competitor> competitors;
    while (query->next())
        competitors.push_back(
            {query->value(0).toString(), query->value(1).toString(), fieldsFrom(query->value(2).toString())});
    return competitors;
}

Result<QString> CompetitorStore::add(const QString &name, const QMap<QString, QString> &fields)
{
    const QString words = name.simplified();
    if (words.isEmpty())
        return Error{ErrorKind::BadInput, Tr::tr("A competitor needs a name."), {}};
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    LODESTAR_TRY(m_project.change(Tr::tr("Added the competitor %1").arg(inLabel(words)), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"INSERT INTO competitor(id, position, name, fields) "
                                     "VALUES(?, (SELECT COALESCE(MAX(position), 0) + 1 FROM competitor), ?, ?)"_s,
                                     {id, words, textOf(fields)}));
        return {};
    }));
    return id;
}

Result<> CompetitorStore::rename(const QString &id, const QString &name)
{
    const QString words = name.simplified();
    if (words.isEmpty())
        return Error{ErrorKind::BadInput, Tr::tr("A competitor needs a name."), {}};
    return m_project.change(Tr::tr("Renamed a competitor to %1").arg(inLabel(words)), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"UPDATE competitor SET name = ? WHERE id = ?"_s, {words, id}));
        return {};
    });
}

Result<> CompetitorStore::setField(const QString &id, const QString &key, const QString &text)
{
    const auto known = list();
    if (!known)
        return known.error();
    const auto found = std::find_if(known->begin(), known->end(), [&](const Competitor &one) { return one.id == id; });
    if (found == known->end())
        return Error{ErrorKind::NotFound, Tr::tr("This competitor is no longer in the project."), {}};
    QMap<QString, QString> fields = found->fields;
    if (text.trimmed().isEmpty())
        fields.remove(key);
    else
        fields.insert(key, text.trimmed());
    //: %1: "What they struggle with"; %2: a competitor
    const QString label = Tr::tr("Wrote “%1” of %2").arg(fieldName(key), inLabel(found->name));
    return m_project.change(label, [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"UPDATE competitor SET fields = ? WHERE id = ?"_s, {textOf(fields), id}));
        return {};
    });
}

Result<> CompetitorStore::remove(const QString &id)
{
    return m_project.change(Tr::tr("Removed a competitor"), [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM competitor WHERE id = ?"_s, {id}));
        return {};
    });
}

} // namespace lodestar::research
