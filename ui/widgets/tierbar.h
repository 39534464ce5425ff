#pragma once

#include "core/profile/icp.h"

#include <QWidget>

namespace lodestar::ui {

/// How many customers fall into each tier: one bar in parts (not known is hatched), and the words with their counts.
class TierBar : public QWidget
{
    Q_OBJECT
public:
    explicit TierBar(QWidget *parent = nullptr);
    void setCounts(const std::array<qint64, 5> &perTier); ///< indexed by profile::Tier
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays out the legend in lines; draws it when there is a painter. Returns the height used.
    int legend(int width, QPainter *painter) const;

    std::array<qint64, 5> m_counts{};
};

} // namespace lodestar::ui
