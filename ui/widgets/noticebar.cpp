#include "ui/widgets/noticebar.h"

#include "ui/base/icon.h"
#include "ui/theme/stylepaint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using theme::ColorRole;
using theme::Space;

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent)
{
    const auto &look = theme::current();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.space(Space::Normal), look.space(Space::Small), look.space(Space::Small),
                            look.space(Space::Small));
    row->setSpacing(look.space(Space::Medium));
    m_icon = new Label;
    m_text = Label::wrapping({});
    m_undo = makeButton(tr("Undo"), ButtonKind::Link);
    auto *close = makeIconButton(u"close"_s, tr("Close this message"));
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(close);
    m_timer = new QTimer(this);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kSeconds * 1000);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoRequested();
    });
    hide();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

bool NoticeBar::offersUndo() const
{
    return isVisible() && m_undo->isVisibleTo(this);
}

void NoticeBar::showNotice(const QString &text, bool isError, bool offerUndo)
{
    m_isError = isError;
    m_text->setText(text);
    m_icon->setPixmap(iconPixmap(isError ? u"warning"_s : u"check"_s, isError ? ColorRole::Negative : ColorRole::Accent,
                                 theme::current().pixels(18), devicePixelRatioF()));
    m_icon->setAccessibleName(isError ? tr("Error") : tr("Done"));
    m_undo->setVisible(offerUndo && !isError);
    setAccessibleName(text);
    show();
    raise();
    update();
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
    if (isError)
        m_timer->stop();
    else
        m_timer->start();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &look = theme::current();
    const QColor edge = look.color(m_isError ? ColorRole::Negative : ColorRole::Accent);
    theme::paintBox(painter, rect(), look.color(m_isError ? ColorRole::NegativeSoft : ColorRole::Surface), edge,
                    look.radius(), 1.5);
}

void NoticeBar::enterEvent(QEnterEvent *event)
{
    m_timer->stop(); // somebody is reading
    QFrame::enterEvent(event);
}

void NoticeBar::leaveEvent(QEvent *event)
{
    if (!m_isError && isVisible())
        m_timer->start();
    QFrame::leaveEvent(event);
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace lodestar::ui
