#pragma once

#include "core/workshop/writinground.h"
#include "ui/pages/workshop/activity.h"
#include "ui/pages/workshop/writingform.h"

#include <optional>

class QPushButton;
class QTimer;

namespace lodestar::ui {

class Curtain;
class Label;
class PaperForm;
class SectionStack;
class VoterPanel;
class WritingSetup;

/// Silent writing on one shared screen: set up, written person after person behind a curtain or from paper, revealed by
/// the facilitator.
class WriteActivity : public Activity
{
    Q_OBJECT
public:
    explicit WriteActivity(Session &session, QWidget *parent = nullptr);
    void showQuestion(const workshop::Question &question) override;
    void refresh(const workshop::Room &room) override;
    void focusEntry() override;
    void commit() override;
    std::optional<StageScene> stageScene() const override;

private:
    QWidget *makeRoom();
    QWidget *makeReveal();
    void connectForms();
    void showWhatIsOn();
    void showRoom();
    void tellTime();
    void begin(const workshop::WritingRound &round, bool onPaper);
    void giveTurn(const QString &participant, const QString &done = {});
    void openForm();
    void openPaper();
    void passOn();
    void reveal();
    WritingForm::Desk desk();
    bool isWriting() const; ///< somebody sits at the keyboard
    const workshop::WritingRound *round() const; ///< the round that is on; null: none
    bool hasWritten(const QString &participant) const;
    std::optional<workshop::Participant> nextWriter() const;
    QString nameOf(const workshop::Participant &person) const;

    workshop::Participant m_person; ///< whose turn it is
    QString m_writingRound; ///< the round that is written in
    QStringList m_passed; ///< who has had the keyboard; of an anonymous round known only as long as it is on screen
    SectionStack *m_stack = nullptr;
    WritingSetup *m_setup = nullptr;
    QWidget *m_roomView = nullptr;
    Label *m_state = nullptr, *m_time = nullptr, *m_terms = nullptr;
    VoterPanel *m_writers = nullptr;
    QPushButton *m_next = nullptr, *m_paper = nullptr, *m_reveal = nullptr, *m_end = nullptr;
    QWidget *m_ask = nullptr;
    Label *m_asked = nullptr;
    QPushButton *m_sure = nullptr;
    Curtain *m_curtain = nullptr;
    WritingForm *m_form = nullptr;
    PaperForm *m_paperForm = nullptr;
    QTimer *m_tick = nullptr;
};

} // namespace lodestar::ui
