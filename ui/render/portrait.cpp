#include "ui/render/portrait.h"

#include <QCryptographicHash>
#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace lodestar::render {

using profile::Portrait;
using theme::ColorRole;

namespace {

constexpr std::array kColors = {ColorRole::Series1, ColorRole::Series2, ColorRole::Series3, ColorRole::Series4,
                                ColorRole::Series5, ColorRole::Series6, ColorRole::Series7, ColorRole::Series8};
static_assert(kColors.size() == profile::kPortraitColors);

constexpr int kTiles = 3; ///< to a side
constexpr double kCorner = 0.12; ///< of the side

/// Numbers that follow from an id, the same on every machine.
QByteArray digest(const QString &id)
{
    return QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256);
}

int byteAt(const QByteArray &bytes, int at)
{
    return static_cast<unsigned char>(bytes.at(at));
}

/// One tile of the pattern: a quarter of a disc, a disc, a triangle or a square, turned by quarters.
QPainterPath tile(const QRectF &place, int form, int turn)
{
    QPainterPath path;
    const std::array corners = {place.topLeft(), place.topRight(), place.bottomRight(), place.bottomLeft()};
    const QPointF corner = corners[static_cast<size_t>(turn)];
    switch (form) {
    case 0: { // the quarter of a disc around a corner
        const double side = place.width();
        const QRectF disc(corner.x() - side, corner.y() - side, 2 * side, 2 * side);
        path.moveTo(corner);
        path.arcTo(disc, 270 - 90 * turn, 90);
        path.closeSubpath();
        break;
    }
    case 1:
        path.addEllipse(
            place.adjusted(place.width() * 0.14, place.height() * 0.14, -place.width() * 0.14, -place.height() * 0.14));
        break;
    case 2:
        path.moveTo(corner);
        path.lineTo(corners[static_cast<size_t>((turn + 1) % 4)]);
        path.lineTo(corners[static_cast<size_t>((turn + 3) % 4)]);
        path.closeSubpath();
        break;
    default:
        path.addRect(place);
    }
    return path;
}

void paintPattern(QPainter &painter, const QRectF &square, const QString &id, const QColor &color, const QColor &ground)
{
    const QByteArray bytes = digest(id);
    const double side = square.width() / kTiles;
    const std::array tints = {color, theme::mixed(color, ground, 0.35), theme::mixed(color, ground, 0.62)};
    for (int row = 0; row < kTiles; ++row) {
        for (int column = 0; column < kTiles; ++column) {
            const int value = byteAt(bytes, 2 + row * kTiles + column);
            constexpr double kOverlap = 0.25; // no hairline between two tiles of one colour
            const QRectF place(square.left() + column * side, square.top() + row * side, side + kOverlap,
                               side + kOverlap);
            painter.fillPath(tile(place, value & 3, (value >> 2) & 3), tints[static_cast<size_t>((value >> 4) % 3)]);
        }
    }
}

/// A head and shoulders of nobody: two shapes in one colour.
void paintFigure(QPainter &painter, const QRectF &square, const QColor &color)
{
    const double side = square.width();
    QPainterPath shoulders;
    shoulders.addEllipse(QPointF(square.center().x(), square.top() + side * 1.02), side * 0.36, side * 0.4);
    painter.fillPath(shoulders, color);
    QPainterPath head;
    head.addEllipse(QPointF(square.center().x(), square.top() + side * 0.38), side * 0.18, side * 0.18);
    painter.fillPath(head, color);
}

void paintInitials(QPainter &painter, const QRectF &square, const QString &letters, const QColor &color,
                   const theme::Look &look)
{
    QFont font = look.font(theme::FontRole::BodyStrong);
    font.setPixelSize(std::max(1, static_cast<int>(square.width() * (letters.size() > 1 ? 0.4 : 0.5))));
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(square, Qt::AlignCenter, letters);
}

void paintPicture(QPainter &painter, const QRectF &square, const QImage &picture)
{
    const double side = std::min(picture.width(), picture.height());
    const QRectF part((picture.width() - side) / 2, (picture.height() - side) / 3, side, side);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(square, picture, part);
}

} // namespace

ColorRole portraitColor(const Portrait &portrait, const QString &id)
{
    const int chosen = portrait.color >= 0 ? portrait.color : byteAt(digest(id), 0);
    return kColors[static_cast<size_t>(chosen) % kColors.size()];
}

QString initials(const QString &name)
{
    QStringList words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    bool inside = false;
    for (qsizetype start = 0, end; (end = finder.toNextBoundary()) >= 0; start = end) {
        const QString sign = name.mid(start, end - start);
        const bool isLetter = std::ranges::any_of(sign.toUcs4(), [](uint ucs) { return QChar::isLetter(ucs); });
        if (isLetter && !inside)
            words << sign.toUpper();
        inside = isLetter || (inside && !sign.at(0).isSpace());
    }
    if (words.isEmpty())
        return {};
    return words.size() == 1 ? words.first() : words.first() + words.last();
}

void paintPortrait(QPainter &painter, const QRectF &square, const PortraitSpec &spec, const theme::Look &look)
{
    const QColor color = look.color(portraitColor(spec.portrait, spec.id));
    const QColor surface = look.color(ColorRole::Surface), ground = theme::mixed(surface, color, 0.16);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(square, square.width() * kCorner, square.width() * kCorner);
    painter.setClipPath(frame, Qt::IntersectClip);
    painter.fillRect(square, ground);
    const QString letters = initials(spec.name);
    if (spec.portrait.isPicture() && !spec.picture.isNull())
        paintPicture(painter, square, spec.picture);
    else if (spec.portrait.shape == Portrait::Shape::Figure)
        paintFigure(painter, square, color);
    else if (spec.portrait.shape == Portrait::Shape::Monogram && !letters.isEmpty())
        paintInitials(painter, square, letters, look.color(ColorRole::Text), look);
    else
        paintPattern(painter, square, spec.id, color, surface);
    painter.restore();
}

QImage portraitImage(const PortraitSpec &spec, const theme::Look &look, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintPortrait(painter, QRectF(0, 0, side, side), spec, look);
    return image;
}

} // namespace lodestar::render
