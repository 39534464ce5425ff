#include "ui/pages/customers/celldelegate.h"

#include "ui/models/tablemodel.h"

#include <QCompleter>
#include <QLineEdit>

namespace lodestar::ui {

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *field = new QLineEdit(parent);
    field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    const auto *model = qobject_cast<const TableModel *>(index.model());
    if (!model || !model->table().isLoaded(index.column()))
        return field;
    const table::Column &column = model->table().column(index.column());
    constexpr qsizetype kMostOffered = 2000;
    const auto values = column.dictionary().size();
    if (column.type() != table::ColumnType::Category || values > kMostOffered)
        return field;
    QStringList offered;
    for (quint32 code = 0; code < static_cast<quint32>(values); ++code)
        offered << column.dictionary().at(code);
    offered.sort(Qt::CaseInsensitive);
    auto *completer = new QCompleter(offered, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    return field;
}

} // namespace lodestar::ui
