#pragma once

#include "ui/pages/traits/icpoffer.h"
#include "ui/pages/traits/traitscene.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace lodestar::ui {

class CustomersModel;
class DataTableView;
class Session;

/// Who is behind a figure, by name; Enter or a double click opens the customer.
class CustomerList : public Card
{
    Q_OBJECT
public:
    static constexpr size_t kMost = 1000; ///< as many as anyone reads; all of them are on the page of customers

    explicit CustomerList(Session &session, QWidget *parent = nullptr);
    /// `what` says what they have in common ("sector: retail"). `rows` as they are to stand.
    void showCustomers(const profile::Analysis &analysis, const QString &what, const std::vector<qsizetype> &rows);
    /// What they have in common can be added to the ICP, as long as these are shown.
    void offer(const IcpOffer &offer, bool canEdit);

private:
    Label *m_what = nullptr, *m_more = nullptr;
    QPushButton *m_add = nullptr;
    IcpOffer m_offer;
    DataTableView *m_view = nullptr;
    CustomersModel *m_model = nullptr;
};

} // namespace lodestar::ui
