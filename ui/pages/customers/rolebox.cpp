#include "ui/pages/customers/rolebox.h"

#include "core/base/text.h"
#include "core/table/recipe.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QScreen>
#include <QStandardItemModel>

namespace lodestar::ui {

using table::Role;
using table::RoleGroup;
using table::RoleId;

namespace {

constexpr int kRolesShown = 12; ///< of the list, without scrolling

} // namespace

RoleBox::RoleBox(const table::ColumnInfo &column, table::DatasetKind kind, QWidget *parent)
    : QComboBox(parent), m_column(column)
{
    const QString name = visible(column.name, 60);
    setAccessibleName(tr("Role of %1").arg(name));
    setToolTip(column.roleReason);
    addItem(tr("no role"), QString());
    addGroup(tr("Company"), RoleGroup::Company);
    addGroup(tr("People"), RoleGroup::People);
    addGroup(tr("Buying"), RoleGroup::Buying);
    addGroup(tr("Value"), RoleGroup::Value);
    addGroup(tr("Intent"), RoleGroup::Intent);
    if (kind == table::DatasetKind::Transactions)
        addGroup(tr("Transaction"), RoleGroup::Transaction);
    if (findData(column.role.key()) < 0 && !column.role.isNone())
        addItem(column.role.name(), column.role.key());
    setCurrentIndex(column.role.isNone() ? 0 : findData(column.role.key()));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    makeSearchable(name);
    connect(this, &QComboBox::activated, this, [this] { emit roleChosen(Role::fromKey(currentData().toString())); });
}

/// There are fifty roles: who types some letters gets those that have them.
void RoleBox::makeSearchable(const QString &column)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setMaxVisibleItems(kRolesShown);
    lineEdit()->installEventFilter(this);
    lineEdit()->setAccessibleName(tr("Role of %1").arg(column));
    // What is no role is no answer: the one that holds comes back.
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        setEditText(itemText(currentIndex()));
        lineEdit()->home(false);
    });
    lineEdit()->home(false); // a long name shows its beginning
}

bool RoleBox::eventFilter(QObject *watched, QEvent *event)
{
    // The list of the completer, unlike the box's own, narrows as one types.
    if (watched == lineEdit() && event->type() == QEvent::MouseButtonRelease) {
        lineEdit()->selectAll();
        completer()->setCompletionPrefix({});
        completer()->complete();
        return true;
    }
    return QComboBox::eventFilter(watched, event);
}

void RoleBox::addGroup(const QString &name, RoleGroup group)
{
    bool headed = false;
    for (const auto &info : table::allRoles()) {
        if (info.group != group)
            continue;
        Role role;
        role.id = info.id;
        if (info.id == RoleId::Usage && m_column.role.id == RoleId::Usage)
            role = m_column.role;
        if (!table::roleAccepts(role, m_column.type) && role != m_column.role)
            continue; // this column cannot play it
        if (!std::exchange(headed, true)) {
            addItem(name);
            auto *items = qobject_cast<QStandardItemModel *>(model());
            items->item(count() - 1)->setFlags(Qt::NoItemFlags);
        }
        addItem(role.name(), role.key());
    }
}

void RoleBox::showPopup()
{
    QComboBox::showPopup();
    QWidget *popup = view()->window();
    const QRect free = screen()->availableGeometry();
    const int tallest = free.height() / 2;
    if (popup->height() <= tallest)
        return;
    const int below = mapToGlobal(QPoint(0, height())).y();
    const int above = mapToGlobal(QPoint(0, 0)).y() - tallest;
    popup->setGeometry(popup->x(), below + tallest <= free.bottom() ? below : qMax(free.top(), above), popup->width(),
                       tallest);
    view()->scrollTo(view()->currentIndex(), QAbstractItemView::PositionAtCenter);
}

} // namespace lodestar::ui
