#include "ui/pages/workshop/participantspanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/meeting.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/teamsign.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

QString timeOfDay(const QDateTime &at)
{
    return format::locale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
}

} // namespace

ParticipantsPanel::ParticipantsPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    const theme::Look &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Small));
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the participant"));
    m_name->setMaxLength(80);
    m_team = new QComboBox;
    m_team->setAccessibleName(tr("Team of the participant"));
    m_team->setEditable(true);
    m_team->setInsertPolicy(QComboBox::NoInsert);
    m_team->lineEdit()->setPlaceholderText(tr("Team, or your own word for it"));
    m_team->lineEdit()->setMaxLength(60);
    for (const QString &team : workshop::teamIds())
        m_team->addItem(workshop::teamName(team), team);
    auto *plus = makeIconButton(QStringLiteral("plus"), tr("Add the participant"));
    m_newLine = new QWidget;
    auto *fields = new QVBoxLayout(m_newLine);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(look.space(Space::Tiny));
    fields->addWidget(m_name);
    auto *row = new QHBoxLayout;
    row->setSpacing(look.space(Space::Tiny));
    row->addWidget(m_team, 1);
    row->addWidget(plus);
    fields->addLayout(row);
    column->addWidget(m_newLine);
    m_summary = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    column->addWidget(m_summary);
    m_people = new QVBoxLayout;
    m_people->setSpacing(look.space(Space::Tiny));
    column->addLayout(m_people);
    column->addStretch(1);
    connect(m_name, &QLineEdit::returnPressed, this, &ParticipantsPanel::add);
    connect(m_team->lineEdit(), &QLineEdit::returnPressed, this, &ParticipantsPanel::add);
    connect(plus, &QPushButton::clicked, this, &ParticipantsPanel::add);
}

void ParticipantsPanel::refresh(const std::vector<workshop::Participant> &participants)
{
    const bool canEdit = m_session.meeting().canSteer();
    m_newLine->setEnabled(canEdit);
    const auto here = static_cast<int>(
        std::count_if(participants.begin(), participants.end(), [](const auto &one) { return !one.left.isValid(); }));
    m_summary->setText(participants.empty() ? tr("Add who is in the room; answers then show for which team they speak.")
                                            : tr("%n person(s) in the room", nullptr, here));
    for (const auto &participant : participants) { // teams of own words are offered again
        if (!participant.team.isEmpty() && m_team->findData(participant.team) < 0)
            m_team->addItem(visible(workshop::teamName(participant.team), 60), participant.team);
    }
    // The same lines stay: a button in one of them may be in the middle of a click.
    QStringList shown{QString::number(canEdit), QString::number(m_session.names().areHidden())};
    for (const auto &participant : participants)
        shown << participant.id << participant.name << participant.team << participant.joined.toString(Qt::ISODate)
              << participant.left.toString(Qt::ISODate);
    if (std::exchange(m_shown, shown) == shown)
        return;
    clearLayout(m_people);
    for (const bool left : {false, true}) {
        for (const auto &participant : participants) {
            if (participant.left.isValid() == left)
                m_people->addWidget(makeLine(participant, canEdit));
        }
    }
}

QWidget *ParticipantsPanel::makeLine(const workshop::Participant &participant, bool canEdit)
{
    const auto &look = theme::current();
    const bool left = participant.left.isValid();
    const QString name = m_session.names().person(participant.id, participant.name, participant.team);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.space(Space::Tiny));
    row->addWidget(new TeamSign(participant.team), 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(name, FontRole::Body, left ? ColorRole::TextMuted : ColorRole::Text));
    const QString team = visible(workshop::teamName(participant.team), 60);
    QString note = team;
    if (left)
        note = tr("%1 · left at %2", "team, time of day").arg(team, timeOfDay(participant.left));
    else if (participant.joined.isValid())
        note = tr("%1 · here since %2", "team, time of day").arg(team, timeOfDay(participant.joined));
    words->addWidget(new ElidedLabel(note, FontRole::Small, ColorRole::TextMuted));
    row->addLayout(words, 1);
    auto *change = makeIconButton(QStringLiteral("edit"), tr("Change %1").arg(isolated(name)));
    connect(change, &QPushButton::clicked, this, [this, participant] { beginRename(participant); });
    auto *go = makeIconButton(left ? QStringLiteral("undo") : QStringLiteral("arrow"),
                              left ? tr("%1 is back").arg(isolated(name)) : tr("%1 has left").arg(isolated(name)));
    connect(go, &QPushButton::clicked, this, [this, id = participant.id, left] { setLeft(id, !left); });
    auto *remove = makeIconButton(QStringLiteral("close"), tr("Remove %1").arg(isolated(name)));
    connect(remove, &QPushButton::clicked, this, [this, id = participant.id] {
        m_session.settle(workshop::WorkshopStore(*m_session.project()).removeParticipant(id));
    });
    for (QPushButton *button : {change, go, remove}) {
        button->setEnabled(canEdit);
        row->addWidget(button);
    }
    change->setEnabled(canEdit && !m_session.names().areHidden()); // its field would show the name
    return line;
}

std::optional<workshop::Participant> ParticipantsPanel::stored(const QString &id) const
{
    // The names on screen may be hidden ones; what is written is what the project knows.
    const auto everyone = workshop::WorkshopStore(*m_session.project()).everyone();
    for (const auto &one : everyone.value_or(std::vector<workshop::Participant>())) {
        if (one.id == id)
            return one;
    }
    return std::nullopt;
}

void ParticipantsPanel::setLeft(const QString &id, bool left)
{
    const auto known = stored(id);
    if (!known)
        return;
    workshop::Participant changed = *known;
    const QDateTime now = m_session.meeting().now();
    changed.left = left ? now : QDateTime();
    if (!left)
        changed.joined = now; // here again since now
    m_session.settle(workshop::WorkshopStore(*m_session.project()).saveParticipant(changed));
}

void ParticipantsPanel::beginRename(const workshop::Participant &participant)
{
    m_renaming = participant.id;
    m_name->setText(participant.name);
    m_team->setCurrentIndex(m_team->findData(participant.team));
    m_name->setFocus();
    m_name->selectAll();
}

QString ParticipantsPanel::chosenTeam() const
{
    // What is written counts; one of the five by its name is that one.
    const QString written = m_team->currentText().simplified();
    const int known = m_team->findText(written, Qt::MatchFixedString);
    return known >= 0 ? m_team->itemData(known).toString() : written;
}

void ParticipantsPanel::add()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    workshop::Participant participant;
    participant.joined = m_session.meeting().now();
    if (const auto known = stored(m_renaming))
        participant = *known;
    if (participant.id.isEmpty())
        participant.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    participant.name = name;
    participant.team = chosenTeam();
    if (m_session.settle(workshop::WorkshopStore(*m_session.project()).saveParticipant(participant))) {
        m_renaming.clear();
        m_name->clear();
        m_name->setFocus();
    }
}

} // namespace lodestar::ui
