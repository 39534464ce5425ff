#include "core/profile/personabasis.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::PersonaBasis)
};

/// Sections that a quote speaks for; an empty id stands for the whole.
QSet<QString> quotedSections(const Persona &persona)
{
    QSet<QString> sections;
    for (const Quote &quote : quotesOf(persona)) {
        if (quote.hasSource())
            sections << quote.section;
    }
    return sections;
}

} // namespace

PersonaBasis basisOf(const Persona &persona)
{
    PersonaBasis basis;
    QSet<QString> interviewed, companies;
    for (const Quote &quote : quotesOf(persona)) {
        if (!quote.hasSource())
            continue;
        ++basis.quotes;
        if (quote.said == Quote::Said::Interview)
            interviewed << (quote.respondent.isEmpty() ? quote.source : quote.respondent);
        if (!quote.customer.isEmpty())
            companies << quote.customer;
    }
    basis.interviews = static_cast<int>(interviewed.size()) + persona.otherInterviews;
    basis.customers = static_cast<int>(companies.size()) + persona.otherCustomers;
    const QSet<QString> quoted = quotedSections(persona);
    const auto isSupported = [&](const QString &section) {
        return labelOf(persona, section) == EvidenceKind::Data || quoted.contains(section);
    };
    for (const PersonaField &field : personaFields()) {
        if (field.section == "basis"_L1 || persona.putAway.contains(field.key)
            || persona.fields.value(field.key).isEmpty())
            continue;
        ++basis.filled;
        basis.supported += isSupported(field.section) ? 1 : 0;
    }
    for (const OwnSection &section : persona.sections) {
        if (section.text.isEmpty())
            continue;
        ++basis.filled;
        basis.supported += isSupported(section.id) ? 1 : 0;
    }
    return basis;
}

QString basisText(const PersonaBasis &basis)
{
    //: counts, joined with commas: "2 quotes", "1 interview", "14 customers"
    const QStringList counts = {Tr::tr("%n quote(s) with a source", nullptr, basis.quotes),
                                Tr::tr("%n interview(s)", nullptr, basis.interviews),
                                Tr::tr("%n customer(s)", nullptr, basis.customers)};
    const QString rests = basis.filled == 0
        ? Tr::tr("Nothing is filled in yet.")
        : Tr::tr("%1 of %n filled field(s) rest on data or on what somebody said.", nullptr, basis.filled)
              .arg(format::count(basis.supported));
    //: %1: counts of quotes, interviews and customers; %2: a sentence on how many fields rest on something
    return Tr::tr("%1. %2").arg(listed(counts), rests);
}

QString basisWarning(const PersonaBasis &basis)
{
    if (basis.filled == 0 || (!basis.isEmpty() && basis.supported > 0))
        return {};
    if (basis.isEmpty() && basis.supported == 0)
        return Tr::tr(
            "Nothing supports this persona yet: no quote, no interview, no customer. Treat it as a guess, and "
            "put it to the next three people you talk to.");
    return basis.isEmpty()
        ? Tr::tr("Some of this is said to rest on data, but there is no quote, interview or customer behind it yet.")
        : Tr::tr(
            "People were asked, but nothing says yet which part rests on them. Give a section its label, or a quote "
            "its section.");
}

std::optional<EvidenceKind> labelOf(const Persona &persona, const QString &section)
{
    const auto found = persona.labels.constFind(section);
    return found == persona.labels.cend() ? std::nullopt : std::optional(found.value());
}

QString labelName(std::optional<EvidenceKind> label)
{
    if (!label)
        return Tr::tr("not said", "what a section rests on");
    switch (*label) {
    case EvidenceKind::Data:
        return Tr::tr("data", "what a section rests on");
    case EvidenceKind::Opinion:
        return Tr::tr("opinion", "what a section rests on");
    case EvidenceKind::Hypothesis:
        return Tr::tr("hypothesis", "what a section rests on");
    }
    return {};
}

QString labelId(std::optional<EvidenceKind> label)
{
    if (!label)
        return {};
    Evidence evidence;
    evidence.kind = *label;
    return evidence.toJson()[u"kind"_s].toString();
}

std::optional<EvidenceKind> labelFromId(const QString &id)
{
    for (const EvidenceKind kind : {EvidenceKind::Data, EvidenceKind::Opinion, EvidenceKind::Hypothesis}) {
        if (labelId(kind) == id)
            return kind;
    }
    return std::nullopt;
}

QString tooManyText(int personas)
{
    return personas <= kMostPersonas
        ? QString()
        : Tr::tr("%n persona(s) are more than anybody keeps apart. Five to eight are enough: which two would you treat "
                 "the same?",
                 nullptr, personas);
}

} // namespace lodestar::profile
