#include "ui/pages/best/bestpage.h"

#include "core/base/format.h"
#include "core/metrics/beststore.h"
#include "core/metrics/leaders.h"
#include "ui/base/chartsaving.h"
#include "ui/base/session.h"
#include "ui/pages/best/criterionrow.h"
#include "ui/pages/best/pinpanel.h"
#include "ui/pages/best/rankingmodel.h"
#include "ui/pages/best/thresholdpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {
constexpr qsizetype kRowsShown = 500; ///< of the ranking; the filter finds all others
constexpr double kNewWeight = 20;
constexpr int kRoomForKnown = 150; ///< characters across the page
} // namespace

BestPage::BestPage(Session &session, QWidget *parent) : Page(session, parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_content = new QWidget;
    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme::current().space(Space::Normal));
    columns->addWidget(makeRule(), 4);
    columns->addWidget(makeRanking(), 5);
    m_column->addWidget(m_content);
    auto *next = new QAction(tr("See what they share"), this);
    connect(next, &QAction::triggered, this, [this] { this->session().openPage(QStringLiteral("traits")); });
    m_actions = {next};
    connect(&session, &Session::analysisChanged, this, &BestPage::refresh);
    connect(&session, &Session::changed, this, [this] {
        if (m_analysis && takeRule())
            showRule();
    });
    connect(&session, &Session::busyChanged, this, &BestPage::refresh);
    refresh();
}

BestPage::~BestPage()
{
    m_building.cancel();
    m_search.cancel();
    m_stability.cancel();
}

QWidget *BestPage::makeRule()
{
    const theme::Look &look = theme::current();
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Normal));
    auto *card = new Card(tr("What makes a customer best"));
    m_criteria = new QVBoxLayout;
    m_criteria->setSpacing(look.space(Space::Medium));
    card->body()->addLayout(m_criteria);
    m_more = new QComboBox;
    m_more->setAccessibleName(tr("Add a criterion"));
    connect(m_more, &QComboBox::activated, this, &BestPage::addCriterion);
    card->body()->addWidget(m_more);
    column->addWidget(card);
    m_threshold = new ThresholdPanel;
    column->addWidget(m_threshold);
    column->addStretch(1);
    connect(m_threshold, &ThresholdPanel::moved, this, [this] {
        m_rule.threshold = m_threshold->threshold();
        showFrame();
    });
    connect(m_threshold, &ThresholdPanel::changed, this, [this] {
        session().settle(metrics::BestRuleStore(*session().project()).saveThreshold(m_threshold->threshold()));
    });
    connect(m_threshold->chart(), &render::ChartView::saveRequested, this,
            [this](render::ChartFormat format) { saveChart(session(), *m_threshold->chart(), format); });
    return makeScrollArea(inner);
}

QWidget *BestPage::makeRanking()
{
    const theme::Look &look = theme::current();
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Normal));
    auto *card = new Card(tr("The ranking"));
    card->setPadding(Space::Normal);
    m_filter = new FilterLine(tr("Find a customer"));
    card->addHeaderWidget(m_filter);
    m_model = new RankingModel(this);
    m_view = new DataTableView(tr("Ranked customers"));
    m_view->setModel(m_model);
    m_view->setSortingEnabled(false); // the order is the ranking
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFilterLine(m_filter);
    m_filter->setList(m_view);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    // Shared: whatever is said of how firm a place is leaves the name its half.
    for (const int section : {RankingModel::Name, RankingModel::Firmness})
        m_view->horizontalHeader()->setSectionResizeMode(section, QHeaderView::Stretch);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setResizeContentsPrecision(50);
    card->body()->addWidget(m_view, 1);
    m_shown = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    card->body()->addWidget(m_shown);
    column->addWidget(card, 1);
    m_pin = new PinPanel(session());
    column->addWidget(m_pin);
    connect(m_filter, &FilterLine::filterChanged, this, &BestPage::search);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BestPage::showChosen);
    return box;
}

QString BestPage::title() const
{
    return tr("Best customers");
}

QString BestPage::purpose() const
{
    if (!m_live)
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
        "customer stays best when the weights move a little.");
}

void BestPage::refresh()
{
    m_analysis = session().analysis();
    showEmpty();
    if (!m_analysis) {
        m_building.cancel();
        m_live.reset();
        m_liveKey.clear();
        emit headerChanged();
        return;
    }
    takeRule();
    showRule();
    const bool canEdit = !session().project()->isReadOnly() && !session().isBusy();
    m_more->setEnabled(canEdit);
    m_threshold->setEnabled(canEdit);
    for (CriterionRow *row : m_criterionRows)
        row->setEnabled(canEdit);
}

bool BestPage::takeRule()
{
    // What the project holds now: the analysis still follows an older rule while it runs.
    const auto rule = metrics::BestRuleStore(*session().project()).load(m_analysis->table.info());
    metrics::BestRule taken = rule ? *rule : m_analysis->rule;
    if (m_threshold->isSettling())
        taken.threshold = m_threshold->threshold();
    return std::exchange(m_rule, taken) != taken;
}

void BestPage::showRule()
{
    showCriteria();
    buildRating();
    startStability();
}

void BestPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // In a narrow window the names need the room; how much is known stands beside the chosen customer anyway.
    m_view->setColumnHidden(RankingModel::Coverage, width() < fontMetrics().averageCharWidth() * kRoomForKnown);
}

void BestPage::showEmpty()
{
    delete std::exchange(m_empty, nullptr);
    m_content->setVisible(m_analysis != nullptr);
    m_actions.front()->setEnabled(m_analysis && m_analysis->rating.isRated());
    if (m_analysis)
        return;
    if (session().isAnalysing()) {
        m_empty = new EmptyState(QStringLiteral("best"), tr("Rating the customers…"),
                                 tr("Each criterion is ranked over all of them."));
    } else {
        auto *empty = new EmptyState(
            QStringLiteral("best"), tr("Which customers do you want more of?"),
            session().analysisError().isEmpty()
                ? tr("Import your customers; then say what best means, and the ranking moves as you weigh.")
                : session().analysisError(),
            session().hasProject() ? tr("Import customers") : tr("Go to the overview"));
        connect(empty, &EmptyState::clicked, this, [this] {
            session().openPage(session().hasProject() ? QStringLiteral("customers") : QStringLiteral("overview"));
        });
        m_empty = empty;
    }
    m_column->addWidget(m_empty);
}

void BestPage::buildRating()
{
    // What does not depend on weights is worked out once per table and set of criteria, in the background.
    QString key = QString::number(m_analysis->table.info().id);
    for (const auto &column : m_analysis->table.info().columns)
        key += u'|' + column.role.key();
    for (const auto &criterion : m_rule.criteria)
        key += u'|' + criterion.metric.key() + (criterion.lowerIsBetter ? u'-' : u'+')
            + (criterion.blankMeansNone ? u'0' : u'?');
    if (key == m_liveKey && m_live) {
        showFrame();
        return;
    }
    m_building.cancel();
    m_live.reset();
    m_liveKey = key;
    m_building = runTask([table = m_analysis->table, rule = m_rule](const TaskControl &) -> Result<Live> {
        return std::make_shared<metrics::LiveRating>(table, rule.criteria);
    });
    m_building.then(this, [this, key](const Result<Live> &live) {
        if (!live || key != m_liveKey || !m_analysis)
            return;
        m_live = *live;
        showFrame();
    });
}

void BestPage::showCriteria()
{
    const auto &info = m_analysis->table.info();
    const auto columnOf = [&](const table::Role &role) -> const table::ColumnInfo * {
        const auto found =
            std::find_if(info.columns.begin(), info.columns.end(), [&](const auto &each) { return each.role == role; });
        return found == info.columns.end() ? nullptr : &*found;
    };
    const auto sameMetrics = [&] {
        return !m_criterionRows.empty() && m_criterionRows.size() == m_rule.criteria.size()
            && std::equal(m_criterionRows.begin(), m_criterionRows.end(), m_rule.criteria.begin(),
                          [](const CriterionRow *row, const auto &criterion) {
                              return row->criterion().metric == criterion.metric;
                          });
    };
    if (sameMetrics()) {
        for (size_t i = 0; i < m_criterionRows.size(); ++i)
            m_criterionRows[i]->setCriterion(m_rule.criteria[i]);
    } else {
        clearLayout(m_criteria);
        m_criterionRows.clear();
        for (const auto &criterion : m_rule.criteria) {
            const auto *column = columnOf(criterion.metric);
            auto *row = new CriterionRow(criterion, column ? column->name : QString());
            connect(row, &CriterionRow::moved, this, &BestPage::showFrame);
            connect(row, &CriterionRow::changed, this, &BestPage::keepCriteria);
            connect(row, &CriterionRow::removed, this, [this, metric = criterion.metric] {
                auto rest = m_rule.criteria;
                std::erase_if(rest, [&](const auto &each) { return each.metric == metric; });
                session().settle(metrics::BestRuleStore(*session().project()).saveCriteria(rest));
            });
            m_criteria->addWidget(row);
            m_criterionRows.push_back(row);
        }
        if (m_rule.criteria.empty())
            showNoCriteria();
    }
    m_threshold->setVisible(!m_rule.criteria.empty());
    m_more->clear();
    m_more->addItem(tr("Add a criterion…"));
    for (const auto &column : info.columns) {
        const bool used = std::any_of(m_rule.criteria.begin(), m_rule.criteria.end(),
                                      [&](const auto &criterion) { return criterion.metric == column.role; });
        if (column.role.isMetric() && !used)
            m_more->addItem(column.role.name(), column.role.key());
    }
    m_more->setVisible(m_more->count() > 1);
}

void BestPage::showNoCriteria()
{
    m_criteria->addWidget(Label::wrapping(tr("No column of the list says how good a customer is. On the Customers "
                                             "page, give a column a value role (revenue, lifetime value, "
                                             "referrals…), or count the best by hand below the ranking."),
                                          FontRole::Body, ColorRole::TextMuted));
    auto *columns = new QuietButton(tr("Show the columns"));
    connect(columns, &QPushButton::clicked, this,
            [this] { session().openPage(QStringLiteral("customers"), QStringLiteral("columns")); });
    m_criteria->addWidget(columns, 0, Qt::AlignLeading);
}

void BestPage::showFrame()
{
    if (!m_live)
        return;
    std::vector<double> weights;
    for (size_t i = 0; i < m_rule.criteria.size(); ++i)
        weights.push_back(i < m_criterionRows.size() ? m_criterionRows[i]->criterion().weight
                                                     : m_rule.criteria[i].weight);
    const metrics::Rating &rating = m_live->rate(weights, m_rule.threshold, m_rule.pins);
    m_threshold->show(m_rule.threshold, rating, m_live->histogram());
    if (m_filter->text().isEmpty())
        showRows(metrics::leaders(m_analysis->table, rating, kRowsShown));
    else
        search();
    emit headerChanged();
}

void BestPage::showRows(std::vector<qsizetype> rows)
{
    const auto shown = static_cast<qint64>(rows.size());
    const QModelIndex current = m_view->currentIndex();
    const qsizetype chosen = current.isValid() ? m_model->customerRow(current.row()) : -1;
    const auto place = std::find(rows.begin(), rows.end(), chosen);
    const int again = place == rows.end() ? 0 : static_cast<int>(place - rows.begin());
    m_model->show(m_analysis->table, m_live->rating(), std::move(rows));
    if (m_view->currentIndex().row() != again) // whoever was chosen stays it, wherever the ranking puts them
        m_view->setCurrentIndex(m_model->index(again, 0));
    const qint64 all = m_analysis->table.rows();
    if (shown == 0)
        m_shown->setText(tr("No customer's name contains these letters."));
    else if (shown < all && m_filter->text().isEmpty())
        m_shown->setText(
            tr("The first %1 of %2. Type above to find anyone else.").arg(format::count(shown), format::count(all)));
    else
        m_shown->setText({});
    showChosen();
}

void BestPage::search()
{
    if (!m_live)
        return;
    m_search.cancel();
    const QString name = m_filter->text();
    if (name.isEmpty()) {
        showRows(metrics::leaders(m_analysis->table, m_live->rating(), kRowsShown));
        return;
    }
    m_search = runTask([table = m_analysis->table, rating = m_live->rating(),
                        name](const TaskControl &control) -> Result<std::vector<qsizetype>> {
        return metrics::leaders(table, rating, kRowsShown, name, control);
    });
    m_search.then(this, [this, name, analysis = m_analysis](const Result<std::vector<qsizetype>> &found) {
        if (found && m_live && name == m_filter->text() && analysis == m_analysis)
            showRows(*found);
    });
}

void BestPage::startStability()
{
    m_stability.cancel();
    m_model->setStability({});
    m_stability =
        runTask([table = m_analysis->table, rule = m_rule](const TaskControl &control) -> Result<metrics::Stability> {
            return metrics::stability(table, rule, control);
        });
    m_stability.then(this, [this, analysis = m_analysis](const Result<metrics::Stability> &stability) {
        if (stability && analysis == m_analysis)
            m_model->setStability(*stability);
    });
}

void BestPage::keepCriteria()
{
    std::vector<metrics::BestCriterion> criteria;
    for (const CriterionRow *row : m_criterionRows)
        criteria.push_back(row->criterion());
    if (criteria != m_rule.criteria)
        session().settle(metrics::BestRuleStore(*session().project()).saveCriteria(criteria));
}

void BestPage::addCriterion()
{
    const table::Role role = table::Role::fromKey(m_more->currentData().toString());
    if (role.isNone())
        return;
    auto criteria = m_rule.criteria;
    criteria.push_back({role, kNewWeight, role.info().lowerIsBetter, role.info().blankMeansNone});
    session().settle(metrics::BestRuleStore(*session().project()).saveCriteria(criteria));
}

void BestPage::showChosen()
{
    const QModelIndex current = m_view->currentIndex();
    m_pin->setVisible(current.isValid() && m_live);
    if (current.isValid() && m_live)
        m_pin->show(m_analysis->table, m_live->rating(), m_rule, m_model->customerRow(current.row()));
}

RailState bestRail(Session &session)
{
    const auto analysis = session.analysis();
    if (!analysis || !analysis->rating.isRated())
        return {};
    return {analysis->agreed ? Page::State::Done : Page::State::Begun, format::count(analysis->rating.bestCount)};
}

} // namespace lodestar::ui
