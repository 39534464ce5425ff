#include "ui/theme/style.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollArea>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace lodestar::theme {

namespace {

constexpr auto kKindProperty = "lodestarButtonKind";

int px(double atFull)
{
    return current().pixels(atFull);
}

QRect scrollSlider(const QStyleOptionSlider &bar)
{
    const QRect whole = bar.rect;
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? whole.width() : whole.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int size = length;
    if (range > 0) {
        size = static_cast<int>(qint64(bar.pageStep) * length / (range + bar.pageStep));
        size = std::clamp(size, std::min(px(28), length), length);
    }
    const int at =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - size, bar.upsideDown);
    return across ? QRect(whole.x() + at, whole.y(), size, whole.height())
                  : QRect(whole.x(), whole.y() + at, whole.width(), size);
}

} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kKindProperty, static_cast<int>(kind));
    const bool strong = kind == ButtonKind::Primary || kind == ButtonKind::Danger;
    button->setFont(current().font(strong ? FontRole::BodyStrong : FontRole::Body));
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property(kKindProperty).toInt()) : ButtonKind::Quiet;
}

Style::Style() : QProxyStyle(QStyleFactory::create(u"fusion"_s)) { }

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QTabBar *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // The wheel scrolls the page, and never changes what happens to lie under the pointer.
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QSlider *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget)) {
        widget->installEventFilter(this);
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    }
    // What scrolls lies on its card or on the page; QScrollArea would paint the window's ground under it.
    if (auto *area = qobject_cast<QScrollArea *>(widget)) {
        area->viewport()->setAutoFillBackground(false);
        if (area->widget())
            area->widget()->setAutoFillBackground(false);
    }
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // it goes on to what the control stands in
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return px(10);
    case PM_ScrollBarSliderMin:
        return px(28);
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return px(20);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return current().space(Space::Small);
    case PM_ButtonMargin:
        return px(8);
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
        return px(18);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return current().space(Space::Small);
    case PM_TabBarTabHSpace:
        return px(20);
    case PM_TabBarTabVSpace:
        return px(18);
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_HeaderMargin:
        return px(8);
    case PM_FocusFrameHMargin: // less one: the text of a cell stands under the text of its header
        return px(8) - 1;
    case PM_HeaderMarkSize:
        return px(10);
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return px(4);
    case PM_TextCursorWidth:
        return std::max(1, px(1));
    case PM_SplitterWidth:
        return px(8);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
        return hint == SH_UnderlineShortcut ? QProxyStyle::styleHint(hint, option, widget, data) : 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_Widget_Animation_Duration:
        return std::min(150, QProxyStyle::styleHint(hint, option, widget, data));
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0; // words are enough, and the stock icons know no dark theme
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Menu_Scrollable:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(current().color(ColorRole::Border).rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const bool link = buttonKind(widget) == ButtonKind::Link;
        result = size + QSize(link ? px(10) : px(28), px(15));
        if (const auto *labelled = qstyleoption_cast<const QStyleOptionButton *>(option);
            labelled && !labelled->icon.isNull() && !labelled->text.isEmpty())
            result.rwidth() += current().space(Space::Small) - 4; // QPushButton counts 4 between icon and text
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features & QStyleOptionButton::HasMenu)
            result.rwidth() += px(14);
        return result;
    }
    case CT_ToolButton:
        return result + QSize(px(6), px(6));
    case CT_LineEdit:
        return {result.width() + px(12), std::max(result.height(), size.height() + px(14))};
    case CT_ComboBox:
        return {result.width() + px(16), std::max(result.height(), size.height() + px(14))};
    case CT_SpinBox:
        // `size` holds the edit, margins and all; beside it stand the buttons (see subControlRect).
        return {size.width() + px(24 + 4 + 16) + 4, size.height() + 2};
    case CT_ItemViewItem:
        return {result.width(), result.height() + px(8)};
    case CT_HeaderSection:
        return {result.width() + px(8), result.height() + px(6)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return result;
        return result + QSize(px(12), px(6));
    }
    case CT_MenuBarItem:
        return result + QSize(px(6), px(8));
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (!tab)
            return result;
        // Room for the strong face in every state, so that nothing moves when another tab is chosen.
        const int text = QFontMetrics(current().font(FontRole::BodyStrong)).horizontalAdvance(tab->text);
        const int extra = size.width() - tab->fontMetrics.size(Qt::TextShowMnemonic, tab->text).width();
        return {text + std::max(extra, px(20)), std::max(size.height(), px(40))};
    }
    default:
        return result;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect:
        return option->rect;
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int margin = frame && frame->lineWidth <= 0 ? px(4) : px(8); // inside a spin box the box has its own
        return option->rect.adjusted(margin, 1, -margin, -1);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar) {
            const QRect slider = scrollSlider(*bar);
            const bool across = bar->orientation == Qt::Horizontal;
            switch (part) {
            case SC_ScrollBarGroove:
                return bar->rect;
            case SC_ScrollBarSlider:
                return slider;
            case SC_ScrollBarSubPage:
                return across ? QRect(bar->rect.topLeft(), QSize(slider.x() - bar->rect.x(), slider.height()))
                              : QRect(bar->rect.topLeft(), QSize(slider.width(), slider.y() - bar->rect.y()));
            case SC_ScrollBarAddPage:
                return across ? QRect(QPoint(slider.right() + 1, slider.y()), bar->rect.bottomRight())
                              : QRect(QPoint(slider.x(), slider.bottom() + 1), bar->rect.bottomRight());
            default:
                return {};
            }
        }
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const QRect all = option->rect;
        const int side = buttons ? px(24) : 0, half = all.height() / 2;
        QRect place = all;
        switch (part) {
        case SC_SpinBoxUp:
            place = QRect(all.right() - side, all.y(), buttons ? side : 0, half);
            break;
        case SC_SpinBoxDown:
            place = QRect(all.right() - side, all.y() + half, buttons ? side : 0, all.height() - half);
            break;
        case SC_SpinBoxEditField:
            place = all.adjusted(px(4), 2, -side - 2, -2);
            break;
        default:
            return all;
        }
        return visualRect(option->direction, all, place);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect field = option->rect.adjusted(px(10), 1, -px(28), -1);
        return visualRect(option->direction, option->rect, field);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (!paintPrimitive(element, *option, *painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && !(button->features & QStyleOptionButton::HasMenu)) {
            paintButtonLabel(*button, *painter, widget);
            return;
        }
    }
    if (element == CE_HeaderLabel) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeaderV2 muted;
            if (const auto *full = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option))
                muted = *full;
            else
                static_cast<QStyleOptionHeader &>(muted) = *header;
            muted.palette.setColor(QPalette::ButtonText, current().color(ColorRole::TextMuted));
            muted.state &= ~State_On; // never bold because a cell below is selected
            QProxyStyle::drawControl(element, &muted, painter, widget);
            return;
        }
    }
    if (element == CE_CheckBoxLabel) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton elided = *box;
            elided.text =
                box->fontMetrics.elidedText(box->text, Qt::ElideRight, box->rect.width() + 1, Qt::TextShowMnemonic);
            QProxyStyle::drawControl(element, &elided, painter, widget);
            return;
        }
    }
    if (element == CE_ComboBoxLabel) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && !combo->editable && combo->currentIcon.isNull()) { // what is cut off has to say so
            const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            QStyleOptionComboBox elided = *combo;
            elided.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, field.width() - 2);
            QProxyStyle::drawControl(element, &elided, painter, widget);
            return;
        }
    }
    if (!paintControl(element, *option, *painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            paintScrollBar(*bar, scrollSlider(*bar), *painter);
            return;
        }
    }
    if (control == CC_Slider) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            paintSlider(*slider, subControlRect(CC_Slider, slider, SC_SliderHandle, widget), *painter);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            paintSpinBox(*spin, subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget),
                         subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget), *painter);
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            paintComboBox(*combo, *painter);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace lodestar::theme
