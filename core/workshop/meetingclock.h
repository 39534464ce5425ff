#pragma once

#include "core/workshop/agenda.h"

#include <QDateTime>

namespace lodestar::workshop {

/// What the clock knows of one block of the agenda; a row of the project.
struct BlockTime {
    enum class State { Waiting, Running, Paused, Done, Skipped };
    QString block; ///< AgendaBlock::id
    State state = State::Waiting;
    double used = 0; ///< seconds, up to `seen`
    double extra = 0; ///< seconds added once
    QDateTime began = {}; ///< when it was first opened; invalid: not yet
    QDateTime seen = {}; ///< when the clock last looked, in a running block
};

/// The clock of a meeting: a value, told the time by whoever asks. Pauses do not count; neither does the time in which
/// nobody looked (a closed lid, a crash) until somebody says that it should.
class MeetingClock
{
public:
    enum class State { NotBegun, Running, Paused, Away, Finished };
    enum class Level { Plenty, Soon, Last, Over }; ///< more than 20 % left, 20 %, 5 %, none
    struct Slot {
        QString block;
        int minutes = 0; ///< as planned
        BlockTime time;
    };
    static constexpr int kExtra = 120; ///< seconds that a block can be given once
    static constexpr int kAwayAfter = 45; ///< seconds without a look after which somebody has to say what they were
    static constexpr int kIdleAfter = 120; ///< seconds over time and without a hand moving

    MeetingClock() = default;
    MeetingClock(const std::vector<AgendaBlock> &plan, const std::vector<BlockTime> &times);
    void setPlan(const std::vector<AgendaBlock> &plan); ///< edited meanwhile; times go with their blocks
    std::vector<BlockTime> times() const; ///< of all blocks that were begun, for the project

    State state() const;
    int current() const; ///< index of the block that runs or is paused; -1: none
    const std::vector<Slot> &blocks() const { return m_slots; }
    const Slot *currentSlot() const;

    /// Looks at the time: what has passed since the last look counts, unless it was so long that nobody was there.
    void look(const QDateTime &now);

    void begin(const QDateTime &now); ///< the first block, or after its end the last one again
    void pause(const QDateTime &now);
    void resume(const QDateTime &now); ///< after a pause, or after having been away without counting it
    void countAway(const QDateTime &now); ///< goes on, and the time away belongs to the block
    void next(const QDateTime &now); ///< the next that waits; after the last one the meeting is finished
    void skip(const QDateTime &now); ///< the same, and the block counts as left out
    void back(const QDateTime &now); ///< to the block before, which goes on where it stood
    void open(int block, const QDateTime &now); ///< any other one
    bool canAddTime() const;
    void addTime(); ///< kExtra, once a block
    void finish(const QDateTime &now);
    void clear(); ///< as before the meeting

    double used(const QDateTime &now) const; ///< seconds of the current block
    double allotted() const; ///< seconds of the current block, with what was added
    double remaining(const QDateTime &now) const; ///< seconds; below zero: over
    Level level(const QDateTime &now) const;
    double awayFor(const QDateTime &now) const; ///< seconds since somebody last looked; 0 unless Away
    /// Seconds by which the work is behind the plan (below zero: ahead): of finished blocks what they took more or
    /// less, and what the current one has already taken or been given beyond its minutes.
    double behind(const QDateTime &now) const;
    /// When the meeting ends if every block still to come takes its minutes.
    QDateTime projectedEnd(const QDateTime &now) const;
    /// The block is over and no hand has moved for kIdleAfter seconds.
    bool isIdle(const QDateTime &now, const QDateTime &lastInput) const;
    int nextBlock() const; ///< index of the one that next() opens; -1: none

private:
    Slot *currentSlot();
    void leave(BlockTime::State as, const QDateTime &now);
    void enter(int block, const QDateTime &now);

    std::vector<Slot> m_slots;
    bool m_away = false;
};

/// "3:10", "1:02:30"; without a sign, in the digits of the language.
QString clockFigure(double seconds);
/// "3:10 left", "last seconds: 0:12", "1:05 over": what the colour says, in words.
QString clockWords(MeetingClock::Level level, double remaining);
/// "on time", "4 minutes behind", "2 minutes ahead".
QString standingWords(double behind);

/// The times in the project. They are not under the history: taking back a card must not wind back the clock.
class ClockStore
{
public:
    explicit ClockStore(project::Project &project) : m_project(project) { }
    Result<std::vector<BlockTime>> times() const;
    Result<> save(const std::vector<BlockTime> &times); ///< all there are
private:
    project::Project &m_project;
};

} // namespace lodestar::workshop
