#pragma once

#include "core/metrics/ballots.h"
#include "core/metrics/best.h"
#include "core/workshop/workshopstore.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QPushButton;
class QSpinBox;

namespace lodestar::ui {

class Label;

/// One ballot: 100 points to spread over the criteria. Enter goes on to the next field, and from the last one seals the
/// ballot; only a whole ballot can be sealed.
class BallotForm : public Card
{
    Q_OBJECT
public:
    explicit BallotForm(QWidget *parent = nullptr);
    /// `before`: the person's own earlier ballot.
    void open(const workshop::Participant &person, const std::vector<metrics::BestCriterion> &criteria,
              const std::optional<metrics::WeightBallot> &before, bool fromPaper);
    bool isFromPaper() const { return m_fromPaper; }
    void forget(); ///< the points leave the screen

signals:
    void sealed(const lodestar::metrics::WeightBallot &ballot);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields(const std::vector<metrics::BestCriterion> &criteria,
                    const std::optional<metrics::WeightBallot> &before);
    int pointsLeft() const;
    void tellLeft();
    void seal();

    workshop::Participant m_person;
    bool m_fromPaper = false;
    QStringList m_keys;
    std::vector<QSpinBox *> m_fields;
    Label *m_explanation = nullptr, *m_left = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_seal = nullptr;
};

} // namespace lodestar::ui
