#include "ui/pages/overview/historycard.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/pages/overview/standing.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QHBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr int kShown = 8;

QWidget *entryRow(const project::HistoryEntry &entry, const Names &names)
{
    const auto &look = theme::current();
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, look.space(Space::Tiny), 0, look.space(Space::Tiny));
    column->setSpacing(0);
    const QString label = names.label(entry.label); // a sentence of ours, the names in it isolated when it was made
    auto *what = Label::wrapping(entry.undone ? HistoryCard::tr("%1 (taken back)").arg(label) : label, FontRole::Body,
                                 entry.undone ? ColorRole::TextMuted : ColorRole::Text);
    column->addWidget(what);
    const QString when = format::dateTime(entry.at.toLocalTime());
    column->addWidget(Label::wrapping(
        entry.by.isEmpty() ? when : HistoryCard::tr("%1, %2").arg(when, visible(names.person(entry.by), 60)),
        FontRole::Small, ColorRole::TextMuted));
    return row;
}

} // namespace

HistoryCard::HistoryCard(Session &session, QWidget *parent) : Card(tr("What was done"), parent), m_session(session)
{
    auto *undo = makeButton(tr("Undo the last"), ButtonKind::Link);
    undo->setObjectName(QStringLiteral("undoLast"));
    connect(undo, &QPushButton::clicked, &session, &Session::undo, Qt::QueuedConnection);
    addHeaderWidget(undo);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(theme::current().space(Space::Tiny));
    body()->addLayout(m_rows);
    body()->addStretch(1);
}

void HistoryCard::show(const Standing &standing)
{
    clearLayout(m_rows);
    const auto *project = m_session.project();
    auto *undo = findChild<QPushButton *>(QStringLiteral("undoLast"));
    undo->setVisible(project && !project->undoLabel().isEmpty());
    undo->setEnabled(project && !project->isReadOnly() && !m_session.isBusy());
    int shown = 0;
    for (const auto &entry : standing.history) {
        if (shown++ == kShown)
            break;
        m_rows->addWidget(entryRow(entry, m_session.names()));
    }
    const int more = static_cast<int>(standing.history.size()) - kShown;
    if (more > 0)
        m_rows->addWidget(new Label(tr("%n earlier action(s)", nullptr, more), FontRole::Small, ColorRole::TextMuted));
    if (standing.history.empty())
        m_rows->addWidget(Label::wrapping(tr("Nothing yet. Every action will stand here and can be taken back."),
                                          FontRole::Body, ColorRole::TextMuted));
}

} // namespace lodestar::ui
