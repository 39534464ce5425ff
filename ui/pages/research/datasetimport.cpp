#include "ui/pages/research/datasetimport.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/import/source.h"
#include "core/project/project.h"
#include "core/research/afterimport.h"
#include "ui/base/dialogs.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/progresspanel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

DatasetImport::DatasetImport(Session &session, table::DatasetKind kind, const QString &button, QWidget *parent)
    : QWidget(parent), m_session(session), m_kind(kind)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(theme::Space::Small));
    m_button = makeButton(button, theme::ButtonKind::Quiet, QStringLiteral("import"));
    m_error = new HintBox({}, HintBox::Tone::Negative);
    m_progress = new ProgressPanel;
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(m_progress);
    column->addWidget(m_error);
    connect(m_button, &QPushButton::clicked, this, &DatasetImport::choose);
}

DatasetImport::~DatasetImport()
{
    if (m_importing.isRunning()) {
        m_importing.cancel();
        m_importing.waitForFinished(); // it holds the file; a cancelled import rolls back
        m_session.setBusy(false);
    }
}

void DatasetImport::setCanEdit(bool canEdit)
{
    m_button->setEnabled(canEdit && !m_importing.isRunning());
}

void DatasetImport::choose()
{
    const auto path = dialogs::askOpenFile(this, m_button->text(), tr("Tables (*.csv *.tsv *.txt *.xlsx *.xls *.ods)"),
                                           QStringLiteral("research"));
    if (!path)
        return;
    m_error->setText({});
    if (m_looksFirst)
        emit fileChosen(*path);
    else
        start(*path);
}

void DatasetImport::start(const QString &path, const std::vector<research::SurveyColumn> &columns)
{
    if (m_importing.isRunning() || m_session.isBusy() || !m_session.hasProject())
        return;
    m_error->setText({});
    m_button->setEnabled(false);
    m_session.setBusy(true);
    import::ImportOptions options;
    options.kind = m_kind;
    m_importing = runTask(
        [project = m_session.project()->path(), path, options, columns](const TaskControl &control) -> Result<Outcome> {
            auto own = project::Project::openForTask(project, project::Project::Access::ReadWrite);
            if (!own)
                return own.error();
            Outcome outcome;
            auto written = relate::importTables(**own, {{path, options}}, {}, control, false,
                                                research::afterImport(**own, &outcome.survey, columns));
            if (!written)
                return std::move(written).error();
            outcome.dataset = std::move(written->tables.front().dataset);
            return outcome;
        });
    m_progress->watch(m_importing.future(), tr("Importing"));
    m_importing.then(this, [this](const Result<Outcome> &outcome) { finish(outcome); }).onCanceled(this, [this] {
        finish(Error::cancelled());
    });
}

void DatasetImport::finish(const Result<Outcome> &outcome)
{
    m_session.setBusy(false);
    m_button->setEnabled(true);
    m_session.project()->refresh();
    m_session.settle({});
    if (!outcome) {
        if (outcome.error().kind != ErrorKind::Cancelled)
            m_error->setText(outcome.error().message);
        return;
    }
    m_session.notify(outcome->survey
                         ? research::intakeText(*outcome->survey)
                         : tr("%1 rows of %2 were imported.")
                               .arg(format::count(outcome->dataset.rows), isolated(visible(outcome->dataset.name, 60))),
                     false, true);
    emit imported(outcome->survey);
}

} // namespace lodestar::ui
