#include "core/project/mergefields.h"

#include "core/project/mergerules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kBetween = u'/'; // no column of ours has it in its name
const QString kUnfolded = u"{}"_s; // what stays in the column itself

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The object in a cell; nothing when it is none, or is written otherwise than we would.
std::optional<QJsonObject> objectIn(const QVariant &cell)
{
    if (cell.typeId() != QMetaType::QString)
        return {};
    const QString text = cell.toString();
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject() || textOf(document.object()) != text)
        return {};
    return document.object();
}

/// A text as it is, so that people can read it; anything else as bytes of JSON.
QVariant cellFrom(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

QJsonValue valueFrom(const QVariant &cell)
{
    if (cell.typeId() == QMetaType::QString)
        return cell.toString();
    return QJsonDocument::fromJson(cell.toByteArray()).array().at(0);
}

void collectFields(std::set<QString> &fields, const DocumentTable &table, size_t column)
{
    for (const auto &[key, cells] : table.rows) {
        const auto object = objectIn(cells[column]);
        if (!object)
            continue;
        for (auto field = object->begin(); field != object->end(); ++field)
            fields.insert(field.key());
    }
}

void unfold(DocumentTable &table, size_t column, const std::set<QString> &fields)
{
    const QString name = table.columns.at(static_cast<qsizetype>(column));
    for (const QString &field : fields) {
        table.columns << name + kBetween + field;
        table.defaults.emplace_back();
    }
    for (auto &[key, cells] : table.rows) {
        const auto object = objectIn(cells[column]);
        for (const QString &field : fields) {
            const bool has = object && object->contains(field);
            cells.push_back(has ? cellFrom(object->value(field)) : QVariant());
        }
        if (object)
            cells[column] = kUnfolded;
    }
}

void fold(DocumentTable &table)
{
    qsizetype own = 0;
    while (own < table.columns.size() && fieldOf(table.columns.at(own)).second.isEmpty())
        ++own;
    if (own == table.columns.size())
        return;
    for (auto &[key, cells] : table.rows) {
        std::map<int, QJsonObject> objects;
        for (qsizetype i = own; i < table.columns.size(); ++i) {
            const auto [column, field] = fieldOf(table.columns.at(i));
            const QVariant &cell = cells[static_cast<size_t>(i)];
            if (!cell.isNull())
                objects[table.column(column)][field] = valueFrom(cell);
        }
        for (const auto &[column, object] : objects) {
            QVariant &cell = cells[static_cast<size_t>(column)];
            if (objectIn(cell)) // else one side holds what is no object, and that was chosen
                cell = textOf(object);
        }
        cells.resize(static_cast<size_t>(own));
    }
    table.columns.resize(own);
    table.defaults.resize(static_cast<size_t>(own));
}

} // namespace

std::pair<QString, QString> fieldOf(const QString &column)
{
    const qsizetype at = column.indexOf(kBetween);
    return at < 0 ? std::pair(column, QString()) : std::pair(column.left(at), column.mid(at + 1));
}

void unfoldFields(Documents &base, Documents &mine, Documents &theirs)
{
    for (DocumentTable &table : mine.tables) {
        for (const QString &name : fieldColumns(table.name)) {
            const int column = table.column(name);
            DocumentTable *before = base.table(table.name), *there = theirs.table(table.name);
            if (column < 0 || !before || !there)
                continue;
            std::set<QString> fields;
            for (const DocumentTable *one : std::initializer_list<const DocumentTable *>{&table, before, there})
                collectFields(fields, *one, static_cast<size_t>(column));
            for (DocumentTable *one : {&table, before, there})
                unfold(*one, static_cast<size_t>(column), fields);
        }
    }
}

void foldFields(Documents &documents)
{
    for (DocumentTable &table : documents.tables)
        fold(table);
}

} // namespace lodestar::project
