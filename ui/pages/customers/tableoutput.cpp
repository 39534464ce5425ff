#include "ui/pages/customers/tableoutput.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/export/tablecsv.h"
#include "ui/base/dialogs.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/models/tablemodel.h"
#include "ui/pages/customers/customertable.h"
#include "ui/pages/customers/tablecolumns.h"
#include "ui/widgets/progresspanel.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

namespace {

/// What of a table leaves it: rows and columns as they are on screen.
struct ShownTable {
    table::Table table;
    std::vector<int> columns;
    std::vector<quint32> rows;
};

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::TableOutput)
};

Error cannotWrite(const QString &path, const QString &detail)
{
    return Error::failed(
        Tr::tr("%1 could not be written. Check that the folder is there, that it can be written and that "
               "there is space.")
            .arg(isolated(QDir::toNativeSeparators(path))),
        detail);
}

QString oneLine(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

/// Writes a CSV file, whole or not at all.
QFuture<Result<qint64>> exportCsv(const QString &path, ShownTable shown)
{
    return runTask([path, shown = std::move(shown)](const TaskControl &control) -> Result<qint64> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return cannotWrite(path, file.errorString());
        auto written = exports::writeTable(file, shown.table, shown.columns, shown.rows, control);
        if (!written)
            return written; // what was begun is thrown away
        if (!file.commit())
            return cannotWrite(path, file.errorString());
        return written;
    });
}

/// Tab-separated lines, as people read the cells.
QFuture<Result<QString>> clipboardText(ShownTable shown, bool withHeader)
{
    return runTask([shown = std::move(shown), withHeader](const TaskControl &control) -> Result<QString> {
        QString text;
        const auto endCell = [&text](size_t i, size_t count) { text += i + 1 < count ? u'\t' : u'\n'; };
        const size_t count = shown.columns.size();
        for (size_t i = 0; withHeader && i < count; ++i) {
            text += oneLine(shown.table.info().columns[static_cast<size_t>(shown.columns[i])].name);
            endCell(i, count);
        }
        for (const quint32 row : shown.rows) {
            if (control.cancelled())
                return Error::cancelled();
            for (size_t i = 0; i < count; ++i) {
                text += oneLine(shown.table.column(shown.columns[i]).display(row));
                endCell(i, count);
            }
        }
        return text;
    });
}

} // namespace

TableOutput::TableOutput(Session &session, const TableModel &model, CustomerTable &view, const TableColumns &columns,
                         ProgressPanel &progress, QObject *parent)
    : QObject(parent), m_session(session), m_model(model), m_view(view), m_columns(columns), m_progress(progress)
{ }

void TableOutput::copyCell()
{
    const QModelIndex cell = m_view.currentIndex();
    if (cell.isValid() && m_model.table().isLoaded(cell.column()))
        QGuiApplication::clipboard()->setText(
            m_model.table().column(cell.column()).display(m_model.tableRow(cell.row())));
}

void TableOutput::copy(bool withHeader)
{
    ShownTable chosen{m_model.table(), m_columns.shown(), {}};
    for (const auto &range : m_view.selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            chosen.rows.push_back(static_cast<quint32>(row));
    std::ranges::sort(chosen.rows); // as they stand on screen
    chosen.rows.erase(std::unique(chosen.rows.begin(), chosen.rows.end()), chosen.rows.end());
    for (quint32 &row : chosen.rows)
        row = static_cast<quint32>(m_model.tableRow(static_cast<int>(row)));
    if (chosen.rows.empty())
        return;
    if (!std::ranges::all_of(chosen.columns, [&](int column) { return chosen.table.isLoaded(column); })) {
        m_session.notify(tr("Some columns are being loaded still. Wait a moment and copy again."));
        return;
    }
    const auto count = static_cast<int>(chosen.rows.size());
    m_copying = clipboardText(std::move(chosen), withHeader);
    m_copying.then(this, [this, count](const Result<QString> &text) {
        if (!text)
            return;
        QGuiApplication::clipboard()->setText(*text);
        m_session.notify(tr("%n rows are copied.", nullptr, count));
    });
}

void TableOutput::exportShown()
{
    if (m_model.table().columnCount() == 0)
        return;
    const auto path = dialogs::askSaveFile(m_view.window(), tr("Export the rows shown"), tr("customers") + u".csv"_s,
                                           tr("CSV table (*.csv)"), u"csv"_s, u"table"_s);
    if (!path)
        return;
    m_exporting = exportCsv(*path, {m_model.table(), m_columns.shown(), m_model.rows()});
    m_progress.watch(m_exporting.future(), tr("Exporting the rows"));
    m_exporting.then(this, [this, path = *path](const Result<qint64> &rows) {
        const QString said = m_session.names().areHidden()
            ? tr("%1 rows are in %2. Names are hidden in it as they are on screen.")
            : tr("%1 rows are in %2.");
        if (rows)
            m_session.notify(said.arg(format::count(*rows), isolated(QFileInfo(path).fileName())));
        else if (rows.error().kind != ErrorKind::Cancelled)
            m_session.notify(rows.error().message, true);
    });
}

} // namespace lodestar::ui
