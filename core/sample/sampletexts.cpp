#include "core/sample/sampletexts.h"

namespace lodestar::sample {

namespace {

#define SAMPLE_TEXT(text) QT_TRANSLATE_NOOP("lodestar::sample::Sample", text)

enum Person { Anna, Oliver, Tomasz, Dewi, Maryam, Wen, Sofia };

constexpr SamplePerson kPeople[] = {
    {u"Anna Keller", "sales"},       {u"Oliver Brandt", "sales"},      {u"Tomasz Wierzba", "service"},
    {u"Dewi Hartono", "service"},    {u"Maryam Rostami", "marketing"}, {u"Li Wen", "leadership"},
    {u"Sofia Lindgren", "customer"},
};

constexpr SampleAnswer kAnswers[] = {
    {"w1", Wen, SAMPLE_TEXT("Trucks wait at the dock because nobody knows what the warehouse can handle tomorrow.")},
    {"w1", Tomasz, SAMPLE_TEXT("Overtime on Friday, empty shifts on Monday.")},
    {"w1", Sofia, SAMPLE_TEXT("We planned two hundred people on a whiteboard.")},
    {"w3", Anna, SAMPLE_TEXT("Mid-sized logistics companies, two or three sites, growing faster than their planning.")},
    {"w3", Dewi, SAMPLE_TEXT("Wherever a warehouse system was already running, so that we could read real orders.")},
    {"q1", Anna, SAMPLE_TEXT("Third-party logistics, somewhere between 50 and 250 people.")},
    {"q1", Oliver, SAMPLE_TEXT("Logistics, but I also like our large retail names.")},
    {"q1", Tomasz,
     SAMPLE_TEXT("They have a warehouse management system. Without one we import spreadsheets for weeks.")},
    {"q1", Maryam, SAMPLE_TEXT("Dutch companies. Half of our case studies come from there.")},
    {"q2", Tomasz, SAMPLE_TEXT("First useful plan after four weeks when the data is there.")},
    {"q2", Dewi, SAMPLE_TEXT("Six weeks and more when somebody has to clean up item data first.")},
    {"q2", Sofia, SAMPLE_TEXT("The first Friday without overtime. That was week five.")},
    {"q3", Tomasz, SAMPLE_TEXT("The good ones stay and add a site every year.")},
    {"q3", Oliver, SAMPLE_TEXT("If they come through the first peak season with us, they stay.")},
    {"q5", Dewi,
     SAMPLE_TEXT("Every day with the warehouse manager or a planner, hardly ever with the person who signs.")},
    {"q5", Tomasz, SAMPLE_TEXT("When our planner leaves, the account gets quiet. We need a second contact.")},
    {"q6", Anna, SAMPLE_TEXT("Referrals. A customer calls another site manager, and we get a warm introduction.")},
    {"q6", Oliver, SAMPLE_TEXT("Trade fairs bring the most business cards.")},
    {"q6", Maryam, SAMPLE_TEXT("Fairs bring many contacts and few customers that we keep.")},
    {"q7", Sofia, SAMPLE_TEXT("Knowing on Thursday whom I need on Monday.")},
    {"q7", Anna, SAMPLE_TEXT("Taking on a new client without hiring first.")},
    {"q7", Dewi, SAMPLE_TEXT("Fewer temporary workers, called in less often.")},
    {"q8", Oliver, SAMPLE_TEXT("Does it work with our warehouse system?")},
    {"q8", Anna, SAMPLE_TEXT("Will the works council agree to it?")},
    {"q8", Oliver, SAMPLE_TEXT("Who will look after it when the project is over?")},
    {"q8", Sofia, SAMPLE_TEXT("I was afraid that my planners would feel replaced.")},
    {"q11", Anna, SAMPLE_TEXT("About three months; with a referral it is two.")},
    {"q11", Oliver, SAMPLE_TEXT("Retail takes half a year because head office has to agree.")},
    {"q13", Anna, SAMPLE_TEXT("Head of operations decides, IT can stop it, finance asks late.")},
    {"q13", Oliver, SAMPLE_TEXT("In small companies the managing director does it all.")},
    {"q14", Sofia, SAMPLE_TEXT("You showed us our own numbers in the second meeting.")},
    {"q14", Maryam, SAMPLE_TEXT("In interviews they name the other customer who recommended us.")},
    {"q17", Sofia, SAMPLE_TEXT("I would like one price for all sites.")},
    {"q17", Dewi, SAMPLE_TEXT("They ask for a person to call in the peak season.")},
    {"q20", Wen, SAMPLE_TEXT("Those that run by themselves after two months.")},
    {"q20", Tomasz, SAMPLE_TEXT("Not the largest ones: they want meetings every week.")},
    {"q20", Oliver, SAMPLE_TEXT("The large names pay well. I would keep them on the list.")},
    {"q24", Dewi, SAMPLE_TEXT("Hardly anybody uses the yard view.")},
    {"q24", Maryam, SAMPLE_TEXT("The report designer sells well at first and is never opened again.")},
    {"q25", Tomasz, SAMPLE_TEXT("Two customers left because we could not read their time recording.")},
    {"q25", Wen, SAMPLE_TEXT("We need ready connections to the five most common warehouse systems.")},
};

constexpr SampleDecision kDecisions[] = {
    {"q1", Wen, 4, SAMPLE_TEXT("We look for logistics companies of 50 to 249 people that run a warehouse system.")},
    {"q6", Maryam, 4,
     SAMPLE_TEXT("We ask every good customer for one introduction and go to one trade fair a year instead of four.")},
    {"q8", Anna, 3, SAMPLE_TEXT("A page for IT and a page for the works council go out with every offer.")},
    {"q24", Wen, 2, SAMPLE_TEXT("The yard view is no longer sold on its own; we decide about it in half a year.")},
};

constexpr SampleHypothesis kHypotheses[] = {
    {3, 1, SAMPLE_TEXT("Companies that have just opened a second site look for us within half a year."),
     SAMPLE_TEXT("Ask ten customers when they opened their sites and when they first called."), ""},
    {2, 2, SAMPLE_TEXT("Works councils agree faster when planners show the tool themselves."),
     SAMPLE_TEXT("Let planners present at the next five customers and note the weeks."),
     SAMPLE_TEXT("Three of four agreed in the first meeting.")},
    {2, 0, SAMPLE_TEXT("Pharma distributors need records that we do not keep."),
     SAMPLE_TEXT("Show the audit trail to two quality managers."), ""},
};

constexpr SampleLine kNarrative[] = {
    {"problem",
     SAMPLE_TEXT("Work and people do not meet: trucks wait on Friday, shifts stand idle on Monday, and the plan lives "
                 "on a whiteboard.")},
    {"value_proposition",
     SAMPLE_TEXT(
         "A staffing plan for tomorrow and next week, made from the orders that the warehouse system already knows.")},
    {"messages",
     SAMPLE_TEXT("Know on Thursday whom you need on Monday. Take on the next client without hiring first.")},
    {"barriers",
     SAMPLE_TEXT(
         "Doubts about the connection to the warehouse system, the works council, planners who fear to be replaced.")},
    {"triggers",
     SAMPLE_TEXT("A second site, a large new client, a peak season that went wrong, a new head of operations.")},
    {"channels",
     SAMPLE_TEXT("Site managers who know each other, regional logistics clubs, partners of their warehouse system.")},
    {"excluded_regions", SAMPLE_TEXT("Countries in which we have no partner for on-site start-up.")},
    {"buying_people",
     SAMPLE_TEXT(
         "The head of operations decides, the warehouse manager asks for it, IT can stop it, finance signs last.")},
};

constexpr SampleLine kWarehouseManager[] = {
    {"today",
     SAMPLE_TEXT("Plans the week in a spreadsheet on Thursday evening and changes it by telephone until Monday.")},
    {"wrong",
     SAMPLE_TEXT("The plan is old when it is printed; overtime and temporary workers cost more every peak season.")},
    {"limits",
     SAMPLE_TEXT("No time to learn a large system, no say over the budget, and item data that nobody has cleaned.")},
    {"help", SAMPLE_TEXT("The plan makes itself from tomorrow's orders; she only changes what she knows better.")},
    {"background", SAMPLE_TEXT("Started on the floor, fifteen years in logistics, trusted by her people.")},
    {"awareness", SAMPLE_TEXT("2: has heard of us from a manager of another site.")},
    {"department", SAMPLE_TEXT("Warehouse; reports to the head of operations.")},
    {"buying_role", SAMPLE_TEXT("Asks for it and uses it every day.")},
    {"kpis", SAMPLE_TEXT("Lines picked per hour, overtime hours, trucks handled in time.")},
    {"challenges", SAMPLE_TEXT("Sick leave on Mondays, clients who announce volumes late.")},
    {"goals", SAMPLE_TEXT("A peak season without emergency calls.")},
    {"technology", SAMPLE_TEXT("Warehouse management system, barcode scanners, spreadsheets.")},
    {"team", SAMPLE_TEXT("Sixty people in two shifts and twenty temporary workers.")},
    {"evidence", SAMPLE_TEXT("Two interviews and the answers of service delivery; the figures are still beliefs.")},
};

constexpr SampleLine kHeadOfOperations[] = {
    {"today", SAMPLE_TEXT("Gets a report from every site on Monday and asks by telephone what it means.")},
    {"wrong", SAMPLE_TEXT("Sees too late which site is full, and cannot tell clients how much more it could take.")},
    {"limits", SAMPLE_TEXT("Every site plans in its own way; IT has a waiting list of a year.")},
    {"help", SAMPLE_TEXT("One view of all sites for the next two weeks, without a project for IT.")},
    {"background", SAMPLE_TEXT("Engineer, came from a larger competitor three years ago.")},
    {"awareness", SAMPLE_TEXT("1: has seen our name in an offer.")},
    {"department", SAMPLE_TEXT("Operations; reports to the managing director.")},
    {"buying_role", SAMPLE_TEXT("Decides and defends it to finance.")},
    {"buying_process", SAMPLE_TEXT("Two meetings, a trial at one site, a check by IT, then an offer for all sites.")},
    {"kpis", SAMPLE_TEXT("Cost per order, use of space and people, clients won and kept.")},
    {"challenges", SAMPLE_TEXT("Growth without more space; people who are hard to find.")},
    {"goals", SAMPLE_TEXT("The third site running by next summer.")},
    {"team", SAMPLE_TEXT("Three site managers; no analyst of his own.")},
    {"evidence", SAMPLE_TEXT("One interview, the answers of sales, and the titles in the customer list.")},
};

constexpr SamplePersona kPersonas[] = {
    {SAMPLE_TEXT("Petra, who makes the plan"), SAMPLE_TEXT("Warehouse manager"), kWarehouseManager},
    {SAMPLE_TEXT("Daniel, who answers for the sites"), SAMPLE_TEXT("Head of operations"), kHeadOfOperations},
};

#undef SAMPLE_TEXT

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
