#include "core/profile/persona.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/storedtext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::Persona)
};

/// The title of a person most often met at the best customers.
struct FrequentTitle {
    QString title;
    qint64 count = 0, known = 0;
};

FrequentTitle frequentTitle(const table::Column &column, const metrics::Rating &rating)
{
    struct Spelling {
        QString text;
        qint64 count = 0;
    };
    QHash<QString, Spelling> titles; // "CEO" and "ceo" are one title
    FrequentTitle most;
    for (size_t row = 0; row < rating.best.size(); ++row) {
        if (!rating.best[row] || column.isMissing(static_cast<qsizetype>(row)))
            continue;
        ++most.known;
        const QString text = column.canonical(static_cast<qsizetype>(row)).simplified();
        Spelling &spelling = titles[folded(text)];
        if (spelling.count++ == 0 || text < spelling.text)
            spelling.text = text;
    }
    for (const Spelling &spelling : std::as_const(titles)) {
        if (spelling.count > most.count || (spelling.count == most.count && spelling.text < most.title)) {
            most.title = spelling.text;
            most.count = spelling.count;
        }
    }
    return most;
}

} // namespace

QJsonObject Persona::toJson() const
{
    QJsonObject fieldsJson;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        if (!it.value().isEmpty())
            fieldsJson[it.key()] = it.value();
    }
    return {{u"id"_s, id}, {u"icp"_s, icp}, {u"name"_s, name}, {u"title"_s, title}, {u"fields"_s, fieldsJson}};
}

Persona Persona::fromJson(const QJsonObject &json)
{
    Persona persona;
    persona.id = json[u"id"_s].toString();
    persona.icp = json[u"icp"_s].toString();
    persona.name = json[u"name"_s].toString();
    persona.title = json[u"title"_s].toString();
    const QJsonObject fieldsJson = json[u"fields"_s].toObject();
    for (auto it = fieldsJson.begin(); it != fieldsJson.end(); ++it)
        persona.fields[it.key()] = it.value().toString();
    return persona;
}

std::vector<PersonaField> personaFields()
{
    const auto field = [](const QString &key, const QString &name, const QString &hint) {
        return PersonaField{key, name, hint, false};
    };
    std::vector<PersonaField> fields{
        {u"today"_s, Tr::tr("How they do it today"), Tr::tr("What do they use now, step by step, without us?"), true},
        {u"wrong"_s, Tr::tr("What is wrong with that"), Tr::tr("What does it cost them, in time, money or nerves?"),
         true},
        {u"limits"_s, Tr::tr("What limits them"), Tr::tr("What keeps them from changing it on their own?"), true},
        {u"help"_s, Tr::tr("How we help"), Tr::tr("What is different on the day after they start with us?"), true},
    };
    fields.push_back(
        field(u"background"_s, Tr::tr("Background"), Tr::tr("What have they done before, and for how long?")));
    fields.push_back(field(u"awareness"_s, Tr::tr("Awareness of us"),
                           Tr::tr("From 0 (never heard of us) to 5 (recommends us): where do they begin?")));
    fields.push_back(
        field(u"demographics"_s, Tr::tr("Demographics"), Tr::tr("Only what decides something: place, age, language?")));
    fields.push_back(
        field(u"department"_s, Tr::tr("Department"), Tr::tr("Where do they sit, and to whom do they report?")));
    fields.push_back(field(u"buying_role"_s, Tr::tr("Role in the purchase"),
                           Tr::tr("Do they use it, ask for it, check it, sign for it, or stop it?")));
    fields.push_back(field(u"buying_process"_s, Tr::tr("Buying process"),
                           Tr::tr("How does a purchase go there, and what must be ready at which step?")));
    fields.push_back(field(u"kpis"_s, Tr::tr("KPIs"), Tr::tr("By which figures is their work judged?")));
    fields.push_back(field(u"challenges"_s, Tr::tr("Challenges"), Tr::tr("What keeps going wrong in their week?")));
    fields.push_back(field(u"goals"_s, Tr::tr("Goals"), Tr::tr("What do they want to have reached a year from now?")));
    fields.push_back(
        field(u"technology"_s, Tr::tr("Technology"), Tr::tr("Which tools are open on their screen all day?")));
    fields.push_back(
        field(u"team"_s, Tr::tr("Team size and limits"), Tr::tr("How many people do they lead, and what is scarce?")));
    fields.push_back(
        field(u"quote"_s, Tr::tr("Quote"), Tr::tr("A sentence that a real customer said, word for word.")));
    fields.push_back(
        field(u"quote_source"_s, Tr::tr("Source of the quote"), Tr::tr("Who said it, when, and to whom?")));
    fields.push_back(field(u"evidence"_s, Tr::tr("What this rests on"),
                           Tr::tr("How many interviews or customers, and which of the lines are still beliefs?")));
    return fields;
}

Persona draftPersona(const Icp &icp, const table::Table &table, const metrics::Rating &rating)
{
    Persona persona;
    persona.id = newId();
    persona.icp = icp.id;
    persona.name = Tr::tr("Persona %1", "working title, numbered").arg(1);
    for (const table::RoleId role : {table::RoleId::ContactTitle, table::RoleId::DecisionMakerTitle}) {
        const table::Column *column = table.byRole(role);
        if (!column || column->rows() != table.rows())
            continue;
        const FrequentTitle most = frequentTitle(*column, rating);
        if (most.count < 2) // a title met once is one person, not a kind of person
            continue;
        persona.title = visible(most.title, 80);
        persona.fields[u"evidence"_s] = Tr::tr("%1: %2 of %3 best customers whose title is known")
                                            .arg(column->name(), format::count(most.count), format::count(most.known));
        break;
    }
    return persona;
}

} // namespace lodestar::profile
