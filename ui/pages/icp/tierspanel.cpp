#include "ui/pages/icp/tierspanel.h"

#include "core/base/format.h"
#include "core/chart/chartspec.h"
#include "ui/render/chartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberfield.h"

#include <QSignalBlocker>
#include <QSpinBox>

namespace lodestar::ui {

using chart::ChartSpec;
using profile::Tier;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

ChartSpec tiers(const profile::Fits &fits)
{
    using Tone = chart::ShareBars::Part::Tone;
    const auto count = [&](Tier tier) { return static_cast<double>(fits.perTier[static_cast<size_t>(tier)]); };
    chart::ShareBars::Bar bar{TiersPanel::tr("Customers"),
                              {{profile::tierName(Tier::Best), count(Tier::Best), Tone::TierBest},
                               {profile::tierName(Tier::Good), count(Tier::Good), Tone::TierGood},
                               {profile::tierName(Tier::Bad), count(Tier::Bad), Tone::TierPoor},
                               {profile::tierName(Tier::Disqualified), count(Tier::Disqualified), Tone::TierBad},
                               {profile::tierName(Tier::NotEnough), count(Tier::NotEnough), Tone::Unknown}}};
    std::erase_if(bar.parts, [](const auto &part) { return part.value == 0; });
    chart::ShareBars bars;
    bars.bars.push_back(std::move(bar));
    return {{}, {}, bars};
}

QSpinBox *percentBox(const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(0, 100);
    box->setKeyboardTracking(false);
    box->setAccessibleName(name);
    return box;
}

} // namespace

TiersPanel::TiersPanel(QWidget *parent) : Card(tr("Tiers today"), parent)
{
    m_text = Label::wrapping({});
    m_chart = new render::ChartView;
    body()->addWidget(m_chart);
    body()->addWidget(m_text);
    m_best = percentBox(tr("Best from, points"));
    m_good = percentBox(tr("Good from, points"));
    m_coverage = percentBox(tr("Known at least, per cent"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::current().space(Space::Small));
    row->addWidget(new FormRow(tr("Best from"), m_best), 1);
    row->addWidget(new FormRow(tr("Good from"), m_good), 1);
    row->addWidget(new FormRow(tr("Known at least, %"), m_coverage), 1);
    body()->addLayout(row);
    const auto tell = [this] { emit thresholdsChanged(m_best->value(), m_good->value(), m_coverage->value() / 100.0); };
    connect(m_best, &QSpinBox::valueChanged, this, [this, tell](int best) {
        const QSignalBlocker blocker(m_good);
        m_good->setMaximum(best);
        tell();
    });
    connect(m_good, &QSpinBox::valueChanged, this, tell);
    connect(m_coverage, &QSpinBox::valueChanged, this, tell);
}

void TiersPanel::showThresholds(const profile::Icp &icp, bool canEdit)
{
    const QSignalBlocker blocker(m_good); // a lower maximum may move it
    showStored(*m_best, qRound(icp.bestFrom));
    m_good->setMaximum(m_best->value());
    showStored(*m_good, qRound(icp.goodFrom));
    showStored(*m_coverage, qRound(icp.coverageFrom * 100));
    for (QSpinBox *box : {m_best, m_good, m_coverage})
        box->setEnabled(canEdit);
}

void TiersPanel::showFits(const profile::Icp &icp, const profile::Fits &fits)
{
    m_chart->setVisible(true);
    m_chart->setSpec(tiers(fits));
    const qint64 all = static_cast<qint64>(fits.rows.size());
    const qint64 best = fits.perTier[static_cast<size_t>(Tier::Best)];
    QString text = tr("%1 of %2 customers are a best fit today.").arg(format::count(best), format::count(all));
    if (const qint64 close = profile::oneFactFromBest(icp, fits); close > 0)
        text += u' '
            + tr("%n more would be, if one fact that is unknown turned out well.", nullptr, static_cast<int>(close));
    m_text->setColor(ColorRole::Text);
    m_text->setText(text);
}

void TiersPanel::showNothing(const QString &why)
{
    m_chart->setVisible(false);
    m_text->setColor(ColorRole::TextMuted);
    m_text->setText(why);
}

} // namespace lodestar::ui
