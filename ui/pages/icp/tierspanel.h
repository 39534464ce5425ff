#pragma once

#include "ui/pages/icp/icppanel.h"

class QSpinBox;
class QTimer;

namespace lodestar::ui {

class CapacityCard;
class Card;
class Label;
class TierCounts;
class TierCustomers;
class TierHistogram;
class TierRings;

/// How many customers fall into each tier, where the tiers begin, and who is in them. The thresholds move alive: the
/// customers were answered once, and only their tiers follow; let go, they are saved as one action.
class TiersPanel : public IcpPanel
{
    Q_OBJECT
public:
    TiersPanel(Session &session, ChosenIcp &chosen, QWidget *parent = nullptr);

    QString purpose() const override;
    void showTarget(const QString &thing) override; ///< a tier's id: its customers
    void commit() override;
    std::optional<StageScene> stageScene() const override;

protected:
    void showIcp() override;
    void showFits() override;
    void hideEvent(QHideEvent *event) override; ///< whoever leaves the page has let go

private:
    Card *makeThresholds();
    Card *makeTiers();
    void follow(double bestFrom, double goodFrom, double coverageFrom);
    void save();
    void showCounts();
    void showCustomers(profile::Tier tier);
    void showNothing(const QString &why);

    profile::Icp m_icp; ///< with the thresholds as they are moved
    profile::Fits m_fits; ///< with their tiers; empty while there are none
    profile::Tier m_tier = profile::Tier::Best; ///< whose customers are listed
    bool m_following = false;
    QTimer *m_settled = nullptr;
    Label *m_sentence = nullptr, *m_coverageLine = nullptr, *m_nothing = nullptr;
    TierHistogram *m_histogram = nullptr;
    TierCounts *m_counts = nullptr;
    Card *m_today = nullptr;
    TierRings *m_rings = nullptr;
    CapacityCard *m_capacity = nullptr;
    TierCustomers *m_customers = nullptr;
    QWidget *m_content = nullptr;
    QSpinBox *m_best = nullptr, *m_good = nullptr, *m_coverage = nullptr;
};

} // namespace lodestar::ui
