#pragma once

#include "core/metrics/best.h"
#include "ui/widgets/card.h"

class QPushButton;

class QLineEdit;

namespace lodestar::ui {

class Label;
class Session;
class TextLine;

/// What the room decides about one customer against the score: in, out or not a fit at all, with the reason.
class PinPanel : public Card
{
    Q_OBJECT
public:
    explicit PinPanel(Session &session, QWidget *parent = nullptr);
    void show(const table::Table &table, const metrics::Rating &rating, const metrics::BestRule &rule, qsizetype row);

private:
    void pin(metrics::Pin::Standing standing);

    Session &m_session;
    QString m_key, m_name;
    Label *m_title = nullptr, *m_state = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_in = nullptr, *m_out = nullptr, *m_notFit = nullptr, *m_free = nullptr;
};

} // namespace lodestar::ui
