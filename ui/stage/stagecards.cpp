#include "ui/stage/stagelayout.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::StageLayout)
};

using Card = StageScene::Card;
using Column = StageScene::Column;

constexpr double kNarrowest = 165; ///< pixels at 100 %: a card narrower than this is a list of single words
constexpr int kDotsDrawn = 8; ///< more are a number

/// Measures and draws cards of one width.
class CardStack
{
public:
    CardStack(const StagePen &pen, double width)
        : m_width(width), m_padding(pen.space(Space::Small)), m_edge(pen.space(Space::Tiny)),
          m_gap(pen.space(Space::Small)), m_note(pen.lineHeight(FontRole::Small))
    { }

    double gap() const { return m_gap; }
    double textWidth() const { return m_width - 2 * m_padding - m_edge; }
    static bool hasNote(const Card &card) { return !card.note.isEmpty() || card.dots > 0; }
    double frame(const StagePen &pen, const Card &card) const { return 2 * m_padding + noteHeight(pen, card); }
    double height(const StagePen &pen, const Card &card) const
    {
        return frame(pen, card) + pen.height(card.text, textWidth(), {});
    }

    double headHeight(const StagePen &pen, const Column &column) const
    {
        if (column.name.isEmpty() && column.count.isEmpty())
            return 0;
        return pen.height(column.name, nameWidth(pen, column), name()) + countHeight(pen, column) + m_gap / 2;
    }
    void drawHead(StagePen &pen, const Column &column, const QPointF &at) const
    {
        const double width = nameWidth(pen, column);
        const double height = pen.words(column.name, at, width, name());
        if (width < m_width)
            pen.words(column.count, {at.x() + width, at.y()}, m_width - width, count(StagePen::Align::Trailing));
        else
            pen.words(column.count, {at.x(), at.y() + height}, m_width, count(StagePen::Align::Leading));
    }

    void draw(StagePen &pen, const Card &card, const QPointF &at) const
    {
        const QRectF rect(at, QSizeF(m_width, height(pen, card)));
        pen.sheet(rect, ColorRole::Surface, ColorRole::Border);
        if (card.edge)
            pen.shape({at, QSizeF(m_edge, rect.height())}, *card.edge, m_edge / 2);
        const double x = at.x() + m_edge + m_padding;
        const double y = at.y() + m_padding;
        const double below = y + pen.words(card.text, {x, y}, textWidth(), {});
        const double dots = drawDots(pen, card.dots, {x + textWidth(), below});
        pen.words(card.note, {x, below}, textWidth() - dots, note());
    }

private:
    static StagePen::Style name() { return {FontRole::BodyStrong, ColorRole::Text, StagePen::Align::Leading, 3}; }
    static StagePen::Style note() { return {FontRole::Small, ColorRole::TextMuted, StagePen::Align::Leading, 3}; }
    static StagePen::Style count(StagePen::Align align) { return {FontRole::Body, ColorRole::TextMuted, align, 1}; }

    /// Name and count share a line where both have room on it.
    double nameWidth(const StagePen &pen, const Column &column) const
    {
        const double counted = column.count.isEmpty() ? 0 : pen.width(column.count, count({})) + m_gap;
        return pen.width(column.name, name()) + counted <= m_width ? m_width - counted : m_width;
    }
    double countHeight(const StagePen &pen, const Column &column) const
    {
        const bool below = !column.count.isEmpty() && nameWidth(pen, column) >= m_width;
        return below || column.name.isEmpty() ? pen.lineHeight(FontRole::Body) : 0;
    }

    double noteHeight(const StagePen &pen, const Card &card) const
    {
        const double height = pen.height(card.note, textWidth() - dotsWidth(pen, card.dots), note());
        return hasNote(card) ? std::max(height, m_note) : 0;
    }

    double dotSize() const { return m_note * 0.45; }
    double dotStep() const { return dotSize() * 1.2; }
    bool areDrawn(int dots) const { return dots <= kDotsDrawn && dots * dotStep() < textWidth() / 2; }
    double dotsWidth(const StagePen &pen, int dots) const
    {
        if (dots <= 0)
            return 0;
        return m_gap
            + (areDrawn(dots) ? dots * dotStep() : pen.width(format::count(dots), {FontRole::Small}) + dotStep());
    }
    /// Dots that end at a place; returns the width they take.
    double drawDots(StagePen &pen, int dots, const QPointF &end) const
    {
        if (dots <= 0)
            return 0;
        const double size = dotSize(), step = dotStep(), y = end.y() + (m_note - size) / 2;
        if (areDrawn(dots)) {
            for (int i = 0; i < dots; ++i)
                pen.shape({end.x() - (i + 1) * step, y, size, size}, ColorRole::TextMuted, size / 2);
            return dotsWidth(pen, dots);
        }
        const QString number = format::count(dots);
        const double width = pen.width(number, {FontRole::Small});
        pen.words(number, {end.x() - width, end.y()}, width, {FontRole::Small});
        pen.shape({end.x() - width - step, y, size, size}, ColorRole::TextMuted, size / 2);
        return dotsWidth(pen, dots);
    }

    double m_width, m_padding, m_edge, m_gap, m_note;
};

/// One long list is dealt over as many columns as there is room for, each card to the shortest.
std::vector<Column> dealt(const Column &list, const StagePen &pen, const CardStack &stack, size_t columns)
{
    std::vector<Column> out(columns);
    std::vector<double> heights(columns, 0);
    for (const Card &card : list.cards) {
        const auto shortest = static_cast<size_t>(std::ranges::min_element(heights) - heights.begin());
        out[shortest].cards.push_back(card);
        heights[shortest] += stack.height(pen, card) + stack.gap();
    }
    return out;
}

/// A card whose text is higher than a sheet goes on in further cards.
void splitTallCards(Column &column, const StagePen &pen, const CardStack &stack, double height)
{
    std::vector<Card> fitting;
    for (const Card &card : column.cards) {
        const double room = std::max(height - stack.frame(pen, card), pen.lineHeight(FontRole::Body));
        if (stack.height(pen, card) <= height) {
            fitting.push_back(card);
            continue;
        }
        for (const QString &piece : fittingPieces(pen, card.text, stack.textWidth(), room, {})) {
            fitting.push_back(card);
            fitting.back().text = piece;
        }
    }
    column.cards = std::move(fitting);
}

/// Where the sheet that begins with card `first` of a column ends.
size_t endOfSheet(const Column &column, size_t first, const StagePen &pen, const CardStack &stack, double height,
                  double more)
{
    double used = 0;
    size_t next = first;
    for (; next < column.cards.size(); ++next) {
        const double card = stack.height(pen, column.cards[next]);
        const bool last = next + 1 == column.cards.size();
        if (next > first && used + card + (last ? 0 : more) > height)
            break;
        used += card + stack.gap();
    }
    return next;
}

struct Strip {
    double x = 0;
    Column column;
    size_t first = 0, next = 0;
};

StageSheet sheetOf(const std::vector<Strip> &strips, const CardStack &stack, const QRectF &area, double headHeight,
                   double width)
{
    return [strips, stack, area, headHeight, width](StagePen &pen) {
        for (const Strip &strip : strips) {
            stack.drawHead(pen, strip.column, {strip.x, area.top()});
            double y = area.top() + headHeight;
            for (size_t i = strip.first; i < strip.next; ++i) {
                stack.draw(pen, strip.column.cards[i], {strip.x, y});
                y += stack.height(pen, strip.column.cards[i]) + stack.gap();
            }
            const auto left = static_cast<int>(strip.column.cards.size() - strip.next);
            if (left > 0)
                pen.words(Tr::tr("%n more", "cards", left), {strip.x, y}, width,
                          {FontRole::Small, ColorRole::TextMuted, StagePen::Align::Leading, 1});
        }
    };
}

/// The sheets of columns that stand beside each other, until the longest has come to its end.
void addSheets(std::vector<StageSheet> &sheets, std::vector<Strip> strips, const StagePen &pen, const CardStack &stack,
               const QRectF &area, double width)
{
    double head = 0;
    for (const Strip &strip : strips)
        head = std::max(head, stack.headHeight(pen, strip.column));
    const double more = pen.lineHeight(FontRole::Small), height = area.height() - head;
    for (Strip &strip : strips)
        splitTallCards(strip.column, pen, stack, height - more - stack.gap());
    bool left = true;
    while (left) {
        left = false;
        for (Strip &strip : strips) {
            strip.next = endOfSheet(strip.column, strip.first, pen, stack, height, more);
            left |= strip.next < strip.column.cards.size();
        }
        sheets.push_back(sheetOf(strips, stack, area, head, width));
        for (Strip &strip : strips)
            strip.first = strip.next;
    }
}

} // namespace

std::vector<StageSheet> cardSheets(const StageScene::Cards &cards, const StagePen &pen, const QRectF &area)
{
    const double gap = pen.space(Space::Medium);
    const auto fitting =
        static_cast<size_t>(std::max(1.0, std::floor((area.width() + gap) / (pen.look().pixels(kNarrowest) + gap))));
    std::vector<Column> columns = cards.columns;
    const bool isList = columns.size() == 1 && columns.front().name.isEmpty();
    const size_t beside = isList ? std::min(fitting, std::max<size_t>(1, columns.front().cards.size()))
                                 : std::clamp<size_t>(columns.size(), 1, fitting);
    // A card alone need not be as wide as the wall.
    const size_t shares = std::max<size_t>(beside, std::min<size_t>(fitting, 2));
    const double width = (area.width() - gap * static_cast<double>(shares - 1)) / static_cast<double>(shares);
    const CardStack stack(pen, width);
    if (isList)
        columns = dealt(columns.front(), pen, stack, beside);
    std::vector<StageSheet> sheets;
    for (size_t first = 0; first < columns.size(); first += beside) {
        std::vector<Strip> strips;
        for (size_t i = first; i < std::min(first + beside, columns.size()); ++i)
            strips.push_back({area.left() + static_cast<double>(i - first) * (width + gap), columns[i]});
        addSheets(sheets, std::move(strips), pen, stack, area, width);
    }
    if (sheets.empty())
        sheets.emplace_back([](StagePen &) {});
    return sheets;
}

} // namespace lodestar::ui
