#include "ui/stage/stagecanvas.h"

#include "ui/base/session.h"
#include "ui/base/stagedesk.h"
#include "ui/stage/stagelayout.h"

#include <QPainter>

namespace lodestar::ui {

StageScene restingScene(Session &session)
{
    StageScene scene;
    scene.title = session.hasProject() ? session.project()->name() : QStringLiteral("Lodestar");
    scene.line = StageCanvas::tr("Who are our best customers, and what do they share?");
    return scene;
}

StageCanvas::StageCanvas(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(theme::current().pixels(240), theme::current().pixels(135));
    auto &desk = session.stage();
    connect(&desk, &StageDesk::sceneChanged, this, &StageCanvas::take);
    connect(&desk, &StageDesk::stateChanged, this, &StageCanvas::take);
    connect(&desk, &StageDesk::sheetChanged, this, [this] {
        if (!m_session.stage().isFrozen())
            redraw();
    });
    connect(&desk, &StageDesk::clockChanged, this, [this] {
        if (m_layout && m_session.stage().clock().has_value() != m_hasClock)
            layOut();
        update();
        emit pictureChanged();
    });
    connect(&session, &Session::projectOpened, this, &StageCanvas::take);
    take();
}

StageCanvas::~StageCanvas() = default;

bool StageCanvas::isBlank() const
{
    return m_session.stage().isBlank();
}

void StageCanvas::refreshLook()
{
    layOut();
}

void StageCanvas::take()
{
    const auto &desk = m_session.stage();
    if (!desk.isFrozen())
        m_scene = desk.scene().value_or(restingScene(m_session));
    if (desk.isFrozen() && m_layout) { // the picture stays; only blank may have changed
        describe();
        update();
        emit pictureChanged();
        return;
    }
    layOut();
}

StageSetting StageCanvas::setting() const
{
    const QSizeF size = this->size();
    return {size, stageLook(theme::current(), size), layoutDirection(), m_hasClock,
            m_session.hasProject() ? m_session.project()->name() : QString()};
}

void StageCanvas::layOut()
{
    m_hasClock = m_session.stage().clock().has_value();
    m_layout = std::make_unique<StageLayout>(m_scene, setting());
    if (!m_session.stage().isFrozen())
        m_session.stage().setSheets(m_layout->sheets());
    redraw();
}

void StageCanvas::redraw()
{
    if (!m_session.stage().isFrozen())
        m_sheet = m_session.stage().sheet();
    m_cache = {};
    describe();
    update();
    emit pictureChanged();
}

void StageCanvas::describe()
{
    if (isBlank()) {
        setAccessibleName(tr("The stage is blank"));
        setAccessibleDescription({});
        return;
    }
    setAccessibleName(sceneInWords(m_scene));
    QStringList words;
    for (const auto &each : m_layout->picture(m_sheet).words)
        words << each.text;
    setAccessibleDescription(words.join(u'\n'));
}

void StageCanvas::paintAll(QPainter &painter)
{
    if (isBlank()) {
        painter.fillRect(rect(), theme::Look{.scheme = theme::Scheme::Dark}.color(theme::ColorRole::Background));
        return;
    }
    const QSize pixels = size() * devicePixelRatioF();
    if (m_cache.size() != pixels) {
        m_cache = QPixmap(pixels);
        m_cache.setDevicePixelRatio(devicePixelRatioF());
        QPainter cached(&m_cache);
        m_layout->picture(m_sheet).paint(cached);
    }
    painter.drawPixmap(0, 0, m_cache);
    if (const auto &clock = m_session.stage().clock())
        clockPicture(*clock, m_layout->setting()).paint(painter);
}

QPixmap StageCanvas::picture()
{
    QPixmap all(size() * devicePixelRatioF());
    all.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&all);
    paintAll(painter);
    return all;
}

void StageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAll(painter);
}

void StageCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

} // namespace lodestar::ui
