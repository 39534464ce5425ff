#pragma once

#include "core/base/error.h"
#include "core/profile/icp.h"
#include "ui/widgets/card.h"

#include <QFutureWatcher>

namespace lodestar::ui {

class Chip;
class Label;
class Session;
class TierBar;
struct Standing;

/// The profile as it is now: its sentence, how many customers fit, its version. Counting runs in the background.
class IcpCard : public Card
{
    Q_OBJECT
public:
    explicit IcpCard(Session &session, QWidget *parent = nullptr);
    ~IcpCard() override;
    void show(const Standing &standing);
    /// How many customers fall into each tier, by profile::Tier; nothing until they are counted.
    using Counts = std::array<qint64, 5>;
    const std::optional<Counts> &counts() const { return m_counts; }

signals:
    void counted();

private:
    void count(const profile::Icp &icp);

    Session &m_session;
    Label *m_kicker = nullptr, *m_sentence = nullptr, *m_evidence = nullptr;
    TierBar *m_tiers = nullptr;
    std::optional<Counts> m_counts;
    QFutureWatcher<Result<Counts>> m_watcher;
};

} // namespace lodestar::ui
