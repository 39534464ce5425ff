#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace lodestar::ui {

class Chip;
class ElidedLabel;
class Label;
class Session;
class StageCanvas;

/// The facilitator's strip while a stage is open: what the room sees, small and in words, blank, freeze, further and
/// back, and the prompter that the agenda puts there. In the strip B or . blanks and F freezes, as on the stage.
class CockpitBar : public QWidget
{
    Q_OBJECT
public:
    explicit CockpitBar(Session &session, QWidget *parent = nullptr);
    void watch(StageCanvas *canvas); ///< whose picture is shown; null: none
    QString seen() const; ///< what the room sees, in words

signals:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    QWidget *makeWords();
    QWidget *makeButtons();
    void refresh();
    void refreshPrompter();

    Session &m_session;
    QPointer<StageCanvas> m_canvas;
    QWidget *m_monitor = nullptr;
    ElidedLabel *m_words = nullptr;
    Label *m_place = nullptr;
    Chip *m_state = nullptr;
    QPushButton *m_blank = nullptr, *m_freeze = nullptr, *m_unpin = nullptr;
    QHBoxLayout *m_row = nullptr;
    QPointer<QWidget> m_prompter;
};

} // namespace lodestar::ui
