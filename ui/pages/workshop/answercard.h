#pragma once

#include "core/workshop/workshopstore.h"
#include "ui/widgets/card.h"

namespace lodestar::ui {

/// One answer as a card: its text, who said it and for which team. Editing and removing are asked for by signals.
class AnswerCard : public Card
{
    Q_OBJECT
public:
    AnswerCard(const workshop::Answer &answer, const QString &speaker, const QString &team, bool canEdit,
               QWidget *parent = nullptr);

signals:
    void edited(const QString &text);
    void removed();

private:
    void beginEdit();

    workshop::Answer m_answer;
    QWidget *m_text = nullptr;
};

} // namespace lodestar::ui
