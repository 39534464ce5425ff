#include "ui/pages/workshop/writeactivity.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/project.h"
#include "core/workshop/turnorder.h"
#include "core/workshop/writingstore.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/pages/workshop/paperform.h"
#include "ui/pages/workshop/writingsetup.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/curtain.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sectionstack.h"
#include "ui/widgets/voterpanel.h"

#include <QPushButton>
#include <QTimer>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using workshop::Participant;
using workshop::WritingRound;
using workshop::WritingStore;

WriteActivity::WriteActivity(Session &session, QWidget *parent) : Activity(session, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new SectionStack;
    m_setup = new WritingSetup;
    m_roomView = makeRoom();
    m_curtain = new Curtain;
    m_form = new WritingForm(desk());
    m_paperForm = new PaperForm(desk());
    for (QWidget *view : std::initializer_list<QWidget *>{m_setup, m_roomView, m_curtain, m_form, m_paperForm})
        m_stack->addWidget(view);
    column->addWidget(m_stack);
    column->addStretch(1);
    m_tick = new QTimer(this);
    m_tick->setInterval(std::chrono::seconds(1));
    connect(m_tick, &QTimer::timeout, this, &WriteActivity::tellTime);
    connectForms();
}

void WriteActivity::connectForms()
{
    connect(m_setup, &WritingSetup::begun, this, &WriteActivity::begin);
    connect(m_curtain, &Curtain::opened, this, &WriteActivity::openForm);
    connect(m_curtain, &Curtain::left, this, &WriteActivity::showRoom);
    connect(m_form, &WritingForm::finished, this, &WriteActivity::passOn);
    connect(m_form, &WritingForm::left, this, &WriteActivity::showRoom);
    connect(m_paperForm, &PaperForm::left, this, &WriteActivity::showRoom);
}

QWidget *WriteActivity::makeRoom()
{
    auto *card = new Card(tr("Silent writing"));
    card->body()->setSpacing(theme::current().space(theme::Space::Medium));
    m_state = Label::wrapping({}, FontRole::Subtitle);
    m_time = Label::wrapping({});
    m_terms = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    auto *rules = Label::prose(tr("Say how long it takes. Then silence: no talking and no reading aloud while somebody "
                                  "writes. Who came last begins, who decides writes last."),
                               FontRole::Small, ColorRole::TextMuted);
    m_next = makeButton(tr("Pass the keyboard"), theme::ButtonKind::Primary); // to whom, its text says later
    m_paper = makeButton(tr("Type cards from paper"));
    m_reveal = makeButton(tr("Reveal…"));
    m_end = makeButton(tr("End without cards"), theme::ButtonKind::Link);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_next, m_paper, m_reveal, m_end})
        row->addWidget(button);
    m_writers = new VoterPanel(session());
    QWidget *ask = makeReveal();
    for (QWidget *part : std::initializer_list<QWidget *>{m_state, m_time, m_terms, rules, buttons, ask, m_writers})
        card->body()->addWidget(part);
    connect(m_writers, &VoterPanel::turnWanted, this, [this](const QString &id) { giveTurn(id); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (const auto next = nextWriter())
            giveTurn(next->id);
    });
    connect(m_paper, &QPushButton::clicked, this, &WriteActivity::openPaper);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        m_ask->show();
        m_sure->setFocus();
    });
    connect(m_end, &QPushButton::clicked, this, [this] {
        if (round())
            session().settle(WritingStore(*session().project()).cancel(round()->id));
    });
    return card;
}

QWidget *WriteActivity::makeReveal()
{
    auto *box = new Card;
    box->setTone(Card::Tone::Caution);
    m_asked = Label::wrapping({});
    m_sure = makeButton(tr("Reveal all cards now"), theme::ButtonKind::Primary);
    auto *wait = makeButton(tr("Not yet"));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sure);
    row->addWidget(wait);
    box->body()->addWidget(m_asked);
    box->body()->addWidget(buttons);
    box->hide();
    connect(m_sure, &QPushButton::clicked, this, &WriteActivity::reveal);
    connect(wait, &QPushButton::clicked, this, [this] {
        m_ask->hide();
        m_reveal->setFocus();
    });
    m_ask = box;
    return box;
}

WritingForm::Desk WriteActivity::desk()
{
    return {[this](const workshop::Answer &card) {
                return session().hasProject()
                    && session().settle(WritingStore(*session().project()).write(m_writingRound, card));
            },
            [this](const QString &card) {
                return session().hasProject() && session().settle(WritingStore(*session().project()).takeBack(card));
            }};
}

void WriteActivity::showQuestion(const workshop::Question &question)
{
    Activity::showQuestion(question);
    m_form->forget();
    m_paperForm->forget();
    m_passed.clear();
    m_stack->setCurrentWidget(m_setup); // nobody writes on what is no longer open
}

void WriteActivity::refresh(const workshop::Room &room)
{
    Activity::refresh(room);
    const bool stays = isWriting() && round() && round()->id == m_writingRound && canEdit();
    if (!stays)
        showWhatIsOn();
}

void WriteActivity::showWhatIsOn()
{
    m_form->forget();
    m_paperForm->forget();
    if (round())
        return showRoom();
    m_passed.clear();
    m_tick->stop();
    const std::vector<Participant> people = workshop::turnOrder(room().present());
    QStringList names;
    for (const Participant &person : people)
        names << nameOf(person);
    m_setup->show(people, names, canEdit());
    m_stack->setCurrentWidget(m_setup);
    emit stageChanged();
}

void WriteActivity::showRoom()
{
    m_form->forget();
    m_paperForm->forget();
    const WritingRound *on = round();
    if (!on)
        return showWhatIsOn();
    QMap<QString, VoterPanel::Progress> progress;
    for (const Participant &person : room().everyone) {
        if (hasWritten(person.id))
            progress.insert(person.id, {tr("has written"), tr("Write more")});
        else if (!on->writers.contains(person.id))
            progress.insert(person.id, {tr("not asked to write"), tr("Write")});
    }
    m_writers->show(progress, canEdit());
    const auto asked = static_cast<int>(on->writers.size());
    const int hidden = room().hiddenCards.value(on->id);
    m_state->setText(asked == 0 ? tr("Cards on paper are being typed.")
                                : tr("%1 of %n have written.", "people", asked).arg(format::count(on->turns)));
    m_terms->setText(on->anonymous ? tr("Anonymous: the cards keep the team and nothing else. %n card(s) wait, hidden "
                                        "from everybody.",
                                        nullptr, hidden)
                                   : tr("With names. %n card(s) wait, hidden from everybody.", nullptr, hidden));
    const auto next = nextWriter();
    m_next->setVisible(next.has_value());
    if (next)
        m_next->setText(tr("Pass the keyboard to %1").arg(isolated(nameOf(*next))));
    m_next->setEnabled(canEdit());
    m_paper->setEnabled(canEdit());
    m_reveal->setEnabled(canEdit() && hidden > 0);
    m_end->setVisible(hidden == 0);
    m_end->setEnabled(canEdit());
    m_ask->hide();
    const int missing = qMax(0, asked - on->turns);
    const QString all = tr("All %n card(s) appear on the board at once, for everybody to see.", nullptr, hidden);
    m_asked->setText(
        missing > 0 ? tr("%1 %n have not written yet.", "All cards appear … 3 have not …", missing).arg(all) : all);
    m_stack->setCurrentWidget(m_roomView);
    m_tick->start();
    tellTime();
    emit stageChanged();
}

void WriteActivity::tellTime()
{
    const WritingRound *on = round();
    if (!on || on->minutes <= 0) {
        m_time->hide();
        return;
    }
    const std::chrono::seconds left =
        std::chrono::minutes(on->minutes) - std::chrono::seconds(on->at.secsTo(QDateTime::currentDateTimeUtc()));
    m_time->show();
    m_time->setColor(left.count() > 0 ? ColorRole::Text : ColorRole::Caution);
    m_time->setText(left.count() > 0 ? tr("%1 left", "a time").arg(clockText(left))
                                     : tr("The time is up. Let who is writing finish the card."));
}

void WriteActivity::begin(const WritingRound &wanted, bool onPaper)
{
    WritingRound begun = wanted;
    begun.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    begun.question = question().id;
    begun.at = QDateTime::currentDateTimeUtc();
    if (onPaper)
        begun.minutes = 0;
    if (!session().settle(WritingStore(*session().project()).begin(begun)))
        return;
    if (onPaper)
        openPaper();
    else if (const auto next = nextWriter())
        m_next->setFocus();
}

void WriteActivity::giveTurn(const QString &participant, const QString &done)
{
    const Participant *person = room().participant(participant);
    if (!person || !round())
        return;
    m_person = *person;
    m_writingRound = round()->id;
    m_stack->setCurrentWidget(m_curtain);
    m_curtain->ask(nameOf(m_person), done);
    emit stageChanged();
}

void WriteActivity::openForm()
{
    if (!round())
        return;
    m_stack->setCurrentWidget(m_form);
    const auto own = WritingStore(*session().project()).cardsOf(m_writingRound, m_person.id);
    m_form->open(m_person, nameOf(m_person), *round(), own ? *own : std::vector<workshop::Answer>());
}

void WriteActivity::openPaper()
{
    if (!round())
        return;
    m_writingRound = round()->id;
    const std::vector<Participant> people = room().present();
    QStringList names;
    for (const Participant &person : people)
        names << nameOf(person);
    m_stack->setCurrentWidget(m_paperForm);
    m_paperForm->open(people, names, *round());
}

void WriteActivity::passOn()
{
    // The screen forgets before the project speaks: what was written must not be seen by the next one.
    m_form->forget();
    const Participant done = m_person;
    const QString said = tr("The cards of %1 are kept and hidden.").arg(isolated(nameOf(done)));
    m_stack->setCurrentWidget(m_curtain);
    if (!m_passed.contains(done.id)) {
        m_passed << done.id;
        session().settle(WritingStore(*session().project()).passOn(m_writingRound, done.id));
    }
    if (const auto next = nextWriter())
        giveTurn(next->id, said);
    else
        showRoom();
}

void WriteActivity::reveal()
{
    if (round() && session().settle(WritingStore(*session().project()).reveal(round()->id)))
        emit activityWanted(QStringLiteral("cards"));
}

void WriteActivity::commit()
{
    if (m_stack->currentWidget() == m_form)
        m_form->commit();
    if (m_stack->currentWidget() == m_paperForm)
        m_paperForm->commit();
}

void WriteActivity::focusEntry()
{
    if (m_stack->currentWidget() == m_form)
        m_form->focusEntry();
    else if (m_stack->currentWidget() == m_paperForm)
        m_paperForm->focusEntry();
    else
        focusNextChild();
}

bool WriteActivity::isWriting() const
{
    const QWidget *view = m_stack->currentWidget();
    return view == m_curtain || view == m_form || view == m_paperForm;
}

const WritingRound *WriteActivity::round() const
{
    return room().openRound(question().id);
}

bool WriteActivity::hasWritten(const QString &participant) const
{
    return m_passed.contains(participant) || (round() && round()->finished.contains(participant));
}

std::optional<Participant> WriteActivity::nextWriter() const
{
    if (!round())
        return {};
    for (const Participant &person : workshop::turnOrder(room().present())) {
        if (round()->writers.contains(person.id) && !hasWritten(person.id))
            return person;
    }
    return {};
}

QString WriteActivity::nameOf(const Participant &person) const
{
    return session().names().person(person.id, person.name, person.team, 60);
}

std::optional<StageScene> WriteActivity::stageScene() const
{
    const WritingRound *on = round();
    if (!on)
        return std::nullopt;
    StageScene scene;
    scene.line = on->anonymous ? tr("Anonymous: nobody will know who wrote what.")
                               : tr("With names, shown to all when everybody is done.");
    scene.body = StageScene::Writing{on->turns, static_cast<int>(on->writers.size()),
                                     tr("Write down what you know, each for yourself. No talking.")};
    return scene;
}

} // namespace lodestar::ui
