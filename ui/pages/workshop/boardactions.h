#pragma once

#include "core/workshop/clusterstore.h"
#include "core/workshop/room.h"

#include <QObject>

class QAction;
class QMenu;

namespace lodestar::ui {

class BoardView;
class Session;

/// What can be done with the cards and groups that are chosen on the board: by key, by menu, by dragging. Each is one
/// action of the history.
class BoardActions : public QObject
{
    Q_OBJECT
public:
    BoardActions(Session &session, BoardView *board, QObject *parent = nullptr);
    /// `home`: the question that parked cards go back to; the same as `question` unless the parking lot is shown.
    void refresh(const workshop::Room &room, const QString &question, const QString &home, bool canEdit);
    void group(const std::vector<workshop::NewCluster> &clusters);

    QAction *groupAction() const { return m_group; }
    QAction *moveAction() const { return m_move; }
    QAction *nameAction() const { return m_name; }
    QMenu *moreMenu() const { return m_more; }
    QMenu *moveMenu() const { return m_moveMenu; } ///< filled when it opens
    bool takesSplit(const QString &card, const QString &text); ///< an edited card that was to be split

signals:
    void splitBegun(); ///< the card is open for its parts
    void splitEnded();

private:
    QAction *add(const QString &text, const QKeySequence &key, void (BoardActions::*what)());
    void makeMenus();
    void connectBoard();
    void enable();
    void groupChosen();
    void openMoveMenu();
    void fillMoveMenu();
    void fillSendMenu();
    void edit();
    void rename();
    void mergeCards();
    void split();
    void remove();
    void dissolve();
    void takeOut();
    void send(const QString &question);
    void moveTo(const QString &cluster);
    QString groupInHand() const; ///< of the current row
    QString nameOf(const workshop::Cluster &cluster) const;

    Session &m_session;
    BoardView *m_board;
    workshop::Room m_room;
    QString m_question, m_home, m_split;
    bool m_canEdit = false;
    QMenu *m_more = nullptr, *m_moveMenu = nullptr, *m_send = nullptr;
    QAction *m_group = nullptr, *m_move = nullptr, *m_edit = nullptr, *m_name = nullptr, *m_mergeCards = nullptr,
            *m_splitCard = nullptr, *m_takeOut = nullptr, *m_dissolve = nullptr, *m_remove = nullptr;
};

} // namespace lodestar::ui
