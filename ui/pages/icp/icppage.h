#pragma once

#include "ui/base/page.h"
#include "ui/pages/icp/icppanel.h"

class QVBoxLayout;

namespace lodestar::ui {

class IcpHeading;
class SectionStack;
class SectionTabs;

/// The ICPs of the project: which one is looked at, and under it the tabs (icpPanelTable()), all about that one.
class IcpPage : public Page
{
    Q_OBJECT
public:
    explicit IcpPage(Session &session, QWidget *parent = nullptr);
    ~IcpPage() override;

    QString title() const override;
    QString purpose() const override;
    QList<QAction *> headerActions() const override { return m_actions; }
    QString help() const override;
    /// An ICP's id, a tab of the one that is shown, or both: "ID", "tiers", "ID:tiers", "ID:definition:CRITERION" with
    /// what the tab is to show.
    void showTarget(const QString &target) override;
    QVariant begun() const override;
    void resume(const QVariant &begun) override;
    std::optional<StageScene> stageScene() const override;
    bool stepStage(int direction) override; ///< the tabs that have something to show, then the next ICP

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeContent();
    void makeActions();
    void refresh();
    void showEmpty();
    void createIcp();
    void showPanel(const QString &id, const QString &thing = {});
    void commitAll();
    int currentPanel() const;

    ChosenIcp *m_chosen = nullptr;
    std::vector<IcpPanel *> m_panels; ///< in the order of the table
    QList<QAction *> m_actions;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_content = nullptr, *m_empty = nullptr;
    IcpHeading *m_heading = nullptr;
    SectionTabs *m_tabs = nullptr;
    SectionStack *m_stack = nullptr;
};

RailState icpRail(Session &session);

} // namespace lodestar::ui
