#include "core/research/figures.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/research/figurecolumns.h"
#include "core/traits/statistics.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::research {

using chart::ChartSpec;
using chart::ValueBars;
using table::Column;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::research::Figures)
};

constexpr size_t kMostWords = 12;

QString readAs(const QString &what, const Column *column)
{
    //: what is counted or compared; name of a column
    return Tr::tr("%1: column “%2”.").arg(what, isolated(visible(column->name(), 60)));
}

ValueBars::Bar barOf(double value, double total, bool isSample)
{
    ValueBars::Bar bar;
    bar.count = std::llround(value);
    bar.share = bar.low = bar.high = total > 0 ? value / total : 0;
    if (isSample && total >= 1) { // people who came are a sample of those who will; likes of a post are not independent
        const traits::Interval interval = traits::wilson(bar.count, std::llround(total));
        bar.low = interval.low;
        bar.high = interval.high;
    }
    return bar;
}

/// How the two numbers of a chart are called, and whether their parts vary like samples.
struct Names {
    QString first, second;
    bool isSample = true;
};

ValueBars barsOf(const SumByWord &sums, const Names &names, bool overlapping)
{
    ValueBars bars;
    bars.firstLabel = names.first;
    bars.secondLabel = names.second;
    bars.second = ValueBars::Second::All;
    bars.overlapping = overlapping;
    bars.axis = names.isSample ? Tr::tr("Share of the whole, with 95 % intervals") : Tr::tr("Share of the whole");
    bars.firstKnown = std::llround(sums.firstTotal);
    bars.secondKnown = std::llround(sums.secondTotal);
    bars.firstSize = std::llround(sums.firstTotal + sums.firstUnknown);
    bars.secondSize = std::llround(sums.secondTotal + sums.secondUnknown);
    SumByWord::Word other;
    for (size_t i = 0; i < sums.words.size(); ++i) {
        const SumByWord::Word &word = sums.words[i];
        if (i >= kMostWords) {
            other.first += word.first;
            other.second += word.second;
            continue;
        }
        bars.rows.push_back({visible(word.text, 60), barOf(word.first, sums.firstTotal, names.isSample),
                             barOf(word.second, sums.secondTotal, names.isSample), ValueBars::Row::Kind::Value});
    }
    if (sums.words.size() > kMostWords)
        bars.rows.push_back(
            {Tr::tr("other (%1)").arg(format::count(static_cast<qint64>(sums.words.size() - kMostWords))),
             barOf(other.first, sums.firstTotal, false), barOf(other.second, sums.secondTotal, false),
             ValueBars::Row::Kind::Other});
    if (sums.firstUnknown > 0 || sums.secondUnknown > 0)
        bars.rows.push_back({Tr::tr("not known"), barOf(sums.firstUnknown, sums.firstTotal + sums.firstUnknown, false),
                             barOf(sums.secondUnknown, sums.secondTotal + sums.secondUnknown, false),
                             ValueBars::Row::Kind::Unknown});
    return bars;
}

/// The word that gets the most of the second number for its share of the first, among those that matter.
const SumByWord::Word *standout(const SumByWord &sums)
{
    constexpr double kMatters = 0.05;
    const SumByWord::Word *best = nullptr;
    double most = 1;
    for (const SumByWord::Word &word : sums.words) {
        if (sums.firstTotal <= 0 || sums.secondTotal <= 0 || word.first < kMatters * sums.firstTotal)
            continue;
        const double factor = (word.second / sums.secondTotal) / (word.first / sums.firstTotal);
        if (factor > most) {
            most = factor;
            best = &word;
        }
    }
    return best;
}

QString shareOf(double value, double total)
{
    return format::share(total > 0 ? value / total : 0);
}

/// "email: 4% of the visits, 31% of the conversions."
QString standoutTitle(const SumByWord &sums, const Names &names, const QString &otherwise)
{
    const SumByWord::Word *word = standout(sums);
    if (!word)
        return otherwise;
    //: %1: a source, a page, a format; %2 and %4: shares; %3 and %5: what they are of ("visits", "conversions")
    return Tr::tr("%1: %2 (%3), %4 (%5).")
        .arg(isolated(visible(word->text, 60)), shareOf(word->first, sums.firstTotal), names.first,
             shareOf(word->second, sums.secondTotal), names.second);
}

Ways waysIn(const SumByWord &sums)
{
    Ways ways;
    for (const SumByWord::Word &word : sums.words) {
        const Way way = wayOf(word.text);
        (way == Way::Theirs ? ways.theirs : way == Way::Ours ? ways.ours : ways.unclear) += word.first;
    }
    ways.unclear += sums.firstUnknown;
    return ways;
}

ChartSpec wayChart(const SumByWord &sums)
{
    const Ways ways = waysIn(sums);
    chart::ShareBars body;
    body.bars.push_back({Tr::tr("Visits"),
                         {{Tr::tr("found us by themselves"), ways.theirs, chart::ShareBars::Part::Tone::Best},
                          {Tr::tr("through our outreach"), ways.ours, chart::ShareBars::Part::Tone::Rest},
                          {Tr::tr("not clear"), ways.unclear, chart::ShareBars::Part::Tone::Unknown}}});
    ChartSpec spec;
    spec.title = ways.text();
    spec.sureness = Tr::tr("Judged by the words of each source; visits are not customers, and people come more than "
                           "once.");
    spec.body = body;
    return spec;
}

ChartSpec compared(const Column &words, const std::vector<double> &first, const std::vector<double> &second,
                   const Names &names, const QString &sureness)
{
    const SumByWord sums = sumByWord(words, first, second);
    ChartSpec spec;
    spec.title = standoutTitle(
        sums, names,
        Tr::tr("“%1”: nothing gets more than its share.", "name of a column").arg(isolated(visible(words.name(), 60))));
    spec.sureness = sureness;
    spec.body = barsOf(sums, names, words.type() == table::ColumnType::Tags);
    return spec;
}

} // namespace

Way wayOf(const QString &source)
{
    const QString words = source.toCaseFolded();
    const auto holds = [&](const QString &key) {
        const QStringList list = wayWords(key);
        return std::any_of(list.begin(), list.end(), [&](const QString &word) { return words.contains(word); });
    };
    if (holds(u"ours"_s))
        return Way::Ours;
    return holds(u"theirs"_s) ? Way::Theirs : Way::Unclear;
}

QString Ways::text() const
{
    return Tr::tr("%1 of %2 visits found us by themselves, %3 came through our outreach.")
        .arg(shareOf(theirs, all()), format::count(std::llround(all())), shareOf(ours, all()));
}

std::optional<Ways> webWays(const table::Table &table)
{
    const FigureColumns columns(table);
    const Column *source = columns.words(u"web.source"_s);
    if (!source)
        return {};
    const std::vector<double> visits = weightsOf(columns.number(u"web.visits"_s), table.rows());
    return waysIn(sumByWord(*source, visits, std::vector<double>(visits.size(), 0)));
}

Figures webFigures(const table::Table &table)
{
    const FigureColumns columns(table);
    const Column *source = columns.words(u"web.source"_s), *page = columns.words(u"web.page"_s);
    const Column *visits = columns.number(u"web.visits"_s), *conversions = columns.number(u"web.conversions"_s);
    const std::vector<double> visited = weightsOf(visits, table.rows()), became = weightsOf(conversions, table.rows());
    const Names names{Tr::tr("visits"), conversions ? Tr::tr("conversions") : Tr::tr("rows")};
    Figures figures;
    figures.columns << (visits ? readAs(Tr::tr("Visits"), visits) : Tr::tr("Every row counts as one visit."));
    if (conversions)
        figures.columns << readAs(Tr::tr("Conversions"), conversions);
    else
        figures.missing << Tr::tr("No column counts conversions: what visitors became stays unknown.");
    const QString sureness = conversions ? Tr::tr("Conversions beside visits, with 95% intervals.")
                                         : Tr::tr("Rows of the file beside visits; nothing tells what they became.");
    if (source) {
        figures.columns << readAs(Tr::tr("Source"), source);
        figures.charts.push_back(wayChart(sumByWord(*source, visited, became)));
        figures.charts.push_back(compared(*source, visited, became, names, sureness));
    } else {
        figures.missing << Tr::tr("No column names the source of visits: how they found you (question 6) stays open.");
    }
    if (page) {
        figures.columns << readAs(Tr::tr("Where they came in"), page);
        figures.charts.push_back(compared(*page, visited, became, names, sureness));
    } else {
        figures.missing << Tr::tr("No column names the page where they came in: what they looked for stays open.");
    }
    return figures;
}

Figures socialFigures(const table::Table &table)
{
    const FigureColumns columns(table);
    Figures figures;
    std::vector<double> engagement(static_cast<size_t>(table.rows()), 0);
    if (const Column *total = columns.number(u"social.engagement"_s)) {
        engagement = weightsOf(total, table.rows());
        figures.columns << readAs(Tr::tr("Engagement"), total);
    } else {
        QStringList parts;
        for (const Column *part : columns.numbers(u"social.parts"_s)) {
            const std::vector<double> weights = weightsOf(part, table.rows());
            for (size_t row = 0; row < engagement.size(); ++row)
                engagement[row] += weights[row];
            parts << isolated(visible(part->name(), 40));
        }
        if (parts.isEmpty())
            figures.missing << Tr::tr("No column counts likes, comments or shares: what got attention stays unknown.");
        else
            figures.columns << Tr::tr("Engagement is the sum of %1.").arg(listed(parts));
    }
    const std::vector<double> posts = weightsOf(nullptr, table.rows());
    const Names names{Tr::tr("posts"), Tr::tr("engagement"), false};
    const std::pair<QString, QString> questions[] = {
        {u"social.format"_s, Tr::tr("No column names the format of a post (picture, video, text).")},
        {u"social.topic"_s, Tr::tr("No column names the topic of a post.")},
        {u"social.network"_s, Tr::tr("No column names the network.")}};
    for (const auto &[key, without] : questions) {
        const Column *words = columns.words(key);
        if (!words) {
            figures.missing << without;
            continue;
        }
        figures.charts.push_back(
            compared(*words, posts, engagement, names,
                     Tr::tr("Shares of posts and of what they got. A single post that went far can make one: look at "
                            "the counts.")));
    }
    if (!columns.number(u"social.reach"_s))
        figures.missing << Tr::tr("No column counts how many people saw a post: engagement is not set against reach.");
    return figures;
}

} // namespace lodestar::research
