#include "core/research/figurecolumns.h"

#include "core/base/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::research {

using table::Column;
using table::ColumnType;

namespace {

QStringList listAt(const QString &part, const QString &key)
{
    QFile file(u":/research/channels.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList list;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).object()[part].toObject()[key].toArray())
        list << value.toString();
    return list;
}

bool isCount(const Column &column)
{
    return column.type() == ColumnType::Number || column.type() == ColumnType::Money;
}

/// The texts that a row of words or tags holds, as codes.
std::span<const quint32> codesAt(const Column &column, qsizetype row)
{
    const auto r = static_cast<size_t>(row);
    if (column.type() != ColumnType::Tags)
        return column.codes().subspan(r, 1);
    return column.codes().subspan(column.tagOffsets()[r], column.tagOffsets()[r + 1] - column.tagOffsets()[r]);
}

} // namespace

QStringList wayWords(const QString &key)
{
    return listAt(u"ways"_s, key);
}

FigureColumns::FigureColumns(const table::Table &table) : m_table(table) { }

const Column *FigureColumns::find(const QString &key, bool numeric) const
{
    for (const QString &name : listAt(u"columns"_s, key)) {
        for (qsizetype i = 0; i < m_table.columnCount(); ++i) {
            const Column &column = m_table.column(i);
            if (m_table.isLoaded(i) && folded(column.name()) == folded(name)
                && (numeric ? isCount(column) : !isNumeric(column.type())))
                return &column;
        }
    }
    return nullptr;
}

const Column *FigureColumns::words(const QString &key) const
{
    return find(key, false);
}

const Column *FigureColumns::number(const QString &key) const
{
    return find(key, true);
}

std::vector<const Column *> FigureColumns::numbers(const QString &key) const
{
    const QStringList names = listAt(u"columns"_s, key);
    std::vector<const Column *> columns;
    for (qsizetype i = 0; i < m_table.columnCount(); ++i) {
        const Column &column = m_table.column(i);
        const bool isListed = std::any_of(names.begin(), names.end(),
                                          [&](const QString &name) { return folded(name) == folded(column.name()); });
        if (m_table.isLoaded(i) && isListed && isCount(column))
            columns.push_back(&column);
    }
    return columns;
}

std::vector<double> weightsOf(const Column *column, qsizetype rows)
{
    std::vector<double> weights(static_cast<size_t>(rows), column ? 0.0 : 1.0);
    for (size_t row = 0; column && row < weights.size(); ++row) {
        const double value = column->numbers()[row];
        weights[row] = std::isfinite(value) && value > 0 ? value : 0;
    }
    return weights;
}

SumByWord sumByWord(const Column &words, const std::vector<double> &first, const std::vector<double> &second)
{
    SumByWord sums;
    std::vector<SumByWord::Word> all(static_cast<size_t>(words.dictionary().size()));
    for (size_t row = 0; row < first.size(); ++row) {
        if (words.isMissing(static_cast<qsizetype>(row))) {
            sums.firstUnknown += first[row];
            sums.secondUnknown += second[row];
            continue;
        }
        sums.firstTotal += first[row];
        sums.secondTotal += second[row];
        for (const quint32 code : codesAt(words, static_cast<qsizetype>(row))) {
            all[code].first += first[row];
            all[code].second += second[row];
        }
    }
    for (size_t code = 0; code < all.size(); ++code) {
        if (all[code].first > 0 || all[code].second > 0) {
            all[code].text = words.dictionary().at(static_cast<quint32>(code));
            sums.words.push_back(std::move(all[code]));
        }
    }
    std::stable_sort(sums.words.begin(), sums.words.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    return sums;
}

} // namespace lodestar::research
