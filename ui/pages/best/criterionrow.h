#pragma once

#include "core/metrics/best.h"

#include <QWidget>

class QCheckBox;
class QSlider;
class QSpinBox;

namespace lodestar::ui {

/// One criterion of best: its metric, a slider for how much it counts, and what lower values and blanks mean.
class CriterionRow : public QWidget
{
    Q_OBJECT
public:
    CriterionRow(const metrics::BestCriterion &criterion, const QString &columnName, QWidget *parent = nullptr);
    const metrics::BestCriterion &criterion() const { return m_criterion; }
    void setCriterion(const metrics::BestCriterion &criterion); ///< without signals

signals:
    void moved(); ///< while the slider is dragged
    void changed(); ///< settled: to be kept
    void removed();

private:
    metrics::BestCriterion m_criterion;
    QSlider *m_slider = nullptr;
    QSpinBox *m_number = nullptr;
    QCheckBox *m_lower = nullptr, *m_blank = nullptr;
};

} // namespace lodestar::ui
