#pragma once

#include "core/profile/analysis.h"
#include "core/profile/criterioninsight.h"
#include "core/profile/evidencechain.h"
#include "ui/widgets/card.h"

#include <memory>

namespace lodestar::ui {

class ConditionInPlace;
class CriterionEvidence;
class CriterionStanding;
class CriterionWeight;
class DragGrip;
class TextLine;

/// One criterion of an ICP: what it asks, what it rests on, how much it counts, what Best, Good and Bad look like, and
/// how the customers stand to it. Alt+Up and Alt+Down move it.
class CriterionCard : public Card
{
    Q_OBJECT
public:
    explicit CriterionCard(const profile::Criterion &criterion, QWidget *parent = nullptr);
    void setCanEdit(bool canEdit);

    const profile::Criterion &criterion() const { return m_criterion; }
    void setCriterion(const profile::Criterion &criterion); ///< what the project holds now
    void setAnalysis(std::shared_ptr<const profile::Analysis> analysis); ///< for choosing another condition
    /// How the customers of `analysis` stand to it; null: they were not asked.
    void setInsight(const profile::CriterionInsight *insight, std::shared_ptr<const profile::Analysis> analysis);
    void setChain(const std::vector<profile::EvidencePiece> &chain);
    void commit();
    void takeFocus(); ///< to its first field

signals:
    void changed(const lodestar::profile::Criterion &criterion);
    void removed();
    void movedUp();
    void movedDown();
    void pieceWanted(const lodestar::profile::EvidencePiece &piece);
    void customerWanted(const QString &key);
    void dragged(const QPoint &global); ///< held by the mouse, here
    void dropped(const QPoint &global);
    void dragCancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *makeHead();
    QLayout *makeWords();
    void connectParts();
    void showCriterion();

    profile::Criterion m_criterion;
    bool m_canEdit = true;
    TextLine *m_label = nullptr, *m_best = nullptr, *m_good = nullptr, *m_bad = nullptr;
    ConditionInPlace *m_condition = nullptr;
    CriterionEvidence *m_evidence = nullptr;
    CriterionWeight *m_weight = nullptr;
    CriterionStanding *m_standing = nullptr;
    DragGrip *m_grip = nullptr;
    QList<QWidget *> m_buttons;
};

} // namespace lodestar::ui
