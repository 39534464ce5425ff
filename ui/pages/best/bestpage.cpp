#include "ui/pages/best/bestpage.h"

#include "core/base/format.h"
#include "core/metrics/beststore.h"
#include "core/metrics/votestate.h"
#include "ui/base/chartsaving.h"
#include "ui/base/session.h"
#include "ui/pages/best/ballotpanel.h"
#include "ui/pages/best/beststage.h"
#include "ui/pages/best/clvpanel.h"
#include "ui/pages/best/livebest.h"
#include "ui/pages/best/nominationpanel.h"
#include "ui/pages/best/rankingpanel.h"
#include "ui/pages/best/rulecolumn.h"
#include "ui/pages/best/thresholdpanel.h"
#include "ui/pages/best/valuepanel.h"
#include "ui/pages/best/weightspanel.h"
#include "ui/render/chartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/responsiverow.h"
#include "ui/widgets/sectionstack.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lodestar::ui {

using theme::Space;

namespace {
const QString kByHand = QStringLiteral("hand");
constexpr int kTwoColumns = 700; ///< pixels at 100 %; in less, the ranking is below
constexpr int kHeightAbove = 480; ///< pixels at 100 %, of what is above it then
} // namespace

BestPage::BestPage(Session &session, QWidget *parent) : Page(session, parent)
{
    m_live = new LiveBest(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *columns = new ResponsiveRow(theme::current().pixels(kTwoColumns));
    whole->addWidget(columns);
    m_left = makeWays();
    columns->addWidget(m_left, 4);
    auto *right = new QWidget;
    m_right = new QVBoxLayout(right);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_ranking = new RankingPanel(session, *m_live);
    m_right->addWidget(m_ranking);
    columns->addWidget(right, 5);
    auto *next = new QAction(tr("See what they share"), this);
    connect(next, &QAction::triggered, this, [this] { this->session().openPage(QStringLiteral("traits")); });
    m_actions = {next};
    connect(m_live, &LiveBest::ready, this, &BestPage::showFrame);
    connect(&session, &Session::analysisChanged, this, &BestPage::refresh);
    connect(&session, &Session::changed, this, [this] {
        if (m_analysis && takeRule())
            showRule();
        showWays();
    });
    connect(&session, &Session::busyChanged, this, &BestPage::refresh);
    refresh();
}

BestPage::~BestPage()
{
    hide(); // a threshold that is still moving is kept now, while everyone who hears of it is there
}

void BestPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const theme::Look &look = theme::current();
    m_left->setMinimumHeight(width() < look.pixels(kTwoColumns) ? look.pixels(kHeightAbove) : 0);
}

QWidget *BestPage::makeWays()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    m_ways = new SectionTabs(tr("Ways to say who is best"));
    m_stack = new SectionStack;
    column->addWidget(m_ways);
    column->addWidget(m_stack, 1);
    addWay(QStringLiteral("weights"), tr("Weights"), makeRule());
    m_ballots = new BallotPanel(session());
    m_clv = new ClvPanel(session());
    m_byHand = new NominationPanel(session());
    addWay(QStringLiteral("ballots"), tr("Ballots"), makeScrollArea(m_ballots));
    addWay(QStringLiteral("clv"), tr("Lifetime value"), makeScrollArea(m_clv));
    addWay(kByHand, tr("By hand"), makeScrollArea(m_byHand));
    connect(m_ways, &SectionTabs::sectionChanged, this, [this](const QString &id) {
        m_stack->setCurrentIndex(static_cast<int>(m_wayIds.indexOf(id)));
        emit stageChanged();
    });
    return box;
}

void BestPage::addWay(const QString &id, const QString &name, QWidget *panel)
{
    m_wayIds << id;
    m_ways->addSection(id, name);
    m_stack->addWidget(panel);
}

void BestPage::showTarget(const QString &target)
{
    m_ways->setCurrent(target);
}

QWidget *BestPage::makeRule()
{
    m_weights = new WeightsPanel(session());
    m_threshold = new ThresholdPanel;
    m_values = new ValuePanel;
    connect(m_weights, &WeightsPanel::moved, this, &BestPage::showFrame);
    listenToThreshold();
    auto *rule = new RuleColumn(m_weights, m_threshold, m_values);
    connect(rule, &RuleColumn::compactChanged, m_weights, &WeightsPanel::setCompact);
    return rule;
}

void BestPage::listenToThreshold()
{
    connect(m_threshold, &ThresholdPanel::moved, this, [this] {
        m_rule.threshold = m_threshold->threshold();
        showFrame();
    });
    connect(m_threshold, &ThresholdPanel::changed, this, [this] {
        // A threshold that was still moving when another project was opened does not belong to that one.
        if (!session().hasProject() || session().project()->id() != m_ruleOf)
            return;
        session().settle(metrics::BestRuleStore(*session().project()).saveThreshold(m_threshold->threshold()));
    });
    for (render::ChartView *chart : {m_threshold->chart(), m_values->chart()})
        serveChart(session(), *chart);
}

QString BestPage::title() const
{
    return tr("Best customers");
}

QString BestPage::purpose() const
{
    if (!m_live->isReady())
        return tr("Agree what best means, and see at once who that is.");
    const auto &rating = m_live->rating();
    if (!rating.isRated())
        return tr("No customer can be rated yet: choose a criterion that the list has a column for.");
    const bool byHand = std::ranges::any_of(rating.pinned, [](quint8 pinned) { return pinned != 0; });
    return (byHand ? tr("%1 of %2 rated customers are best: everyone from score %3 up, and those counted by hand.")
                   : tr("%1 of %2 rated customers are best: everyone from score %3 up."))
        .arg(format::count(rating.bestCount), format::count(rating.ratedCount), format::number(rating.cut, 1));
}

QString BestPage::help() const
{
    return tr(
        "Give each criterion as many points as it counts for you. A customer's score says what share of the other "
        "customers it is above, weighed by these points; what is not known is left out, and below half known it is not "
        "rated. Drag the threshold on the distribution, or choose a share or a number. Ties at the threshold all come "
        "in. What the room knows better than the numbers, it decides by hand, with a reason. “How firm” says whether a "
        "customer stays best when the weights move a little. Under Ballots everybody spreads 100 points in secret; "
        "under Lifetime value it is computed from what customers bought; under By hand people name the best, with or "
        "without data.");
}

QVariant BestPage::begun() const
{
    return m_ways->current();
}

void BestPage::resume(const QVariant &begun)
{
    m_ways->setCurrent(begun.toString());
}

std::optional<StageScene> BestPage::stageScene() const
{
    const bool names = session().hasProject() && m_ways->current() == kByHand
        && !metrics::isRevealed(*session().project(), metrics::Vote::Nominations);
    if (names) { // who sees the ranking names what it says
        StageScene scene;
        scene.title = tr("Who are our best customers?");
        scene.line = tr("Each of us names them in secret, one after the other; everybody else looks away.");
        return scene;
    }
    if (!m_analysis || !m_live->isReady() || !m_live->rating().isRated())
        return std::nullopt;
    return rankingScene(m_live->table(), m_live->rating(), m_live->values().above(m_live->rating()));
}

void BestPage::refresh()
{
    m_analysis = session().analysis();
    m_isFramed = m_isFramed && m_analysis;
    showEmpty();
    if (!m_analysis) {
        m_live->clear();
        m_ranking->clear();
        showWays();
        emit headerChanged();
        return;
    }
    takeRule();
    showRule();
    showWays();
}

bool BestPage::canEdit() const
{
    return session().hasProject() && !session().project()->isReadOnly() && !session().isBusy();
}

void BestPage::showWays()
{
    if (!session().hasProject()) {
        m_noData = false;
        m_left->hide();
        return;
    }
    // Without customers the best can still be named by hand.
    // While an empty project is looked at once more, what is named meanwhile stays on the screen.
    const bool noData = !m_analysis && (m_noData || !session().isAnalysing());
    m_left->setVisible(m_analysis || noData);
    for (const QString &id : std::as_const(m_wayIds))
        m_ways->setSectionVisible(id, !noData || id == kByHand);
    if (std::exchange(m_noData, noData) != noData)
        m_ways->setCurrent(noData ? kByHand : m_wayIds.first());
    m_byHand->show(m_analysis ? std::optional(m_analysis->table) : std::nullopt, canEdit());
    if (!m_analysis)
        return;
    m_ballots->show(m_rule.criteria, canEdit());
    m_clv->refresh(canEdit());
}

bool BestPage::takeRule()
{
    // What the project holds now: the analysis still follows an older rule while it runs.
    m_ruleOf = session().project()->id();
    const auto rule = metrics::BestRuleStore(*session().project()).load(m_analysis->table.info());
    metrics::BestRule taken = rule ? *rule : m_analysis->rule;
    if (m_threshold->isSettling())
        taken.threshold = m_threshold->threshold();
    return std::exchange(m_rule, taken) != taken;
}

void BestPage::showRule()
{
    m_weights->show(m_analysis->table, m_rule, canEdit());
    m_threshold->setVisible(m_isFramed && !m_rule.criteria.empty());
    m_threshold->setEnabled(canEdit());
    m_live->follow(m_analysis, m_rule);
    if (m_live->isReady())
        showFrame();
    m_ranking->askStability(m_analysis->table, m_rule);
}

void BestPage::showFrame()
{
    if (!m_live->isReady())
        return;
    metrics::BestRule now = m_rule;
    if (const auto moving = m_weights->criteria(); moving.size() == now.criteria.size())
        now.criteria = moving;
    m_live->rate(now);
    if (!std::exchange(m_isFramed, true)) {
        showEmpty();
        m_threshold->setVisible(!m_rule.criteria.empty());
    }
    m_threshold->show(m_rule.threshold, m_live->live());
    m_values->show(m_live->values(), m_live->rating());
    m_ranking->showFrame(m_rule);
    emit headerChanged();
}

void BestPage::showEmpty()
{
    delete std::exchange(m_empty, nullptr);
    m_ranking->setVisible(m_isFramed);
    m_actions.front()->setEnabled(m_analysis && m_analysis->rating.isRated());
    if (m_isFramed)
        return;
    m_empty = makeEmpty();
    m_right->addWidget(m_empty);
}

QWidget *BestPage::makeEmpty()
{
    if (session().isAnalysing() || m_analysis)
        return new EmptyState(QStringLiteral("best"), tr("Rating the customers…"),
                              tr("Each criterion is ranked over all of them."));
    auto *empty =
        new EmptyState(QStringLiteral("best"), tr("Which customers do you want more of?"),
                       session().analysisError().isEmpty()
                           ? tr("Import your customers; then say what best means, and the ranking moves as you weigh.")
                           : session().analysisError(),
                       session().hasProject() ? tr("Import customers") : tr("Go to the overview"));
    connect(empty, &EmptyState::clicked, this, [this] {
        session().openPage(session().hasProject() ? QStringLiteral("customers") : QStringLiteral("overview"));
    });
    return empty;
}

RailState bestRail(Session &session)
{
    const auto analysis = session.analysis();
    if (!analysis || !analysis->rating.isRated())
        return {};
    return {analysis->agreed ? Page::State::Done : Page::State::Begun, format::count(analysis->rating.bestCount)};
}

} // namespace lodestar::ui
