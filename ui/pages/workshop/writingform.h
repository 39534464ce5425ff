#pragma once

#include "core/workshop/workshopstore.h"
#include "core/workshop/writinground.h"
#include "ui/widgets/card.h"

#include <functional>

class QTimer;

namespace lodestar::ui {

class CardEntry;
class Label;
class WrittenCards;

/// One person writes cards in silence: a large field, Enter for the next card. What is typed goes into the project a
/// moment after the last key, so that no crash loses it.
class WritingForm : public Card
{
    Q_OBJECT
public:
    /// Puts a card, new or changed, into the project, or takes one back; false: it could not.
    struct Desk {
        std::function<bool(const workshop::Answer &)> keep;
        std::function<bool(const QString &)> takeBack;
    };
    explicit WritingForm(Desk desk, QWidget *parent = nullptr);
    /// `own`: what this person has in the round, as far as it is known whose it is.
    void open(const workshop::Participant &person, const QString &name, const workshop::WritingRound &round,
              std::vector<workshop::Answer> own);
    void commit(); ///< what is being typed goes into the project
    void forget(); ///< it all leaves the screen
    void focusEntry();

signals:
    void finished(); ///< "Done, pass on"
    void left(); ///< back to the room; the turn is not over

private:
    void keepDraft();
    void enter();
    void takeUp(const QString &card);
    void takeBack(const QString &card);
    void tell();

    Desk m_desk;
    workshop::Participant m_person;
    std::vector<workshop::Answer> m_own; ///< without the one that is being written
    workshop::Answer m_draft;
    bool m_draftIsKept = false;
    CardEntry *m_entry = nullptr;
    WrittenCards *m_cards = nullptr;
    Label *m_who = nullptr, *m_kept = nullptr, *m_count = nullptr;
    QTimer *m_pause = nullptr;
};

} // namespace lodestar::ui
