#include "ui/pages/best/nominationpanel.h"

#include "core/metrics/beststore.h"
#include "core/metrics/nominationstore.h"
#include "core/metrics/votestate.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/pages/best/nominationform.h"
#include "ui/pages/best/nominationresults.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/curtain.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sectionstack.h"
#include "ui/widgets/voterpanel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace lodestar::ui {

using metrics::Nomination;
using metrics::NominationStore;
using metrics::Vote;
using theme::ColorRole;
using theme::FontRole;

NominationPanel::NominationPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new SectionStack;
    m_room = makeRoom();
    m_curtain = new Curtain;
    m_form = new NominationForm(session.names());
    m_results = new NominationResults(session.names());
    for (QWidget *page :
         {m_room, static_cast<QWidget *>(m_curtain), static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_results)})
        m_stack->addWidget(page);
    column->addWidget(m_stack);
    column->addStretch(1);
    connect(m_curtain, &Curtain::left, this, &NominationPanel::showRoom);
    connect(m_curtain, &Curtain::opened, this, [this] {
        m_stack->setCurrentWidget(m_form);
        m_form->open(m_person);
        showOwn();
    });
    connect(m_form, &NominationForm::finished, this, &NominationPanel::showRoom);
    connect(m_form, &NominationForm::named, this, [this](const Nomination &nomination) {
        m_session.settle(NominationStore(*m_session.project()).save(nomination, m_person.name));
    });
    connect(m_form, &NominationForm::takenBack, this,
            [this](const QString &id) { m_session.settle(NominationStore(*m_session.project()).remove(id)); });
    connect(m_results, &NominationResults::againWanted, this, [this] { reveal(false); });
    connect(m_results, &NominationResults::settled, this,
            [this](const QString &key, const QString &name, metrics::Pin::Standing standing, const QString &reason) {
                m_session.settle(NominationStore(*m_session.project()).settle(key, name, standing, reason));
            });
}

QWidget *NominationPanel::makeRoom()
{
    auto *card = new Card(tr("The best by hand"));
    card->body()->addWidget(Label::wrapping(
        tr("Each person names in secret who is among the best and who is not a fit, and why. Then the room sees it all "
           "and settles each customer. It needs no data: names are enough."),
        FontRole::Small, ColorRole::TextMuted));
    m_state = Label::wrapping({});
    card->body()->addWidget(m_state);
    m_voters = new VoterPanel(m_session);
    card->body()->addWidget(m_voters);
    m_reveal = makeButton(tr("Reveal"), theme::ButtonKind::Primary);
    card->body()->addWidget(m_reveal, 0, Qt::AlignLeading);
    card->body()->addStretch(1); // the other views are higher
    connect(m_voters, &VoterPanel::turnWanted, this, &NominationPanel::giveTurn);
    connect(m_reveal, &QPushButton::clicked, this, [this] { reveal(true); });
    return card;
}

void NominationPanel::show(const std::optional<table::Table> &customers, bool canEdit)
{
    m_customers = customers;
    m_canEdit = canEdit;
    m_form->setCustomers(customers);
    const QWidget *current = m_stack->currentWidget();
    if (metrics::isRevealed(*m_session.project(), Vote::Nominations))
        showResults();
    else if (current == m_form)
        showOwn();
    else if (current != m_curtain)
        showRoom();
}

void NominationPanel::showRoom()
{
    m_form->forget();
    const auto counted = NominationStore(*m_session.project()).counts();
    const QMap<QString, int> counts = counted ? *counted : QMap<QString, int>();
    QMap<QString, VoterPanel::Progress> progress;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        progress.insert(count.key(), {tr("%n named", "customers", *count), tr("Go on")});
    m_voters->show(progress, m_canEdit);
    const int named = std::accumulate(counts.begin(), counts.end(), 0);
    m_state->setText(named == 0 ? tr("Nobody has been named yet.")
                                : tr("%n nomination(s) are collected, hidden until they are revealed.", "", named));
    m_reveal->setEnabled(m_canEdit && named > 0);
    m_stack->setCurrentWidget(m_room);
}

void NominationPanel::showOwn()
{
    const auto own = NominationStore(*m_session.project()).of(m_person.id);
    m_form->showOwn(own ? *own : std::vector<Nomination>());
}

void NominationPanel::showResults()
{
    m_form->forget();
    const auto all = NominationStore(*m_session.project()).list();
    const auto rule =
        metrics::BestRuleStore(*m_session.project()).load(m_customers ? m_customers->info() : table::DatasetInfo());
    m_results->show(all ? *all : std::vector<Nomination>(), rule ? rule->pins : std::vector<metrics::Pin>(),
                    m_customers, m_canEdit);
    m_stack->setCurrentWidget(m_results);
}

void NominationPanel::giveTurn(const QString &participant)
{
    const auto &people = m_voters->participants();
    const auto person = std::ranges::find(people, participant, &workshop::Participant::id);
    if (person == people.end())
        return;
    m_person = *person;
    m_stack->setCurrentWidget(m_curtain);
    m_curtain->ask(m_person.name, {});
}

void NominationPanel::reveal(bool revealed)
{
    m_session.settle(metrics::setRevealed(*m_session.project(), Vote::Nominations, revealed));
}

} // namespace lodestar::ui
