#include "ui/render/summarypages.h"
#include "ui/render/textblock.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace lodestar::render {

using report::SummaryModel;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::render::Summary)
};

// No text of a summary needs more lines; a name of ten thousand characters ends in "…" instead of pushing all else
// away.
constexpr int kHeadlineLines = 6, kDisplayLines = 2, kCellLines = 8, kPersonaLines = 7, kNoteLines = 4;
constexpr size_t kChartRows = 8, kFigures = 3, kPersonasBeside = 3;

/// A text and where it stands inside its block.
struct PlacedText {
    TextBlock text;
    QPointF at;
    QColor color;
};

/// Builds the blocks of a summary from the top to the bottom.
class SummarySetter
{
public:
    SummarySetter(const SummaryModel &model, const PageStyle &style) : m_model(model), m_style(style) { }

    std::vector<Block> blocks()
    {
        addHead();
        addFigures();
        addFit();
        addReasonsAndPeople();
        addNotes();
        return std::move(m_blocks);
    }

private:
    TextBlock text(const QString &content, FontRole role, double width, int maxLines) const
    {
        return TextBlock(content, m_style.font(role), width,
                         {m_style.chart.direction, TextBlock::Align::Leading, maxLines});
    }
    PlacedText placed(TextBlock block, double left, double width, double y, ColorRole role) const
    {
        return {std::move(block), {m_style.x(left, width), y}, m_style.color(role)};
    }
    void addTexts(std::vector<PlacedText> texts, double height, double gapBefore, bool keepWithNext = false);
    void addHeading(const QString &heading);
    void addRule(ColorRole role, double pixels, double gapBefore);

    void addHead();
    void addFigures();
    void addFit();
    void addFitHead();
    void addFitRow(const SummaryModel::FitRow &row);
    void addReasonsAndPeople();
    void addNotes();
    Block reasons(double left, double width) const;
    Block people(size_t first, size_t last, double left, double width) const;

    struct Columns {
        double label = 0, best = 0, good = 0, bad = 0; ///< left edges
        double pad = 0; ///< inside a cell
    };
    Columns columns() const;

    const SummaryModel &m_model;
    const PageStyle &m_style;
    Columns m_columns;
    std::vector<Block> m_blocks;
};

void paintTexts(QPainter &painter, const std::vector<PlacedText> &texts)
{
    for (const PlacedText &placed : texts)
        placed.text.paint(painter, placed.at, placed.color);
}

void SummarySetter::addTexts(std::vector<PlacedText> texts, double height, double gapBefore, bool keepWithNext)
{
    Block block;
    block.gapBefore = gapBefore;
    block.height = height;
    block.keepWithNext = keepWithNext;
    block.paint = [texts = std::move(texts)](QPainter &painter) { paintTexts(painter, texts); };
    m_blocks.push_back(std::move(block));
}

void SummarySetter::addHeading(const QString &heading)
{
    const TextBlock block = text(heading, FontRole::Subtitle, m_style.width, 2);
    addTexts({placed(block, 0, m_style.width, 0, ColorRole::Text)}, block.height(), m_style.gap(Space::Wide), true);
}

void SummarySetter::addRule(ColorRole role, double pixels, double gapBefore)
{
    Block block;
    block.gapBefore = gapBefore;
    block.height = m_style.line(pixels);
    block.paint = [pen = QPen(m_style.color(role), m_style.line(pixels)), width = m_style.width](QPainter &painter) {
        painter.setPen(pen);
        painter.drawLine(QPointF(0, pen.widthF() / 2), QPointF(width, pen.widthF() / 2));
    };
    m_blocks.push_back(std::move(block));
}

void SummarySetter::addHead()
{
    const TextBlock kicker = text(m_model.kicker, FontRole::BodyStrong, m_style.width, 2);
    if (!m_model.kicker.isEmpty())
        addTexts({placed(kicker, 0, m_style.width, 0, ColorRole::Accent)}, kicker.height(), 0, true);
    TextBlock headline = text(m_model.headline, FontRole::Display, m_style.width, kHeadlineLines);
    if (headline.lines() > kDisplayLines) // a short sentence may be large
        headline = text(m_model.headline, FontRole::Headline, m_style.width, kHeadlineLines);
    if (!m_model.headline.isEmpty())
        addTexts({placed(headline, 0, m_style.width, 0, ColorRole::Text)}, headline.height(), m_style.gap(Space::Tiny));
    addRule(ColorRole::Text, 1.5, m_style.gap(Space::Normal));
}

void SummarySetter::addFigures()
{
    const size_t count = std::min(kFigures, m_model.figures.size());
    if (count == 0)
        return;
    const double gutter = m_style.line(20);
    const double width = (m_style.width - gutter * static_cast<double>(count - 1)) / static_cast<double>(count);
    std::vector<PlacedText> texts;
    double height = 0, left = 0;
    for (size_t i = 0; i < count; ++i) {
        const TextBlock value = text(m_model.figures[i].value, FontRole::Headline, width, 1);
        const TextBlock words = text(m_model.figures[i].text, FontRole::Body, width, 4);
        height = std::max(height, value.height() + words.height());
        texts.push_back(placed(value, left, width, 0, ColorRole::Text));
        texts.push_back(placed(words, left, width, value.height(), ColorRole::TextMuted));
        left += width + gutter;
    }
    addTexts(std::move(texts), height, m_style.gap(Space::Small));
    addRule(ColorRole::Border, 1, m_style.gap(Space::Medium));
}

void SummarySetter::addFit()
{
    addHeading(Tr::tr("Who is for us, and who is not"));
    if (m_model.rows.empty()) {
        const TextBlock nothing = text(Tr::tr("No criteria have been written yet."), FontRole::Body, m_style.width, 2);
        addTexts({placed(nothing, 0, m_style.width, 0, ColorRole::TextMuted)}, nothing.height(),
                 m_style.gap(Space::Small));
        return;
    }
    m_columns = columns();
    addFitHead();
    for (const SummaryModel::FitRow &row : m_model.rows)
        addFitRow(row);
}

/// Widths by what the cells hold, each with its least share of the page.
SummarySetter::Columns SummarySetter::columns() const
{
    Columns at;
    at.pad = m_style.line(10);
    const double least = m_style.width * 0.16, most = m_style.width * 0.40;
    double label = 0, best = 0, good = 0, bad = 0;
    const auto widen = [&](double &column, const QString &words, FontRole font, double limit) {
        column =
            std::clamp(textWidth(words.left(100), m_style.font(font)) + 2 * at.pad, column, std::max(column, limit));
    };
    for (const SummaryModel::FitRow &row : m_model.rows) {
        widen(label, row.label, FontRole::Body, m_style.width * 0.20);
        widen(label, row.kind, FontRole::Small, m_style.width * 0.20);
        widen(best, row.best, FontRole::Body, most);
        widen(best, row.bestEvidence, FontRole::Small, most);
        widen(good, row.good, FontRole::Body, most);
        widen(bad, row.bad, FontRole::Body, most);
        widen(bad, row.badEvidence, FontRole::Small, most);
    }
    label = std::max(label, m_style.width * 0.12);
    const double spare = m_style.width - label - 3 * least;
    const auto wish = [least](double column) { return std::max(1.0, column - least); };
    const double wishes = wish(best) + wish(good) + wish(bad);
    at.best = label;
    at.good = at.best + least + spare * wish(best) / wishes;
    at.bad = at.good + least + spare * wish(good) / wishes;
    return at;
}

void SummarySetter::addFitHead()
{
    const Columns &at = m_columns;
    const double padding = m_style.gap(Space::Small), right = m_style.width;
    const auto cell = [&](const QString &words, double left, double end) {
        const TextBlock block = text(words, FontRole::BodyStrong, end - left - 2 * at.pad, 1);
        return placed(block, left + at.pad, end - left - 2 * at.pad, padding, ColorRole::Text);
    };
    std::vector<PlacedText> texts{cell(Tr::tr("Best"), at.best, at.good), cell(Tr::tr("Good, if…"), at.good, at.bad),
                                  cell(Tr::tr("Not for us"), at.bad, right)};
    Block block;
    block.gapBefore = m_style.gap(Space::Small);
    block.height = texts.front().text.height() + 2 * padding;
    block.keepWithNext = block.isTableHead = true;
    const QRectF best(m_style.x(at.best, at.good - at.best), 0, at.good - at.best, block.height);
    block.paint = [texts, best, ground = m_style.color(ColorRole::AccentSoft), height = block.height,
                   width = m_style.width,
                   pen = QPen(m_style.color(ColorRole::Text), m_style.line(1))](QPainter &painter) {
        painter.fillRect(best, ground);
        painter.setPen(pen);
        painter.drawLine(QPointF(0, height - pen.widthF() / 2), QPointF(width, height - pen.widthF() / 2));
        paintTexts(painter, texts);
    };
    m_blocks.push_back(std::move(block));
}

void SummarySetter::addFitRow(const SummaryModel::FitRow &row)
{
    const Columns &at = m_columns;
    const double padding = m_style.gap(Space::Small);
    std::vector<PlacedText> texts;
    double height = 0;
    const auto cell = [&](const QString &words, double left, double end, FontRole font, ColorRole color, double y,
                          int lines) {
        const double width = end - left - 2 * at.pad;
        const TextBlock block = text(words, font, width, lines);
        texts.push_back(placed(block, left + at.pad, width, y, color));
        height = std::max(height, y + block.height());
        return y + block.height();
    };
    /// A text with its small print below; an empty cell is said to be one.
    const auto entry = [&](const QString &words, const QString &note, double left, double end, ColorRole color) {
        const double below =
            cell(words.isEmpty() ? u"–"_s : words, left, end, FontRole::Body, color, padding, kCellLines);
        if (!note.isEmpty())
            cell(note, left, end, FontRole::Small, ColorRole::TextMuted, below, 3);
    };
    entry(row.label, row.kind, at.label - at.pad, at.best, ColorRole::Text);
    entry(row.best, row.bestEvidence, at.best, at.good, ColorRole::Text);
    entry(row.good, {}, at.good, at.bad, ColorRole::Text);
    entry(row.bad, row.badEvidence, at.bad, m_style.width + at.pad, ColorRole::Text);

    Block block;
    block.height = height + padding;
    block.isTableRow = true;
    const QRectF best(m_style.x(at.best, at.good - at.best), 0, at.good - at.best, block.height);
    block.paint = [texts, best, ground = m_style.color(ColorRole::AccentSoft), height = block.height,
                   width = m_style.width,
                   pen = QPen(m_style.color(ColorRole::Border), m_style.line(1))](QPainter &painter) {
        painter.fillRect(best, ground);
        painter.setPen(pen);
        painter.drawLine(QPointF(0, height - pen.widthF() / 2), QPointF(width, height - pen.widthF() / 2));
        paintTexts(painter, texts);
    };
    m_blocks.push_back(std::move(block));
}

/// Heading, finding, chart and how sure we are, in a column.
Block SummarySetter::reasons(double left, double width) const
{
    auto spec = std::make_shared<chart::ChartSpec>(*m_model.why);
    size_t hidden = 0;
    if (auto *intervals = std::get_if<chart::IntervalChart>(&spec->body);
        intervals && intervals->rows.size() > kChartRows) {
        hidden = intervals->rows.size() - kChartRows;
        intervals->rows.resize(kChartRows);
    }
    std::vector<PlacedText> texts;
    double y = 0;
    const auto add = [&](const QString &words, FontRole font, ColorRole color, int lines, double gapAfter) {
        if (words.isEmpty())
            return;
        const TextBlock block = text(words, font, width, lines);
        texts.push_back(placed(block, left, width, y, color));
        y += block.height() + gapAfter;
    };
    add(Tr::tr("Why we believe it"), FontRole::Subtitle, ColorRole::Text, 2, m_style.gap(Space::Tiny));
    add(spec->title, FontRole::Body, ColorRole::Text, 4, m_style.gap(Space::Tiny));
    y += m_style.gap(Space::Tiny);
    const QRectF chart(m_style.x(left, width), y, width, chartHeight(width, *spec, m_style.chart));
    y += chart.height() + m_style.gap(Space::Small);
    if (hidden > 0)
        add(Tr::tr("and %n more", nullptr, static_cast<int>(hidden)), FontRole::Small, ColorRole::TextMuted, 1, 0);
    add(spec->sureness.isEmpty() ? Tr::tr("Points of difference, best against the rest, with 95 % intervals.")
                                 : spec->sureness,
        FontRole::Small, ColorRole::TextMuted, 4, 0);
    Block block;
    block.height = y;
    block.paint = [texts, spec, chart, style = m_style.chart](QPainter &painter) {
        paintTexts(painter, texts);
        paintChart(painter, chart, *spec, style);
    };
    return block;
}

/// Some personas in a column, without their heading.
Block SummarySetter::people(size_t first, size_t last, double left, double width) const
{
    std::vector<PlacedText> texts;
    double y = 0;
    for (size_t i = first; i < last; ++i) {
        const auto &persona = m_model.personas[i];
        const TextBlock name = text(persona.name, FontRole::BodyStrong, width, 2);
        const TextBlock words = text(persona.text, FontRole::Body, width, kPersonaLines);
        y += i == first ? 0 : m_style.gap(Space::Medium);
        texts.push_back(placed(name, left, width, y, ColorRole::Text));
        y += name.height();
        if (persona.text.isEmpty())
            continue;
        texts.push_back(placed(words, left, width, y, ColorRole::Text));
        y += words.height();
    }
    Block block;
    block.height = y;
    block.paint = [texts](QPainter &painter) { paintTexts(painter, texts); };
    return block;
}

void SummarySetter::addReasonsAndPeople()
{
    const double gutter = m_style.line(32), half = (m_style.width - gutter) / 2;
    const double chartWidth = (m_style.width - gutter) * 0.56, besideIt = m_style.width - gutter - chartWidth;
    const size_t persons = m_model.personas.size();
    const bool beside = m_model.why && persons > 0 && persons <= kPersonasBeside;
    if (beside) {
        const double left = chartWidth + gutter;
        const Block why = reasons(0, chartWidth), who = people(0, persons, left, besideIt);
        const TextBlock heading = text(Tr::tr("Whom we talk to"), FontRole::Subtitle, besideIt, 2);
        const PlacedText title = placed(heading, left, besideIt, 0, ColorRole::Text);
        const double below = heading.height() + m_style.gap(Space::Small);
        Block block;
        block.gapBefore = m_style.gap(Space::Wide);
        block.height = std::max(why.height, below + who.height);
        block.paint = [why, who, title, below](QPainter &painter) {
            why.paint(painter);
            paintTexts(painter, {title});
            painter.translate(0, below);
            who.paint(painter);
        };
        m_blocks.push_back(std::move(block));
        return;
    }
    if (m_model.why) {
        Block block = reasons(0, m_style.width);
        block.gapBefore = m_style.gap(Space::Wide);
        m_blocks.push_back(std::move(block));
    }
    if (persons == 0)
        return;
    addHeading(Tr::tr("Whom we talk to"));
    for (size_t i = 0; i < persons; i += 2) {
        const Block left = people(i, i + 1, 0, half);
        const Block right = people(std::min(i + 1, persons), std::min(i + 2, persons), half + gutter, half);
        Block pair;
        pair.gapBefore = m_style.gap(Space::Small);
        pair.height = std::max(left.height, right.height);
        pair.paint = [left, right](QPainter &painter) {
            left.paint(painter);
            right.paint(painter);
        };
        m_blocks.push_back(std::move(pair));
    }
}

void SummarySetter::addNotes()
{
    // What the numbers cannot carry is said on the page itself, not in a message that stays behind in the program.
    for (qsizetype i = 0; i < m_model.warnings.size(); ++i) {
        const double bar = m_style.line(3), pad = m_style.line(10), width = m_style.width - bar - 2 * pad;
        const TextBlock words = text(m_model.warnings[i], FontRole::Small, width, kNoteLines);
        const PlacedText note = placed(words, bar + pad, width, m_style.line(4), ColorRole::Text);
        Block block;
        block.gapBefore = m_style.gap(i == 0 ? Space::Wide : Space::Tiny);
        block.height = words.height() + m_style.line(8);
        const QRectF ground(0, 0, m_style.width, block.height), edge(m_style.x(0, bar), 0, bar, block.height);
        block.paint = [note, ground, edge, soft = m_style.color(ColorRole::CautionSoft),
                       strong = m_style.color(ColorRole::Caution)](QPainter &painter) {
            painter.fillRect(ground, soft);
            painter.fillRect(edge, strong);
            paintTexts(painter, {note});
        };
        m_blocks.push_back(std::move(block));
    }
    if (m_model.evidenceLine.isEmpty())
        return;
    const TextBlock line = text(m_model.evidenceLine, FontRole::Small, m_style.width, kNoteLines);
    addTexts({placed(line, 0, m_style.width, 0, ColorRole::TextMuted)}, line.height(), m_style.gap(Space::Normal));
}

} // namespace

std::vector<Block> summaryBlocks(const SummaryModel &model, const PageStyle &style)
{
    return SummarySetter(model, style).blocks();
}

} // namespace lodestar::render
