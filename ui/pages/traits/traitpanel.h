#pragma once

#include "ui/pages/traits/icpoffer.h"
#include "ui/pages/traits/traitscene.h"

#include <QWidget>

#include <functional>

class QAction;

namespace lodestar::render {
class ChartView;
}

namespace lodestar::ui {

class Session;

/// A tab of the page. It hears of every new analysis, but works only while it is in sight.
class TraitPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TraitPanel(Session &session, QWidget *parent = nullptr);
    void take(const TraitScene &scene);
    /// What the room should see of the tab; null: nothing, or not yet.
    virtual const render::ChartView *stageChart() const { return nullptr; }

protected:
    virtual void refresh() = 0; ///< the scene is another one and the panel in sight; scene().analysis is there
    void showEvent(QShowEvent *event) override;

    const TraitScene &scene() const { return m_scene; }
    const profile::Analysis &analysis() const { return *m_scene.analysis; }
    Session &session() const { return m_session; }
    /// A sheet and what belongs to it side by side, each scrolling by itself.
    void setColumns(QWidget *leading, QWidget *side, int leadingStretch = 3, int sideStretch = 2);

private:
    Session &m_session;
    TraitScene m_scene;
    bool m_isStale = false;
};

/// A chart whose menu saves it and shows the customers behind the current mark.
render::ChartView *makeChart(Session &session);
/// "Add to ICP" at the end of a chart's menu.
QAction *addingAction(render::ChartView &chart);
/// The same, with what `offer` says of the current mark; what cannot be added is said.
QAction *addingAction(render::ChartView &chart, Session &session, std::function<IcpOffer(int mark)> offer);

} // namespace lodestar::ui
