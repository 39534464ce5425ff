#pragma once

#include "core/base/issue.h"
#include "core/base/task.h"
#include "core/import/datetext.h"
#include "core/import/kindguess.h"
#include "core/import/rolequestion.h"
#include "core/table/recipestep.h"
#include "core/table/table.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace lodestar::project {
class Project;
}

namespace lodestar::import {

/// How the lines of a text table are divided into cells.
enum class Layout {
    Delimited, ///< by a delimiter
    Padded, ///< by runs of spaces, which also stand before the first cell
    FixedWidth ///< each column begins at the same place of every line
};

/// How a text table is written. Every part is detected unless given.
struct Dialect {
    QString encoding; ///< "UTF-8", "windows-1250", …
    bool encodingAssumed = false; ///< only ASCII was seen so far: the first other byte decides
    Layout layout = Layout::Delimited;
    QString delimiter; ///< "," ";" "\t" "|" or any other character or string; a space unless Delimited
    QList<int> columnStarts; ///< FixedWidth: the first character of each column, ascending from 0
    char16_t quote = u'"'; ///< an ASCII character; 0: no quoting
    bool backslashEscapes = false; ///< \" inside quotes is a quote (besides "")
    char16_t comment = 0; ///< lines beginning with it are no rows; 0: there are none
    bool header = true;
    int headerRows = 1; ///< rows that together hold the names, when there is a header
    qint64 skipRows = 0; ///< lines before the header (or the first data row): titles, blank lines, "sep=;"
    qint64 endLine = 0; ///< lines from this one on (counted from 1) are not of the table; 0: all are
    QString decimal; ///< "." or ","; empty: judged per column
    QStringList reasons; ///< translated, why each part was decided so; shown by the preview
};

/// One sheet of a workbook.
struct SheetInfo {
    QString name;
    qint64 rows = 0; ///< down to the last one that holds something
    int columns = 0; ///< likewise to the right
    bool hidden = false;
};

/// What a person has fixed of a dialect; everything else is detected.
struct DialectChoice {
    QString encoding; ///< empty: detect
    QString delimiter; ///< empty: detect
    QString decimal; ///< copied into the dialect
    std::optional<DateOrder> dateOrder; ///< of dates in figures that could be read in several ways
    std::optional<bool> header;
    std::optional<char16_t> quote; ///< 0: no quoting
    std::optional<bool> backslashEscapes;
    std::optional<char16_t> comment; ///< 0: no comment lines
    std::optional<qint64> skipRows; ///< lines before the header or the first data row
};

/// What a table gets from the data set in use before, which has the same columns.
struct TakenOver {
    QString dataset; ///< its name; empty: nothing was taken over
    QDateTime importedAt;
    QStringList types; ///< columns that have their type from there
    QHash<QString, double> roles; ///< columns that have their role (or none) from there, and how sure it was; 1: chosen
    bool isEmpty() const { return types.isEmpty() && roles.isEmpty(); }
};

/// What a person wants otherwise than detected; empty members mean "detect".
struct ImportOptions : DialectChoice {
    bool useRemembered = true; ///< when nothing is chosen here: what was chosen for a file like this before
    table::DatasetKind kind = table::DatasetKind::Customers;
    QString sheet; ///< of a workbook: its name, or its number from 1; empty: the one that looks most like a table
    QHash<QString, QString> roleToColumn; ///< role key → column name (--map)
    QHash<QString, QString>
        columnRoles; ///< column name → role key, "none" for no role: what a person chose in a preview
    QHash<QString, table::ColumnType> types; ///< column name → type
    QSet<QString> literalColumns; ///< column names in which "n/a", "-" and the like are values, not gaps
    QString keyColumn; ///< --key: column with the id
    QString name; ///< of the data set; default: the file's name
    TakenOver takenOver; ///< which of the types and roles above nobody chose for this file; see takeOver()
};

/// Dates of a file that can be read in more than one way, and that nothing in the file decides.
struct DateQuestion {
    struct Answer {
        DateOrder order = DateOrder::DayMonthYear;
        QString text; ///< translated: the day that the example is then
    };
    QStringList columns;
    QString text; ///< translated question with an example
    std::vector<Answer> answers; ///< the first holds when nobody answers; one goes into DialectChoice::dateOrder
};

/// A text of a column and the rows it stands in.
struct CellCount {
    QString text;
    qint64 rows = 0;
};

/// What a person should see of a column before it is imported, besides its type and role.
struct ColumnLook {
    QStringList samples; ///< some different values, as read
    std::vector<CellCount> gaps; ///< texts that were taken for "no value" ("n/a"), commonest first; blanks left out
    std::vector<CellCount> odd; ///< values that do not fit the type, kept as text: some of them
    qint64 oddRows = 0;
    std::vector<CellCount> currencies; ///< ISO codes, commonest first
};

/// What a table looks like before it is imported: the first rows as they will arrive, and every decision.
struct ImportPreview {
    Dialect dialect;
    DialectChoice chosen; ///< of the dialect, by the options
    std::vector<SheetInfo> sheets; ///< all of a workbook, hidden ones too; empty for a text table
    int sheet = -1; ///< which of them this is
    std::vector<table::ColumnInfo> columns; ///< types and roles judged over the rows looked at
    std::vector<ColumnLook> looks; ///< one per column
    std::vector<RoleQuestion> questions; ///< what the headers leave open; an answer goes into `columnRoles`
    std::optional<DateQuestion> dateQuestion;
    TakenOver takenOver;
    KindGuess kindGuess; ///< what the rows seem to be, whatever `options.kind` says
    std::vector<QStringList> rows; ///< cells as read, at most 200
    qint64 rowsLookedAt = 0;
    bool complete = false; ///< the whole file was looked at
    std::vector<Issue> issues;
    QStringList notes; ///< translated hints: "'revenue' may be their own turnover: check its role"
};

struct ImportOutcome {
    table::DatasetInfo dataset; ///< id 0 after a dry run
    Dialect dialect; ///< as the file was read
    std::vector<Issue> issues; ///< at most 10,000; dataset.issueCount counts all
    double seconds = 0;
    QStringList notes;
    table::RecipeReport recipe; ///< what earlier corrections did in this table, and what of them no longer fits
    std::vector<RoleQuestion> questions; ///< nobody has answered: the safest answer was taken
    std::optional<DateQuestion> dateQuestion; ///< likewise
    TakenOver takenOver;
    KindGuess kindGuess;
};

/// Looks at the first megabytes of a file; changes nothing.
Result<ImportPreview> previewFile(const QString &path, const ImportOptions &options = {},
                                  const TaskControl &control = {});

/// Imports one file as a new data set: one transaction, one history entry, all or nothing. `dryRun` rolls back.
Result<ImportOutcome> importFile(project::Project &project, const QString &path, const ImportOptions &options = {},
                                 const TaskControl &control = {}, bool dryRun = false);

} // namespace lodestar::import
