#include "ui/pages/best/rulecolumn.h"

#include "ui/pages/best/thresholdpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/layouts.h"

#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lodestar::ui {

using theme::Space;

namespace {
constexpr int kHighEnough = 420; ///< pixels at 100 %: a criterion and a half above the threshold
constexpr int kRoomy = 640; ///< pixels at 100 %: three criteria with all that can be said of them
constexpr double kShareOfChart = 0.26; ///< of the height, for the picture alone
constexpr int kLowChart = 116, kLeastChart = 166, kMostChart = 240; ///< pixels at 100 %
} // namespace

RuleColumn::RuleColumn(QWidget *criteria, ThresholdPanel *threshold, QWidget *values, QWidget *parent)
    : QWidget(parent), m_threshold(threshold)
{
    const int space = theme::current().space(Space::Normal);
    auto *inner = new QWidget;
    m_scrolled = new QVBoxLayout(inner);
    m_scrolled->setContentsMargins(0, 0, 0, 0);
    m_scrolled->setSpacing(space);
    m_scrolled->addWidget(criteria);
    m_scrolled->addWidget(threshold);
    m_scrolled->addWidget(values);
    m_scrolled->addStretch(1);
    m_scroll = makeScrollArea(inner);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space);
    m_column->setSizeConstraint(QLayout::SetNoConstraint); // low, all of it scrolls
    m_column->addWidget(m_scroll, 1);
}

QSize RuleColumn::sizeHint() const
{
    return m_scroll->sizeHint();
}

QSize RuleColumn::minimumSizeHint() const
{
    const QSize scroll = m_scroll->minimumSizeHint();
    return {std::max(scroll.width(), m_threshold->minimumSizeHint().width()), scroll.height()};
}

bool RuleColumn::isThresholdInSight() const
{
    return m_column->indexOf(m_threshold) >= 0;
}

void RuleColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(event->size().height());
}

void RuleColumn::place(int height)
{
    const theme::Look &look = theme::current();
    const bool inSight = height >= look.pixels(kHighEnough);
    if (inSight != isThresholdInSight()) {
        (inSight ? m_scrolled : m_column)->removeWidget(m_threshold);
        if (inSight)
            m_column->addWidget(m_threshold);
        else
            m_scrolled->insertWidget(1, m_threshold);
    }
    const bool compact = inSight && height < look.pixels(kRoomy);
    const auto share = static_cast<int>(height * kShareOfChart);
    m_threshold->setChartHeight(compact       ? look.pixels(kLowChart)
                                    : inSight ? std::clamp(share, look.pixels(kLeastChart), look.pixels(kMostChart))
                                              : look.pixels(kMostChart));
    if (std::exchange(m_isCompact, compact) != compact)
        emit compactChanged(compact);
}

} // namespace lodestar::ui
