#pragma once

#include "core/workshop/questionstore.h"
#include "core/workshop/room.h"
#include "ui/pages/workshop/questionmodel.h"

#include <QWidget>

class QActionGroup;
class QComboBox;
class QListView;
class QMenu;
class QPushButton;

namespace lodestar::ui {

class Label;
class QuestionEditor;
class Session;

/// The questions of the room with how far each is: found by typing, narrowed to what is open, put into an order by
/// dragging or with keys, put away and brought back, reworded, and joined by the team's own.
class QuestionsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionsPanel(Session &session, QWidget *parent = nullptr);

    void refresh(const workshop::Room &room);
    const std::vector<workshop::Question> &questions() const { return m_model->questions(); }
    const workshop::Question *current() const;
    QString currentId() const;
    /// The question on screen; false where it is not among those that are shown, even after showing all.
    bool open(const QString &question);
    bool step(int direction); ///< false: there is no further question
    const QHash<QString, workshop::QuestionProgress> &progress() const { return m_progress; }

signals:
    void opened(); ///< another question is the current one
    void entryWanted(); ///< Enter: to where one writes

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< keys of the list

private:
    QWidget *makeTop();
    void makeMenu();
    void fillMenu();
    void showMenu(const QPoint &at);
    workshop::QuestionStore store() const;
    void move(int direction);
    void putAway();
    void edit(bool isNew);
    void keepCurrent(const QString &question);

    Session &m_session;
    QuestionModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QComboBox *m_show = nullptr;
    QPushButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QActionGroup *m_foci = nullptr;
    QAction *m_up = nullptr, *m_down = nullptr, *m_away = nullptr, *m_edit = nullptr, *m_add = nullptr,
            *m_remove = nullptr, *m_restore = nullptr;
    QuestionEditor *m_editor = nullptr;
    Label *m_nothing = nullptr;
    QHash<QString, workshop::QuestionProgress> m_progress;
    QString m_openedId;
};

} // namespace lodestar::ui
