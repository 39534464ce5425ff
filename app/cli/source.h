#pragma once

#include "app/cli/command.h"
#include "core/import/source.h"

#include <QTemporaryFile>

namespace lodestar::cli {

/// A SOURCE of the command line: a file, or a table or query of a database. "-" is standard input, copied to a
/// temporary file that goes with this object; so is a named pipe.
class Source
{
public:
    /// `word` as it was given; --table, --query and --rollup say what is wanted of a database.
    static Result<Source> open(Call &call, const QString &word);
    QString path() const { return m_path; } ///< for import::importFile(); of a database, it may hold a password
    QString name() const { return m_name; } ///< for people: the file's name, "stdin", or the table's name
    /// An error of reading this source, about its name and not about the copy.
    Error named(Error error) const;

private:
    Result<> wantFromDatabase(Call &call);
    QString m_path;
    QString m_name;
    std::unique_ptr<QTemporaryFile> m_copy;
};

/// --as, --map, --encoding, --delimiter, --decimal, --date-order, --key, --name as options of an import.
Result<import::ImportOptions> importOptions(Call &call);

/// --delimiter: "tab" and "\t" are the tab, "comma", "semicolon" and "pipe" what they say; all else is itself. Empty
/// when it was not given.
Result<QString> chosenDelimiter(Call &call);

/// The question with what is taken for now and how to answer.
QString questionText(const import::DateQuestion &question);

QJsonObject issueJson(const Issue &issue);

/// How a text table is read: {"encoding","layout","delimiter","quote","escape","comment","header","headerRows",
/// "skippedLines","endLine"}.
QJsonObject dialectJson(const import::Dialect &dialect);

/// {"dataset","kind","rows","rejected","rejectedRows","columns","seconds"}, how it was read (dialectJson()), what was
/// repaired or kept as text, what was taken over from the data set before, and what is left to answer.
QJsonObject importJson(const import::ImportOutcome &outcome);

/// The same for people.
void printImport(Output &output, const import::ImportOutcome &outcome, bool dryRun);

} // namespace lodestar::cli
