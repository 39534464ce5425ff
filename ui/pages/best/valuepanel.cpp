#include "ui/pages/best/valuepanel.h"

#include "core/base/format.h"
#include "core/chart/chartspec.h"
#include "ui/render/chartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace lodestar::ui {

using metrics::ValueShare;
using theme::Space;

namespace {

using chart::ChartSpec;

ChartSpec curveOf(const ValueShare &share, const std::vector<metrics::CurvePoint> &points, qsizetype bestCount)
{
    chart::Curve curve;
    for (const metrics::CurvePoint &point : points) {
        curve.x.push_back(point.customers);
        curve.y.push_back(point.value);
    }
    curve.xAxis = ValuePanel::tr("Share of the customers, most valuable first");
    curve.yAxis = ValuePanel::tr("Share of %1", "a kind of value").arg(share.metric.name());
    if (share.bestKnown > 0) {
        const auto x = static_cast<double>(share.bestKnown) / static_cast<double>(share.known);
        curve.mark = chart::Curve::Mark{
            x, share.share(),
            ValuePanel::tr("%n best customer(s)", "", static_cast<int>(std::min<qsizetype>(share.bestKnown, INT_MAX)))};
    }
    const QString sureness = ValuePanel::tr(
        "The curve is the most that so many customers could bring; the nearer the best are to it, the better the "
        "criteria find value.");
    return {metrics::sentenceOf(share, bestCount), sureness, curve};
}

} // namespace

ValuePanel::ValuePanel(QWidget *parent) : Card(tr("What the best bring"), parent)
{
    m_open = makeButton(tr("Show the curve"), theme::ButtonKind::Link, QStringLiteral("chart"));
    m_open->setCheckable(true);
    addHeaderWidget(m_open);
    m_lines = Label::wrapping({});
    body()->addWidget(m_lines);
    m_choice = new QVBoxLayout;
    body()->addLayout(m_choice);
    m_chart = new render::ChartView;
    m_chart->hide();
    body()->addWidget(m_chart);
    hide();
    connect(m_open, &QPushButton::toggled, this, &ValuePanel::showCurve);
}

void ValuePanel::show(const metrics::ValueAbove &values, const metrics::Rating &rating)
{
    m_shares = values.above(rating);
    m_bestCount = rating.bestCount;
    m_curves.clear();
    m_refusals = values.refusals();
    for (qsizetype i = 0; i < values.size(); ++i)
        m_curves.push_back(values.lorenz(i));
    offerCurves();
    showCurve();
}

void ValuePanel::offerCurves()
{
    QStringList offered;
    for (size_t i = 0; i < m_shares.size(); ++i) {
        if (!m_curves[i].empty())
            offered << m_shares[i].metric.key();
    }
    m_open->setVisible(!offered.isEmpty());
    if (std::exchange(m_offered, offered) == offered)
        return;
    delete std::exchange(m_which, nullptr);
    if (offered.size() < 2)
        return;
    m_which = new Segmented(tr("Kind of value"));
    for (const QString &key : offered)
        m_which->addChoice(key, table::Role::fromKey(key).name());
    m_choice->addWidget(m_which);
    connect(m_which, &Segmented::chosen, this, &ValuePanel::showCurve);
}

void ValuePanel::showCurve()
{
    const bool open = m_open->isChecked() && !m_offered.isEmpty();
    m_chart->setVisible(open);
    if (m_which)
        m_which->setVisible(open && m_offered.size() > 1);
    const QString wanted = !open ? QString() : m_which ? m_which->current() : m_offered.first();
    QStringList lines;
    for (size_t i = 0; i < m_shares.size(); ++i) {
        if (open && m_shares[i].metric.key() == wanted)
            m_chart->setSpec(curveOf(m_shares[i], m_curves[i], m_bestCount)); // which says it as its title
        else
            lines << metrics::sentenceOf(m_shares[i], m_bestCount);
    }
    lines += m_refusals;
    lines.removeAll(QString());
    m_lines->setText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
    setVisible(open || !lines.isEmpty());
}

} // namespace lodestar::ui
