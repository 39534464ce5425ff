#pragma once

#include "ui/widgets/popup.h"

class QLineEdit;

namespace lodestar::ui {

class Session;

/// What leads away from the question and must not be lost: written down here in one line, Enter, and on. The cards are
/// answers to the question "parking"; on the workshop page they can be sent to a question again.
class ParkingLot : public Popup
{
    Q_OBJECT
public:
    explicit ParkingLot(Session &session, QWidget *parent = nullptr);

private:
    void refresh();

    Session &m_session;
    QLineEdit *m_entry = nullptr;
    QVBoxLayout *m_cards = nullptr;
};

} // namespace lodestar::ui
