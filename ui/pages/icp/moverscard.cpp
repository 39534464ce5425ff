#include "ui/pages/icp/moverscard.h"

#include "core/base/format.h"
#include "ui/base/session.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

namespace {
constexpr int kMostRowsInSight = 10;
}

MoversCard::MoversCard(Session &session, QWidget *parent) : Card(tr("Who moved"), parent), m_session(session)
{
    setPadding(theme::Space::Normal);
    m_model = new MoversModel(this);
    m_view = new DataTableView(tr("Customers that moved between tiers"));
    m_view->setSourceModel(m_model);
    QHeaderView *header = m_view->horizontalHeader();
    header->setMinimumSectionSize(theme::current().pixels(48));
    header->setStretchLastSection(true);
    m_more = Label::wrapping({}, theme::FontRole::Small, theme::ColorRole::TextMuted);
    body()->addWidget(m_view);
    body()->addWidget(m_more);
    connect(m_view, &DataTableView::rowActivated, this, [this](int row) {
        m_session.openPage(QStringLiteral("customers"), QStringLiteral("customer:") + m_model->keyAt(row));
    });
}

void MoversCard::show(std::vector<MoverLine> lines, qint64 all, bool withReasons)
{
    setVisible(all > 0);
    const auto shown = static_cast<qint64>(lines.size());
    m_model->show(std::move(lines), withReasons);
    m_view->sortByColumn(-1, Qt::AscendingOrder); // as they come: the most valuable first
    const theme::Look &look = theme::current();
    m_view->setColumnWidth(MoversModel::Customer, look.pixels(150));
    m_view->setColumnWidth(MoversModel::From, look.pixels(100));
    m_view->setColumnWidth(MoversModel::To, look.pixels(110));
    const int rows = std::clamp(static_cast<int>(shown), 2, kMostRowsInSight);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height()
                           + rows * m_view->verticalHeader()->defaultSectionSize() + 2 * m_view->frameWidth());
    m_more->setText(
        shown < all
            ? tr("The first %1 of %2 are listed. Enter opens a customer.").arg(format::count(shown), format::count(all))
            : tr("Enter opens a customer."));
}

} // namespace lodestar::ui
