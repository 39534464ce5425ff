#include "ui/widgets/stepsign.h"

#include "ui/base/icon.h"
#include "ui/theme/stylepaint.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using theme::ColorRole;

StepSign::StepSign(int number, Page::State state, bool isCurrent, QWidget *parent)
    : QWidget(parent), m_number(number), m_state(state), m_isCurrent(isCurrent)
{
    const int side = theme::current().pixels(24);
    setFixedSize(side, side);
    switch (state) {
    case Page::State::Empty:
        setAccessibleName(tr("Step %1, not begun").arg(number));
        break;
    case Page::State::Begun:
        setAccessibleName(tr("Step %1, begun").arg(number));
        break;
    case Page::State::Done:
        setAccessibleName(tr("Step %1, done").arg(number));
        break;
    }
}

void StepSign::paint(QPainter &painter, const QRectF &circle, int number, Page::State state, bool isCurrent)
{
    const auto &look = theme::current();
    const double radius = circle.width() / 2;
    const QColor accent = look.color(ColorRole::Accent);
    const bool done = state == Page::State::Done, begun = state == Page::State::Begun, filled = isCurrent && !done;
    const QColor pale = theme::mixed(look.color(ColorRole::TextMuted), look.color(ColorRole::Surface), 0.45);
    if (filled)
        theme::paintBox(painter, circle, accent, {}, radius);
    else
        theme::paintBox(painter, circle, done ? look.color(ColorRole::AccentSoft) : QColor(),
                        done || begun ? accent : pale, radius, begun ? 1.6 : 1);
    if (done) {
        const int side = qRound(circle.width() * 0.66);
        QRect place(0, 0, side, side);
        place.moveCenter(circle.center().toPoint());
        icon(u"check"_s, ColorRole::Accent).paint(&painter, place);
        return;
    }
    QFont font = look.font(theme::FontRole::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(look.color(filled ? ColorRole::AccentText : ColorRole::TextMuted));
    painter.drawText(circle, Qt::AlignCenter, QLocale().toString(number));
}

void StepSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_number, m_state, m_isCurrent);
}

} // namespace lodestar::ui
