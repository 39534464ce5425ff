#include "ui/widgets/blocknotes.h"

#include "ui/base/meeting.h"
#include "ui/base/session.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

BlockNotes::BlockNotes(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Tiny));
    m_say = Label::prose({});
    m_rules = Label::prose({}, FontRole::Small, ColorRole::TextMuted);
    m_output = Label::prose({}, FontRole::Small, ColorRole::TextMuted);
    m_next = Label::prose({}, FontRole::Small, ColorRole::TextMuted);
    for (Label *label : {m_say, m_rules, m_output, m_next})
        column->addWidget(label);
    connect(&session.meeting(), &Meeting::changed, this, &BlockNotes::refresh);
    refresh();
}

void BlockNotes::refresh()
{
    const Meeting &meeting = m_session.meeting();
    const auto *block = meeting.current() ? meeting.current() : meeting.block(0);
    const auto *next = meeting.block(meeting.isUnderWay() ? meeting.clock().nextBlock() : -1);
    const auto show = [](Label *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    QStringList rules;
    if (block) {
        for (const QString &rule : block->rules)
            rules << tr("– %1", "a rule in a list").arg(rule);
    }
    show(m_say, block ? meeting.agenda().spoken(*block) : QString());
    show(m_rules, rules.join(u'\n'));
    show(m_output, block && !block->output.isEmpty() ? tr("At its end: %1").arg(block->output) : QString());
    show(m_next, next ? tr("Then: %1").arg(next->title) : QString());
}

} // namespace lodestar::ui
