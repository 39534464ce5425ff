#include "tests/rehearsal/rehearsal.h"

#include "core/base/format.h"
#include "core/workshop/writingstore.h"
#include "ui/base/dialogs.h"
#include "ui/base/meeting.h"
#include "ui/mainwindow/clockstrip.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shell.h"
#include "ui/pages/customers/importpanel.h"
#include "ui/pages/overview/firstrun.h"
#include "ui/pages/pagetable.h"
#include "ui/pages/workshop/cardsactivity.h"
#include "ui/pages/workshop/participantspanel.h"
#include "ui/pages/workshop/workshoppage.h"
#include "ui/stage/stagewindow.h"

#include <QApplication>

#include <algorithm>
#include <numeric>

namespace lodestar::testkit {

using namespace lodestar::ui;

Rehearsal::Rehearsal(const Setting &setting)
    : m_setting(setting), m_play(playIn(theme::current().language)), m_now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC)
{ }

Rehearsal::~Rehearsal()
{
    dialogs::setScript(nullptr);
    m_hands.reset();
    m_window.reset();
    m_session.reset();
}

void Rehearsal::play()
{
    openProject();
    gatherPeople();
    agreeOnTheBest();
    warmUp();
    writeInSilence();
    typePaperCards();
    layTogether();
    vote();
    regroup();
    decide();
    close();
}

void Rehearsal::start()
{
    m_session = std::make_unique<Session>();
    m_session->meeting().setTime([this] { return m_now; });
    m_window = std::make_unique<MainWindow>(*m_session);
    m_hands = std::make_unique<Hands>(*m_window);
    m_window->resize(m_setting.size);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_hands->await(u"the window"_s, [&] { return m_window->isActiveWindow(); });
}

void Rehearsal::killAndReopen()
{
    // A killed program says nothing to its file any more: what lies there now is all there is.
    const QString left = m_folder.filePath(u"after-crash-%1.icp"_s.arg(++m_lives));
    for (const QString &ending : {QString(), u"-journal"_s, u"-wal"_s}) {
        if (QFile::exists(m_path + ending))
            m_hands->expect(QFile::copy(m_path + ending, left + ending), u"the file can be copied"_s);
    }
    const QString block = m_session->meeting().current()->id;
    const double remaining = m_session->meeting().clock().remaining(m_now);
    m_hands.reset();
    m_window.reset();
    m_session.reset();
    m_path = left;
    pass(180);
    start();
    const dialogs::Script script{.file = left, .text = {}};
    dialogs::setScript(&script);
    m_hands->key(Qt::Key_O, Qt::ControlModifier);
    dialogs::setScript(nullptr);
    m_hands->await(u"the project again"_s, [&] { return m_session->hasProject(); });
    const Meeting &meeting = m_session->meeting();
    m_hands->expect(meeting.isUnderWay() && meeting.current()->id == block, u"the clock is in the same block"_s);
    moment(u"reopened"_s);
    m_hands->press(ClockStrip::tr("Go on without counting it"));
    m_hands->expect(std::abs(meeting.clock().remaining(m_now) - remaining) <= 10, u"the clock stands where it stood"_s);
    openStage();
}

void Rehearsal::openStage()
{
    m_hands->key(Qt::Key_F5);
    m_hands->await(u"the stage"_s, [&] { return m_window->stage() != nullptr; });
    m_window->stage()->move(2 * m_setting.size.width(), 0); // as on a second screen: nothing is dropped on it
    QApplication::setActiveWindow(m_window.get());
}

void Rehearsal::moment(const QString &name)
{
    ++m_moments;
    if (!m_setting.moment)
        return;
    if (m_window->stage())
        m_window->stage()->resize(m_setting.size);
    m_setting.moment(*m_window, u"%1-%2"_s.arg(m_moments, 2, 10, QLatin1Char('0')).arg(name));
    QApplication::setActiveWindow(m_window.get());
}

void Rehearsal::pass(int seconds)
{
    m_now = m_now.addSecs(seconds);
    if (m_session)
        m_session->meeting().look();
}

void Rehearsal::nextBlock(const QString &block)
{
    const Meeting &meeting = m_session->meeting();
    for (int minute = 1; minute < meeting.current()->minutes; ++minute) // a jump would be a lid that was closed
        for (int second = 0; second < 60; second += 5)
            pass(5);
    m_hands->key(Qt::Key_F7);
    m_hands->expect(meeting.current() && meeting.current()->id == block, u"the next block is "_s + block);
    m_hands->expectSees(meeting.current()->title);
}

void Rehearsal::openPage(const QString &id)
{
    int key = Qt::Key_1;
    for (const auto &page : pageTable()) {
        if (id == QLatin1StringView(page.id))
            break;
        ++key;
    }
    m_hands->key(static_cast<Qt::Key>(key), Qt::AltModifier);
    m_hands->expect(m_window->shell()->currentPageId() == id, u"the page "_s + id);
}

void Rehearsal::openActivity(const char *name)
{
    m_hands->openTab(QCoreApplication::translate("lodestar::ui::Activity", name));
}

void Rehearsal::undoAndRedo(const std::function<bool()> &before, const std::function<bool()> &after)
{
    m_hands->key(Qt::Key_Z, Qt::ControlModifier);
    m_hands->expect(before(), u"it is taken back"_s);
    m_hands->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    m_hands->expect(after(), u"it is done again"_s);
}

workshop::Room Rehearsal::room() const
{
    auto room = workshop::Room::load(*m_session->project());
    m_hands->expect(room.has_value(), u"the workshop can be read"_s);
    return std::move(*room);
}

size_t Rehearsal::hidden() const
{
    const auto waiting = room().hiddenCards;
    return static_cast<size_t>(std::accumulate(waiting.begin(), waiting.end(), 0));
}

void Rehearsal::expectCards(const QString &question, size_t count) const
{
    m_hands->expect(room().cardsOf(question).size() == count, u"%1 cards in the file"_s.arg(count));
    m_hands->expectSees(CardsActivity::tr("%n card(s)", nullptr, static_cast<int>(count)));
}

void Rehearsal::openProject()
{
    start();
    moment(u"first-run"_s);
    m_path = m_folder.filePath(u"Northwind.icp"_s);
    const QString table = m_folder.filePath(u"customers.csv"_s);
    m_hands->expect(writeFile(table, fortyCustomers()), u"the customers' file"_s);
    dialogs::Script script{.file = m_path, .text = {}};
    script.files = {table};
    dialogs::setScript(&script);
    if (m_setting.withData) {
        m_hands->key(Qt::Key_N, Qt::ControlModifier);
        m_hands->await(u"a new project"_s, [&] { return m_session->hasProject(); });
        m_hands->key(Qt::Key_I, Qt::ControlModifier);
        m_hands->press(ImportPanel::tr("Import"));
        m_hands->await(u"the customers"_s,
                       [&] { return !m_session->isBusy() && m_session->analysis() && !m_session->isAnalysing(); });
        m_hands->expect(m_session->analysis()->table.rows() == 40, u"40 customers"_s);
    } else {
        m_hands->press(FirstRun::tr("Start with questions"));
        m_hands->await(u"a new project"_s, [&] { return m_session->hasProject(); });
        m_hands->expect(m_window->shell()->currentPageId() == u"workshop", u"it begins with the questions"_s);
    }
    dialogs::setScript(nullptr);
    openStage();
}

void Rehearsal::gatherPeople()
{
    openPage(u"workshop"_s);
    moment(u"workshop"_s);
    m_hands->openTab(WorkshopPage::tr("People"));
    for (const Play::Person &person : m_play.people) {
        m_hands->fill(ParticipantsPanel::tr("Name of the participant"), person.name);
        m_hands->fill(ParticipantsPanel::tr("Team of the participant"), workshop::teamName(person.team));
        m_hands->key(Qt::Key_Return);
        pass(5);
    }
    const auto people = room().present();
    m_hands->expect(people.size() == 8, u"eight people in the file"_s);
    m_hands->expectSees(ParticipantsPanel::tr("%n person(s) in the room", nullptr, 8));
    for (size_t i = 0; i < people.size(); ++i)
        m_hands->expect(people[i].name == m_play.people[i].name && people[i].team == m_play.people[i].team,
                        u"%1 is of %2"_s.arg(people[i].name, people[i].team));
    moment(u"people"_s);
    m_hands->openTab(WorkshopPage::tr("Agenda"));
    moment(u"agenda"_s);
    m_hands->key(Qt::Key_F6);
    m_hands->expect(m_session->meeting().isUnderWay(), u"the clock runs"_s);
    m_hands->expect(m_session->meeting().current()->id == u"purpose", u"it begins with its purpose"_s);
    m_hands->expect(m_window->shell()->currentPageId() == u"overview", u"the block opens its page"_s);
    moment(u"purpose"_s);
}

} // namespace lodestar::testkit
