#include "ui/widgets/label.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace lodestar::ui {

Label::Label(const QString &text, theme::FontRole font, theme::ColorRole color, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    // To the side the page begins at, also for a Latin name on a Persian page: a label left alone follows its text.
    const bool rightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    setFontRole(font);
    setColor(color);
    setText(text);
}

Label *Label::wrapping(const QString &text, theme::FontRole font, theme::ColorRole color, QWidget *parent)
{
    auto *label = new Label(text, font, color, parent);
    label->setWordWrap(true);
    // Right to left, Qt lets the space at which a line is broken stand before the line, which then ends too far left.
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft)
        label->setContentsMargins(label->fontMetrics().horizontalAdvance(u' ') + 1, 0, 0, 0);
    return label;
}

Label *Label::prose(const QString &text, theme::FontRole font, theme::ColorRole color, QWidget *parent)
{
    auto *label = wrapping(text, font, color, parent);
    constexpr int kLineLength = 75;
    label->setMaximumWidth(label->fontMetrics().averageCharWidth() * kLineLength);
    return label;
}

int Label::heightForWidth(int width) const
{
    return QLabel::heightForWidth(std::min(width, maximumWidth()));
}

void Label::setColor(theme::ColorRole color)
{
    QPalette colors = palette();
    colors.setColor(QPalette::Active, QPalette::WindowText, theme::current().color(color));
    colors.setColor(QPalette::Inactive, QPalette::WindowText, theme::current().color(color));
    setPalette(colors);
}

void Label::setFontRole(theme::FontRole font)
{
    setFont(theme::current().font(font));
}

ElidedLabel::ElidedLabel(const QString &text, theme::FontRole font, theme::ColorRole color, QWidget *parent)
    : QFrame(parent), m_color(color)
{
    setFont(theme::current().font(font));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    // Tool tips guess whether they hold markup; escaping keeps a name that looks like some as it is written.
    setToolTip(Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text);
    updateGeometry();
    update();
}

void ElidedLabel::setColor(theme::ColorRole color)
{
    m_color = color;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()).grownBy(contentsMargins());
}

QSize ElidedLabel::minimumSizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * 4, fontMetrics().height()).grownBy(contentsMargins());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &look = theme::current();
    painter.setPen(isEnabled() ? look.color(m_color) : theme::disabledText(look));
    painter.drawText(contentsRect(),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_text, m_mode, contentsRect().width()));
}

} // namespace lodestar::ui
