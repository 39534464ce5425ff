#pragma once

#include "core/workshop/meetingclock.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace lodestar::ui {

class Session;

/// The meeting that the room is in: its agenda, its clock, what is parked. Session::meeting() is the one; strip,
/// agenda, stage and cockpit show it. The clock looks every second and writes every few seconds, which nobody hears as
/// a change of the project.
class Meeting : public QObject
{
    Q_OBJECT
public:
    explicit Meeting(Session &session);

    const workshop::Agenda &agenda() const { return m_agenda; }
    const std::vector<workshop::Agenda> &shipped() const { return m_shipped; }
    const workshop::MeetingClock &clock() const { return m_clock; }
    const workshop::AgendaBlock *block(int index) const; ///< null: there is none
    const workshop::AgendaBlock *current() const { return block(m_clock.current()); }
    bool isUnderWay() const; ///< begun and not finished
    bool canSteer() const; ///< the project can be written now
    int parked() const { return m_parked; } ///< cards on the parking lot
    QDateTime now() const { return m_now(); }
    bool isIdle() const; ///< over time and no hand moves: time to go on

    void begin(); ///< and opens what the first block names
    void pauseOrGoOn();
    void next(); ///< and opens what that block names
    void skip();
    void back();
    void open(int block);
    void addTime(); ///< two minutes, once a block
    void goOn(); ///< after having been away: that time does not count
    void countAway(); ///< it does
    void finish();
    void clear(); ///< the clock as before the meeting
    void stay(); ///< not idle: the room wants to stay in the block
    bool park(const QString &text); ///< a card onto the parking lot
    /// What the meeting came to, as text to paste; names as they are called on screen. Empty without a project.
    QString minutes() const;

    workshop::AgendaStore agendaStore() const; ///< needs a project
    void reload(); ///< agenda in the language of the look, times as they stand in the project
    /// Where the time comes from; for tests.
    void setTime(const std::function<QDateTime()> &now) { m_now = now; }
    void look(); ///< as every second does

signals:
    void changed(); ///< agenda, block, state or what is parked
    void ticked(); ///< a second has passed, or the above

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< hands that move, while a block is over

private:
    void act(const std::function<void(workshop::MeetingClock &, const QDateTime &)> &change);
    void openCurrent();
    void returnToBlock();
    void write();
    void refresh();
    void tell();
    void watchHands();

    Session &m_session;
    std::function<QDateTime()> m_now;
    std::vector<workshop::Agenda> m_shipped;
    QString m_language;
    workshop::Agenda m_agenda;
    workshop::MeetingClock m_clock;
    int m_parked = 0;
    QTimer m_second;
    QDateTime m_written, m_lastHand;
    bool m_watches = false;
    bool m_isReopened = false; ///< the project was opened in the middle of the meeting, which nobody went on with yet
};

} // namespace lodestar::ui
