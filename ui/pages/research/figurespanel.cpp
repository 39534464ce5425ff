#include "ui/pages/research/figurespanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/table/datasetstore.h"
#include "ui/base/chartsaving.h"
#include "ui/base/session.h"
#include "ui/pages/research/datasetimport.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

FiguresPanel::FiguresPanel(Session &session, table::DatasetKind kind, QWidget *parent)
    : ResearchPanel(session, parent), m_kind(kind)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    m_import = new DatasetImport(session, kind, isWeb() ? tr("Import web figures…") : tr("Import social figures…"));
    column->addWidget(m_import);
    m_empty = makeEmpty();
    column->addWidget(m_empty, 1);
    m_content = new QWidget;
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(theme::current().space(Space::Normal));
    m_source = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    inner->addWidget(m_source);
    m_charts = new QVBoxLayout;
    m_charts->setSpacing(theme::current().space(Space::Normal));
    inner->addLayout(m_charts);
    inner->addStretch(1);
    auto *scroll = makeScrollArea(m_content);
    column->addWidget(scroll, 1);
    m_content = scroll;
}

EmptyState *FiguresPanel::makeEmpty()
{
    return isWeb()
        ? new EmptyState(QStringLiteral("chart"), tr("How did they find you?"),
                         tr("Export sources, landing pages, visits and conversions from your web analytics "
                            "as a table. It answers question 6: by themselves, or through your outreach?"))
        : new EmptyState(QStringLiteral("share"), tr("What do they stop for?"),
                         tr("Export your posts from your social networks as a table: format, topic, network, "
                            "likes, comments, shares. It shows what gets more attention than its share."));
}

QString FiguresPanel::purpose() const
{
    return isWeb() ? tr("Where visitors came from, where they came in, and what became of them.")
                   : tr("Which formats, topics and networks get more attention than their share of posts.");
}

void FiguresPanel::refresh()
{
    m_import->setCanEdit(canEdit());
    const auto info = table::DatasetStore(*session().project()).current(m_kind);
    if (!info) {
        session().notify(info.error().message, true);
        return;
    }
    m_empty->setVisible(!*info);
    m_content->setVisible(info->has_value());
    if (!*info) {
        m_workedOn = 0;
        return;
    }
    if (m_workedOn != (*info)->id || m_revision != session().project()->revision())
        work(**info);
}

void FiguresPanel::work(const table::DatasetInfo &info)
{
    m_workedOn = info.id;
    m_revision = session().project()->revision();
    m_source->setText(tr("%1, imported on %2.", "data set, date")
                          .arg(isolated(visible(info.name, 80)), format::date(info.importedAt.date())));
    m_work = runTask([path = session().project()->path(), info,
                      isWeb = isWeb()](const TaskControl &control) -> Result<research::Figures> {
        auto own = project::Project::openForTask(path, project::Project::Access::ReadOnly);
        if (!own)
            return std::move(own).error();
        const auto table = table::DatasetStore(**own).load(info, {}, control);
        if (!table)
            return table.error();
        return isWeb ? research::webFigures(*table) : research::socialFigures(*table);
    });
    m_work.then(this, [this](const Result<research::Figures> &figures) {
        if (figures)
            showFigures(*figures);
        else
            session().notify(figures.error().message, true);
    });
}

void FiguresPanel::showFigures(const research::Figures &figures)
{
    clearLayout(m_charts);
    if (!figures.missing.isEmpty())
        m_charts->addWidget(new HintBox(figures.missing.join(u'\n'), HintBox::Tone::Caution));
    for (const chart::ChartSpec &spec : figures.charts) {
        auto *card = new Card;
        auto *view = new render::ChartView;
        view->setSpec(spec);
        connect(view, &render::ChartView::saveRequested, this,
                [this, view](render::ChartFormat format) { saveChart(session(), *view, format); });
        card->body()->addWidget(view);
        m_charts->addWidget(card);
    }
    m_charts->addWidget(Label::wrapping(figures.columns.join(u'\n'), FontRole::Small, ColorRole::TextMuted));
}

} // namespace lodestar::ui
