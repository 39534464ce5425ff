#include "ui/base/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

namespace {

constexpr std::array kPointing = {"undo"_L1, "redo"_L1,   "arrow"_L1, "chevron"_L1,  "play"_L1,
                                  "back"_L1, "import"_L1, "share"_L1, "workshop"_L1, "list"_L1};

bool isMirrored(const QString &name)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft
        && std::find(kPointing.begin(), kPointing.end(), name) != kPointing.end();
}

/// The drawing with its colour put in: icons are written with `currentColor`, which Qt Svg does not know.
QByteArray tinted(const QString &name, const QColor &color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

/// Draws the vector anew at every size, so that icons are sharp on any screen.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(const QString &name, theme::ColorRole color) : m_name(name), m_color(color) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto &look = theme::current();
        QSvgRenderer renderer(
            tinted(m_name, mode == QIcon::Disabled ? theme::disabledText(look) : look.color(m_color)));
        painter->save();
        if (isMirrored(m_name)) {
            painter->translate(rect.x() * 2 + rect.width(), 0);
            painter->scale(-1, 1);
        }
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        renderer.render(painter, square);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_color); }
    bool isNull() override { return false; }

private:
    QString m_name;
    theme::ColorRole m_color;
};

} // namespace

QIcon icon(const QString &name, theme::ColorRole color)
{
    if (!QFile::exists(u":/icons/%1.svg"_s.arg(name)))
        return {};
    return QIcon(new LineIconEngine(name, color));
}

QPixmap iconPixmap(const QString &name, theme::ColorRole color, int size, double devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap picture = icon(name, color).pixmap(QSize(pixels, pixels), 1.0);
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

} // namespace lodestar::ui
