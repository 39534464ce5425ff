#include "ui/pages/workshop/activitytable.h"

#include "ui/pages/workshop/cardsactivity.h"
#include "ui/pages/workshop/decideactivity.h"
#include "ui/pages/workshop/voteactivity.h"
#include "ui/pages/workshop/writeactivity.h"

#include <QCoreApplication>

#include <array>

namespace lodestar::ui {

namespace {

template <class A>
Activity *make(Session &session, QWidget *parent)
{
    return new A(session, parent);
}

constexpr std::array kActivities = {
    ActivityInfo{"cards", QT_TRANSLATE_NOOP("lodestar::ui::Activity", "Cards"), make<CardsActivity>},
    ActivityInfo{"write", QT_TRANSLATE_NOOP("lodestar::ui::Activity", "Write"), make<WriteActivity>},
    ActivityInfo{"vote", QT_TRANSLATE_NOOP("lodestar::ui::Activity", "Vote"), make<VoteActivity>},
    ActivityInfo{"decide", QT_TRANSLATE_NOOP("lodestar::ui::Activity", "Decide"), make<DecideActivity>},
};

} // namespace

std::span<const ActivityInfo> activityTable()
{
    return kActivities;
}

} // namespace lodestar::ui
