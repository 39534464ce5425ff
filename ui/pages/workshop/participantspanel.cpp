#include "ui/pages/workshop/participantspanel.h"

#include "core/base/text.h"
#include "ui/base/session.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

ParticipantsPanel::ParticipantsPanel(Session &session, QWidget *parent)
    : Card(tr("Participants"), parent), m_session(session)
{
    setPadding(Space::Normal);
    const theme::Look &look = theme::current();
    m_fold = makeButton(tr("Change"), theme::ButtonKind::Link);
    m_fold->setCheckable(true);
    addHeaderWidget(m_fold);
    m_names = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    body()->addWidget(m_names);
    m_list = new QWidget;
    m_people = new QVBoxLayout;
    m_people->setSpacing(look.space(Space::Tiny));
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(look.space(Space::Small));
    list->addLayout(m_people);
    body()->addWidget(m_list);
    connect(m_fold, &QPushButton::toggled, this, [this](bool open) {
        m_list->setVisible(open || m_participants.empty());
        m_names->setVisible(!open && !m_participants.empty());
    });

    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the participant"));
    m_name->setMaxLength(80);
    m_team = new QComboBox;
    m_team->setAccessibleName(tr("Team of the participant"));
    for (const QString &team : workshop::teamIds())
        m_team->addItem(workshop::teamName(team), team);
    auto *plus = makeIconButton(QStringLiteral("plus"), tr("Add the participant"));
    m_newLine = new QWidget;
    auto *row = new QHBoxLayout(m_newLine);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.space(Space::Tiny));
    row->addWidget(m_name, 3);
    row->addWidget(m_team, 2);
    row->addWidget(plus);
    list->addWidget(m_newLine);
    connect(m_name, &QLineEdit::returnPressed, this, &ParticipantsPanel::add);
    connect(plus, &QPushButton::clicked, this, &ParticipantsPanel::add);
}

void ParticipantsPanel::refresh(const std::vector<workshop::Participant> &participants)
{
    m_participants = participants;
    QStringList names;
    for (const auto &participant : participants)
        names << visible(participant.name, 40);
    m_names->setText(joined(names));
    m_fold->setVisible(!participants.empty());
    if (participants.empty())
        m_fold->setChecked(false);
    m_list->setVisible(m_fold->isChecked() || participants.empty());
    m_names->setVisible(!m_fold->isChecked() && !participants.empty());
    const bool canEdit = !m_session.project()->isReadOnly() && !m_session.isBusy();
    m_newLine->setEnabled(canEdit);
    // The same lines stay: a button in one of them may be in the middle of a click.
    QStringList shown{QString::number(canEdit)};
    for (const auto &participant : participants)
        shown << participant.id << participant.name << participant.team;
    if (std::exchange(m_shown, shown) == shown)
        return;
    clearLayout(m_people);
    if (participants.empty())
        m_people->addWidget(Label::wrapping(tr("Add who is in the room; answers then show for which team they speak."),
                                            FontRole::Small, ColorRole::TextMuted));
    for (const auto &participant : participants) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *name = new ElidedLabel(visible(participant.name, 80));
        row->addWidget(name, 1);
        auto *team = new Label(workshop::teamName(participant.team), FontRole::Small, ColorRole::TextMuted);
        row->addWidget(team);
        auto *remove = makeIconButton(QStringLiteral("close"), tr("Remove %1").arg(isolated(participant.name)));
        remove->setEnabled(canEdit);
        connect(remove, &QPushButton::clicked, this, [this, id = participant.id] {
            m_session.settle(workshop::WorkshopStore(*m_session.project()).removeParticipant(id));
        });
        row->addWidget(remove);
        m_people->addWidget(line);
    }
}

void ParticipantsPanel::add()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    const workshop::Participant participant{QUuid::createUuid().toString(QUuid::WithoutBraces), name,
                                            m_team->currentData().toString()};
    m_fold->setChecked(true); // the next one is added right away
    if (m_session.settle(workshop::WorkshopStore(*m_session.project()).saveParticipant(participant))) {
        m_name->clear();
        m_name->setFocus();
    }
}

} // namespace lodestar::ui
