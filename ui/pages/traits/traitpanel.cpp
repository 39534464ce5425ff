#include "ui/pages/traits/traitpanel.h"

#include "ui/base/chartsaving.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/layouts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace lodestar::ui {

TraitPanel::TraitPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session) { }

void TraitPanel::take(const TraitScene &scene)
{
    m_scene = scene;
    m_isStale = true;
    if (isVisible() && m_scene.analysis && std::exchange(m_isStale, false))
        refresh();
}

void TraitPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_scene.analysis && std::exchange(m_isStale, false))
        refresh();
}

void TraitPanel::setColumns(QWidget *leading, QWidget *side, int leadingStretch, int sideStretch)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme::current().space(theme::Space::Normal));
    columns->addWidget(leading, leadingStretch);
    columns->addWidget(makeScrollArea(side), sideStretch);
}

render::ChartView *makeChart(Session &session)
{
    auto *chart = new render::ChartView;
    serveChart(session, *chart);
    auto *show = new QAction(TraitPanel::tr("Show the customers behind it"), chart);
    QObject::connect(show, &QAction::triggered, chart,
                     [chart] { emit chart->markActivated(std::max(0, chart->currentMark())); });
    chart->addAction(show);
    return chart;
}

QAction *addingAction(render::ChartView &chart)
{
    auto *action = new QAction(TraitPanel::tr("Add to ICP"), &chart);
    chart.addAction(action);
    return action;
}

QAction *addingAction(render::ChartView &chart, Session &session, std::function<IcpOffer(int mark)> offer)
{
    QAction *action = addingAction(chart);
    QObject::connect(action, &QAction::triggered, &chart, [&chart, &session, offer = std::move(offer)] {
        const IcpOffer offered = offer(chart.currentMark());
        if (offered.traits.empty())
            session.notify(TraitPanel::tr("Choose a part of the chart first: one value, not several together."), true);
        else
            addToIcp(session, &chart, offered);
    });
    return action;
}

} // namespace lodestar::ui
