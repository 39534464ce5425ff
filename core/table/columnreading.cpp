#include "core/table/columnreading.h"

#include "core/project/sqlite.h"
#include "core/table/cellformat.h"

#include <limits>

namespace lodestar::table {

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

} // namespace

QByteArrayView textAt(sqlite3_stmt *row, int position)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, position));
    return {text, text ? sqlite3_column_bytes(row, position) : 0};
}

double daysOfIso(QByteArrayView text)
{
    if (text.size() != 10)
        return kNan;
    const auto number = [&](qsizetype at, qsizetype size) {
        int value = 0;
        for (qsizetype i = at; i < at + size; ++i)
            value = value * 10 + (text[i] - '0');
        return value;
    };
    return static_cast<double>(daysFromCivil(number(0, 4), number(5, 2), number(8, 2)));
}

ColumnReading::ColumnReading(const ColumnInfo &stored, qint64 rows, DraftColumn &to) : m_type(stored.type), m_to(to)
{
    if (isNumeric(m_type))
        m_to.numbers.reserve(static_cast<size_t>(rows));
    else
        m_to.codes.reserve(static_cast<size_t>(rows));
    if (m_type == ColumnType::Tags) {
        m_to.offsets.reserve(static_cast<size_t>(rows) + 1);
        m_to.offsets.push_back(0);
    }
    m_to.setLoaded();
}

void ColumnReading::read(sqlite3_stmt *row, int position)
{
    const bool missing = sqlite3_column_type(row, position) == SQLITE_NULL;
    switch (m_type) {
    case ColumnType::Text:
    case ColumnType::Category:
        m_to.codes.push_back(missing ? Column::kMissing : m_to.texts.codeFor(textAt(row, position)));
        break;
    case ColumnType::Tags:
        if (!missing)
            readTags(textAt(row, position));
        m_to.offsets.push_back(static_cast<quint32>(m_to.codes.size()));
        break;
    case ColumnType::Date:
        m_to.numbers.push_back(missing ? kNan : daysOfIso(textAt(row, position)));
        break;
    default:
        m_to.numbers.push_back(missing ? kNan : sqlite3_column_double(row, position));
    }
}

void ColumnReading::readTags(QByteArrayView cell)
{
    while (!cell.isEmpty()) {
        const qsizetype end = cell.indexOf(';');
        const QByteArrayView tag = end < 0 ? cell : cell.first(end);
        if (!tag.isEmpty())
            m_to.codes.push_back(m_to.texts.codeFor(tag));
        cell = end < 0 ? QByteArrayView() : cell.sliced(end + 1);
    }
}

} // namespace lodestar::table
