#include "core/profile/narrative.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

using Part = NarrativeField::Part;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::Icp)
};

constexpr qsizetype kMostOffers = 12; ///< more would not be read

} // namespace

std::vector<NarrativeField> narrative()
{
    return {
        {u"problem"_s,
         Tr::tr("The problem we solve"),
         Tr::tr("What is hard for them before they have us, in their own words?"),
         Part::Offer,
         {u"w1"_s, u"q7"_s}},
        {u"expertise"_s,
         Tr::tr("Our expertise"),
         Tr::tr("Why are we the ones who can solve it, and what proves it?"),
         Part::Offer,
         {u"w2"_s, u"w3"_s}},
        {u"value_proposition"_s,
         Tr::tr("What we promise them"),
         Tr::tr("What will be better for them, and by how much?"),
         Part::Offer,
         {u"q14"_s, u"q7"_s}},
        {u"messages"_s,
         Tr::tr("Messages that land"),
         Tr::tr("Which sentence made them listen?"),
         Part::Offer,
         {u"q14"_s, u"q15"_s}},
        {u"barriers"_s,
         Tr::tr("What keeps them from buying"),
         Tr::tr("Which worries and objections do they all raise?"),
         Part::Buying,
         {u"q8"_s, u"q16"_s}},
        {u"triggers"_s,
         Tr::tr("What makes them look for us"),
         Tr::tr("What happened just before they started looking?"),
         Part::Buying,
         {u"q15"_s, u"q6"_s}},
        {u"buying_people"_s,
         Tr::tr("People in the decision"),
         Tr::tr("Who champions, pays, checks, uses, and who can say no?"),
         Part::Buying,
         {u"q13"_s, u"q5"_s}},
        {u"channels"_s,
         Tr::tr("Where they spend their time"),
         Tr::tr("Where would we meet ten of them at once?"),
         Part::Buying,
         {u"q6"_s, u"q18"_s}},
        {u"competitors"_s,
         Tr::tr("Competitors"),
         Tr::tr("What would they buy instead of us, or do without?"),
         Part::Buying,
         {u"w4"_s}},
        {u"operating_model"_s,
         Tr::tr("Operating model"),
         Tr::tr("How do they earn their money, and how are they organised?"),
         Part::Fit,
         {u"q1"_s, u"q20"_s}},
        {u"excluded_regions"_s,
         Tr::tr("Regions we cannot serve"),
         Tr::tr("Where do law, language or distance keep us out?"),
         Part::Fit,
         {}},
        {u"examples"_s,
         Tr::tr("Example customers"),
         Tr::tr("Who shows it best? One a line, with a link to the case study or a sentence about it."),
         Part::Fit,
         {u"w3"_s}},
    };
}

std::vector<std::pair<QString, QString>> narrativeFields()
{
    std::vector<std::pair<QString, QString>> fields;
    for (const NarrativeField &field : narrative())
        fields.emplace_back(field.key, field.name);
    return fields;
}

QString narrativePartName(Part part)
{
    switch (part) {
    case Part::Offer:
        return Tr::tr("What we bring");
    case Part::Buying:
        return Tr::tr("How they buy");
    case Part::Fit:
        return Tr::tr("Where it fits");
    }
    return {};
}

QStringList narrativeOffers(const NarrativeField &field, const workshop::Room &room, const QString &text)
{
    QStringList offers;
    const auto offer = [&](const QString &said) {
        const QString plain = said.simplified();
        if (!plain.isEmpty() && offers.size() < kMostOffers && !offers.contains(plain, Qt::CaseInsensitive)
            && withLine(text, plain) != text)
            offers << plain;
    };
    for (const QString &question : field.questions) {
        if (const workshop::Decision *decision = room.decisionOn(question))
            offer(decision->text);
        for (const workshop::Cluster &cluster : room.clustersOf(question)) {
            if (const workshop::Decision *decision = room.decisionOn(cluster.id))
                offer(decision->text);
        }
    }
    for (const QString &question : field.questions) {
        for (const workshop::Answer &card : room.cardsOf(question))
            offer(card.text);
    }
    return offers;
}

QString withLine(const QString &text, const QString &line)
{
    const QString added = line.trimmed();
    const QStringList lines = text.split(u'\n');
    const bool has = std::ranges::any_of(lines, [&](const QString &one) {
        return one.simplified().compare(added.simplified(), Qt::CaseInsensitive) == 0;
    });
    if (added.isEmpty() || has)
        return text;
    return text.trimmed().isEmpty() ? added : text.trimmed() + u'\n' + added;
}

QStringList bestCustomerNames(const table::Table &table, const metrics::Rating &rating)
{
    QStringList names;
    for (size_t row = 0; row < rating.best.size(); ++row) {
        if (rating.best[row] == 0)
            continue;
        if (const QString name = table.nameOf(static_cast<qsizetype>(row)).simplified(); !name.isEmpty())
            names << name;
    }
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace lodestar::profile
