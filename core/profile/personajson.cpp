#include "core/profile/persona.h"
#include "core/profile/personabasis.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

QJsonArray sectionsToJson(const std::vector<OwnSection> &sections)
{
    QJsonArray array;
    for (const OwnSection &section : sections)
        array.append(QJsonObject{{u"id"_s, section.id}, {u"name"_s, section.name}, {u"text"_s, section.text}});
    return array;
}

template <class T>
QJsonArray listToJson(const std::vector<T> &list)
{
    QJsonArray array;
    for (const T &one : list)
        array.append(toJson(one));
    return array;
}

template <class T>
std::vector<T> listFrom(const QJsonValue &value, T (*read)(const QJsonObject &))
{
    std::vector<T> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        list.push_back(read(one.toObject()));
    return list;
}

OwnSection sectionFrom(const QJsonObject &json)
{
    return {json[u"id"_s].toString(), json[u"name"_s].toString(), json[u"text"_s].toString()};
}

QJsonObject labelsToJson(const QMap<QString, EvidenceKind> &labels)
{
    QJsonObject json;
    for (auto label = labels.cbegin(); label != labels.cend(); ++label)
        json[label.key()] = labelId(label.value());
    return json;
}

QMap<QString, EvidenceKind> labelsFrom(const QJsonObject &json)
{
    QMap<QString, EvidenceKind> labels;
    for (auto label = json.begin(); label != json.end(); ++label) {
        if (const auto kind = labelFromId(label.value().toString()))
            labels[label.key()] = *kind;
    }
    return labels;
}

QJsonObject basisToJson(const Persona &persona)
{
    QJsonObject json;
    if (persona.otherCustomers > 0)
        json[u"customers"_s] = persona.otherCustomers;
    if (persona.otherInterviews > 0)
        json[u"interviews"_s] = persona.otherInterviews;
    return json;
}

} // namespace

QJsonObject Persona::detailToJson() const
{
    QJsonObject json;
    if (role != BuyingRole::Unsaid)
        json[u"role"_s] = buyingRoleId(role);
    if (awareness >= 0)
        json[u"awareness"_s] = awareness;
    const std::pair<QString, QJsonArray> lists[] = {{u"scales"_s, listToJson(scales)},
                                                    {u"sections"_s, sectionsToJson(sections)},
                                                    {u"quotes"_s, listToJson(quotes)},
                                                    {u"putAway"_s, QJsonArray::fromStringList(putAway)}};
    for (const auto &[key, list] : lists) {
        if (!list.isEmpty())
            json[key] = list;
    }
    const std::pair<QString, QJsonObject> objects[] = {{u"portrait"_s, profile::toJson(portrait)},
                                                       {u"labels"_s, labelsToJson(labels)},
                                                       {u"basis"_s, basisToJson(*this)}};
    for (const auto &[key, object] : objects) {
        if (!object.isEmpty())
            json[key] = object;
    }
    return json;
}

QJsonObject Persona::toJson() const
{
    QJsonObject fieldsJson;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        if (!it.value().isEmpty())
            fieldsJson[it.key()] = it.value();
    }
    QJsonObject json = detailToJson();
    json[u"id"_s] = id;
    json[u"icp"_s] = icp;
    json[u"name"_s] = name;
    json[u"title"_s] = title;
    json[u"fields"_s] = fieldsJson;
    return json;
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
    persona.role = buyingRoleFromId(json[u"role"_s].toString());
    persona.awareness = std::clamp(json[u"awareness"_s].toInt(-1), -1, kMostAware);
    persona.scales = listFrom(json[u"scales"_s], scaleFrom);
    persona.sections = listFrom(json[u"sections"_s], sectionFrom);
    persona.quotes = listFrom(json[u"quotes"_s], quoteFrom);
    persona.portrait = portraitFrom(json[u"portrait"_s].toObject());
    persona.labels = labelsFrom(json[u"labels"_s].toObject());
    const QJsonArray away = json[u"putAway"_s].toArray();
    for (const QJsonValue &key : away)
        persona.putAway << key.toString();
    const QJsonObject basis = json[u"basis"_s].toObject();
    persona.otherCustomers = std::max(0, basis[u"customers"_s].toInt());
    persona.otherInterviews = std::max(0, basis[u"interviews"_s].toInt());
    return persona;
}

} // namespace lodestar::profile
