#include "ui/pages/traits/traitdetail.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/render/chartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

using chart::ChartSpec;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr int kNamesShown = 12;

ChartSpec bestAgainstRest(const traits::Trait &trait)
{
    using Tone = chart::ShareBars::Part::Tone;
    const auto bar = [&](const QString &label, qint64 with, qint64 without, qint64 unknown, Tone tone) {
        return chart::ShareBars::Bar{label,
                                     {{visible(trait.value, 60), static_cast<double>(with), tone},
                                      {TraitDetail::tr("other"), static_cast<double>(without), Tone::Other},
                                      {TraitDetail::tr("unknown"), static_cast<double>(unknown), Tone::Unknown}}};
    };
    chart::ShareBars bars;
    bars.bars.push_back(
        bar(TraitDetail::tr("Best"), trait.counts.bestWith, trait.counts.bestWithout, trait.bestUnknown, Tone::Best));
    bars.bars.push_back(
        bar(TraitDetail::tr("Others"), trait.counts.restWith, trait.counts.restWithout, trait.restUnknown, Tone::Rest));
    return {{}, {}, bars};
}

/// Says who: the numbers behind the finding and the formulas they went through.
QString formulaOf(const traits::Trait &trait)
{
    const auto &counts = trait.counts;
    QStringList lines;
    lines << TraitDetail::tr("Share of the best: %1 of %2 known = %3 (Wilson interval %4 to %5)")
                 .arg(format::count(counts.bestWith), format::count(counts.best()), format::share(trait.bestShare, 1),
                      format::share(trait.bestInterval.low, 1), format::share(trait.bestInterval.high, 1));
    lines << TraitDetail::tr("Share of the others: %1 of %2 known = %3 (Wilson interval %4 to %5)")
                 .arg(format::count(counts.restWith), format::count(counts.rest()), format::share(trait.restShare, 1),
                      format::share(trait.restInterval.low, 1), format::share(trait.restInterval.high, 1));
    lines << TraitDetail::tr("Difference %1 points, Newcombe interval %2 to %3, at 95 %")
                 .arg(format::points(trait.difference), format::points(trait.differenceInterval.low),
                      format::points(trait.differenceInterval.high));
    lines << TraitDetail::tr("Times as common as in the whole list (lift): %1").arg(format::number(trait.lift, 2));
    if (!std::isnan(trait.p))
        lines << TraitDetail::tr(
                     "Fisher's exact test p = %1; after Benjamini–Hochberg over all traits of this list q = %2")
                     .arg(format::probability(trait.p), format::probability(trait.q));
    lines << TraitDetail::tr("Unknown, left out of the shares: %1 best, %2 others")
                 .arg(format::count(trait.bestUnknown), format::count(trait.restUnknown));
    return lines.join(u'\n');
}

} // namespace

TraitDetail::TraitDetail(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    column->addWidget(makeFinding());
    column->addWidget(makeCustomers());
    column->addStretch(1);
}

QWidget *TraitDetail::makeFinding()
{
    const theme::Look &look = theme::current();
    auto *card = new Card;
    m_finding = Label::wrapping({}, FontRole::Subtitle);
    QFont strong = look.font(FontRole::Subtitle);
    strong.setWeight(QFont::DemiBold);
    m_finding->setFont(strong);
    m_sureness = Label::wrapping({}, FontRole::Body, ColorRole::TextMuted);
    m_bars = new render::ChartView;
    m_caution = new HintBox;
    m_formula = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_formula->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_formula->hide();
    m_add = new PrimaryButton(tr("Add to ICP"));
    m_showFormula = new QuietButton(tr("Formula"));
    m_showFormula->setCheckable(true);
    connect(m_add, &QPushButton::clicked, this, &TraitDetail::addRequested);
    connect(m_showFormula, &QPushButton::toggled, m_formula, &QWidget::setVisible);
    connect(m_bars, &render::ChartView::saveRequested, this,
            [this](render::ChartFormat format) { emit chartSaveRequested(m_bars, static_cast<int>(format)); });
    for (QWidget *widget : std::initializer_list<QWidget *>{m_finding, m_sureness, m_bars, m_caution})
        card->body()->addWidget(widget);
    auto *row = new QHBoxLayout;
    row->setSpacing(look.space(Space::Small));
    row->addWidget(m_add);
    row->addWidget(m_showFormula);
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addWidget(m_formula);
    return card;
}

QWidget *TraitDetail::makeCustomers()
{
    auto *card = new Card;
    m_customersTitle = Label::wrapping({}, FontRole::BodyStrong);
    card->body()->addWidget(m_customersTitle);
    auto *names = new QWidget;
    m_names = new FlowLayout(names);
    card->body()->addWidget(names);
    return card;
}

void TraitDetail::show(const std::shared_ptr<const profile::Analysis> &analysis, const traits::Trait &trait)
{
    m_finding->setText(traits::finding(trait));
    m_sureness->setText(traits::sureness(trait, analysis->traits.level));
    m_bars->setSpec(bestAgainstRest(trait));
    m_caution->setText(trait.caution);
    m_formula->setText(formulaOf(trait));
    showCustomers(*analysis, trait);
}

void TraitDetail::showCustomers(const profile::Analysis &analysis, const traits::Trait &trait)
{
    clearLayout(m_names);
    const auto matches = table::evaluate(analysis.table, trait.condition);
    qint64 count = 0;
    for (const qsizetype row : metrics::order(analysis.rating)) {
        const auto at = static_cast<size_t>(row);
        if (!analysis.rating.best[at] || matches[at] != table::Match::Yes)
            continue;
        if (++count <= kNamesShown)
            m_names->addWidget(new Chip(isolated(visible(analysis.table.nameOf(row), 40)), Chip::Tone::Outline));
    }
    if (count > kNamesShown)
        m_names->addWidget(new Chip(tr("and %1 more").arg(format::count(count - kNamesShown)), Chip::Tone::Neutral));
    m_customersTitle->setText(count == 0 ? tr("No best customer has this trait.")
                                         : tr("Best customers with this trait, highest score first"));
}

void TraitDetail::setCanAdd(bool canAdd, const QString &whyNot)
{
    m_add->setEnabled(canAdd);
    m_add->setToolTip(whyNot);
}

} // namespace lodestar::ui
