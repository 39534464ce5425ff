#include "ui/stage/stagepicture.h"

#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;

theme::Look stageLook(const theme::Look &look, const QSizeF &size)
{
    theme::Look stage = look;
    stage.roomScale = 1;
    const double smallest = stage.font(FontRole::Small).pointSizeF();
    constexpr double kLeast = 1.6, kRounding = 0.005; // so that 18 is never 17.99
    const double readable = std::max({kLeast, look.roomScale, kSmallestStageType / smallest + kRounding});
    // On a larger screen everything grows with it: people sit as far from it as from a smaller one.
    const double grown = readable * std::min(size.width() / 1800, size.height() / 1080);
    stage.roomScale = std::max(readable, grown);
    return stage;
}

void StagePicture::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (ground.isValid())
        painter.fillRect(QRectF(QPointF(), size), ground);
    for (const Shape &shape : shapes) {
        painter.setPen(shape.line.isValid() ? QPen(shape.line, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(shape.rect, shape.radius, shape.radius);
    }
    if (chart) {
        painter.save();
        render::paintChart(painter, chart->rect, chart->spec, chart->style);
        painter.restore();
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const Image &each : images)
        painter.drawImage(each.rect, each.image);
    for (const Words &each : words)
        each.block.paint(painter, each.at, each.color);
}

render::TextBlock StagePen::block(const QString &text, double width, const Style &style) const
{
    return {text, look().font(style.font), width, {m_setting.direction, style.align, style.maxLines}};
}

QRectF StagePen::placed(const QRectF &rect) const
{
    if (m_setting.direction == Qt::LeftToRight)
        return rect;
    return {m_setting.size.width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height()};
}

double StagePen::height(const QString &text, double width, const Style &style) const
{
    return text.isEmpty() ? 0 : block(text, width, style).height();
}

double StagePen::width(const QString &text, const Style &style) const
{
    return std::ceil(render::textWidth(render::presentable(text), look().font(style.font))) + 1;
}

double StagePen::lineHeight(FontRole font) const
{
    return height(QStringLiteral("X"), m_setting.size.width(), {font});
}

double StagePen::words(const QString &text, const QPointF &at, double width, const Style &style)
{
    if (text.isEmpty())
        return 0;
    render::TextBlock set = block(text, width, style);
    const double height = set.height();
    const QRectF rect = placed({at, QSizeF(width, height)});
    m_picture.words.push_back(
        {std::move(set), rect.topLeft(), width, look().color(style.color), look().font(style.font), text});
    return height;
}

void StagePen::shape(const QRectF &rect, ColorRole fill, double radius)
{
    m_picture.shapes.push_back({placed(rect), look().color(fill), {}, radius});
}

void StagePen::sheet(const QRectF &rect, ColorRole fill, std::optional<ColorRole> line)
{
    m_picture.shapes.push_back(
        {placed(rect), look().color(fill), line ? look().color(*line) : QColor(), double(look().radius())});
}

void StagePen::ring(const QRectF &rect, ColorRole line)
{
    m_picture.shapes.push_back({placed(rect), {}, look().color(line), rect.height() / 2});
}

void StagePen::add(const StagePicture &part)
{
    m_picture.shapes.insert(m_picture.shapes.end(), part.shapes.begin(), part.shapes.end());
    m_picture.words.insert(m_picture.words.end(), part.words.begin(), part.words.end());
    m_picture.images.insert(m_picture.images.end(), part.images.begin(), part.images.end());
}

void StagePen::image(const QImage &image, const QRectF &rect)
{
    m_picture.images.push_back({image, placed(rect)});
}

void StagePen::chart(const chart::ChartSpec &spec, const QRectF &rect)
{
    m_picture.chart = StagePicture::Chart{spec, placed(rect), {.look = look(), .direction = m_setting.direction}};
}

std::vector<QString> fittingPieces(const StagePen &pen, const QString &text, double width, double height,
                                   const StagePen::Style &style)
{
    std::vector<QString> pieces;
    QString rest = text.trimmed();
    const auto fits = [&](const QString &piece) { return pen.height(piece, width, style) <= height; };
    while (!rest.isEmpty()) {
        if (fits(rest)) {
            pieces.push_back(rest);
            break;
        }
        qsizetype fitting = 1, tooLong = rest.size();
        while (tooLong - fitting > 1) {
            const qsizetype middle = (fitting + tooLong) / 2;
            (fits(rest.left(middle)) ? fitting : tooLong) = middle;
        }
        QTextBoundaryFinder words(QTextBoundaryFinder::Line, rest);
        words.setPosition(fitting);
        qsizetype cut = words.isAtBoundary() ? fitting : words.toPreviousBoundary();
        if (cut <= 0) { // one endless word
            QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, rest);
            letters.setPosition(fitting);
            cut = letters.isAtBoundary() ? fitting : letters.toPreviousBoundary();
            if (cut <= 0)
                cut = fitting;
        }
        pieces.push_back(rest.left(cut).trimmed());
        rest = rest.mid(cut).trimmed();
    }
    return pieces;
}

} // namespace lodestar::ui
