#pragma once

#include "ui/pages/icp/moversmodel.h"
#include "ui/widgets/card.h"

namespace lodestar::ui {

class DataTableView;
class Label;
class Session;

/// The customers that moved, each one click away: Enter or a double click opens the customer.
class MoversCard : public Card
{
    Q_OBJECT
public:
    explicit MoversCard(Session &session, QWidget *parent = nullptr);
    /// `all`: how many moved; `lines` may be the first of them. Hidden when nobody did.
    void show(std::vector<MoverLine> lines, qint64 all, bool withReasons);

private:
    Session &m_session;
    MoversModel *m_model = nullptr;
    DataTableView *m_view = nullptr;
    Label *m_more = nullptr;
};

} // namespace lodestar::ui
