#include "core/profile/personacompare.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/personabasis.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::PersonaCompare)
};

QString scaleText(const Scale &scale)
{
    if (scale.value == 0)
        return {};
    //: Where a person stands between two ends, from 1 (the first) to 5 (the second)
    return Tr::tr("%1 of %2").arg(format::count(scale.value), format::count(kScaleSteps));
}

QString quoteText(const Quote &quote)
{
    return quote.hasSource() ? Tr::tr("“%1” – %2", "quote, who said it").arg(quote.text, quote.source)
                             : Tr::tr("“%1”", "quote").arg(quote.text);
}

QString portraitLine(const Portrait &portrait)
{
    if (portrait == Portrait{}) // nobody has chosen anything
        return {};
    if (portrait.isPicture())
        //: %1: what tells two pictures apart
        return Tr::tr("A picture of your own (%1)").arg(portrait.sha256.left(6));
    return portrait.color < 0 ? portraitShapeName(portrait.shape)
                              : Tr::tr("%1, colour %2", "portrait drawn by the program")
                                    .arg(portraitShapeName(portrait.shape), format::count(portrait.color + 1));
}

void addHead(std::vector<PersonaLine> &lines, const Persona &persona)
{
    lines.push_back({u"name"_s, Tr::tr("Name"), persona.name});
    lines.push_back({u"title"_s, Tr::tr("Job title"), persona.title});
    lines.push_back({u"portrait"_s, Tr::tr("Portrait"), portraitLine(persona.portrait)});
    lines.push_back({u"role"_s, Tr::tr("Role in the purchase"),
                     persona.role == BuyingRole::Unsaid ? QString() : buyingRoleName(persona.role)});
    lines.push_back({u"awareness_score"_s, Tr::tr("Awareness of us"),
                     persona.awareness < 0 ? QString()
                                           : Tr::tr("%1 of %2: %3", "score, most, in words")
                                                 .arg(format::count(persona.awareness), format::count(kMostAware),
                                                      awarenessText(persona.awareness))});
    for (const Scale &scale : scalesOf(persona))
        lines.push_back({u"scale:"_s + scale.id, Tr::tr("%1 – %2", "two ends of a scale").arg(scale.low, scale.high),
                         scaleText(scale)});
}

void addLabel(std::vector<PersonaLine> &lines, const Persona &persona, const QString &id, const QString &name)
{
    if (const auto label = labelOf(persona, id))
        lines.push_back({u"label:"_s + id, Tr::tr("What “%1” rests on").arg(name), labelName(label), id});
}

void addBasis(std::vector<PersonaLine> &lines, const Persona &persona)
{
    QStringList quotes;
    for (const Quote &quote : quotesOf(persona))
        quotes << quoteText(quote);
    lines.push_back({u"quotes"_s, Tr::tr("Quotes"), quotes.join(u'\n'), u"basis"_s});
    const auto count = [](int number) { return number > 0 ? format::count(number) : QString(); };
    lines.push_back({u"other_interviews"_s, Tr::tr("Further interviews"), count(persona.otherInterviews), u"basis"_s});
    lines.push_back({u"other_customers"_s, Tr::tr("Further customers"), count(persona.otherCustomers), u"basis"_s});
}

} // namespace

std::vector<PersonaLine> linesOf(const Persona &persona)
{
    std::vector<PersonaLine> lines;
    addHead(lines, persona);
    const auto fields = personaFields();
    for (const PersonaSection &section : personaSections()) {
        if (section.id == "basis"_L1) {
            for (const OwnSection &own : persona.sections) {
                lines.push_back({u"section:"_s + own.id, visible(own.name, 80), own.text, own.id});
                addLabel(lines, persona, own.id, visible(own.name, 80));
            }
            addBasis(lines, persona);
        }
        for (const PersonaField &field : fields) {
            if (field.section == section.id && !persona.putAway.contains(field.key))
                lines.push_back({field.key, field.name, persona.fields.value(field.key), section.id});
        }
        addLabel(lines, persona, section.id, section.name);
    }
    return lines;
}

std::vector<PersonaRow> sideBySide(const std::vector<Persona> &personas)
{
    std::vector<PersonaRow> rows;
    QHash<QString, size_t> places;
    for (size_t column = 0; column < personas.size(); ++column) {
        size_t after = 0; // where what only this one says belongs: behind the line before it
        for (const PersonaLine &line : linesOf(personas[column])) {
            auto place = places.constFind(line.key);
            if (place == places.cend()) {
                rows.insert(rows.begin() + static_cast<qsizetype>(after),
                            {line.key, line.name, line.section, QStringList(static_cast<qsizetype>(personas.size()))});
                places.clear();
                for (size_t i = 0; i < rows.size(); ++i)
                    places.insert(rows[i].key, i);
                place = places.constFind(line.key);
            }
            rows[*place].texts[static_cast<qsizetype>(column)] = line.text;
            after = *place + 1;
        }
    }
    std::erase_if(rows, [](const PersonaRow &row) {
        return std::ranges::all_of(row.texts, [](const QString &text) { return text.isEmpty(); });
    });
    for (PersonaRow &row : rows)
        row.differs = std::ranges::any_of(row.texts, [&](const QString &text) { return text != row.texts.first(); });
    return rows;
}

std::vector<PersonaChange> compare(const Persona &before, const Persona &after)
{
    std::vector<PersonaChange> changes;
    for (const PersonaRow &row : sideBySide({before, after})) {
        if (row.differs)
            changes.push_back({row.key, row.name, row.texts[0], row.texts[1]});
    }
    return changes;
}

} // namespace lodestar::profile
