#include "ui/widgets/voterpanel.h"

#include "core/base/text.h"
#include "core/workshop/turnorder.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <utility>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using workshop::Participant;

VoterPanel::VoterPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(theme::current().space(Space::Tiny));
    column->addLayout(m_lines);
    m_new = makeNewLine();
    column->addWidget(m_new);
}

QWidget *VoterPanel::makeNewLine()
{
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("Add a person by name"));
    m_name->setAccessibleName(tr("Name of the person"));
    m_name->setMaxLength(80);
    m_team = new QComboBox;
    m_team->setAccessibleName(tr("Team of the person"));
    m_team->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QStringList teams = workshop::teamIds();
    for (const QString &team : teams)
        m_team->addItem(workshop::teamName(team), team);
    auto *plus = makeIconButton(QStringLiteral("plus"), tr("Add the person"));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::current().space(Space::Tiny));
    row->addWidget(m_name, 3);
    row->addWidget(m_team, 2);
    row->addWidget(plus);
    connect(m_name, &QLineEdit::returnPressed, this, &VoterPanel::add);
    connect(plus, &QPushButton::clicked, this, &VoterPanel::add);
    return line;
}

void VoterPanel::show(const QMap<QString, Progress> &progress, bool canEdit)
{
    const auto people = workshop::WorkshopStore(*m_session.project()).participants();
    m_participants = people ? m_session.names().shown(workshop::turnOrder(*people)) : std::vector<Participant>();
    m_new->setEnabled(canEdit);
    // The same lines stay: a button in one of them may be in the middle of a click.
    QStringList shown{QString::number(canEdit)};
    for (const Participant &participant : m_participants) {
        const Progress state = progress.value(participant.id);
        shown << participant.id << participant.name << participant.team << state.text << state.button;
    }
    if (std::exchange(m_shown, shown) == shown)
        return;
    clearLayout(m_lines);
    if (m_participants.empty())
        m_lines->addWidget(Label::wrapping(tr("Nobody is in the room yet. Add who takes part; their team shows later "
                                              "where teams see it differently."),
                                           FontRole::Small, ColorRole::TextMuted));
    for (const Participant &participant : m_participants)
        m_lines->addWidget(makeLine(participant, progress.value(participant.id), canEdit));
}

QWidget *VoterPanel::makeLine(const Participant &participant, const Progress &progress, bool canEdit)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::current().space(Space::Small));
    row->addWidget(new ElidedLabel(visible(participant.name, 80), FontRole::BodyStrong), 2);
    row->addWidget(
        new ElidedLabel(visible(workshop::teamName(participant.team), 40), FontRole::Small, ColorRole::TextMuted), 1);
    if (!progress.text.isEmpty())
        row->addWidget(new Label(progress.text, FontRole::Small, ColorRole::Positive));
    auto *turn = makeButton(progress.button.isEmpty() ? tr("Begin") : progress.button,
                            progress.text.isEmpty() ? theme::ButtonKind::Quiet : theme::ButtonKind::Link);
    turn->setAccessibleName(
        tr("%1: %2", "what a button does, for a person").arg(turn->text(), isolated(visible(participant.name, 80))));
    turn->setEnabled(canEdit);
    connect(turn, &QPushButton::clicked, this, [this, id = participant.id] { emit turnWanted(id); });
    row->addWidget(turn);
    return line;
}

void VoterPanel::add()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    const Participant participant{QUuid::createUuid().toString(QUuid::WithoutBraces), name,
                                  m_team->currentData().toString()};
    if (m_session.settle(workshop::WorkshopStore(*m_session.project()).saveParticipant(participant))) {
        m_name->clear();
        m_name->setFocus();
    }
}

} // namespace lodestar::ui
