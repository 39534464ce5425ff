#include "core/project/mergeseen.h"

#include "core/base/hash.h"

#include <QJsonDocument>

namespace lodestar::project {

using namespace Qt::StringLiterals;

const QString kSeenSetting = u"merge.seen"_s;

namespace {

constexpr qsizetype kHashLength = 12; // hexadecimal digits: enough to tell the values of one cell apart
const QString kGone = u"gone"_s;

QString hashOf(const QVariant &cell)
{
    const QByteArray bytes = cell.typeId() == QMetaType::QByteArray ? cell.toByteArray() : cell.toString().toUtf8();
    return QString::fromLatin1(sha256Hex(QByteArray(cell.typeName()) + ' ' + bytes).left(kHashLength));
}

/// A copy of `mine` in `theirs`, or none in either.
void agree(DocumentTable &theirs, const DocumentTable &mine, const QString &key)
{
    if (const Cells *here = mine.row(key))
        theirs.rows.insert_or_assign(key, *here);
    else
        theirs.rows.erase(key);
}

/// Everything in which the row differs from the base was seen.
bool isWhollySeen(const DocumentTable &table, const Cells &theirs, const Cells *base, const QJsonObject &seen)
{
    for (size_t i = 1; i < theirs.size(); ++i) {
        const bool isOld = base ? sameCell(theirs[i], (*base)[i]) : theirs[i].isNull();
        if (!isOld && seen[table.columns.at(static_cast<qsizetype>(i))].toString() != hashOf(theirs[i]))
            return false;
    }
    return true;
}

void silenceRow(DocumentTable &theirs, const DocumentTable &base, const DocumentTable &mine, const QString &key,
                const QJsonObject &seen)
{
    const auto there = theirs.rows.find(key);
    if (there == theirs.rows.end())
        return;
    const Cells *here = mine.row(key);
    if (!here) { // removed here since
        if (isWhollySeen(theirs, there->second, base.row(key), seen))
            theirs.rows.erase(there);
        return;
    }
    for (size_t i = 1; i < there->second.size(); ++i) {
        const QString known = seen[theirs.columns.at(static_cast<qsizetype>(i))].toString();
        if (!known.isEmpty() && known == hashOf(there->second[i]))
            there->second[i] = (*here)[i];
    }
}

} // namespace

SeenRows SeenRows::fromText(const QString &text)
{
    SeenRows seen;
    seen.m_tables = QJsonDocument::fromJson(text.toUtf8()).object();
    return seen;
}

QString SeenRows::toText() const
{
    return QString::fromUtf8(QJsonDocument(m_tables).toJson(QJsonDocument::Compact));
}

void SeenRows::add(const RowMerge &row, const QStringList &columns)
{
    QJsonObject keys = m_tables[row.table].toObject();
    if (!row.theirs) {
        keys[row.key] = kGone;
    } else {
        QJsonObject cells = keys[row.key].toObject();
        for (size_t i = 1; i < row.theirs->size(); ++i) {
            const QVariant &cell = (*row.theirs)[i];
            if (row.base ? !sameCell(cell, (*row.base)[i]) : !cell.isNull())
                cells[columns.at(static_cast<qsizetype>(i))] = hashOf(cell);
        }
        keys[row.key] = cells;
    }
    m_tables[row.table] = keys;
}

void SeenRows::silence(Documents &theirs, const Documents &base, const Documents &mine) const
{
    for (auto table = m_tables.begin(); table != m_tables.end(); ++table) {
        DocumentTable *there = theirs.table(table.key());
        const DocumentTable *before = base.table(table.key()), *here = mine.table(table.key());
        if (!there || !before || !here)
            continue;
        const QJsonObject keys = table->toObject();
        for (auto row = keys.begin(); row != keys.end(); ++row) {
            if (row->isObject())
                silenceRow(*there, *before, *here, row.key(), row->toObject());
            else if (!there->row(row.key()))
                agree(*there, *here, row.key());
        }
    }
}

} // namespace lodestar::project
