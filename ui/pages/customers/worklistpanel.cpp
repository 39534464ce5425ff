#include "ui/pages/customers/worklistpanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/export/csvwriter.h"
#include "core/table/cellentry.h"
#include "ui/base/dialogs.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>

namespace lodestar::ui {

using quality::WorkCell;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

WorkListPanel::WorkListPanel(Session &session, QWidget *parent) : QualitySection(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    auto *head = new QHBoxLayout;
    m_intro = Label::wrapping({}, FontRole::BodyStrong);
    head->addWidget(m_intro, 1);
    m_save = makeButton(tr("Save as a list for colleagues"));
    connect(m_save, &QPushButton::clicked, this, &WorkListPanel::saveList);
    head->addWidget(m_save, 0, Qt::AlignTop);
    column->addLayout(head);
    m_error = new HintBox({}, HintBox::Tone::Negative);
    column->addWidget(m_error);
    auto *inner = new QWidget;
    m_grid = new QGridLayout(inner);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::current().space(Space::Normal));
    m_grid->setVerticalSpacing(theme::current().space(Space::Small));
    column->addWidget(makeScrollArea(inner), 1);
}

QString WorkListPanel::title(const quality::Report &report) const
{
    return tr("To fill in (%1)", "number").arg(format::count(static_cast<qint64>(report.work.size())));
}

void WorkListPanel::show(const Report &report, bool canEdit)
{
    // While somebody works down the list it stays as it is; what is filled is shown as filled.
    const auto *focus = QApplication::focusWidget();
    const bool working = focus && isAncestorOf(focus) && m_report && canEdit
        && report->table().info().id == m_report->table().info().id && qobject_cast<const QLineEdit *>(focus);
    if (working)
        return;
    m_report = report;
    m_fields.clear();
    clearLayout(m_grid);
    m_error->setText({});
    const auto count = static_cast<int>(report->work.size());
    m_intro->setText(
        count > 0 ? tr("Fill in these %n cell(s), and the conclusion may change. Enter keeps a value and goes on "
                       "to the next.",
                       nullptr, count)
            : report->analysis.rating.isRated()
            ? tr("No empty cell could change who is best or what they share.")
            : tr("Once customers are rated, the empty cells that matter most are listed here."));
    m_save->setVisible(count > 0);
    if (count > 0) {
        const QStringList names{tr("Customer"), tr("Column"), tr("Value"), tr("Why it matters")};
        for (int i = 0; i < names.size(); ++i)
            m_grid->addWidget(new Label(names.at(i), FontRole::Small, ColorRole::TextMuted), 0, i);
    }
    for (int i = 0; i < count; ++i)
        addLine(i + 1, report->work[static_cast<size_t>(i)], canEdit);
    m_grid->setRowStretch(count + 1, 1);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 2);
    m_grid->setColumnStretch(3, 4);
}

void WorkListPanel::addLine(int line, const WorkCell &cell, bool canEdit)
{
    const table::Table &table = m_report->table();
    const QString customer = visible(table.nameOf(cell.row), 60);
    const auto &info = table.info().columns[static_cast<size_t>(cell.column)];
    const QString column = visible(info.name, 60);
    m_grid->addWidget(new ElidedLabel(customer, FontRole::BodyStrong), line, 0);
    m_grid->addWidget(new ElidedLabel(column), line, 1);
    auto *field = new QLineEdit;
    field->setAccessibleName(tr("%1 of %2", "column, customer").arg(isolated(column), isolated(customer)));
    field->setPlaceholderText(table::columnTypeName(info.type));
    field->setEnabled(canEdit);
    connect(field, &QLineEdit::returnPressed, this, [this, field, cell] { fill(field, cell); });
    m_fields.push_back(field);
    m_grid->addWidget(field, line, 2);
    m_grid->addWidget(Label::wrapping(cell.why, FontRole::Small, ColorRole::TextMuted), line, 3);
}

void WorkListPanel::fill(QLineEdit *field, const WorkCell &cell)
{
    const table::Table &table = m_report->table();
    const auto fits = table::canonicalCell(table.info().columns[static_cast<size_t>(cell.column)], field->text());
    m_error->setText(fits ? QString() : fits.error().message);
    if (!fits)
        return;
    const auto at = std::find(m_fields.begin(), m_fields.end(), field);
    if (at != m_fields.end() && at + 1 != m_fields.end())
        (*(at + 1))->setFocus();
    if (fits->isEmpty())
        return;
    emit changeWanted([info = table.info(), row = table::rowKeyOf(table, cell.row), column = cell.column,
                       text = field->text()](table::RecipeStore &recipe, const TaskControl &control) {
        return recipe.fillCells(info, {{row, column, text}}, control);
    });
}

void WorkListPanel::saveList()
{
    const auto path =
        dialogs::askSaveFile(window(), tr("Save the list"), tr("Cells to fill in") + QStringLiteral(".csv"),
                             tr("Tables (*.csv)"), QStringLiteral("csv"), QStringLiteral("report"));
    if (!path)
        return;
    QSaveFile file(*path);
    bool ok = file.open(QIODevice::WriteOnly);
    if (ok) {
        exports::CsvWriter writer(file, exports::CsvWriter::Cells::Safe);
        for (const QStringList &row : quality::workRows(m_report->analysis, m_report->work))
            ok = ok && writer.row(row).has_value();
        ok = file.commit() && ok;
    }
    m_session.notify(ok ? tr("The list was saved to %1.").arg(isolated(*path))
                        : tr("The list could not be saved to %1. Choose another place.").arg(isolated(*path)),
                     !ok);
}

} // namespace lodestar::ui
