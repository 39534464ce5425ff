#include "ui/stage/stagewindow.h"

#include "ui/base/icon.h"
#include "ui/base/session.h"
#include "ui/base/stagedesk.h"
#include "ui/stage/stagecanvas.h"
#include "ui/theme/theme.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace lodestar::ui {

StageWindow::StageWindow(Session &session, QWidget *cockpit)
    : QWidget(nullptr, Qt::Window), m_session(session), m_cockpit(cockpit)
{
    setAttribute(Qt::WA_QuitOnClose, false); // the facilitator's window decides that
    setWindowIcon(icon(QStringLiteral("icp"), theme::ColorRole::Accent));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_canvas = new StageCanvas(session);
    column->addWidget(m_canvas);
    retitle();
    connect(&session, &Session::projectOpened, this, &StageWindow::retitle);
    // Queued: the screen that goes is still among them, and the system moves windows about meanwhile.
    for (auto signal : {&QGuiApplication::screenAdded, &QGuiApplication::screenRemoved})
        connect(qGuiApp, signal, this, &StageWindow::placeIfMoved, Qt::QueuedConnection);
}

StageWindow::~StageWindow() = default;

void StageWindow::retitle()
{
    setWindowTitle(m_session.hasProject() ? tr("Stage – %1").arg(m_session.project()->name()) : tr("Stage"));
}

void StageWindow::refreshLook()
{
    retitle();
    m_canvas->refreshLook();
}

void StageWindow::open(StageMode mode)
{
    m_mode = mode;
    // Beside the facilitator's window it must not take the keyboard from what is being typed there.
    setAttribute(Qt::WA_ShowWithoutActivating, mode == StageMode::Beside);
    m_session.stage().setOpen(true);
    place();
    if (mode == StageMode::Here) {
        activateWindow();
        setFocus();
    }
}

void StageWindow::placeIfMoved()
{
    if (isVisible())
        place();
}

void StageWindow::place()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (screens.isEmpty())
        return; // all unplugged for a moment; the next one that comes is taken
    const QScreen *mine = m_cockpit ? m_cockpit->screen() : QGuiApplication::primaryScreen();
    QList<QRect> free;
    for (const QScreen *screen : screens)
        free << screen->availableGeometry();
    const int own = static_cast<int>(std::max<qsizetype>(0, screens.indexOf(mine)));
    const StagePlace to = stagePlace(free, own, m_mode);
    QScreen *screen = screens.at(to.screen);
    setScreen(screen);
    if (to.fullScreen) {
        setGeometry(screen->geometry());
        if (windowHandle())
            windowHandle()->setScreen(screen);
        showFullScreen();
    } else {
        showNormal();
        setGeometry(to.window);
    }
}

void StageWindow::keyPressEvent(QKeyEvent *event)
{
    auto &desk = m_session.stage();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F11:
        close();
        return;
    case Qt::Key_B:
    case Qt::Key_Period:
        desk.setBlank(!desk.isBlank());
        return;
    case Qt::Key_F:
        desk.setFrozen(!desk.isFrozen());
        return;
    case Qt::Key_Right:
        return desk.step(mirrored ? -1 : 1);
    case Qt::Key_Left:
        return desk.step(mirrored ? 1 : -1);
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
        return desk.step(1);
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return desk.step(-1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void StageWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    m_session.stage().setOpen(false);
    if (m_cockpit)
        m_cockpit->activateWindow();
    emit closed();
}

} // namespace lodestar::ui
