#include "ui/base/chartsaving.h"

#include "ui/base/dialogs.h"
#include "ui/base/session.h"
#include "ui/base/stagedesk.h"

#include <QAction>
#include <QCoreApplication>
#include <QSaveFile>

namespace lodestar::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::ChartSaving)
};

struct FileKind {
    QString filter, suffix;
};

FileKind kindOf(render::ChartFormat format)
{
    switch (format) {
    case render::ChartFormat::Svg:
        return {Tr::tr("Vector picture (*.svg)"), QStringLiteral("svg")};
    case render::ChartFormat::Png:
        return {Tr::tr("Picture (*.png)"), QStringLiteral("png")};
    case render::ChartFormat::Csv:
        break;
    }
    return {Tr::tr("Table (*.csv)"), QStringLiteral("csv")};
}

} // namespace

void serveChart(Session &session, render::ChartView &chart)
{
    QObject::connect(&chart, &render::ChartView::saveRequested, &chart,
                     [&session, &chart](render::ChartFormat format) { saveChart(session, chart, format); });
    auto *stage = new QAction(Tr::tr("Show on the stage"), &chart);
    chart.addAction(stage);
    QObject::connect(stage, &QAction::triggered, &chart, [&session, &chart] {
        session.stage().pin(chartScene(chart.spec()));
        if (!session.stage().isOpen())
            emit session.stage().openRequested();
    });
}

void saveChart(Session &session, const render::ChartView &chart, render::ChartFormat format)
{
    const FileKind kind = kindOf(format);
    const auto path = dialogs::askSaveFile(chart.window(), Tr::tr("Save the chart"), Tr::tr("chart"), kind.filter,
                                           kind.suffix, QStringLiteral("report"));
    if (!path)
        return;
    QSaveFile file(*path);
    if (file.open(QIODevice::WriteOnly) && file.write(chart.exported(format)) >= 0 && file.commit())
        session.notify(Tr::tr("The chart was saved to %1.").arg(*path));
    else
        session.notify(
            Tr::tr("The chart could not be written to %1. Is the folder writable, with space left?").arg(*path), true);
}

} // namespace lodestar::ui
