#pragma once

#include "core/import/databaseconnection.h"
#include "core/table/columntype.h"

#include <QMetaType>
#include <QVariant>

#include <optional>

namespace lodestar::import {

/// Begins the transaction in which everything is read: read-only and of one moment where the database knows how
/// (PostgreSQL, MySQL, Oracle), else one that is never committed. A single statement may run for fifteen minutes.
Result<> beginReading(DatabaseSession &session);

/// What a type of PostgreSQL, by its full name, certainly means here; nothing for numbers and texts, which are judged
/// by their values: a number may be an identifier, a text may hold tags.
std::optional<table::ColumnType> columnTypeOfPostgres(const QString &type);
/// The same for what a driver says.
std::optional<table::ColumnType> columnTypeOf(QMetaType type);

/// An expression of PostgreSQL that writes a column of this type as text: all digits, no currency signs, lists as
/// "a;b".
QString postgresText(const QString &column, const QString &type);

/// A value from another database as text: shortest exact numbers, ISO dates, true and false.
QByteArray textOf(const QVariant &value);

} // namespace lodestar::import
