#include "core/traits/traitnotes.h"

#include <unicode/ucurr.h>

#include <algorithm>
#include <numeric>

namespace lodestar::traits {

namespace {

constexpr qsizetype kMostCodes = 300;

bool isCurrency(const QString &word)
{
    const QString code = word.trimmed().toUpper();
    const bool letters = code.size() == 3
        && std::all_of(code.begin(), code.end(), [](QChar sign) { return sign >= u'A' && sign <= u'Z'; });
    if (!letters)
        return false;
    constexpr UDate since = 0, until = 4e12; // 1970 to 2096
    UErrorCode status = U_ZERO_ERROR;
    return ucurr_isAvailable(reinterpret_cast<const UChar *>(code.utf16()), since, until, &status) && U_SUCCESS(status);
}

QStringList codesOf(const table::Column &column)
{
    const table::Dictionary &dictionary = column.dictionary();
    if (dictionary.size() == 0 || dictionary.size() > kMostCodes)
        return {};
    std::vector<qint64> rows(static_cast<size_t>(dictionary.size()), 0);
    qint64 known = 0, currencies = 0;
    for (const quint32 code : column.codes()) {
        if (code != table::Column::kMissing) {
            ++rows[code];
            ++known;
        }
    }
    std::vector<quint32> found;
    for (quint32 code = 0; code < rows.size(); ++code) {
        if (rows[code] > 0 && isCurrency(dictionary.at(code))) {
            found.push_back(code);
            currencies += rows[code];
        }
    }
    if (known == 0 || currencies * 10 < known * 9)
        return {};
    std::stable_sort(found.begin(), found.end(), [&](quint32 a, quint32 b) { return rows[a] > rows[b]; });
    QStringList codes;
    for (const quint32 code : found)
        codes << dictionary.at(code).trimmed().toUpper();
    codes.removeDuplicates();
    return codes;
}

} // namespace

CurrencyMix currencyMix(const table::Table &table)
{
    for (const table::Column &column : table.columns()) {
        const bool words = column.type() == table::ColumnType::Category || column.type() == table::ColumnType::Text;
        if (!words || column.rows() != table.rows())
            continue;
        const QStringList codes = codesOf(column);
        if (codes.size() > 1)
            return {column.name(), codes};
    }
    return {};
}

} // namespace lodestar::traits
