#pragma once

#include "core/base/error.h"
#include "ui/base/page.h"
#include "ui/base/pending.h"
#include "ui/pages/traits/traitscene.h"

class QVBoxLayout;

namespace lodestar::ui {

class EmptyState;
class SectionStack;
class SectionTabs;
class TraitListPanel;
class TraitPanel;
class WaitingPanel;

/// What the best customers share, a tab for each way of looking. The page brings the analysis and what is worked out of
/// it in the background to its panels.
class TraitsPage : public Page
{
    Q_OBJECT
public:
    explicit TraitsPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    QList<QAction *> headerActions() const override { return m_actions; }
    QString help() const override;
    void showTarget(const QString &target) override; ///< the id of a tab
    QVariant begun() const override;
    void resume(const QVariant &begun) override;
    std::optional<StageScene> stageScene() const override; ///< the chart of the tab with its finding
    bool stepStage(int direction) override; ///< the next tab with a chart

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeContent();
    void addPanel(const QString &id, const QString &name, TraitPanel *panel);
    void refresh();
    void showEmpty();
    void offerHypotheses(EmptyState &empty);
    void showSection();
    void showWaiting();
    bool isHidden(const QString &section) const;
    void work();
    void hand();
    void draftIcp();
    void keepDraft(const profile::Draft &draft);
    qsizetype likelyCount() const;

    TraitScene m_scene;
    QList<QAction *> m_actions;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_content = nullptr, *m_empty = nullptr;
    SectionTabs *m_tabs = nullptr;
    SectionStack *m_stack = nullptr;
    TraitListPanel *m_list = nullptr;
    WaitingPanel *m_waiting = nullptr;
    bool m_isWaiting = false; ///< the room still writes what it expects
    bool m_looksAnyway = false; ///< someone alone wants to see the data before the reveal
    std::vector<TraitPanel *> m_panels;
    std::vector<std::pair<QString, TraitPanel *>> m_sections; ///< tab → what it shows
    std::shared_ptr<const profile::Analysis> m_workedOn; ///< that the findings are of, or will be
    Pending<Result<std::shared_ptr<const TraitFindings>>> m_findings;
    Pending<Result<profile::Draft>> m_draft;
};

RailState traitsRail(Session &session);

} // namespace lodestar::ui
