#include "ui/pages/workshop/questionchooser.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/workshop/questionstore.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QMenu>
#include <QVBoxLayout>

namespace lodestar::ui {

namespace {

/// What may stand in a menu: short, and a lone ampersand is no mnemonic.
QString menuText(const workshop::Question &question)
{
    const QString text = visible(question.text, 60).replace(u'&', QStringLiteral("&&"));
    return question.number > 0
        ? QuestionChooser::tr("%1. %2", "number, question").arg(format::count(question.number), text)
        : text;
}

} // namespace

QuestionChooser::QuestionChooser(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(theme::Space::Tiny));
    m_button = makeButton(tr("Choose the questions"));
    m_menu = new QMenu(this);
    connect(m_button, &QPushButton::clicked, this, [this] {
        fill();
        m_menu->popup(m_button->mapToGlobal(m_button->rect().bottomLeft()));
    });
    m_names = Label::wrapping({}, theme::FontRole::Small, theme::ColorRole::TextMuted);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(m_names);
    tell();
}

void QuestionChooser::setChosen(const QStringList &questions)
{
    m_chosen = questions;
    tell();
}

void QuestionChooser::fill()
{
    m_menu->clear();
    const workshop::QuestionStore store(
        *m_session.project(),
        workshop::shippedQuestions(theme::current().language).value_or(std::vector<workshop::Question>()));
    const auto questions = store.visible().value_or(std::vector<workshop::Question>());
    for (const auto &question : questions) {
        auto *action = m_menu->addAction(menuText(question));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(question.id));
        connect(action, &QAction::triggered, this, [this, id = question.id](bool on) {
            m_chosen.removeAll(id);
            if (on)
                m_chosen << id;
            tell();
            emit changed(m_chosen);
        });
    }
}

void QuestionChooser::tell()
{
    const auto count = static_cast<int>(m_chosen.size());
    m_names->setText(count == 0 ? tr("No question is chosen: the one on screen is meant.")
                                : tr("%n question(s) chosen", nullptr, count));
}

} // namespace lodestar::ui
