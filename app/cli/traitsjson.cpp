#include "app/cli/traitsjson.h"

#include "app/cli/output.h"

#include "core/traits/correctionstore.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

QString evidenceId(traits::TraitEvidence evidence)
{
    switch (evidence) {
    case traits::TraitEvidence::Likely:
        return u"likely"_s;
    case traits::TraitEvidence::Chance:
        return u"chance"_s;
    case traits::TraitEvidence::Untestable:
        return u"untestable"_s;
    case traits::TraitEvidence::Fitted:
        return u"fitted"_s;
    }
    return {};
}

QString effectId(traits::EffectSize size)
{
    switch (size) {
    case traits::EffectSize::Negligible:
        return u"negligible"_s;
    case traits::EffectSize::Small:
        return u"small"_s;
    case traits::EffectSize::Medium:
        return u"medium"_s;
    case traits::EffectSize::Large:
        return u"large"_s;
    }
    return {};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void addCounts(QJsonObject &object, const traits::Counts &counts)
{
    object[u"bestCount"_s] = counts.bestWith;
    object[u"bestKnown"_s] = counts.best();
    object[u"restCount"_s] = counts.restWith;
    object[u"restKnown"_s] = counts.rest();
}

QJsonObject json(const traits::TraitNote &note)
{
    QJsonObject object{
        {u"kind"_s, traits::noteKindId(note.kind)},     {u"attribute"_s, note.attribute},
        {u"value"_s, textOrNull(note.value)},           {u"otherAttribute"_s, textOrNull(note.otherAttribute)},
        {u"otherValue"_s, textOrNull(note.otherValue)}, {u"text"_s, withoutIsolates(note.text)}};
    if (note.kind == traits::TraitNote::Kind::Simpson) {
        object[u"difference"_s] = jsonNumber(note.before);
        object[u"adjustedDifference"_s] = jsonNumber(note.after);
    } else if (note.kind == traits::TraitNote::Kind::Overlap) {
        object[u"phi"_s] = jsonNumber(note.after);
    }
    return object;
}

QJsonObject json(const traits::Trait &trait, const std::vector<traits::TraitNote> &notes)
{
    QJsonObject object{{u"attribute"_s, trait.attribute}, {u"value"_s, trait.value}};
    addCounts(object, trait.counts);
    object[u"bestUnknown"_s] = trait.bestUnknown;
    object[u"restUnknown"_s] = trait.restUnknown;
    object[u"bestShare"_s] = jsonNumber(trait.bestShare);
    object[u"restShare"_s] = jsonNumber(trait.restShare);
    object[u"bestLow"_s] = jsonNumber(trait.bestInterval.low);
    object[u"bestHigh"_s] = jsonNumber(trait.bestInterval.high);
    object[u"restLow"_s] = jsonNumber(trait.restInterval.low);
    object[u"restHigh"_s] = jsonNumber(trait.restInterval.high);
    object[u"difference"_s] = jsonNumber(trait.difference);
    // An interval of fitted bands would claim what these customers cannot show.
    const bool fitted = trait.evidence == traits::TraitEvidence::Fitted;
    object[u"differenceLow"_s] = fitted ? QJsonValue() : jsonNumber(trait.differenceInterval.low);
    object[u"differenceHigh"_s] = fitted ? QJsonValue() : jsonNumber(trait.differenceInterval.high);
    object[u"lift"_s] = jsonNumber(trait.lift);
    object[u"p"_s] = jsonNumber(trait.p);
    object[u"q"_s] = jsonNumber(trait.q);
    object[u"evidence"_s] = evidenceId(trait.evidence);
    if (!trait.caution.isEmpty())
        object[u"caution"_s] = withoutIsolates(trait.caution);
    QJsonArray about;
    for (const traits::TraitNote &note : notes) {
        if (note.concerns(trait))
            about.append(withoutIsolates(note.text));
    }
    if (!about.isEmpty())
        object[u"notes"_s] = about;
    return object;
}

QJsonArray json(const std::vector<traits::Trait> &list, const std::vector<traits::TraitNote> &notes)
{
    QJsonArray array;
    for (const traits::Trait &trait : list)
        array.append(json(trait, notes));
    return array;
}

QJsonObject json(const traits::NumericComparison::Group &group)
{
    return {{u"known"_s, group.known},
            {u"unknown"_s, group.unknown},
            {u"lower"_s, jsonNumber(group.lower)},
            {u"median"_s, jsonNumber(group.median)},
            {u"upper"_s, jsonNumber(group.upper)}};
}

QJsonObject json(const traits::NumericComparison &comparison)
{
    const traits::RankSum &ranks = comparison.ranks;
    return {{u"attribute"_s, comparison.attribute},
            {u"unit"_s, comparison.inMonths ? QJsonValue(u"months"_s) : textOrNull(comparison.currency)},
            {u"best"_s, json(comparison.best)},
            {u"rest"_s, json(comparison.rest)},
            {u"delta"_s, jsonNumber(ranks.delta)},
            {u"deltaLow"_s, ranks.deltaInterval ? jsonNumber(ranks.deltaInterval->low) : QJsonValue()},
            {u"deltaHigh"_s, ranks.deltaInterval ? jsonNumber(ranks.deltaInterval->high) : QJsonValue()},
            {u"effect"_s, effectId(comparison.effect())},
            {u"shift"_s, jsonNumber(ranks.shift)},
            {u"u"_s, jsonNumber(ranks.u)},
            {u"p"_s, jsonNumber(comparison.p)},
            {u"q"_s, jsonNumber(comparison.q)},
            {u"exact"_s, ranks.exact},
            {u"evidence"_s, evidenceId(comparison.evidence)}};
}

QJsonObject json(const traits::Combination &combination, const QStringList &customers)
{
    QJsonArray conditions;
    for (const traits::Trait &part : combination.parts)
        conditions.append(QJsonObject{{u"attribute"_s, part.attribute}, {u"value"_s, part.value}});
    QJsonObject object{{u"conditions"_s, conditions}};
    addCounts(object, combination.counts);
    object[u"bestShare"_s] = jsonNumber(combination.bestShare);
    object[u"restShare"_s] = jsonNumber(combination.restShare);
    object[u"difference"_s] = jsonNumber(combination.difference);
    object[u"differenceLow"_s] = jsonNumber(combination.differenceInterval.low);
    object[u"differenceHigh"_s] = jsonNumber(combination.differenceInterval.high);
    object[u"lift"_s] = jsonNumber(combination.lift);
    object[u"wracc"_s] = jsonNumber(combination.wracc);
    object[u"z"_s] = jsonNumber(combination.deviation);
    object[u"p"_s] = jsonNumber(combination.p);
    object[u"bound"_s] = combination.bounded;
    object[u"evidence"_s] = evidenceId(combination.evidence);
    object[u"customers"_s] = QJsonArray::fromStringList(customers);
    return object;
}

} // namespace

QJsonObject traitsJson(const FoundTraits &found)
{
    const traits::TraitReport &report = found.report;
    QJsonArray excluded, numbers, notes, combinations;
    for (const traits::Excluded &one : report.excluded)
        excluded.append(QJsonObject{{u"attribute"_s, one.attribute}, {u"why"_s, withoutIsolates(one.why)}});
    for (const traits::NumericComparison &comparison : found.numbers)
        numbers.append(json(comparison));
    for (const traits::TraitNote &note : found.notes)
        notes.append(json(note));
    for (size_t i = 0; i < found.combinations.combinations.size(); ++i)
        combinations.append(json(found.combinations.combinations[i], found.customers.at(i)));
    const QJsonObject search{
        {u"depth"_s, found.combinations.depth},
        {u"tried"_s, found.combinations.tried},
        {u"permutations"_s, found.combinations.permutations},
        {u"sample"_s, found.combinations.shuffled > 0 ? QJsonValue(found.combinations.shuffled) : QJsonValue()},
        {u"seed"_s, static_cast<qint64>(found.combinations.seed)},
        {u"notices"_s, sentences(found.combinations.notices)}};
    return {{u"best"_s, report.best},
            {u"rest"_s, report.rest},
            {u"level"_s, static_cast<int>(report.level)},
            {u"tested"_s, report.tested},
            {u"correction"_s, traits::correctionId(report.correction)},
            {u"traits"_s, json(report.traits, found.notes)},
            {u"antiTraits"_s, json(report.antiTraits, found.notes)},
            {u"numbers"_s, numbers},
            {u"combinations"_s, combinations},
            {u"combinationSearch"_s, search},
            {u"notes"_s, notes},
            {u"excluded"_s, excluded},
            {u"notices"_s, sentences(report.notices)}};
}

} // namespace lodestar::cli
