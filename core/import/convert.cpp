#include "core/import/convert.h"

#include "core/import/celltext.h"
#include "core/import/numbertext.h"
#include "core/import/tagtext.h"
#include "core/table/cellformat.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace lodestar::import {

using table::CellFormat;
using table::CellWriter;
using table::ColumnType;
using table::DatasetColumn;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Types)
};

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr quint32 kFormatSample = 3000; // different texts on which the way of writing is judged

/// The commonest of some values, each with how many rows speak for it.
template <class Value>
class Votes
{
public:
    void add(const Value &value, qint64 rows) { m_votes[value] += rows; }
    Value winner() const
    {
        Value best{};
        qint64 most = 0;
        for (auto it = m_votes.cbegin(); it != m_votes.cend(); ++it) {
            if (it.value() > most) {
                most = it.value();
                best = it.key();
            }
        }
        return best;
    }
    qint64 of(const Value &value) const { return m_votes.value(value); }
    QList<Value> all() const { return m_votes.keys(); }

private:
    QMap<Value, qint64> m_votes;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What stands before the first and behind the last ASCII digit of a cell as read.
struct Around {
    QByteArray before, behind;
};

Around around(QByteArrayView raw)
{
    const auto first = std::find_if(raw.begin(), raw.end(), isDigit);
    if (first == raw.end())
        return {};
    const auto last = std::find_if(raw.rbegin(), raw.rend(), isDigit).base();
    QByteArray before = raw.first(first - raw.begin()).toByteArray();
    if (before.startsWith('-'))
        before.remove(0, 1);
    return {before, raw.sliced(last - raw.begin()).toByteArray()};
}

/// Converts one column; see convert().
class Conversion
{
public:
    Conversion(CellColumn &&cells, const TypeChoice &choice, const ColumnEvidence &evidence, table::ColumnInfo info)
        : m_cells(std::move(cells)), m_choice(choice), m_codes(m_cells.distinct())
    {
        DatasetColumn &column = m_result.column;
        column.info = std::move(info);
        column.info.type = choice.type;
        column.info.format.missing = QString::fromUtf8(evidence.missingText);
        column.flags.assign(m_codes, 0);
        if (table::isNumeric(choice.type))
            column.numbers.assign(m_codes, kNan);
    }

    Converted run()
    {
        markMissing();
        switch (m_choice.type) {
        case ColumnType::Number:
        case ColumnType::Money:
            convertNumbers();
            break;
        case ColumnType::Date:
            m_choice.serial ? convertSerials() : convertDates();
            break;
        case ColumnType::YesNo:
            convertYesNo();
            break;
        case ColumnType::Tags:
            convertTags();
            break;
        default:
            convertTexts();
        }
        count();
        m_result.column.codes = m_cells.takeCodes();
        m_result.column.texts = m_cells.takeTexts();
        return std::move(m_result);
    }

private:
    CellFormat &format() { return m_result.column.info.format; }
    quint8 &flags(quint32 code) { return m_result.column.flags[code]; }
    bool isMissing(quint32 code) { return flags(code) & DatasetColumn::Missing; }
    void keepRaw(quint32 code) { flags(code) |= DatasetColumn::KeepRaw; }
    QByteArrayView trimmed(quint32 code) const { return trimmedCell(m_cells.text(code)); }
    QByteArrayView plain(quint32 code) { return plainCell(trimmed(code), m_buffer); }
    std::optional<NumberReading> number(quint32 code)
    {
        return readNumber(withoutUnit(plain(code), m_choice.unit), m_choice.decimal);
    }

    void markMissing()
    {
        const QByteArray usual = format().missing.toUtf8();
        for (quint32 code = 0; code < m_codes; ++code) {
            const Absence absence = absenceIn(trimmed(code), m_choice.literal);
            const bool missing =
                absence == Absence::Missing || (absence == Absence::Perhaps && m_choice.perhapsIsMissing);
            if (!missing)
                continue;
            flags(code) |= DatasetColumn::Missing;
            if (m_cells.text(code) != QByteArrayView(usual))
                keepRaw(code);
        }
    }

    void markOdd(quint32 code)
    {
        if (m_result.odd.empty())
            m_result.odd.assign(m_codes, false);
        m_result.odd[code] = true;
        m_result.oddRows += m_cells.count(code);
        flags(code) |= DatasetColumn::Missing | DatasetColumn::KeepRaw;
    }

    void convertNumbers()
    {
        m_result.oddReason = Tr::tr("is no number");
        judgeNumberFormat();
        CellWriter writer(format(), m_choice.type);
        for (quint32 code = 0; code < m_codes; ++code) {
            if (isMissing(code))
                continue;
            const QByteArrayView cell = plain(code);
            const auto reading = readNumber(withoutUnit(cell, m_choice.unit), m_choice.decimal);
            if (!reading) {
                markOdd(code);
                continue;
            }
            m_result.column.numbers[code] = reading->value;
            if (!reading->currency.isEmpty())
                m_currencies.add(currencyCode(reading->currency), m_cells.count(code));
            if (!comesBack(*reading, cell, m_cells.text(code)) && writer.write(reading->value) != m_cells.text(code))
                keepRaw(code);
        }
        settleCurrencies();
    }

    /// Amounts in different currencies are never added up: those of the commonest stay, the others are kept as text and
    /// listed.
    void settleCurrencies()
    {
        const QString usual = m_currencies.winner();
        for (const QString &code : m_currencies.all())
            m_result.currencies.emplace_back(code, m_currencies.of(code));
        std::stable_sort(m_result.currencies.begin(), m_result.currencies.end(),
                         [](const auto &a, const auto &b) { return a.second > b.second; });
        m_result.column.info.currency = usual;
        if (m_result.currencies.size() < 2)
            return;
        m_result.oddReason = Tr::tr("is no amount in %1").arg(usual);
        for (quint32 code = 0; code < m_codes; ++code) {
            if (isMissing(code))
                continue;
            const auto reading = number(code);
            if (!reading || reading->currency.isEmpty() || currencyCode(reading->currency) == usual)
                continue;
            m_result.column.numbers[code] = kNan;
            markOdd(code);
        }
    }

    /// Would the format write the number of `cell`, which reads `raw` in the file, just so? 15 digits survive as a
    /// double, so nothing need be written out and compared. False means that this remains to be done.
    bool comesBack(const NumberReading &reading, QByteArrayView cell, QByteArrayView raw)
    {
        const CellFormat &usual = format();
        if (!reading.simple || reading.leadingZero || !usual.prefix.isEmpty() || !usual.suffix.isEmpty()
            || !usual.group.isEmpty() || cell.size() != raw.size())
            return false;
        if (usual.decimals >= 0)
            return reading.decimals == usual.decimals;
        return reading.decimals == 0 || (cell.back() != '0' && reading.value >= 1e-6);
    }

    void judgeNumberFormat()
    {
        Votes<QByteArray> before, behind, groups;
        Votes<int> decimals;
        qint64 shortest = 0, withGroup = 0, couldGroup = 0;
        for (quint32 code = 0; code < std::min(m_codes, kFormatSample); ++code) {
            const auto reading = isMissing(code) ? std::nullopt : number(code);
            if (!reading || reading->scaled)
                continue;
            const qint64 rows = m_cells.count(code);
            const QByteArrayView raw = m_cells.text(code);
            const Around sides = around(raw);
            before.add(sides.before, rows);
            behind.add(sides.behind, rows);
            decimals.add(reading->decimals, rows);
            shortest += reading->decimals == 0 || trimmed(code).back() != '0' ? rows : 0;
            if (std::abs(reading->value) >= 1000) {
                couldGroup += rows;
                withGroup += reading->group ? rows : 0;
                groups.add(reading->group ? groupSign(raw, reading->group) : QByteArray(), rows);
            }
        }
        format().decimal = QString(QLatin1Char(m_choice.decimal));
        format().prefix = QString::fromUtf8(before.winner());
        format().suffix = QString::fromUtf8(behind.winner());
        const int usual = decimals.winner();
        format().decimals = decimals.of(usual) >= shortest ? usual : -1;
        if (withGroup * 2 > couldGroup)
            format().group = QString::fromUtf8(groups.winner());
    }

    /// The group sign as written: a space may be one of several kinds.
    static QByteArray groupSign(QByteArrayView raw, char plainSign)
    {
        if (plainSign == ' ') {
            for (const char *space : {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89"}) {
                if (raw.indexOf(QByteArrayView(space)) > 0)
                    return space;
            }
        }
        if (plainSign == '\'' && raw.indexOf(QByteArrayView("’")) > 0)
            return "’";
        return QByteArray(1, plainSign);
    }

    void convertDates()
    {
        m_result.oddReason = Tr::tr("is no date");
        Votes<QByteArray> patterns, behind;
        bool padded = false, unpadded = false;
        Votes<QByteArray> signs;
        qint64 shortYears = 0, fullYears = 0;
        for (quint32 code = 0; code < std::min(m_codes, kFormatSample); ++code) {
            const auto reading = isMissing(code) ? std::nullopt : readDate(plain(code), m_choice.order);
            if (!reading)
                continue;
            const qint64 rows = m_cells.count(code);
            padded = padded || reading->padded;
            unpadded = unpadded || reading->unpadded;
            (reading->shortYear ? shortYears : fullYears) += rows;
            signs.add(QByteArray(1, reading->separator), rows);
            behind.add(plain(code).sliced(reading->rest).toByteArray(), rows);
        }
        const QByteArray sign = signs.winner();
        format().datePattern = datePattern(m_choice.order, sign.isEmpty() ? '\0' : sign.front(), shortYears > fullYears,
                                           padded || !unpadded);
        format().suffix = QString::fromUtf8(behind.winner());
        CellWriter writer(format(), ColumnType::Date);
        for (quint32 code = 0; code < m_codes; ++code) {
            if (isMissing(code))
                continue;
            const auto reading = readAnyDate(plain(code), m_choice.order);
            if (!reading) {
                readSerial(code);
                continue;
            }
            m_result.column.numbers[code] = static_cast<double>(reading->days);
            if (writer.write(static_cast<double>(reading->days)) != m_cells.text(code))
                keepRaw(code);
        }
    }

    // Day 1 of a spreadsheet is 1899-12-31, and its day 60 never was: from March 1900 on the count starts at 12-30.
    static constexpr double kSerialOfEpoch = 25569;

    /// A day number among dates, if the column may have them.
    void readSerial(quint32 code)
    {
        const auto reading = m_choice.mayBeSerial ? readNumber(plain(code), m_choice.decimal) : std::nullopt;
        if (!reading || reading->value < 20000 || reading->value > 65000) {
            markOdd(code);
            return;
        }
        m_result.column.numbers[code] = std::floor(reading->value) - kSerialOfEpoch;
        keepRaw(code);
    }

    void convertSerials()
    {
        for (quint32 code = 0; code < m_codes; ++code) {
            const auto reading = isMissing(code) ? std::nullopt : readNumber(plain(code), m_choice.decimal);
            if (!reading)
                continue;
            m_result.column.numbers[code] = std::floor(reading->value) - kSerialOfEpoch;
            keepRaw(code);
        }
    }

    void convertYesNo()
    {
        m_result.oddReason = Tr::tr("is neither yes nor no");
        Votes<QByteArray> yes, no;
        for (quint32 code = 0; code < m_codes; ++code) {
            if (isMissing(code))
                continue;
            const QByteArrayView cell = plain(code);
            auto answer = readYesNo(trimmed(code));
            if (cell == "1" || cell == "0")
                answer = cell == "1";
            if (!answer) {
                markOdd(code);
                continue;
            }
            m_result.column.numbers[code] = *answer ? 1 : 0;
            (*answer ? yes : no).add(m_cells.text(code).toByteArray(), m_cells.count(code));
        }
        format().yes = QString::fromUtf8(yes.winner());
        format().no = QString::fromUtf8(no.winner());
        CellWriter writer(format(), ColumnType::YesNo);
        for (quint32 code = 0; code < m_codes; ++code) {
            if (!isMissing(code) && writer.write(m_result.column.numbers[code]) != m_cells.text(code))
                keepRaw(code);
        }
    }

    void convertTexts()
    {
        for (quint32 code = 0; code < m_codes; ++code) {
            if (isMissing(code))
                continue;
            const QByteArrayView value = trimmed(code);
            if (value.size() == m_cells.text(code).size())
                continue;
            m_result.column.values.insert(code, value.toByteArray());
            keepRaw(code);
        }
    }

    void convertTags()
    {
        Votes<QByteArray> separators;
        for (quint32 code = 0; code < std::min(m_codes, kFormatSample); ++code) {
            const QByteArrayView cell = trimmed(code);
            const qsizetype at = isMissing(code) ? -1 : cell.indexOf(m_choice.separator);
            const qsizetype behind = at + m_choice.separator.size();
            if (at < 0 || behind >= cell.size())
                continue;
            separators.add(m_choice.separator + (cell[behind] == ' ' ? " " : ""), m_cells.count(code));
        }
        QByteArray separator = separators.winner();
        if (separator.isEmpty())
            separator = m_choice.separator;
        format().separator = QString::fromUtf8(separator);
        for (quint32 code = 0; code < m_codes; ++code) {
            if (isMissing(code))
                continue;
            QByteArrayList tags;
            splitTags(trimmed(code), m_choice.separator, [&](QByteArrayView part) {
                QByteArray tag = part.toByteArray();
                if (!tags.contains(tag))
                    tags << tag;
                m_tags.insert(tag);
            });
            if (tags.isEmpty()) {
                flags(code) |= DatasetColumn::Missing | DatasetColumn::KeepRaw;
                continue;
            }
            const QByteArray joined = tags.join(';');
            if (joined != m_cells.text(code))
                m_result.column.values.insert(code, joined);
            if (tags.join(separator) != m_cells.text(code))
                keepRaw(code);
        }
    }

    /// Missing rows and different values.
    void count()
    {
        table::ColumnInfo &info = m_result.column.info;
        qint64 known = 0;
        bool bijective = true; // one text per value
        for (quint32 code = 0; code < m_codes; ++code) {
            if (isMissing(code))
                info.missing += m_cells.count(code);
            else
                ++known;
            bijective = bijective && (isMissing(code) || !(flags(code) & DatasetColumn::KeepRaw));
        }
        if (m_choice.type == ColumnType::Tags)
            info.distinct = m_tags.size();
        else if (bijective)
            info.distinct = known;
        else
            info.distinct = table::isNumeric(m_choice.type) ? differentNumbers() : differentTexts();
    }

    qint64 differentNumbers() const
    {
        std::vector<double> values;
        values.reserve(m_codes);
        std::copy_if(m_result.column.numbers.begin(), m_result.column.numbers.end(), std::back_inserter(values),
                     [](double value) { return !std::isnan(value); });
        std::sort(values.begin(), values.end());
        return std::unique(values.begin(), values.end()) - values.begin();
    }

    qint64 differentTexts()
    {
        table::TextIndex index;
        for (quint32 code = 0; code < m_codes; ++code) {
            if (!isMissing(code))
                index.codeFor(trimmed(code));
        }
        return index.texts().size();
    }

    CellColumn m_cells;
    const TypeChoice &m_choice;
    const quint32 m_codes;
    QByteArray m_buffer;
    Votes<QString> m_currencies;
    QSet<QByteArray> m_tags;
    Converted m_result;
};

} // namespace

Converted convert(CellColumn &&cells, const TypeChoice &choice, const ColumnEvidence &evidence, table::ColumnInfo info)
{
    return Conversion(std::move(cells), choice, evidence, std::move(info)).run();
}

} // namespace lodestar::import
