#include "core/sample/sampletexts.h"

namespace lodestar::sample {

namespace {

enum Person { Anna, Oliver, Tomasz, Dewi, Maryam, Wen, Sofia };

constexpr SamplePerson kPeople[] = {
    {u"Anna Keller", "sales"},       {u"Oliver Brandt", "sales"},      {u"Tomasz Wierzba", "service"},
    {u"Dewi Hartono", "service"},    {u"Maryam Rostami", "marketing"}, {u"Li Wen", "leadership"},
    {u"Sofia Lindgren", "customer"},
};

constexpr SampleAnswer kAnswers[] = {
    {"w1", Wen,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Trucks wait at the dock because nobody knows what the warehouse can handle tomorrow.")},
    {"w1", Tomasz, QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Overtime on Friday, empty shifts on Monday.")},
    {"w1", Sofia, QT_TRANSLATE_NOOP("lodestar::sample::Sample", "We planned two hundred people on a whiteboard.")},
    {"w3", Anna,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Mid-sized logistics companies, two or three sites, growing faster than their planning.")},
    {"w3", Dewi,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Wherever a warehouse system was already running, so that we could read real orders.")},
    {"q1", Anna,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Third-party logistics, somewhere between 50 and 250 people.")},
    {"q1", Oliver, QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Logistics, but I also like our large retail names.")},
    {"q1", Tomasz,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "They have a warehouse management system. Without one we import spreadsheets for weeks.")},
    {"q1", Maryam,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Dutch companies. Half of our case studies come from there.")},
    {"q2", Tomasz,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "First useful plan after four weeks when the data is there.")},
    {"q2", Dewi,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Six weeks and more when somebody has to clean up item data first.")},
    {"q2", Sofia,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "The first Friday without overtime. That was week five.")},
    {"q3", Tomasz, QT_TRANSLATE_NOOP("lodestar::sample::Sample", "The good ones stay and add a site every year.")},
    {"q3", Oliver,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "If they come through the first peak season with us, they stay.")},
    {"q5", Dewi,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Every day with the warehouse manager or a planner, hardly ever with the person who signs.")},
    {"q5", Tomasz,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "When our planner leaves, the account gets quiet. We need a second contact.")},
    {"q6", Anna,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Referrals. A customer calls another site manager, and we get a warm introduction.")},
    {"q6", Oliver, QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Trade fairs bring the most business cards.")},
    {"q6", Maryam,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Fairs bring many contacts and few customers that we keep.")},
    {"q7", Sofia, QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Knowing on Thursday whom I need on Monday.")},
    {"q7", Anna, QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Taking on a new client without hiring first.")},
    {"q7", Dewi, QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Fewer temporary workers, called in less often.")},
    {"q8", Oliver, QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Does it work with our warehouse system?")},
    {"q8", Anna, QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Will the works council agree to it?")},
    {"q8", Oliver, QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Who will look after it when the project is over?")},
    {"q8", Sofia, QT_TRANSLATE_NOOP("lodestar::sample::Sample", "I was afraid that my planners would feel replaced.")},
    {"q11", Anna, QT_TRANSLATE_NOOP("lodestar::sample::Sample", "About three months; with a referral it is two.")},
    {"q11", Oliver,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Retail takes half a year because head office has to agree.")},
    {"q13", Anna,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Head of operations decides, IT can stop it, finance asks late.")},
    {"q13", Oliver,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "In small companies the managing director does it all.")},
    {"q14", Sofia,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "You showed us our own numbers in the second meeting.")},
    {"q14", Maryam,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "In interviews they name the other customer who recommended us.")},
    {"q17", Sofia, QT_TRANSLATE_NOOP("lodestar::sample::Sample", "I would like one price for all sites.")},
    {"q17", Dewi, QT_TRANSLATE_NOOP("lodestar::sample::Sample", "They ask for a person to call in the peak season.")},
    {"q20", Wen, QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Those that run by themselves after two months.")},
    {"q20", Tomasz,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Not the largest ones: they want meetings every week.")},
    {"q20", Oliver,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "The large names pay well. I would keep them on the list.")},
    {"q24", Dewi, QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Hardly anybody uses the yard view.")},
    {"q24", Maryam,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "The report designer sells well at first and is never opened again.")},
    {"q25", Tomasz,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Two customers left because we could not read their time recording.")},
    {"q25", Wen,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "We need ready connections to the five most common warehouse systems.")},
};

constexpr SampleDecision kDecisions[] = {
    {"q1", Wen, 4,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "We look for logistics companies of 50 to 249 people that run a warehouse system.")},
    {"q6", Maryam, 4,
     QT_TRANSLATE_NOOP(
         "lodestar::sample::Sample",
         "We ask every good customer for one introduction and go to one trade fair a year instead of four.")},
    {"q8", Anna, 3,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "A page for IT and a page for the works council go out with every offer.")},
    {"q24", Wen, 2,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "The yard view is no longer sold on its own; we decide about it in half a year.")},
};

constexpr SampleHypothesis kHypotheses[] = {
    {3, 1,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Companies that have just opened a second site look for us within half a year."),
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Ask ten customers when they opened their sites and when they first called."),
     "", "q1", 0.5},
    {2, 2,
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Works councils agree faster when planners show the tool themselves."),
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Let planners present at the next five customers and note the weeks."),
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Three of four agreed in the first meeting."), "q8", 0.5, 3, 4},
    {2, 0, QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Pharma distributors need records that we do not keep."),
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Show the audit trail to two quality managers."), ""},
};

constexpr SampleLine kNarrative[] = {
    {"problem",
     QT_TRANSLATE_NOOP(
         "lodestar::sample::Sample",
         "Work and people do not meet: trucks wait on Friday, shifts stand idle on Monday, and the plan lives "
         "on a whiteboard.")},
    {"value_proposition",
     QT_TRANSLATE_NOOP(
         "lodestar::sample::Sample",
         "A staffing plan for tomorrow and next week, made from the orders that the warehouse system already knows.")},
    {"messages",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Know on Thursday whom you need on Monday. Take on the next client without hiring first.")},
    {"barriers",
     QT_TRANSLATE_NOOP(
         "lodestar::sample::Sample",
         "Doubts about the connection to the warehouse system, the works council, planners who fear to be replaced.")},
    {"triggers",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "A second site, a large new client, a peak season that went wrong, a new head of operations.")},
    {"channels",
     QT_TRANSLATE_NOOP(
         "lodestar::sample::Sample",
         "Site managers who know each other, regional logistics clubs, partners of their warehouse system.")},
    {"expertise",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Ten years of start-ups in warehouses like theirs; the team has run some itself.")},
    {"competitors",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "The module of their warehouse system, a spreadsheet that one person understands, or waiting.")},
    {"operating_model",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "They earn by the pallet moved, with one or two sites and shifts planned a week ahead.")},
    {"examples",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "The two that were live within a month and asked for the second site by themselves.")},
    {"excluded_regions",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Countries in which we have no partner for on-site start-up.")},
    {"buying_people",
     QT_TRANSLATE_NOOP(
         "lodestar::sample::Sample",
         "The head of operations decides, the warehouse manager asks for it, IT can stop it, finance signs last.")},
};

constexpr SampleLine kWarehouseManager[] = {
    {"today",
     QT_TRANSLATE_NOOP(
         "lodestar::sample::Sample",
         "Plans the week in a spreadsheet on Thursday evening and changes it by telephone until Monday.")},
    {"wrong",
     QT_TRANSLATE_NOOP(
         "lodestar::sample::Sample",
         "The plan is old when it is printed; overtime and temporary workers cost more every peak season.")},
    {"limits",
     QT_TRANSLATE_NOOP(
         "lodestar::sample::Sample",
         "No time to learn a large system, no say over the budget, and item data that nobody has cleaned.")},
    {"help",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "The plan makes itself from tomorrow's orders; she only changes what she knows better.")},
    {"background",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Started on the floor, fifteen years in logistics, trusted by her people.")},
    {"awareness", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "2: has heard of us from a manager of another site.")},
    {"department", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Warehouse; reports to the head of operations.")},
    {"buying_role", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Asks for it and uses it every day.")},
    {"kpis",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Lines picked per hour, overtime hours, trucks handled in time.")},
    {"challenges",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Sick leave on Mondays, clients who announce volumes late.")},
    {"goals", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "A peak season without emergency calls.")},
    {"technology",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Warehouse management system, barcode scanners, spreadsheets.")},
    {"team", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Sixty people in two shifts and twenty temporary workers.")},
    {"evidence",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Two interviews and the answers of service delivery; the figures are still beliefs.")},
};

constexpr SampleLine kHeadOfOperations[] = {
    {"today",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Gets a report from every site on Monday and asks by telephone what it means.")},
    {"wrong",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Sees too late which site is full, and cannot tell clients how much more it could take.")},
    {"limits",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Every site plans in its own way; IT has a waiting list of a year.")},
    {"help",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "One view of all sites for the next two weeks, without a project for IT.")},
    {"background",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Engineer, came from a larger competitor three years ago.")},
    {"awareness", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "1: has seen our name in an offer.")},
    {"department", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Operations; reports to the managing director.")},
    {"buying_role", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Decides and defends it to finance.")},
    {"buying_process",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "Two meetings, a trial at one site, a check by IT, then an offer for all sites.")},
    {"kpis",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Cost per order, use of space and people, clients won and kept.")},
    {"challenges",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Growth without more space; people who are hard to find.")},
    {"goals", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "The third site running by next summer.")},
    {"team", QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Three site managers; no analyst of his own.")},
    {"evidence",
     QT_TRANSLATE_NOOP("lodestar::sample::Sample",
                       "One interview, the answers of sales, and the titles in the customer list.")},
};

constexpr SamplePersona kPersonas[] = {
    {QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Petra, who makes the plan"),
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Warehouse manager"),
     kWarehouseManager,
     profile::BuyingRole::Champion,
     2,
     2,
     {2, 3, 5, 5}},
    {QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Daniel, who answers for the sites"),
     QT_TRANSLATE_NOOP("lodestar::sample::Sample", "Head of operations"),
     kHeadOfOperations,
     profile::BuyingRole::EconomicBuyer,
     1,
     1,
     {2, 2, 3, 1}},
};

} // namespace

std::span<const SamplePerson> samplePeople()
{
    return kPeople;
}

std::span<const SampleAnswer> sampleAnswers()
{
    return kAnswers;
}

std::span<const SampleDecision> sampleDecisions()
{
    return kDecisions;
}

std::span<const SampleHypothesis> sampleHypotheses()
{
    return kHypotheses;
}

std::span<const SampleLine> sampleNarrative()
{
    return kNarrative;
}

std::span<const SamplePersona> samplePersonas()
{
    return kPersonas;
}

} // namespace lodestar::sample
