#pragma once

#include "core/chart/chartspec.h"
#include "ui/base/pending.h"
#include "ui/pages/traits/traitpanel.h"

#include "core/base/error.h"

namespace lodestar::ui {

class AttributeBox;
class CustomerList;
class Label;

/// What the customers are made of today: by industry, by region, by the products they use and do not use, or by any
/// other attribute; all of them and the best.
class CompositionPanel : public TraitPanel
{
    Q_OBJECT
public:
    explicit CompositionPanel(Session &session, QWidget *parent = nullptr);
    const render::ChartView *stageChart() const override { return m_values; }

protected:
    void refresh() override;

private:
    struct Drawn {
        table::Table table; ///< with the column
        int column = -1;
        std::optional<chart::ChartSpec> shares; ///< none of what customers use: they use several
        chart::ChartSpec values;
    };
    QWidget *makePicture();
    void draw();
    void showCustomersOf(const chart::ChartSpec &spec, int mark);
    IcpOffer offerOfMark(const chart::ChartSpec &spec, int mark) const;

    AttributeBox *m_attribute = nullptr;
    QWidget *m_choice = nullptr, *m_side = nullptr;
    Label *m_state = nullptr;
    render::ChartView *m_shares = nullptr, *m_values = nullptr;
    CustomerList *m_customers = nullptr;
    std::shared_ptr<const profile::Analysis> m_shown; ///< that m_drawn is of
    Drawn m_drawn;
    Pending<Result<Drawn>> m_drawing;
    Pending<Result<std::vector<qsizetype>>> m_behind;
};

} // namespace lodestar::ui
