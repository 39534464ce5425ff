#include "ui/pages/best/thresholdpanel.h"

#include "core/base/format.h"
#include "core/chart/chartspec.h"
#include "ui/render/chartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberfield.h"

#include <QDoubleSpinBox>
#include <QSignalBlocker>
#include <QTimer>

#include <cmath>

namespace lodestar::ui {

using chart::ChartSpec;
using metrics::Threshold;
using theme::Space;

namespace {

constexpr int kBinsShown = 40;
constexpr int kSettleMilliseconds = 600; ///< after the last move of a drag or a key

QString kindId(Threshold::Kind kind)
{
    switch (kind) {
    case Threshold::Kind::TopShare:
        return QStringLiteral("share");
    case Threshold::Kind::TopCount:
        return QStringLiteral("count");
    case Threshold::Kind::Score:
    case Threshold::Kind::NaturalBreak: // shown as the score they found
    case Threshold::Kind::LargestGap:
        break;
    }
    return QStringLiteral("score");
}

ChartSpec distribution(std::span<const quint32> fine, double cut)
{
    chart::Histogram histogram;
    histogram.counts.assign(kBinsShown, 0);
    for (size_t i = 0; i < fine.size(); ++i)
        histogram.counts[std::min<size_t>(i * kBinsShown / fine.size(), kBinsShown - 1)] += fine[i];
    for (int i = 0; i <= kBinsShown; ++i)
        histogram.edges.push_back(100.0 * i / kBinsShown);
    if (!std::isnan(cut))
        histogram.threshold = cut;
    histogram.axis = ThresholdPanel::tr("Score, 0 to 100");
    return {{}, {}, histogram};
}

} // namespace

ThresholdPanel::ThresholdPanel(QWidget *parent) : Card(tr("Where best ends"), parent)
{
    m_kind = new Segmented(tr("How the best are chosen"));
    m_kind->addChoice(QStringLiteral("share"), tr("Top share"));
    m_kind->addChoice(QStringLiteral("count"), tr("Top number"));
    m_kind->addChoice(QStringLiteral("score"), tr("From a score"));
    m_value = new QDoubleSpinBox;
    m_value->setKeyboardTracking(false);
    m_value->setAccessibleName(tr("Threshold"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addWidget(m_value);
    row->addStretch(1);
    body()->addLayout(row);
    m_chart = new render::ChartView;
    body()->addWidget(m_chart);
    m_notices = new HintBox;
    body()->addWidget(m_notices);
    m_settled = new QTimer(this);
    m_settled->setSingleShot(true);
    m_settled->setInterval(kSettleMilliseconds);
    connect(m_settled, &QTimer::timeout, this, &ThresholdPanel::changed);

    connect(m_kind, &Segmented::chosen, this, [this](const QString &id) {
        choose(id == QStringLiteral("share")       ? Threshold::Kind::TopShare
                   : id == QStringLiteral("count") ? Threshold::Kind::TopCount
                                                   : Threshold::Kind::Score);
    });
    connect(m_value, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (m_threshold.kind == Threshold::Kind::NaturalBreak || m_threshold.kind == Threshold::Kind::LargestGap)
            m_threshold.kind = Threshold::Kind::Score;
        m_threshold.value = m_threshold.kind == Threshold::Kind::TopShare ? value / 100 : value;
        emit moved();
        emit changed();
    });
    connect(m_chart, &render::ChartView::thresholdMoved, this, [this](double score) {
        m_threshold.kind = Threshold::Kind::Score;
        m_threshold.value = std::round(score * 10) / 10;
        showValue();
        emit moved();
        m_settled->start();
    });
}

void ThresholdPanel::choose(Threshold::Kind kind)
{
    // The same customers as now, said in another way.
    if (kind == Threshold::Kind::TopShare)
        m_threshold.value =
            m_rated > 0 ? std::clamp(static_cast<double>(m_best) / static_cast<double>(m_rated), 0.01, 1.0) : 0.2;
    else if (kind == Threshold::Kind::TopCount)
        m_threshold.value = static_cast<double>(std::max<qsizetype>(1, m_best));
    else
        m_threshold.value = std::isnan(m_cut) ? 70 : std::floor(m_cut * 10) / 10;
    m_threshold.kind = kind;
    showValue();
    emit moved();
    emit changed();
}

bool ThresholdPanel::isSettling() const
{
    return m_settled->isActive();
}

void ThresholdPanel::hideEvent(QHideEvent *event)
{
    if (isSettling()) {
        m_settled->stop();
        emit changed();
    }
    Card::hideEvent(event);
}

void ThresholdPanel::show(const Threshold &threshold, const metrics::Rating &rating, std::span<const quint32> histogram)
{
    m_threshold = threshold;
    m_best = rating.bestCount;
    m_rated = rating.ratedCount;
    m_cut = rating.cut;
    showValue();
    m_chart->setSpec(distribution(histogram, threshold.kind == Threshold::Kind::Score ? threshold.value : rating.cut));
    m_notices->setText(rating.notices.join(u'\n'));
}

void ThresholdPanel::showValue()
{
    const QSignalBlocker blocker(m_value); // a new range may move the value
    m_kind->setCurrent(kindId(m_threshold.kind));
    switch (m_threshold.kind) {
    case Threshold::Kind::TopShare:
        m_value->setDecimals(0);
        m_value->setRange(1, 100);
        m_value->setSuffix(tr(" %", "per cent sign after a number in a field"));
        showStored(*m_value, m_threshold.value * 100);
        break;
    case Threshold::Kind::TopCount:
        m_value->setDecimals(0);
        m_value->setRange(1, static_cast<double>(std::max<qsizetype>(1, m_rated)));
        m_value->setSuffix({});
        showStored(*m_value, m_threshold.value);
        break;
    case Threshold::Kind::Score:
    case Threshold::Kind::NaturalBreak:
    case Threshold::Kind::LargestGap:
        m_value->setDecimals(1);
        m_value->setRange(0, 100);
        m_value->setSuffix({});
        showStored(*m_value,
                   m_threshold.kind == Threshold::Kind::Score || std::isnan(m_cut) ? m_threshold.value : m_cut);
        break;
    }
}

} // namespace lodestar::ui
