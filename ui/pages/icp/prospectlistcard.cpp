#include "ui/pages/icp/prospectlistcard.h"

#include "core/base/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr int kListHeight = 140, kNameWidth = 150; ///< pixels at 100 %

} // namespace

ProspectListCard::ProspectListCard(QWidget *parent) : Card(parent)
{
    setPadding(Space::Normal);
    m_filter = new FilterLine(tr("Find in the list"));
    m_model = new ProspectModel(this);
    m_view = new DataTableView(tr("Prospects, nearest to Best first"));
    QHeaderView *header = m_view->horizontalHeader();
    header->setSortIndicator(ProspectModel::Place, Qt::AscendingOrder);
    m_view->setModel(m_model);
    m_view->setSortingEnabled(true);
    m_view->setFilterLine(m_filter);
    m_filter->setList(m_view);
    header->setResizeContentsPrecision(50);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ProspectModel::Name, QHeaderView::Interactive);
    header->resizeSection(ProspectModel::Name, theme::current().pixels(kNameWidth));
    header->setStretchLastSection(false);
    m_view->setMinimumHeight(theme::current().pixels(kListHeight));
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what is left of the page, and no more
    m_shown = new ElidedLabel({}, FontRole::Small, ColorRole::TextMuted); // on a small screen rows matter more
    body()->addWidget(m_filter);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_shown);
    connect(m_filter, &FilterLine::filterChanged, this, [this](const QString &text) {
        prospects::ListQuery query = m_model->query();
        query.contains = text;
        m_model->setQuery(query);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &at) {
        if (at.isValid())
            m_chosen = m_model->listRow(at.row());
        emit rowChosen();
    });
    connect(m_model, &ProspectModel::arranged, this, &ProspectListCard::takeRows);
}

void ProspectListCard::show(const ProspectModel::List &list)
{
    m_view->setColumnHidden(ProspectModel::BestIcp, !list || list->bestIcp.empty());
    m_view->setColumnHidden(ProspectModel::Customer, !list || list->known.count == 0);
    if (const qint64 dataset = list ? list->table.info().id : 0; std::exchange(m_dataset, dataset) != dataset)
        m_chosen.reset(); // its rows are others
    m_model->setList(list);
}

void ProspectListCard::narrow(const std::vector<prospects::Reach> &reach, bool withoutCustomers,
                              const ProspectModel::List &movedFrom)
{
    prospects::ListQuery query = m_model->query();
    query.reach = reach;
    query.withoutCustomers = withoutCustomers;
    query.movedFrom = movedFrom;
    m_model->setQuery(query);
}

void ProspectListCard::takeRows()
{
    const qint64 rows = m_model->rowCount();
    const qint64 all = m_model->list() ? m_model->list()->table.rows() : 0;
    m_shown->setText(rows < all ? tr("%1 of %2 lines are shown.").arg(format::count(rows), format::count(all))
                                : prospects::orderText());
    chooseAgain();
    chooseWanted();
    if (rows > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, ProspectModel::Name));
    emit rowChosen();
}

/// The same line, wherever it stands now; the list does not scroll after it.
void ProspectListCard::chooseAgain()
{
    const int at = m_chosen ? m_model->rowOf(*m_chosen) : -1;
    if (at < 0 || at == m_view->currentIndex().row())
        return;
    m_view->setAutoScroll(false);
    m_view->setCurrentIndex(m_model->index(at, ProspectModel::Name));
    m_view->setAutoScroll(true);
}

std::optional<quint32> ProspectListCard::chosenRow() const
{
    const QModelIndex at = m_view->currentIndex();
    if (!at.isValid() || at.row() >= m_model->rowCount())
        return std::nullopt;
    return m_model->listRow(at.row());
}

void ProspectListCard::chooseKey(const QString &key)
{
    m_wantedKey = key;
    chooseWanted();
}

void ProspectListCard::chooseWanted()
{
    if (m_wantedKey.isEmpty() || !m_model->list())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->list()->table.keyOf(m_model->listRow(row)) != m_wantedKey)
            continue;
        m_wantedKey.clear();
        m_view->setCurrentIndex(m_model->index(row, ProspectModel::Name));
        return;
    }
}

} // namespace lodestar::ui
