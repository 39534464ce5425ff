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
    static constexpr qsizetype kAtOnce = 50'000; ///< customers that are counted before an eye can see a gap

    explicit DataCard(Session &session, QWidget *parent = nullptr);
    void show(const workshop::Question &question);
    void showVoices(const QString &question); ///< after something in the project changed
    const workshop::DataAnswer &answer() const { return m_answer; }

signals:
    void answered(); ///< later than show(): many customers are counted in the background

private:
    void take(const workshop::Question &question, const workshop::DataAnswer &answer);
    void fill(const workshop::Question &question);
    void addLines(const std::vector<workshop::DataAnswer::Line> &lines, QVBoxLayout *to);
    void askOtherTables(const QString &question);
    void addMuted(const QString &text);

    Session &m_session;
    workshop::DataAnswer m_answer;
    Pending<Result<research::OtherData>> m_asking;
    QVBoxLayout *m_lines = nullptr, *m_other = nullptr;
    SurveyVoices *m_voices = nullptr;
    Pending<Result<workshop::DataAnswer>> m_counting;
};

} // namespace lodestar::ui
