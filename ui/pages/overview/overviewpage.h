#pragma once

#include "ui/base/page.h"
#include "ui/pages/overview/standing.h"

class QVBoxLayout;

namespace lodestar::ui {

class HintBox;
class HistoryCard;
class IcpCard;
class StepsCard;

/// Where the project stands, and what comes next; without a project, the three doors.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(Session &project, QWidget *parent = nullptr);
    QString title() const override;
    QString purpose() const override;
    QString help() const override;
    QList<QAction *> headerActions() const override;
    void activated() override;
    std::optional<StageScene> stageScene() const override;

private:
    void makeParts(QVBoxLayout *column);
    void changedOutside();
    void refresh();

    Standing m_standing;
    QAction *m_next = nullptr;
    HintBox *m_review = nullptr;
    StepsCard *m_steps = nullptr;
    IcpCard *m_icp = nullptr;
    HistoryCard *m_history = nullptr;
    bool m_isOnScreen = false, m_isStale = false;
};

Page *makeOverviewPage(Session &session, QWidget *parent);
RailState overviewRail(Session &session);

} // namespace lodestar::ui
