#pragma once

#include "ui/widgets/card.h"

namespace lodestar::ui {

class Session;
struct Standing;

/// What was done, newest first; the last one can be taken back.
class HistoryCard : public Card
{
    Q_OBJECT
public:
    explicit HistoryCard(Session &session, QWidget *parent = nullptr);
    void show(const Standing &standing);

private:
    Session &m_session;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace lodestar::ui
