#include "core/import/dialect.h"

#include "core/base/format.h"
#include "core/import/candidates.h"
#include "core/import/cellkind.h"
#include "core/import/headerguess.h"
#include "core/import/layout.h"
#include "core/import/sample.h"
#include "core/import/textsource.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Dialect)
};

constexpr qsizetype kSample = 256 * 1024;
constexpr int kRecords = 3000; ///< among which the table is sought
constexpr qsizetype kLongSample = 8 * 1024 * 1024;

constexpr QByteArrayView kOtherDelimiters(",;\t|");
constexpr double kUnusual = 0.9; ///< the prior of what is seldom a delimiter
constexpr double kSpaced = 0.9; ///< columns made by spaces, against delimiters
constexpr double kTags = 0.5; ///< what divides the rows and not their header, against what divides both
constexpr double kWrapped = 0.9; ///< rows in quotes as a whole, against rows that are not
constexpr double kOneColumn = 0.4; ///< what the cleanness of whole lines counts against that of cells

struct Choice {
    TokenRules rules;
    double score = -1;
    Sample::Regularity regularity;
    bool cutsFirst = false; ///< the first line
    bool cutsAllAlike = false; ///< every line, the first too, into as many cells, three or more
};

QByteArray othersThan(const QByteArray &delimiter)
{
    QByteArray others;
    for (const char c : kOtherDelimiters) {
        if (!delimiter.contains(c))
            others.append(c);
    }
    return others;
}

Choice judge(const QByteArray &text, bool complete, const TokenRules &rules, double prior)
{
    const Sample sample(text, complete, rules);
    Choice choice{rules, 0, sample.regularity()};
    const auto &r = choice.regularity;
    if (r.records == 0)
        return choice;
    const double width = static_cast<double>(r.width);
    choice.score = r.share * r.share * std::sqrt(r.coverage) * (width - 1) / width
        * sample.cleanness(r.width, othersThan(rules.delimiter)) * prior;
    if (rules.delimiter == " " && rules.layout == Layout::Delimited) // words are parted by spaces as well
        choice.score *= sample.evidence(r.width, ' ') > 0.5 ? 1.1 : 0.6;
    // Of what seldom divides cells, the first line has as many as the others.
    if (prior < kUnusual && rules.layout == Layout::Delimited && sample.firstWidth() != r.width)
        choice.score *= 0.6;
    if (sample.wrapped() > 0)
        choice.score *= kWrapped;
    choice.cutsFirst = sample.firstWidth() > 1;
    choice.cutsAllAlike = r.share == 1 && r.coverage == 1 && r.width >= 3 && sample.firstWidth() == r.width;
    return choice;
}

/// The score of a choice against another. Tags of one cell may be as many in every row: what does not cut the header is
/// no delimiter where another sign cuts all lines alike.
double scoreAgainst(const Choice &choice, const Choice &other)
{
    return choice.score * (other.cutsAllAlike && !choice.cutsFirst ? kTags : 1);
}

/// How plausible it is that the lines are not divided at all.
double oneColumnScore(const QByteArray &text, bool complete)
{
    TokenRules rules;
    rules.delimiter = QByteArray(1, '\x1F');
    const Sample sample(text, complete, rules);
    return kOneColumn * sample.cleanness(1, kOtherDelimiters, true);
}

/// A dialect for lines that are not divided: a delimiter that does not occur, so that nothing is cut.
TokenRules oneColumn(const QByteArray &text, char quote)
{
    for (const char *delimiter : {",", ";", "\t", "|"}) {
        if (!text.contains(delimiter))
            return {delimiter, quote, false, Layout::Delimited, {}};
    }
    return {QByteArray(1, '\x1F'), quote, false, Layout::Delimited, {}};
}

Choice choose(const QByteArray &text, bool complete, const DialectChoice &wanted)
{
    std::vector<DelimiterCandidate> delimiters = delimiterCandidates(text);
    std::vector<char> quotes = quoteCandidates(text);
    if (!wanted.delimiter.isEmpty())
        delimiters = {{wanted.delimiter.toUtf8(), 1}};
    if (wanted.quote)
        quotes = {static_cast<char>(*wanted.quote)};
    Choice best;
    for (const char quote : quotes) {
        for (const DelimiterCandidate &candidate : delimiters) {
            const Choice choice =
                judge(text, complete, {candidate.delimiter, quote, false, Layout::Delimited, {}}, candidate.prior);
            if (scoreAgainst(choice, best)
                > scoreAgainst(best, choice) + (quote == '"' || best.score < 0 ? 1e-9 : 0.02))
                best = choice;
        }
    }
    if (!wanted.delimiter.isEmpty())
        return best;
    const double single = oneColumnScore(text, complete);
    if (const auto spaced = wanted.quote ? std::nullopt : spacedLayout(text)) {
        const Choice choice = judge(text, complete, *spaced, kSpaced);
        if (choice.score > std::max(best.score, single))
            return choice;
    }
    return best.score > single ? best : Choice{oneColumn(text, quotes.front()), 0, {}};
}

QString delimiterName(const QByteArray &delimiter)
{
    if (delimiter == ",")
        return Tr::tr("a comma");
    if (delimiter == ";")
        return Tr::tr("a semicolon");
    if (delimiter == "\t")
        return Tr::tr("a tab");
    if (delimiter == "|")
        return Tr::tr("a vertical bar");
    return Tr::tr("\"%1\"").arg(QString::fromUtf8(delimiter));
}

/// "sep=;" as Excel writes and reads it; empty if the first line is something else.
QByteArray namedDelimiter(const QByteArray &text)
{
    QByteArray line = text.left(text.indexOf('\n')).trimmed();
    if (line.startsWith('"') && line.endsWith('"'))
        line = line.mid(1, line.size() - 2);
    const QByteArray original = text.left(text.indexOf('\n'));
    if (!line.toLower().startsWith("sep="))
        return {};
    if (line.size() == 4)
        return original.contains("sep=\t") ? QByteArray("\t") : QByteArray();
    return line.size() <= 8 ? line.mid(4) : QByteArray();
}

/// Where a line (from 0) of a text begins.
qsizetype beginningOfLine(const QByteArray &text, qint64 line)
{
    qsizetype at = 0;
    for (; line > 0 && at < text.size(); --line) {
        while (at < text.size() && text[at] != '\n' && text[at] != '\r')
            ++at;
        at += at + 1 < text.size() && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
    }
    return std::min(at, text.size());
}

/// Comment lines are believed when some of them have not the cells of a row, and rows do not begin like them.
bool hasComments(const Sample &sample, size_t width)
{
    int comments = 0;
    int others = 0;
    bool unlike = false;
    for (const Sample::Record &record : sample.records()) {
        if (record.blank)
            continue;
        const QByteArrayView cell = sample.cell(record, 0);
        if (!cell.startsWith('#')) {
            ++others;
            continue;
        }
        if (record.width == width && !cell.startsWith("# "))
            return false;
        unlike = unlike || record.width != width;
        ++comments;
    }
    return unlike && comments > 0 && others > comments;
}

/// The beginning of the text: more of it where the lines are very long.
Result<QByteArray> readSample(TextSource &source, bool &complete)
{
    QByteArray text;
    complete = false;
    qsizetype want = kSample;
    qsizetype filled = 0;
    while (filled + 16 <= want) {
        text.resize(want);
        const auto got = source.read(text.data() + filled, want - filled);
        if (!got)
            return got.error();
        complete = *got == 0;
        filled += *got;
        if (complete)
            break;
        if (filled + 16 > want && want < kLongSample && text.first(filled).count('\n') < 3)
            want *= 2;
    }
    text.truncate(filled);
    return text;
}

/// Quotes and escapes, once the delimiter is known.
void refineQuotes(const QByteArray &text, bool complete, Choice &choice)
{
    TokenRules escaping = choice.rules;
    escaping.backslashEscapes = true;
    if (choice.rules.layout != Layout::Delimited || choice.rules.quote == '\0'
        || !text.contains(QByteArray("\\") + choice.rules.quote))
        return;
    const Sample plain(text, complete, choice.rules);
    const Sample escaped(text, complete, escaping);
    if (escaped.oddQuotes() < plain.oddQuotes() && escaped.regularity().share >= plain.regularity().share)
        choice.rules = escaping;
}

void explainTable(Dialect &dialect, const Choice &choice, const HeaderGuess &header, bool fixedHeader)
{
    const auto &r = choice.regularity;
    if (choice.rules.layout == Layout::FixedWidth) {
        dialect.reasons.append(Tr::tr("The columns begin at the same places of every line: fixed width, %n column(s).",
                                      nullptr, static_cast<int>(choice.rules.columnStarts.size())));
    } else if (choice.rules.layout == Layout::Padded) {
        dialect.reasons.append(
            Tr::tr("The columns are parted by runs of spaces: %n column(s).", nullptr, static_cast<int>(r.width)));
    } else if (r.width > 1) {
        dialect.reasons.append(Tr::tr("The delimiter is %1: %2 of the lines looked at have %3 cells with it.")
                                   .arg(delimiterName(choice.rules.delimiter), format::count(r.records),
                                        format::count(static_cast<qint64>(r.width))));
    } else {
        dialect.reasons.append(Tr::tr("The table has one column: no delimiter divides its lines alike."));
    }
    if (choice.rules.quote == '\'')
        dialect.reasons.append(Tr::tr("Cells are quoted with apostrophes."));
    if (choice.rules.quote == '`')
        dialect.reasons.append(Tr::tr("Cells are quoted with backticks."));
    if (choice.rules.backslashEscapes)
        dialect.reasons.append(Tr::tr("A backslash before a quote makes it part of the text."));
    if (dialect.comment != 0)
        dialect.reasons.append(Tr::tr("Lines that begin with \"#\" are comments."));
    if (header.skipLines > 0)
        dialect.reasons.append(
            Tr::tr("The first %n line(s) stand before the table.", nullptr, static_cast<int>(header.skipLines)));
    if (header.endLine > 0)
        dialect.reasons.append(Tr::tr("The table ends before line %1.").arg(format::count(header.endLine)));
    if (dialect.header && header.headerRows > 1) {
        dialect.reasons.append(
            Tr::tr("The first %n row(s) together hold the names of the columns.", nullptr, header.headerRows));
        return;
    }
    if (fixedHeader)
        return;
    dialect.reasons.append(dialect.header ? Tr::tr("The first row holds the names of the columns.")
                                          : Tr::tr("The first row looks like data, so the columns are numbered."));
}

} // namespace

Result<Dialect> detectDialect(const QString &path, const DialectChoice &choice, const TaskControl &control)
{
    auto source = TextSource::open(path, choice.encoding);
    if (!source)
        return source.error();
    bool complete = false;
    const auto read = readSample(**source, complete);
    if (!read)
        return read.error();
    if (control.cancelled())
        return Error::cancelled();
    Dialect dialect;
    dialect.encoding = (*source)->encoding().name;
    dialect.encodingAssumed = (*source)->encoding().assumed && !complete;
    dialect.decimal = choice.decimal;
    dialect.reasons.append(Tr::tr("Encoding %1. %2").arg(dialect.encoding, (*source)->encoding().reason));

    QByteArray text = *read;
    qint64 skipped = choice.skipRows.value_or(0);
    DialectChoice wanted = choice;
    if (choice.skipRows) {
        text = text.mid(beginningOfLine(text, skipped));
    } else if (const QByteArray named = namedDelimiter(text); !named.isEmpty()) {
        text = text.mid(beginningOfLine(text, 1));
        skipped = 1;
        if (wanted.delimiter.isEmpty()) {
            wanted.delimiter = QString::fromUtf8(named);
            dialect.reasons.append(Tr::tr("The first line names the delimiter."));
        }
    }
    Choice table = choose(text, complete, wanted);
    if (choice.backslashEscapes)
        table.rules.backslashEscapes = *choice.backslashEscapes;
    else
        refineQuotes(text, complete, table);

    Sample sample(text, complete, table.rules, kRecords);
    const size_t width = std::max<size_t>(table.regularity.width, 1);
    dialect.comment = choice.comment.value_or(hasComments(sample, width) ? u'#' : u'\0');
    if (dialect.comment != 0)
        sample.passComments(static_cast<char>(dialect.comment));
    const HeaderGuess header = guessHeader(sample, width, choice.header, choice.skipRows.has_value());
    dialect.layout = table.rules.layout;
    dialect.columnStarts = table.rules.columnStarts;
    dialect.delimiter = QString::fromUtf8(table.rules.delimiter);
    dialect.quote = static_cast<uchar>(table.rules.quote);
    dialect.backslashEscapes = table.rules.backslashEscapes;
    dialect.header = header.header;
    dialect.headerRows = header.headerRows;
    dialect.skipRows = skipped + header.skipLines;
    dialect.endLine = header.endLine > 0 ? skipped + header.endLine : 0;
    explainTable(dialect, table, header, choice.header.has_value());
    return dialect;
}

} // namespace lodestar::import
