#include "ui/widgets/conditioneditor.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDate>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <cmath>

namespace lodestar::ui {

using table::ColumnType;
using table::Condition;
using theme::Space;

namespace {

constexpr int kValuesOffered = 200;

/// The distinct values of a coded column, the most frequent first.
std::vector<std::pair<QString, qint64>> frequentValues(const table::Column &column)
{
    std::vector<qint64> counts(static_cast<size_t>(column.dictionary().size()));
    for (const quint32 code : column.codes())
        if (code != table::Column::kMissing)
            ++counts[code];
    std::vector<std::pair<QString, qint64>> values;
    for (size_t code = 0; code < counts.size(); ++code)
        values.emplace_back(column.dictionary().at(static_cast<quint32>(code)), counts[code]);
    std::sort(values.begin(), values.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    if (values.size() > kValuesOffered)
        values.resize(kValuesOffered);
    return values;
}

bool isOffered(const table::Column &column)
{
    return column.rows() > 0 && column.type() != ColumnType::Text
        && column.role().info().knowledge != table::Knowledge::Identifier;
}

/// Loaded columns are equal where the data set, its roles and what is loaded of it are.
bool isSameOffer(const table::Table &a, const table::Table &b)
{
    if (a.info().id != b.info().id || a.info().rollup != b.info().rollup || a.rows() != b.rows()
        || a.columnCount() != b.columnCount())
        return false;
    for (qsizetype i = 0; i < a.columnCount(); ++i)
        if (a.isLoaded(i) != b.isLoaded(i) || a.column(i).type() != b.column(i).type()
            || a.column(i).role() != b.column(i).role())
            return false;
    return true;
}

/// A number as people write it in their language, or as a plain one.
std::optional<double> parsed(const QString &text, ColumnType type)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (type == ColumnType::Date) {
        for (const QDate &date :
             {QDate::fromString(trimmed, Qt::ISODate), format::locale().toDate(trimmed, QLocale::ShortFormat)})
            if (date.isValid())
                return static_cast<double>(QDate(1970, 1, 1).daysTo(date));
        return {};
    }
    bool ok = false;
    double value = format::locale().toDouble(trimmed, &ok);
    if (!ok)
        value = QLocale::c().toDouble(trimmed, &ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace

ConditionEditor::ConditionEditor(QWidget *parent) : QWidget(parent)
{
    const theme::Look &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Small));
    m_attribute = new QComboBox;
    m_attribute->setAccessibleName(tr("Attribute"));
    setFocusProxy(m_attribute);
    column->addWidget(m_attribute);
    m_values = new QListWidget;
    m_values->setAccessibleName(tr("Values"));
    m_values->setMaximumHeight(look.space(Space::Widest) * 4);
    column->addWidget(m_values);

    m_range = new QWidget;
    auto *range = new QHBoxLayout(m_range);
    range->setContentsMargins(0, 0, 0, 0);
    m_low = new QLineEdit;
    m_low->setAccessibleName(tr("From"));
    m_high = new QLineEdit;
    m_high->setAccessibleName(tr("Below"));
    range->addWidget(new Label(tr("From", "start of a range")));
    range->addWidget(m_low, 1);
    range->addWidget(new Label(tr("to below", "end of a range, not included")));
    range->addWidget(m_high, 1);
    column->addWidget(m_range);

    m_yesNo = new QWidget;
    auto *yesNo = new QHBoxLayout(m_yesNo);
    yesNo->setContentsMargins(0, 0, 0, 0);
    m_answer = new QComboBox;
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->addItem(tr("yes"), true);
    m_answer->addItem(tr("no"), false);
    yesNo->addWidget(m_answer);
    yesNo->addStretch(1);
    column->addWidget(m_yesNo);

    connect(m_attribute, &QComboBox::currentIndexChanged, this, &ConditionEditor::showAttribute);
    connect(m_values, &QListWidget::itemChanged, this, &ConditionEditor::changed);
    connect(m_low, &QLineEdit::textChanged, this, &ConditionEditor::changed);
    connect(m_high, &QLineEdit::textChanged, this, &ConditionEditor::changed);
    connect(m_answer, &QComboBox::currentIndexChanged, this, &ConditionEditor::changed);
    showAttribute();
}

void ConditionEditor::setTable(const table::Table &table)
{
    // The same attributes again, after another analysis of them: what is half chosen stays.
    const bool same = isSameOffer(m_table, table);
    m_table = table;
    if (same)
        return;
    const QString before = m_attribute->currentText();
    m_attribute->clear();
    for (qsizetype i = 0; i < table.columnCount(); ++i)
        if (table.isLoaded(i) && isOffered(table.column(i)))
            m_attribute->addItem(visible(table.column(i).name(), 60), static_cast<int>(i));
    m_attribute->setCurrentIndex(qMax(0, m_attribute->findText(before)));
    showAttribute();
}

bool ConditionEditor::isEmpty() const
{
    return m_attribute->count() == 0;
}

void ConditionEditor::showAttribute()
{
    m_values->clear();
    m_low->clear();
    m_high->clear();
    const bool any = m_attribute->currentIndex() >= 0;
    const table::Column column = any ? m_table.column(m_attribute->currentData().toInt()) : table::Column();
    const ColumnType type = column.type();
    m_values->setVisible(any && (type == ColumnType::Category || type == ColumnType::Tags));
    m_yesNo->setVisible(any && type == ColumnType::YesNo);
    m_range->setVisible(any && isNumeric(type) && type != ColumnType::YesNo);
    if (any && !isNumeric(type)) {
        for (const auto &[value, count] : frequentValues(column))
            addValue(value, count);
    }
    const QString hint = type == ColumnType::Date ? tr("2024-01-31") : QString();
    m_low->setPlaceholderText(hint);
    m_high->setPlaceholderText(hint);
    emit changed();
}

void ConditionEditor::addValue(const QString &value, qint64 customers)
{
    auto *item = new QListWidgetItem(
        tr("%1 (%2)", "value, number of customers").arg(visible(value, 80), format::count(customers)));
    item->setData(Qt::UserRole, value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(Qt::Unchecked);
    m_values->addItem(item);
}

void ConditionEditor::setCondition(const Condition &condition)
{
    const table::Column *column = table::columnFor(m_table, condition);
    int at = -1;
    for (int i = 0; i < m_attribute->count(); ++i)
        if (&m_table.column(m_attribute->itemData(i).toInt()) == column)
            at = i;
    if (at < 0)
        return;
    m_attribute->setCurrentIndex(at);
    showAttribute();
    for (const QString &value : condition.values) {
        QListWidgetItem *found = nullptr;
        for (int i = 0; i < m_values->count() && !found; ++i)
            if (m_values->item(i)->data(Qt::UserRole).toString() == value)
                found = m_values->item(i);
        if (!found) {
            addValue(value, 0);
            found = m_values->item(m_values->count() - 1);
        }
        found->setCheckState(Qt::Checked);
    }
    const auto boundText = [&](double bound) {
        if (!std::isfinite(bound))
            return QString();
        return column->type() == ColumnType::Date ? QDate(1970, 1, 1).addDays(std::lround(bound)).toString(Qt::ISODate)
                                                  : format::number(bound, 10);
    };
    m_low->setText(boundText(condition.low));
    m_high->setText(boundText(condition.high));
    m_answer->setCurrentIndex(condition.op == Condition::Op::IsNo ? 1 : 0);
}

Condition ConditionEditor::condition() const
{
    if (m_attribute->currentIndex() < 0)
        return {};
    const table::Column &column = m_table.column(m_attribute->currentData().toInt());
    Condition condition;
    condition.attribute = column.name();
    condition.role = column.role();
    condition.type = column.type();
    switch (column.type()) {
    case ColumnType::YesNo:
        condition.op = m_answer->currentData().toBool() ? Condition::Op::IsYes : Condition::Op::IsNo;
        return condition;
    case ColumnType::Category:
    case ColumnType::Tags:
    case ColumnType::Text:
        condition.op = column.type() == ColumnType::Tags ? Condition::Op::HasTag : Condition::Op::AnyOf;
        for (int i = 0; i < m_values->count(); ++i)
            if (m_values->item(i)->checkState() == Qt::Checked)
                condition.values << m_values->item(i)->data(Qt::UserRole).toString();
        return condition.values.isEmpty() ? Condition() : condition;
    default:
        break;
    }
    condition.op = Condition::Op::Between;
    const auto low = parsed(m_low->text(), column.type()), high = parsed(m_high->text(), column.type());
    const bool unreadable =
        (!low && !m_low->text().trimmed().isEmpty()) || (!high && !m_high->text().trimmed().isEmpty());
    if (unreadable || (!low && !high) || (low && high && *low >= *high))
        return {};
    if (low)
        condition.low = *low;
    if (high)
        condition.high = *high;
    return condition;
}

} // namespace lodestar::ui
