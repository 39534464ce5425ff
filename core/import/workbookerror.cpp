#include "core/import/workbookerror.h"

#include <QCoreApplication>
#include <QDir>

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Workbook)
};

} // namespace

Error protectedWorkbook(const QString &path)
{
    return {ErrorKind::BadInput,
            Tr::tr("%1 is protected by a password. Open it in its own program, save it without a password and import "
                   "that file.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

Error damagedWorkbook(const QString &path, const QString &detail)
{
    return {ErrorKind::BadInput,
            Tr::tr("%1 cannot be read. It is damaged, or no workbook of Excel: open it in its own program, save it as "
                   ".xlsx and import that file.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

Error oldWorkbook(const QString &path)
{
    return {ErrorKind::BadInput,
            Tr::tr("%1 is a workbook of Excel 4, which is not read: open it in a spreadsheet program, save it as .xlsx "
                   "and import that file.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

Error tooMuchText()
{
    return {ErrorKind::BadInput,
            Tr::tr("The workbook holds more text than can be kept in memory. Save the sheet as CSV UTF-8 and import "
                   "that file."),
            {}};
}

} // namespace lodestar::import
