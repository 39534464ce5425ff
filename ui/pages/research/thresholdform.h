#pragma once

#include "core/workshop/hypothesis.h"

#include <QWidget>

class QSpinBox;

namespace lodestar::ui {

class HintBox;
class Label;

/// Below which share a hypothesis is given up, agreed before anybody is asked; how many said so of how many; and what
/// the two come to.
class ThresholdForm : public QWidget
{
    Q_OBJECT
public:
    explicit ThresholdForm(QWidget *parent = nullptr);
    void show(const workshop::Hypothesis &hypothesis);

signals:
    void thresholdChanged(double below); ///< a share 0..1; -1: not agreed
    void answersChanged(int hits, int asked);

private:
    QSpinBox *makeCount(const QString &name);
    void tellAnswers();

    QSpinBox *m_below = nullptr, *m_hits = nullptr, *m_asked = nullptr;
    Label *m_setAt = nullptr;
    HintBox *m_verdict = nullptr;
};

} // namespace lodestar::ui
