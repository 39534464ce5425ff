#include "ui/pages/workshop/cardentry.h"

#include <QKeyEvent>

namespace lodestar::ui {

void CardEntry::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ShiftModifier))
        emit entered();
    else
        TextEdit::keyPressEvent(event);
}

} // namespace lodestar::ui
