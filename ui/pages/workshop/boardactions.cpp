#include "ui/pages/workshop/boardactions.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/project.h"
#include "core/workshop/cardstore.h"
#include "core/workshop/questionstore.h"
#include "ui/base/session.h"
#include "ui/pages/workshop/boardmodel.h"
#include "ui/pages/workshop/boardview.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>

namespace lodestar::ui {

using workshop::CardStore;
using workshop::Cluster;
using workshop::ClusterStore;

namespace {

/// Text of the team in a menu, where "&" would underline a letter.
QString inMenu(const QString &text)
{
    return visible(text, 60).replace(u'&', QStringLiteral("&&"));
}

} // namespace

BoardActions::BoardActions(Session &session, BoardView *board, QObject *parent)
    : QObject(parent), m_session(session), m_board(board)
{
    m_group = add(tr("Group"), Qt::Key_G, &BoardActions::groupChosen);
    m_move = add(tr("Move to…"), Qt::Key_M, &BoardActions::openMoveMenu);
    m_edit = add(tr("Change the words"), Qt::Key_Return, &BoardActions::edit);
    m_name = add(tr("Name the group"), Qt::Key_F2, &BoardActions::rename);
    m_takeOut = add(tr("Take out of the group"), Qt::SHIFT | Qt::Key_G, &BoardActions::takeOut);
    m_mergeCards = add(tr("Merge the cards into one"), Qt::CTRL | Qt::Key_J, &BoardActions::mergeCards);
    m_splitCard = add(tr("Split the card"), Qt::CTRL | Qt::Key_T, &BoardActions::split);
    m_dissolve = add(tr("Dissolve the group"), Qt::CTRL | Qt::SHIFT | Qt::Key_G, &BoardActions::dissolve);
    m_remove = add(tr("Remove"), Qt::Key_Delete, &BoardActions::remove);
    makeMenus();
    connectBoard();
    enable();
}

QAction *BoardActions::add(const QString &text, const QKeySequence &key, void (BoardActions::*what)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // letters are letters everywhere else
    m_board->addAction(action);
    connect(action, &QAction::triggered, this, what);
    return action;
}

void BoardActions::makeMenus()
{
    m_moveMenu = new QMenu(tr("Move to…"), m_board);
    m_send = new QMenu(tr("Send to a question"), m_board);
    m_more = new QMenu(tr("More"), m_board);
    m_more->addAction(m_edit);
    m_more->addAction(m_name);
    m_more->addAction(m_takeOut);
    m_more->addSeparator();
    m_more->addAction(m_splitCard);
    m_more->addAction(m_mergeCards);
    m_more->addMenu(m_send);
    m_more->addSeparator();
    m_more->addAction(m_dissolve);
    m_more->addAction(m_remove);
    connect(m_moveMenu, &QMenu::aboutToShow, this, &BoardActions::fillMoveMenu);
    connect(m_send, &QMenu::aboutToShow, this, &BoardActions::fillSendMenu);
    m_board->addAction(m_send->menuAction());
    m_board->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void BoardActions::connectBoard()
{
    connect(m_board, &BoardView::selectionMoved, this, &BoardActions::enable);
    connect(m_board, &BoardView::cardsMoved, this,
            [this](const QStringList &cards, const QString &cluster, const QString &before) {
                if (m_session.settle(ClusterStore(*m_session.project()).move(cards, m_question, cluster, before)))
                    m_board->select(cards);
            });
    connect(m_board, &BoardView::cardsJoined, this, [this](const QStringList &cards) { group({{{}, cards}}); });
    connect(m_board, &BoardView::groupMoved, this, [this](const QString &cluster, const QString &before) {
        m_session.settle(ClusterStore(*m_session.project()).place(cluster, before));
    });
}

void BoardActions::refresh(const workshop::Room &room, const QString &question, const QString &home, bool canEdit)
{
    m_room = room;
    m_question = question;
    m_home = home;
    m_canEdit = canEdit;
    enable();
}

void BoardActions::enable()
{
    const QStringList cards = m_board->selectedCards();
    const bool isGroup = !m_board->selectedGroup().isEmpty();
    const bool any = m_canEdit && !cards.isEmpty();
    m_group->setEnabled(any);
    m_move->setEnabled(any || (m_canEdit && isGroup));
    m_edit->setEnabled(m_canEdit && (cards.size() == 1 || isGroup));
    m_name->setEnabled(m_canEdit && !groupInHand().isEmpty());
    m_takeOut->setEnabled(any && !groupInHand().isEmpty());
    m_mergeCards->setEnabled(m_canEdit && cards.size() > 1);
    m_splitCard->setEnabled(m_canEdit && cards.size() == 1);
    m_send->setEnabled(any);
    m_dissolve->setEnabled(m_canEdit && !groupInHand().isEmpty());
    m_remove->setEnabled(any || (m_canEdit && isGroup));
}

QString BoardActions::groupInHand() const
{
    return m_board->currentIndex().data(BoardModel::GroupRole).toString();
}

QString BoardActions::nameOf(const Cluster &cluster) const
{
    if (!cluster.name.isEmpty())
        return inMenu(cluster.name);
    const auto cards = m_room.cardsIn(cluster.id);
    return cards.empty() ? tr("Group without a name") : tr("With “%1”", "a card").arg(inMenu(cards.front().text));
}

void BoardActions::group(const std::vector<workshop::NewCluster> &clusters)
{
    if (!m_session.settle(ClusterStore(*m_session.project()).group(m_question, clusters)))
        return;
    if (clusters.size() > 1 || !clusters.front().name.isEmpty())
        return;
    // A group begins with its name.
    const auto made = ClusterStore(*m_session.project()).list();
    if (!made)
        return;
    QString last;
    for (const Cluster &cluster : *made) {
        if (cluster.question == m_question)
            last = cluster.id;
    }
    m_board->setFocus();
    m_board->editRow(last);
}

void BoardActions::groupChosen()
{
    if (const QStringList cards = m_board->selectedCards(); !cards.isEmpty())
        group({{{}, cards}});
}

void BoardActions::openMoveMenu()
{
    const QRect place = m_board->visualRect(m_board->currentIndex());
    m_moveMenu->popup(m_board->viewport()->mapToGlobal(place.bottomLeft()));
}

void BoardActions::fillMoveMenu()
{
    m_moveMenu->clear();
    const QString group = m_board->selectedGroup();
    const QString from = groupInHand();
    int number = 0;
    for (const Cluster &cluster : m_room.clustersOf(m_question)) {
        if (cluster.id == (group.isEmpty() ? from : group))
            continue;
        const QString name = nameOf(cluster);
        const QString key = ++number <= 9 ? QStringLiteral("&%1  %2").arg(number).arg(name) : name;
        connect(m_moveMenu->addAction(key), &QAction::triggered, this, [this, id = cluster.id] { moveTo(id); });
    }
    if (m_moveMenu->isEmpty())
        m_moveMenu->addAction(tr("There is no other group yet"))->setEnabled(false);
    if (!group.isEmpty())
        return;
    m_moveMenu->addSeparator();
    connect(m_moveMenu->addAction(tr("A new group")), &QAction::triggered, this, &BoardActions::groupChosen);
    QAction *alone = m_moveMenu->addAction(tr("Out of the group"));
    alone->setEnabled(!from.isEmpty());
    connect(alone, &QAction::triggered, this, &BoardActions::takeOut);
}

void BoardActions::moveTo(const QString &cluster)
{
    const QString group = m_board->selectedGroup();
    const QStringList cards = m_board->selectedCards();
    if (group.isEmpty()) {
        if (m_session.settle(ClusterStore(*m_session.project()).move(cards, m_question, cluster)))
            m_board->select(cards);
    } else if (m_session.settle(ClusterStore(*m_session.project()).merge(group, cluster))) {
        m_session.notify(tr("The groups were merged."), false, true);
    }
}

void BoardActions::takeOut()
{
    const QStringList cards = m_board->selectedCards();
    if (m_session.settle(ClusterStore(*m_session.project()).move(cards, m_question, {})))
        m_board->select(cards);
}

void BoardActions::fillSendMenu()
{
    m_send->clear();
    const bool isParked = m_question != m_home;
    QAction *first = m_send->addAction(isParked ? tr("This question") : tr("Parking lot"));
    connect(first, &QAction::triggered, this,
            [this, to = isParked ? m_home : QString(workshop::kParkingLot)] { send(to); });
    m_send->addSeparator();
    const auto shipped = workshop::shippedQuestions(theme::current().language);
    if (!shipped)
        return;
    const auto questions = workshop::QuestionStore(*m_session.project(), *shipped).visible();
    if (!questions)
        return;
    QHash<QString, QMenu *> groups;
    for (const workshop::Question &question : *questions) {
        if (question.id == m_question)
            continue;
        QMenu *&menu = groups[question.group];
        if (!menu)
            menu = m_send->addMenu(inMenu(workshop::questionGroupName(question.group)));
        const QString text = question.number > 0
            ? tr("%1. %2", "number, question").arg(format::count(question.number), inMenu(question.text))
            : inMenu(question.text);
        connect(menu->addAction(text), &QAction::triggered, this, [this, id = question.id] { send(id); });
    }
}

void BoardActions::send(const QString &question)
{
    const QStringList cards = m_board->selectedCards();
    const auto count = static_cast<int>(cards.size());
    if (m_session.settle(CardStore(*m_session.project()).send(cards, question)))
        m_session.notify(question == workshop::kParkingLot ? tr("%n card(s) parked.", nullptr, count)
                                                           : tr("%n card(s) sent to another question.", nullptr, count),
                         false, true);
}

void BoardActions::edit()
{
    const QString group = m_board->selectedGroup();
    const QStringList cards = m_board->selectedCards();
    m_board->editRow(group.isEmpty() ? cards.value(0) : group);
}

void BoardActions::rename()
{
    m_board->editRow(groupInHand());
}

void BoardActions::split()
{
    m_split = m_board->selectedCards().value(0);
    emit splitBegun();
    m_board->editRow(m_split);
}

bool BoardActions::takesSplit(const QString &card, const QString &text)
{
    if (std::exchange(m_split, {}) != card)
        return false;
    emit splitEnded();
    if (!text.contains(u'\n'))
        return false;
    m_session.settle(CardStore(*m_session.project()).split(card, text.split(u'\n')));
    return true;
}

void BoardActions::mergeCards()
{
    const QStringList cards = m_board->selectedCards();
    if (m_session.settle(CardStore(*m_session.project()).merge(cards)))
        m_session.notify(tr("%n card(s) became one; it has the votes of all.", nullptr, static_cast<int>(cards.size())),
                         false, true);
}

void BoardActions::dissolve()
{
    if (m_session.settle(ClusterStore(*m_session.project()).dissolve(groupInHand())))
        m_session.notify(tr("The group was dissolved; its cards stand alone."), false, true);
}

void BoardActions::remove()
{
    if (!m_board->selectedGroup().isEmpty())
        return dissolve();
    const QStringList cards = m_board->selectedCards();
    if (!cards.isEmpty() && m_session.settle(CardStore(*m_session.project()).remove(cards)))
        m_session.notify(tr("%n card(s) removed.", nullptr, static_cast<int>(cards.size())), false, true);
}

} // namespace lodestar::ui
