#include "tests/tour/gapwatch.h"

#include <ctime>

namespace {
constexpr int kTick = 5; // milliseconds
} // namespace

GapWatch::GapWatch(QObject *parent) : QObject(parent)
{
    m_ticks.setTimerType(Qt::PreciseTimer);
    m_ticks.setInterval(kTick);
    connect(&m_ticks, &QTimer::timeout, this, &GapWatch::tick);
    m_ticks.start();
    begin();
}

void GapWatch::begin()
{
    m_clock.start();
    m_worked = workedMilliseconds();
    m_longest = {};
}

void GapWatch::tick()
{
    const qint64 worked = workedMilliseconds();
    const Gap gap{m_clock.restart(), worked - m_worked};
    m_worked = worked;
    if (gap.working > m_longest.working
        || (gap.working == m_longest.working && gap.milliseconds > m_longest.milliseconds))
        m_longest = gap;
}

qint64 GapWatch::workedMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}
