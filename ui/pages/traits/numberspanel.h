#pragma once

#include "core/chart/chartspec.h"
#include "ui/base/pending.h"
#include "ui/pages/traits/traitpanel.h"

#include "core/base/error.h"

class QVBoxLayout;

namespace lodestar::ui {

class BandEditor;
class CustomerList;
class DataTableView;
class FilterLine;
class HintBox;
class Label;
class NumbersModel;

/// Numbers, amounts and dates as wholes, those that differ most first; beside it both distributions of the chosen one.
class NumbersPanel : public TraitPanel
{
    Q_OBJECT
public:
    explicit NumbersPanel(Session &session, QWidget *parent = nullptr);
    const render::ChartView *stageChart() const override { return m_chart; }

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Drawn {
        chart::ChartSpec chart;
        std::vector<qsizetype> customers; ///< the best whose value is known
    };
    QWidget *makeList();
    QWidget *makeSide();
    void fitColumns();
    void showChosen();
    void showNotes(const traits::NumericComparison &comparison);
    void showCustomersOf(int bin);
    IcpOffer offerOfBin(int bin) const;

    QString m_chosen; ///< attribute
    int m_column = -1;
    NumbersModel *m_model = nullptr;
    FilterLine *m_filter = nullptr;
    DataTableView *m_view = nullptr;
    Label *m_state = nullptr;
    QWidget *m_side = nullptr;
    render::ChartView *m_chart = nullptr;
    QVBoxLayout *m_notes = nullptr;
    BandEditor *m_bands = nullptr;
    CustomerList *m_customers = nullptr;
    Pending<Result<Drawn>> m_drawing;
    Pending<Result<std::vector<qsizetype>>> m_behind;
};

} // namespace lodestar::ui
