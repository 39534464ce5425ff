#pragma once

#include "core/profile/versioncompare.h"
#include "ui/widgets/card.h"

namespace lodestar::ui {

class FigureGrid;
class Label;
class TierFlow;

/// How the tiers of two definitions differ on the same customers: the picture of who went where, the figures of every
/// tier as a table, how well Best finds the best customers, and through which lines customers moved.
class TierFigures : public Card
{
    Q_OBJECT
public:
    explicit TierFigures(QWidget *parent = nullptr);
    void show(const profile::VersionComparison &compared, const QString &before, const QString &after);

private:
    void fillTable(const profile::VersionComparison &compared);
    void fillLines(const profile::VersionComparison &compared);

    TierFlow *m_flow = nullptr;
    Label *m_moved = nullptr, *m_finds = nullptr;
    FigureGrid *m_table = nullptr, *m_lines = nullptr;
};

} // namespace lodestar::ui
