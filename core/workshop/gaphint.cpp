#include "core/workshop/gaphint.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

using Verdict = ExpectationCheck::Verdict;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::GapHint)
};

constexpr qsizetype kShortest = 3; ///< letters of a value that is looked for: "it" is a word before it is an industry
constexpr qsizetype kMostValues = 20'000; ///< of one column: more are names, not kinds
constexpr size_t kMostSentences = 3;

bool isHan(const QString &text)
{
    return std::ranges::any_of(text, [](QChar each) { return each.script() == QChar::Script_Han; });
}

/// Folded words with a blank around each, so that one text can be looked for in another word by word.
QString wordsOf(const QString &text)
{
    static const QRegularExpression kBetween(u"[^\\p{L}\\p{N}\\p{M}\\x{200C}]+"_s);
    QString words(u' ');
    const QStringList parts = text.split(kBetween, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        words += folded(part) + u' ';
    return words;
}

struct Belief {
    QString words, letters;
    bool names(const QString &value) const
    {
        if (isHan(value)) // written without blanks
            return letters.contains(folded(value));
        return folded(value).size() >= kShortest && words.contains(wordsOf(value));
    }
};

bool holdsValues(const table::ColumnInfo &info)
{
    return info.type == table::ColumnType::Category || info.type == table::ColumnType::Tags
        || info.type == table::ColumnType::Text;
}

/// The columns that can answer the question and hold values that people can name.
std::vector<const table::Column *> columnsOf(const Question &question, const table::Table &table)
{
    std::vector<const table::Column *> columns;
    for (const table::ColumnInfo &info : table.info().columns) {
        const bool asked = !info.role.isNone() && question.roles.contains(info.role.key());
        if (asked && holdsValues(info) && table.isLoaded(info.index)
            && table.column(info.index).dictionary().size() <= kMostValues)
            columns.push_back(&table.column(info.index));
    }
    return columns;
}

std::vector<Expectation> namedBy(const QStringList &beliefs, const std::vector<const table::Column *> &columns)
{
    std::vector<Belief> words;
    for (const QString &belief : beliefs)
        words.push_back({wordsOf(belief), folded(belief)});
    std::vector<Expectation> named;
    for (const table::Column *column : columns) {
        for (quint32 code = 0; code < static_cast<quint32>(column->dictionary().size()); ++code) {
            const QString value = column->dictionary().at(code);
            if (std::ranges::any_of(words, [&](const Belief &belief) { return belief.names(value); })) {
                Expectation expectation;
                expectation.attribute = column->info().name;
                expectation.value = value;
                named.push_back(expectation);
            }
        }
    }
    return named;
}

/// What matters most first: a contradiction, then what is confirmed, then what cannot be told.
int weightOf(Verdict verdict)
{
    return verdict == Verdict::Contradicted ? 0 : verdict == Verdict::Confirmed ? 1 : 2;
}

} // namespace

GapHint gapHint(const QStringList &beliefs, const Question &question, const table::Table &table,
                const metrics::Rating &rating, const traits::TraitReport &report)
{
    const std::vector<const table::Column *> columns = columnsOf(question, table);
    if (columns.empty())
        return {GapVerdict::CannotTell,
                {Tr::tr("No column with values to name answers this question: compare for yourselves.")}};
    const std::vector<Expectation> named = namedBy(beliefs, columns);
    if (named.empty())
        return {GapVerdict::CannotTell,
                {Tr::tr("The words of the room name no value of these columns: compare for yourselves.")}};
    std::vector<ExpectationCheck> checks = checkExpectations(named, table, rating, report).checks;
    std::ranges::stable_sort(checks, {}, [](const ExpectationCheck &check) { return weightOf(check.verdict); });
    GapHint hint;
    if (checks.front().verdict == Verdict::Contradicted)
        hint.verdict = GapVerdict::Otherwise;
    else if (checks.front().verdict == Verdict::Confirmed)
        hint.verdict = GapVerdict::Agrees;
    for (size_t i = 0; i < std::min(checks.size(), kMostSentences); ++i)
        hint.sentences << checks[i].text;
    return hint;
}

} // namespace lodestar::workshop
