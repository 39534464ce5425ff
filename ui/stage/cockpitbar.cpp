#include "ui/stage/cockpitbar.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/session.h"
#include "ui/base/stagedesk.h"
#include "ui/stage/stagecanvas.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

/// The stage in small: a look at the very picture.
class Monitor : public QWidget
{
public:
    explicit Monitor(const QPointer<StageCanvas> &canvas) : m_canvas(canvas)
    {
        setFixedSize(theme::current().pixels(128), theme::current().pixels(72));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.fillRect(rect(), theme::current().color(ColorRole::Border));
        if (m_canvas) {
            QSize fitted = m_canvas->size().scaled(size(), Qt::KeepAspectRatio);
            QRect place(QPoint(), fitted);
            place.moveCenter(rect().center());
            const QPixmap small = m_canvas->picture().scaled(fitted * devicePixelRatioF(), Qt::IgnoreAspectRatio,
                                                             Qt::SmoothTransformation);
            painter.drawPixmap(place, small);
        }
        painter.setPen(theme::current().color(ColorRole::Border));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    const QPointer<StageCanvas> &m_canvas;
};

} // namespace

CockpitBar::CockpitBar(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    const auto &look = theme::current();
    setAccessibleName(tr("Cockpit of the stage"));
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(look.space(Space::Normal), look.space(Space::Small), look.space(Space::Normal),
                              look.space(Space::Small));
    m_row->setSpacing(look.space(Space::Normal));
    m_monitor = new Monitor(m_canvas);
    m_row->addWidget(m_monitor, 0, Qt::AlignTop);
    m_row->addWidget(makeWords(), 1);
    m_row->addWidget(makeButtons());
    auto *close = makeIconButton(QStringLiteral("close"), tr("Close the stage"));
    m_row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QPushButton::clicked, this, &CockpitBar::closeRequested);
    auto &desk = session.stage();
    for (auto signal : {&StageDesk::sceneChanged, &StageDesk::stateChanged, &StageDesk::sheetChanged})
        connect(&desk, signal, this, &CockpitBar::refresh);
    connect(&desk, &StageDesk::prompterChanged, this, &CockpitBar::refreshPrompter);
    refreshPrompter();
    refresh();
}

QWidget *CockpitBar::makeWords()
{
    auto *box = new QWidget;
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the buttons first, then as many words as fit
    box->setMinimumWidth(theme::current().pixels(110));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Tiny));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::current().space(Space::Small));
    head->addWidget(new Label(tr("The room sees"), FontRole::Small, ColorRole::TextMuted));
    m_state = new Chip;
    head->addWidget(m_state);
    m_place = new Label({}, FontRole::Small, ColorRole::TextMuted);
    head->addWidget(m_place);
    head->addStretch(1);
    column->addLayout(head);
    m_words = new ElidedLabel({}, FontRole::BodyStrong);
    column->addWidget(m_words);
    column->addStretch(1);
    return box;
}

QWidget *CockpitBar::makeButtons()
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box);
    flow->setContentsMargins(0, 0, 0, 0);
    auto &desk = m_session.stage();
    const auto add = [flow](const QString &text, const QString &tip) {
        auto *button = makeButton(text, ButtonKind::Quiet);
        button->setToolTip(tip);
        flow->addWidget(button);
        return button;
    };
    connect(add(tr("Back"), tr("The sheet or the scene before (Ctrl+Shift+Page Up)")), &QPushButton::clicked, &desk,
            [&desk] { desk.step(-1); });
    connect(add(tr("Further"), tr("The next sheet or scene (Ctrl+Shift+Page Down)")), &QPushButton::clicked, &desk,
            [&desk] { desk.step(1); });
    m_blank = add(tr("Blank"), tr("The room sees nothing (Ctrl+Shift+B; here and on the stage B)"));
    m_blank->setCheckable(true);
    connect(m_blank, &QPushButton::toggled, &desk, &StageDesk::setBlank);
    m_freeze = add(tr("Freeze"),
                   tr("The room keeps this picture while you go on (Ctrl+Shift+F; here and on the stage "
                      "F)"));
    m_freeze->setCheckable(true);
    connect(m_freeze, &QPushButton::toggled, &desk, &StageDesk::setFrozen);
    m_unpin = add(tr("Follow the page"), tr("Instead of the picture that was put on the stage"));
    connect(m_unpin, &QPushButton::clicked, &desk, &StageDesk::unpin);

    return box;
}

void CockpitBar::watch(StageCanvas *canvas)
{
    if (m_canvas)
        m_canvas->disconnect(this);
    m_canvas = canvas;
    if (canvas)
        connect(canvas, &StageCanvas::pictureChanged, this, [this] {
            refresh();
            m_monitor->update();
        });
    refresh();
}

void CockpitBar::refresh()
{
    const auto &desk = m_session.stage();
    setVisible(desk.isOpen());
    if (!desk.isOpen())
        return;
    window()->installEventFilter(this); // where it is by now; once, however often it is asked
    fit();
    m_blank->setChecked(desk.isBlank());
    m_freeze->setChecked(desk.isFrozen());
    m_unpin->setVisible(desk.isPinned());
    const bool isPlain = !desk.isBlank() && !desk.isFrozen() && !desk.isPinned();
    m_state->setVisible(!isPlain);
    m_state->setText(desk.isBlank() ? tr("Blank") : desk.isFrozen() ? tr("Frozen") : tr("Pinned"));
    m_state->setTone(desk.isBlank() || desk.isFrozen() ? Chip::Tone::Caution : Chip::Tone::Outline);
    const QString seen = !m_canvas ? QString() : sceneInWords(m_canvas->shown());
    m_words->setText(desk.isBlank() ? tr("Nothing: the stage is blank.") : seen);
    const bool hasSheets = desk.sheets() > 1 && !desk.isBlank();
    m_place->setVisible(hasSheets);
    m_place->setText(tr("Sheet %1 of %2").arg(format::count(desk.sheet() + 1), format::count(desk.sheets())));
    m_monitor->setAccessibleName(m_words->text());
    m_monitor->update();
}

QString CockpitBar::seen() const
{
    return m_words->text();
}

/// In a low window the page needs the room more than the small picture.
void CockpitBar::fit()
{
    constexpr int kLow = 560; // pixels at 100 %
    m_monitor->setVisible(window()->height() >= theme::current().pixels(kLow));
}

bool CockpitBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void CockpitBar::refreshPrompter()
{
    delete m_prompter;
    if (!m_session.stage().prompter())
        return;
    m_prompter = m_session.stage().prompter()(this);
    if (m_prompter)
        m_row->insertWidget(2, m_prompter, 2);
}

void CockpitBar::keyPressEvent(QKeyEvent *event)
{
    auto &desk = m_session.stage();
    if (event->modifiers())
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_B || event->key() == Qt::Key_Period)
        desk.setBlank(!desk.isBlank());
    else if (event->key() == Qt::Key_F)
        desk.setFrozen(!desk.isFrozen());
    else
        QWidget::keyPressEvent(event);
}

void CockpitBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &look = theme::current();
    painter.fillRect(rect(), look.color(ColorRole::SurfaceRaised));
    painter.fillRect(QRect(0, 0, width(), 1), look.color(ColorRole::Border));
}

} // namespace lodestar::ui
