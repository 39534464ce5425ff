#include "core/profile/icp.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

QString evidenceKindId(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Data:
        return u"data"_s;
    case EvidenceKind::Opinion:
        return u"opinion"_s;
    case EvidenceKind::Hypothesis:
        return u"hypothesis"_s;
    }
    return {};
}

EvidenceKind evidenceKindFromId(const QString &id)
{
    if (id == "data"_L1)
        return EvidenceKind::Data;
    return id == "hypothesis"_L1 ? EvidenceKind::Hypothesis : EvidenceKind::Opinion;
}

CriterionKind criterionKindFromId(const QString &id)
{
    if (id == "must"_L1)
        return CriterionKind::MustHave;
    return id == "disqualifier"_L1 ? CriterionKind::Disqualifier : CriterionKind::NiceToHave;
}

QJsonObject criterionToJson(const Criterion &criterion)
{
    QJsonObject json{
        {u"id"_s, criterion.id},
        {u"label"_s, criterion.label},
        {u"condition"_s, criterion.condition.isEmpty() ? QJsonValue() : QJsonValue(criterion.condition.toJson())},
        {u"kind"_s, criterionKindId(criterion.kind)},
        {u"points"_s, criterion.points},
        {u"best"_s, criterion.best},
        {u"good"_s, criterion.good},
        {u"bad"_s, criterion.bad},
        {u"evidence"_s, criterion.evidence.toJson()}};
    if (criterion.purpose != Purpose::Fit) // not written otherwise, so that older definitions keep their hash
        json[u"purpose"_s] = purposeId(criterion.purpose);
    return json;
}

Criterion criterionFromJson(const QJsonObject &json)
{
    Criterion criterion;
    criterion.id = json[u"id"_s].toString();
    criterion.label = json[u"label"_s].toString();
    if (const QJsonValue condition = json[u"condition"_s]; condition.isObject())
        criterion.condition = table::Condition::fromJson(condition.toObject());
    criterion.kind = criterionKindFromId(json[u"kind"_s].toString());
    criterion.points = json[u"points"_s].toInt(criterion.points);
    criterion.best = json[u"best"_s].toString();
    criterion.good = json[u"good"_s].toString();
    criterion.bad = json[u"bad"_s].toString();
    criterion.evidence = Evidence::fromJson(json[u"evidence"_s].toObject());
    criterion.purpose = purposeFromId(json[u"purpose"_s].toString());
    return criterion;
}

qint64 countFrom(const QJsonValue &value)
{
    return std::max<qint64>(0, value.toInteger());
}

} // namespace

QJsonObject Evidence::toJson() const
{
    QJsonObject json{{u"kind"_s, evidenceKindId(kind)}};
    if (kind == EvidenceKind::Data) {
        json[u"bestWith"_s] = counts.bestWith;
        json[u"bestKnown"_s] = counts.best();
        json[u"restWith"_s] = counts.restWith;
        json[u"restKnown"_s] = counts.rest();
        json[u"q"_s] = std::isfinite(q) ? QJsonValue(q) : QJsonValue();
    }
    if (!note.isEmpty())
        json[u"note"_s] = note;
    if (!source.isEmpty())
        json[u"source"_s] = source;
    return json;
}

Evidence Evidence::fromJson(const QJsonObject &json)
{
    Evidence evidence;
    evidence.kind = evidenceKindFromId(json[u"kind"_s].toString());
    evidence.note = json[u"note"_s].toString();
    evidence.source = json[u"source"_s].toString();
    if (evidence.kind == EvidenceKind::Data) {
        evidence.counts.bestWith = countFrom(json[u"bestWith"_s]);
        evidence.counts.bestWithout = countFrom(json[u"bestKnown"_s]) - evidence.counts.bestWith;
        evidence.counts.restWith = countFrom(json[u"restWith"_s]);
        evidence.counts.restWithout = countFrom(json[u"restKnown"_s]) - evidence.counts.restWith;
        evidence.q = json[u"q"_s].toDouble(1);
    }
    return evidence;
}

QJsonObject Icp::toJson() const
{
    QJsonObject narrativeJson;
    for (auto it = narrative.cbegin(); it != narrative.cend(); ++it) {
        if (!it.value().isEmpty())
            narrativeJson[it.key()] = it.value();
    }
    QJsonArray criteriaJson;
    for (const Criterion &criterion : criteria)
        criteriaJson.append(criterionToJson(criterion));
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"kind"_s, kind == Kind::Company ? u"company"_s : u"decision_maker"_s},
            {u"product"_s, product},
            {u"sentence"_s, sentence},
            {u"narrative"_s, narrativeJson},
            {u"tiers"_s,
             QJsonObject{{u"bestFrom"_s, bestFrom}, {u"goodFrom"_s, goodFrom}, {u"coverageFrom"_s, coverageFrom}}},
            {u"dataset"_s, dataset == 0 ? QJsonValue() : QJsonValue(dataset)},
            {u"criteria"_s, criteriaJson}};
}

Icp Icp::fromJson(const QJsonObject &json)
{
    Icp icp;
    icp.id = json[u"id"_s].toString();
    icp.name = json[u"name"_s].toString();
    icp.kind = json[u"kind"_s].toString() == "decision_maker"_L1 ? Kind::DecisionMaker : Kind::Company;
    icp.product = json[u"product"_s].toString();
    icp.sentence = json[u"sentence"_s].toString();
    const QJsonObject narrativeJson = json[u"narrative"_s].toObject();
    for (auto it = narrativeJson.begin(); it != narrativeJson.end(); ++it)
        icp.narrative[it.key()] = it.value().toString();
    const QJsonObject tiers = json[u"tiers"_s].toObject();
    icp.bestFrom = tiers[u"bestFrom"_s].toDouble(icp.bestFrom);
    icp.goodFrom = tiers[u"goodFrom"_s].toDouble(icp.goodFrom);
    icp.coverageFrom = tiers[u"coverageFrom"_s].toDouble(icp.coverageFrom);
    icp.dataset = json[u"dataset"_s].toInteger();
    const QJsonArray criteriaJson = json[u"criteria"_s].toArray();
    for (const QJsonValue &criterion : criteriaJson)
        icp.criteria.push_back(criterionFromJson(criterion.toObject()));
    return icp;
}

} // namespace lodestar::profile
