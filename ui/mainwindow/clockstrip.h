#pragma once

#include <QFrame>

class QAction;
class QBoxLayout;
class QPushButton;

namespace lodestar::ui {

class BlockNotes;
class ElidedLabel;
class HintBox;
class Label;
class Session;

/// The clock of the workshop in one line under the page's header: the block, what is left of it in colour and in words,
/// ahead or behind, what comes next, and the keys to steer it. On the workshop page always, elsewhere while a workshop
/// is under way.
class ClockStrip : public QFrame
{
    Q_OBJECT
public:
    explicit ClockStrip(Session &session, QWidget *parent = nullptr);
    /// The page on screen decides whether the strip is there.
    void setPage(const QString &pageId);
    QList<QAction *> steering(); ///< with their keys, in the order of a menu; separators between

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *action(const QString &text, const QKeySequence &keys, void (ClockStrip::*slot)());
    QLayout *makeLine();
    QWidget *makeButtons();
    void arrange(); ///< words and buttons side by side where there is room
    void refresh(); ///< another block or state
    void tick(); ///< another second
    void showQuestion(); ///< away, or idle
    void go();
    void next();
    void back();
    void addTime();
    void park();
    void toggleNotes();

    Session &m_session;
    QString m_page;
    QAction *m_go = nullptr, *m_next = nullptr, *m_back = nullptr, *m_skip = nullptr, *m_add = nullptr,
            *m_park = nullptr, *m_talk = nullptr, *m_finish = nullptr, *m_clear = nullptr, *m_minutes = nullptr;
    ElidedLabel *m_block = nullptr, *m_standing = nullptr, *m_after = nullptr;
    Label *m_left = nullptr;
    QWidget *m_buttons = nullptr;
    QBoxLayout *m_line = nullptr;
    QPushButton *m_goButton = nullptr, *m_nextButton = nullptr, *m_addButton = nullptr, *m_parkButton = nullptr,
                *m_notesButton = nullptr;
    BlockNotes *m_notes = nullptr;
    HintBox *m_away = nullptr, *m_idle = nullptr;
    bool m_notesOpen = false;
};

} // namespace lodestar::ui
