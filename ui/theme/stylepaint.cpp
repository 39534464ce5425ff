#include "ui/theme/stylepaint.h"

#include "ui/theme/style.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTableView>

namespace lodestar::theme {

namespace {

using S = QStyle;

QColor token(ColorRole role)
{
    return current().color(role);
}
int px(double atFull)
{
    return current().pixels(atFull);
}

bool has(QStyle::State state, QStyle::StateFlag flag)
{
    return state & flag;
}

/// A chevron pointing down in the middle of `rect`, turned by `degrees`.
void paintChevron(QPainter &painter, const QRectF &rect, double degrees, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.rotate(degrees);
    const double half = px(4), depth = px(2);
    painter.setPen(QPen(color, std::max(1.4, px(15) / 10.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{-half, -depth}, {0, half - depth}, {half, -depth}}));
    painter.restore();
}

void paintButton(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto kind = buttonKind(widget);
    const bool enabled = has(option.state, S::State_Enabled), hover = has(option.state, S::State_MouseOver) && enabled;
    const bool down = has(option.state, S::State_Sunken) && enabled, on = has(option.state, S::State_On);
    QColor fill = token(ColorRole::Surface), border = token(ColorRole::Border);
    if (kind == ButtonKind::Primary || kind == ButtonKind::Danger) {
        fill = token(kind == ButtonKind::Primary ? ColorRole::Accent : ColorRole::Negative);
        if (!enabled)
            fill = mixed(token(ColorRole::Border), token(ColorRole::Background), 0.3);
        border = QColor();
    } else if (kind == ButtonKind::Link) {
        fill = border = QColor();
    }
    if (on && kind == ButtonKind::Quiet) {
        fill = token(ColorRole::AccentSoft);
        border = token(ColorRole::Accent);
    }
    if (fill.isValid() && (hover || down))
        fill = mixed(fill, token(ColorRole::Text), down ? 0.14 : 0.06);
    else if (hover || down)
        fill = token(ColorRole::AccentSoft);
    paintBox(painter, option.rect, fill, border, controlRadius());
    if (has(option.state, S::State_HasFocus)) {
        paintFocusRing(painter, option.rect, controlRadius());
        if (!border.isValid() && fill.isValid() && kind != ButtonKind::Link)
            paintBox(painter, QRectF(option.rect).adjusted(3, 3, -3, -3), {}, token(ColorRole::AccentText),
                     controlRadius() - 2);
    }
}

void paintField(const QStyleOption &option, QPainter &painter)
{
    const bool enabled = has(option.state, S::State_Enabled);
    paintBox(painter, option.rect, token(enabled ? ColorRole::Surface : ColorRole::SurfaceRaised),
             mixed(token(ColorRole::Border), token(ColorRole::TextMuted), 0.25), controlRadius());
    if (has(option.state, S::State_HasFocus))
        paintFocusRing(painter, option.rect, controlRadius());
}

void paintIndicator(const QStyleOption &option, QPainter &painter, bool round)
{
    const bool enabled = has(option.state, S::State_Enabled);
    const bool on = has(option.state, S::State_On), partly = has(option.state, S::State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const double radius = round ? box.width() / 2 : px(4);
    const QColor mark = enabled ? token(ColorRole::Accent) : disabledText(current());
    if (on || partly)
        paintBox(painter, box, round ? token(ColorRole::Surface) : mark, mark, radius, 1.5);
    else
        paintBox(painter, box, token(ColorRole::Surface), token(ColorRole::TextMuted), radius, 1.2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(box.center(), box.width() * 0.27, box.width() * 0.27);
    } else if (on || partly) {
        painter.setPen(QPen(token(ColorRole::AccentText), std::max(1.6, box.width() / 9), Qt::SolidLine, Qt::RoundCap,
                            Qt::RoundJoin));
        const auto at = [&](double x, double y) {
            return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
        };
        if (partly)
            painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
        else
            painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.32)}));
    }
    painter.restore();
}

void paintItemRow(const QStyleOptionViewItem &item, QPainter &painter, bool inTable)
{
    if (inTable)
        painter.fillRect(QRect(item.rect.x(), item.rect.bottom(), item.rect.width(), 1),
                         mixed(token(ColorRole::Border), token(ColorRole::Surface), 0.4));
    const bool selected = has(item.state, S::State_Selected);
    if (item.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(item.rect, item.backgroundBrush);
    if (selected)
        painter.fillRect(item.rect, token(ColorRole::AccentSoft));
    else if (has(item.state, S::State_MouseOver) && has(item.state, S::State_Enabled))
        painter.fillRect(item.rect, mixed(token(ColorRole::Surface), token(ColorRole::AccentSoft), 0.5));
    const bool first = item.viewItemPosition == QStyleOptionViewItem::Beginning
        || item.viewItemPosition == QStyleOptionViewItem::OnlyOne;
    if (selected && first) {
        QRect bar(item.rect.x(), item.rect.y(), px(3), item.rect.height());
        painter.fillRect(QStyle::visualRect(item.direction, item.rect, bar), token(ColorRole::Accent));
    }
}

void paintTab(const QStyleOptionTab &tab, QPainter &painter)
{
    const bool selected = has(tab.state, S::State_Selected), enabled = has(tab.state, S::State_Enabled);
    painter.save();
    painter.setFont(current().font(selected ? FontRole::BodyStrong : FontRole::Body));
    QColor color = token(selected ? ColorRole::Accent : ColorRole::TextMuted);
    if (!selected && has(tab.state, S::State_MouseOver))
        color = token(ColorRole::Text);
    painter.setPen(enabled ? color : disabledText(current()));
    painter.drawText(tab.rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab.text);
    if (selected) {
        const int height = px(2) + 1;
        painter.fillRect(
            QRect(tab.rect.x() + px(10), tab.rect.bottom() - height + 1, tab.rect.width() - px(20), height),
            token(ColorRole::Accent));
    }
    if (has(tab.state, S::State_HasFocus))
        paintFocusRing(painter, QRectF(tab.rect).adjusted(px(4), px(4), -px(4), -px(5)), controlRadius());
    painter.restore();
}

} // namespace

double controlRadius()
{
    return px(6);
}

void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius,
              double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = border.isValid() ? width / 2 : 0;
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, double radius)
{
    paintBox(painter, rect, {}, token(ColorRole::Accent), radius, 2);
}

QColor buttonTextColor(const QWidget *button, QStyle::State state)
{
    switch (buttonKind(button)) {
    case ButtonKind::Primary:
    case ButtonKind::Danger:
        return token(ColorRole::AccentText);
    case ButtonKind::Link:
        return token(ColorRole::Accent);
    case ButtonKind::Quiet:
        break;
    }
    return token(has(state, S::State_On) ? ColorRole::Accent : ColorRole::Text);
}

void paintButtonLabel(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget)
{
    const bool enabled = has(button.state, S::State_Enabled);
    const int side = button.icon.isNull() ? 0 : button.iconSize.width();
    const int gap = side > 0 && !button.text.isEmpty() ? current().space(Space::Small) : 0;
    const int room = button.rect.width() - px(4) - side - gap;
    const QString text = button.fontMetrics.elidedText(button.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int words = text.isEmpty() ? 0 : button.fontMetrics.size(Qt::TextShowMnemonic, text).width() + 1;
    QRect all(0, button.rect.y(), side + gap + words, button.rect.height());
    all.moveCenter(button.rect.center());
    if (side > 0) {
        const QRect place(all.x(), all.center().y() - side / 2, side, side);
        button.icon.paint(&painter, QStyle::visualRect(button.direction, all, place), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter.setPen(enabled ? buttonTextColor(widget, button.state) : disabledText(current()));
    const QRect place(all.x() + side + gap, all.y(), words, all.height());
    painter.drawText(QStyle::visualRect(button.direction, all, place), Qt::AlignCenter | Qt::TextShowMnemonic, text);
}

bool paintPrimitive(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                    const QWidget *widget)
{
    switch (element) {
    case S::PE_PanelButtonCommand:
        paintButton(option, painter, widget);
        return true;
    case S::PE_PanelButtonTool:
    case S::PE_PanelButtonBevel:
        if (option.state & (S::State_MouseOver | S::State_Sunken | S::State_On) && has(option.state, S::State_Enabled))
            paintBox(painter, option.rect, token(ColorRole::AccentSoft), {}, controlRadius());
        if (has(option.state, S::State_HasFocus))
            paintFocusRing(painter, option.rect, controlRadius());
        return true;
    case S::PE_FrameFocusRect:
        // Buttons, fields and tabs draw their ring with themselves.
        if (qobject_cast<const QAbstractButton *>(widget) && !widget->inherits("QCheckBox")
            && !widget->inherits("QRadioButton"))
            return true;
        if (widget && widget->inherits("QTabBar"))
            return true;
        paintFocusRing(painter, QRectF(option.rect).adjusted(0, 0, 0, 0), px(3));
        return true;
    case S::PE_PanelLineEdit: {
        // An edit without a frame stands inside another control (spin box, cell editor), which draws the field.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
        if (!frame || frame->lineWidth <= 0)
            return false;
        paintField(option, painter);
        return true;
    }
    case S::PE_FrameLineEdit:
        return true;
    case S::PE_Frame:
        paintBox(painter, option.rect, {}, mixed(token(ColorRole::Border), token(ColorRole::TextMuted), 0.25), px(3));
        if (has(option.state, S::State_HasFocus))
            paintFocusRing(painter, option.rect, px(3));
        return true;
    case S::PE_FrameMenu:
        paintBox(painter, option.rect, {}, token(ColorRole::Border), 0);
        return true;
    case S::PE_PanelMenu:
        painter.fillRect(option.rect, token(ColorRole::Surface));
        return true;
    case S::PE_IndicatorCheckBox:
    case S::PE_IndicatorItemViewItemCheck:
        paintIndicator(option, painter, false);
        return true;
    case S::PE_IndicatorRadioButton:
        paintIndicator(option, painter, true);
        return true;
    case S::PE_IndicatorArrowDown:
        paintChevron(painter, option.rect, 0, option.palette.buttonText().color());
        return true;
    case S::PE_IndicatorArrowUp:
        paintChevron(painter, option.rect, 180, option.palette.buttonText().color());
        return true;
    case S::PE_IndicatorArrowLeft:
        paintChevron(painter, option.rect, 90, option.palette.buttonText().color());
        return true;
    case S::PE_IndicatorArrowRight:
        paintChevron(painter, option.rect, -90, option.palette.buttonText().color());
        return true;
    case S::PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option))
            paintChevron(painter, option.rect, header->sortIndicator == QStyleOptionHeader::SortUp ? 180 : 0,
                         token(ColorRole::Text));
        return true;
    case S::PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option)) {
            paintItemRow(*item, painter, qobject_cast<const QTableView *>(widget));
            return true;
        }
        return false;
    case S::PE_PanelScrollAreaCorner:
    case S::PE_FrameTabBarBase:
    case S::PE_PanelMenuBar:
    case S::PE_PanelStatusBar:
        return true;
    default:
        return false;
    }
}

bool paintControl(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *)
{
    switch (element) {
    case S::CE_TabBarTabShape:
        return true;
    case S::CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option))
            paintTab(*tab, painter);
        return true;
    case S::CE_HeaderSection:
    case S::CE_HeaderEmptyArea:
        painter.fillRect(option.rect, token(ColorRole::Surface));
        painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                         token(ColorRole::Border));
        return true;
    case S::CE_ProgressBarGroove:
        paintBox(painter, option.rect, token(ColorRole::Border), {}, option.rect.height() / 2.0);
        return true;
    case S::CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option)) {
            QRect done = bar->rect;
            const int range = bar->maximum - bar->minimum;
            // Without a known end a middle piece says "working"; it does not move.
            const double share = range > 0 ? double(bar->progress - bar->minimum) / range : 0.35;
            done.setWidth(static_cast<int>(bar->rect.width() * std::clamp(share, 0.0, 1.0)));
            if (range <= 0)
                done.moveCenter(bar->rect.center());
            else if (bar->invertedAppearance != (bar->direction == Qt::RightToLeft))
                done.moveRight(bar->rect.right());
            paintBox(painter, done, token(ColorRole::Accent), {}, bar->rect.height() / 2.0);
        }
        return true;
    case S::CE_MenuBarEmptyArea:
        painter.fillRect(option.rect, token(ColorRole::SurfaceRaised));
        return true;
    case S::CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option)) {
            painter.fillRect(option.rect, token(ColorRole::SurfaceRaised));
            if (option.state & (S::State_Selected | S::State_Sunken))
                paintBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), token(ColorRole::AccentSoft), {},
                         controlRadius());
            painter.setPen(has(option.state, S::State_Enabled) ? token(ColorRole::Text) : disabledText(current()));
            painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->text);
        }
        return true;
    default:
        return false;
    }
}

void paintScrollBar(const QStyleOptionSlider &bar, const QRect &slider, QPainter &painter)
{
    if (bar.maximum <= bar.minimum)
        return;
    const bool active =
        bar.state & (S::State_MouseOver | S::State_Sunken) || bar.activeSubControls & S::SC_ScrollBarSlider;
    const QColor color = mixed(token(ColorRole::TextMuted), token(ColorRole::Surface), active ? 0.25 : 0.55);
    const double inset = px(2);
    const QRectF thumb = QRectF(slider).adjusted(inset, inset, -inset, -inset);
    paintBox(painter, thumb, color, {}, std::min(thumb.width(), thumb.height()) / 2);
}

void paintSlider(const QStyleOptionSlider &slider, const QRect &handle, QPainter &painter)
{
    const bool across = slider.orientation == Qt::Horizontal, enabled = has(slider.state, S::State_Enabled);
    const double thick = px(4);
    const QRectF all = slider.rect;
    QRectF groove = across ? QRectF(all.x(), all.center().y() - thick / 2, all.width(), thick)
                           : QRectF(all.center().x() - thick / 2, all.y(), thick, all.height());
    paintBox(painter, groove, mixed(token(ColorRole::Surface), token(ColorRole::TextMuted), 0.35), {}, thick / 2);
    QRectF filled = groove;
    const QPointF middle = QRectF(handle).center();
    if (across && slider.upsideDown)
        filled.setLeft(middle.x());
    else if (across)
        filled.setRight(middle.x());
    else if (slider.upsideDown)
        filled.setTop(middle.y());
    else
        filled.setBottom(middle.y());
    const QColor accent = enabled ? token(ColorRole::Accent) : disabledText(current());
    paintBox(painter, filled, accent, {}, thick / 2);
    const double size = px(has(slider.state, S::State_MouseOver) && enabled ? 18 : 16);
    const QRectF knob(middle.x() - size / 2, middle.y() - size / 2, size, size);
    paintBox(painter, knob, token(ColorRole::Surface), accent, size / 2, 2.5);
    if (has(slider.state, S::State_HasFocus)) {
        paintBox(painter, knob.adjusted(4, 4, -4, -4), accent, {}, size / 2);
        paintFocusRing(painter, all, controlRadius());
    }
}

void paintSpinBox(const QStyleOptionSpinBox &spin, const QRect &up, const QRect &down, QPainter &painter)
{
    if (spin.frame)
        paintField(spin, painter);
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto color = [&](QAbstractSpinBox::StepEnabledFlag step, QStyle::SubControl part) {
        if (!has(spin.state, S::State_Enabled) || !(spin.stepEnabled & step))
            return mixed(disabledText(current()), token(ColorRole::Surface), 0.4);
        return token(spin.activeSubControls & part ? ColorRole::Accent : ColorRole::TextMuted);
    };
    const QRectF upper = QRectF(up).adjusted(0, up.height() * 0.25, 0, 0);
    const QRectF lower = QRectF(down).adjusted(0, 0, 0, -down.height() * 0.25);
    paintChevron(painter, upper, 180, color(QAbstractSpinBox::StepUpEnabled, S::SC_SpinBoxUp));
    paintChevron(painter, lower, 0, color(QAbstractSpinBox::StepDownEnabled, S::SC_SpinBoxDown));
}

void paintComboBox(const QStyleOptionComboBox &combo, QPainter &painter)
{
    if (combo.frame)
        paintField(combo, painter);
    const QRect arrow(combo.rect.right() - px(26), combo.rect.y(), px(22), combo.rect.height());
    paintChevron(painter, QStyle::visualRect(combo.direction, combo.rect, arrow), 0,
                 has(combo.state, S::State_Enabled) ? token(ColorRole::TextMuted) : disabledText(current()));
}

} // namespace lodestar::theme
