#pragma once

#include "core/workshop/workshopstore.h"
#include "ui/widgets/card.h"

namespace lodestar::ui {

class ElidedLabel;

/// One answer as a card: its text, who said it and for which team. Editing and removing are asked for by signals.
class AnswerCard : public Card
{
    Q_OBJECT
public:
    AnswerCard(const workshop::Answer &answer, bool canEdit, QWidget *parent = nullptr);
    const workshop::Answer &answer() const { return m_answer; }
    /// What the project holds now, and who said so; does not overwrite what is being written in the card.
    void setAnswer(const workshop::Answer &answer, const QString &speaker, const QString &team);

signals:
    void edited(const lodestar::workshop::Answer &answer);
    void removed();

private:
    void beginEdit();
    void showText(QWidget *text);

    workshop::Answer m_answer;
    QWidget *m_text = nullptr;
    ElidedLabel *m_who = nullptr;
};

} // namespace lodestar::ui
