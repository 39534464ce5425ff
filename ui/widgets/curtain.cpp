#include "ui/widgets/curtain.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

Curtain::Curtain(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    card->setTone(Card::Tone::Soft);
    card->body()->setSpacing(theme::current().space(Space::Normal));
    m_done = Label::wrapping({}, FontRole::Body, ColorRole::Positive);
    m_title = Label::wrapping({}, FontRole::Title);
    m_open = makeButton(tr("Begin"), theme::ButtonKind::Primary);
    auto *back = makeButton(tr("Back to the room"), theme::ButtonKind::Link);
    card->body()->addWidget(m_done);
    card->body()->addWidget(m_title);
    card->body()->addWidget(Label::wrapping(
        tr("Pass the keyboard; everybody else looks away. Nothing that is entered is shown until the room reveals it."),
        FontRole::Body, ColorRole::TextMuted));
    card->body()->addWidget(m_open, 0, Qt::AlignLeading);
    card->body()->addWidget(back, 0, Qt::AlignLeading);
    column->addWidget(card);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &Curtain::opened);
    connect(back, &QPushButton::clicked, this, &Curtain::left);
}

void Curtain::ask(const QString &person, const QString &done)
{
    const QString name = isolated(visible(person, 60));
    m_done->setText(done);
    m_done->setVisible(!done.isEmpty());
    m_title->setText(tr("It is the turn of %1", "a person").arg(name));
    m_open->setText(tr("I am %1").arg(name));
    m_open->setFocus();
}

} // namespace lodestar::ui
