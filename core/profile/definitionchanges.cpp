#include "core/profile/definitionchanges.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/personacompare.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::DefinitionChange)
};

using Change = DefinitionChange;
using Changes = std::vector<DefinitionChange>;

void addField(std::vector<FieldChange> &fields, const QString &name, const QString &before, const QString &after)
{
    if (before != after)
        fields.push_back({name, before, after});
}

/// A line of free text: added, removed or rewritten.
void addText(Changes &changes, Change::Part part, const QString &id, const QString &title, const QString &before,
             const QString &after)
{
    if (before == after)
        return;
    if (before.isEmpty())
        changes.push_back({Change::Kind::Added, part, id, title, after, {}});
    else if (after.isEmpty())
        changes.push_back({Change::Kind::Removed, part, id, title, before, {}});
    else
        changes.push_back({Change::Kind::Changed, part, id, title, {}, {{Tr::tr("Text"), before, after}}});
}

QString kindOfIcp(Icp::Kind kind)
{
    return kind == Icp::Kind::Company ? Tr::tr("a kind of company") : Tr::tr("a kind of decision-maker");
}

QString purposeName(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Fit:
        return Tr::tr("who suits us");
    case Purpose::Legal:
        return Tr::tr("legal reasons");
    case Purpose::Intent:
        return Tr::tr("a sign of intent");
    }
    return {};
}

QString pointsOf(const Criterion &criterion)
{
    return criterion.kind == CriterionKind::Disqualifier ? QString() : format::count(criterion.points);
}

/// What a criterion says on one line: what it asks for, its kind and points, what it rests on.
QString lineOf(const Criterion &criterion)
{
    const QString asks = criterion.condition.isEmpty() ? criterion.best : criterion.condition.valueText();
    const QString kind = criterionKindName(criterion.kind);
    const QString weight = criterion.kind == CriterionKind::Disqualifier
        ? kind
        : Tr::tr("%1, %n point(s)", "kind of criterion", criterion.points).arg(kind);
    return asks.isEmpty()
        ? Tr::tr("%1 · %2", "kind of criterion · what it rests on").arg(weight, criterion.evidence.text())
        : Tr::tr("%1 · %2 · %3", "what a criterion asks for · its kind · what it rests on")
              .arg(asks, weight, criterion.evidence.text());
}

/// Where two conditions read alike and differ all the same: the attribute they look at.
QString conditionText(const Criterion &criterion)
{
    if (criterion.condition.isEmpty())
        return Tr::tr("in words only");
    return Tr::tr("%1: %2", "one condition: attribute, value")
        .arg(criterion.condition.attribute, criterion.condition.valueText());
}

std::vector<FieldChange> criterionFields(const Criterion &before, const Criterion &after)
{
    std::vector<FieldChange> fields;
    addField(fields, Tr::tr("Name"), before.label, after.label);
    if (before.condition != after.condition)
        addField(fields, Tr::tr("Asks for"), conditionText(before), conditionText(after));
    addField(fields, Tr::tr("Kind"), criterionKindName(before.kind), criterionKindName(after.kind));
    if (before.points != after.points)
        addField(fields, Tr::tr("Points"), pointsOf(before), pointsOf(after));
    addField(fields, Tr::tr("Best"), before.best, after.best);
    addField(fields, Tr::tr("Good"), before.good, after.good);
    addField(fields, Tr::tr("Bad"), before.bad, after.bad);
    addField(fields, Tr::tr("Rests on"), before.evidence.text(), after.evidence.text());
    addField(fields, Tr::tr("Purpose"), purposeName(before.purpose), purposeName(after.purpose));
    return fields;
}

void addCriteria(Changes &changes, const std::vector<CriterionPair> &pairs)
{
    for (const CriterionPair &pair : pairs) {
        const Criterion &shown = pair.shown();
        if (!pair.before || !pair.after) {
            changes.push_back({pair.after ? Change::Kind::Added : Change::Kind::Removed,
                               Change::Part::Criterion,
                               shown.id,
                               shown.label,
                               lineOf(shown),
                               {}});
        } else if (auto fields = criterionFields(*pair.before, *pair.after); !fields.empty()) {
            changes.push_back(
                {Change::Kind::Changed, Change::Part::Criterion, shown.id, shown.label, {}, std::move(fields)});
        }
    }
}

/// The order of the criteria that both have.
QStringList orderOf(const std::vector<Criterion> &criteria, const std::vector<CriterionPair> &pairs)
{
    QStringList labels;
    for (const Criterion &criterion : criteria) {
        const bool inBoth = std::any_of(pairs.begin(), pairs.end(), [&](const CriterionPair &pair) {
            return pair.before && pair.after && (pair.before == &criterion || pair.after == &criterion);
        });
        if (inBoth)
            labels << criterion.label;
    }
    return labels;
}

bool isReordered(const std::vector<CriterionPair> &pairs)
{
    const Criterion *last = nullptr; // pairs stand in the order of the later one; criteria of one side in one array
    for (const CriterionPair &pair : pairs) {
        if (!pair.before || !pair.after)
            continue;
        if (last && pair.before < last)
            return true;
        last = pair.before;
    }
    return false;
}

void addDefinition(Changes &changes, const Icp &before, const Icp &after, const std::vector<CriterionPair> &pairs)
{
    std::vector<FieldChange> fields;
    addField(fields, Tr::tr("Name"), before.name, after.name);
    addField(fields, Tr::tr("It describes"), kindOfIcp(before.kind), kindOfIcp(after.kind));
    addField(fields, Tr::tr("Product or service"), before.product, after.product);
    addField(fields, Tr::tr("In one sentence"), before.sentence, after.sentence);
    if (isReordered(pairs))
        fields.push_back({Tr::tr("Order of the criteria"), listed(orderOf(before.criteria, pairs)),
                          listed(orderOf(after.criteria, pairs))});
    if (!fields.empty())
        changes.push_back(
            {Change::Kind::Changed, Change::Part::Definition, {}, Tr::tr("The definition"), {}, std::move(fields)});
}

void addTiers(Changes &changes, const Icp &before, const Icp &after)
{
    std::vector<FieldChange> fields;
    if (before.bestFrom != after.bestFrom)
        addField(fields, Tr::tr("Best from"), format::number(before.bestFrom), format::number(after.bestFrom));
    if (before.goodFrom != after.goodFrom)
        addField(fields, Tr::tr("Good from"), format::number(before.goodFrom), format::number(after.goodFrom));
    if (before.coverageFrom != after.coverageFrom)
        addField(fields, Tr::tr("Judged when known"), format::share(before.coverageFrom, 1),
                 format::share(after.coverageFrom, 1));
    if (!fields.empty())
        changes.push_back({Change::Kind::Changed, Change::Part::Tiers, {}, thresholdsTitle(), {}, std::move(fields)});
}

void addNarrative(Changes &changes, const Icp &before, const Icp &after)
{
    std::set<QString> known;
    for (const auto &[key, name] : narrativeFields()) {
        known.insert(key);
        addText(changes, Change::Part::Narrative, key, name, before.narrative.value(key), after.narrative.value(key));
    }
    // What another edition of the program wrote is told by its key.
    QMap<QString, QString> others = before.narrative;
    others.insert(after.narrative);
    for (auto text = others.cbegin(); text != others.cend(); ++text) {
        const QString &key = text.key();
        if (!known.contains(key))
            addText(changes, Change::Part::Narrative, key, key, before.narrative.value(key),
                    after.narrative.value(key));
    }
}

std::vector<Persona> personasOf(const QJsonObject &definition)
{
    std::vector<Persona> personas;
    const QJsonArray list = definition[u"personas"_s].toArray();
    for (const QJsonValue &json : list)
        personas.push_back(Persona::fromJson(json.toObject()));
    return personas;
}

QString personaTitle(const Persona &persona)
{
    return persona.title.isEmpty() ? persona.name
                                   : Tr::tr("%1, %2", "name of a persona, title").arg(persona.name, persona.title);
}

std::vector<FieldChange> personaChanges(const Persona &before, const Persona &after)
{
    std::vector<FieldChange> fields;
    for (const PersonaChange &change : compare(before, after))
        fields.push_back({change.name, change.before, change.after});
    return fields;
}

void addPersonas(Changes &changes, const QJsonObject &before, const QJsonObject &after)
{
    const auto old = personasOf(before), now = personasOf(after);
    for (const Persona &each : now) {
        const auto was = std::ranges::find(old, each.id, &Persona::id);
        if (was == old.end())
            changes.push_back({Change::Kind::Added, Change::Part::Persona, each.id, personaTitle(each), {}, {}});
        else if (auto fields = personaChanges(*was, each); !fields.empty())
            changes.push_back(
                {Change::Kind::Changed, Change::Part::Persona, each.id, personaTitle(each), {}, std::move(fields)});
    }
    for (const Persona &each : old) {
        if (std::ranges::find(now, each.id, &Persona::id) == now.end())
            changes.push_back({Change::Kind::Removed, Change::Part::Persona, each.id, personaTitle(each), {}, {}});
    }
}

bool askTheSame(const Criterion &a, const Criterion &b)
{
    return a.condition.isEmpty() && b.condition.isEmpty()
        ? a.label == b.label
        : a.condition.attribute == b.condition.attribute && a.condition.role == b.condition.role;
}

} // namespace

QString changeKindName(DefinitionChange::Kind kind)
{
    switch (kind) {
    case Change::Kind::Added:
        return Tr::tr("Added");
    case Change::Kind::Removed:
        return Tr::tr("Removed");
    case Change::Kind::Changed:
        return Tr::tr("Changed");
    }
    return {};
}

QString definitionPartName(DefinitionChange::Part part)
{
    switch (part) {
    case Change::Part::Definition:
        return Tr::tr("Definition");
    case Change::Part::Criterion:
        return Tr::tr("Criterion");
    case Change::Part::Tiers:
        return Tr::tr("Tiers");
    case Change::Part::Narrative:
        return Tr::tr("In words");
    case Change::Part::Persona:
        return Tr::tr("Persona");
    }
    return {};
}

QString thresholdsTitle()
{
    return Tr::tr("The tiers");
}

bool CriterionPair::judgesAlike() const
{
    if (!before || !after)
        return false;
    const bool weighed = after->kind != CriterionKind::Disqualifier;
    return before->condition == after->condition && before->kind == after->kind
        && (!weighed || before->points == after->points);
}

std::vector<CriterionPair> pairedCriteria(const Icp &before, const Icp &after)
{
    std::vector<CriterionPair> pairs;
    std::set<const Criterion *> taken;
    const auto take = [&](const std::function<bool(const Criterion &)> &isIt) -> const Criterion * {
        for (const Criterion &old : before.criteria) {
            if (!taken.contains(&old) && isIt(old)) {
                taken.insert(&old);
                return &old;
            }
        }
        return nullptr;
    };
    for (const Criterion &now : after.criteria)
        pairs.push_back({take([&](const Criterion &old) { return !now.id.isEmpty() && old.id == now.id; }), &now});
    for (CriterionPair &pair : pairs) { // one drafted anew has another id
        if (!pair.before)
            pair.before = take([&](const Criterion &old) { return askTheSame(old, *pair.after); });
    }
    for (const Criterion &old : before.criteria) {
        if (!taken.contains(&old))
            pairs.push_back({&old, nullptr});
    }
    return pairs;
}

std::vector<DefinitionChange> changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    const Icp old = Icp::fromJson(before), now = Icp::fromJson(after);
    const auto pairs = pairedCriteria(old, now);
    Changes changes;
    addDefinition(changes, old, now, pairs);
    addCriteria(changes, pairs);
    addTiers(changes, old, now);
    addNarrative(changes, old, now);
    addPersonas(changes, before, after);
    return changes;
}

} // namespace lodestar::profile
