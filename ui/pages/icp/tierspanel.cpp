#include "ui/pages/icp/tierspanel.h"

#include "core/base/format.h"
#include "core/chart/chartspec.h"
#include "ui/base/chartsaving.h"
#include "ui/base/session.h"
#include "ui/render/chartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/numberfield.h"

#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

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

TiersPanel::TiersPanel(Session &session, ChosenIcp &chosen, QWidget *parent) : IcpPanel(session, chosen, parent)
{
    auto *card = new Card(tr("Tiers today"));
    m_text = Label::wrapping({});
    m_chart = new render::ChartView;
    card->body()->addWidget(m_chart);
    card->body()->addWidget(m_text);
    card->body()->addLayout(makeThresholds());
    serveChart(session, *m_chart);
    auto *inner = new QWidget;
    auto *cards = new QVBoxLayout(inner);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->addWidget(card);
    cards->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeScrollArea(inner));
}

QLayout *TiersPanel::makeThresholds()
{
    m_best = percentBox(tr("Best from, points"));
    m_good = percentBox(tr("Good from, points"));
    m_coverage = percentBox(tr("Known at least, per cent"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::current().space(Space::Small));
    row->addWidget(new FormRow(tr("Best from"), m_best), 1);
    row->addWidget(new FormRow(tr("Good from"), m_good), 1);
    row->addWidget(new FormRow(tr("Known at least, %"), m_coverage), 1);
    connect(m_best, &QSpinBox::valueChanged, this, [this](int best) {
        const QSignalBlocker blocker(m_good);
        m_good->setMaximum(best);
        saveThresholds();
    });
    connect(m_good, &QSpinBox::valueChanged, this, &TiersPanel::saveThresholds);
    connect(m_coverage, &QSpinBox::valueChanged, this, &TiersPanel::saveThresholds);
    return row;
}

void TiersPanel::saveThresholds()
{
    chosen().save(
        [this](auto &each) {
            each.bestFrom = m_best->value();
            each.goodFrom = m_good->value();
            each.coverageFrom = m_coverage->value() / 100.0;
        },
        tr("Moved the tiers of the ICP"));
}

void TiersPanel::showIcp()
{
    const profile::Icp &icp = *chosen().icp();
    const QSignalBlocker blocker(m_good); // a lower maximum may move it
    showStored(*m_best, qRound(icp.bestFrom));
    m_good->setMaximum(m_best->value());
    showStored(*m_good, qRound(icp.goodFrom));
    showStored(*m_coverage, qRound(icp.coverageFrom * 100));
    for (QSpinBox *box : {m_best, m_good, m_coverage})
        box->setEnabled(chosen().canEdit());
    if (!chosen().fits())
        showFits(); // the reason why there are none may be another
}

void TiersPanel::showFits()
{
    const auto shown = chosen().fits();
    if (!shown) {
        if (!session().analysis())
            showNothing(tr("Without a customer list there are no counts. The definition works all the same."));
        else
            showNothing(chosen().icp()->criteria.empty() ? tr("Tiers appear with the first criterion.") : QString());
        return;
    }
    m_chart->setVisible(true);
    m_chart->setSpec(tiers(shown->fits));
    const qint64 all = static_cast<qint64>(shown->fits.rows.size());
    const qint64 best = shown->fits.perTier[static_cast<size_t>(Tier::Best)];
    QString text = tr("%1 of %2 customers are a best fit today.").arg(format::count(best), format::count(all));
    if (const qint64 close = profile::oneFactFromBest(shown->icp, shown->fits); close > 0)
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
