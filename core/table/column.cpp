#include "core/table/column.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/table/cellformat.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::Column)
};

} // namespace

QDate dateFromDays(double days)
{
    constexpr double farthest = 1e8; // well inside what QDate can hold, far outside what a table can
    return std::abs(days) <= farthest ? QDate(1970, 1, 1).addDays(static_cast<qint64>(std::floor(days))) : QDate();
}

QString plainNumber(double value)
{
    QByteArray digits;
    appendPlainNumber(digits, value);
    return QString::fromLatin1(digits);
}

void Dictionary::reserve(qsizetype strings, qsizetype bytes)
{
    m_offsets.reserve(static_cast<size_t>(strings) + 1);
    m_bytes.reserve(bytes);
}

struct Column::Cells {
    std::vector<quint32> codes;
    std::vector<quint32> offsets; // tags only
    Dictionary dictionary;
    std::vector<double> numbers;
};

Column Column::coded(ColumnInfo info, std::vector<quint32> codes, Dictionary dictionary)
{
    Q_ASSERT(info.type == ColumnType::Text || info.type == ColumnType::Category);
    Column column;
    column.m_info = std::move(info);
    column.m_cells = std::make_shared<const Cells>(Cells{std::move(codes), {}, std::move(dictionary), {}});
    return column;
}

Column Column::tags(ColumnInfo info, std::vector<quint32> offsets, std::vector<quint32> codes, Dictionary dictionary)
{
    Q_ASSERT(info.type == ColumnType::Tags && !offsets.empty() && offsets.back() == codes.size());
    Column column;
    column.m_info = std::move(info);
    column.m_cells =
        std::make_shared<const Cells>(Cells{std::move(codes), std::move(offsets), std::move(dictionary), {}});
    return column;
}

Column Column::numbers(ColumnInfo info, std::vector<double> values)
{
    Q_ASSERT(isNumeric(info.type));
    Column column;
    column.m_info = std::move(info);
    column.m_cells = std::make_shared<const Cells>(Cells{{}, {}, {}, std::move(values)});
    return column;
}

qsizetype Column::rows() const
{
    if (!m_cells)
        return 0;
    if (isNumeric(m_info.type))
        return static_cast<qsizetype>(m_cells->numbers.size());
    if (m_info.type == ColumnType::Tags)
        return static_cast<qsizetype>(m_cells->offsets.size()) - 1;
    return static_cast<qsizetype>(m_cells->codes.size());
}

bool Column::isMissing(qsizetype row) const
{
    const auto r = static_cast<size_t>(row);
    if (isNumeric(m_info.type))
        return std::isnan(m_cells->numbers[r]);
    if (m_info.type == ColumnType::Tags)
        return m_cells->offsets[r] == m_cells->offsets[r + 1];
    return m_cells->codes[r] == kMissing;
}

std::span<const quint32> Column::codes() const
{
    return m_cells ? std::span<const quint32>(m_cells->codes) : std::span<const quint32>();
}

std::span<const quint32> Column::tagOffsets() const
{
    return m_cells ? std::span<const quint32>(m_cells->offsets) : std::span<const quint32>();
}

const Dictionary &Column::dictionary() const
{
    static const Dictionary none;
    return m_cells ? m_cells->dictionary : none;
}

std::span<const double> Column::numbers() const
{
    return m_cells ? std::span<const double>(m_cells->numbers) : std::span<const double>();
}

QStringList Column::tagsOf(qsizetype row) const
{
    const auto r = static_cast<size_t>(row);
    QStringList parts;
    for (quint32 i = m_cells->offsets[r]; i < m_cells->offsets[r + 1]; ++i)
        parts << m_cells->dictionary.at(m_cells->codes[i]);
    return parts;
}

QString Column::display(qsizetype row) const
{
    if (!m_cells || isMissing(row))
        return {};
    const auto r = static_cast<size_t>(row);
    switch (m_info.type) {
    case ColumnType::Text:
    case ColumnType::Category:
        return m_cells->dictionary.at(m_cells->codes[r]);
    case ColumnType::Tags:
        return listed(tagsOf(row));
    case ColumnType::Number:
        if (m_info.role.id == RoleId::Founded)
            return format::year(m_cells->numbers[r]);
        return format::number(m_cells->numbers[r]);
    case ColumnType::Money:
        return format::wholeMoney(m_cells->numbers[r], m_info.currency);
    case ColumnType::Date:
        return format::date(dateFromDays(m_cells->numbers[r]));
    case ColumnType::YesNo:
        return m_cells->numbers[r] != 0 ? Tr::tr("Yes") : Tr::tr("No");
    }
    return {};
}

QString Column::canonical(qsizetype row) const
{
    if (!m_cells || isMissing(row))
        return {};
    const auto r = static_cast<size_t>(row);
    switch (m_info.type) {
    case ColumnType::Text:
    case ColumnType::Category:
        return m_cells->dictionary.at(m_cells->codes[r]);
    case ColumnType::Tags:
        return tagsOf(row).join(u';');
    case ColumnType::Number:
    case ColumnType::Money:
        return plainNumber(m_cells->numbers[r]);
    case ColumnType::Date:
        return dateFromDays(m_cells->numbers[r]).toString(Qt::ISODate);
    case ColumnType::YesNo:
        return m_cells->numbers[r] != 0 ? u"true"_s : u"false"_s;
    }
    return {};
}

} // namespace lodestar::table
