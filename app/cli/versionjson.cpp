#include "app/cli/versionjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lodestar::cli {

using profile::DefinitionChange;
using profile::Tier;

namespace {

constexpr std::array kTiers = {Tier::Best, Tier::Good, Tier::Bad, Tier::Disqualified, Tier::NotEnough};

QString partId(DefinitionChange::Part part)
{
    switch (part) {
    case DefinitionChange::Part::Definition:
        return u"definition"_s;
    case DefinitionChange::Part::Criterion:
        return u"criterion"_s;
    case DefinitionChange::Part::Tiers:
        return u"tiers"_s;
    case DefinitionChange::Part::Narrative:
        return u"narrative"_s;
    case DefinitionChange::Part::Persona:
        return u"persona"_s;
    }
    return {};
}

QJsonObject figuresJson(const profile::TierFigures &figures)
{
    return {{u"customers"_s, figures.customers},
            {u"best"_s, figures.best},
            {u"meanValue"_s, jsonNumber(figures.meanValue)},
            {u"medianValue"_s, jsonNumber(figures.medianValue)}};
}

QJsonObject pairJson(double before, double after)
{
    return {{u"before"_s, jsonNumber(before)}, {u"after"_s, jsonNumber(after)}};
}

QJsonObject movedJson(const profile::TierComparison &tiers)
{
    return {{u"up"_s, tiers.up},
            {u"down"_s, tiers.down},
            {u"same"_s, tiers.same},
            {u"clearer"_s, tiers.clearer},
            {u"unclearer"_s, tiers.unclearer}};
}

void addTiers(QJsonObject &json, const profile::TierComparison &tiers)
{
    QJsonArray list, transitions;
    for (const Tier tier : kTiers) {
        const auto at = static_cast<size_t>(tier);
        list.append(QJsonObject{{u"tier"_s, profile::tierId(tier)},
                                {u"before"_s, figuresJson(tiers.before[at])},
                                {u"after"_s, figuresJson(tiers.after[at])}});
        for (const Tier to : kTiers) {
            if (const qint64 count = tiers.transitions[at][static_cast<size_t>(to)]; count > 0)
                transitions.append(QJsonObject{
                    {u"from"_s, profile::tierId(tier)}, {u"to"_s, profile::tierId(to)}, {u"customers"_s, count}});
        }
    }
    json[u"moved"_s] = movedJson(tiers);
    json[u"jaccard"_s] = jsonNumber(tiers.jaccard);
    json[u"kappa"_s] = jsonNumber(tiers.kappa);
    json[u"tiers"_s] = list;
    json[u"transitions"_s] = transitions;
}

} // namespace

QJsonObject sideJson(const profile::Version &version)
{
    QJsonObject json{{u"version"_s, version.number == 0 ? QJsonValue(u"working"_s) : QJsonValue(version.number)},
                     {u"hash"_s, QString::fromLatin1(version.sha256)},
                     {u"whole"_s, version.isWhole}};
    if (version.number != 0) {
        json[u"at"_s] = version.at.toUTC().toString(Qt::ISODate);
        json[u"by"_s] = version.author;
        json[u"note"_s] = version.note;
    }
    return json;
}

QJsonArray changesJson(const std::vector<DefinitionChange> &changes, DefinitionChange::Kind kind)
{
    QJsonArray list;
    for (const DefinitionChange &change : changes) {
        if (change.kind != kind)
            continue;
        QJsonObject json{{u"part"_s, partId(change.part)}, {u"title"_s, change.title}};
        if (!change.id.isEmpty())
            json[u"id"_s] = change.id;
        if (!change.text.isEmpty())
            json[u"text"_s] = change.text;
        QJsonArray fields;
        for (const profile::FieldChange &field : change.fields)
            fields.append(
                QJsonObject{{u"field"_s, field.name}, {u"before"_s, field.before}, {u"after"_s, field.after}});
        if (!fields.isEmpty())
            json[u"fields"_s] = fields;
        list.append(json);
    }
    return list;
}

void addComparison(QJsonObject &json, const profile::VersionComparison &compared, const table::Table &table)
{
    const profile::TierComparison &tiers = compared.tiers;
    using Tiers = profile::TierComparison;
    addTiers(json, tiers);
    json[u"value"_s] = compared.valueName;
    json[u"precision"_s] = pairJson(Tiers::precision(tiers.before), Tiers::precision(tiers.after));
    json[u"recall"_s] = pairJson(tiers.recall(tiers.before), tiers.recall(tiers.after));
    json[u"mcnemar"_s] = QJsonObject{{u"onlyBeforeRight"_s, tiers.onlyBeforeRight},
                                     {u"onlyAfterRight"_s, tiers.onlyAfterRight},
                                     {u"p"_s, tiers.mcnemar}};
    QJsonArray movers, through;
    for (const profile::Mover &mover : compared.movers)
        movers.append(QJsonObject{{u"id"_s, table.keyOf(mover.row)},
                                  {u"name"_s, table.nameOf(mover.row)},
                                  {u"from"_s, profile::tierId(mover.before)},
                                  {u"to"_s, profile::tierId(mover.after)},
                                  {u"through"_s, withoutIsolates(compared.reasons[mover.reason].text())}});
    for (const profile::LineMoves &line : compared.lines)
        through.append(QJsonObject{
            {u"title"_s, line.title}, {u"up"_s, line.up}, {u"down"_s, line.down}, {u"other"_s, line.other}});
    json[u"movers"_s] = movers;
    json[u"through"_s] = through;
}

QJsonObject driftJson(const profile::Drift &drift, const table::Table &before, const table::Table &now)
{
    QJsonArray tiers, criteria, movers;
    for (const Tier tier : kTiers)
        tiers.append(QJsonObject{{u"tier"_s, profile::tierId(tier)},
                                 {u"before"_s, drift.before[static_cast<size_t>(tier)]},
                                 {u"now"_s, drift.now[static_cast<size_t>(tier)]}});
    for (const profile::CriterionDrift &criterion : drift.criteria)
        criteria.append(QJsonObject{{u"id"_s, criterion.id},
                                    {u"title"_s, criterion.title},
                                    {u"metBefore"_s, criterion.metBefore},
                                    {u"knownBefore"_s, criterion.knownBefore},
                                    {u"metNow"_s, criterion.metNow},
                                    {u"knownNow"_s, criterion.knownNow},
                                    {u"difference"_s, jsonNumber(criterion.difference)},
                                    {u"low"_s, jsonNumber(criterion.interval.low)},
                                    {u"high"_s, jsonNumber(criterion.interval.high)}});
    for (const profile::DriftMover &mover : drift.movers)
        movers.append(QJsonObject{{u"id"_s, now.keyOf(mover.rowNow)},
                                  {u"name"_s, now.nameOf(mover.rowNow)},
                                  {u"from"_s, profile::tierId(mover.before)},
                                  {u"to"_s, profile::tierId(mover.now)}});
    return {{u"from"_s, QJsonObject{{u"id"_s, before.info().id}, {u"rows"_s, drift.customersBefore}}},
            {u"to"_s, QJsonObject{{u"id"_s, now.info().id}, {u"rows"_s, drift.customersNow}}},
            {u"sentence"_s, withoutIsolates(drift.sentence())},
            {u"recognised"_s, drift.recognised},
            {u"stayed"_s, drift.stayed},
            {u"new"_s, drift.joined},
            {u"gone"_s, drift.left},
            {u"moved"_s, movedJson(drift.tiers)},
            {u"tiers"_s, tiers},
            {u"criteria"_s, criteria},
            {u"movers"_s, movers}};
}

} // namespace lodestar::cli
