#pragma once

#include "core/workshop/dataanswer.h"
#include "core/workshop/workshopstore.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

class QBoxLayout;

namespace lodestar::ui {

class AnswerCard;
class SurveyVoices;
class Card;
class FlowLayout;
class Label;
class Segmented;
class Session;
class TextEdit;
class TextLine;

/// One question at a time, in letters the back row reads: the answers as cards, the decision, and the data beside.
class QuestionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionPanel(Session &session, QWidget *parent = nullptr);

    void showQuestion(const workshop::Question &question);
    void refresh(const std::vector<workshop::Participant> &participants, const std::vector<workshop::Answer> &answers,
                 const std::vector<workshop::Decision> &decisions);
    void refreshData(); ///< what the data says, after the analysis changed
    void focusAnswer();
    QString begunAnswer() const;
    void beginAnswer(const QString &text);
    void commit(); ///< what is still being typed goes into the project

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeAnswers();
    QWidget *makeDecision();
    void addAnswer();
    void saveDecision();
    void showAnswers(const std::vector<workshop::Answer> &answers);
    AnswerCard *makeCard(const workshop::Answer &answer);
    bool canEdit() const;
    void showDecision();
    void arrange();

    Session &m_session;
    workshop::Question m_question;
    std::vector<workshop::Participant> m_participants;
    std::vector<workshop::Answer> m_answers;
    workshop::Decision m_decision;

    Label *m_kicker = nullptr, *m_text = nullptr, *m_why = nullptr, *m_followUps = nullptr;
    Label *m_answersTitle = nullptr;
    QVBoxLayout *m_cards = nullptr;
    std::vector<AnswerCard *> m_answerCards;
    bool m_cardsCanEdit = false;
    QWidget *m_add = nullptr;
    QComboBox *m_speaker = nullptr;
    TextEdit *m_entry = nullptr;
    TextEdit *m_decisionText = nullptr;
    TextLine *m_owner = nullptr;
    Segmented *m_confidence = nullptr;
    Card *m_data = nullptr;
    SurveyVoices *m_voices = nullptr;
    QVBoxLayout *m_dataBody = nullptr;
    QBoxLayout *m_columns = nullptr;
};

} // namespace lodestar::ui
