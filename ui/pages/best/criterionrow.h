#pragma once

#include "core/metrics/best.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QCheckBox;
class QPushButton;
class QSlider;
class QSpinBox;

namespace lodestar::ui {

class Label;

/// One criterion of best: its metric, a slider for how much it counts, what lower values and blanks mean, and how its
/// values are compared.
class CriterionRow : public QWidget
{
    Q_OBJECT
public:
    CriterionRow(const metrics::BestCriterion &criterion, const QString &columnName, QWidget *parent = nullptr);
    const metrics::BestCriterion &criterion() const { return m_criterion; }
    void setCriterion(const metrics::BestCriterion &criterion); ///< without signals
    void setCompact(bool compact); ///< two lines; lower values and blanks only where they are chosen, else in the menu
    void setFlag(bool isFlag); ///< yes or no: counts as 1 or 0, whatever else is compared by rank

signals:
    void moved(); ///< while the slider is dragged
    void changed(); ///< settled: to be kept
    void removed();

private:
    QWidget *makeOptions(const QString &columnName);
    void offerNormalisations();
    void offerMeanings();
    void showOptions();
    void showNormalisation();
    void listen();

    metrics::BestCriterion m_criterion;
    QSlider *m_slider = nullptr;
    QSpinBox *m_number = nullptr;
    QCheckBox *m_lower = nullptr, *m_blank = nullptr;
    QPushButton *m_compared = nullptr;
    QActionGroup *m_kinds = nullptr;
    QAction *m_lowerChoice = nullptr, *m_blankChoice = nullptr; ///< the boxes once more, in the menu
    QWidget *m_options = nullptr;
    Label *m_flag = nullptr, *m_column = nullptr;
    bool m_isCompact = false, m_isFlag = false;
};

} // namespace lodestar::ui
