#include "ui/widgets/teamsign.h"

#include "core/workshop/workshopstore.h"

#include <QPainter>
#include <QtMath>

namespace lodestar::ui {

using theme::ColorRole;

namespace {

/// A regular figure in `box`, its first corner on top; a star where `inner` is less than one.
QPolygonF figure(const QRectF &box, int corners, double inner = 1)
{
    QPolygonF points;
    const int steps = inner < 1 ? 2 * corners : corners;
    for (int i = 0; i < steps; ++i) {
        const double angle = 2 * M_PI * i / steps - M_PI / 2;
        const double reach = inner < 1 && i % 2 == 1 ? inner : 1;
        points << QPointF(box.center().x() + reach * box.width() / 2 * qCos(angle),
                          box.center().y() + reach * box.height() / 2 * qSin(angle));
    }
    return points;
}

void paintLetter(QPainter &painter, const QRectF &box, const QString &team)
{
    QFont font = theme::current().font(theme::FontRole::Small);
    const double room = box.height() * 0.62 / qMax(1, QFontMetrics(font).ascent());
    painter.setFont(font);
    painter.setPen(theme::current().color(ColorRole::Text));
    painter.translate(box.center());
    painter.scale(room, room);
    const double side = box.width() / room;
    painter.drawText(QRectF(-side / 2, -side / 2, side, side), Qt::AlignCenter, team.trimmed().left(1).toUpper());
}

} // namespace

theme::ColorRole teamColor(const QString &team)
{
    constexpr ColorRole colors[] = {ColorRole::Team1, ColorRole::Team2, ColorRole::Team3, ColorRole::Team4,
                                    ColorRole::Team5};
    const qsizetype index = workshop::teamIds().indexOf(team);
    return colors[index < 0 || index > 4 ? 4 : index];
}

void paintTeamSign(QPainter &painter, const QRectF &place, const QString &team)
{
    const double side = qMin(place.width(), place.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(place.center());
    box.adjust(side * 0.06, side * 0.06, -side * 0.06, -side * 0.06);
    const auto &look = theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qsizetype index = workshop::teamIds().indexOf(team);
    const bool known = index >= 0 && index <= 4;
    const QColor color = look.color(team.isEmpty() ? ColorRole::TextMuted : teamColor(team));
    painter.setPen(known ? QPen(Qt::NoPen) : QPen(color, qMax(1.2, side * 0.09)));
    painter.setBrush(known ? QBrush(color) : QBrush(Qt::NoBrush));
    switch (known ? index : team.isEmpty() ? 5 : 6) {
    case 0:
        painter.drawEllipse(box);
        break;
    case 1:
        painter.drawRect(box.adjusted(side * 0.05, side * 0.05, -side * 0.05, -side * 0.05));
        break;
    case 2:
        painter.drawPolygon(QPolygonF({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}));
        break;
    case 3:
        painter.drawPolygon(figure(box, 4));
        break;
    case 4:
        painter.drawPolygon(figure(box.adjusted(-side * 0.05, -side * 0.05, side * 0.05, side * 0.05), 5, 0.45));
        break;
    case 5:
        painter.drawEllipse(box.adjusted(side * 0.1, side * 0.1, -side * 0.1, -side * 0.1));
        break;
    default:
        painter.drawPolygon(figure(box, 6));
        paintLetter(painter, box, team);
    }
    painter.restore();
}

TeamSign::TeamSign(const QString &team, QWidget *parent) : QWidget(parent)
{
    const int side = QFontMetrics(theme::current().font(theme::FontRole::Small)).height();
    setFixedSize(side, side);
    setTeam(team);
}

void TeamSign::setTeam(const QString &team)
{
    m_team = team;
    setAccessibleName(workshop::teamName(team));
    setToolTip(workshop::teamName(team).toHtmlEscaped());
    update();
}

void TeamSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTeamSign(painter, rect(), m_team);
}

} // namespace lodestar::ui
