#pragma once

#include "ui/widgets/textfield.h"

namespace lodestar::ui {

/// Where cards are written one after the other: Enter ends the card, Shift+Enter begins a new line in it.
class CardEntry : public TextEdit
{
    Q_OBJECT
public:
    using TextEdit::TextEdit;

    /// Ctrl+Z and its way back take back what was done on the board, as long as nothing is typed here to be taken back.
    void letUndoPass() { m_letsUndoPass = true; }

signals:
    void entered(); ///< the card is whole

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_letsUndoPass = false;
};

} // namespace lodestar::ui
