#pragma once

#include "ui/stage/stageplace.h"

#include <QPointer>
#include <QWidget>

namespace lodestar::ui {

class Session;
class StageCanvas;

/// The window for the room: full screen on the second screen, else a window that can be moved, or in place of the
/// facilitator's own. It follows screens that come and go. Keys: arrows and Page Up/Down go through what is to be
/// shown, B or . blanks, F freezes, Escape or F11 closes.
class StageWindow : public QWidget
{
    Q_OBJECT
public:
    StageWindow(Session &session, QWidget *cockpit);
    ~StageWindow() override;

    void open(StageMode mode);
    StageMode mode() const { return m_mode; }
    StageCanvas *canvas() const { return m_canvas; }
    void refreshLook();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void place(); ///< by the screens there are now
    void placeIfMoved();
    void retitle();

    Session &m_session;
    QPointer<QWidget> m_cockpit;
    StageCanvas *m_canvas = nullptr;
    StageMode m_mode = StageMode::Beside;
};

} // namespace lodestar::ui
