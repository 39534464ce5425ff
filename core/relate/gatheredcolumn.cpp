#include "core/relate/gatheredcolumn.h"

#include "core/table/textindex.h"

#include <limits>
#include <numeric>
#include <optional>

namespace lodestar::relate {

using table::Column;
using table::ColumnInfo;
using table::ColumnType;

namespace {

constexpr quint32 kNone = Column::kMissing;

ColumnType together(ColumnType a, ColumnType b)
{
    const auto isAmount = [](ColumnType type) { return type == ColumnType::Number || type == ColumnType::Money; };
    if (a == b)
        return a;
    if (isAmount(a) && isAmount(b))
        return ColumnType::Money;
    return a == ColumnType::Text || b == ColumnType::Text ? ColumnType::Text : ColumnType::Category;
}

ColumnType typeOf(const std::vector<ColumnPart> &parts)
{
    std::optional<ColumnType> type;
    for (const ColumnPart &part : parts) {
        if (part.column)
            type = type ? together(*type, part.column->type()) : part.column->type();
    }
    return type.value_or(ColumnType::Text);
}

Column numbers(ColumnInfo info, const std::vector<ColumnPart> &parts)
{
    std::vector<double> values;
    for (const ColumnPart &part : parts) {
        for (const quint32 row : part.rows)
            values.push_back(part.column && row != kNone ? part.column->numbers()[row]
                                                         : std::numeric_limits<double>::quiet_NaN());
    }
    return Column::numbers(std::move(info), std::move(values));
}

Column tags(ColumnInfo info, const std::vector<ColumnPart> &parts)
{
    table::TextIndex index;
    std::vector<quint32> offsets{0}, codes;
    for (const ColumnPart &part : parts) {
        for (const quint32 row : part.rows) {
            if (part.column && row != kNone) {
                for (quint32 at = part.column->tagOffsets()[row]; at < part.column->tagOffsets()[row + 1]; ++at)
                    codes.push_back(index.codeFor(part.column->dictionary().utf8(part.column->codes()[at])));
            }
            offsets.push_back(static_cast<quint32>(codes.size()));
        }
    }
    return Column::tags(std::move(info), std::move(offsets), std::move(codes), index.take());
}

Column words(ColumnInfo info, const std::vector<ColumnPart> &parts)
{
    table::TextIndex index;
    std::vector<quint32> codes;
    for (const ColumnPart &part : parts) {
        const bool isCoded =
            part.column && (part.column->type() == ColumnType::Category || part.column->type() == ColumnType::Text);
        std::vector<quint32> meaning; // each different text is looked up once
        for (quint32 code = 0; isCoded && code < part.column->dictionary().size(); ++code)
            meaning.push_back(index.codeFor(part.column->dictionary().utf8(code)));
        for (const quint32 row : part.rows) {
            const bool isKnown = part.column && row != kNone && !part.column->isMissing(row);
            codes.push_back(!isKnown      ? kNone
                                : isCoded ? meaning[part.column->codes()[row]]
                                          : index.codeFor(part.column->canonical(row).toUtf8()));
        }
    }
    info.distinct = index.texts().size();
    return Column::coded(std::move(info), std::move(codes), index.take());
}

} // namespace

Column gatheredColumn(ColumnInfo info, const std::vector<ColumnPart> &parts)
{
    info.type = typeOf(parts);
    info.distinct = info.missing = 0;
    for (const ColumnPart &part : parts) {
        info.missing += std::count_if(part.rows.begin(), part.rows.end(), [&](quint32 row) {
            return !part.column || row == kNone || part.column->isMissing(row);
        });
        if (part.column) // as many as one of them has, at the least
            info.distinct = std::max(info.distinct, part.column->info().distinct);
    }
    if (table::isNumeric(info.type))
        return numbers(std::move(info), parts);
    return info.type == ColumnType::Tags ? tags(std::move(info), parts) : words(std::move(info), parts);
}

std::vector<quint32> everyRow(qsizetype rows)
{
    std::vector<quint32> all(static_cast<size_t>(rows));
    std::iota(all.begin(), all.end(), 0u);
    return all;
}

} // namespace lodestar::relate
