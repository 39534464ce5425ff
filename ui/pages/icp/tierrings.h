#pragma once

#include "core/profile/icp.h"

#include <QWidget>

namespace lodestar::ui {

/// The tiers as rings around the best fit: the area of each is how many customers it holds. What is drawn stands as a
/// table beside it (TierCounts). A click on a ring asks for its customers.
class TierRings : public QWidget
{
    Q_OBJECT
public:
    explicit TierRings(QWidget *parent = nullptr);
    void show(const std::array<qint64, 5> &perTier);
    void setChosen(profile::Tier tier);
    /// The outer radius of the ring of a tier, as a share of the whole; equal to the one inside it when it is empty.
    double radiusOf(profile::Tier tier) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void tierChosen(lodestar::profile::Tier tier);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    std::array<qint64, 5> m_counts{};
    profile::Tier m_chosen = profile::Tier::Best;
};

} // namespace lodestar::ui
