#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

/// The only place where the program stops to ask. A dialog is for a decision that stops everything; all else is said in
/// place. Every text is shown as plain text.
namespace lodestar::ui::dialogs {

/// The file a person chose, or nothing. `purpose` ("project", "customers", "report") remembers the folder; `filter` is
/// a translated Qt filter: "Tables (*.csv *.tsv *.txt)".
std::optional<QString> askOpenFile(QWidget *parent, const QString &title, const QString &filter,
                                   const QString &purpose);
/// One file or several; nothing when it was cancelled.
QStringList askOpenFiles(QWidget *parent, const QString &title, const QString &filter, const QString &purpose);
/// `suggestion` is a file name without a folder; `suffix` ("pdf") is added where a person left it out.
std::optional<QString> askSaveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                   const QString &filter, const QString &suffix, const QString &purpose);
/// A decision: `yes` names what will be done ("Delete the persona").
bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &yes);
/// One line of text; nothing when it was cancelled or left empty.
std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label, const QString &value = {},
                               const QString &yes = {});
/// Several lines.
std::optional<QString> askLongText(QWidget *parent, const QString &title, const QString &label,
                                   const QString &value = {}, const QString &yes = {});
/// Something to read (help, about), with Close.
void tell(QWidget *parent, const QString &title, const QString &text);

/// Stands in for people in tests: what to answer instead of opening a dialog. Empty members answer like Cancel.
struct Script {
    std::optional<QString> file, text;
    bool yes = false;
    QStringList files = {}; ///< where several may be chosen; `file` alone when there are none
};
/// While a script is set nothing opens; null puts the dialogs back.
void setScript(const Script *script);

} // namespace lodestar::ui::dialogs
