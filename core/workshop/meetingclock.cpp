#include "core/workshop/meetingclock.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::MeetingClock)
};

constexpr int kMinute = 60; // seconds
constexpr double kSoon = 0.2, kLast = 0.05; // shares of the allotted time that are left

using Stands = BlockTime::State;

bool isOpen(const MeetingClock::Slot &slot)
{
    return slot.time.state == Stands::Running || slot.time.state == Stands::Paused;
}

double seconds(const QDateTime &from, const QDateTime &to)
{
    // A clock that was set back has not made time run backwards.
    return from.isValid() ? std::max(0.0, static_cast<double>(from.msecsTo(to)) / 1000) : 0;
}

} // namespace

MeetingClock::MeetingClock(const std::vector<AgendaBlock> &plan, const std::vector<BlockTime> &times)
{
    for (const BlockTime &time : times)
        m_slots.push_back({time.block, 0, time});
    setPlan(plan);
}

void MeetingClock::setPlan(const std::vector<AgendaBlock> &plan)
{
    const std::vector<Slot> before = std::exchange(m_slots, {});
    const bool wasOpen = std::any_of(before.begin(), before.end(), isOpen);
    int lastSeen = -1; // the last block of the new plan that has been opened
    bool hasOpen = false;
    for (const AgendaBlock &block : plan) {
        Slot slot{block.id, block.minutes, {}};
        slot.time.block = block.id;
        for (const Slot &old : before) {
            if (old.block == block.id)
                slot.time = old.time;
        }
        // Two open blocks cannot be; a project that was tampered with keeps the first.
        if (isOpen(slot) && std::exchange(hasOpen, true))
            slot.time.state = Stands::Done;
        if (slot.time.state != Stands::Waiting)
            lastSeen = static_cast<int>(m_slots.size());
        m_slots.push_back(std::move(slot));
    }
    if (!wasOpen || hasOpen)
        return;
    // The block that was open is gone from the agenda: the meeting stands before the next one.
    m_away = false;
    for (size_t i = static_cast<size_t>(lastSeen + 1); i < m_slots.size(); ++i) {
        if (m_slots[i].time.state == Stands::Waiting) {
            m_slots[i].time.state = Stands::Paused;
            return;
        }
    }
}

std::vector<BlockTime> MeetingClock::times() const
{
    std::vector<BlockTime> times;
    for (const Slot &slot : m_slots) {
        if (slot.time.state != Stands::Waiting || slot.time.began.isValid())
            times.push_back(slot.time);
    }
    return times;
}

int MeetingClock::current() const
{
    const auto found = std::find_if(m_slots.begin(), m_slots.end(), isOpen);
    return found == m_slots.end() ? -1 : static_cast<int>(found - m_slots.begin());
}

const MeetingClock::Slot *MeetingClock::currentSlot() const
{
    const int at = current();
    return at < 0 ? nullptr : &m_slots[static_cast<size_t>(at)];
}

MeetingClock::Slot *MeetingClock::currentSlot()
{
    const int at = current();
    return at < 0 ? nullptr : &m_slots[static_cast<size_t>(at)];
}

MeetingClock::State MeetingClock::state() const
{
    if (const Slot *slot = currentSlot()) {
        if (slot->time.state == Stands::Paused)
            return State::Paused;
        return m_away ? State::Away : State::Running;
    }
    const bool begun = std::any_of(m_slots.begin(), m_slots.end(), [](const Slot &slot) {
        return slot.time.state == Stands::Done || slot.time.state == Stands::Skipped;
    });
    return begun ? State::Finished : State::NotBegun;
}

void MeetingClock::look(const QDateTime &now)
{
    Slot *slot = currentSlot();
    if (!slot || slot->time.state != Stands::Running || m_away)
        return;
    const double passed = seconds(slot->time.seen, now);
    if (passed > kAwayAfter) {
        m_away = true;
        return;
    }
    slot->time.used += passed;
    slot->time.seen = now;
}

void MeetingClock::leave(BlockTime::State as, const QDateTime &now)
{
    look(now);
    if (Slot *slot = currentSlot())
        slot->time.state = as;
    m_away = false;
}

void MeetingClock::enter(int block, const QDateTime &now)
{
    Slot &slot = m_slots[static_cast<size_t>(block)];
    slot.time.state = Stands::Running;
    slot.time.seen = now;
    if (!slot.time.began.isValid())
        slot.time.began = now;
}

void MeetingClock::begin(const QDateTime &now)
{
    if (currentSlot() || m_slots.empty())
        return;
    const int first = nextBlock();
    enter(first < 0 ? static_cast<int>(m_slots.size()) - 1 : first, now);
}

void MeetingClock::pause(const QDateTime &now)
{
    leave(Stands::Paused, now);
}

void MeetingClock::resume(const QDateTime &now)
{
    const int at = current();
    if (at < 0 || (m_slots[static_cast<size_t>(at)].time.state == Stands::Running && !m_away))
        return;
    m_away = false;
    enter(at, now);
}

void MeetingClock::countAway(const QDateTime &now)
{
    Slot *slot = currentSlot();
    if (!slot || !m_away)
        return;
    slot->time.used += seconds(slot->time.seen, now);
    resume(now);
}

int MeetingClock::nextBlock() const
{
    for (size_t i = static_cast<size_t>(current() + 1); i < m_slots.size(); ++i) {
        if (m_slots[i].time.state == Stands::Waiting)
            return static_cast<int>(i);
    }
    return -1;
}

void MeetingClock::next(const QDateTime &now)
{
    const int to = nextBlock();
    leave(Stands::Done, now);
    if (to >= 0)
        enter(to, now);
}

void MeetingClock::skip(const QDateTime &now)
{
    const int to = nextBlock();
    leave(Stands::Skipped, now);
    if (to >= 0)
        enter(to, now);
}

void MeetingClock::back(const QDateTime &now)
{
    const int at = current() < 0 ? static_cast<int>(m_slots.size()) : current();
    if (at > 0 && (currentSlot() || state() == State::Finished))
        open(at - 1, now);
}

void MeetingClock::open(int block, const QDateTime &now)
{
    if (block < 0 || block >= static_cast<int>(m_slots.size()) || block == current())
        return;
    // Back to an earlier one: this one is still to come. Forward: it is done.
    leave(block < current() ? Stands::Waiting : Stands::Done, now);
    enter(block, now);
}

bool MeetingClock::canAddTime() const
{
    const Slot *slot = currentSlot();
    return slot && slot->time.extra <= 0;
}

void MeetingClock::addTime()
{
    if (canAddTime())
        currentSlot()->time.extra = kExtra;
}

void MeetingClock::finish(const QDateTime &now)
{
    leave(Stands::Done, now);
}

void MeetingClock::clear()
{
    for (Slot &slot : m_slots) {
        slot.time = {};
        slot.time.block = slot.block;
    }
    m_away = false;
}

double MeetingClock::used(const QDateTime &now) const
{
    const Slot *slot = currentSlot();
    if (!slot)
        return 0;
    return slot->time.used + (state() == State::Running ? seconds(slot->time.seen, now) : 0);
}

double MeetingClock::allotted() const
{
    const Slot *slot = currentSlot();
    return slot ? slot->minutes * kMinute + slot->time.extra : 0;
}

double MeetingClock::remaining(const QDateTime &now) const
{
    return allotted() - used(now);
}

MeetingClock::Level MeetingClock::level(const QDateTime &now) const
{
    if (!currentSlot())
        return Level::Plenty;
    const double left = remaining(now), whole = allotted();
    if (left <= 0)
        return Level::Over;
    if (left <= kLast * whole)
        return Level::Last;
    return left <= kSoon * whole ? Level::Soon : Level::Plenty;
}

double MeetingClock::awayFor(const QDateTime &now) const
{
    return state() == State::Away ? seconds(currentSlot()->time.seen, now) : 0;
}

double MeetingClock::behind(const QDateTime &now) const
{
    double sum = 0;
    for (const Slot &slot : m_slots) {
        const double planned = slot.minutes * kMinute;
        if (isOpen(slot))
            sum += std::max(used(now), allotted()) - planned;
        else if (slot.time.state != Stands::Waiting)
            sum += slot.time.used - planned;
        else
            sum += slot.time.used; // begun, and gone back from
    }
    return sum;
}

QDateTime MeetingClock::projectedEnd(const QDateTime &now) const
{
    double left = std::max(0.0, remaining(now));
    for (const Slot &slot : m_slots) {
        if (slot.time.state == Stands::Waiting)
            left += std::max(0.0, slot.minutes * kMinute + slot.time.extra - slot.time.used);
    }
    return now.addMSecs(std::llround(left * 1000));
}

bool MeetingClock::isIdle(const QDateTime &now, const QDateTime &lastInput) const
{
    if (state() != State::Running)
        return false;
    const double over = -remaining(now);
    return over >= kIdleAfter && (!lastInput.isValid() || seconds(lastInput, now) >= kIdleAfter);
}

QString clockFigure(double seconds)
{
    const auto whole = static_cast<int>(std::floor(std::abs(seconds)));
    const auto digits = [](int value, bool padded) {
        const QLocale locale = format::locale();
        const QString text = locale.toString(value);
        return padded && value < 10 ? locale.zeroDigit() + text : text;
    };
    const int hours = whole / 3600, minutes = whole / kMinute % kMinute;
    const QString end = digits(minutes, hours > 0) + u':' + digits(whole % kMinute, true);
    return hours > 0 ? digits(hours, false) + u':' + end : end;
}

QString clockWords(MeetingClock::Level level, double remaining)
{
    const QString figure = clockFigure(remaining);
    switch (level) {
    case MeetingClock::Level::Plenty:
        return Tr::tr("%1 left", "a time such as 3:10").arg(figure);
    case MeetingClock::Level::Soon:
        return Tr::tr("%1 left: come to an end").arg(figure);
    case MeetingClock::Level::Last:
        return Tr::tr("%1 left: last sentence").arg(figure);
    case MeetingClock::Level::Over:
        break;
    }
    return Tr::tr("%1 over time").arg(figure);
}

QString standingWords(double behind)
{
    const auto minutes = static_cast<int>(std::lround(behind / kMinute));
    if (minutes == 0)
        return Tr::tr("on time");
    return minutes > 0 ? Tr::tr("%n minute(s) behind", nullptr, minutes)
                       : Tr::tr("%n minute(s) ahead", nullptr, -minutes);
}

} // namespace lodestar::workshop
