#pragma once

#include "core/table/column.h"

#include <QByteArray>
#include <QJsonObject>

namespace lodestar::table {

/// Writes a typed value the way the source wrote the cells of its column, as UTF-8. The importer compares the result
/// with what it read and keeps the original only where the two differ; readRaw() uses the same function to give the
/// text back.
class CellWriter
{
public:
    CellWriter(const CellFormat &format, ColumnType type);

    /// A Number, Money, Date (days since 1970-01-01) or YesNo (0/1); NaN is missing. Valid until the next call.
    QByteArrayView write(double value);
    QByteArrayView missing() const { return m_missing; }

private:
    void writeNumber(double value);
    void writeDate(double days);

    ColumnType m_type;
    int m_decimals;
    QByteArray m_decimal, m_group, m_prefix, m_suffix, m_yes, m_no, m_missing, m_pattern;
    QByteArray m_buffer;
};

/// The number with `decimals` fixed decimals (-1: as short as exact), decimal point, no groups, never an exponent
/// between 1e-6 and 1e15.
void appendPlainNumber(QByteArray &to, double value, int decimals = -1);

/// Days since 1970-01-01 of a day of the proleptic Gregorian calendar.
qint64 daysFromCivil(int year, int month, int day);

/// "2021-03-09", proleptic Gregorian.
void appendIsoDate(QByteArray &to, double days);

QJsonObject cellFormatToJson(const CellFormat &format); ///< only what differs from the default
CellFormat cellFormatFromJson(const QJsonObject &json);

} // namespace lodestar::table
