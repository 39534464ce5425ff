#pragma once

#include "core/table/columntype.h"
#include "core/table/role.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace lodestar::table {

/// Distinct strings stored once, as UTF-8, addressed by code.
class Dictionary
{
public:
    qsizetype size() const { return static_cast<qsizetype>(m_offsets.size()) - 1; }
    QString at(quint32 code) const { return QString::fromUtf8(utf8(code)); }
    QByteArrayView utf8(quint32 code) const
    {
        return QByteArrayView(m_bytes.constData() + m_offsets[code], m_offsets[code + 1] - m_offsets[code]);
    }
    quint32 append(QByteArrayView utf8) ///< no check for duplicates: callers keep their own index
    {
        m_bytes.append(utf8);
        m_offsets.push_back(m_bytes.size());
        return static_cast<quint32>(size() - 1);
    }
    void reserve(qsizetype strings, qsizetype bytes);

private:
    QByteArray m_bytes;
    std::vector<qsizetype> m_offsets{0};
};

/// How the cells of a column were written, so that their text can be given back as it was read. Cells that were written
/// otherwise are kept beside the data set, letter by letter (see cellformat.h).
struct CellFormat {
    QString decimal = QStringLiteral("."); ///< decimal sign
    QString group; ///< group sign, empty for none
    int decimals = -1; ///< fixed number of decimals, -1 for "as short as exact"
    QString prefix, suffix; ///< "$", " %", " 00:00:00"…
    QString datePattern; ///< parts yyyy yy MMM MM M dd d between other characters ("M/d/yyyy"); empty for ISO
    QString yes, no; ///< how yes and no are written
    QString separator; ///< between tags
    QString missing; ///< how "no value" is written most often: empty, "NULL", "n/a"…
    friend bool operator==(const CellFormat &, const CellFormat &) = default;
};

/// What is known of an attribute without its cells.
struct ColumnInfo {
    int index = 0; ///< position in the data set
    QString name; ///< header as people see it; unique in the data set
    QString sqlName; ///< column of data_<n>
    ColumnType type = ColumnType::Text;
    Role role;
    double roleConfidence = 0; ///< 0..1; 1 when a person chose it
    QString roleReason; ///< translated clause, why this role
    QString currency; ///< ISO code of a Money column, if known
    qint64 distinct = 0; ///< distinct known values
    qint64 missing = 0; ///< rows without a value
    CellFormat format;
    qint64 rollup = 0; ///< the data set that holds the cells where they were rolled up from related tables; 0: imported
    QString formula; ///< of a rolled-up column, translated: "Sum of “close_value” over 4,238 won deals in …"
    bool afterSale = false; ///< rolled up from what customers bought: known of no prospect, so never a trait
};

/// One attribute's cells: immutable and implicitly shared. Rows are 0-based.
class Column
{
public:
    static constexpr quint32 kMissing = 0xFFFFFFFFu;

    Column() = default;
    /// Text or Category: one code per row (kMissing for none) into `dictionary`.
    static Column coded(ColumnInfo info, std::vector<quint32> codes, Dictionary dictionary);
    /// Tags: row r has codes[offsets[r] .. offsets[r+1]); an empty range is a missing value.
    static Column tags(ColumnInfo info, std::vector<quint32> offsets, std::vector<quint32> codes,
                       Dictionary dictionary);
    /// Number, Money; Date as days since 1970-01-01; YesNo as 0/1. NaN is a missing value.
    static Column numbers(ColumnInfo info, std::vector<double> values);

    const ColumnInfo &info() const { return m_info; }
    const QString &name() const { return m_info.name; }
    ColumnType type() const { return m_info.type; }
    const Role &role() const { return m_info.role; }
    qsizetype rows() const;
    bool isMissing(qsizetype row) const;

    std::span<const quint32> codes() const;
    std::span<const quint32> tagOffsets() const;
    const Dictionary &dictionary() const;
    std::span<const double> numbers() const;

    /// The cell for people, by the current locale; empty when missing.
    QString display(qsizetype row) const;
    /// The cell in the form of `table` without --raw: plain numbers, ISO dates, true/false, tags joined by ";".
    QString canonical(qsizetype row) const;

private:
    struct Cells;
    QStringList tagsOf(qsizetype row) const;
    ColumnInfo m_info;
    std::shared_ptr<const Cells> m_cells;
};

/// The day that a Date column keeps as days since 1970-01-01.
QDate dateFromDays(double days);

/// A number as programs write it: shortest exact digits, decimal point, no groups, no exponent between 1e-6 and 1e15.
QString plainNumber(double value);

} // namespace lodestar::table
