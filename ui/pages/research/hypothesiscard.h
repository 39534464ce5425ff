#pragma once

#include "core/workshop/hypothesisresult.h"
#include "ui/widgets/card.h"

namespace lodestar::ui {

class Chip;
class Label;

/// A hypothesis in the list: its statement, how strongly it is believed, what speaks for it, what the data says.
class HypothesisCard : public Card
{
    Q_OBJECT
public:
    explicit HypothesisCard(const QString &id, QWidget *parent = nullptr);
    QString id() const { return m_id; }
    void show(const workshop::Hypothesis &hypothesis, const workshop::DataCheck &check);

private:
    QString m_id;
    Label *m_statement = nullptr;
    Chip *m_belief = nullptr, *m_rung = nullptr, *m_first = nullptr, *m_data = nullptr, *m_answers = nullptr;
};

} // namespace lodestar::ui
