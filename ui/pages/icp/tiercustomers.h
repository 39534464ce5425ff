#pragma once

#include "ui/pages/icp/chosenicp.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace lodestar::ui {

class DataTableView;
class FilterLine;
class Label;
class TierModel;

/// The customers of one tier, and beside the list why the chosen one stands there: what is met, missed and unknown, and
/// what its points could still become.
class TierCustomers : public Card
{
    Q_OBJECT
public:
    explicit TierCustomers(QWidget *parent = nullptr);
    void show(std::shared_ptr<const IcpFits> answers, const profile::Icp &icp, const profile::Fits &fits,
              profile::Tier tier);

signals:
    void customerWanted(const QString &key); ///< look at it in the table of customers

private:
    void showReasons();
    QWidget *makeList();
    QWidget *makeReasons();

    std::shared_ptr<const IcpFits> m_answers; ///< table and matches
    profile::Icp m_icp; ///< with the thresholds that are shown
    std::vector<profile::Fit> m_fits;
    TierModel *m_model = nullptr;
    DataTableView *m_view = nullptr;
    FilterLine *m_filter = nullptr;
    Label *m_shown = nullptr, *m_name = nullptr, *m_range = nullptr, *m_reasons = nullptr;
    QPushButton *m_open = nullptr;
    qsizetype m_customer = -1;
};

} // namespace lodestar::ui
