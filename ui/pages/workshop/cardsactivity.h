#pragma once

#include "ui/pages/workshop/activity.h"

class QComboBox;
class QPushButton;

namespace lodestar::ui {

class BoardActions;
class BoardModel;
class BoardView;
class CardEntry;
class HintBox;
class Label;
class SuggestionPanel;

/// What the room says to a question: cards on a board, laid into groups.
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
    std::optional<StageScene> stageScene() const override;

private:
    QWidget *makeEntry();
    QWidget *makeTools();
    void connectBoard();
    void addCard();
    void showBoard();
    void offerSpeakers();
    void suggest();
    void showParked(bool parked);
    QString shownQuestion() const; ///< the question, or the parking lot
    StageScene::Card stageCard(const workshop::Answer &card, const QHash<QString, workshop::CardVotes> &votes) const;

    BoardModel *m_model = nullptr;
    BoardView *m_board = nullptr;
    BoardActions *m_actions = nullptr;
    CardEntry *m_entry = nullptr;
    QComboBox *m_speaker = nullptr;
    QPushButton *m_add = nullptr, *m_suggest = nullptr, *m_parked = nullptr;
    QWidget *m_tools = nullptr;
    HintBox *m_hint = nullptr;
    SuggestionPanel *m_suggestions = nullptr;
    Label *m_count = nullptr, *m_empty = nullptr;
};

} // namespace lodestar::ui
