#include "ui/pages/customers/yesnofilter.h"

#include "core/base/format.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lodestar::ui {

using table::Condition;
using table::Filter;

namespace {

qint64 rowsOf(const table::ColumnSummary *summary, Condition::Op op)
{
    if (!summary)
        return 0;
    for (const auto &bar : summary->bars)
        if (bar.kind == table::SummaryBar::Kind::Values && bar.filter.condition.op == op)
            return bar.rows;
    return 0;
}

} // namespace

YesNoFilter::YesNoFilter(const ColumnFacts &facts, int column, QWidget *parent)
    : FilterEditor(parent), m_attribute(facts.column(column).name)
{
    auto *boxes = new QVBoxLayout(this);
    boxes->setContentsMargins(0, 0, 0, 0);
    const auto *summary = facts.summary(column);
    const auto box = [&](const QString &text) {
        auto *made = new QCheckBox(text);
        connect(made, &QCheckBox::toggled, this, &FilterEditor::edited);
        boxes->addWidget(made);
        return made;
    };
    m_yes = box(tr("Yes: %1").arg(format::count(rowsOf(summary, Condition::Op::IsYes))));
    m_no = box(tr("No: %1").arg(format::count(rowsOf(summary, Condition::Op::IsNo))));
    m_missing = box(tr("Without a value: %1").arg(format::count(facts.column(column).missing)));
    setFocusProxy(m_yes);
}

void YesNoFilter::setFilter(const std::optional<Filter> &filter)
{
    const QSignalBlocker yes(m_yes), no(m_no), missing(m_missing);
    const bool known = filter && filter->test == Filter::Test::Known;
    const auto asks = [&](Condition::Op op) {
        return known || (filter && filter->test == Filter::Test::Meets && filter->condition.op == op);
    };
    m_yes->setChecked(asks(Condition::Op::IsYes));
    m_no->setChecked(asks(Condition::Op::IsNo));
    m_missing->setChecked(filter && filter->orMissing);
}

std::optional<Filter> YesNoFilter::filter() const
{
    const bool yes = m_yes->isChecked(), no = m_no->isChecked(), missing = m_missing->isChecked();
    if (yes == no && yes == missing)
        return {}; // everything, or nothing said
    if (yes && no)
        return Filter::known(m_attribute);
    if (!yes && !no)
        return Filter::missing(m_attribute);
    Condition condition;
    condition.attribute = m_attribute;
    condition.type = table::ColumnType::YesNo;
    condition.op = yes ? Condition::Op::IsYes : Condition::Op::IsNo;
    Filter filter = Filter::meeting(condition);
    filter.orMissing = missing;
    return filter;
}

} // namespace lodestar::ui
