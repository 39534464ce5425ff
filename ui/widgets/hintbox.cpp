#include "ui/widgets/hintbox.h"

#include "ui/base/icon.h"
#include "ui/theme/stylepaint.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using theme::ColorRole;

namespace {

ColorRole strongRole(HintBox::Tone tone)
{
    switch (tone) {
    case HintBox::Tone::Caution:
        return ColorRole::Caution;
    case HintBox::Tone::Negative:
        return ColorRole::Negative;
    case HintBox::Tone::News:
        return ColorRole::Accent;
    }
    return ColorRole::Caution;
}

ColorRole softRole(HintBox::Tone tone)
{
    switch (tone) {
    case HintBox::Tone::Caution:
        return ColorRole::CautionSoft;
    case HintBox::Tone::Negative:
        return ColorRole::NegativeSoft;
    case HintBox::Tone::News:
        return ColorRole::AccentSoft;
    }
    return ColorRole::CautionSoft;
}

} // namespace

HintBox::HintBox(const QString &text, Tone tone, QWidget *parent) : QFrame(parent), m_tone(tone)
{
    const auto &look = theme::current();
    m_row = new QHBoxLayout(this);
    const int pad = look.space(theme::Space::Medium);
    m_row->setContentsMargins(pad, pad, pad, pad);
    m_row->setSpacing(look.space(theme::Space::Small));
    m_icon = new Label;
    m_text = Label::wrapping({});
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_words = new QVBoxLayout;
    m_words->setSpacing(look.space(theme::Space::Small));
    m_words->addWidget(m_text);
    m_row->addLayout(m_words, 1);
    setTone(tone);
    m_text->setText(text);
    setAccessibleName(text);
    if (text.isEmpty()) // else it is shown with what it is put into: by itself it would open as a window
        hide();
}

void HintBox::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString HintBox::text() const
{
    return m_text->text();
}

void HintBox::setTone(Tone tone)
{
    m_tone = tone;
    m_text->setColor(tone == Tone::News ? ColorRole::Text : strongRole(tone));
    m_icon->setPixmap(iconPixmap(tone == Tone::News ? u"info"_s : u"warning"_s, strongRole(tone),
                                 theme::current().pixels(18), devicePixelRatioF()));
    update();
}

void HintBox::addButton(QWidget *button)
{
    if (!m_only && !m_buttons) {
        m_only = button;
        m_row->addWidget(button, 0, Qt::AlignVCenter);
        return;
    }
    if (!m_buttons) { // side by side with the text they would leave it a column of single words
        m_buttons = new FlowLayout;
        m_words->addLayout(m_buttons);
        m_row->removeWidget(m_only);
        m_buttons->addWidget(std::exchange(m_only, nullptr));
    }
    m_buttons->addWidget(button);
}

void HintBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &look = theme::current();
    const QColor soft = look.color(softRole(m_tone));
    theme::paintBox(painter, rect(), soft, theme::mixed(soft, look.color(strongRole(m_tone)), 0.22),
                    theme::controlRadius());
}

} // namespace lodestar::ui
