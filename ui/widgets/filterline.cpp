#include "ui/widgets/filterline.h"

#include "ui/base/icon.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

FilterLine::FilterLine(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s, theme::ColorRole::TextMuted), QLineEdit::LeadingPosition);
    constexpr int kPause = 120; // milliseconds: shorter than one notices, longer than between two keys
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(this, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] { emit filterChanged(text()); });
}

void FilterLine::setList(QWidget *list)
{
    m_list = list;
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else if (event->key() == Qt::Key_Down && m_list) {
        m_list->setFocus(Qt::TabFocusReason);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace lodestar::ui
