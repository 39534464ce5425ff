#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>
#include <QVariant>

/// How the stores of this room write values into NOT NULL columns and read them back.
namespace lodestar::workshop::stored {

inline QString idOrNew(const QString &id)
{
    return id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id;
}

/// ISO 8601 in UTC with milliseconds, so that text order is time order; an invalid time means now.
inline QString time(const QDateTime &at)
{
    return (at.isValid() ? at : QDateTime::currentDateTimeUtc()).toUTC().toString(Qt::ISODateWithMs);
}

/// The same, where no time is known an empty text.
inline QString timeOrNone(const QDateTime &at)
{
    return at.isValid() ? time(at) : QStringLiteral("");
}

inline QDateTime timeFrom(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

} // namespace lodestar::workshop::stored
