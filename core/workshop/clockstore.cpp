#include "core/project/project.h"
#include "core/workshop/meetingclock.h"
#include "core/workshop/storedvalue.h"

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

using State = BlockTime::State;

struct Name {
    State state;
    QLatin1StringView id;
};
constexpr Name kStates[] = {{State::Waiting, "waiting"_L1},
                            {State::Running, "running"_L1},
                            {State::Paused, "paused"_L1},
                            {State::Done, "done"_L1},
                            {State::Skipped, "skipped"_L1}};

QString stateId(State state)
{
    return kStates[static_cast<size_t>(state)].id;
}

State stateFrom(const QString &id)
{
    for (const Name &name : kStates) {
        if (id == name.id)
            return name.state;
    }
    return State::Waiting;
}

} // namespace

Result<std::vector<BlockTime>> ClockStore::times() const
{
    auto query =
        m_project.query(u"SELECT block, state, used, extra, began, seen FROM meeting_clock ORDER BY position, block"_s);
    if (!query)
        return std::move(query).error();
    std::vector<BlockTime> times;
    while (query->next()) {
        times.push_back({query->value(0).toString(), stateFrom(query->value(1).toString()),
                         std::max(0.0, query->value(2).toDouble()), std::max(0.0, query->value(3).toDouble()),
                         stored::timeFrom(query->value(4)), stored::timeFrom(query->value(5))});
    }
    return times;
}

Result<> ClockStore::save(const std::vector<BlockTime> &times)
{
    const auto write = [&]() -> Result<> {
        LODESTAR_TRY(m_project.query(u"DELETE FROM meeting_clock"_s));
        double position = 0;
        for (const BlockTime &time : times) {
            LODESTAR_TRY(m_project.query(
                u"INSERT OR REPLACE INTO meeting_clock(block, position, used, extra, state, began, seen) "
                "VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
                {time.block, position++, time.used, time.extra, stateId(time.state), stored::timeOrNone(time.began),
                 stored::timeOrNone(time.seen)}));
        }
        return {};
    };
    return m_project.change({}, [&] { return m_project.unrecorded(write); });
}

} // namespace lodestar::workshop
