#pragma once

#include "ui/widgets/textfield.h"

namespace lodestar::ui {

/// Where cards are written one after the other: Enter ends the card, Shift+Enter begins a new line in it.
class CardEntry : public TextEdit
{
    Q_OBJECT
public:
    using TextEdit::TextEdit;

signals:
    void entered(); ///< the card is whole

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace lodestar::ui
