#include "core/project/mergedetail.h"

#include "core/base/text.h"
#include "core/project/mergerules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

QString plainText(const QJsonValue &value)
{
    QStringList parts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto part = object.begin(); part != object.end(); ++part) {
            if (const QString text = plainText(*part); !text.isEmpty())
                parts << u"%1: %2"_s.arg(part.key(), text);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array)
            parts << plainText(part);
    } else {
        return value.toVariant().toString();
    }
    return listed(parts);
}

/// A condition, or what else is kept as JSON, without its brackets.
QString valueText(const std::optional<Cells> &cells, int column)
{
    if (!cells || (*cells)[static_cast<size_t>(column)].isNull())
        return {};
    const QString text = (*cells)[static_cast<size_t>(column)].toString();
    const bool mayBeJson = text.startsWith(u'{') || text.startsWith(u'[');
    const QJsonDocument json = mayBeJson ? QJsonDocument::fromJson(text.toUtf8()) : QJsonDocument();
    if (json.isObject())
        return plainText(json.object());
    if (json.isArray())
        return plainText(json.array());
    return text.isNull() ? u""_s : text;
}

MergeChange changeOf(const RowMerge &row, const Documents &mine, const MergeRow &told)
{
    MergeChange change;
    change.row = told;
    change.kind = !row.merged ? MergeChange::Kind::Removed
        : row.mine            ? MergeChange::Kind::Changed
                              : MergeChange::Kind::Added;
    if (change.kind != MergeChange::Kind::Changed)
        return change;
    const DocumentTable &table = *mine.table(row.table);
    for (size_t i = 1; i < row.merged->size(); ++i) {
        const bool clashes = std::find(row.clashing.begin(), row.clashing.end(), int(i)) != row.clashing.end();
        if (!clashes && !sameCell((*row.merged)[i], (*row.mine)[i]))
            change.fields << columnWord(table.columns.at(static_cast<qsizetype>(i)));
    }
    return change;
}

/// The words for one row: what comes in of it, and where it clashes.
void tellRow(MergePlan &plan, MergeDetail &detail, size_t index)
{
    const RowMerge &row = detail.rows[index];
    const RowWords words(detail.mine, detail.theirs);
    const MergeRow told = words.tell(row.table, row.key, row.theirs ? *row.theirs : row.mine ? *row.mine : *row.base);
    if (row.clash == RowMerge::Clash::None) {
        const auto isVersion = [&](const IncomingVersion &version) { return version.id == row.key; };
        if (row.table == u"version_state"_s && std::any_of(detail.versions.begin(), detail.versions.end(), isVersion))
            return; // told as a version
        plan.changes.push_back(changeOf(row, detail.mine, told));
        return;
    }
    if (row.clash != RowMerge::Clash::Fields) {
        MergeConflict conflict;
        conflict.row = told;
        conflict.kind = row.clash == RowMerge::Clash::RemovedHere ? MergeConflict::Kind::RemovedHere
                                                                  : MergeConflict::Kind::RemovedThere;
        plan.conflicts.push_back(std::move(conflict));
        detail.conflicts.push_back({index, -1});
        return;
    }
    if (MergeChange change = changeOf(row, detail.mine, told); !change.fields.isEmpty())
        plan.changes.push_back(std::move(change));
    const DocumentTable &table = *detail.mine.table(row.table);
    for (const int column : row.clashing) {
        MergeConflict conflict;
        conflict.row = told;
        conflict.column = table.columns.at(column);
        conflict.field = columnWord(conflict.column);
        if (!told.isSecret) {
            conflict.base = valueText(row.base, column);
            conflict.mine = valueText(row.mine, column);
            conflict.theirs = valueText(row.theirs, column);
        }
        plan.conflicts.push_back(std::move(conflict));
        detail.conflicts.push_back({index, column});
    }
}

} // namespace

void tellRows(MergePlan &plan, MergeDetail &detail)
{
    for (size_t i = 0; i < detail.rows.size(); ++i)
        tellRow(plan, detail, i);
}

} // namespace lodestar::project
