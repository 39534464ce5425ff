#include "ui/widgets/frozencolumn.h"

#include "ui/theme/theme.h"
#include "ui/widgets/columnfacts.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/summaryheader.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace lodestar::ui {

FrozenColumn::FrozenColumn(DataTableView &owner, ColumnFacts &facts) : QTableView(&owner), m_owner(owner)
{
    // The same cells are in the table itself; whoever hears the screen is told of them once.
    setObjectName(QStringLiteral("qt_frozen"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(owner.selectionBehavior());
    setSelectionMode(owner.selectionMode());
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAutoScroll(false); // the table goes to the chosen row where it is to; this one follows it
    setVerticalScrollMode(owner.verticalScrollMode());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_header = new SummaryHeader(facts, this);
    m_header->setSectionsMovable(false);
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(owner.verticalHeader()->defaultSectionSize());
    setModel(owner.model());
    setSelectionModel(owner.selectionModel());
    owner.horizontalHeader()->setFirstSectionMovable(true);
    connect(owner.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, owner.verticalScrollBar(), &QScrollBar::setValue);
    connect(owner.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (column == m_column && columnWidth(column) != size) {
            setColumnWidth(column, size);
            place();
        }
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (column == m_column && m_owner.columnWidth(column) != size) {
            m_owner.setColumnWidth(column, size);
            place();
        }
    });
    // Pressing here is pressing there.
    connect(this, &QAbstractItemView::pressed, &owner, [&owner] { owner.setFocus(Qt::MouseFocusReason); });
    connect(this, &QAbstractItemView::doubleClicked, &owner, &QAbstractItemView::doubleClicked);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, &owner, [this](const QPoint &at) {
        emit m_owner.customContextMenuRequested(m_owner.viewport()->mapFromGlobal(viewport()->mapToGlobal(at)));
    });
    connect(&owner, &QAbstractItemView::entered, viewport(), qOverload<>(&QWidget::update));
    connect(owner.horizontalHeader(), &QHeaderView::geometriesChanged, this, &FrozenColumn::place);
    owner.installEventFilter(this);
    owner.viewport()->installEventFilter(this);
    hide();
}

void FrozenColumn::setColumn(int column)
{
    m_column = column;
    QHeaderView *header = m_owner.horizontalHeader();
    header->setFirstSectionMovable(column < 0);
    m_owner.setFrozenColumn(column);
    if (column >= 0) {
        header->moveSection(header->visualIndex(column), 0);
        for (int other = 0; other < model()->columnCount(); ++other)
            setColumnHidden(other, other != column);
        setColumnWidth(column, m_owner.columnWidth(column));
    }
    place();
}

void FrozenColumn::place()
{
    const bool frozen = m_column >= 0 && !m_owner.isColumnHidden(m_column);
    setVisible(frozen);
    if (!frozen)
        return;
    m_header->setBarsVisible(static_cast<SummaryHeader *>(m_owner.horizontalHeader())->areBarsVisible());
    const QRect inside = m_owner.viewport()->geometry();
    const int head = m_owner.horizontalHeader()->height();
    // At least a piece of the other columns stays in sight, however wide the name is.
    const int width = std::min(m_owner.columnWidth(m_column), inside.width() * 2 / 3);
    const int left = m_owner.layoutDirection() == Qt::RightToLeft ? inside.right() + 1 - width : inside.left();
    setGeometry(left, inside.top() - head, width, inside.height() + head);
    m_header->setFixedHeight(head);
    verticalScrollBar()->setRange(m_owner.verticalScrollBar()->minimum(), m_owner.verticalScrollBar()->maximum());
    verticalScrollBar()->setValue(m_owner.verticalScrollBar()->value());
    raise();
}

void FrozenColumn::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool hadFocus = editor && editor->hasFocus();
    const bool goesOn = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, goesOn ? QAbstractItemDelegate::NoHint : hint); // there is no other column here
    if (hadFocus)
        m_owner.setFocus(); // it takes no focus itself, and keys typed to nobody would be lost
}

bool FrozenColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        place();
    return QTableView::eventFilter(watched, event);
}

void FrozenColumn::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_owner.horizontalScrollBar()->value() == 0)
        return;
    // Something has gone beneath: the edge says so.
    QPainter painter(viewport());
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : viewport()->width() - 1;
    painter.fillRect(x, 0, 1, viewport()->height(), theme::current().color(theme::ColorRole::Border));
}

void FrozenColumn::wheelEvent(QWheelEvent *event)
{
    m_owner.wheelOver(event); // sideways too
}

} // namespace lodestar::ui
