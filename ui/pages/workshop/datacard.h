#pragma once

#include "core/workshop/dataanswer.h"
#include "ui/widgets/card.h"

namespace lodestar::ui {

class Session;
class SurveyVoices;

/// What the data says to a question, or why it says nothing; and what customers said of it in the survey.
class DataCard : public Card
{
    Q_OBJECT
public:
    explicit DataCard(Session &session, QWidget *parent = nullptr);
    void show(const workshop::Question &question);
    void showVoices(const QString &question); ///< after something in the project changed
    const workshop::DataAnswer &answer() const { return m_answer; }

private:
    void fill();
    void addMuted(const QString &text);

    Session &m_session;
    workshop::DataAnswer m_answer;
    QVBoxLayout *m_lines = nullptr;
    SurveyVoices *m_voices = nullptr;
};

} // namespace lodestar::ui
