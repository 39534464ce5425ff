#include "ui/models/columnlayout.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list << each.toString();
    return list;
}

} // namespace

ColumnLayout ColumnLayout::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ColumnLayout layout;
    layout.order = strings(object[u"order"_s]);
    layout.hidden = strings(object[u"hidden"_s]);
    const QJsonObject widths = object[u"widths"_s].toObject();
    for (auto each = widths.begin(); each != widths.end(); ++each)
        if (each->toInt() > 0)
            layout.widths.insert(each.key(), each->toInt());
    layout.frozen = object[u"frozen"_s].toString();
    layout.bars = object[u"bars"_s].toBool(true);
    return layout;
}

QByteArray ColumnLayout::toJson() const
{
    QJsonObject sizes;
    for (auto each = widths.begin(); each != widths.end(); ++each)
        sizes[each.key()] = each.value();
    const QJsonObject object{{u"order"_s, QJsonArray::fromStringList(order)},
                             {u"hidden"_s, QJsonArray::fromStringList(hidden)},
                             {u"widths"_s, sizes},
                             {u"frozen"_s, frozen},
                             {u"bars"_s, bars}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void ColumnLayout::readFrom(const QHeaderView &header, const table::DatasetInfo &info)
{
    order.clear();
    hidden.clear();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        const QString &name = info.columns[static_cast<size_t>(column)].name;
        order << name;
        if (header.isSectionHidden(column))
            hidden << name;
    }
}

void ColumnLayout::applyTo(QHeaderView &header, const table::DatasetInfo &info) const
{
    QHash<QString, int> columns;
    for (const table::ColumnInfo &column : info.columns)
        columns.insert(column.name, column.index);
    int visual = 0;
    for (const QString &name : order)
        if (const auto found = columns.constFind(name); found != columns.cend())
            header.moveSection(header.visualIndex(*found), visual++);
    for (const table::ColumnInfo &column : info.columns)
        header.setSectionHidden(column.index, hidden.contains(column.name));
}

} // namespace lodestar::ui
