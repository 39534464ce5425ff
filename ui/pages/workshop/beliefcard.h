#pragma once

#include "core/workshop/room.h"
#include "ui/widgets/card.h"

namespace lodestar::ui {

/// What the room says: of a question its clusters and cards with the votes they got, the first ones first; of a cluster
/// its cards.
class BeliefCard : public Card
{
    Q_OBJECT
public:
    explicit BeliefCard(QWidget *parent = nullptr);
    /// `subject`: the question, or one of its clusters.
    void show(const workshop::Room &room, const QString &question, const QString &subject);
    /// The words of what is shown, for comparing them with the data.
    QStringList beliefs() const { return m_beliefs; }

private:
    void showGroups(const workshop::Room &room, const QString &question);
    void showCards(const workshop::Room &room, const std::vector<workshop::Answer> &cards);
    void addLine(const QString &text, const QString &note);
    void addMuted(const QString &text);

    QVBoxLayout *m_lines = nullptr;
    QStringList m_beliefs;
};

} // namespace lodestar::ui
