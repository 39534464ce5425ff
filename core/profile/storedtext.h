#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QUuid>

namespace lodestar::profile {

inline QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

inline QString idOrNew(const QString &id)
{
    return id.isEmpty() ? newId() : id;
}

inline QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

inline QJsonObject jsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace lodestar::profile
