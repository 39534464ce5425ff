#include "ui/pages/overview/standing.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/icpstore.h"
#include "core/profile/persona.h"
#include "core/profile/reviewdate.h"
#include "core/table/datasetstore.h"
#include "core/workshop/hypothesis.h"
#include "core/workshop/question.h"
#include "core/workshop/workshopstore.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::Standing)
};

/// Early on a team comes back every few weeks; a quarter without a look is too long for anybody.
constexpr int kReviewDays = 90;
constexpr int kHistory = 40;

template <class T>
T valueOr(const Result<T> &result)
{
    return result ? *result : T();
}

MethodStep gather(Session &session, Standing &standing)
{
    MethodStep step{u"customers"_s, methodStepNames().at(0), Tr::tr("No customers yet."), Tr::tr("Import customers")};
    const auto info = valueOr(table::DatasetStore(*session.project()).current());
    if (!info)
        return step;
    standing.customers = info->rows;
    //: %1: number of customers; %2: name of the data set; %3: date of its import
    step.text =
        Tr::tr("%1 customers from %2, imported on %3.")
            .arg(format::count(info->rows), isolated(visible(info->name, 60)), format::date(info->importedAt.date()));
    step.state = Page::State::Done;
    return step;
}

MethodStep ask(Session &session, Standing &standing)
{
    MethodStep step{u"workshop"_s, methodStepNames().at(1), {}, Tr::tr("Answer the questions")};
    const workshop::WorkshopStore store(*session.project());
    QSet<QString> numbered, answered;
    for (const auto &question : valueOr(workshop::shippedQuestions(theme::current().language)))
        if (question.number > 0)
            numbered.insert(question.id);
    for (const auto &answer : valueOr(store.answers()))
        answered.insert(answer.question);
    for (const auto &decision : valueOr(store.decisions()))
        answered.insert(decision.subject);
    standing.questions = static_cast<int>(numbered.size());
    standing.answered = static_cast<int>(answered.intersect(numbered).size());
    if (standing.answered == 0) {
        step.text = Tr::tr("What does the team know? %n question(s) are ready.", nullptr, standing.questions);
        return step;
    }
    step.text = Tr::tr("%1 of %2 questions are answered.")
                    .arg(format::count(standing.answered), format::count(standing.questions));
    step.state = standing.answered >= standing.questions ? Page::State::Done : Page::State::Begun;
    return step;
}

MethodStep choose(Session &session, Standing &standing)
{
    MethodStep step{u"best"_s, methodStepNames().at(2), Tr::tr("Agree on what makes a customer one of the best."),
                    Tr::tr("Agree who is best")};
    const auto analysis = session.analysis();
    if (!analysis)
        return step;
    if (!analysis->rating.isRated()) {
        step.text = Tr::tr("No column says how good a customer is yet. Give one a role such as revenue.");
        return step;
    }
    standing.best = analysis->rating.bestCount;
    const QString best = format::count(analysis->rating.bestCount), rated = format::count(analysis->rating.ratedCount);
    step.text = analysis->agreed
        ? Tr::tr("%1 of %2 rated customers are the best, as you agreed.").arg(best, rated)
        : Tr::tr("%1 of %2 rated customers, by a first suggestion. Do you agree?").arg(best, rated);
    step.state = analysis->agreed ? Page::State::Done : Page::State::Begun;
    return step;
}

MethodStep find(Session &session, Standing &standing)
{
    MethodStep step{u"traits"_s, methodStepNames().at(3), Tr::tr("Needs customers, and who is best among them."),
                    Tr::tr("See what they share")};
    const auto analysis = session.analysis();
    if (!analysis || !analysis->rating.isRated())
        return step;
    const auto &traits = analysis->traits.traits;
    const auto likely = std::count_if(traits.begin(), traits.end(), [](const traits::Trait &trait) {
        return trait.evidence == traits::TraitEvidence::Likely;
    });
    standing.likelyTraits = likely;
    standing.traits = static_cast<qint64>(traits.size());
    step.text = likely > 0
        ? Tr::tr("%n trait(s) are likely real; the rest could be chance.", nullptr, static_cast<int>(likely))
        : traits::honestyCaption(analysis->traits.level, analysis->traits.best, analysis->traits.rest);
    step.state = likely > 0 ? Page::State::Done : Page::State::Begun;
    return step;
}

MethodStep write(Session &session, Standing &standing)
{
    MethodStep step{u"icp"_s, methodStepNames().at(4), Tr::tr("No ideal customer profile yet."),
                    Tr::tr("Write the profile")};
    const profile::IcpStore store(*session.project());
    auto icps = valueOr(store.list());
    const auto isArchived = [](const profile::Icp &icp) { return icp.archived; };
    if (!std::ranges::all_of(icps, isArchived)) // out of the way here too, as long as there is another
        std::erase_if(icps, isArchived);
    if (icps.empty()) {
        if (!standing.customers && standing.hypotheses > 0) {
            step.page = u"research"_s;
            step.target = u"next"_s;
            step.text = Tr::tr("%n hypothesis(es) can become a first draft, each marked as a belief.", nullptr,
                               standing.hypotheses);
            step.action = Tr::tr("Draft it from hypotheses");
        }
        return step;
    }
    // Several profiles: the one whose version is the newest, else the first.
    standing.icp = icps.front();
    for (const auto &icp : icps) {
        const auto versions = valueOr(store.versions(icp.id));
        if (!versions.empty() && (!standing.version || versions.front().at > standing.version->at)) {
            standing.icp = icp;
            standing.version = versions.front();
        }
    }
    const auto &criteria = standing.icp->criteria;
    standing.criteriaOnData =
        static_cast<int>(std::count_if(criteria.begin(), criteria.end(), [](const auto &criterion) {
            return criterion.evidence.kind == profile::EvidenceKind::Data;
        }));
    const QString name = isolated(visible(standing.icp->name, 60));
    const int count = static_cast<int>(criteria.size());
    if (!standing.version) {
        step.text = Tr::tr("%1: a draft with %n criteria, no version yet.", nullptr, count).arg(name);
        step.state = Page::State::Begun;
        return step;
    }
    step.text = Tr::tr("%1: version %2 of %3, %n criteria.", nullptr, count)
                    .arg(name, QLocale().toString(standing.version->number), format::date(standing.version->at.date()));
    step.state = Page::State::Done;
    return step;
}

MethodStep people(Session &session, const Standing &standing)
{
    MethodStep step{u"personas"_s, methodStepNames().at(5), Tr::tr("A persona is a person inside the profile."),
                    Tr::tr("Describe a persona")};
    const auto personas = valueOr(profile::PersonaStore(*session.project()).list());
    if (!standing.icp || personas.empty())
        return step;
    step.text = Tr::tr("%n persona(s) described.", nullptr, static_cast<int>(personas.size()));
    step.state = Page::State::Done;
    return step;
}

MethodStep share(const Standing &standing)
{
    MethodStep step{u"share"_s, methodStepNames().at(6), Tr::tr("One page for everybody, scores for the CRM."),
                    Tr::tr("Share the profile")};
    if (!standing.version)
        return step;
    step.text = Tr::tr("Version %1 can be shared: one page for everybody, scores for the CRM.")
                    .arg(QLocale().toString(standing.version->number));
    step.state = Page::State::Begun;
    return step;
}

/// A team without data goes on with what it believes.
void workOnBelief(Standing &standing)
{
    standing.worksOnBelief = !standing.customers && (standing.answered > 0 || standing.hypotheses > 0);
    if (standing.worksOnBelief)
        standing.steps.front().text =
            Tr::tr("No customers yet: you work on what you believe. Import customers whenever you have some.");
}

/// The first step that is not done and can be done now; -1: none.
int nextOf(const Standing &standing)
{
    const auto isOpen = [&](const MethodStep &step) {
        const bool needsCustomers = step.page == u"customers"_s || step.page == u"best"_s || step.page == u"traits"_s;
        if (step.state == Page::State::Done || (needsCustomers && standing.worksOnBelief))
            return false;
        // The questions are answered over weeks; begun, they do not hold up the rest.
        return !(step.page == u"workshop"_s && step.state == Page::State::Begun
                 && (standing.customers || standing.hypotheses > 0));
    };
    auto next = std::find_if(standing.steps.begin(), standing.steps.end(), isOpen);
    if (next == standing.steps.end()) // only what is begun is left
        next = std::find_if(standing.steps.begin(), standing.steps.end(),
                            [](const MethodStep &step) { return step.state != Page::State::Done; });
    return next == standing.steps.end() ? -1 : static_cast<int>(next - standing.steps.begin());
}

/// ICPs whose day of review has come.
void addDue(Session &session, Standing &standing)
{
    const QDate today = QDate::currentDate();
    const auto icps = valueOr(profile::IcpStore(*session.project()).list());
    for (const profile::Icp &icp : icps) {
        if (profile::reviewState(icp, today) != profile::ReviewState::Due)
            continue;
        if (standing.reviewIcp.isEmpty())
            standing.reviewIcp = icp.id;
        standing.reviews << Tr::tr("%1: %2", "name of an ICP; sentence about its review")
                                .arg(isolated(visible(icp.name, 80)), profile::reviewText(icp, today));
    }
}

void addReviews(Session &session, Standing &standing)
{
    addDue(session, standing);
    if (!standing.version)
        return;
    const bool hasDay = standing.icp && standing.icp->reviewOn.isValid();
    QStringList reasons;
    const QString number = QLocale().toString(standing.version->number);
    const auto days = standing.version->at.daysTo(QDateTime::currentDateTime());
    if (days >= kReviewDays && !hasDay)
        reasons << Tr::tr("Version %1 is %n day(s) old. Look at it again, and save what has changed.", nullptr,
                          static_cast<int>(days))
                       .arg(number);
    const auto current = valueOr(table::DatasetStore(*session.project()).current());
    if (current && standing.version->dataset != 0 && current->id != standing.version->dataset)
        reasons
            << Tr::tr("Customers were imported after version %1 was saved. See whether it still holds.").arg(number);
    if (!reasons.isEmpty() && standing.reviewIcp.isEmpty())
        standing.reviewIcp = standing.version->subjectId;
    standing.reviews << reasons;
}

} // namespace

QStringList methodStepNames()
{
    return {Tr::tr("Gather"),
            Tr::tr("Ask"),
            Tr::tr("Choose the best"),
            Tr::tr("Find what they share"),
            Tr::tr("Write it down"),
            Tr::tr("Meet the people in it"),
            Tr::tr("Share it and use it")};
}

Standing standingOf(Session &session)
{
    Standing standing;
    if (!session.hasProject())
        return standing;
    standing.hypotheses = static_cast<int>(valueOr(workshop::HypothesisStore(*session.project()).list()).size());
    standing.steps.push_back(gather(session, standing));
    standing.steps.push_back(ask(session, standing));
    workOnBelief(standing);
    standing.steps.push_back(choose(session, standing));
    standing.steps.push_back(find(session, standing));
    standing.steps.push_back(write(session, standing));
    standing.steps.push_back(people(session, standing));
    standing.steps.push_back(share(standing));
    addReviews(session, standing);
    standing.history = session.project()->history(kHistory);
    standing.next = nextOf(standing);
    return standing;
}

} // namespace lodestar::ui
