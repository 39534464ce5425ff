#include "ui/pages/customers/tableexport.h"

#include "core/base/text.h"
#include "core/export/tablecsv.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace lodestar::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::TableExport)
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

} // namespace

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

} // namespace lodestar::ui
