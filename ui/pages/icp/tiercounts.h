#pragma once

#include "core/profile/icp.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace lodestar::ui {

class Label;

/// The tiers as a table: what each means in words, how many customers it holds, what share, and how many of them are
/// certain. The name of a tier leads to its customers.
class TierCounts : public QWidget
{
    Q_OBJECT
public:
    explicit TierCounts(QWidget *parent = nullptr);
    void show(const profile::Icp &icp, const profile::Fits &fits);
    void setChosen(profile::Tier tier);

signals:
    void tierChosen(lodestar::profile::Tier tier);

private:
    struct Row {
        QPushButton *name = nullptr;
        Label *count = nullptr, *share = nullptr, *certain = nullptr, *meaning = nullptr;
    };
    void addHeader(QGridLayout &grid);
    void addRow(QGridLayout &grid, int line, profile::Tier tier);

    std::array<Row, 5> m_rows; ///< indexed by Tier
};

/// What a tier means under the thresholds of an ICP, in one sentence.
QString tierMeaning(const profile::Icp &icp, profile::Tier tier);

} // namespace lodestar::ui
