#include "ui/pages/traits/customerlist.h"

#include "core/base/format.h"
#include "ui/base/session.h"
#include "ui/pages/traits/customersmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

namespace {
constexpr int kRowsInSight = 7;
}

CustomerList::CustomerList(Session &session, QWidget *parent) : Card(tr("The customers behind it"), parent)
{
    setPadding(theme::Space::Normal);
    m_what = Label::wrapping({}, theme::FontRole::Small, theme::ColorRole::TextMuted);
    m_model = new CustomersModel(this);
    m_view = new DataTableView(tr("The customers behind it"));
    m_view->setSourceModel(m_model);
    // The names get the room: what a header asks for by itself leaves none where the list is narrow.
    QHeaderView *header = m_view->horizontalHeader();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(theme::current().pixels(48));
    header->setSectionResizeMode(CustomersModel::Name, QHeaderView::Stretch);
    for (const int column : {CustomersModel::Group, CustomersModel::Score}) {
        const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_view->setColumnWidth(column, m_view->fontMetrics().horizontalAdvance(name) + theme::current().pixels(34));
    }
    m_more = Label::wrapping({}, theme::FontRole::Small, theme::ColorRole::TextMuted);
    body()->addWidget(m_what);
    body()->addWidget(m_view);
    body()->addWidget(m_more);
    m_add = makeButton(tr("Add to ICP"));
    m_add->hide();
    body()->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this, &session] { addToIcp(session, m_add, m_offer); });
    connect(m_view, &DataTableView::rowActivated, this, [this, &session](int row) {
        session.openPage(QStringLiteral("customers"), QStringLiteral("customer:") + m_model->keyAt(row));
    });
}

void CustomerList::showCustomers(const profile::Analysis &analysis, const QString &what,
                                 const std::vector<qsizetype> &rows)
{
    m_add->hide();
    const auto best = std::count_if(rows.begin(), rows.end(),
                                    [&](qsizetype row) { return analysis.rating.best[static_cast<size_t>(row)] != 0; });
    m_what->setText(tr("%1 – %2 best, %3 others", "what customers have in common, counts")
                        .arg(what, format::count(best), format::count(static_cast<qint64>(rows.size()) - best)));
    const size_t shown = std::min(rows.size(), kMost);
    m_model->show(analysis.table, analysis.rating, {rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(shown)});
    m_view->sortByColumn(-1, Qt::AscendingOrder); // as they come: the best first
    const int height = m_view->verticalHeader()->defaultSectionSize();
    const int lines = std::clamp(static_cast<int>(shown), 1, kRowsInSight) + 1; // and the header
    m_view->setFixedHeight(height * lines + m_view->horizontalHeader()->sizeHint().height());
    m_view->setVisible(!rows.empty());
    m_more->setText(shown < rows.size() ? tr("The first %1 of %2.")
                                              .arg(format::count(static_cast<qint64>(shown)),
                                                   format::count(static_cast<qint64>(rows.size())))
                        : rows.empty() ? tr("No customer.")
                                       : tr("Enter opens the chosen customer."));
}

void CustomerList::offer(const IcpOffer &offer, bool canEdit)
{
    m_offer = offer;
    m_add->setVisible(!offer.traits.empty());
    m_add->setEnabled(canEdit && offer.why.isEmpty());
    m_add->setText(offer.why.isEmpty() ? tr("Add %1 to ICP", "a value").arg(offer.what) : tr("Not for an ICP"));
    m_add->setToolTip(offer.why);
}

} // namespace lodestar::ui
