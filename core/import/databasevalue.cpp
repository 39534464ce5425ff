#include "core/import/databasevalue.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

QStringList beginStatements(Dbms dbms)
{
    switch (dbms) {
    case Dbms::PostgreSql:
        return {u"BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"_s,
                u"SET LOCAL statement_timeout = '15min'"_s};
    case Dbms::MySql:
        return {u"START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY"_s};
    case Dbms::Oracle:
        return {u"SET TRANSACTION READ ONLY"_s};
    case Dbms::SqlServer:
    case Dbms::Other:
        break;
    }
    return {};
}

} // namespace

Result<> beginReading(DatabaseSession &session)
{
    const QStringList statements = beginStatements(session.dbms);
    if (statements.isEmpty())
        session.database.transaction(); // a driver without transactions reads without one
    for (const QString &statement : statements) {
        if (const auto begun = session.run(statement); !begun)
            return begun.error();
    }
    return {};
}

std::optional<table::ColumnType> columnTypeOfPostgres(const QString &type)
{
    using table::ColumnType;
    if (type == "boolean"_L1)
        return ColumnType::YesNo;
    if (type == "money"_L1)
        return ColumnType::Money;
    if (type == "date"_L1 || type.startsWith("timestamp"_L1))
        return type.endsWith("[]"_L1) ? ColumnType::Tags : ColumnType::Date;
    if (type.endsWith("[]"_L1))
        return ColumnType::Tags;
    return {};
}

std::optional<table::ColumnType> columnTypeOf(QMetaType type)
{
    switch (type.id()) {
    case QMetaType::Bool:
        return table::ColumnType::YesNo;
    case QMetaType::QDate:
    case QMetaType::QDateTime:
        return table::ColumnType::Date;
    default:
        return {};
    }
}

QString postgresText(const QString &column, const QString &type)
{
    if (type == "money"_L1)
        return column + "::numeric::text"_L1;
    if (type.endsWith("[]"_L1))
        return u"array_to_string(%1, ';')"_s.arg(column);
    return column + "::text"_L1;
}

QByteArray textOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? "true" : "false";
    case QMetaType::Double:
        return QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate).toUtf8();
    case QMetaType::QDateTime: {
        const QDateTime time = value.toDateTime();
        if (time.time() == QTime(0, 0))
            return time.date().toString(Qt::ISODate).toUtf8();
        return time.toString(time.time().msec() == 0 ? u"yyyy-MM-dd HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss.zzz"_s)
            .toUtf8();
    }
    case QMetaType::QByteArray:
        return "0x" + value.toByteArray().toHex();
    default:
        return value.toString().toUtf8().replace('\0', QByteArrayView()); // no text has NUL characters
    }
}

} // namespace lodestar::import
