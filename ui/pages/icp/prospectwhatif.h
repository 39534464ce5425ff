#pragma once

#include "core/profile/icp.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPushButton;
class QSlider;
class QSpinBox;

namespace lodestar::ui {

class ConditionEditor;
class Label;
class Segmented;

/// What if a criterion were a must, counted more, or asked for something else, or the tiers began elsewhere: a draft of
/// the definition that nobody has saved. Taken over it becomes the definition; dropped it is gone.
class ProspectWhatIf : public Card
{
    Q_OBJECT
public:
    explicit ProspectWhatIf(QWidget *parent = nullptr);

    /// Begins anew from a definition; a draft of the same one goes on.
    void setDefinition(const profile::Icp &icp, bool canTakeOver);
    void setTable(const table::Table &table); ///< the attributes a changed condition can choose from
    const profile::Icp &draft() const { return m_draft; }
    bool isChanged() const { return m_draft != m_icp; }
    /// Who moves, in words; shown while something is changed.
    void tell(const QString &effect);
    bool showsOnlyMoved() const;
    void drop();

signals:
    void draftChanged(); ///< live, also while a slider is dragged
    void takeOverRequested();
    void onlyMovedChanged();

private:
    QLayout *makeCriterion();
    QLayout *makeThresholds();
    QLayout *makeEnd();
    void showCriterion();
    void showThresholds();
    void change(const std::function<void(profile::Icp &)> &change);
    profile::Criterion *criterion();

    profile::Icp m_icp, m_draft;
    QComboBox *m_criterion = nullptr;
    Segmented *m_kind = nullptr;
    QSpinBox *m_points = nullptr;
    QPushButton *m_other = nullptr, *m_takeOver = nullptr, *m_drop = nullptr, *m_onlyMoved = nullptr;
    ConditionEditor *m_condition = nullptr;
    QSlider *m_best = nullptr, *m_good = nullptr;
    Label *m_bestText = nullptr, *m_goodText = nullptr, *m_effect = nullptr, *m_wanted = nullptr;
    QWidget *m_end = nullptr;
    bool m_canTakeOver = false;
};

} // namespace lodestar::ui
