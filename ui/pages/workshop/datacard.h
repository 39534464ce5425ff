#pragma once

#include "core/workshop/dataanswer.h"
#include "ui/widgets/card.h"

namespace lodestar::ui {

class Session;

/// What the data says to a question, or why it says nothing.
class DataCard : public Card
{
    Q_OBJECT
public:
    explicit DataCard(Session &session, QWidget *parent = nullptr);
    void show(const workshop::Question &question);
    const workshop::DataAnswer &answer() const { return m_answer; }

private:
    void fill();
    void addMuted(const QString &text);

    Session &m_session;
    workshop::DataAnswer m_answer;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace lodestar::ui
