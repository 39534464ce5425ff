#include "core/workshop/dataanswer.h"

#include "core/workshop/answering.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

using table::Column;
using table::ColumnType;
using table::RoleId;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::DataAnswer)
};

/// What one column says without more ado: numbers by their spread, values by their counts.
void compare(Answering &answer, const Column *column)
{
    if (!column)
        return;
    if (column->type() == ColumnType::YesNo)
        answer.yes(*column);
    else if (isNumeric(column->type()))
        answer.spread(*column);
    else
        answer.topValues(*column);
}

/// The column of a role, if it holds numbers: people may map a role to any column.
const Column *numberOf(Answering &answer, RoleId role)
{
    const Column *column = answer.column(role);
    return column && isNumeric(column->type()) && column->type() != ColumnType::Date ? column : nullptr;
}

const Column *valuesOf(Answering &answer, RoleId role)
{
    const Column *column = answer.column(role);
    return column && !isNumeric(column->type()) ? column : nullptr;
}

void atLeastOne(Answering &answer, RoleId role)
{
    if (const Column *column = numberOf(answer, role)) {
        answer.hits(*column, 1, Tr::tr("best customers with %1: at least one; of the others %2 of %3"),
                    Tr::tr("customers with %1: at least one"));
    }
}

using Tell = void (*)(Answering &answer, const Question &question, const traits::TraitReport &traits);

void tellColumns(Answering &answer, const Question &question, const traits::TraitReport &)
{
    for (const QString &key : question.roles)
        compare(answer, answer.column(table::Role::fromKey(key).id));
}

/// The strongest trait of each attribute, in the order of the report.
void tellTraits(Answering &answer, const Question &question, const traits::TraitReport &traits)
{
    for (const QString &key : question.roles)
        answer.column(table::Role::fromKey(key).id);
    QStringList told;
    for (const traits::Trait &trait : traits.traits) {
        const QString key = trait.condition.role.key();
        if (!question.roles.contains(key) || told.contains(key))
            continue;
        told << key;
        answer.trait(trait);
    }
}

void tellPeople(Answering &answer, const Question &question, const traits::TraitReport &traits)
{
    tellColumns(answer, question, traits);
    const Column *contact = valuesOf(answer, RoleId::ContactTitle);
    const Column *decisionMaker = valuesOf(answer, RoleId::DecisionMakerTitle);
    if (contact && decisionMaker)
        answer.sameTitle(*contact, *decisionMaker);
}

void tellLifetimeValue(Answering &answer, const Question &, const traits::TraitReport &)
{
    const Column *clv = numberOf(answer, RoleId::Clv);
    if (!clv)
        return;
    answer.average(*clv);
    if (answer.sides().compared())
        answer.spread(*clv);
}

void tellRepeats(Answering &answer, const Question &, const traits::TraitReport &)
{
    atLeastOne(answer, RoleId::RepeatPurchases);
    compare(answer, numberOf(answer, RoleId::RepeatPurchases));
}

void tellLost(Answering &answer, const Question &, const traits::TraitReport &)
{
    if (const Column *reasons = valuesOf(answer, RoleId::LostReason))
        answer.overallValues(*reasons);
}

/// The question of promoters (Reichheld 2003) can be asked of the usual scale only.
void tellRecommendation(Answering &answer, const Question &, const traits::TraitReport &)
{
    atLeastOne(answer, RoleId::Referrals);
    const Column *nps = numberOf(answer, RoleId::Nps);
    if (!nps)
        return;
    const auto outside = [](double value) { return value < 0 || value > 10; };
    if (std::none_of(nps->numbers().begin(), nps->numbers().end(), outside)) {
        answer.hits(*nps, 9, Tr::tr("best customers with %1: 9 or 10; of the others %2 of %3"),
                    Tr::tr("customers with %1: 9 or 10"));
    }
    answer.spread(*nps);
}

void tellAdvocacy(Answering &answer, const Question &, const traits::TraitReport &)
{
    atLeastOne(answer, RoleId::Referrals);
    atLeastOne(answer, RoleId::Advocacy);
    compare(answer, answer.column(RoleId::CaseStudy));
}

/// Highest (or lowest) medians of a number over industries, or over countries where industries are not known.
void tellSegments(Answering &answer, RoleId number, bool highest, size_t limit)
{
    const Column *values = numberOf(answer, number);
    if (!values)
        return; // before the categories are asked for: they alone answer nothing
    const Column *category = valuesOf(answer, RoleId::Industry);
    if (!category)
        category = valuesOf(answer, RoleId::Country);
    if (!category)
        return;
    std::vector<Segment> segments = segmentsBy(*category, *values);
    if (segments.size() < 2)
        return;
    if (!highest)
        std::reverse(segments.begin(), segments.end());
    for (size_t i = 0; i < std::min(limit, segments.size()); ++i)
        answer.segment(*category, *values, segments[i]);
}

void tellProfit(Answering &answer, const Question &, const traits::TraitReport &)
{
    for (const RoleId role : {RoleId::GrossMargin, RoleId::Clv, RoleId::CostToServe})
        compare(answer, numberOf(answer, role));
    for (const RoleId role : {RoleId::GrossMargin, RoleId::Clv}) {
        if (numberOf(answer, role)) {
            tellSegments(answer, role, true, 2);
            break;
        }
    }
}

void tellService(Answering &answer, const Question &, const traits::TraitReport &)
{
    for (const RoleId role : {RoleId::CostToServe, RoleId::GrossMargin})
        compare(answer, numberOf(answer, role));
    tellSegments(answer, RoleId::CostToServe, false, 2);
    tellSegments(answer, RoleId::CostToServe, true, 1);
    tellSegments(answer, RoleId::GrossMargin, false, 2);
}

void tellComposition(Answering &answer, const Question &question, const traits::TraitReport &)
{
    answer.bestOfAll();
    for (const QString &key : question.roles) {
        const RoleId role = table::Role::fromKey(key).id;
        if (const Column *values = valuesOf(answer, role))
            answer.composition(*values, countValues(*values, answer.sides()));
        else if (const Column *numbers = numberOf(answer, role); numbers && role == RoleId::Employees)
            answer.composition(*numbers, countBands(*numbers, answer.sides()), 4);
    }
}

void tellMostBought(Answering &answer, const Question &, const traits::TraitReport &)
{
    if (const Column *products = valuesOf(answer, RoleId::Products))
        answer.topValues(*products, 5);
}

void tellUnused(Answering &answer, const Question &, const traits::TraitReport &)
{
    if (const Column *products = valuesOf(answer, RoleId::Products))
        answer.rarestValues(*products, 3);
}

/// The features the best use least, and why customers were lost.
void tellGaps(Answering &answer, const Question &question, const traits::TraitReport &traits)
{
    std::vector<std::pair<double, const Column *>> features;
    for (const Column *column : answer.usageColumns()) {
        const Spread spread = spreadOf(*column, answer.sides().compared() ? answer.sides().best : answer.sides().all);
        if (spread.known > 0)
            features.emplace_back(spread.median, column);
    }
    std::stable_sort(features.begin(), features.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (size_t i = 0; i < std::min<size_t>(3, features.size()); ++i)
        compare(answer, features[i].second);
    tellLost(answer, question, traits);
}

struct Telling {
    QLatin1StringView question;
    Tell tell;
};
/// Questions whose answer is more than a look at each of their columns.
constexpr Telling kTellings[] = {
    {"q1"_L1, tellTraits},   {"q5"_L1, tellPeople},          {"q8"_L1, tellLost},        {"q10"_L1, tellLifetimeValue},
    {"q12"_L1, tellRepeats}, {"q18"_L1, tellRecommendation}, {"q19"_L1, tellAdvocacy},   {"q20"_L1, tellProfit},
    {"q21"_L1, tellService}, {"q22"_L1, tellComposition},    {"q23"_L1, tellMostBought}, {"q24"_L1, tellUnused},
    {"q25"_L1, tellGaps},
};

} // namespace

DataAnswer dataAnswer(const Question &question, const table::Table &table, const metrics::Rating &rating,
                      const traits::TraitReport &traits)
{
    Answering answer(table, rating);
    Tell tell = tellColumns;
    for (const Telling &telling : kTellings) {
        if (question.id == telling.question)
            tell = telling.tell;
    }
    tell(answer, question, traits);
    return std::move(answer).finish(question);
}

std::vector<int> columnsFor(const table::DatasetInfo &info, const std::vector<Question> &questions)
{
    // Segments are by industry or country (tellSegments).
    std::vector<RoleId> roles{RoleId::Industry, RoleId::Country};
    for (const Question &question : questions) {
        for (const QString &key : question.roles)
            roles.push_back(table::Role::fromKey(key).id);
    }
    std::vector<int> columns;
    for (const table::ColumnInfo &column : info.columns) {
        if (!column.role.isNone() && std::find(roles.begin(), roles.end(), column.role.id) != roles.end())
            columns.push_back(column.index);
    }
    return columns;
}

std::vector<int> columnsFor(const table::DatasetInfo &info)
{
    const auto questions = shippedQuestions(u"en"_s); // the roles are the same in every language
    return questions ? columnsFor(info, *questions) : std::vector<int>();
}

} // namespace lodestar::workshop
