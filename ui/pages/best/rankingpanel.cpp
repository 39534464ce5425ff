#include "ui/pages/best/rankingpanel.h"

#include "core/base/format.h"
#include "ui/pages/best/livebest.h"
#include "ui/pages/best/pinpanel.h"
#include "ui/pages/best/rankingmodel.h"
#include "ui/pages/best/stabilitypanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using metrics::CustomerList;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr qsizetype kRowsShown = 500; ///< of a list; the filter finds all others
constexpr int kTableHeight = 150; ///< pixels at 100 %: three customers
constexpr int kRoomAroundAsked = 9; ///< characters: the glass and the frame
constexpr int kRoomForKnown = 620; ///< pixels at 100 %, across the panel

struct List {
    CustomerList list;
    const char *id;
};
constexpr List kLists[] = {{CustomerList::All, "all"},
                           {CustomerList::Best, "best"},
                           {CustomerList::NotFit, "notfit"},
                           {CustomerList::Rest, "rest"}};

QString nameOf(CustomerList list, qint64 count)
{
    const QString number = format::count(count);
    switch (list) {
    case CustomerList::Best:
        return RankingPanel::tr("Best %1", "a list of customers and their number").arg(number);
    case CustomerList::NotFit:
        return RankingPanel::tr("Not a fit %1", "a list of customers and their number").arg(number);
    case CustomerList::Rest:
        return RankingPanel::tr("Rest %1", "a list of customers and their number").arg(number);
    case CustomerList::All:
        break;
    }
    return RankingPanel::tr("All %1", "a list of customers and their number").arg(number);
}

} // namespace

RankingPanel::RankingPanel(Session &session, LiveBest &live, QWidget *parent)
    : QWidget(parent), m_session(session), m_live(live)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    auto *card = new Card;
    card->setPadding(Space::Normal);
    card->body()->addWidget(makeHead());
    makeTable();
    card->body()->addWidget(m_view, 1);
    m_shown = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_howFirm = makeButton(tr("How firm is the choice?"), theme::ButtonKind::Link);
    m_howFirm->setCheckable(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_shown, 1);
    foot->addWidget(m_howFirm, 0, Qt::AlignTop);
    card->body()->addLayout(foot);
    m_stability = new StabilityPanel(session);
    m_stability->hide();
    card->body()->addWidget(m_stability);
    column->addWidget(card, 1);
    m_pin = new PinPanel(session);
    m_pin->hide();
    column->addWidget(m_pin);
    connect(&live, &LiveBest::ready, m_model, &RankingModel::forget);
    connect(m_howFirm, &QPushButton::toggled, m_stability, &QWidget::setVisible);
    connect(m_stability, &StabilityPanel::told, m_model, &RankingModel::setStability);
    connect(m_lists, &SectionTabs::sectionChanged, this, &RankingPanel::search);
    connect(m_filter, &FilterLine::filterChanged, this, &RankingPanel::search);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RankingPanel::showChosen);
}

RankingPanel::~RankingPanel()
{
    m_search.cancel();
}

QWidget *RankingPanel::makeHead()
{
    auto *head = new QWidget;
    // One below the other at first: that is its least width.
    m_head = new QBoxLayout(QBoxLayout::TopToBottom, head);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(theme::current().space(Space::Small));
    m_lists = new SectionTabs(tr("Lists of the customers"));
    for (const List &list : kLists)
        m_lists->addSection(QLatin1StringView(list.id), nameOf(list.list, 0));
    m_filter = new FilterLine(tr("Find a customer"));
    m_head->addWidget(m_lists);
    m_head->addWidget(m_filter, 1);
    return head;
}

/// Beside each other where every list and what the line asks for can be read.
void RankingPanel::arrangeHead()
{
    const int asked = m_filter->fontMetrics().horizontalAdvance(m_filter->placeholderText())
        + m_filter->fontMetrics().averageCharWidth() * kRoomAroundAsked;
    const int room = width() - 2 * theme::current().space(Space::Normal); // within the card
    const bool fits = m_lists->sizeHint().width() + m_head->spacing() + asked <= room;
    m_head->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void RankingPanel::makeTable()
{
    m_model = new RankingModel(this);
    m_view = new DataTableView(tr("Ranked customers"));
    m_view->setModel(m_model);
    m_view->setSortingEnabled(false); // the order is the ranking
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFilterLine(m_filter);
    m_filter->setList(m_view);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(RankingModel::Name, QHeaderView::Stretch);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setResizeContentsPrecision(50);
    m_view->setMinimumHeight(theme::current().pixels(kTableHeight)); // rather the page scrolls
}

CustomerList RankingPanel::list() const
{
    const QString current = m_lists->current();
    const auto found =
        std::ranges::find_if(kLists, [&](const List &each) { return current == QLatin1StringView(each.id); });
    return found == std::end(kLists) ? CustomerList::All : found->list;
}

void RankingPanel::clear()
{
    m_search.cancel();
    m_pin->hide();
}

void RankingPanel::showFrame(const metrics::BestRule &rule)
{
    m_rule = rule;
    showCounts();
    search();
}

void RankingPanel::showCounts()
{
    for (int i = 0; i < m_lists->count(); ++i) {
        const auto place = static_cast<size_t>(i);
        m_lists->setTabText(i, nameOf(kLists[place].list, metrics::sizeOf(m_live.rating(), kLists[place].list)));
    }
    arrangeHead();
}

void RankingPanel::search()
{
    if (!m_live.isReady())
        return;
    m_search.cancel();
    const QString name = m_filter->text();
    if (name.isEmpty()) {
        showRows(metrics::leaders(m_live.table(), m_live.rating(), kRowsShown, {}, {}, list()));
        return;
    }
    m_search = runTask([table = m_live.table(), rating = m_live.rating(), name,
                        list = list()](const TaskControl &control) -> Result<std::vector<qsizetype>> {
        return metrics::leaders(table, rating, kRowsShown, name, control, list);
    });
    m_search.then(
        this,
        [this, name, list = list(), dataset = m_live.table().info().id](const Result<std::vector<qsizetype>> &found) {
            const bool isWanted = m_live.isReady() && name == m_filter->text() && list == this->list()
                && dataset == m_live.table().info().id;
            const bool fits = found && std::ranges::all_of(*found, [&](qsizetype row) {
                                  return m_live.isReady() && row < m_live.table().rows();
                              });
            if (isWanted && fits)
                showRows(*found);
        });
}

void RankingPanel::showRows(std::vector<qsizetype> rows)
{
    const auto shown = std::ssize(rows);
    const QModelIndex current = m_view->currentIndex();
    const qsizetype chosen = current.isValid() ? m_model->customerRow(current.row()) : -1;
    const auto place = std::ranges::find(rows, chosen);
    const int again = place == rows.end() ? 0 : static_cast<int>(place - rows.begin());
    // The first of all are ranked by their place; in any other list others stand between them.
    const bool isWhole = m_filter->text().isEmpty() && list() == CustomerList::All;
    const auto ranks = isWhole ? std::vector<qint64>() : metrics::ranksOf(m_live.rating(), rows);
    m_model->show(m_live.table(), m_live.rating(), std::move(rows), ranks);
    if (m_view->currentIndex().row() != again) // whoever was chosen stays it, wherever the ranking puts them
        m_view->setCurrentIndex(m_model->index(again, 0));
    tellShown(shown);
    showChosen();
}

void RankingPanel::tellShown(qint64 shown)
{
    const qint64 all = metrics::sizeOf(m_live.rating(), list());
    QString text;
    if (shown == 0 && !m_filter->text().isEmpty())
        text = tr("No customer's name contains these letters.");
    else if (shown == 0 && list() == CustomerList::NotFit)
        text = tr("Nobody is called not a fit. Choose a customer in another list and say so below, with the reason; it "
                  "sharpens what the best share.");
    else if (shown == 0)
        text = tr("Nobody is in this list.");
    else if (shown < all && m_filter->text().isEmpty())
        text = tr("The first %1 of %2. Type above to find anyone else.").arg(format::count(shown), format::count(all));
    m_shown->setText(text);
}

void RankingPanel::askStability(const table::Table &table, const metrics::BestRule &rule)
{
    m_stability->ask(table, rule);
}

void RankingPanel::showChosen()
{
    const QModelIndex current = m_view->currentIndex();
    const bool isChosen = current.isValid() && m_live.isReady();
    m_pin->setVisible(isChosen);
    if (isChosen)
        m_pin->show(m_live.table(), m_live.rating(), m_rule, m_model->customerRow(current.row()));
}

void RankingPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHead();
    // In a narrow window the names need the room; how much is known stands beside the chosen customer anyway.
    m_view->setColumnHidden(RankingModel::Coverage, width() < theme::current().pixels(kRoomForKnown));
}

} // namespace lodestar::ui
