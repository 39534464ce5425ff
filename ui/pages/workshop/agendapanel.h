#pragma once

#include "ui/base/stagescene.h"

#include <QWidget>

class QComboBox;
class QListView;
class QPushButton;
class QSpinBox;

namespace lodestar::ui {

class AgendaModel;
class Label;
class QuestionChooser;
class Session;
class TextEdit;
class TextLine;

/// The agenda: which one, its blocks with their times, and the block that is chosen with all that can be changed of it.
/// Blocks are put into another order by dragging or Alt with the arrows.
class AgendaPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AgendaPanel(Session &session, QWidget *parent = nullptr);
    /// The agenda for the room: what is done, what is now, what comes.
    std::optional<StageScene> stageScene() const;

signals:
    void stageChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< keys of the list
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeDetail();
    void refresh();
    void showBlock();
    QString chosen() const;
    void choose(const QString &block);
    void move(int direction);
    void addBlock();
    void removeBlock();
    void commit();

    Session &m_session;
    AgendaModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QComboBox *m_agendas = nullptr, *m_mode = nullptr, *m_library = nullptr;
    Label *m_total = nullptr, *m_rules = nullptr;
    QWidget *m_detail = nullptr, *m_editor = nullptr; ///< of the block that is chosen; with adding one, scrolling
    QPushButton *m_fold = nullptr; ///< shows and puts away the editor where there is little room
    TextLine *m_title = nullptr;
    TextEdit *m_say = nullptr;
    QSpinBox *m_minutes = nullptr;
    QuestionChooser *m_questions = nullptr;
    QPushButton *m_go = nullptr, *m_up = nullptr, *m_down = nullptr, *m_remove = nullptr, *m_add = nullptr;
    QString m_shownBlock;
};

} // namespace lodestar::ui
