#include "ui/pages/customers/customertable.h"

#include "ui/pages/customers/celldelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/columnfacts.h"
#include "ui/widgets/frozencolumn.h"
#include "ui/widgets/summaryheader.h"

#include <QKeyEvent>

#include <algorithm>

namespace lodestar::ui {

CustomerTable::CustomerTable(const QString &name, ColumnFacts &facts, QAbstractItemModel *model, QWidget *parent)
    : DataTableView(name, parent)
{
    setSortingEnabled(false); // several columns may sort: the header asks
    m_header = new SummaryHeader(facts, this);
    setHorizontalHeader(m_header);
    m_header->setStretchLastSection(true);
    m_header->setResizeContentsPrecision(40);
    setModel(model);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setItemDelegate(new CellDelegate(this));
    m_frozen = new FrozenColumn(*this, facts);
    m_frozen->setEditTriggers(DoubleClicked);
    m_frozen->setItemDelegate(itemDelegate());
    follow(m_header);
    follow(m_frozen->header());
    setMinimumHeight(m_header->sizeHint().height() + 2 * verticalHeader()->defaultSectionSize());
}

void CustomerTable::follow(SummaryHeader *header)
{
    connect(header, &SummaryHeader::sortRequested, this, &CustomerTable::sortRequested);
    connect(header, &SummaryHeader::filterRequested, this, &CustomerTable::columnRequested);
    connect(header, &SummaryHeader::barPressed, this, &CustomerTable::barPressed);
}

void CustomerTable::freeze(int column)
{
    m_frozen->setColumn(column);
}

int CustomerTable::frozenColumn() const
{
    return m_frozen->column();
}

void CustomerTable::setBarsWanted(bool wanted)
{
    m_barsWanted = wanted;
    fitBars();
}

void CustomerTable::fitBars()
{
    // In a low window rows matter more than bars.
    constexpr int kRowsBelow = 5;
    const int needed = theme::current().pixels(90) + kRowsBelow * verticalHeader()->defaultSectionSize();
    m_header->setBarsVisible(m_barsWanted && height() >= needed);
    m_frozen->place();
}

int CustomerTable::goodWidth(int column) const
{
    const int most = theme::current().pixels(320);
    return std::clamp(sizeHintForColumn(column), m_header->goodWidth(column), most);
}

bool CustomerTable::isHeld() const
{
    return m_header->isHeld() || m_frozen->header()->isHeld();
}

void CustomerTable::resizeEvent(QResizeEvent *event)
{
    DataTableView::resizeEvent(event);
    fitBars();
}

bool CustomerTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    // The field belongs where the cell is seen.
    const bool isCovered = index.isValid() && index.column() == frozenColumn() && m_frozen->isVisible();
    if (!isCovered || !(editTriggers() & trigger))
        return DataTableView::edit(index, trigger, event);
    m_frozen->edit(index);
    return true;
}

void CustomerTable::keyPressEvent(QKeyEvent *event)
{
    const auto key = event->key();
    const bool edits = currentIndex().flags().testFlag(Qt::ItemIsEditable) && state() != EditingState;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (event->modifiers() == Qt::AltModifier && key == Qt::Key_Down && currentIndex().isValid())
        emit columnRequested(currentIndex().column());
    else if (event->matches(QKeySequence::Copy))
        emit copyRequested(true);
    else if (key == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        emit copyRequested(false);
    else if (edits && (isEnter || key == Qt::Key_F2) && !event->modifiers())
        edit(currentIndex(), EditKeyPressed, event);
    else if (isEnter || key == Qt::Key_Space)
        emit detailRequested();
    else
        DataTableView::keyPressEvent(event);
}

} // namespace lodestar::ui
