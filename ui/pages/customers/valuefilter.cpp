#include "ui/pages/customers/valuefilter.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/pages/customers/valuelistmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QListView>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lodestar::ui {

using table::ColumnType;
using table::Condition;
using table::Filter;
using theme::ColorRole;
using theme::FontRole;

namespace {

constexpr size_t kMostValues = 500; ///< more than that is not read, but looked for

} // namespace

ValueFilter::ValueFilter(const table::TableIndex &index, int column, QWidget *parent)
    : FilterEditor(parent), m_index(index), m_column(column)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(theme::current().space(theme::Space::Small));
    m_line = new FilterLine(tr("Find a value"));
    lines->addWidget(m_line);
    m_all = makeButton({}, ButtonKind::Quiet);
    m_all->hide();
    lines->addWidget(m_all);
    m_model = new ValueListModel(this);
    m_list = new QListView;
    m_list->setAccessibleName(tr("Values"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumSize(theme::current().pixels(280), theme::current().pixels(180));
    m_line->setList(m_list);
    lines->addWidget(m_list, 1);
    m_more = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_more->hide();
    lines->addWidget(m_more);
    const auto &about = index.table().info().columns[static_cast<size_t>(column)];
    m_known = new QCheckBox(tr("Any value"));
    m_missing = new QCheckBox(tr("Without a value: %1").arg(format::count(about.missing)));
    lines->addWidget(m_known);
    lines->addWidget(m_missing);
    connect(m_line, &FilterLine::filterChanged, this, &ValueFilter::find);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { takeContains(m_line->text().trimmed()); });
    connect(m_all, &QPushButton::clicked, this, [this] { takeContains(m_line->text().trimmed()); });
    connect(m_model, &ValueListModel::tickedChanged, this, [this] {
        m_contains.clear();
        const QSignalBlocker blocker(m_known);
        m_known->setChecked(false);
        emit edited();
    });
    connect(m_known, &QCheckBox::toggled, this, [this](bool on) {
        if (on) {
            m_contains.clear();
            m_model->setTicked({});
        }
        emit edited();
    });
    connect(m_missing, &QCheckBox::toggled, this, &FilterEditor::edited);
    setFocusProxy(m_line);
    find({});
}

void ValueFilter::takeContains(const QString &words)
{
    m_contains = words;
    m_model->setTicked({});
    const QSignalBlocker blocker(m_known);
    m_known->setChecked(false);
    emit edited();
}

void ValueFilter::find(const QString &words)
{
    m_counting = runTask([index = m_index, column = m_column, words](const TaskControl &control) {
        return table::countValues(index.column(column), words, kMostValues, control);
    });
    m_counting.then(this, [this, words](const Result<table::ValueCounts> &counts) {
        if (!counts)
            return;
        m_model->setValues(counts->values, m_index.table().rows());
        const auto listed = static_cast<qint64>(counts->values.size());
        m_all->setText(tr("All that contain “%1”: %n values", nullptr, static_cast<int>(counts->distinct))
                           .arg(visible(words.trimmed(), 20)));
        m_all->setVisible(!words.trimmed().isEmpty() && counts->distinct > 0);
        m_more->setText(counts->distinct == 0 ? tr("No value contains this.")
                                              : tr("The %1 most frequent of %2 values; type to find others.")
                                                    .arg(format::count(listed), format::count(counts->distinct)));
        m_more->setVisible(counts->distinct == 0 || listed < counts->distinct);
    });
}

void ValueFilter::setFilter(const std::optional<Filter> &filter)
{
    const QSignalBlocker known(m_known), missing(m_missing);
    m_contains = filter && filter->test == Filter::Test::Contains ? filter->text : QString();
    m_model->setTicked(filter && filter->test == Filter::Test::Meets ? filter->condition.values : QStringList());
    m_known->setChecked(filter && filter->test == Filter::Test::Known);
    m_missing->setChecked(filter && filter->orMissing);
    if (!m_contains.isEmpty())
        m_line->setText(m_contains);
}

std::optional<Filter> ValueFilter::filter() const
{
    const auto &about = m_index.table().info().columns[static_cast<size_t>(m_column)];
    Filter filter;
    if (!m_contains.isEmpty()) {
        filter = Filter::containing(about.name, m_contains);
    } else if (!m_model->ticked().isEmpty()) {
        Condition condition;
        condition.attribute = about.name;
        condition.type = about.type;
        condition.op = about.type == ColumnType::Tags ? Condition::Op::HasTag : Condition::Op::AnyOf;
        condition.values = m_model->ticked();
        filter = Filter::meeting(condition);
    } else if (m_known->isChecked() && !m_missing->isChecked()) {
        return Filter::known(about.name);
    } else if (m_missing->isChecked() && !m_known->isChecked()) {
        return Filter::missing(about.name);
    } else {
        return {};
    }
    filter.orMissing = m_missing->isChecked();
    return filter;
}

} // namespace lodestar::ui
