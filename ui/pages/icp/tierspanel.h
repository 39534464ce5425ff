#pragma once

#include "core/profile/icp.h"
#include "ui/widgets/card.h"

class QSpinBox;

namespace lodestar::render {
class ChartView;
}

namespace lodestar::ui {

class Label;
/// How many customers fall into each tier, live, and where the tiers begin.
class TiersPanel : public Card
{
    Q_OBJECT
public:
    explicit TiersPanel(QWidget *parent = nullptr);
    void showThresholds(const profile::Icp &icp, bool canEdit);
    void showFits(const profile::Icp &icp, const profile::Fits &fits);
    void showNothing(const QString &why);
    render::ChartView *chart() const { return m_chart; }

signals:
    void thresholdsChanged(double bestFrom, double goodFrom, double coverageFrom);

private:
    render::ChartView *m_chart = nullptr;
    Label *m_text = nullptr;
    QSpinBox *m_best = nullptr, *m_good = nullptr, *m_coverage = nullptr;
};

} // namespace lodestar::ui
