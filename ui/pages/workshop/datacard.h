#pragma once

#include "core/workshop/dataanswer.h"
#include "ui/base/pending.h"
#include "ui/widgets/card.h"

namespace lodestar::ui {

class Session;
class SurveyVoices;

/// What the data says to a question, or why it says nothing; and what customers said of it in the survey.
class DataCard : public Card
{
    Q_OBJECT
public:
    static constexpr qsizetype kAtOnce = 50'000; ///< customers that are counted before an eye can see a gap

    explicit DataCard(Session &session, QWidget *parent = nullptr);
    void show(const workshop::Question &question);
    void showVoices(const QString &question); ///< after something in the project changed
    const workshop::DataAnswer &answer() const { return m_answer; }

signals:
    void answered(); ///< later than show(): many customers are counted in the background

private:
    void take(const workshop::DataAnswer &answer);
    void fill();
    void addMuted(const QString &text);

    Session &m_session;
    workshop::DataAnswer m_answer;
    QVBoxLayout *m_lines = nullptr;
    SurveyVoices *m_voices = nullptr;
    Pending<Result<workshop::DataAnswer>> m_counting;
};

} // namespace lodestar::ui
