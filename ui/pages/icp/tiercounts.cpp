#include "ui/pages/icp/tiercounts.h"

#include "core/base/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tiercolor.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace lodestar::ui {

using profile::Tier;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

/// The colour of a tier as a small square; the name stands beside it.
class Swatch : public QWidget
{
public:
    explicit Swatch(Tier tier) : m_tier(tier)
    {
        const int side = theme::current().pixels(12);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tierBrush(m_tier));
        painter.setPen(theme::current().color(ColorRole::Border));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    Tier m_tier;
};

Label *figure()
{
    auto *label = new Label;
    label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return label;
}

} // namespace

QString tierMeaning(const profile::Icp &icp, Tier tier)
{
    const QString best = format::number(icp.bestFrom), good = format::number(icp.goodFrom);
    switch (tier) {
    case Tier::Best:
        return TierCounts::tr("%1 points or more, and every must-have is met").arg(best);
    case Tier::Good:
        return TierCounts::tr("%1 to %2 points; also more, while a must-have or a disqualifier is still unknown")
            .arg(good, best);
    case Tier::Bad:
        return TierCounts::tr("less than %1 points, or a must-have fails").arg(good);
    case Tier::Disqualified:
        return TierCounts::tr("a disqualifier applies");
    case Tier::NotEnough:
        break;
    }
    return TierCounts::tr("less than %1 of the criteria is known. Unknown is not No.")
        .arg(format::share(icp.coverageFrom));
}

TierCounts::TierCounts(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::current().space(Space::Medium));
    grid->setVerticalSpacing(theme::current().space(Space::Tiny));
    grid->setColumnStretch(5, 1);
    addHeader(*grid);
    int line = 1;
    for (const Tier tier : kTiersInOrder) {
        addRow(*grid, line, tier);
        line += 2;
    }
}

void TierCounts::addHeader(QGridLayout &grid)
{
    const auto add = [&](int column, const QString &text) {
        auto *label = new Label(text, FontRole::Small, ColorRole::TextMuted);
        label->setAlignment(Qt::AlignTrailing);
        grid.addWidget(label, 0, column);
    };
    add(2, tr("Customers"));
    add(3, tr("Share"));
    add(4, tr("Certain"));
}

void TierCounts::addRow(QGridLayout &grid, int line, Tier tier)
{
    Row &row = m_rows[static_cast<size_t>(tier)];
    grid.addWidget(new Swatch(tier), line, 0, Qt::AlignVCenter);
    row.name = makeButton(profile::tierName(tier), theme::ButtonKind::Link);
    row.name->setToolTip(tr("Show these customers below"));
    connect(row.name, &QPushButton::clicked, this, [this, tier] { emit tierChosen(tier); });
    row.count = figure();
    row.share = figure();
    row.certain = figure();
    row.meaning = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    grid.addWidget(row.name, line, 1, Qt::AlignLeading);
    grid.addWidget(row.count, line, 2);
    grid.addWidget(row.share, line, 3);
    grid.addWidget(row.certain, line, 4);
    grid.addWidget(row.meaning, line + 1, 1, 1, 5);
}

void TierCounts::show(const profile::Icp &icp, const profile::Fits &fits)
{
    std::array<qint64, 5> certain{};
    for (const profile::Fit &fit : fits.rows)
        certain[static_cast<size_t>(fit.tier)] += fit.certain ? 1 : 0;
    const auto all = static_cast<double>(fits.rows.size());
    for (const Tier tier : kTiersInOrder) {
        const auto at = static_cast<size_t>(tier);
        const qint64 count = fits.perTier[at];
        const Row &row = m_rows[at];
        row.count->setText(format::count(count));
        row.share->setText(all > 0 ? format::share(static_cast<double>(count) / all) : QString());
        const bool canBeCertain = tier != Tier::Disqualified && tier != Tier::NotEnough;
        row.certain->setText(canBeCertain ? format::count(certain[at]) : QString());
        row.certain->setToolTip(tr("Whatever is still unknown of them, they stay in this tier"));
        row.meaning->setText(tierMeaning(icp, tier));
        row.name->setEnabled(count > 0);
        row.name->setAccessibleName(
            tr("%1: %2 customers", "tier, how many").arg(profile::tierName(tier), format::count(count)));
    }
}

void TierCounts::setChosen(Tier tier)
{
    for (const Tier each : kTiersInOrder)
        m_rows[static_cast<size_t>(each)].count->setFontRole(each == tier ? FontRole::BodyStrong : FontRole::Body);
}

} // namespace lodestar::ui
