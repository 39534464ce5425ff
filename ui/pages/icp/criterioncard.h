#pragma once

#include "core/profile/icp.h"
#include "ui/widgets/card.h"

class QSpinBox;

class QLabel;

namespace lodestar::ui {

class Segmented;
class Chip;
class TextLine;
class Label;
/// One criterion of an ICP: what it asks, what it rests on, how much it counts, and what Best, Good and Bad look like.
class CriterionCard : public Card
{
    Q_OBJECT
public:
    explicit CriterionCard(const profile::Criterion &criterion, QWidget *parent = nullptr);
    void setCanEdit(bool canEdit);

    const profile::Criterion &criterion() const { return m_criterion; }
    void setCriterion(const profile::Criterion &criterion); ///< what the project holds now
    /// How the customers answer it today; negative counts: not known.
    void setCounts(qint64 met, qint64 missed, qint64 unknown);
    void commit();
    void takeFocus(); ///< to its first field

signals:
    void changed(const lodestar::profile::Criterion &criterion);
    void removed();
    void movedUp();
    void movedDown();
    void decisionWanted(); ///< where it was decided

private:
    QLayout *makeHead();
    QLayout *makeEvidence();
    QLayout *makeWeight();
    QLayout *makeWords();
    void showCriterion();

    profile::Criterion m_criterion;
    Label *m_value = nullptr, *m_counts = nullptr, *m_note = nullptr;
    TextLine *m_label = nullptr, *m_best = nullptr, *m_good = nullptr, *m_bad = nullptr;
    Chip *m_evidence = nullptr;
    QWidget *m_decision = nullptr;
    Segmented *m_kind = nullptr;
    QSpinBox *m_points = nullptr;
    QLabel *m_pointsName = nullptr;
    QList<QWidget *> m_buttons;
};

} // namespace lodestar::ui
