#include "core/import/dialect.h"

#include "core/base/format.h"
#include "core/import/cellkind.h"
#include "core/import/headerguess.h"
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
constexpr qsizetype kLongSample = 8 * 1024 * 1024;

/// `prior`: how common it is as a delimiter against being an ordinary character.
struct Candidate {
    const char *delimiter;
    double prior;
};
constexpr std::array kCandidates{Candidate{",", 1.0},   Candidate{";", 1.0},  Candidate{"\t", 1.05},
                                 Candidate{"|", 1.0},   Candidate{"^", 0.85}, Candidate{"~", 0.85},
                                 Candidate{":", 0.6},   Candidate{"||", 1.1}, Candidate{"::", 0.9},
                                 Candidate{"|~|", 1.1}, Candidate{";;", 1.0}};
constexpr QByteArrayView kOtherDelimiters(",;\t|");
constexpr double kOneColumn = 0.4; ///< what the cleanness of whole lines counts against that of cells

struct Choice {
    TokenRules rules;
    double score = -1;
    Sample::Regularity regularity;
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
    return choice;
}

/// Every such sign stands in pairs: then the pair is the delimiter.
bool onlyDoubled(const QByteArray &text, char sign)
{
    const qsizetype pairs = text.count(QByteArray(2, sign));
    return pairs > 0 && pairs * 2 == text.count(sign);
}

/// How plausible it is that the lines are not divided at all.
double oneColumnScore(const QByteArray &text, bool complete)
{
    TokenRules rules;
    rules.delimiter = QByteArray(1, '\x1F');
    const Sample sample(text, complete, rules);
    return kOneColumn * sample.cleanness(1, kOtherDelimiters);
}

Choice chooseDelimiter(const QByteArray &text, bool complete, char quote)
{
    Choice best;
    for (const Candidate &candidate : kCandidates) {
        const QByteArray delimiter(candidate.delimiter);
        if (!text.contains(delimiter)
            || (delimiter.size() == 1 && onlyDoubled(text, delimiter[0]) && delimiter != "," && delimiter != "\t"))
            continue;
        const Choice choice = judge(text, complete, {delimiter, quote, false}, candidate.prior);
        if (choice.score > best.score + 1e-9)
            best = choice;
    }
    if (best.score > oneColumnScore(text, complete))
        return best;
    // One column: a delimiter that does not occur, so that nothing is cut.
    Choice single{{",", quote, false}, 0, {}};
    for (const char *delimiter : {",", ";", "\t", "|"}) {
        if (!text.contains(delimiter)) {
            single.rules.delimiter = delimiter;
            return single;
        }
    }
    single.rules.delimiter = QByteArray(1, '\x1F');
    return single;
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

/// Comment lines are believed when there are some and none of them has the cells of a row.
bool hasComments(const Sample &sample, size_t width)
{
    int comments = 0;
    int others = 0;
    for (const Sample::Record &record : sample.records()) {
        if (record.blank)
            continue;
        if (!sample.cell(record, 0).startsWith('#')) {
            ++others;
            continue;
        }
        if (record.width == width)
            return false;
        ++comments;
    }
    return comments > 0 && others > comments;
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
    if (choice.rules.quote == '\0' || !text.contains(QByteArray("\\") + choice.rules.quote))
        return;
    const Sample plain(text, complete, choice.rules);
    const Sample escaped(text, complete, escaping);
    if (escaped.oddQuotes() < plain.oddQuotes() && escaped.regularity().share >= plain.regularity().share)
        choice.rules = escaping;
}

void explainTable(Dialect &dialect, const Choice &choice, const HeaderGuess &header, bool fixedHeader)
{
    const auto &r = choice.regularity;
    if (r.width > 1) {
        dialect.reasons.append(Tr::tr("The delimiter is %1: %2 of the lines looked at have %3 cells with it.")
                                   .arg(delimiterName(choice.rules.delimiter), format::count(r.records),
                                        format::count(static_cast<qint64>(r.width))));
    } else {
        dialect.reasons.append(Tr::tr("The table has one column: no delimiter divides its lines alike."));
    }
    if (choice.rules.quote == '\'')
        dialect.reasons.append(Tr::tr("Cells are quoted with apostrophes."));
    if (choice.rules.backslashEscapes)
        dialect.reasons.append(Tr::tr("A backslash before a quote makes it part of the text."));
    if (dialect.comment != 0)
        dialect.reasons.append(Tr::tr("Lines that begin with \"#\" are comments."));
    if (header.skipLines > 0)
        dialect.reasons.append(
            Tr::tr("The first %n line(s) stand before the table.", nullptr, static_cast<int>(header.skipLines)));
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
    qint64 skipped = 0;
    Choice table;
    QByteArray fixed = choice.delimiter.toUtf8();
    if (const QByteArray named = namedDelimiter(text); !named.isEmpty()) {
        text = text.contains('\n') ? text.mid(text.indexOf('\n') + 1) : QByteArray();
        skipped = 1;
        if (fixed.isEmpty()) {
            fixed = named;
            dialect.reasons.append(Tr::tr("The first line names the delimiter."));
        }
    }
    const bool apostrophes = text.count('\'') >= 4 && !text.contains('"');
    if (fixed.isEmpty()) {
        table = chooseDelimiter(text, complete, '"');
        if (apostrophes) {
            const Choice other = chooseDelimiter(text, complete, '\'');
            if (other.score > table.score + 0.05)
                table = other;
        }
    } else {
        table = judge(text, complete, {fixed, '"', false}, 1);
    }
    refineQuotes(text, complete, table);

    const Sample sample(text, complete, table.rules);
    const size_t width = std::max<size_t>(table.regularity.width, 1);
    const HeaderGuess header = guessHeader(sample, width, choice.header);
    if (hasComments(sample, width))
        dialect.comment = u'#';
    dialect.delimiter = QString::fromUtf8(table.rules.delimiter);
    dialect.quote = static_cast<uchar>(table.rules.quote);
    dialect.backslashEscapes = table.rules.backslashEscapes;
    dialect.header = header.header;
    dialect.skipRows = skipped + header.skipLines;
    explainTable(dialect, table, header, choice.header.has_value());
    return dialect;
}

} // namespace lodestar::import
