#pragma once

#include "ui/base/page.h"

namespace lodestar::ui {

class ResearchPanel;
class SectionStack;
class SectionTabs;

/// What the team asks outside the room, a tab for each way of finding out, and first of all what it believes.
class ResearchPage : public Page
{
    Q_OBJECT
public:
    explicit ResearchPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    QString help() const override;
    /// The id of a tab ("survey"), of something in it ("survey:ID"), or of a hypothesis.
    void showTarget(const QString &target) override;
    std::optional<StageScene> stageScene() const override;
    QVariant begun() const override;
    void resume(const QVariant &begun) override;

private:
    void addPanel(const QString &id, const QString &name, ResearchPanel *panel);
    void refresh();
    ResearchPanel *panel(const QString &id) const;

    SectionTabs *m_tabs = nullptr;
    SectionStack *m_stack = nullptr;
    std::vector<std::pair<QString, ResearchPanel *>> m_panels; ///< by the id of their tab
};

RailState researchRail(Session &session);

} // namespace lodestar::ui
