#include "ui/pages/best/thresholdpanel.h"

#include "core/base/format.h"
#include "core/chart/chartspec.h"
#include "ui/render/chartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberfield.h"

#include <QComboBox>
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
constexpr double kClearBreak = 0.7; ///< goodness of variance fit, methods 2
constexpr double kUsualScore = 70;
constexpr int kSettleMilliseconds = 600; ///< after the last move of a drag or a key

/// Whether the kind finds its own cut, so that there is no number to choose.
bool findsItself(Threshold::Kind kind)
{
    return kind == Threshold::Kind::NaturalBreak || kind == Threshold::Kind::LargestGap;
}

ChartSpec distribution(const metrics::LiveRating &live, double cut)
{
    const auto fine = live.histogram();
    const double low = live.lowestScore(), high = live.highestScore();
    chart::Histogram histogram;
    histogram.counts.assign(kBinsShown, 0);
    for (size_t i = 0; i < fine.size(); ++i)
        histogram.counts[std::min<size_t>(i * kBinsShown / fine.size(), kBinsShown - 1)] += fine[i];
    for (int i = 0; i <= kBinsShown; ++i)
        histogram.edges.push_back(low + (high - low) * i / kBinsShown);
    if (!std::isnan(cut))
        histogram.threshold = cut;
    histogram.axis = low < 0 || high > 100 ? ThresholdPanel::tr("Score") : ThresholdPanel::tr("Score, 0 to 100");
    return {{}, {}, histogram};
}

} // namespace

ThresholdPanel::ThresholdPanel(QWidget *parent) : Card(tr("Where best ends"), parent)
{
    setPadding(Space::Normal);
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("How the best are chosen"));
    const auto offer = [this](Threshold::Kind kind, const QString &name, const QString &tip) {
        m_kind->addItem(name, static_cast<int>(kind));
        m_kind->setItemData(m_kind->count() - 1, tip, Qt::ToolTipRole);
    };
    offer(Threshold::Kind::TopShare, tr("Top share"), tr("So many per cent of the rated customers"));
    offer(Threshold::Kind::TopCount, tr("Top number"), tr("So many customers"));
    offer(Threshold::Kind::Score, tr("From a score"), tr("Everyone with this score or more"));
    offer(Threshold::Kind::NaturalBreak, tr("Natural break"), tr("Where two groups differ most"));
    offer(Threshold::Kind::LargestGap, tr("Largest gap"),
          tr("The widest gap between two neighbours that leaves 10 to 50 % best"));
    m_value = new QDoubleSpinBox;
    m_value->setKeyboardTracking(false);
    m_value->setAccessibleName(tr("Threshold"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addWidget(m_value);
    row->addStretch(1);
    body()->addLayout(row);
    m_found = Label::wrapping({}, theme::FontRole::Small, theme::ColorRole::TextMuted);
    body()->addWidget(m_found);
    m_chart = new render::ChartView;
    body()->addWidget(m_chart);
    m_notices = new HintBox;
    body()->addWidget(m_notices);
    m_settled = new QTimer(this);
    m_settled->setSingleShot(true);
    m_settled->setInterval(kSettleMilliseconds);
    connect(m_settled, &QTimer::timeout, this, &ThresholdPanel::changed);

    connect(m_kind, &QComboBox::activated, this,
            [this] { choose(static_cast<Threshold::Kind>(m_kind->currentData().toInt())); });
    connect(m_value, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_threshold.value = m_threshold.kind == Threshold::Kind::TopShare ? value / 100 : value;
        emit moved();
        emit changed();
    });
    connect(m_chart, &render::ChartView::thresholdMoved, this, [this](double score) {
        m_threshold.kind = Threshold::Kind::Score;
        m_threshold.value = std::clamp(std::round(score * 10) / 10, m_lowest, m_highest);
        showValue();
        emit moved();
        m_settled->start();
    });
}

void ThresholdPanel::setChartHeight(int pixels)
{
    m_chart->setPictureHeight(pixels);
    m_chart->setFixedHeight(
        pixels); // it has no texts; a stack asks for what its picture would like, not for what it has
}

void ThresholdPanel::choose(Threshold::Kind kind)
{
    // The same customers as now, said in another way.
    if (kind == Threshold::Kind::TopShare)
        m_threshold.value =
            m_rated > 0 ? std::clamp(static_cast<double>(m_best) / static_cast<double>(m_rated), 0.01, 1.0) : 0.2;
    else if (kind == Threshold::Kind::TopCount)
        m_threshold.value = static_cast<double>(std::max<qsizetype>(1, m_best));
    else if (kind == Threshold::Kind::Score)
        m_threshold.value =
            std::isnan(m_cut) ? kUsualScore : std::clamp(std::floor(m_cut * 10) / 10, m_lowest, m_highest);
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

void ThresholdPanel::show(const Threshold &threshold, const metrics::LiveRating &live)
{
    const metrics::Rating &rating = live.rating();
    m_threshold = threshold;
    m_best = rating.bestCount;
    m_rated = rating.ratedCount;
    m_cut = rating.cut;
    m_lowest = std::floor(live.lowestScore() * 10) / 10;
    m_highest = std::ceil(live.highestScore() * 10) / 10;
    showValue();
    showFound(rating);
    m_chart->setSpec(distribution(live, threshold.kind == Threshold::Kind::Score ? threshold.value : rating.cut));
    m_notices->setText(rating.notices.join(u'\n'));
}

void ThresholdPanel::showFound(const metrics::Rating &rating)
{
    QString found;
    if (!findsItself(m_threshold.kind))
        found.clear();
    else if (std::isnan(rating.cut))
        found = tr("The scores have no such place. Choose a share or a number instead.");
    else if (m_threshold.kind == Threshold::Kind::LargestGap)
        found = tr("From %1 up, above a gap of %2 points.")
                    .arg(format::number(rating.cut, 1), format::number(rating.gap, 1));
    else
        found = (rating.breakFit >= kClearBreak
                     ? tr("From %1 up: %2 of the differences between the scores lie between these two groups.")
                     : tr("From %1 up; but only %2 of the differences between the scores lie between these two groups, "
                          "so this is no clear break."))
                    .arg(format::number(rating.cut, 1), format::share(rating.breakFit));
    m_found->setText(found);
    m_found->setVisible(!found.isEmpty());
}

void ThresholdPanel::showValue()
{
    const QSignalBlocker blocker(m_value); // a new range may move the value
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_threshold.kind)));
    m_value->setVisible(!findsItself(m_threshold.kind));
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
        m_value->setDecimals(1);
        m_value->setRange(m_lowest, m_highest);
        m_value->setSuffix({});
        showStored(*m_value, m_threshold.value);
        break;
    case Threshold::Kind::NaturalBreak:
    case Threshold::Kind::LargestGap:
        break;
    }
}

} // namespace lodestar::ui
