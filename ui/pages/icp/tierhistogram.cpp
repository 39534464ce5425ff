#include "ui/pages/icp/tierhistogram.h"

#include "core/base/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tiercolor.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lodestar::ui {

using profile::Fit;
using profile::Tier;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr std::array kTiers = {Tier::Best, Tier::Good, Tier::Bad};
constexpr double kLargeStep = 5;
constexpr double kReach = 10; ///< pixels beside a line that still count as on it

/// Whether points decide about this one, and so it has a place in the picture.
bool isJudgedByPoints(const Fit &fit)
{
    return fit.tier != Tier::NotEnough && !std::isnan(fit.points)
        && (fit.flags & (Fit::IsDisqualified | Fit::MustFailed)) == 0;
}

} // namespace

TierHistogram::TierHistogram(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Points of the customers, and where Best and Good begin"));
}

void TierHistogram::show(const profile::Fits &fits, double bestFrom, double goodFrom)
{
    m_counts = {};
    for (const Fit &fit : fits.rows) {
        if (!isJudgedByPoints(fit))
            continue;
        const auto bin = static_cast<size_t>(std::clamp(fit.points / 100 * kBins, 0.0, kBins - 1.0));
        ++m_counts[bin][static_cast<size_t>(fit.tier)];
    }
    m_from = {bestFrom, goodFrom};
    describe();
    update();
}

void TierHistogram::setMovable(bool movable)
{
    m_movable = movable;
    m_dragging = m_dragging && movable;
    update();
}

void TierHistogram::describe()
{
    setAccessibleDescription(tr("Best from %1 points, Good from %2. Up and Down choose one, Left and Right move it.")
                                 .arg(format::number(m_from[0]), format::number(m_from[1])));
}

QSize TierHistogram::sizeHint() const
{
    return {theme::current().pixels(420), theme::current().pixels(190)};
}

QSize TierHistogram::minimumSizeHint() const
{
    return {theme::current().pixels(200), theme::current().pixels(190)};
}

/// Where the bars stand: above it the names of the lines, below it the scale.
QRectF TierHistogram::field() const
{
    const double text = QFontMetricsF(theme::current().font(FontRole::Small)).height();
    const double side = theme::current().space(Space::Small);
    return QRectF(rect()).adjusted(side, 2 * text + side, -side, -text - side);
}

double TierHistogram::placeOf(double points) const
{
    const QRectF bars = field();
    const double along = bars.width() * points / 100;
    return layoutDirection() == Qt::RightToLeft ? bars.right() - along : bars.left() + along;
}

double TierHistogram::pointsAt(double place) const
{
    const QRectF bars = field();
    const double along = layoutDirection() == Qt::RightToLeft ? bars.right() - place : place - bars.left();
    return bars.width() > 0 ? 100 * along / bars.width() : 0;
}

int TierHistogram::handleAt(const QPointF &position) const
{
    const double toBest = std::abs(placeOf(m_from[0]) - position.x()),
                 toGood = std::abs(placeOf(m_from[1]) - position.x());
    if (std::min(toBest, toGood) > theme::current().pixels(kReach))
        return -1;
    // Both in one place: the side on which the mouse is says which one can follow it.
    if (toBest == toGood)
        return pointsAt(position.x()) >= m_from[0] ? 0 : 1;
    return toBest < toGood ? 0 : 1;
}

void TierHistogram::moveTo(double points)
{
    const auto at = static_cast<size_t>(m_handle);
    const double least = m_handle == 0 ? m_from[1] : 0, most = m_handle == 0 ? 100 : m_from[0];
    const double wanted = std::clamp(std::round(points), least, most);
    if (wanted == m_from[at])
        return;
    m_from[at] = wanted;
    describe();
    update();
    emit moved(m_from[0], m_from[1]);
}

void TierHistogram::mousePressEvent(QMouseEvent *event)
{
    const int handle = event->button() == Qt::LeftButton && m_movable ? handleAt(event->position()) : -1;
    if (handle < 0) {
        event->ignore();
        return;
    }
    m_handle = handle;
    m_dragging = true;
    update();
}

void TierHistogram::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        moveTo(pointsAt(event->position().x()));
    else if (m_movable && handleAt(event->position()) >= 0)
        setCursor(Qt::SplitHCursor);
    else
        unsetCursor();
}

void TierHistogram::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_dragging, false))
        emit released();
    else
        event->ignore();
}

void TierHistogram::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double step = (event->modifiers() & Qt::ShiftModifier) != 0 ? kLargeStep : 1;
    const double at = m_from[static_cast<size_t>(m_handle)];
    if (!m_movable)
        QWidget::keyPressEvent(event);
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        m_handle = event->key() == Qt::Key_Up ? 0 : 1;
    else if (event->key() == (mirrored ? Qt::Key_Left : Qt::Key_Right))
        moveTo(at + step);
    else if (event->key() == (mirrored ? Qt::Key_Right : Qt::Key_Left))
        moveTo(at - step);
    else
        QWidget::keyPressEvent(event);
    update();
}

void TierHistogram::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TierHistogram::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TierHistogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    paintBars(painter);
    for (const int handle : {1, 0})
        paintHandle(painter, handle);
}

void TierHistogram::paintScale(QPainter &painter) const
{
    const theme::Look &look = theme::current();
    const QRectF bars = field();
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(look.color(ColorRole::Border));
    painter.drawLine(bars.bottomLeft(), bars.bottomRight());
    painter.setPen(look.color(ColorRole::TextMuted));
    const double width = bars.width() / 4;
    for (const int points : {0, 25, 50, 75, 100}) {
        QRectF text(placeOf(points) - width / 2, bars.bottom() + look.space(Space::Tiny), width, height());
        text.moveLeft(std::clamp(text.left(), 0.0, this->width() - text.width()));
        const bool isLeftEnd = placeOf(points) <= bars.left(), isRightEnd = placeOf(points) >= bars.right();
        const Qt::Alignment side = isLeftEnd ? Qt::AlignLeft : isRightEnd ? Qt::AlignRight : Qt::AlignHCenter;
        painter.drawText(text, static_cast<int>(side | Qt::AlignTop | Qt::AlignAbsolute),
                         points == 100 ? tr("%1 points").arg(format::count(points)) : format::count(points));
    }
}

void TierHistogram::paintBars(QPainter &painter) const
{
    qint64 tallest = 1;
    for (const auto &bin : m_counts)
        tallest = std::max(tallest, std::accumulate(bin.begin(), bin.end(), qint64{0}));
    const QRectF bars = field();
    const double unit = bars.height() / static_cast<double>(tallest);
    painter.setPen(Qt::NoPen);
    for (size_t bin = 0; bin < m_counts.size(); ++bin) {
        const double from = placeOf(static_cast<double>(bin) * 100 / kBins),
                     to = placeOf(static_cast<double>(bin + 1) * 100 / kBins);
        double bottom = bars.bottom();
        for (size_t tier = 0; tier < kTiers.size(); ++tier) {
            if (m_counts[bin][tier] == 0)
                continue;
            // One customer among 100,000 is still to be seen.
            const double tall = std::max(1.0, unit * static_cast<double>(m_counts[bin][tier]));
            const QRectF bar = QRectF(QPointF(from, bottom - tall), QPointF(to, bottom)).normalized();
            painter.fillRect(bar.adjusted(0.5, 0, -0.5, 0), tierBrush(kTiers[tier]));
            bottom -= tall;
        }
    }
}

void TierHistogram::paintHandle(QPainter &painter, int handle) const
{
    const theme::Look &look = theme::current();
    const QRectF bars = field();
    const double place = placeOf(m_from[static_cast<size_t>(handle)]);
    const bool isChosen = handle == m_handle && hasFocus();
    const QFont font = look.font(isChosen ? FontRole::BodyStrong : FontRole::Small);
    const QFontMetricsF metrics(look.font(FontRole::Small));
    painter.setPen(QPen(look.color(isChosen ? ColorRole::Accent : ColorRole::Text), isChosen ? 3 : 2));
    // The words of Best stand above those of Good, so that they never lie on each other.
    const double top = handle == 0 ? metrics.height() : 2 * metrics.height();
    painter.drawLine(QPointF(place, top), QPointF(place, bars.bottom()));
    painter.setBrush(look.color(isChosen ? ColorRole::Accent : ColorRole::Surface));
    const double grip = look.pixels(4);
    painter.drawEllipse(QPointF(place, bars.center().y()), grip, grip);
    painter.setFont(font);
    const QString text = tr("%1 from %2", "tier, points")
                             .arg(profile::tierName(handle == 0 ? Tier::Best : Tier::Good),
                                  format::number(m_from[static_cast<size_t>(handle)]));
    const double width = QFontMetricsF(font).horizontalAdvance(text) + look.space(Space::Small);
    const double left = std::clamp(place - width / 2, 0.0, std::max(0.0, this->width() - width));
    painter.drawText(QRectF(left, top - metrics.height(), width, metrics.height()), Qt::AlignCenter, text);
}

} // namespace lodestar::ui
