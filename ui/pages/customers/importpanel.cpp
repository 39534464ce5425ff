#include "ui/pages/customers/importpanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/import/databasesource.h"
#include "core/import/readings.h"
#include "core/project/project.h"
#include "core/relate/importtables.h"
#include "core/research/afterimport.h"
#include "ui/base/session.h"
#include "ui/pages/customers/importcolumns.h"
#include "ui/pages/customers/nextimporthint.h"
#include "ui/pages/customers/readingpanel.h"
#include "ui/pages/customers/sheetbox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/progresspanel.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>

namespace lodestar::ui {

using table::ColumnType;
using table::DatasetKind;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr int kRowsShown = 8;
constexpr int kColumnsHeight = 320; ///< least height of what the columns mean: about six of them
constexpr double kSure = 0.6; ///< of a guess what the rows are

/// What is being imported: the name of a file, or the table of a database; never the address with its password.
QString sourceName(const QString &source)
{
    if (!import::DatabaseAddress::isDatabase(source))
        return QFileInfo(source).fileName();
    const auto address = import::DatabaseAddress::parse(source);
    return address ? import::databaseSourceName(*address) : QString();
}

} // namespace

ImportPanel::ImportPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    const theme::Look &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Normal));

    auto *head = new Card;
    head->setPadding(Space::Normal);
    auto *row = new QHBoxLayout;
    m_title = new ElidedLabel({}, FontRole::Subtitle);
    m_import = new PrimaryButton(tr("Import"));
    m_cancel = new QuietButton(tr("Cancel"));
    row->addWidget(m_title, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    head->body()->addLayout(row);
    m_facts = Label::wrapping({}, FontRole::Body, ColorRole::TextMuted);
    head->body()->addWidget(m_facts);
    m_kind = new Segmented(tr("What the rows are"));
    for (const DatasetKind kind : {DatasetKind::Customers, DatasetKind::Prospects})
        m_kind->addChoice(table::datasetKindId(kind), table::datasetKindName(kind));
    connect(m_kind, &Segmented::chosen, this, [this](const QString &id) { chooseKind(*table::datasetKindFromId(id)); });
    m_kind->hide(); // until the file was looked at
    head->body()->addWidget(m_kind, 0, Qt::AlignLeading);
    m_next = new NextImportHint;
    head->body()->addWidget(m_next);
    m_progress = new ProgressPanel;
    head->body()->addWidget(m_progress);
    m_error = new HintBox({}, HintBox::Tone::Negative);
    m_notes = new HintBox({}, HintBox::Tone::Caution);
    head->body()->addWidget(m_error);
    head->body()->addWidget(m_notes);
    column->addWidget(head);

    m_body = new QWidget;
    auto *columns = new QHBoxLayout(m_body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(look.space(Space::Normal));
    columns->addWidget(makeColumns(), 5);
    columns->addWidget(makeReading(), 2);
    column->addWidget(m_body, 1);
    connect(m_import, &QPushButton::clicked, this, &ImportPanel::startImport);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPanel::giveUp);
    connect(m_progress, &ProgressPanel::finished, this, [this] {
        // A cancelled look leaves nothing to show.
        if (m_looking.isCanceled() && !isImporting() && m_preview.columns.empty())
            emit closed();
    });
}

ImportPanel::~ImportPanel()
{
    m_looking.cancel();
    if (m_importing.isRunning()) {
        m_importing.cancel();
        m_importing.waitForFinished(); // it holds the file; a cancelled import rolls back
        m_session.setBusy(false);
    }
}

QWidget *ImportPanel::makeReading()
{
    m_reading = new ReadingPanel;
    connect(m_reading, &ReadingPanel::chosen, this, [this] {
        const bool sameCells = import::hasSameCells(m_preview.chosen, m_reading->choice());
        static_cast<import::DialectChoice &>(m_options) = m_reading->choice();
        m_options.useRemembered = false; // what is chosen here counts, also that it is to be detected
        sameCells ? look() : lookAfresh();
    });
    m_sheets = new SheetBox;
    connect(m_sheets, &SheetBox::sheetChosen, this, [this](const QString &sheet) {
        m_options.sheet = sheet;
        m_options.header.reset(); // another sheet is another table
        lookAfresh();
    });
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    column->addWidget(m_sheets);
    column->addWidget(m_reading, 1);
    return makeScrollArea(box);
}

QWidget *ImportPanel::makeColumns()
{
    const theme::Look &look = theme::current();
    auto *card = new Card(tr("What the columns mean"));
    m_columns = new ImportColumns;
    connectColumns();
    auto *meanings = makeScrollArea(m_columns);
    meanings->setMinimumHeight(look.pixels(kColumnsHeight)); // in a low window the page scrolls
    card->body()->addWidget(meanings, 3);
    card->body()->addWidget(new Label(tr("The first rows, as they are written"), FontRole::BodyStrong));
    m_rows = new QTableWidget;
    m_rows->setAccessibleName(tr("The first rows of the file"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false); // Tab leaves the table
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setMaximumSectionSize(m_rows->fontMetrics().averageCharWidth() * 32);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_rows->setMinimumHeight(look.space(Space::Widest) * 3);
    card->body()->addWidget(m_rows, 2);
    return card;
}

void ImportPanel::open(const Begun &begun)
{
    if (isImporting())
        return;
    m_path = begun.path;
    m_options = begun.options;
    m_firstRows.reset();
    m_preview = {};
    m_title->setText(m_options.name.isEmpty() ? sourceName(m_path) : visible(m_options.name, 120));
    m_body->hide(); // it shows the file before
    m_facts->setText({});
    m_notes->setText({});
    look();
}

bool ImportPanel::isImporting() const
{
    return m_importing.isRunning();
}

void ImportPanel::look()
{
    m_looking.cancel();
    m_error->setText({});
    m_next->clear();
    m_import->setEnabled(false);
    const QString project = m_session.hasProject() ? m_session.project()->path() : QString();
    m_looking = runTask(
        [path = m_path, wanted = m_options, project, held = m_firstRows](const TaskControl &control) -> Result<Look> {
            import::ImportOptions options = wanted;
            if (!project.isEmpty()) {
                auto own = project::Project::openForTask(project, project::Project::Access::ReadOnly);
                if (!own)
                    return std::move(own).error();
                options = import::Readings::of(**own).applied(path, options);
            }
            auto rows = held ? Result<import::FirstRows>(*held) : import::FirstRows::of(path, options, control);
            if (!rows)
                return std::move(rows).error();
            auto preview = rows->judged(options, control);
            if (!preview)
                return std::move(preview).error();
            return Look{std::move(*rows), std::move(*preview)};
        });
    m_progress->watch(m_looking.future(), tr("Looking at the file"));
    m_looking.then(this, [this, path = m_path](const Result<Look> &looked) {
        if (path != m_path)
            return;
        // What comes from a database was chosen there as what it is to be.
        if (looked && relate::isRelatedKind(looked->preview.kindGuess.kind)
            && looked->preview.kindGuess.confidence >= kSure && !import::DatabaseAddress::isDatabase(path)) {
            emit belongsToCustomers(path);
            return;
        }
        if (looked) {
            m_firstRows = looked->rows;
            m_preview = looked->preview;
            showPreview();
            return;
        }
        if (looked.error().kind != ErrorKind::Cancelled)
            m_error->setText(looked.error().message);
        m_body->setVisible(!m_preview.columns.empty());
        m_facts->setText({});
        m_notes->setText({});
    });
}

void ImportPanel::lookAfresh()
{
    m_firstRows.reset(); // they are read in another way
    m_options.columnRoles.clear();
    m_options.types.clear();
    look();
}

void ImportPanel::showPreview()
{
    const bool isFirst = m_body->isHidden(); // of this file
    m_body->show();
    const auto columns = static_cast<int>(m_preview.columns.size());
    m_facts->setText(
        m_preview.complete
            ? tr("%1 rows and %n column(s). Nothing is in the project yet.", nullptr, columns)
                  .arg(format::count(m_preview.rowsLookedAt))
            : tr("%n column(s); the first %1 rows were looked at. Nothing is in the project yet.", nullptr, columns)
                  .arg(format::count(m_preview.rowsLookedAt)));
    QStringList notes = m_preview.notes;
    if (const auto found = static_cast<int>(m_preview.issues.size()); found > 0)
        notes << tr(
            "%n place(s) in these rows were mended or do not fit their column; all are listed after the import.",
            nullptr, found);
    m_notes->setText(notes.join(u'\n'));
    const bool areCompanies = m_options.kind == DatasetKind::Customers || m_options.kind == DatasetKind::Prospects;
    m_kind->setVisible(areCompanies);
    if (areCompanies)
        m_kind->setCurrent(table::datasetKindId(m_options.kind));
    showReading();
    m_columns->show(m_preview, m_options);
    showRows();
    m_import->setEnabled(!m_preview.columns.empty() && !m_session.isBusy() && m_session.hasProject()
                         && !m_session.project()->isReadOnly());
    if (const auto *focus = QApplication::focusWidget();
        m_import->isEnabled() && (isFirst || !focus || !isAncestorOf(focus)))
        m_import->setFocus();
    QStringList names;
    for (const table::ColumnInfo &column : m_preview.columns)
        names << column.name;
    if (m_session.hasProject())
        m_next->look(m_session.project()->path(), {m_path, m_options}, names);
}

void ImportPanel::showReading()
{
    import::Dialect dialect = m_preview.dialect;
    if (m_options.useRemembered && import::choosesAnything(m_preview.chosen))
        dialect.reasons.prepend(tr("A file like this was read before: it is read in the same way."));
    const auto form = import::DatabaseAddress::isDatabase(m_path) ? ReadingPanel::Form::Database
        : m_preview.sheets.empty()                                ? ReadingPanel::Form::Text
                                                                  : ReadingPanel::Form::Workbook;
    m_reading->present(dialect, m_preview.chosen, form);
    m_sheets->showSheets(m_preview.sheets, m_preview.sheet);
}

void ImportPanel::connectColumns()
{
    connect(m_columns, &ImportColumns::typeChosen, this, [this](const QString &column, ColumnType type) {
        m_options.types[column] = type;
        look();
    });
    connect(m_columns, &ImportColumns::roleChosen, this, [this](const QString &column, const table::Role &role) {
        // A role has one holder: whoever was given it before in this preview loses it.
        for (auto it = m_options.columnRoles.begin(); it != m_options.columnRoles.end();)
            it = !role.isNone() && it.value() == role.key() ? m_options.columnRoles.erase(it) : std::next(it);
        m_options.columnRoles[column] = role.isNone() ? QStringLiteral("none") : role.key();
        look();
    });
    connect(m_columns, &ImportColumns::literalChosen, this, [this](const QString &column, bool literal) {
        if (literal)
            m_options.literalColumns.insert(column);
        else
            m_options.literalColumns.remove(column);
        look();
    });
    connect(m_columns, &ImportColumns::dateOrderChosen, this, [this](import::DateOrder order) {
        static_cast<import::DialectChoice &>(m_options) = m_preview.chosen; // also what was remembered
        m_options.dateOrder = order;
        m_options.useRemembered = false;
        look();
    });
    connect(m_columns, &ImportColumns::kindChosen, this, &ImportPanel::chooseKind);
}

void ImportPanel::chooseKind(table::DatasetKind kind)
{
    if (kind == m_options.kind)
        return;
    m_options.kind = kind;
    m_options.columnRoles.clear(); // other kinds have other roles
    look();
}

void ImportPanel::showRows()
{
    m_rows->clear();
    m_rows->setColumnCount(static_cast<int>(m_preview.columns.size()));
    m_rows->setRowCount(qMin(kRowsShown, static_cast<int>(m_preview.rows.size())));
    QStringList header;
    for (const auto &column : m_preview.columns)
        header << visible(column.name, 40);
    m_rows->setHorizontalHeaderLabels(header);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QStringList &cells = m_preview.rows[static_cast<size_t>(row)];
        for (int i = 0; i < m_rows->columnCount() && i < cells.size(); ++i)
            m_rows->setItem(row, i, new QTableWidgetItem(visible(cells.at(i), 60)));
    }
    m_rows->resizeColumnsToContents();
}

void ImportPanel::startImport()
{
    if (isImporting() || m_session.isBusy() || !m_session.hasProject())
        return;
    m_error->setText({});
    m_next->clear(); // what it would say is out of date then
    m_import->setEnabled(false);
    m_body->setEnabled(false);
    m_cancel->hide(); // the progress has its own
    m_session.setBusy(true);
    m_lastAction = m_session.project()->undoLabel();
    m_importing = runTask([project = m_session.project()->path(), actor = project::actorName(), path = m_path,
                           options = m_options](const TaskControl &control) -> Result<import::ImportOutcome> {
        auto own = project::Project::openForTask(project, project::Project::Access::ReadWrite);
        if (!own)
            return own.error();
        auto outcome = relate::importTables(**own, {{path, options}}, {}, control, false, research::afterImport(**own));
        if (!outcome)
            return std::move(outcome).error();
        return std::move(outcome->tables.front());
    });
    m_progress->watch(m_importing.future(), tr("Importing"));
    // onCanceled: a task that was cancelled before it began never answers.
    m_importing.then(this, [this](const Result<import::ImportOutcome> &outcome) { finishImport(outcome); })
        .onCanceled(this, [this] { finishImport(Error::cancelled()); });
}

void ImportPanel::finishImport(const Result<import::ImportOutcome> &outcome)
{
    m_session.setBusy(false);
    m_body->setEnabled(true);
    m_import->setEnabled(true);
    m_cancel->show();
    m_session.project()->refresh();
    m_session.settle({});
    if (!outcome) {
        // A cancel may come a moment too late: what counts is whether the project has a new action.
        if (outcome.error().kind != ErrorKind::Cancelled)
            m_error->setText(outcome.error().message);
        else if (m_session.project()->undoLabel() == m_lastAction)
            m_session.notify(outcome.error().message);
        else
            emit closed();
        return;
    }
    const auto &dataset = outcome->dataset;
    QString text = importedText(*outcome);
    if (dataset.issueCount > 0)
        text += u' ' + tr("%1 places are listed under “To check”.").arg(format::count(dataset.issueCount));
    if (const qint64 misfits = outcome->recipe.misfits(); misfits > 0)
        text += u' '
            + tr("%n earlier correction(s) no longer fit: see “Recipe” under “Quality”.", nullptr,
                 static_cast<int>(misfits));
    m_session.notify(text, false, true);
    m_preview = {};
    m_firstRows.reset();
    emit imported();
    emit closed();
    if (dataset.kind == DatasetKind::Prospects) // where they are held against the ICP
        m_session.openPage(QStringLiteral("icp"), QStringLiteral("prospects"));
}

QString ImportPanel::importedText(const import::ImportOutcome &outcome) const
{
    constexpr double kWorthSaying = 0.05; // seconds: less would read "0"
    const QString rows = format::count(outcome.dataset.rows), seconds = format::number(outcome.seconds, 1);
    const bool isQuick = outcome.seconds < kWorthSaying;
    if (outcome.dataset.kind == DatasetKind::Prospects)
        return isQuick ? tr("%1 prospects were imported.").arg(rows)
                       : tr("%1 prospects were imported in %2 seconds.").arg(rows, seconds);
    return isQuick ? tr("%1 customers were imported.").arg(rows)
                   : tr("%1 customers were imported in %2 seconds.").arg(rows, seconds);
}

void ImportPanel::giveUp()
{
    m_looking.cancel();
    m_next->clear();
    m_preview = {};
    m_firstRows.reset();
    emit closed();
}

} // namespace lodestar::ui
