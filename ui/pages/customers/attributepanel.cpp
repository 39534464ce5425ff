#include "ui/pages/customers/attributepanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/pages/customers/attributemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace lodestar::ui {

using table::ColumnType;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

AttributePanel::AttributePanel(QWidget *parent) : QualitySection(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    m_intro =
        Label::wrapping(tr("What no export knows and your team does: give it a name, then fill it in or paste it from "
                           "a spreadsheet (key or name in the first column, the value in the second). It stays with "
                           "the customers over the next imports."),
                        FontRole::Body, ColorRole::TextMuted);
    column->addWidget(m_intro);
    column->addWidget(makeForm());
    m_hint = new HintBox;
    column->addWidget(m_hint);
    m_model = new AttributeModel(this);
    m_view = new DataTableView(tr("Values of the attribute"));
    m_view->setModel(m_model);
    m_view->setSortingEnabled(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    column->addWidget(m_view, 100);
    column->addStretch(1); // without an attribute the form stands at the top
    auto *shortcut = new QShortcut(QKeySequence::Paste, m_view);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &AttributePanel::paste);
    connect(m_model, &AttributeModel::filled, this, &AttributePanel::store);
}

QWidget *AttributePanel::makeForm()
{
    auto *box = new QWidget;
    auto *line = new FlowLayout(box);
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("Name of the attribute"));
    m_name->setAccessibleName(tr("Name of the attribute"));
    m_name->setMinimumWidth(theme::current().pixels(200));
    m_type = new QComboBox;
    m_type->setAccessibleName(tr("Type of the attribute"));
    for (const ColumnType type : {ColumnType::Category, ColumnType::Tags, ColumnType::Number, ColumnType::Money,
                                  ColumnType::Date, ColumnType::YesNo, ColumnType::Text})
        m_type->addItem(table::columnTypeName(type), table::columnTypeId(type));
    m_add = makeButton(tr("Add an attribute"), ButtonKind::Primary);
    m_which = new QComboBox;
    m_which->setAccessibleName(tr("Attribute to fill in"));
    m_paste = makeButton(tr("Paste values"));
    for (QWidget *each : std::initializer_list<QWidget *>{m_name, m_type, m_add, m_which, m_paste})
        line->addWidget(each);
    connect(m_name, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &AttributePanel::addAttribute);
    connect(m_which, &QComboBox::activated, this, &AttributePanel::showValues);
    connect(m_paste, &QPushButton::clicked, this, &AttributePanel::paste);
    return box;
}

QString AttributePanel::title(const quality::Report &report) const
{
    const auto &columns = report.table().info().columns;
    const qint64 made = std::count_if(columns.begin(), columns.end(),
                                      [](const table::ColumnInfo &column) { return !table::isImported(column); });
    return tr("By hand (%1)", "number of attributes").arg(format::count(made));
}

void AttributePanel::show(const Report &report, bool canEdit)
{
    m_report = report;
    m_canEdit = canEdit;
    m_name->setEnabled(canEdit);
    m_type->setEnabled(canEdit);
    m_add->setEnabled(canEdit);
    const QString before = m_wanted.isEmpty() ? m_which->currentData().toString() : m_wanted;
    m_which->clear();
    for (const table::ColumnInfo &column : report->table().info().columns) {
        if (!table::isImported(column))
            m_which->addItem(visible(column.name, 40), column.name);
    }
    m_which->setCurrentIndex(std::max(0, m_which->findData(before)));
    const bool any = m_which->count() > 0;
    m_which->setVisible(any);
    m_paste->setVisible(any);
    m_paste->setEnabled(canEdit);
    m_view->setVisible(any);
    showValues();
}

void AttributePanel::showValues()
{
    const table::ColumnInfo *column = m_report->table().info().byName(m_which->currentData().toString());
    if (m_which->count() == 0 || !column)
        m_model->setTable({}, -1, false);
    else
        m_model->setTable(m_report->table(), column->index, m_canEdit);
    if (!m_wanted.isEmpty() && column && column->name == m_wanted) {
        m_wanted.clear();
        m_view->setCurrentIndex(m_model->index(0, AttributeModel::Value));
        m_view->setFocus();
    }
}

void AttributePanel::addAttribute()
{
    const QString name = m_name->text().trimmed();
    if (!m_report || name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    if (m_report->table().info().byName(name)) {
        m_hint->setText(tr("There is a column %1 already. Choose another name.").arg(isolated(name)));
        return;
    }
    m_hint->setText({});
    m_wanted = name;
    m_name->clear();
    const table::RecipeStep step{{},
                                 table::DatasetKind::Customers,
                                 QStringLiteral("add_attribute"),
                                 name,
                                 {{QStringLiteral("type"), m_type->currentData().toString()}},
                                 false};
    const QString label = tr("Added the attribute %1").arg(isolated(name));
    emit changeWanted(
        [info = m_report->table().info(), step, label](table::RecipeStore &recipe, const TaskControl &control) {
            return recipe.add(info, {step}, label, control);
        });
}

void AttributePanel::paste()
{
    const table::ColumnInfo *column =
        m_report ? m_report->table().info().byName(m_which->currentData().toString()) : nullptr;
    if (!column || !m_canEdit)
        return;
    const qsizetype row = std::max(0, m_view->currentIndex().row());
    const PastedCells pasted = cellsOfText(QGuiApplication::clipboard()->text(), m_report->table(), column->index, row);
    QStringList named;
    for (qsizetype i = 0; i < std::min<qsizetype>(pasted.unmatched.size(), 10); ++i)
        named << isolated(visible(pasted.unmatched.at(i), 40));
    m_hint->setText(pasted.unmatched.isEmpty()
                        ? QString()
                        : tr("%n line(s) belong to no customer: %1", "names", static_cast<int>(pasted.unmatched.size()))
                              .arg(listed(named)));
    if (!pasted.cells.empty())
        store(pasted.cells);
}

void AttributePanel::store(const std::vector<table::CellFill> &cells)
{
    emit changeWanted([info = m_report->table().info(), cells](table::RecipeStore &recipe, const TaskControl &control) {
        return recipe.fillCells(info, cells, control);
    });
}

} // namespace lodestar::ui
