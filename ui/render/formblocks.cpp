#include "ui/render/formblocks.h"

#include "ui/render/textblock.h"

#include <QPainter>

namespace lodestar::render {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr int kLines = 4; ///< to write on, below each question
constexpr double kLineHeight = 100; ///< 8.5 mm in page units: room for a hand, however closely the rest is set

TextBlock textOf(const QString &text, FontRole font, const PageStyle &style, double width)
{
    return TextBlock(text, style.font(font), width, {style.chart.direction, TextBlock::Align::Leading, 0});
}

Block words(const QString &text, FontRole font, ColorRole color, Space gap, const PageStyle &style)
{
    const TextBlock block = textOf(text, font, style, style.width);
    return {
        style.gap(gap), block.height(),
        false,          false,
        false,          [block, ink = style.color(color)](QPainter &painter) { block.paint(painter, {0, 0}, ink); }};
}

void rule(QPainter &painter, double left, double right, double y, const PageStyle &style)
{
    painter.setPen(QPen(style.color(ColorRole::TextMuted), style.line(0.75)));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

/// A name above a line, two to a row.
Block fieldRow(const QString &first, const QString &second, const PageStyle &style)
{
    const double gap = style.gap(Space::Wide), width = (style.width - gap) / 2;
    const TextBlock left = textOf(first, FontRole::Small, style, width);
    const TextBlock right = textOf(second, FontRole::Small, style, width);
    const double height = std::max(left.height(), right.height()) + kLineHeight;
    return {style.gap(Space::Normal),
            height,
            false,
            false,
            false,
            [left, right, width, gap, height, style](QPainter &painter) {
                double at = 0;
                for (const TextBlock &text : {left, right}) {
                    const double x = style.x(at, width);
                    text.paint(painter, {x, 0}, style.color(ColorRole::TextMuted));
                    rule(painter, x, x + width, height, style);
                    at += width + gap;
                }
            }};
}

Block question(const PaperForm::Question &asked, const PageStyle &style)
{
    const QString numbered =
        asked.number.isEmpty() ? asked.text : QStringLiteral("%1. %2").arg(asked.number, asked.text);
    const TextBlock text = textOf(numbered, FontRole::BodyStrong, style, style.width);
    const TextBlock note = textOf(asked.note, FontRole::Small, style, style.width);
    const double head = text.height() + (asked.note.isEmpty() ? 0 : note.height());
    return {style.gap(Space::Wide),
            head + kLines * kLineHeight,
            false,
            false,
            false,
            [text, note, hasNote = !asked.note.isEmpty(), head, style](QPainter &painter) {
                text.paint(painter, {0, 0}, style.color(ColorRole::Text));
                if (hasNote)
                    note.paint(painter, {0, text.height()}, style.color(ColorRole::TextMuted));
                for (int line = 1; line <= kLines; ++line)
                    rule(painter, 0, style.width, head + line * kLineHeight, style);
            }};
}

} // namespace

std::vector<Block> formBlocks(const PaperForm &form, const PageStyle &style)
{
    std::vector<Block> blocks;
    blocks.push_back(words(form.title, FontRole::Title, ColorRole::Text, Space::Tiny, style));
    blocks.push_back(words(form.intro, FontRole::Body, ColorRole::TextMuted, Space::Small, style));
    for (const auto &[first, second] : form.fields)
        blocks.push_back(fieldRow(first, second, style));
    for (const PaperForm::Question &asked : form.questions)
        blocks.push_back(question(asked, style));
    return blocks;
}

} // namespace lodestar::render
