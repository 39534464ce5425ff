#pragma once

#include "core/profile/tiercomparison.h"

#include <QWidget>

namespace lodestar::ui {

/// The migration between two ways of putting the same customers into tiers: the tiers before and after as two columns,
/// and bands for who went where. Bands upwards, downwards and those that stay differ in colour; the words and counts
/// stand beside the columns, and the whole is told as text.
class TierFlow : public QWidget
{
    Q_OBJECT
public:
    explicit TierFlow(QWidget *parent = nullptr);
    void setFlow(const profile::TierComparison &compared, const QString &before, const QString &after);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Band;
    struct Column;
    std::vector<Band> bands(const Column &from, const Column &to) const;
    Column column(const std::array<qint64, profile::kTiers> &counts, const QRectF &area) const;
    void paintColumn(QPainter &painter, const Column &column, bool isAfter) const;

    std::array<std::array<qint64, profile::kTiers>, profile::kTiers> m_flow{};
    std::array<qint64, profile::kTiers> m_before{}, m_after{};
    QString m_beforeName, m_afterName;
};

} // namespace lodestar::ui
