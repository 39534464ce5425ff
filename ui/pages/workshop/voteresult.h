#pragma once

#include "core/workshop/room.h"
#include "core/workshop/votetally.h"
#include "ui/base/stagescene.h"
#include "ui/widgets/card.h"

class QComboBox;
class QGridLayout;
class QPushButton;

namespace lodestar::ui {

class HintBox;
class Label;

/// What a revealed vote came to: in words, as bars with dots and people, who objects and why, and which doubles were
/// settled. Earlier votes on the question stay readable.
class VoteResult : public Card
{
    Q_OBJECT
public:
    explicit VoteResult(QWidget *parent = nullptr);
    void show(const workshop::Room &room, const QString &question, bool canEdit);
    StageScene stageScene() const;
    const workshop::VoteRound &round() const { return m_round; } ///< the one that is shown

signals:
    void againWanted();
    void decisionWanted();
    void stageChanged();

private:
    void showRounds(const QString &question);
    void showRound(const QString &id);
    void fillBars();
    void fillObjections();
    QString nameOf(const QString &group) const;
    QString personName(const QString &participant) const;

    workshop::Room m_room;
    workshop::VoteRound m_round;
    workshop::VoteTally m_tally;
    QComboBox *m_rounds = nullptr;
    Label *m_terms = nullptr, *m_first = nullptr, *m_more = nullptr, *m_objections = nullptr;
    QGridLayout *m_bars = nullptr;
    HintBox *m_settled = nullptr;
    QPushButton *m_again = nullptr, *m_decide = nullptr;
};

} // namespace lodestar::ui
