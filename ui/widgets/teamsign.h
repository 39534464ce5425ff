#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPainter;

namespace lodestar::ui {

/// The colour of a team (WorkshopStore's team ids); teams of own words share the fifth. Colour never speaks alone:
/// wherever it is used, the sign or the team's name stands with it.
theme::ColorRole teamColor(const QString &team);

/// The sign of a team, a shape in its colour that is known without the colour too: service a disc, sales a square,
/// marketing a triangle, leadership a diamond, customers a star; a team of own words is a hexagon with its first
/// letter; no team a ring. For delegates, boards and the stage.
void paintTeamSign(QPainter &painter, const QRectF &place, const QString &team);

/// The same as a widget, the height of small print; its accessible name is the team's.
class TeamSign : public QWidget
{
    Q_OBJECT
public:
    explicit TeamSign(const QString &team = {}, QWidget *parent = nullptr);
    void setTeam(const QString &team);
    QString team() const { return m_team; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_team;
};

} // namespace lodestar::ui
