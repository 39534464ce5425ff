#include "ui/pages/research/beliefvotes.h"

#include "core/base/text.h"
#include "core/workshop/hypothesisresult.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using workshop::Participant;

namespace {

const QString kNone = QStringLiteral("0");

bool isSame(const Participant &a, const Participant &b)
{
    return a.id == b.id && a.name == b.name && a.team == b.team;
}

} // namespace

BeliefVotes::BeliefVotes(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(theme::current().space(Space::Tiny));
    m_grid->setColumnStretch(0, 1);
    fill();
}

void BeliefVotes::show(const workshop::Hypothesis &hypothesis)
{
    m_hypothesis = hypothesis.id;
    const auto participants = workshop::WorkshopStore(*m_session.project()).participants();
    if (!participants)
        return;
    if (!std::equal(m_participants.begin(), m_participants.end(), participants->begin(), participants->end(), isSame)) {
        m_participants = *participants;
        fill();
    }
    for (size_t i = 0; i < m_participants.size(); ++i) {
        const auto vote = std::find_if(hypothesis.votes.begin(), hypothesis.votes.end(),
                                       [&](const auto &one) { return one.participant == m_participants[i].id; });
        m_choices[i]->setCurrent(vote == hypothesis.votes.end() ? kNone : QString::number(vote->belief));
    }
}

void BeliefVotes::fill()
{
    clearLayout(m_grid);
    m_choices.clear();
    if (m_participants.empty()) {
        auto *people = makeButton(tr("Name the people in the room"), theme::ButtonKind::Link);
        connect(people, &QPushButton::clicked, this, [this] { m_session.openPage(QStringLiteral("workshop")); });
        m_grid->addWidget(people, 0, 0, Qt::AlignLeading);
        return;
    }
    for (const Participant &participant : m_participants) {
        const int row = static_cast<int>(m_choices.size());
        const QString name = visible(participant.name, 60);
        auto *choice = new Segmented(tr("How strongly %1 believes it").arg(isolated(name)));
        choice->addChoice(kNone, tr("–", "no vote"));
        for (int belief = workshop::kLowBelief; belief <= workshop::kHighBelief; ++belief)
            choice->addChoice(QString::number(belief), workshop::beliefName(belief));
        connect(choice, &Segmented::chosen, this,
                [this, participant](const QString &chosen) { vote(participant, chosen); });
        m_grid->addWidget(
            Label::wrapping(tr("%1 · %2", "name, team").arg(isolated(name), workshop::teamName(participant.team)),
                            FontRole::Small, ColorRole::Text),
            row, 0);
        m_grid->addWidget(choice, row, 1);
        m_choices.push_back(choice);
    }
}

void BeliefVotes::vote(const Participant &participant, const QString &choice)
{
    if (!m_session.hasProject())
        return;
    workshop::HypothesisStore store(*m_session.project());
    m_session.settle(choice == kNone ? store.withdrawVote(m_hypothesis, participant.id)
                                     : store.vote(m_hypothesis, {participant.id, participant.team, choice.toInt()}));
}

} // namespace lodestar::ui
