#include "core/profile/persona.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

constexpr const char *kContext = "lodestar::profile::Persona";

struct SectionRow {
    const char *id, *name;
};
constexpr std::array kSections = {
    SectionRow{"usable", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "The four lines that make it usable")},
    SectionRow{"person", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Who this is")},
    SectionRow{"work", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Their work")},
    SectionRow{"buying", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "How they buy")},
    SectionRow{"talking", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "How to talk to them")},
    SectionRow{"basis", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "What this rests on")},
};

struct FieldRow {
    const char *section, *key, *name, *hint;
};
// Keys stand in project files and frozen versions: names and order may change, keys never.
constexpr std::array kFields = {
    FieldRow{"usable", "today", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "How they do it today"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "What do they use now, step by step, without us?")},
    FieldRow{"usable", "wrong", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "What is wrong with that"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "What does it cost them, in time, money or nerves?")},
    FieldRow{"usable", "limits", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "What limits them"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "What keeps them from changing it on their own?")},
    FieldRow{"usable", "help", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "How we help"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "What is different on the day after they start with us?")},
    FieldRow{"person", "summary", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "In one sentence"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "How would you describe them to a new colleague?")},
    FieldRow{"person", "background", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Background"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "What have they done before, and for how long?")},
    FieldRow{"person", "department", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Department"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Where do they sit, and to whom do they report?")},
    FieldRow{"person", "seniority", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Seniority"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "How far up are they, and what may they decide alone?")},
    FieldRow{"person", "team", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Team size and limits"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "How many people do they lead, and what is scarce?")},
    FieldRow{"person", "demographics", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Demographics"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Only what decides something: place, age, language?")},
    FieldRow{"work", "responsibilities", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Responsibilities"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "What does an ordinary day consist of?")},
    FieldRow{"work", "goals", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Goals"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "What do they want to have reached a year from now?")},
    FieldRow{"work", "kpis", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "KPIs"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "By which figures is their work judged?")},
    FieldRow{"work", "challenges", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Challenges"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "What keeps going wrong in their week?")},
    FieldRow{"work", "technology", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Technology"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Which tools are open on their screen all day?")},
    FieldRow{"buying", "buying_role", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Part in the purchase"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona",
                               "Do they use it, ask for it, check it, sign for it, or stop it?")},
    FieldRow{"buying", "influence", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Influence and budget"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Up to what amount do they sign, and whom do they sway?")},
    FieldRow{"buying", "initiative", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Why now"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona",
                               "Which of their initiatives has money and attention this year?")},
    FieldRow{"buying", "triggers", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Triggers"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "What happens in the week before they start to look?")},
    FieldRow{"buying", "success", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "What success means to them"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "By what will they know that it was worth it?")},
    FieldRow{"buying", "barriers", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "What could stop them"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "What makes them believe that this is not for them?")},
    FieldRow{"buying", "objections", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Objections"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "What do they say against us, and what answers it?")},
    FieldRow{"buying", "criteria", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Decision criteria"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "By what do they compare, and what must be there?")},
    FieldRow{"buying", "buying_process", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Buying process"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona",
                               "How does a purchase go there, and what must be ready at which step?")},
    FieldRow{"talking", "awareness", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "What they know of us"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "What have they heard, from whom, and is it true?")},
    FieldRow{"talking", "channels", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Where they inform themselves"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Whom and what do they read, hear and ask?")},
    FieldRow{"talking", "do", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Say this"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Which words and proofs land?")},
    FieldRow{"talking", "dont", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Do not say this"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Which words end the conversation?")},
    FieldRow{"basis", "evidence", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "In words"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona",
                               "How many interviews or customers, and which of the lines are still beliefs?")},
};

struct ScaleRow {
    const char *id, *low, *high;
};
constexpr std::array kScales = {
    ScaleRow{"risk", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Avoids risk"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Takes risks")},
    ScaleRow{"technology", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Waits until it is proven"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Is first to try it")},
    ScaleRow{"urgency", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Has time"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Needs it now")},
    ScaleRow{"hands_on", QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Has it done"),
             QT_TRANSLATE_NOOP("lodestar::profile::Persona", "Does it with their own hands")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate(kContext, text);
}

const QString kOldQuote = u"quote"_s, kOldSource = u"quote_source"_s;

} // namespace

std::vector<PersonaSection> personaSections()
{
    std::vector<PersonaSection> sections;
    for (const SectionRow &row : kSections)
        sections.push_back({QString::fromLatin1(row.id), translated(row.name)});
    return sections;
}

std::vector<PersonaField> personaFields()
{
    std::vector<PersonaField> fields;
    for (const FieldRow &row : kFields) {
        const QString section = QString::fromLatin1(row.section);
        fields.push_back({QString::fromLatin1(row.key), translated(row.name), translated(row.hint),
                          section == "usable"_L1, section});
    }
    return fields;
}

std::vector<Quote> quotesOf(const Persona &persona)
{
    std::vector<Quote> quotes;
    if (const QString text = persona.fields.value(kOldQuote); !text.isEmpty())
        quotes.push_back({.text = text, .source = persona.fields.value(kOldSource)});
    quotes.insert(quotes.end(), persona.quotes.begin(), persona.quotes.end());
    return quotes;
}

void setQuotes(Persona &persona, std::vector<Quote> quotes)
{
    persona.fields.remove(kOldQuote);
    persona.fields.remove(kOldSource);
    std::erase_if(quotes, [](const Quote &quote) { return quote.text.trimmed().isEmpty(); });
    persona.quotes = std::move(quotes);
}

std::vector<Scale> scalesOf(const Persona &persona)
{
    std::vector<Scale> scales;
    for (const ScaleRow &row : kScales) {
        Scale scale{QString::fromLatin1(row.id), 0, translated(row.low), translated(row.high)};
        const auto set = std::find_if(persona.scales.begin(), persona.scales.end(),
                                      [&](const Scale &one) { return one.id == scale.id; });
        if (set != persona.scales.end())
            scale.value = set->value;
        scales.push_back(scale);
    }
    for (const Scale &scale : persona.scales) {
        if (isOwnScale(scale))
            scales.push_back(scale);
    }
    std::erase_if(scales, [&](const Scale &scale) { return persona.putAway.contains(scale.id); });
    return scales;
}

void setScale(Persona &persona, const Scale &scale)
{
    Scale stored = scale;
    if (!isOwnScale(scale))
        stored.low = stored.high = QString(); // in the language of whoever reads
    const auto found = std::find_if(persona.scales.begin(), persona.scales.end(),
                                    [&](const Scale &one) { return one.id == scale.id; });
    if (found != persona.scales.end())
        *found = stored;
    else
        persona.scales.push_back(stored);
    std::erase_if(persona.scales, [](const Scale &one) { return !isOwnScale(one) && one.value == 0; });
}

} // namespace lodestar::profile
