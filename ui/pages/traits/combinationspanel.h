#pragma once

#include "core/traits/combinations.h"
#include "ui/base/pending.h"
#include "ui/pages/traits/traitpanel.h"

class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

class Card;
class CustomerList;
class HintBox;
class Label;
class ProgressPanel;

/// Traits that count together: how many customers have all of them and how much more often the best do. Looked for in
/// the background once the panel is opened; seconds at a million customers.
class CombinationsPanel : public TraitPanel
{
    Q_OBJECT
public:
    explicit CombinationsPanel(Session &session, QWidget *parent = nullptr);
    const render::ChartView *stageChart() const override { return m_chart; }

protected:
    void refresh() override;

private:
    struct Found {
        std::shared_ptr<const profile::Analysis> analysis; ///< that they are of
        traits::CombinationReport report;
        std::vector<std::vector<qsizetype>> members; ///< of each combination, best first
    };
    QWidget *makeList();
    QWidget *makeSide();
    void search();
    void show(const std::shared_ptr<const Found> &found);
    void showSentences();
    void choose(int combination);

    std::shared_ptr<const profile::Analysis> m_searched; ///< by the search that runs, or the last one
    std::shared_ptr<const Found> m_found;
    int m_chosen = -1;
    ProgressPanel *m_progress = nullptr;
    HintBox *m_notice = nullptr;
    QPushButton *m_again = nullptr;
    render::ChartView *m_chart = nullptr;
    QVBoxLayout *m_sentences = nullptr;
    std::vector<Card *> m_cards;
    QWidget *m_side = nullptr;
    Label *m_finding = nullptr, *m_sureness = nullptr, *m_parts = nullptr;
    QPushButton *m_add = nullptr;
    QAction *m_addAction = nullptr;
    CustomerList *m_customers = nullptr;
    Pending<Result<std::shared_ptr<const Found>>> m_search;
};

} // namespace lodestar::ui
