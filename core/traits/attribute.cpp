#include "core/traits/attribute.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lodestar::traits {

namespace {

using table::Column;
using table::ColumnType;
using table::Condition;

constexpr size_t kMostValues = 65'000;

std::vector<qint64> supportOf(std::span<const quint32> codes, qsizetype dictionarySize)
{
    std::vector<qint64> support(static_cast<size_t>(dictionarySize), 0);
    for (const quint32 code : codes) {
        if (code != Column::kMissing)
            ++support[code];
    }
    return support;
}

} // namespace

Attribute::Attribute(const Column &column, int minimumSupport, const BandRule &rule, const QDate &until)
    : m_column(column.info().index), m_name(column.name())
{
    switch (column.type()) {
    case ColumnType::Text:
    case ColumnType::Category:
        takeWords(column, minimumSupport);
        break;
    case ColumnType::Tags:
        takeTags(column, minimumSupport);
        break;
    case ColumnType::YesNo:
        takeYesNo(column);
        break;
    case ColumnType::Number:
    case ColumnType::Money:
    case ColumnType::Date:
        takeBands(column, rule, until);
        break;
    }
}

void Attribute::addValue(const Column &column, Condition::Op op, const QString &value)
{
    Condition condition;
    condition.attribute = column.name();
    condition.role = column.role();
    condition.op = op;
    condition.type = column.type();
    if (!value.isEmpty())
        condition.values = {value};
    QString label = condition.valueText();
    m_values.push_back({std::move(condition), std::move(label)});
}

void Attribute::reserveCodes(size_t cells)
{
    m_isNarrow = codeCount() <= 256;
    m_isNarrow ? m_narrow.reserve(cells) : m_wide.reserve(cells);
}

void Attribute::append(size_t code)
{
    m_isNarrow ? m_narrow.push_back(static_cast<quint8>(code)) : m_wide.push_back(static_cast<quint16>(code));
}

/// Adds the values common enough and answers the code of each word of the dictionary.
std::vector<quint16> Attribute::codesOfWords(const Column &column, std::vector<qint64> support, int minimumSupport)
{
    std::vector<quint32> kept;
    for (quint32 word = 0; word < support.size(); ++word) {
        if (support[word] >= std::max(1, minimumSupport))
            kept.push_back(word);
    }
    if (kept.size() > kMostValues) {
        std::stable_sort(kept.begin(), kept.end(), [&](quint32 a, quint32 b) { return support[a] > support[b]; });
        kept.resize(kMostValues);
    }
    const Condition::Op op = column.type() == ColumnType::Tags ? Condition::Op::HasTag : Condition::Op::AnyOf;
    std::vector<quint16> codes(support.size(), kOther);
    for (const quint32 word : kept) {
        codes[word] = static_cast<quint16>(codeCount());
        addValue(column, op, column.dictionary().at(word));
    }
    return codes;
}

void Attribute::takeWords(const Column &column, int minimumSupport)
{
    const auto cells = column.codes();
    const auto codes = codesOfWords(column, supportOf(cells, column.dictionary().size()), minimumSupport);
    reserveCodes(cells.size());
    for (const quint32 cell : cells)
        append(cell == Column::kMissing ? kUnknown : codes[cell]);
}

void Attribute::takeTags(const Column &column, int minimumSupport)
{
    const auto cells = column.codes();
    const auto starts = column.tagOffsets();
    const auto codes = codesOfWords(column, supportOf(cells, column.dictionary().size()), minimumSupport);
    reserveCodes(cells.size() + starts.size());
    m_offsets = {0};
    std::vector<quint16> row;
    quint32 end = 0;
    for (size_t r = 0; r + 1 < starts.size(); ++r) {
        row.clear();
        for (quint32 at = starts[r]; at < starts[r + 1]; ++at)
            row.push_back(codes[cells[at]]);
        if (!row.empty())
            row.push_back(kOther); // says that the row is known, exactly once
        std::sort(row.begin(), row.end());
        row.erase(std::unique(row.begin(), row.end()), row.end()); // a tag written twice counts once
        for (const quint16 code : row)
            append(code);
        end += static_cast<quint32>(row.size());
        m_offsets.push_back(end);
    }
}

void Attribute::takeYesNo(const Column &column)
{
    addValue(column, Condition::Op::IsYes, {});
    addValue(column, Condition::Op::IsNo, {});
    const auto cells = column.numbers();
    reserveCodes(cells.size());
    for (const double cell : cells)
        append(std::isnan(cell) ? kUnknown : cell != 0 ? kFirst : kFirst + 1);
}

void Attribute::takeBands(const Column &column, const BandRule &rule, const QDate &until)
{
    const Bands bands = bandsOf(column, rule, until);
    for (size_t band = 0; band < bands.conditions.size(); ++band)
        m_values.push_back({bands.conditions[band], bands.labels.at(static_cast<qsizetype>(band))});
    const auto cells = column.numbers();
    m_narrow.resize(cells.size());
    for (size_t row = 0; row < cells.size(); ++row) {
        size_t code = m_values.empty() ? kOther : kFirst;
        for (const double edge : bands.edges)
            code += cells[row] >= edge;
        m_narrow[row] = static_cast<quint8>(std::isnan(cells[row]) ? kUnknown : code);
    }
}

qint64 Attribute::known(std::span<const qint64> perCode) const
{
    if (hasTags())
        return perCode[kOther];
    return std::accumulate(perCode.begin() + kOther, perCode.end(), qint64{0});
}

void Attribute::count(std::span<const quint32> rows, std::span<qint64> perCode, qint64 step) const
{
    if (hasTags()) {
        for (const quint32 row : rows)
            forRow(row, [&](size_t code) { perCode[code] += step; });
    } else if (m_narrow.empty()) {
        for (const quint32 row : rows)
            perCode[m_wide[row]] += step;
    } else {
        for (const quint32 row : rows)
            perCode[m_narrow[row]] += step;
    }
}

} // namespace lodestar::traits
