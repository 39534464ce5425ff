#pragma once

#include "core/base/issue.h"
#include "core/base/task.h"
#include "core/table/table.h"

#include <QHash>

#include <vector>

namespace lodestar::project {
class Project;
}

namespace lodestar::table {

/// One column on its way into a data set: each different text as read, what it means, and one code per row.
struct DatasetColumn {
    enum Flag : quint8 {
        Missing = 1, ///< the text says that there is no value
        KeepRaw = 2 ///< the format would write the value otherwise: the text itself is stored beside it
    };
    ColumnInfo info;
    std::vector<quint32> codes; ///< one per row, into all of the following
    Dictionary texts; ///< as read
    std::vector<quint8> flags;
    std::vector<double> numbers; ///< Number, Money, Date, YesNo: NaN where missing or not readable
    QHash<quint32, QByteArray> values; ///< Text, Category, Tags: the value where it is not the text itself

    /// The value of a code of Text, Category or Tags, as stored.
    QByteArrayView value(quint32 code) const
    {
        const auto found = values.constFind(code);
        return found == values.cend() ? texts.utf8(code) : QByteArrayView(*found);
    }
};

/// Writes a new data set: `data_<n>`, `raw_<n>` for what the formats do not reproduce, its columns, its issues, its
/// content hash and the row that makes it visible. To be called inside Project::change(). `info` gives source, kind,
/// dialect and counts; id, columns' SQL names, content hash and time are filled in and the whole is returned.
Result<DatasetInfo> writeDataset(project::Project &project, DatasetInfo info, std::vector<DatasetColumn> &columns,
                                 const std::vector<Issue> &issues, const TaskControl &control);

/// A column's name as SQL writes it, whatever characters it has.
QByteArray quotedName(const QString &name);

/// Names for SQL: unique whatever the case, never one of SQLite's own ("rowid").
QStringList sqlNames(const QStringList &names);

/// The key column of `raw_<n>`: the row of `data_<n>`, from 1. Named so that no column of the data has the same name.
QString rawKeyName(const std::vector<ColumnInfo> &columns);

/// SQLite takes no wider table.
constexpr int kMaxColumns = 1900;

} // namespace lodestar::table
