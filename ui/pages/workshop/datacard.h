#pragma once

#include "core/research/otherdata.h"
#include "core/workshop/dataanswer.h"
#include "ui/base/pending.h"
#include "ui/widgets/card.h"

namespace lodestar::ui {

class Session;
class SurveyVoices;

/// What the data says to a question, or why it says nothing; what web figures and the ICPs tell of it; and what
/// customers said of it in the survey.
class DataCard : public Card
{
    Q_OBJECT
public:
    explicit DataCard(Session &session, QWidget *parent = nullptr);
    void show(const workshop::Question &question);
    void showVoices(const QString &question); ///< after something in the project changed
    const workshop::DataAnswer &answer() const { return m_answer; }

private:
    void fill(const workshop::Question &question);
    void addLines(const std::vector<workshop::DataAnswer::Line> &lines, QVBoxLayout *to);
    void askOtherTables(const QString &question);
    void addMuted(const QString &text);

    Session &m_session;
    workshop::DataAnswer m_answer;
    Pending<Result<research::OtherData>> m_asking;
    QVBoxLayout *m_lines = nullptr, *m_other = nullptr;
    SurveyVoices *m_voices = nullptr;
};

} // namespace lodestar::ui
