#include "ui/pages/workshop/cardentry.h"

#include <QKeyEvent>

namespace lodestar::ui {

bool CardEntry::event(QEvent *event)
{
    if (m_letsUndoPass && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool passes = (key->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable());
        if (passes) {
            event->ignore(); // to the window
            return false;
        }
    }
    return TextEdit::event(event);
}

void CardEntry::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ShiftModifier))
        emit entered();
    else
        TextEdit::keyPressEvent(event);
}

} // namespace lodestar::ui
