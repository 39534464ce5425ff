#include "core/project/mergedetail.h"
#include "core/project/mergerules.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::MergeSettle)
};

constexpr qsizetype kUuidLength = 36;

/// The copy says nothing about this row: it has what is here.
void silence(DocumentTable &theirs, const DocumentTable &mine, const QString &key)
{
    if (const Cells *here = mine.row(key))
        theirs.rows[key] = *here;
    else
        theirs.rows.erase(key);
}

QStringList keysOf(const DocumentTable &table)
{
    QStringList keys;
    for (const auto &[key, cells] : table.rows)
        keys << key;
    return keys;
}

void leaveOutSettings(DocumentTable &theirs, const DocumentTable &mine, const std::set<qint64> &shared, bool partial)
{
    for (const QString &key : keysOf(theirs)) {
        const qint64 dataset = datasetOfSetting(key, theirs.row(key)->at(1).toString());
        if (partial || isLocalSetting(key) || (dataset != 0 && !shared.contains(dataset)))
            silence(theirs, mine, key);
    }
}

/// Keys of rows here by what makes them the same thing as another one; only rows that the copy does not have.
using Things = QHash<QString, QString>;

/// Empty where the row cannot be the same thing as another: what nobody in particular said may have been said twice.
QString thingOf(const DocumentTable &table, const std::vector<int> &columns, const Cells &cells)
{
    QStringList parts;
    for (const int column : columns) {
        const QString text = cells[static_cast<size_t>(column)].toString().simplified().toCaseFolded();
        if (text.isEmpty() && table.columns.at(column) == u"participant"_s)
            return {};
        parts << text;
    }
    return parts.join(QChar(0x1F));
}

/// Key in the copy → key here.
using Aliases = QHash<QString, QString>;

void rename(Documents &documents, const Aliases &aliases)
{
    const auto renamed = [&aliases](QVariant &cell) {
        if (cell.typeId() != QMetaType::QString)
            return;
        QString text = cell.toString();
        if (const auto found = aliases.find(text); found != aliases.end()) {
            cell = *found;
            return;
        }
        if (text.size() <= kUuidLength)
            return;
        bool changed = false; // an id inside JSON
        for (auto alias = aliases.begin(); alias != aliases.end(); ++alias) {
            if (alias.key().size() == kUuidLength && text.contains(alias.key())) {
                text.replace(alias.key(), alias.value());
                changed = true;
            }
        }
        if (changed)
            cell = text;
    };
    for (DocumentTable &table : documents.tables) {
        for (auto &[key, cells] : table.rows)
            std::for_each(cells.begin() + 1, cells.end(), renamed);
    }
}

/// The row of the copy says what the same thing here says, but for what it knows besides: then that clashes, or comes
/// in.
void agree(Cells &theirs, const Cells &defaults, const std::vector<int> &same, const Cells &mine, bool isOld)
{
    for (size_t i = 1; i < theirs.size(); ++i) {
        const bool isSame = std::find(same.begin(), same.end(), static_cast<int>(i)) != same.end();
        const bool saysNothing =
            theirs[i].isNull() || theirs[i].toString().isEmpty() || sameCell(theirs[i], defaults[i]);
        if (isOld || isSame || saysNothing)
            theirs[i] = mine[i];
    }
}

Aliases sameThings(DocumentTable &theirs, const DocumentTable &base, const DocumentTable &mine)
{
    std::vector<int> columns;
    for (const QString &column : sameThingColumns(theirs.name)) {
        if (const int index = theirs.column(column); index >= 0)
            columns.push_back(index);
    }
    if (columns.empty())
        return {};
    Things here;
    for (const auto &[key, cells] : mine.rows) {
        if (!theirs.row(key))
            here.insert(thingOf(mine, columns, cells), key);
    }
    here.remove(QString());
    Aliases aliases;
    for (const QString &key : keysOf(theirs)) {
        if (base.row(key) || mine.row(key))
            continue;
        const QString same = here.take(thingOf(theirs, columns, *theirs.row(key)));
        if (same.isEmpty())
            continue;
        aliases.insert(key, same);
        auto node = theirs.rows.extract(key);
        node.key() = same;
        node.mapped().front() = same;
        const auto placed = theirs.rows.insert(std::move(node)).position;
        agree(placed->second, theirs.defaults, columns, *mine.row(same), base.row(same) != nullptr);
    }
    return aliases;
}

/// Two profiles of one name could not be told apart.
QStringList giveNamesOfTheirOwn(Documents &theirs, const Documents &mine)
{
    QStringList notes;
    DocumentTable *there = theirs.table(u"icp"_s);
    const DocumentTable *here = mine.table(u"icp"_s);
    const int name = there && here ? there->column(u"name"_s) : -1;
    if (name < 0)
        return notes;
    const auto at = static_cast<size_t>(name);
    const auto isTaken = [&](const QString &text) {
        return std::any_of(here->rows.begin(), here->rows.end(), [&](const auto &row) {
            return row.second[at].toString().compare(text, Qt::CaseInsensitive) == 0;
        });
    };
    for (auto &[key, cells] : there->rows) {
        const QString given = cells[at].toString();
        if (here->row(key) || !isTaken(given))
            continue;
        int number = 2;
        while (isTaken(u"%1 (%2)"_s.arg(given).arg(number)))
            ++number;
        cells[at] = u"%1 (%2)"_s.arg(given).arg(number);
        notes << Tr::tr("There is another profile named %1 here; the one of the copy becomes %2.")
                     .arg(isolated(visible(given, 80)), isolated(visible(cells[at].toString(), 80)));
    }
    return notes;
}

} // namespace

void leaveOutForeign(Documents &theirs, const Documents &mine, KnownDatasets &datasets, bool partial)
{
    const RowWords words(mine, theirs);
    for (DocumentTable &table : theirs.tables) {
        const DocumentTable &here = *mine.table(table.name);
        if (table.name == u"setting"_s) {
            leaveOutSettings(table, here, datasets.shared, partial);
            continue;
        }
        const int column = table.column(u"dataset"_s);
        if (column < 0)
            continue;
        for (const QString &key : keysOf(table)) {
            QVariant &dataset = table.rows[key][static_cast<size_t>(column)];
            const qint64 id = dataset.toLongLong();
            if (id == 0 || datasets.shared.contains(id))
                continue;
            if (column == 0) { // the row says that the data set is shown, no more
                silence(table, here, key);
                continue;
            }
            const Cells *own = here.row(key);
            dataset = own ? (*own)[static_cast<size_t>(column)] : QVariant();
            const auto foreign = std::find(datasets.foreignIds.begin(), datasets.foreignIds.end(), id);
            if (foreign != datasets.foreignIds.end())
                datasets.foreign[static_cast<size_t>(foreign - datasets.foreignIds.begin())].hanging
                    << words.tell(table.name, key, table.rows[key]).title;
        }
    }
}

Settled settleSameThings(Documents &theirs, const Documents &base, const Documents &mine)
{
    Settled settled;
    std::vector<QString> order{u"participant"_s}; // first, for others are the same thing when it is the same person's
    for (const DocumentTable &table : theirs.tables) {
        if (table.name != order.front())
            order.push_back(table.name);
    }
    for (const QString &name : order) {
        DocumentTable &table = *theirs.table(name);
        const Aliases aliases = sameThings(table, *base.table(name), *mine.table(name));
        if (aliases.isEmpty())
            continue;
        rename(theirs, aliases);
        const RowWords words(mine, theirs);
        for (auto alias = aliases.begin(); alias != aliases.end(); ++alias)
            settled.duplicates.push_back({words.tell(name, alias.key(), *table.row(alias.value())), alias.value()});
    }
    settled.notes = giveNamesOfTheirOwn(theirs, mine);
    return settled;
}

} // namespace lodestar::project
