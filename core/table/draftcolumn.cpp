#include "core/table/drafttable.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace lodestar::table {

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// The number of a canonical text; NaN when it is none.
double numberOf(ColumnType type, const QString &canonical)
{
    if (type == ColumnType::Date) {
        const QDate date = QDate::fromString(canonical, Qt::ISODate);
        return date.isValid() ? static_cast<double>(QDate(1970, 1, 1).daysTo(date)) : kNan;
    }
    if (type == ColumnType::YesNo)
        return canonical == "true"_L1 ? 1 : canonical == "false"_L1 ? 0 : kNan;
    bool ok = false;
    const double number = canonical.toDouble(&ok);
    return ok && std::isfinite(number) ? number : kNan;
}

qint64 differentNumbers(const std::vector<double> &numbers)
{
    std::vector<double> known;
    known.reserve(numbers.size());
    std::copy_if(numbers.begin(), numbers.end(), std::back_inserter(known), [](double n) { return !std::isnan(n); });
    std::sort(known.begin(), known.end());
    return std::unique(known.begin(), known.end()) - known.begin();
}

} // namespace

void DraftColumn::clear(qsizetype rows)
{
    const auto size = static_cast<size_t>(rows);
    texts = {};
    codes.clear();
    if (isNumeric(info.type))
        numbers.assign(size, kNan);
    else if (info.type == ColumnType::Tags)
        offsets.assign(size + 1, 0);
    else
        codes.assign(size, Column::kMissing);
    m_isLoaded = true;
}

std::vector<quint32> DraftColumn::tagsOf(size_t row) const
{
    const auto anew = m_newTags.constFind(static_cast<quint32>(row));
    if (anew != m_newTags.cend())
        return *anew;
    return {codes.begin() + offsets[row], codes.begin() + offsets[row + 1]};
}

bool DraftColumn::isMissing(size_t row) const
{
    if (isNumeric(info.type))
        return std::isnan(numbers[row]);
    if (info.type == ColumnType::Tags)
        return tagsOf(row).empty();
    return codes[row] == Column::kMissing;
}

QString DraftColumn::canonical(size_t row) const
{
    if (isMissing(row))
        return {};
    switch (info.type) {
    case ColumnType::Text:
    case ColumnType::Category:
        return texts.texts().at(codes[row]);
    case ColumnType::Tags: {
        QStringList tags;
        for (const quint32 code : tagsOf(row))
            tags << texts.texts().at(code);
        return tags.join(u';');
    }
    case ColumnType::Date:
        return dateFromDays(numbers[row]).toString(Qt::ISODate);
    case ColumnType::YesNo:
        return numbers[row] != 0 ? u"true"_s : u"false"_s;
    case ColumnType::Number:
    case ColumnType::Money:
        return plainNumber(numbers[row]);
    }
    return {};
}

bool DraftColumn::set(size_t row, const QString &canonical)
{
    if (isNumeric(info.type)) {
        const double number = canonical.isEmpty() ? kNan : numberOf(info.type, canonical);
        if (std::isnan(number) && !canonical.isEmpty())
            return false;
        numbers[row] = number;
    } else if (info.type == ColumnType::Tags) {
        std::vector<quint32> tags;
        for (const QString &tag : canonical.split(u';', Qt::SkipEmptyParts)) {
            const quint32 code = texts.codeFor(tag.trimmed().toUtf8());
            if (std::find(tags.begin(), tags.end(), code) == tags.end())
                tags.push_back(code);
        }
        m_newTags[static_cast<quint32>(row)] = std::move(tags);
    } else {
        codes[row] = canonical.isEmpty() ? Column::kMissing : texts.codeFor(canonical.toUtf8());
    }
    m_isChanged = true;
    return true;
}

void DraftColumn::copy(size_t from, size_t to)
{
    if (isNumeric(info.type))
        numbers[to] = numbers[from];
    else if (info.type == ColumnType::Tags)
        m_newTags[static_cast<quint32>(to)] = tagsOf(from);
    else
        codes[to] = codes[from];
    m_isChanged = true;
}

qint64 DraftColumn::replaceCodes(const std::vector<quint32> &newCodes)
{
    qint64 changed = 0;
    if (info.type != ColumnType::Tags) {
        for (quint32 &code : codes) {
            if (code == Column::kMissing || newCodes[code] == code)
                continue;
            code = newCodes[code];
            ++changed;
        }
    } else {
        mergeTags();
        std::vector<quint32> kept;
        kept.reserve(codes.size());
        quint32 begin = 0;
        for (size_t row = 0; row + 1 < offsets.size(); ++row) {
            const size_t first = kept.size();
            bool differs = false;
            for (quint32 i = begin; i < offsets[row + 1]; ++i) {
                const quint32 code = newCodes[codes[i]];
                differs = differs || code != codes[i];
                if (std::find(kept.begin() + static_cast<qsizetype>(first), kept.end(), code) == kept.end())
                    kept.push_back(code); // two spellings of one thing in a cell are one tag
            }
            begin = offsets[row + 1];
            offsets[row + 1] = static_cast<quint32>(kept.size());
            changed += differs ? 1 : 0;
        }
        codes = std::move(kept);
    }
    m_isChanged = m_isChanged || changed > 0;
    return changed;
}

void DraftColumn::mergeTags()
{
    if (m_newTags.isEmpty())
        return;
    std::vector<quint32> merged, ends{0};
    merged.reserve(codes.size());
    ends.reserve(offsets.size());
    for (size_t row = 0; row + 1 < offsets.size(); ++row) {
        const auto anew = m_newTags.constFind(static_cast<quint32>(row));
        if (anew != m_newTags.cend())
            merged.insert(merged.end(), anew->begin(), anew->end());
        else
            merged.insert(merged.end(), codes.begin() + offsets[row], codes.begin() + offsets[row + 1]);
        ends.push_back(static_cast<quint32>(merged.size()));
    }
    codes = std::move(merged);
    offsets = std::move(ends);
    m_newTags.clear();
}

void DraftColumn::leaveOut(const std::vector<bool> &dropped)
{
    const auto pack = [&](auto &cells) {
        size_t to = 0;
        for (size_t row = 0; row < cells.size(); ++row) {
            if (!dropped[row])
                cells[to++] = cells[row];
        }
        cells.resize(to);
    };
    if (isNumeric(info.type)) {
        pack(numbers);
    } else if (info.type != ColumnType::Tags) {
        pack(codes);
    } else {
        std::vector<quint32> kept, ends{0};
        for (size_t row = 0; row + 1 < offsets.size(); ++row) {
            if (dropped[row])
                continue;
            kept.insert(kept.end(), codes.begin() + offsets[row], codes.begin() + offsets[row + 1]);
            ends.push_back(static_cast<quint32>(kept.size()));
        }
        codes = std::move(kept);
        offsets = std::move(ends);
    }
}

Dictionary DraftColumn::usedTexts()
{
    const Dictionary all = texts.take();
    std::vector<quint32> newCode(static_cast<size_t>(all.size()), Column::kMissing);
    Dictionary used;
    for (quint32 &code : codes) {
        if (code == Column::kMissing)
            continue;
        quint32 &to = newCode[code];
        if (to == Column::kMissing)
            to = used.append(all.utf8(code));
        code = to;
    }
    return used;
}

Column DraftColumn::take(const std::vector<bool> &dropped)
{
    const bool recount = m_isChanged || !dropped.empty();
    mergeTags();
    if (!dropped.empty())
        leaveOut(dropped);
    if (isNumeric(info.type)) {
        if (recount) {
            info.distinct = differentNumbers(numbers);
            info.missing =
                std::count_if(numbers.begin(), numbers.end(), [](double number) { return std::isnan(number); });
        }
        return Column::numbers(info, std::move(numbers));
    }
    Dictionary dictionary = recount ? usedTexts() : texts.take();
    if (recount)
        info.distinct = dictionary.size();
    if (info.type == ColumnType::Tags) {
        if (recount) {
            info.missing = 0;
            for (size_t row = 0; row + 1 < offsets.size(); ++row)
                info.missing += offsets[row] == offsets[row + 1] ? 1 : 0;
        }
        return Column::tags(info, std::move(offsets), std::move(codes), std::move(dictionary));
    }
    if (recount)
        info.missing = std::count(codes.begin(), codes.end(), Column::kMissing);
    return Column::coded(info, std::move(codes), std::move(dictionary));
}

} // namespace lodestar::table
