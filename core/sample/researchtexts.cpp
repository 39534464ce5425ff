#include "core/sample/sampleresearch.h"
#include "core/sample/sampletexts.h"

namespace lodestar::sample {

namespace {

constexpr const char *kCalm = QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Calm before the weekend");
constexpr const char *kStart = QT_TRANSLATE_NOOP("lodestar::sample::Sample", "The start takes long");
constexpr const char *kPlannerTitle = QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Operations planner");
constexpr const char *kWarehouseTitle = QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Warehouse manager");
constexpr const char *kHeadTitle = QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Head of operations");

constexpr SampleQuote kHanna[] = {
    {"s1", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "We know on Thursday whom we need on Monday."), kCalm},
    {"s2", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "The plan explains itself, also to the night shift."), ""},
    {"s3", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Connecting our warehouse system took six weeks."), kStart},
    {"s4", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Let me see two sites side by side."), ""}};
constexpr SampleQuote kJoris[] = {
    {"s1", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Another site of our group showed it to me."), ""},
    {"s2", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Fridays are quiet now. My people go home on time."), kCalm},
    {"s4", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Send the shifts to the telephones of the temporary staff."),
     ""}};
constexpr SampleQuote kLucie[] = {
    {"s1", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "We could take on a large client without hiring first."), ""},
    {"s3", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Nobody told us how clean the item data has to be."), kStart},
    {"s4", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "A list of what to prepare before the first day."), ""}};
constexpr SampleQuote kMark[] = {
    {"s1", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Overtime had become our largest surprise every month."),
     kCalm},
    {"s2", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Somebody answers the telephone who knows a warehouse."), ""},
    {"s3", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "The offer had five pages of options that I did not need."),
     ""}};
constexpr SampleQuote kNameless[] = {
    {"s2", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "It is one screen and no project."), ""},
    {"s3", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Our IT waited for an interface description for a month."),
     kStart}};
constexpr SampleQuote kElin[] = {
    {"q14",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Our second site opened in May. In June I had three plans and none was right."),
     ""},
    {"q8", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "The works council asked who may see how fast a person is."),
     ""},
    {"s2", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "On Fridays nobody calls me any more."), kCalm}};
constexpr SampleQuote kPieter[] = {
    {"q14",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "A friend from the logistics club said: try it for four weeks."),
     ""},
    {"q17", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Tell us the price before the second meeting."), ""},
    {"q7", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "To say yes to a client without counting heads first."), ""}};

constexpr SampleRespondent kRespondents[] = {
    {false, u"Hanna Vos", kPlannerTitle, "KP-1041", 34, kHanna},
    {false, u"Joris Maas", kWarehouseTitle, "KP-1130", 33, kJoris},
    {false, u"Lucie Dvořáková", kHeadTitle, "KP-1094", 31, kLucie},
    {false, u"Mark Ellison", kHeadTitle, "KP-1273", 30, kMark},
    {false, u"", "", "KP-1287", 27, kNameless},
    {true, u"Elin Sandberg", kPlannerTitle, "KP-1243", 19, kElin},
    {true, u"Pieter de Wit", kHeadTitle, "KP-1218", 12, kPieter},
};

constexpr SampleLine kShiftwell[] = {
    {"giveaways",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "A shift calculator as a spreadsheet, a yearly study.")},
    {"buyers", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Retail chains and hospitals; personnel departments.")},
    {"use_case", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Rosters that follow the rules of the law.")},
    {"satisfaction", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "High with personnel, low on the floor.")},
    {"problems",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Knows nothing of orders: the roster is right and too short.")},
    {"daily", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Swap shifts and find somebody for tomorrow morning.")},
    {"so_what",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Where operations decide and not personnel, we meet them rarely and win.")},
};
constexpr SampleLine kDockora[] = {
    {"giveaways", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Free slots for hauliers; the warehouse pays later.")},
    {"buyers", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Large shippers with queues at the gate.")},
    {"use_case", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Hauliers book a time at the dock.")},
    {"satisfaction", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Good at the gate; the hall does not notice it.")},
    {"problems",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "The slots are full, and nobody knows whether the people are.")},
    {"daily", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Move bookings when a truck is late.")},
    {"so_what",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "A neighbour rather than a rival: read their slots, and the plan gets better.")},
};

constexpr SampleCompetitor kCompetitors[] = {{u"Shiftwell", kShiftwell}, {u"Dockora", kDockora}};

} // namespace

std::span<const SampleRespondent> sampleRespondents()
{
    return kRespondents;
}

std::span<const SampleCompetitor> sampleCompetitors()
{
    return kCompetitors;
}

} // namespace lodestar::sample
