#include "core/prospects/likematch.h"

#include "core/base/text.h"
#include "core/table/sizeband.h"

#include <QSet>

namespace lodestar::prospects {

using table::Column;
using table::ColumnType;
using table::Condition;
using table::Match;

namespace {

bool isWords(ColumnType type)
{
    return type == ColumnType::Text || type == ColumnType::Category;
}

/// What each entry of a dictionary answers.
template <class Answer>
std::vector<Match> answersOf(const table::Dictionary &dictionary, Answer answer)
{
    std::vector<Match> answers(static_cast<size_t>(dictionary.size()));
    for (size_t code = 0; code < answers.size(); ++code)
        answers[code] = answer(dictionary.at(static_cast<quint32>(code)));
    return answers;
}

std::vector<Match> byCode(const Column &column, const std::vector<Match> &answers)
{
    std::vector<Match> matches(static_cast<size_t>(column.rows()), Match::Unknown);
    const auto codes = column.codes();
    for (size_t row = 0; row < matches.size(); ++row) {
        if (codes[row] != Column::kMissing)
            matches[row] = answers[codes[row]];
    }
    return matches;
}

std::vector<Match> byTag(const Column &column, const std::vector<Match> &answers)
{
    std::vector<Match> matches(static_cast<size_t>(column.rows()), Match::Unknown);
    const auto offsets = column.tagOffsets();
    const auto codes = column.codes();
    for (size_t row = 0; row < matches.size(); ++row) {
        for (quint32 at = offsets[row]; at < offsets[row + 1] && matches[row] != Match::Yes; ++at)
            matches[row] = answers[codes[at]];
    }
    return matches;
}

std::vector<Match> matchWords(const Column &column, const Condition &condition)
{
    QSet<QString> wanted;
    for (const QString &value : condition.values)
        wanted.insert(folded(value));
    const auto answers = answersOf(column.dictionary(), [&](const QString &value) {
        return wanted.contains(folded(value)) ? Match::Yes : Match::No;
    });
    return column.type() == ColumnType::Tags ? byTag(column, answers) : byCode(column, answers);
}

Match bandMatch(const QString &text, const Condition &condition)
{
    const auto band = table::sizeBandOf(text);
    if (!band)
        return Match::Unknown;
    if (band->low >= condition.low && band->high < condition.high)
        return Match::Yes;
    return band->high < condition.low || band->low >= condition.high ? Match::No : Match::Unknown;
}

} // namespace

std::vector<Match> likeMatches(const table::Table &table, const Condition &condition)
{
    const Column *column = table::columnFor(table, condition);
    if (!column || column->rows() != table.rows())
        return std::vector<Match>(static_cast<size_t>(table.rows()), Match::Unknown);
    const bool asksWords = condition.op == Condition::Op::AnyOf || condition.op == Condition::Op::HasTag;
    if (asksWords && (isWords(column->type()) || column->type() == ColumnType::Tags))
        return matchWords(*column, condition);
    if (condition.op == Condition::Op::Between && isWords(column->type()))
        return byCode(*column,
                      answersOf(column->dictionary(), [&](const QString &text) { return bandMatch(text, condition); }));
    return table::evaluate(table, condition);
}

} // namespace lodestar::prospects
