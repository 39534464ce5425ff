#include "ui/pages/icp/tiercustomers.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/prospects/ranking.h"
#include "core/prospects/reasons.h"
#include "ui/pages/icp/tiermodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/responsiverow.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using profile::Tier;
using prospects::Reason;
using prospects::Verdict;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr int kSideBySide = 960; ///< narrower, the list would keep no room for names

/// The reasons of one kind, a line each, under their name.
QString section(const std::vector<Reason> &reasons, Verdict verdict, const QString &sign)
{
    QStringList lines;
    for (const Reason &reason : reasons) {
        if (reason.verdict == verdict)
            lines << sign + u' ' + reason.text;
    }
    return lines.isEmpty() ? QString() : prospects::verdictName(verdict) + u'\n' + lines.join(u'\n');
}

} // namespace

TierCustomers::TierCustomers(QWidget *parent) : Card(parent)
{
    auto *row = new ResponsiveRow(theme::current().pixels(kSideBySide));
    row->addWidget(makeList(), 3);
    row->addWidget(makeReasons(), 2);
    body()->addWidget(row);
}

QWidget *TierCustomers::makeList()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    m_filter = new FilterLine(tr("Find a customer of this tier"));
    m_model = new TierModel(this);
    m_view = new DataTableView(tr("Customers of the tier"));
    m_view->setSourceModel(m_model);
    m_view->setFilterLine(m_filter);
    m_filter->setList(m_view);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(TierModel::Name, QHeaderView::Stretch);
    m_view->setMinimumHeight(theme::current().pixels(260));
    m_shown = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);
    column->addWidget(m_shown);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        const int at = m_view->sourceRow(now);
        m_customer = at < 0 ? -1 : m_model->customerRow(at);
        showReasons();
    });
    connect(m_view, &DataTableView::rowActivated, this,
            [this](int row) { emit customerWanted(m_answers->analysis->table.keyOf(m_model->customerRow(row))); });
    return list;
}

QWidget *TierCustomers::makeReasons()
{
    auto *reasons = new QWidget;
    auto *column = new QVBoxLayout(reasons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    m_name = Label::wrapping({}, FontRole::Subtitle);
    m_range = Label::wrapping({});
    m_reasons = Label::wrapping({});
    m_open = makeButton(tr("Show in the table of customers"), theme::ButtonKind::Link);
    column->addWidget(m_name);
    column->addWidget(m_range);
    column->addWidget(m_reasons);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_customer >= 0)
            emit customerWanted(m_answers->analysis->table.keyOf(m_customer));
    });
    return reasons;
}

void TierCustomers::show(std::shared_ptr<const IcpFits> answers, const profile::Icp &icp, const profile::Fits &fits,
                         Tier tier)
{
    m_answers = std::move(answers);
    m_icp = icp;
    m_fits = fits.rows;
    const qsizetype before = m_customer;
    const qint64 count = m_model->show(m_answers->analysis->table, fits, tier);
    setTitle(tr("%1: %2 customers", "tier, how many").arg(profile::tierName(tier), format::count(count)));
    const auto most = static_cast<qint64>(TierModel::kMostListed);
    m_shown->setText(count == 0         ? tr("Nobody is in this tier.")
                         : count > most ? tr("The %1 with most points are listed.").arg(format::count(most))
                                        : QString());
    m_shown->setVisible(!m_shown->text().isEmpty());
    m_customer = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->customerRow(row) == before || (row == 0 && m_customer < 0))
            m_customer = m_model->customerRow(row);
    }
    showReasons();
}

void TierCustomers::showReasons()
{
    const bool isAny = m_answers && m_customer >= 0;
    m_open->setVisible(isAny);
    if (!isAny) {
        m_name->setText({});
        m_range->setText({});
        m_reasons->setText({});
        return;
    }
    const auto row = static_cast<size_t>(m_customer);
    m_name->setText(isolated(visible(m_answers->analysis->table.nameOf(m_customer), 120)));
    m_range->setText(tr("%1: %2", "tier, its points in words")
                         .arg(profile::tierName(m_fits[row].tier), prospects::rangeText(m_fits[row])));
    const auto reasons = prospects::reasonsOf(m_answers->analysis->table, m_icp, m_answers->fits, row);
    QStringList parts{section(reasons, Verdict::Missed, QStringLiteral("✗")),
                      section(reasons, Verdict::Unknown, QStringLiteral("?")),
                      section(reasons, Verdict::Met, QStringLiteral("✓"))};
    parts.removeAll(QString());
    const bool hasUnknown =
        std::ranges::any_of(reasons, [](const Reason &reason) { return reason.verdict == Verdict::Unknown; });
    if (hasUnknown)
        parts << tr("Unknown is not No: it counts neither for nor against.");
    m_reasons->setText(parts.join(QStringLiteral("\n\n")));
}

} // namespace lodestar::ui
