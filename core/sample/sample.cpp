#include "core/sample/sample.h"

#include "core/import/source.h"
#include "core/metrics/beststore.h"
#include "core/profile/analysis.h"
#include "core/profile/icpstore.h"
#include "core/profile/persona.h"
#include "core/project/project.h"
#include "core/sample/sampleresearch.h"
#include "core/sample/sampletexts.h"
#include "core/workshop/hypothesis.h"
#include "core/workshop/workshopstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lodestar::sample {

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// What every column of the sample is, so that the sample never depends on how well headers are understood.
QHash<QString, QString> rolesOfColumns()
{
    return {{u"id"_s, u"Customer ID"_s},
            {u"name"_s, u"Company"_s},
            {u"industry"_s, u"Industry"_s},
            {u"country"_s, u"Country"_s},
            {u"city"_s, u"City"_s},
            {u"employees"_s, u"Employees"_s},
            {u"annual_revenue"_s, u"Annual revenue"_s},
            {u"founded"_s, u"Founded"_s},
            {u"operating_model"_s, u"Operating model"_s},
            {u"technologies"_s, u"Technologies"_s},
            {u"lead_source"_s, u"Lead source"_s},
            {u"contact_title"_s, u"Contact title"_s},
            {u"decision_maker_title"_s, u"Decision-maker title"_s},
            {u"buying_roles"_s, u"Buying roles"_s},
            {u"products"_s, u"Products"_s},
            {u"first_product"_s, u"First product"_s},
            {u"first_order_value"_s, u"First order value"_s},
            {u"first_purchase"_s, u"First purchase"_s},
            {u"sales_cycle_days"_s, u"Sales cycle days"_s},
            {u"time_to_value"_s, u"Days to first success"_s},
            {u"repeat_purchases"_s, u"Repeat purchases"_s},
            {u"revenue"_s, u"Revenue to date"_s},
            {u"gross_margin"_s, u"Gross margin"_s},
            {u"cost_to_serve"_s, u"Cost to serve"_s},
            {u"clv"_s, u"Lifetime value"_s},
            {u"referrals"_s, u"Referrals"_s},
            {u"usage"_s, u"Usage %"_s},
            {u"case_study"_s, u"Case study"_s},
            {u"nps"_s, u"NPS"_s},
            {u"marquee"_s, u"Marquee"_s},
            {u"churned"_s, u"Churned"_s},
            {u"lost_reason"_s, u"Reason lost"_s}};
}

/// What stands beside the words: it rests on interviews as far as somebody was asked, and says where it is a guess.
void describe(profile::Persona &persona, const SamplePersona &sample)
{
    persona.role = sample.role;
    persona.awareness = sample.awareness;
    persona.otherInterviews = sample.interviews;
    constexpr std::array kScales = {"risk", "technology", "urgency", "hands_on"};
    for (size_t i = 0; i < kScales.size(); ++i)
        profile::setScale(persona, {QString::fromLatin1(kScales[i]), sample.scales[i]});
    persona.labels = {{u"usable"_s, profile::EvidenceKind::Data},
                      {u"work"_s, profile::EvidenceKind::Hypothesis},
                      {u"buying"_s, profile::EvidenceKind::Opinion}};
}

Result<> importCustomers(project::Project &project, const TaskControl &control)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"customers.csv"_s);
    if (!folder.isValid() || !QFile::copy(u":/sample/customers.csv"_s, path)) {
        return Error::failed(Tr::tr("The sample's customers cannot be copied to the folder for temporary files. Make "
                                    "room there and try again."),
                             folder.errorString());
    }
    import::ImportOptions options;
    options.name = Tr::tr("Customers of Kestrel Planning");
    options.roleToColumn = rolesOfColumns();
    LODESTAR_TRY(import::importFile(project, path, options, control));
    return {};
}

Result<> holdWorkshop(project::Project &project)
{
    workshop::WorkshopStore store(project);
    QStringList ids;
    for (const SamplePerson &person : samplePeople()) {
        ids << newId();
        LODESTAR_TRY(
            store.saveParticipant({ids.back(), QString::fromUtf16(person.name), QString::fromLatin1(person.team)}));
    }
    for (const SampleAnswer &answer : sampleAnswers())
        LODESTAR_TRY(store.saveAnswer(
            {{}, QString::fromLatin1(answer.question), ids.at(answer.person), Tr::tr(answer.text), {}}));
    for (const SampleDecision &decision : sampleDecisions()) {
        const QString owner = QString::fromUtf16(samplePeople()[static_cast<size_t>(decision.owner)].name);
        LODESTAR_TRY(store.saveDecision(
            {QString::fromLatin1(decision.question), Tr::tr(decision.text), owner, decision.confidence, {}}));
    }
    workshop::HypothesisStore hypotheses(project);
    for (const SampleHypothesis &hypothesis : sampleHypotheses()) {
        workshop::Hypothesis one;
        one.id = newId();
        one.statement = Tr::tr(hypothesis.statement);
        one.belief = hypothesis.belief;
        one.test = Tr::tr(hypothesis.test);
        one.rung = hypothesis.rung;
        one.source = QString::fromLatin1(hypothesis.source);
        one.killBelow = hypothesis.killBelow;
        LODESTAR_TRY(hypotheses.save(one));
        if (hypothesis.asked == 0)
            continue;
        one.outcome = Tr::tr(hypothesis.outcome); // the threshold stood before
        one.hits = hypothesis.hits;
        one.asked = hypothesis.asked;
        LODESTAR_TRY(hypotheses.save(one));
    }
    return {};
}

/// The first row in the order of the score that is as wanted; -1 when there is none.
template <class Wanted>
qsizetype firstRow(const profile::Analysis &analysis, const Wanted &wanted)
{
    for (const qsizetype row : metrics::order(analysis.rating)) {
        if (wanted(row))
            return row;
    }
    return -1;
}

Result<> pin(metrics::BestRuleStore &store, const table::Table &table, qsizetype row, metrics::Pin::Standing standing,
             const QString &reason)
{
    if (row < 0)
        return {};
    const QString by = QString::fromUtf16(samplePeople().front().name);
    return store.pin({table.keyOf(row), standing, reason, by, QDateTime::currentDateTimeUtc()}, table.nameOf(row));
}

/// Weights as the room spread them, and two customers about whom the room knows better than the score.
Result<> chooseBest(project::Project &project, const TaskControl &control)
{
    const auto criterion = [](table::RoleId role, double weight) {
        const table::RoleInfo &info = table::Role{role, {}}.info();
        return metrics::BestCriterion{{role, {}}, weight, info.lowerIsBetter, info.blankMeansNone};
    };
    metrics::BestRuleStore store(project);
    LODESTAR_TRY(store.saveCriteria({criterion(table::RoleId::Clv, 40), criterion(table::RoleId::Referrals, 20),
                                     criterion(table::RoleId::Usage, 20), criterion(table::RoleId::CaseStudy, 10),
                                     criterion(table::RoleId::Marquee, 10)}));
    const auto analysis = profile::analyse(project, {}, control);
    if (!analysis)
        return analysis.error();
    const auto isBest = [&](qsizetype row) { return analysis->rating.best[static_cast<size_t>(row)] != 0; };
    const table::Column *sources = analysis->table.byRole(table::RoleId::LeadSource);
    const auto cameFrom = [&](qsizetype row, const QString &source) {
        return sources && row < sources->rows() && sources->canonical(row) == source;
    };
    LODESTAR_TRY(pin(store, analysis->table,
                     firstRow(*analysis, [&](qsizetype row) { return !isBest(row) && cameFrom(row, u"Referral"_s); }),
                     metrics::Pin::Standing::Best,
                     Tr::tr("Small so far, but shows us to other companies twice a year.")));
    LODESTAR_TRY(pin(store, analysis->table,
                     firstRow(*analysis, [&](qsizetype row) { return isBest(row) && cameFrom(row, u"Trade fair"_s); }),
                     metrics::Pin::Standing::NotBest,
                     Tr::tr("Was sold to another group; the contract will not be renewed.")));
    return {};
}

profile::Criterion opinion(const QString &label, const QString &note)
{
    profile::Criterion criterion;
    criterion.id = newId();
    criterion.label = label;
    criterion.evidence.kind = profile::EvidenceKind::Opinion;
    criterion.evidence.note = note;
    return criterion;
}

/// Two lines that the room believes and the data does not carry.
void addOpinions(profile::Icp &icp)
{
    profile::Criterion decider = opinion(Tr::tr("Operations decide"), Tr::tr("Workshop: sales, two voices"));
    decider.condition.attribute = u"Decision-maker title"_s;
    decider.condition.role = {table::RoleId::DecisionMakerTitle, {}};
    decider.condition.values = QStringList{u"Head of operations"_s, u"Chief operating officer"_s};
    decider.points = 10;
    decider.best = Tr::tr("The head of operations signs");
    decider.good = Tr::tr("The managing director signs and asks operations");
    decider.bad = Tr::tr("Only IT or finance is at the table");
    icp.criteria.push_back(decider);

    profile::Criterion tiny = opinion(Tr::tr("Too small to plan"), Tr::tr("Workshop: service delivery, one voice"));
    tiny.condition.attribute = u"Employees"_s;
    tiny.condition.role = {table::RoleId::Employees, {}};
    tiny.condition.op = table::Condition::Op::Between;
    tiny.condition.high = 10;
    tiny.kind = profile::CriterionKind::Disqualifier;
    tiny.best = Tr::tr("Two shifts or more");
    tiny.good = Tr::tr("One shift, growing");
    tiny.bad = Tr::tr("Fewer than ten people: everybody sees everybody");
    icp.criteria.push_back(tiny);
}

Result<> writeProfile(project::Project &project, const TaskControl &control)
{
    const auto analysis = profile::analyse(project, {}, control);
    if (!analysis)
        return analysis.error();
    profile::Draft draft = profile::draftIcp(Tr::tr("Growing logistics companies"), Tr::tr("Kestrel staffing plan"),
                                             analysis->table, analysis->rating, analysis->traits);
    profile::Icp &icp = draft.icp;
    icp.sentence =
        Tr::tr("Logistics companies of 50 to 249 people that run a warehouse system and hear of us from others.");
    for (const SampleLine &line : sampleNarrative())
        icp.narrative.insert(QString::fromLatin1(line.key), Tr::tr(line.text));
    addOpinions(icp);
    profile::IcpStore icps(project);
    LODESTAR_TRY(icps.save(icp, Tr::tr("Drafted the ICP from the traits and the workshop")));

    profile::PersonaStore personas(project);
    for (const SamplePersona &sample : samplePersonas()) {
        profile::Persona persona{newId(), icp.id, Tr::tr(sample.name), Tr::tr(sample.title), {}};
        for (const SampleLine &line : sample.lines)
            persona.fields.insert(QString::fromLatin1(line.key), Tr::tr(line.text));
        describe(persona, sample);
        LODESTAR_TRY(personas.save(persona, Tr::tr("Added a persona")));
    }
    LODESTAR_TRY(icps.freeze(icp.id, Tr::tr("First version, as agreed at the end of the workshop")));
    return {};
}

Result<> fill(project::Project &project, const TaskControl &control)
{
    LODESTAR_TRY(importCustomers(project, control));
    LODESTAR_TRY(doResearch(project, control));
    LODESTAR_TRY(holdWorkshop(project));
    LODESTAR_TRY(chooseBest(project, control));
    return writeProfile(project, control);
}

} // namespace

Result<> buildSampleProject(const QString &path, const TaskControl &control)
{
    auto project = project::Project::create(path, Tr::tr("Kestrel Planning (sample)"));
    if (!project)
        return project.error();
    const Result<> filled = fill(**project, control);
    if (!filled) {
        project->reset(); // closed before it is removed
        QFile::remove(path);
    }
    return filled;
}

} // namespace lodestar::sample
