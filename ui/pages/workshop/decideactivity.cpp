#include "ui/pages/workshop/decideactivity.h"

#include "core/base/text.h"
#include "core/profile/decidedcriterion.h"
#include "core/project/project.h"
#include "core/workshop/hypothesis.h"
#include "core/workshop/questionstore.h"
#include "core/workshop/voteitems.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/pages/workshop/beliefcard.h"
#include "ui/pages/workshop/datacard.h"
#include "ui/pages/workshop/decisioncard.h"
#include "ui/pages/workshop/gapcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/icpadding.h"
#include "ui/widgets/responsiverow.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::Space;
using workshop::Decision;
using workshop::Gap;

namespace {
constexpr int kThreeColumns = 84; ///< letters beside each other, for three columns of sentences
constexpr size_t kStageCards = 8;
} // namespace

DecideActivity::DecideActivity(Session &session, QWidget *parent) : Activity(session, parent)
{
    const theme::Look &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Normal));
    m_subjects = new QComboBox;
    m_subjects->setAccessibleName(tr("What is decided on"));
    m_subjects->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subjectRow = new FormRow(tr("What is decided on"), m_subjects);
    column->addWidget(m_subjectRow);
    auto *columns = new ResponsiveRow(fontMetrics().averageCharWidth() * kThreeColumns);
    m_belief = new BeliefCard;
    m_data = new DataCard(session);
    m_gap = new GapCard;
    for (QWidget *card : std::initializer_list<QWidget *>{m_belief, m_data, m_gap})
        columns->addWidget(card);
    column->addWidget(columns);
    m_decision = new DecisionCard;
    m_decision->setNamesHidden(session.names().areHidden());
    column->addWidget(m_decision);
    column->addStretch(1);
    m_gap->showHint(std::nullopt, false);
    connect(m_data, &DataCard::answered, this, &Activity::stageChanged);
    connect(m_subjects, &QComboBox::activated, this, [this] { showSubject(m_subjects->currentData().toString()); });
    connect(m_gap, &GapCard::changed, this, [this](const Gap &gap) {
        if (this->session().hasProject())
            this->session().settle(workshop::GapStore(*this->session().project()).save(gap));
    });
    connect(m_decision, &DecisionCard::changed, this, [this](const Decision &decision) {
        if (this->session().hasProject())
            this->session().settle(workshop::WorkshopStore(*this->session().project()).saveDecision(decision));
    });
    connect(m_decision, &DecisionCard::criterionWanted, this, &DecideActivity::makeCriterion);
    connect(m_decision, &DecisionCard::hypothesisWanted, this, &DecideActivity::makeHypothesis);
    connect(m_decision, &DecisionCard::customersWanted, this, &DecideActivity::askCustomers);
}

void DecideActivity::showQuestion(const workshop::Question &question)
{
    Activity::showQuestion(question);
    m_subject = question.id;
    m_gap->showSubject(gap());
    m_decision->showSubject(decision());
    refreshData();
}

void DecideActivity::showSubject(const QString &subject)
{
    if (subject == m_subject || (subject != question().id && !room().cluster(subject)))
        return;
    commit();
    m_subject = subject;
    m_gap->showSubject(gap());
    m_decision->showSubject(decision());
    offerSubjects();
    showBeliefs();
}

void DecideActivity::refresh(const workshop::Room &room)
{
    Activity::refresh(room);
    m_data->showVoices(question().id);
    if (session().hasProject())
        m_gaps = workshop::GapStore(*session().project()).list().value_or(std::vector<Gap>());
    if (m_subject != question().id && !room.cluster(m_subject)) { // the cluster was dissolved
        m_subject = question().id;
        m_gap->showSubject(gap());
        m_decision->showSubject(decision());
    }
    offerSubjects();
    m_gap->showStored(gap());
    m_decision->setPeople(room.present());
    m_decision->showStored(decision());
    m_gap->setCanEdit(canEdit());
    m_decision->setCanEdit(canEdit());
    showBeliefs();
}

void DecideActivity::refreshData()
{
    m_data->show(question());
    showBeliefs();
}

void DecideActivity::showBeliefs()
{
    m_belief->show(room(), question().id, m_subject);
    const auto analysis = session().analysis();
    // Looking through all values again after every change of something else would be felt in a large table.
    if (m_compared != analysis || m_comparedWords != m_belief->beliefs() || m_comparedQuestion != question().id) {
        m_compared = analysis;
        m_comparedWords = m_belief->beliefs();
        m_comparedQuestion = question().id;
        compare();
    }
    emit stageChanged();
}

/// What the data makes of the beliefs; of many customers only once they have been gone through in the background.
void DecideActivity::compare()
{
    const auto analysis = m_compared;
    m_comparing.cancel();
    if (!analysis || m_comparedWords.isEmpty())
        return m_gap->showHint(std::nullopt, analysis != nullptr);
    const auto hint = [words = m_comparedWords, question = question(), analysis] {
        return workshop::gapHint(words, question, analysis->table, analysis->rating, analysis->traits);
    };
    if (analysis->table.rows() <= DataCard::kAtOnce)
        return m_gap->showHint(hint(), true);
    m_gap->showHint(workshop::GapHint{{}, {tr("Comparing with the customers…")}}, true);
    m_comparing = runTask([hint](const TaskControl &) -> Result<workshop::GapHint> { return hint(); });
    m_comparing.then(this, [this](const Result<workshop::GapHint> &found) {
        m_gap->showHint(found ? std::optional(*found) : std::nullopt, true);
        emit stageChanged();
    });
}

void DecideActivity::offerSubjects()
{
    const QSignalBlocker quiet(m_subjects);
    m_subjects->clear();
    m_subjects->addItem(tr("The question as a whole"), question().id);
    for (const workshop::Cluster &cluster : room().clustersOf(question().id))
        m_subjects->addItem(visible(workshop::clusterName(room(), cluster.id), 80), cluster.id);
    m_subjects->setCurrentIndex(m_subjects->findData(m_subject));
    m_subjectRow->setVisible(m_subjects->count() > 1);
}

Decision DecideActivity::decision() const
{
    Decision empty;
    empty.subject = m_subject;
    const Decision *stored = room().decisionOn(m_subject);
    return stored ? *stored : empty;
}

Gap DecideActivity::gap() const
{
    const auto stored = std::ranges::find(m_gaps, m_subject, &Gap::subject);
    return stored == m_gaps.end() ? Gap{m_subject, workshop::GapVerdict::Open, {}} : *stored;
}

void DecideActivity::focusEntry()
{
    m_decision->focusText();
}

void DecideActivity::commit()
{
    m_gap->commit();
    m_decision->commit();
}

void DecideActivity::makeCriterion(QWidget *asking)
{
    const auto chain = workshop::chainOf(room(), m_subject);
    if (!chain)
        return;
    const auto analysis = session().analysis();
    const profile::Criterion criterion = profile::criterionFrom(*chain);
    addToIcp(session(), asking, std::vector{criterion}, isolated(visible(criterion.label, 60)),
             analysis ? analysis->table.info().id : 0,
             [this](const QString &icp) { session().openPage(QStringLiteral("icp"), icp); });
}

void DecideActivity::makeHypothesis()
{
    const Decision decided = decision();
    if (decided.text.isEmpty() || !session().hasProject())
        return;
    const workshop::HypothesisStore store(*session().project());
    const auto known = store.list();
    if (!known) {
        session().notify(known.error().message, true);
        return;
    }
    const auto same = std::ranges::find_if(*known, [&](const workshop::Hypothesis &each) {
        return each.source == decided.subject && each.statement == decided.text;
    });
    workshop::Hypothesis hypothesis;
    hypothesis.id = same == known->end() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : same->id;
    if (same == known->end()) {
        hypothesis.statement = decided.text;
        hypothesis.belief = decided.confidence >= 4 ? 3 : decided.confidence == 3 ? 2 : 1;
        hypothesis.source = decided.subject;
        if (!session().settle(workshop::HypothesisStore(*session().project()).save(hypothesis)))
            return;
    } else {
        session().notify(tr("This is a hypothesis already."));
    }
    session().openPage(QStringLiteral("research"), hypothesis.id);
}

void DecideActivity::askCustomers()
{
    const Decision decided = decision();
    const auto shipped = workshop::shippedQuestions(theme::current().language);
    if (decided.text.isEmpty() || !session().hasProject() || !shipped)
        return;
    workshop::Question asked;
    asked.group = workshop::kSurveyGroup;
    asked.text = tr("We believe: %1 Is that so for you? Why, or why not?", "a question to customers; a decision")
                     .arg(decided.text.endsWith(u'.') ? decided.text : decided.text + u'.');
    asked.why = tr("Comes from a decision of the workshop.");
    if (session().settle(workshop::QuestionStore(*session().project(), *shipped).saveOwn(asked)))
        session().openPage(QStringLiteral("research"), QStringLiteral("survey"));
}

std::optional<StageScene> DecideActivity::stageScene() const
{
    StageScene scene;
    const Decision decided = decision();
    if (decided.text.isEmpty() && m_belief->beliefs().isEmpty() && m_data->answer().isEmpty())
        return std::nullopt;
    if (!decided.text.isEmpty()) {
        const Names &names = session().names();
        scene.body = StageScene::Decision{decided.text, names.person(decided.owner), decided.confidence};
        scene.status = decided.dissent.isEmpty() ? QString() : tr("With dissent.");
    } else {
        StageScene::Column column{room().cluster(m_subject) ? workshop::clusterName(room(), m_subject) : QString()};
        for (const QString &belief : m_belief->beliefs()) {
            if (column.cards.size() < kStageCards)
                column.cards.push_back({visible(belief, 200)});
        }
        scene.body = StageScene::Cards{{column}};
    }
    const Gap judged = gap();
    if (judged.verdict != workshop::GapVerdict::Open)
        scene.line = judged.text.isEmpty() ? workshop::gapVerdictName(judged.verdict)
                                           : tr("%1: %2", "how the data stands to it, in words")
                                                 .arg(workshop::gapVerdictName(judged.verdict), judged.text);
    if (!m_data->answer().isEmpty()) {
        StageScene::Aside aside{tr("The data says"), {}, m_data->answer().source};
        for (const auto &line : m_data->answer().lines)
            aside.figures.push_back({line.figure, line.text});
        scene.aside = aside;
    }
    return scene;
}

} // namespace lodestar::ui
