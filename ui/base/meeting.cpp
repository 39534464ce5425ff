#include "ui/base/meeting.h"

#include "core/workshop/minutes.h"
#include "core/workshop/questionstore.h"
#include "core/workshop/workshopstore.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/base/stagedesk.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace lodestar::ui {

using workshop::MeetingClock;

namespace {

constexpr int kSecond = 1000; // milliseconds
constexpr int kBeat = 10; // seconds between two notes of where the clock stands

theme::ColorRole colorOf(MeetingClock::Level level)
{
    switch (level) {
    case MeetingClock::Level::Plenty:
        return theme::ColorRole::Accent;
    case MeetingClock::Level::Soon:
        return theme::ColorRole::Caution;
    case MeetingClock::Level::Last:
    case MeetingClock::Level::Over:
        break;
    }
    return theme::ColorRole::Negative;
}

} // namespace

Meeting::Meeting(Session &session)
    : QObject(&session), m_session(session), m_now([] { return QDateTime::currentDateTimeUtc(); })
{
    m_second.setInterval(kSecond);
    connect(&m_second, &QTimer::timeout, this, &Meeting::look);
    connect(&session, &Session::projectOpened, this, [this] {
        reload();
        m_isReopened = isUnderWay();
    });
    connect(&session, &Session::changed, this, &Meeting::refresh);
}

const workshop::AgendaBlock *Meeting::block(int index) const
{
    return index >= 0 && index < static_cast<int>(m_agenda.blocks.size()) ? &m_agenda.blocks[static_cast<size_t>(index)]
                                                                          : nullptr;
}

bool Meeting::isUnderWay() const
{
    return m_clock.current() >= 0;
}

bool Meeting::canSteer() const
{
    return m_session.hasProject() && !m_session.project()->isReadOnly() && !m_session.isBusy();
}

bool Meeting::isIdle() const
{
    return canSteer() && m_clock.isIdle(now(), m_lastHand);
}

workshop::AgendaStore Meeting::agendaStore() const
{
    return {*m_session.project(), m_shipped};
}

void Meeting::reload()
{
    const QString language = theme::current().language;
    if (m_shipped.empty() || std::exchange(m_language, language) != language)
        m_shipped = workshop::shippedAgendas(language).value_or(std::vector<workshop::Agenda>());
    m_clock = {};
    m_agenda = {};
    m_written = m_lastHand = {};
    if (m_session.hasProject()) {
        m_agenda = agendaStore().agenda().value_or(workshop::Agenda{});
        const auto times = workshop::ClockStore(*m_session.project()).times();
        m_clock = MeetingClock(m_agenda.blocks, times.value_or(std::vector<workshop::BlockTime>()));
        m_clock.look(now());
    }
    refresh();
}

void Meeting::refresh()
{
    m_parked = 0;
    if (m_session.hasProject()) {
        if (auto agenda = agendaStore().agenda()) {
            m_agenda = std::move(*agenda);
            m_clock.setPlan(m_agenda.blocks);
        }
        if (const auto parked = workshop::WorkshopStore(*m_session.project()).answers(workshop::kParkingLot))
            m_parked = static_cast<int>(parked->size());
    }
    emit changed();
    tell();
}

void Meeting::act(const std::function<void(MeetingClock &, const QDateTime &)> &change)
{
    if (!canSteer())
        return;
    change(m_clock, now());
    m_lastHand = now();
    write();
    emit changed();
    tell();
}

void Meeting::begin()
{
    act([](MeetingClock &clock, const QDateTime &now) { clock.begin(now); });
    openCurrent();
}

void Meeting::pauseOrGoOn()
{
    if (m_clock.state() == MeetingClock::State::NotBegun || m_clock.state() == MeetingClock::State::Finished)
        return begin();
    act([](MeetingClock &clock, const QDateTime &now) {
        if (clock.state() == MeetingClock::State::Running)
            clock.pause(now);
        else
            clock.resume(now);
    });
    returnToBlock();
}

void Meeting::next()
{
    act([](MeetingClock &clock, const QDateTime &now) { clock.next(now); });
    openCurrent();
}

void Meeting::skip()
{
    act([](MeetingClock &clock, const QDateTime &now) { clock.skip(now); });
    openCurrent();
}

void Meeting::back()
{
    act([](MeetingClock &clock, const QDateTime &now) { clock.back(now); });
    openCurrent();
}

void Meeting::open(int block)
{
    if (block != m_clock.current())
        act([block](MeetingClock &clock, const QDateTime &now) { clock.open(block, now); });
    openCurrent();
}

void Meeting::addTime()
{
    act([](MeetingClock &clock, const QDateTime &) { clock.addTime(); });
}

void Meeting::goOn()
{
    act([](MeetingClock &clock, const QDateTime &now) { clock.resume(now); });
    returnToBlock();
}

void Meeting::countAway()
{
    act([](MeetingClock &clock, const QDateTime &now) { clock.countAway(now); });
    returnToBlock();
}

void Meeting::returnToBlock()
{
    // After a crash the window stands at its beginning; after a pause it still is where the room left it.
    if (std::exchange(m_isReopened, false))
        openCurrent();
}

void Meeting::finish()
{
    act([](MeetingClock &clock, const QDateTime &now) { clock.finish(now); });
}

void Meeting::clear()
{
    act([](MeetingClock &clock, const QDateTime &) { clock.clear(); });
}

void Meeting::stay()
{
    m_lastHand = now();
    emit changed();
    tell();
}

bool Meeting::park(const QString &text)
{
    if (!canSteer() || text.trimmed().isEmpty())
        return false;
    workshop::Answer card;
    card.question = workshop::kParkingLot;
    card.text = text.trimmed();
    card.at = now();
    return m_session.settle(workshop::WorkshopStore(*m_session.project()).saveAnswer(card));
}

QString Meeting::minutes() const
{
    if (!m_session.hasProject())
        return {};
    auto room = workshop::Room::load(*m_session.project());
    auto shipped = workshop::shippedQuestions(theme::current().language);
    if (!room || !shipped)
        return {};
    room->everyone = m_session.names().shown(std::move(room->everyone));
    const auto questions = workshop::QuestionStore(*m_session.project(), std::move(*shipped)).questions();
    return workshop::minutesText(workshop::meetingMinutes(m_agenda, m_clock.times(), *room,
                                                          questions.value_or(std::vector<workshop::Question>())),
                                 m_session.project()->name());
}

void Meeting::openCurrent()
{
    m_isReopened = false;
    const auto *block = current();
    if (!block || block->opens.isEmpty())
        return;
    const QString page = block->opens.section(u'/', 0, 0);
    QString target = block->opens.section(u'/', 1);
    if (page == u"workshop") // an activity, on the first question of the block
        target = block->questions.value(0) + u'/' + target;
    m_session.openPage(page, target);
}

void Meeting::write()
{
    m_written = now();
    const auto written = workshop::ClockStore(*m_session.project()).save(m_clock.times());
    if (!written)
        m_session.notify(written.error().message, true);
}

void Meeting::look()
{
    const auto before = m_clock.state();
    m_clock.look(now());
    if (m_clock.state() != before)
        emit changed();
    if (canSteer() && m_clock.state() == MeetingClock::State::Running
        && (!m_written.isValid() || m_written.secsTo(now()) >= kBeat))
        write();
    tell();
}

void Meeting::tell()
{
    const bool counts = m_session.hasProject() && isUnderWay();
    if (counts != m_second.isActive())
        counts ? m_second.start() : m_second.stop();
    watchHands();
    if (const auto *block = current(); block && counts) {
        const QDateTime moment = now();
        const double left = m_clock.remaining(moment);
        ClockFace face;
        face.remaining = std::chrono::seconds(static_cast<qint64>(left));
        face.left = std::clamp(left / std::max(1.0, m_clock.allotted()), 0.0, 1.0);
        face.block = block->title;
        face.color = colorOf(m_clock.level(moment));
        face.word = m_clock.state() == MeetingClock::State::Running ? workshop::standingWords(m_clock.behind(moment))
                                                                    : tr("The clock stands still");
        m_session.stage().setClock(face);
    } else {
        m_session.stage().setClock(std::nullopt);
    }
    emit ticked();
}

void Meeting::watchHands()
{
    // Only while a block is over does it matter whether anybody moves.
    const bool watches =
        m_clock.state() == MeetingClock::State::Running && m_clock.level(now()) == MeetingClock::Level::Over;
    if (std::exchange(m_watches, watches) == watches || !QCoreApplication::instance())
        return;
    if (watches)
        QCoreApplication::instance()->installEventFilter(this);
    else
        QCoreApplication::instance()->removeEventFilter(this);
}

bool Meeting::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_lastHand = now();
        break;
    default:
        break;
    }
    return false;
}

} // namespace lodestar::ui
