#pragma once

#include "ui/pages/icp/icppanel.h"

class QSpinBox;

namespace lodestar::render {
class ChartView;
}

namespace lodestar::ui {

class Label;

/// How many customers fall into each tier, and where the tiers begin.
class TiersPanel : public IcpPanel
{
    Q_OBJECT
public:
    TiersPanel(Session &session, ChosenIcp &chosen, QWidget *parent = nullptr);

protected:
    void showIcp() override;
    void showFits() override;

private:
    QLayout *makeThresholds();
    void saveThresholds();
    void showNothing(const QString &why);

    render::ChartView *m_chart = nullptr;
    Label *m_text = nullptr;
    QSpinBox *m_best = nullptr, *m_good = nullptr, *m_coverage = nullptr;
};

} // namespace lodestar::ui
