#pragma once

#include "ui/pages/workshop/activity.h"

class QComboBox;
class QVBoxLayout;

namespace lodestar::ui {

class AnswerCard;
class Label;
class TextEdit;

/// What the room says to a question, as cards.
class CardsActivity : public Activity
{
    Q_OBJECT
public:
    explicit CardsActivity(Session &session, QWidget *parent = nullptr);
    void showQuestion(const workshop::Question &question) override;
    void refresh(const workshop::Room &room) override;
    void focusEntry() override;
    void commit() override;
    QVariant begun() const override;
    void resume(const QVariant &begun) override;

private:
    void addAnswer();
    void showAnswers();
    void offerSpeakers();
    AnswerCard *makeCard(const workshop::Answer &answer);

    Label *m_title = nullptr;
    QVBoxLayout *m_cards = nullptr;
    std::vector<AnswerCard *> m_answerCards;
    bool m_cardsCanEdit = false;
    QWidget *m_add = nullptr;
    QComboBox *m_speaker = nullptr;
    TextEdit *m_entry = nullptr;
};

} // namespace lodestar::ui
