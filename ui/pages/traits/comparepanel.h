#pragma once

#include "core/chart/scatterchart.h"
#include "ui/base/pending.h"
#include "ui/pages/traits/traitpanel.h"

#include "core/base/error.h"

class QPushButton;

namespace lodestar::ui {

class AttributeBox;
class CustomerList;
class Label;

/// Any two numbers of the customers against each other, the best marked.
class ComparePanel : public TraitPanel
{
    Q_OBJECT
public:
    explicit ComparePanel(Session &session, QWidget *parent = nullptr);
    const render::ChartView *stageChart() const override { return m_chart; }

protected:
    void refresh() override;

private:
    struct Drawn {
        chart::CustomerScatter scatter;
        std::vector<IcpOffer> ranges; ///< what the middle half of the best has of each number
    };
    QWidget *makePicture();
    void offer();
    void draw();
    void showCustomersAt(int point);
    void showRanges(const std::vector<IcpOffer> &ranges);

    AttributeBox *m_across = nullptr, *m_upwards = nullptr;
    QWidget *m_choices = nullptr, *m_side = nullptr;
    Label *m_state = nullptr;
    render::ChartView *m_chart = nullptr;
    CustomerList *m_customers = nullptr;
    std::shared_ptr<const profile::Analysis> m_drawn; ///< that m_rows are of
    QWidget *m_ranges = nullptr;
    QPushButton *m_addRanges[2] = {}; ///< of the number across, of the one upwards
    std::vector<IcpOffer> m_offers; ///< of these
    std::vector<qsizetype> m_rows; ///< by point
    Pending<Result<Drawn>> m_drawing;
};

} // namespace lodestar::ui
