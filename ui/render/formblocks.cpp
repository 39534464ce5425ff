#include "ui/render/formblocks.h"

#include "ui/render/textblock.h"

#include <QLocale>
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

Block question(int number, const QString &text, const PageStyle &style)
{
    const QString numbered = QStringLiteral("%1. %2").arg(QLocale(style.chart.look.language).toString(number), text);
    const TextBlock block = textOf(numbered, FontRole::BodyStrong, style, style.width);
    const double height = block.height() + kLines * kLineHeight;
    return {style.gap(Space::Wide), height, false, false, false, [block, style](QPainter &painter) {
                block.paint(painter, {0, 0}, style.color(ColorRole::Text));
                for (int line = 1; line <= kLines; ++line)
                    rule(painter, 0, style.width, block.height() + line * kLineHeight, style);
            }};
}

} // namespace

std::vector<Block> formBlocks(const research::SurveyForm &form, const PageStyle &style)
{
    std::vector<Block> blocks;
    blocks.push_back(words(form.words.title, FontRole::Title, ColorRole::Text, Space::Tiny, style));
    blocks.push_back(words(form.words.intro, FontRole::Body, ColorRole::TextMuted, Space::Small, style));
    blocks.push_back(fieldRow(form.words.name, form.words.role, style));
    blocks.push_back(fieldRow(form.words.company, form.words.date, style));
    int number = 0;
    for (const QString &text : form.questions)
        blocks.push_back(question(++number, text, style));
    return blocks;
}

} // namespace lodestar::render
