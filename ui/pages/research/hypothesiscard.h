#pragma once

#include "core/workshop/workshopstore.h"
#include "ui/widgets/card.h"

namespace lodestar::ui {

class Chip;
class Label;

/// The name of 1 low, 2 medium, 3 high.
QString beliefName(int belief);
/// Strongly believed and hardly proven: what should be tested first.
bool isRisky(const workshop::Hypothesis &hypothesis);

/// A hypothesis in the list: its statement, how strongly it is believed, what speaks for it.
class HypothesisCard : public Card
{
    Q_OBJECT
public:
    explicit HypothesisCard(const QString &id, QWidget *parent = nullptr);
    QString id() const { return m_id; }
    void show(const workshop::Hypothesis &hypothesis);

private:
    QString m_id;
    Label *m_statement = nullptr;
    Chip *m_belief = nullptr, *m_rung = nullptr, *m_first = nullptr;
};

} // namespace lodestar::ui
