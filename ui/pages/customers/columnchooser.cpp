#include "ui/pages/customers/columnchooser.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;

ColumnChooser::ColumnChooser(QHeaderView &header, int frozen, bool bars, QWidget *parent)
    : Popup(parent), m_header(header), m_frozen(frozen)
{
    setAccessibleName(tr("Columns of the table"));
    const auto &look = theme::current();
    auto *lines = this->lines();
    auto *line = new FilterLine(tr("Find a column"));
    lines->addWidget(line);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumSize(look.pixels(280), look.pixels(280));
    m_list->installEventFilter(this);
    line->setList(m_list);
    lines->addWidget(m_list, 1);
    lines->addWidget(Label::wrapping(tr("Drag a column to move it, or press Alt and an arrow."), FontRole::Small,
                                     ColorRole::TextMuted));
    auto *buttons = new QHBoxLayout;
    auto *all = makeButton(tr("Show all")), *none = makeButton(tr("Hide all"), ButtonKind::Link);
    buttons->addWidget(all);
    buttons->addWidget(none);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    auto *summaries = new QCheckBox(tr("Show what is in a column under its name"));
    summaries->setChecked(bars);
    connect(summaries, &QCheckBox::toggled, this, &ColumnChooser::barsChanged);
    lines->addWidget(summaries);
    fill();
    connect(line, &FilterLine::filterChanged, this, &ColumnChooser::narrow);
    connect(all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { setAll(false); });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_header.setSectionHidden(item->data(Qt::UserRole).toInt(), item->checkState() != Qt::Checked);
        emit changed();
    });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::takeOrder);
    setFocusProxy(line);
}

void ColumnChooser::fill()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        if (column == m_frozen)
            continue; // always in sight, always first
        auto *item = new QListWidgetItem(m_header.model()->headerData(column, Qt::Horizontal).toString(), m_list);
        item->setData(Qt::UserRole, column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(m_header.isSectionHidden(column) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(0);
}

void ColumnChooser::setAll(bool shown)
{
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->isHidden())
            continue; // of those that were looked for
        item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
        m_header.setSectionHidden(item->data(Qt::UserRole).toInt(), !shown);
    }
    emit changed();
}

void ColumnChooser::narrow(const QString &words)
{
    const QString wanted = folded(words);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!wanted.isEmpty() && !folded(item->text()).contains(wanted));
    }
}

void ColumnChooser::takeOrder()
{
    int visual = m_frozen >= 0 ? 1 : 0;
    for (int row = 0; row < m_list->count(); ++row)
        m_header.moveSection(m_header.visualIndex(m_list->item(row)->data(Qt::UserRole).toInt()), visual++);
    emit changed();
}

void ColumnChooser::moveCurrent(int by)
{
    const int row = m_list->currentRow(), to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker blocker(m_list);
        m_list->insertItem(to, m_list->takeItem(row));
        m_list->setCurrentRow(to);
    }
    takeOrder();
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return Popup::eventFilter(watched, event);
}

void ColumnChooser::openBelow(const QWidget &button)
{
    Popup::openBelow(button.rect(), button);
    setFocus();
}

} // namespace lodestar::ui
