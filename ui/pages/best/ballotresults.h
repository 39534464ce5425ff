#pragma once

#include "core/metrics/ballots.h"
#include "core/metrics/best.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QPushButton;

namespace lodestar::ui {

class Label;
class Segmented;

/// What the ballots say once they are revealed: the points per criterion, how far people agree, and where teams differ.
class BallotResults : public Card
{
    Q_OBJECT
public:
    explicit BallotResults(QWidget *parent = nullptr);
    void show(const std::vector<metrics::BestCriterion> &criteria, const std::vector<metrics::WeightBallot> &ballots,
              bool canEdit);

signals:
    void taken(lodestar::metrics::BallotAverage average);
    void againWanted(); ///< collect in secret once more

private:
    metrics::BallotAverage average() const;
    void fill();
    void tellTeams();

    std::vector<metrics::BestCriterion> m_criteria;
    metrics::BallotCount m_count;
    Label *m_agreement = nullptr, *m_teams = nullptr;
    Segmented *m_average = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_take = nullptr, *m_again = nullptr;
};

} // namespace lodestar::ui
