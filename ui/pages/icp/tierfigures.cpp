#include "ui/pages/icp/tierfigures.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/pages/icp/figuregrid.h"
#include "ui/pages/icp/tierflow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <cmath>

namespace lodestar::ui {

using profile::Tier;
using profile::TierComparison;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr std::array kTiers = {Tier::Best, Tier::Good, Tier::Bad, Tier::Disqualified, Tier::NotEnough};

/// "12 → 14", or the one figure where nothing changed.
QString pair(const QString &before, const QString &after)
{
    return before == after ? before : TierFigures::tr("%1 → %2", "figure before, figure now").arg(before, after);
}

QString movedText(const TierComparison &tiers)
{
    QString text = TierFigures::tr("%1 moved up, %2 moved down, %3 stayed in their tier.")
                       .arg(format::count(tiers.up), format::count(tiers.down), format::count(tiers.same));
    if (tiers.clearer + tiers.unclearer > 0)
        text += u' '
            + TierFigures::tr("%1 can be placed only now, %2 no longer.")
                  .arg(format::count(tiers.clearer), format::count(tiers.unclearer));
    return text;
}

QString findsText(const TierComparison &tiers)
{
    constexpr auto best = static_cast<size_t>(Tier::Best);
    QStringList sentences;
    if (!std::isnan(tiers.jaccard))
        sentences << TierFigures::tr("Of all customers who are Best in one of the two, %1 are Best in both.")
                         .arg(format::share(tiers.jaccard));
    if (tiers.best > 0) {
        //: %1, %2: how many were and are in tier Best; %3: how many best customers there are
        sentences << TierFigures::tr("Best holds %1 of your %3 best customers before, %2 now.")
                         .arg(format::count(tiers.before[best].best), format::count(tiers.after[best].best),
                              format::count(tiers.best));
    }
    if (!std::isnan(tiers.kappa))
        sentences << TierFigures::tr("Agreement of the tiers (weighted kappa): %1.").arg(format::number(tiers.kappa));
    return sentences.join(u' ');
}

} // namespace

TierFigures::TierFigures(QWidget *parent) : Card(tr("Who moves"), parent)
{
    setPadding(Space::Normal);
    m_moved = Label::wrapping({}, FontRole::BodyStrong);
    m_flow = new TierFlow;
    m_table = new FigureGrid;
    m_finds = Label::wrapping({}, FontRole::Body, ColorRole::TextMuted);
    m_lines = new FigureGrid;
    body()->addWidget(m_moved);
    body()->addWidget(m_flow);
    body()->addWidget(m_table);
    body()->addWidget(m_finds);
    body()->addWidget(m_lines);
}

void TierFigures::show(const profile::VersionComparison &compared, const QString &before, const QString &after)
{
    m_moved->setText(movedText(compared.tiers));
    m_flow->setFlow(compared.tiers, before, after);
    fillTable(compared);
    const QString finds = findsText(compared.tiers);
    m_finds->setText(finds);
    m_finds->setVisible(!finds.isEmpty());
    fillLines(compared);
}

void TierFigures::fillTable(const profile::VersionComparison &compared)
{
    m_table->clear();
    const bool hasValue = !compared.valueName.isEmpty(), hasBest = compared.tiers.best > 0;
    QStringList head{tr("Tier"), tr("Customers")};
    if (hasBest)
        head << tr("Best customers among them");
    if (hasValue)
        head << tr("Median %1").arg(visible(compared.valueName, 40))
             << tr("Mean %1").arg(visible(compared.valueName, 40));
    m_table->addHead(head);
    for (const Tier tier : kTiers) {
        const auto &was = compared.tiers.before[static_cast<size_t>(tier)];
        const auto &is = compared.tiers.after[static_cast<size_t>(tier)];
        if (was.customers + is.customers == 0)
            continue;
        const auto money = [&](double value) { return format::money(value, compared.currency); };
        QStringList row{profile::tierName(tier), pair(format::count(was.customers), format::count(is.customers))};
        if (hasBest)
            row << pair(format::count(was.best), format::count(is.best));
        if (hasValue)
            row << pair(money(was.medianValue), money(is.medianValue))
                << pair(money(was.meanValue), money(is.meanValue));
        m_table->addRow(row);
    }
}

void TierFigures::fillLines(const profile::VersionComparison &compared)
{
    m_lines->clear();
    m_lines->setVisible(!compared.movers.empty());
    m_lines->addHead({tr("Moved through"), tr("up"), tr("down"), tr("placed or not")});
    for (const profile::LineMoves &line : compared.lines)
        m_lines->addRow(
            {visible(line.title, 80), format::count(line.up), format::count(line.down), format::count(line.other)});
}

} // namespace lodestar::ui
