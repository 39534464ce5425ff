#include "ui/mainwindow/pageheader.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

PageHeader::PageHeader(QWidget *parent) : QWidget(parent)
{
    const auto &look = theme::current();
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(look.space(Space::Normal));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_title = Label::wrapping({}, FontRole::Headline);
    m_purpose = Label::wrapping({}, FontRole::Body, ColorRole::TextMuted);
    words->addWidget(m_title);
    words->addWidget(m_purpose);
    words->addStretch(1);
    m_row->addLayout(words, 1);
    m_buttons = new QWidget;
    m_buttonRow = new QHBoxLayout(m_buttons);
    m_buttonRow->setContentsMargins(0, 0, 0, 0);
    m_buttonRow->setSpacing(look.space(Space::Medium));
    m_row->addWidget(m_buttons, 0, Qt::AlignBottom);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void PageHeader::show(const QString &title, const QString &purpose, const QList<QAction *> &actions)
{
    m_title->setText(title);
    m_purpose->setText(purpose);
    showPurpose();
    while (auto *item = m_buttonRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (auto *action : actions) {
        const bool primary = action == actions.constLast();
        m_buttonRow->addWidget(makeActionButton(action, primary ? ButtonKind::Primary : ButtonKind::Quiet));
    }
    m_buttonRow->addStretch(0);
    m_buttons->setVisible(!actions.isEmpty());
    arrange();
}

void PageHeader::setLow(bool low)
{
    m_low = low;
    showPurpose();
}

void PageHeader::showPurpose()
{
    m_purpose->setVisible(!m_low && !m_purpose->text().isEmpty());
    m_title->setToolTip(m_low ? m_purpose->text() : QString());
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageHeader::arrange()
{
    // The words keep a readable line; where there is no room beside them, the buttons go below.
    const int words = theme::current().pixels(380);
    const bool below = width() - m_buttons->sizeHint().width() < words && !m_buttons->isHidden();
    const auto direction = below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_row->direction() != direction) {
        m_row->setDirection(direction);
        m_row->setAlignment(m_buttons, below ? Qt::AlignLeading : Qt::AlignBottom);
    }
}

} // namespace lodestar::ui
