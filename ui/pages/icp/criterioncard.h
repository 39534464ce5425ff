#pragma once

#include "core/profile/icp.h"
#include "ui/widgets/card.h"

namespace lodestar::ui {

/// One criterion of an ICP: what it asks, what it rests on, how much it counts, and what Best, Good and Bad look like.
class CriterionCard : public Card
{
    Q_OBJECT
public:
    CriterionCard(const profile::Criterion &criterion, bool canEdit, QWidget *parent = nullptr);

    const profile::Criterion &criterion() const { return m_criterion; }
    void setCriterion(const profile::Criterion &criterion); ///< what the project holds now
    /// How the customers answer it today; negative counts: not known.
    void setCounts(qint64 met, qint64 missed, qint64 unknown);
    void commit();

signals:
    void changed(const lodestar::profile::Criterion &criterion);
    void removed();
    void movedUp();
    void movedDown();

private:
    QLayout *makeHead(bool canEdit);
    QLayout *makeWeight(bool canEdit);
    QLayout *makeWords(bool canEdit);
    void showCriterion();

    profile::Criterion m_criterion;
    class Label *m_value = nullptr, *m_counts = nullptr;
    class TextLine *m_label = nullptr, *m_best = nullptr, *m_good = nullptr, *m_bad = nullptr;
    class Chip *m_evidence = nullptr;
    class Segmented *m_kind = nullptr;
    class QSpinBox *m_points = nullptr;
    class QLabel *m_pointsName = nullptr;
};

} // namespace lodestar::ui
