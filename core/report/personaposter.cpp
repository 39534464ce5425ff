#include "core/report/personaposter.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/personabasis.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::report {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::report::PersonaPoster)
};

constexpr size_t kQuotes = 2;

std::vector<PersonaPoster::Quote> quotesFor(const profile::Persona &persona)
{
    auto quotes = profile::quotesOf(persona);
    std::ranges::stable_partition(quotes, &profile::Quote::hasSource);
    std::vector<PersonaPoster::Quote> shown;
    for (const profile::Quote &quote : quotes) {
        if (shown.size() < kQuotes)
            shown.push_back({Tr::tr("“%1”", "quote").arg(quote.text),
                             quote.hasSource() ? quote.source : Tr::tr("nobody knows who said this")});
    }
    return shown;
}

/// Adds what is said of a section, its label with the first of it.
class SectionParts
{
public:
    SectionParts(const profile::Persona &persona, const QString &section, std::vector<PersonaPoster::Part> &parts)
        : m_parts(parts)
    {
        if (const auto label = profile::labelOf(persona, section))
            m_label = profile::labelName(label);
    }
    void add(const QString &name, const QString &text) { m_parts.push_back({name, text, std::exchange(m_label, {})}); }

private:
    std::vector<PersonaPoster::Part> &m_parts;
    QString m_label;
};

} // namespace

PersonaPoster personaPoster(const profile::Persona &persona, const QString &icpName)
{
    PersonaPoster poster;
    poster.kicker = visible(icpName, 120);
    poster.id = persona.id;
    poster.name = visible(persona.name, 120);
    poster.title = visible(persona.title, 160);
    poster.portrait = persona.portrait;
    poster.role = persona.role == profile::BuyingRole::Unsaid ? QString() : profile::buyingRoleName(persona.role);
    const auto isSaid = [&](const QString &key) {
        return !persona.putAway.contains(key) && !persona.fields.value(key).trimmed().isEmpty();
    };
    if (isSaid(u"summary"_s))
        poster.summary = persona.fields.value(u"summary"_s).trimmed();
    const auto fields = profile::personaFields();
    for (const profile::PersonaSection &section : profile::personaSections()) {
        const bool essential = section.id == "usable"_L1;
        SectionParts parts(persona, section.id, essential ? poster.lines : poster.parts);
        for (const profile::PersonaField &field : fields) {
            const bool asked = essential && !persona.putAway.contains(field.key);
            if (field.section == section.id && field.key != "summary"_L1 && section.id != "basis"_L1
                && (asked || isSaid(field.key)))
                parts.add(field.name, persona.fields.value(field.key).trimmed());
        }
    }
    for (const profile::OwnSection &section : persona.sections) {
        if (!section.text.trimmed().isEmpty())
            SectionParts(persona, section.id, poster.parts).add(visible(section.name, 80), section.text.trimmed());
    }
    for (const profile::Scale &scale : profile::scalesOf(persona)) {
        if (scale.value > 0)
            poster.scales.push_back({visible(scale.low, 40), visible(scale.high, 40), scale.value});
    }
    poster.awareness = persona.awareness;
    if (persona.awareness >= 0)
        poster.awarenessText = profile::awarenessText(persona.awareness);
    poster.quotes = quotesFor(persona);
    const profile::PersonaBasis basis = profile::basisOf(persona);
    poster.basis = profile::basisText(basis);
    if (isSaid(u"evidence"_s))
        //: %1: counts of what a persona rests on; %2: what the team wrote about that
        poster.basis = Tr::tr("%1 %2").arg(poster.basis, persona.fields.value(u"evidence"_s).trimmed());
    poster.warning = profile::basisWarning(basis);
    return poster;
}

} // namespace lodestar::report
