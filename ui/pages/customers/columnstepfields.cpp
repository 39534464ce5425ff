#include "ui/pages/customers/columnstepfields.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using table::ColumnInfo;
using table::ColumnType;
using table::RecipeStep;
using theme::Space;

namespace {

const QString kRename = u"rename_column"_s, kType = u"set_type"_s, kSplit = u"split_column"_s,
              kJoin = u"join_columns"_s, kUnit = u"set_unit"_s;

Error missing(const QString &message)
{
    return {ErrorKind::BadInput, message, {}};
}

QJsonObject madeColumn(const QString &name, ColumnType type)
{
    return {{u"name"_s, name}, {u"type"_s, table::columnTypeId(type)}};
}

/// A separator as it is typed: blanks at its ends count only where there is nothing else.
QString separatorIn(const QLineEdit &line)
{
    return line.text().trimmed().isEmpty() ? line.text() : line.text().trimmed();
}

} // namespace

ColumnStepFields::ColumnStepFields(QWidget *parent) : QWidget(parent)
{
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(theme::current().space(Space::Medium));
    m_what = new Segmented(tr("What to do with the column"));
    m_lines->addWidget(m_what, 0, Qt::AlignLeading);
    makeName();
    makeType();
    makeSplit();
    makeJoin();
    makeUnit();
    connect(m_what, &Segmented::chosen, this, [this] {
        showGroup();
        emit edited();
    });
}

QWidget *ColumnStepFields::addGroup(const QString &id)
{
    auto *group = new QWidget;
    new FlowLayout(group, Space::Medium);
    m_lines->addWidget(group);
    m_groups << qMakePair(id, group);
    return group;
}

QLineEdit *ColumnStepFields::addLine(QWidget *group, const QString &name, const QString &hint)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(name);
    line->setMinimumWidth(theme::current().pixels(180));
    group->layout()->addWidget(new FormRow(name, line, hint));
    connect(line, &QLineEdit::textChanged, this, &ColumnStepFields::edited);
    return line;
}

void ColumnStepFields::makeName()
{
    m_what->addChoice(kRename, tr("Name"));
    m_name = addLine(addGroup(kRename), tr("New name"), tr("Criteria that speak of the old name have to be set anew"));
}

void ColumnStepFields::makeType()
{
    m_what->addChoice(kType, tr("Type"));
    QWidget *group = addGroup(kType);
    m_type = new QComboBox;
    m_type->setAccessibleName(tr("New type"));
    for (const ColumnType type : {ColumnType::Category, ColumnType::Text, ColumnType::Tags, ColumnType::Number,
                                  ColumnType::Money, ColumnType::Date, ColumnType::YesNo})
        m_type->addItem(table::columnTypeName(type), table::columnTypeId(type));
    group->layout()->addWidget(new FormRow(tr("New type"), m_type));
    m_tagSeparator = addLine(group, tr("Tags are separated by"));
    m_tagRow = m_tagSeparator->parentWidget();
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        m_tagRow->setVisible(m_type->currentData().toString() == table::columnTypeId(ColumnType::Tags));
        emit edited();
    });
}

void ColumnStepFields::makeSplit()
{
    m_what->addChoice(kSplit, tr("Split"));
    QWidget *group = addGroup(kSplit);
    m_separator = addLine(group, tr("Split at"), tr("One or more characters"));
    m_parts = addLine(group, tr("Names of the new columns"), tr("Separated by commas, in the order of the parts"));
    m_asTags = new QCheckBox(tr("All parts as tags of one column"));
    group->layout()->addWidget(m_asTags);
    connect(m_asTags, &QCheckBox::toggled, this, &ColumnStepFields::edited);
}

void ColumnStepFields::makeJoin()
{
    m_what->addChoice(kJoin, tr("Join"));
    QWidget *group = addGroup(kJoin);
    m_others = new QListWidget;
    m_others->setAccessibleName(tr("Columns to join it with"));
    m_others->setMinimumWidth(theme::current().pixels(220));
    m_others->setFixedHeight(theme::current().pixels(140));
    group->layout()->addWidget(new FormRow(tr("With these columns"), m_others));
    m_between = addLine(group, tr("Put between them"));
    m_joined = addLine(group, tr("Name of the new column"));
    connect(m_others, &QListWidget::itemChanged, this, &ColumnStepFields::edited);
}

void ColumnStepFields::makeUnit()
{
    m_what->addChoice(kUnit, tr("Unit"));
    QWidget *group = addGroup(kUnit);
    m_factor = new QDoubleSpinBox;
    m_factor->setAccessibleName(tr("Multiply by"));
    m_factor->setDecimals(6);
    m_factor->setRange(-1e9, 1e9);
    group->layout()->addWidget(new FormRow(tr("Multiply by"), m_factor, tr("1,000 where the column is in thousands")));
    m_currency = new QComboBox;
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setEditable(true);
    m_currency->addItems({QString(), u"CNY"_s, u"EUR"_s, u"GBP"_s, u"IDR"_s, u"IRR"_s, u"PLN"_s, u"USD"_s});
    group->layout()->addWidget(new FormRow(tr("Currency"), m_currency, tr("Three letters; empty for none")));
    connect(m_factor, &QDoubleSpinBox::valueChanged, this, &ColumnStepFields::edited);
    connect(m_currency, &QComboBox::currentTextChanged, this, &ColumnStepFields::edited);
}

void ColumnStepFields::setColumn(const table::DatasetInfo &info, int column)
{
    const QSignalBlocker quiet(this);
    m_info = info;
    m_column = column;
    const ColumnInfo &about = info.columns[static_cast<size_t>(column)];
    m_name->setText(about.name);
    m_type->setCurrentIndex(m_type->findData(table::columnTypeId(about.type)));
    m_tagRow->setVisible(about.type == ColumnType::Tags);
    m_separator->setText(u","_s);
    m_tagSeparator->setText(u","_s);
    m_parts->setText(tr("%1 1, %1 2", "names of the parts of a column").arg(about.name));
    m_asTags->setChecked(false);
    m_between->setText(u" "_s);
    m_joined->clear();
    m_others->clear();
    for (const ColumnInfo &other : info.columns) {
        if (other.index == column)
            continue;
        auto *item = new QListWidgetItem(visible(other.name, 60), m_others);
        item->setData(Qt::UserRole, other.name);
        item->setCheckState(Qt::Unchecked);
    }
    m_factor->setValue(1);
    m_currency->setCurrentText(about.currency);
    const bool isAmount = about.type == ColumnType::Number || about.type == ColumnType::Money;
    m_what->setCurrent(kRename);
    m_what->setChoiceEnabled(kUnit, isAmount);
    showGroup();
}

void ColumnStepFields::showGroup()
{
    for (const auto &[id, group] : std::as_const(m_groups))
        group->setVisible(id == m_what->current());
}

void ColumnStepFields::focusFirst()
{
    m_name->setFocus();
    m_name->selectAll();
}

Result<table::RecipeStep> ColumnStepFields::step() const
{
    const ColumnInfo &column = m_info.columns[static_cast<size_t>(m_column)];
    const QString what = m_what->current();
    if (what == kJoin)
        return joinStep();
    Result<QJsonObject> value = QJsonObject();
    if (what == kRename) {
        const QString name = m_name->text().trimmed();
        if (name.isEmpty())
            return missing(tr("Write the new name."));
        if (name == column.name)
            return missing({});
        value = QJsonObject{{u"name"_s, name}};
    } else if (what == kType) {
        value = typeValue();
    } else if (what == kSplit) {
        value = splitValue();
    } else {
        value = unitValue();
    }
    if (!value)
        return std::move(value).error();
    return RecipeStep{{}, m_info.kind, what, column.name, *value, false};
}

Result<QJsonObject> ColumnStepFields::typeValue() const
{
    const QString type = m_type->currentData().toString();
    if (type == table::columnTypeId(m_info.columns[static_cast<size_t>(m_column)].type))
        return missing({});
    QJsonObject value{{u"type"_s, type}};
    if (type == table::columnTypeId(ColumnType::Tags))
        value[u"separator"_s] = separatorIn(*m_tagSeparator);
    return value;
}

Result<QJsonObject> ColumnStepFields::splitValue() const
{
    const QString separator = separatorIn(*m_separator);
    if (separator.isEmpty())
        return missing(tr("Write what stands between the parts."));
    QStringList names;
    const QStringList typed = m_parts->text().split(u',');
    for (const QString &name : typed) {
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    }
    const bool tags = m_asTags->isChecked();
    if (names.isEmpty() || (!tags && names.size() < 2))
        return missing(tr("Name the new columns: one for each part."));
    if (names.removeDuplicates() > 0)
        return missing(tr("Give each new column a name of its own."));
    QJsonArray into;
    for (const QString &name : std::as_const(names))
        into << madeColumn(name, tags ? ColumnType::Tags : ColumnType::Category);
    if (tags && into.size() > 1)
        return missing(tr("Tags go into one column: write one name."));
    return QJsonObject{{u"separator"_s, separator}, {u"into"_s, into}};
}

Result<RecipeStep> ColumnStepFields::joinStep() const
{
    QJsonArray columns{m_info.columns[static_cast<size_t>(m_column)].name};
    for (int i = 0; i < m_others->count(); ++i) {
        if (m_others->item(i)->checkState() == Qt::Checked)
            columns << m_others->item(i)->data(Qt::UserRole).toString();
    }
    if (columns.size() < 2)
        return missing(tr("Choose the columns to join it with."));
    if (m_joined->text().trimmed().isEmpty())
        return missing(tr("Name the new column."));
    return RecipeStep{{},
                      m_info.kind,
                      kJoin,
                      m_joined->text().trimmed(),
                      {{u"columns"_s, columns},
                       {u"separator"_s, m_between->text()},
                       {u"type"_s, table::columnTypeId(ColumnType::Category)}},
                      false};
}

Result<QJsonObject> ColumnStepFields::unitValue() const
{
    const QString currency = m_currency->currentText().trimmed().toUpper();
    const double factor = m_factor->value();
    if (factor == 0)
        return missing(tr("Everything times 0 is 0. Write another factor."));
    if (!currency.isEmpty() && currency.size() != 3)
        return missing(tr("Write the currency with three letters, such as EUR."));
    const bool isNew = currency != m_info.columns[static_cast<size_t>(m_column)].currency && !currency.isEmpty();
    if (factor == 1 && !isNew)
        return missing({});
    QJsonObject value{{u"factor"_s, factor}};
    if (isNew)
        value[u"currency"_s] = currency;
    return value;
}

} // namespace lodestar::ui
