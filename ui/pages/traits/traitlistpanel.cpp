#include "ui/pages/traits/traitlistpanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/traits/correctionstore.h"
#include "ui/base/session.h"
#include "ui/pages/traits/icpoffer.h"
#include "ui/pages/traits/traitdetail.h"
#include "ui/render/chartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QAction>
#include <QCheckBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using IntervalRow = chart::IntervalChart::Row;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr size_t kRowsShown = 60; ///< as many as anyone reads; the filter reaches all

QString keyOf(const traits::Trait &trait)
{
    return trait.attribute + u'\n' + trait.value;
}

IntervalRow rowOf(const traits::Trait &trait)
{
    IntervalRow row;
    row.label = visible(trait.value, 80);
    row.detail = TraitListPanel::tr("%1 · %2 of %3 best, %4 of %5 others")
                     .arg(isolated(visible(trait.attribute, 40)), format::count(trait.counts.bestWith),
                          format::count(trait.counts.best()), format::count(trait.counts.restWith),
                          format::count(trait.counts.rest()));
    row.estimate = trait.difference;
    const bool fitted = trait.evidence == traits::TraitEvidence::Fitted; // no interval: it would be a claim
    row.low = fitted ? trait.difference : trait.differenceInterval.low;
    row.high = fitted ? trait.difference : trait.differenceInterval.high;
    row.emphasised = trait.evidence == traits::TraitEvidence::Likely;
    row.verdict = traits::evidenceLabel(trait.evidence);
    return row;
}

} // namespace

TraitListPanel::TraitListPanel(Session &session, QWidget *parent) : TraitPanel(session, parent)
{
    QWidget *leading = makeList(); // made first: the keyboard goes through it first
    setColumns(leading, makeSide());
    connect(m_filter, &FilterLine::filterChanged, this, &TraitListPanel::showList);
    connect(m_strict, &QCheckBox::toggled, this, [this](bool strict) {
        if (this->session().hasProject())
            this->session().settle(
                traits::CorrectionStore(*this->session().project())
                    .save(strict ? traits::Correction::BenjaminiYekutieli : traits::Correction::BenjaminiHochberg));
    });
    connect(m_chart, &render::ChartView::currentMarkChanged, this, &TraitListPanel::showTrait);
    connect(m_chart, &render::ChartView::markActivated, this, &TraitListPanel::showTrait);
}

QWidget *TraitListPanel::makeList()
{
    auto *list = new Card;
    list->setPadding(Space::Normal);
    m_filter = new FilterLine(tr("Find a trait"));
    list->body()->addWidget(m_filter);
    m_chart = makeChart(session());
    m_add = addingAction(*m_chart);
    connect(m_add, &QAction::triggered, this, &TraitListPanel::add);
    m_more = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    m_strict = new QCheckBox(tr("Strict: as if all traits had to do with each other"));
    m_strict->setToolTip(tr("Who tries many traits finds some by luck, so q allows for how many were tried. Usually by "
                            "Benjamini and Hochberg, which holds while traits are independent or rise together; "
                            "strictly by Benjamini and Yekutieli, which holds however they depend on each other, and "
                            "calls fewer traits likely real."));
    column->addWidget(m_chart);
    column->addWidget(m_more);
    column->addSpacing(theme::current().space(Space::Small));
    column->addWidget(m_strict);
    column->addStretch(1);
    list->body()->addWidget(makeScrollArea(inner), 1);
    return list;
}

QWidget *TraitListPanel::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    m_level = new HintBox;
    m_detail = new TraitDetail(session());
    column->addWidget(m_level);
    column->addWidget(m_detail);
    column->addStretch(1);
    return side;
}

void TraitListPanel::setDirection(Direction direction)
{
    if (std::exchange(m_direction, direction) != direction && scene().analysis)
        showList();
}

const std::vector<traits::Trait> &TraitListPanel::listed() const
{
    return m_direction == Direction::Less ? analysis().traits.antiTraits : analysis().traits.traits;
}

void TraitListPanel::refresh()
{
    const traits::TraitReport &report = analysis().traits;
    QStringList notes{traits::honestyCaption(report.level, report.best, report.rest)};
    notes += report.notices;
    notes.removeAll(QString());
    notes.removeDuplicates();
    m_add->setEnabled(scene().canEdit);
    const QSignalBlocker quiet(m_strict);
    m_strict->setChecked(report.correction == traits::Correction::BenjaminiYekutieli);
    m_strict->setEnabled(scene().canEdit);
    m_strict->setVisible(report.level >= traits::HonestyLevel::Indications); // with fewer no q is shown
    m_level->setText(notes.join(u'\n'));
    showList();
}

void TraitListPanel::showList()
{
    if (!scene().analysis)
        return;
    const auto &all = listed();
    const QString wanted = folded(m_filter->text());
    chart::IntervalChart intervals;
    m_shown.clear();
    size_t matching = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        if (!wanted.isEmpty() && !folded(all[i].attribute + u' ' + all[i].value).contains(wanted))
            continue;
        if (++matching > kRowsShown)
            continue;
        m_shown.push_back(i);
        intervals.rows.push_back(rowOf(all[i]));
    }
    m_chart->setVisible(!m_shown.empty());
    m_chart->setSpec({{}, {}, intervals});
    if (matching == 0)
        m_more->setText(all.empty()
                            ? tr("No value of any attribute is common enough among these customers to be compared.")
                            : tr("Nothing here contains these letters."));
    else if (matching > kRowsShown)
        m_more->setText(
            tr("The strongest %1 of %2. Type above to find the others.")
                .arg(format::count(static_cast<qint64>(kRowsShown)), format::count(static_cast<qint64>(matching))));
    else
        m_more->setText({});
    int mark = m_shown.empty() ? -1 : 0;
    for (size_t i = 0; i < m_shown.size(); ++i)
        if (keyOf(all[m_shown[i]]) == m_chosen)
            mark = static_cast<int>(i);
    m_chart->setCurrentMark(mark);
    showTrait(mark);
}

void TraitListPanel::showTrait(int mark)
{
    const bool valid = mark >= 0 && static_cast<size_t>(mark) < m_shown.size();
    m_detail->setVisible(valid);
    if (!valid)
        return;
    const traits::Trait &trait = listed()[m_shown[static_cast<size_t>(mark)]];
    m_chosen = keyOf(trait);
    m_detail->show(scene(), trait);
}

void TraitListPanel::add()
{
    const int mark = m_chart->currentMark();
    if (mark < 0 || static_cast<size_t>(mark) >= m_shown.size())
        return;
    const traits::Trait &trait = listed()[m_shown[static_cast<size_t>(mark)]];
    addToIcp(session(), m_chart, {{trait}, isolated(visible(trait.value, 60)), analysis().table.info().id, {}});
}

} // namespace lodestar::ui
