#include "ui/pages/best/weightspanel.h"

#include "core/base/text.h"
#include "core/metrics/beststore.h"
#include "ui/base/session.h"
#include "ui/pages/best/criterionrow.h"
#include "ui/pages/best/currencypanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QComboBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lodestar::ui {

using metrics::BestCriterion;
using metrics::MissingPolicy;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

/// As the rating takes it: yes or no, also written as 0 and 1 where the metric is one by nature.
bool isFlag(const table::ColumnInfo &column, const BestCriterion &criterion)
{
    constexpr auto flag = table::ColumnType::YesNo;
    return column.type == flag
        || (!criterion.metric.isNone() && criterion.metric.info().usualType == flag && column.distinct <= 2);
}

constexpr double kNewWeight = 20;

/// A line of a box that names what follows and cannot be chosen.
void addHeading(QComboBox *box, const QString &text)
{
    box->addItem(text);
    auto *model = qobject_cast<QStandardItemModel *>(box->model());
    model->item(box->count() - 1)->setEnabled(false);
    box->setItemData(box->count() - 1, theme::current().font(FontRole::BodyStrong), Qt::FontRole);
}

} // namespace

WeightsPanel::WeightsPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    const theme::Look &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Normal));
    m_card = new Card(tr("What makes a customer best"));
    m_list = new QVBoxLayout;
    m_list->setSpacing(look.space(Space::Medium));
    m_card->body()->addLayout(m_list);
    m_more = new QComboBox;
    m_more->setAccessibleName(tr("Add a criterion"));
    m_more->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_card->body()->addWidget(m_more);
    m_missing = new QComboBox;
    m_missing->setAccessibleName(tr("Where a value is not known"));
    m_missing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_missing->addItem(tr("the others count for more"), static_cast<int>(MissingPolicy::Reweight));
    m_missing->addItem(tr("counts as zero"), static_cast<int>(MissingPolicy::Zero));
    m_missing->addItem(tr("counts as the middle"), static_cast<int>(MissingPolicy::Half));
    m_missingLine = new QWidget;
    auto *line = new QHBoxLayout(m_missingLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new Label(tr("If not known:"), FontRole::Small, ColorRole::TextMuted));
    line->addWidget(m_missing, 1);
    m_card->body()->addWidget(m_missingLine);
    column->addWidget(m_card);
    m_currencies = new CurrencyPanel(session);
    column->addWidget(m_currencies);
    connect(m_more, &QComboBox::activated, this, &WeightsPanel::add);
    connect(m_missing, &QComboBox::activated, this, [this] {
        const auto missing = static_cast<MissingPolicy>(m_missing->currentData().toInt());
        if (missing != m_rule.missing)
            m_session.settle(metrics::BestRuleStore(*m_session.project()).saveMissing(missing));
    });
}

void WeightsPanel::setCompact(bool compact)
{
    if (std::exchange(m_isCompact, compact) == compact)
        return;
    m_card->setPadding(compact ? Space::Normal : Space::Wide);
    m_list->setSpacing(theme::current().space(compact ? Space::Small : Space::Medium));
    for (CriterionRow *row : m_rows)
        row->setCompact(compact);
}

void WeightsPanel::show(const table::Table &table, const metrics::BestRule &rule, bool canEdit)
{
    m_rule = rule;
    m_info = table.info();
    showCriteria(m_info);
    offerMore(m_info);
    m_missing->setCurrentIndex(m_missing->findData(static_cast<int>(rule.missing)));
    m_missingLine->setVisible(!rule.criteria.empty());
    m_currencies->show(table, rule, canEdit);
    m_more->setEnabled(canEdit);
    m_missing->setEnabled(canEdit);
    for (CriterionRow *row : m_rows)
        row->setEnabled(canEdit);
}

std::vector<BestCriterion> WeightsPanel::criteria() const
{
    std::vector<BestCriterion> criteria;
    for (const CriterionRow *row : m_rows)
        criteria.push_back(row->criterion());
    return criteria;
}

void WeightsPanel::showCriteria(const table::DatasetInfo &info)
{
    const auto isShown = [](const CriterionRow *row, const BestCriterion &criterion) {
        return row->criterion().isSame(criterion);
    };
    if (!m_rows.empty() && std::ranges::equal(m_rows, m_rule.criteria, isShown)) {
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_rows[i]->setCriterion(m_rule.criteria[i]);
        return;
    }
    clearLayout(m_list);
    m_rows.clear();
    for (const BestCriterion &criterion : m_rule.criteria) {
        const table::ColumnInfo *column = metrics::columnOf(info, criterion);
        auto *row = new CriterionRow(criterion, column ? column->name : tr("not in this list"));
        row->setCompact(m_isCompact);
        row->setFlag(column && isFlag(*column, criterion));
        connect(row, &CriterionRow::moved, this, &WeightsPanel::moved);
        connect(row, &CriterionRow::changed, this, &WeightsPanel::keep);
        connect(row, &CriterionRow::removed, this, [this, criterion] { remove(criterion); });
        m_list->addWidget(row);
        m_rows.push_back(row);
    }
    if (m_rule.criteria.empty())
        showNoCriteria(info);
}

void WeightsPanel::showNoCriteria(const table::DatasetInfo &info)
{
    if (metrics::hasMetric(info)) {
        m_list->addWidget(Label::wrapping(tr("Nothing is weighed yet. Add what makes a customer good."), FontRole::Body,
                                          ColorRole::TextMuted));
        return;
    }
    m_list->addWidget(Label::wrapping(tr("No column of the list says how good a customer is. On the Customers "
                                         "page, give a column a value role (revenue, lifetime value, "
                                         "referrals…), add any number below, or name the best by hand."),
                                      FontRole::Body, ColorRole::TextMuted));
    auto *columns = new QuietButton(tr("Show the columns"));
    connect(columns, &QPushButton::clicked, this,
            [this] { m_session.openPage(QStringLiteral("customers"), QStringLiteral("columns")); });
    m_list->addWidget(columns, 0, Qt::AlignLeading);
}

void WeightsPanel::offerMore(const table::DatasetInfo &info)
{
    m_more->clear();
    m_more->addItem(tr("Add a criterion…"));
    std::vector<std::pair<QString, QString>> valued, numbers; // name, key
    for (const table::ColumnInfo &column : info.columns) {
        const auto criterion = metrics::criterionFor(column);
        const bool used = !criterion || std::ranges::any_of(m_rule.criteria, [&](const BestCriterion &each) {
            return each.isSame(*criterion) || each.isOf(column);
        });
        if (!used)
            (criterion->metric.isNone() ? numbers : valued)
                .emplace_back(criterion->metric.isNone() ? visible(column.name, 60) : criterion->name(),
                              criterion->key());
    }
    for (const auto &[list, heading] : {std::pair(&valued, tr("What says how good a customer is")),
                                        std::pair(&numbers, tr("Any other number, or yes and no"))}) {
        if (list->empty())
            continue;
        addHeading(m_more, heading);
        for (const auto &[name, key] : *list)
            m_more->addItem(name, key);
    }
    m_more->setCurrentIndex(0);
    m_more->setVisible(m_more->count() > 1);
}

void WeightsPanel::keep()
{
    if (const auto now = criteria(); now != m_rule.criteria)
        m_session.settle(metrics::BestRuleStore(*m_session.project()).saveCriteria(now));
}

void WeightsPanel::add()
{
    auto criterion = metrics::criterionFromKey(m_more->currentData().toString());
    if (!criterion)
        return;
    for (const table::ColumnInfo &column : m_info.columns) {
        if (const auto usual = metrics::criterionFor(column); usual && usual->isSame(*criterion))
            criterion = usual; // with the direction and the meaning of blanks that are usual for it
    }
    criterion->weight = kNewWeight;
    auto criteria = m_rule.criteria;
    criteria.push_back(*criterion);
    m_session.settle(metrics::BestRuleStore(*m_session.project()).saveCriteria(criteria));
}

void WeightsPanel::remove(const BestCriterion &criterion)
{
    auto rest = m_rule.criteria;
    std::erase_if(rest, [&](const BestCriterion &each) { return each.isSame(criterion); });
    m_session.settle(metrics::BestRuleStore(*m_session.project()).saveCriteria(rest));
}

} // namespace lodestar::ui
