#pragma once

#include "core/metrics/best.h"
#include "ui/widgets/card.h"

#include <QWidget>

class QComboBox;

namespace lodestar::ui {

class Card;
class CriterionRow;
class CurrencyPanel;
class Session;

/// What makes a customer best: the criteria and how much each counts, what a missing value means, and what currencies
/// are worth.
class WeightsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WeightsPanel(Session &session, QWidget *parent = nullptr);
    void show(const table::Table &table, const metrics::BestRule &rule, bool canEdit);
    void setCompact(bool compact); ///< more criteria in less room
    /// As the sliders stand, also while one is dragged.
    std::vector<metrics::BestCriterion> criteria() const;

signals:
    void moved(); ///< while a slider is dragged

private:
    void showCriteria(const table::DatasetInfo &info);
    void showNoCriteria(const table::DatasetInfo &info);
    void offerMore(const table::DatasetInfo &info);
    void keep();
    void add();
    void remove(const metrics::BestCriterion &criterion);

    Session &m_session;
    metrics::BestRule m_rule;
    table::DatasetInfo m_info;
    std::vector<CriterionRow *> m_rows;
    bool m_isCompact = false;
    Card *m_card = nullptr;
    QVBoxLayout *m_list = nullptr;
    QComboBox *m_more = nullptr, *m_missing = nullptr;
    QWidget *m_missingLine = nullptr;
    CurrencyPanel *m_currencies = nullptr;
};

} // namespace lodestar::ui
