#pragma once

#include "core/workshop/voteround.h"
#include "ui/pages/workshop/activity.h"

#include <optional>

class QPushButton;

namespace lodestar::ui {

class Curtain;
class HintBox;
class Label;
class SectionStack;
class VoteForm;
class VoteResult;
class VoteSetup;
class VoterPanel;

/// A secret vote on the cards of a question, on one shared screen: set up, voted person after person behind a curtain
/// or from paper, closed, revealed.
class VoteActivity : public Activity
{
    Q_OBJECT
public:
    explicit VoteActivity(Session &session, QWidget *parent = nullptr);
    void showQuestion(const workshop::Question &question) override;
    void refresh(const workshop::Room &room) override;
    void focusEntry() override;
    QVariant begun() const override;
    void resume(const QVariant &begun) override;
    std::optional<StageScene> stageScene() const override;

private:
    QWidget *makeVoting();
    QWidget *makeButtons();
    void showWhatIsOn();
    void showVoting();
    void tellState(const QStringList &voters);
    void open(const workshop::VoteRound &round);
    void setState(workshop::VoteState state);
    void discard();
    void giveTurn(const QString &participant, const QString &done = {});
    void openForm(bool fromPaper);
    void keep(const std::vector<workshop::Vote> &votes);
    void goOn();
    bool isVoting() const; ///< somebody sits at the keyboard
    const workshop::VoteRound *unrevealed() const; ///< the round that is on; null: none
    QStringList voters() const;
    int votersHere() const; ///< of those who are in the room
    std::optional<workshop::Participant> nextWithout() const; ///< who has not voted yet

    bool m_setupWanted = false;
    workshop::Participant m_person; ///< whose turn it is
    QString m_votingRound; ///< the round whose ballot lies open
    SectionStack *m_stack = nullptr;
    VoteSetup *m_setup = nullptr;
    QWidget *m_voting = nullptr;
    Label *m_terms = nullptr, *m_state = nullptr;
    HintBox *m_since = nullptr;
    VoterPanel *m_voters = nullptr;
    QPushButton *m_paper = nullptr, *m_close = nullptr, *m_reveal = nullptr, *m_reopen = nullptr, *m_discard = nullptr;
    Curtain *m_curtain = nullptr;
    VoteForm *m_form = nullptr;
    VoteResult *m_result = nullptr;
};

} // namespace lodestar::ui
