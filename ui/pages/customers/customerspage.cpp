#include "ui/pages/customers/customerspage.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/names.h"
#include "ui/base/projectdoors.h"
#include "ui/base/session.h"
#include "ui/pages/customers/changespanel.h"
#include "ui/pages/customers/columnspanel.h"
#include "ui/pages/customers/databasepanel.h"
#include "ui/pages/customers/datasetspanel.h"
#include "ui/pages/customers/importpanel.h"
#include "ui/pages/customers/issuespanel.h"
#include "ui/pages/customers/qualitypanel.h"
#include "ui/pages/customers/relatedtables.h"
#include "ui/pages/customers/relatepanel.h"
#include "ui/pages/customers/tablepanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/sectionstack.h"

#include <QAction>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lodestar::ui {

using table::DatasetKind;
using table::DatasetStore;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

const QStringList &sections()
{
    static const QStringList ids{QStringLiteral("table"),   QStringLiteral("columns"), QStringLiteral("check"),
                                 QStringLiteral("quality"), QStringLiteral("related"), QStringLiteral("sets"),
                                 QStringLiteral("changes")};
    return ids;
}

} // namespace

CustomersPage::CustomersPage(Session &session, QWidget *parent) : Page(session, parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_content = makeContent();
    m_column->addWidget(m_content);
    m_import = new ImportPanel(session);
    m_import->hide();
    m_column->addWidget(m_import);
    m_relate = new RelatePanel(session);
    m_relate->hide();
    m_column->addWidget(m_relate);
    connect(m_relate, &RelatePanel::closed, this, [this] { comeBackFrom(m_relate); });
    connect(m_import, &ImportPanel::belongsToCustomers, this, [this](const QString &path) { importFiles({path}); });
    m_importAction = new QAction(tr("Import customers"), this);
    connect(m_importAction, &QAction::triggered, this, &CustomersPage::chooseFile);
    m_database = new DatabasePanel;
    m_database->hide();
    m_column->addWidget(m_database);
    m_databaseAction = new QAction(tr("From a database…"), this);
    connect(m_databaseAction, &QAction::triggered, this, &CustomersPage::showDatabase);
    connect(m_database, &DatabasePanel::closed, this, [this] { comeBackFrom(m_database); });
    connect(m_database, &DatabasePanel::chosen, this, &CustomersPage::openImport);
    connect(m_import, &ImportPanel::closed, this, [this] { comeBackFrom(m_import); });
    connect(&session, &Session::changed, this, &CustomersPage::refresh);
    connect(&session, &Session::busyChanged, this, &CustomersPage::refresh);
    refresh();
}

QWidget *CustomersPage::makeContent()
{
    auto *card = new Card;
    card->setPadding(Space::Normal);
    auto *head = new QHBoxLayout;
    m_tabs = new SectionTabs(tr("Views of the customers"));
    m_tabs->addSection(sections().at(0), tr("Table"));
    m_tabs->addSection(sections().at(1), tr("Columns"));
    m_tabs->addSection(sections().at(2), tr("To check"));
    m_tabs->addSection(sections().at(3), tr("Quality"));
    m_tabs->addSection(sections().at(4), tr("Related"));
    m_tabs->addSection(sections().at(5), tr("Data sets"));
    m_tabs->addSection(sections().at(6), tr("What changed"));
    m_table = new TablePanel(session());
    head->addWidget(m_tabs);
    head->addWidget(m_table->tools(), 1);
    card->body()->addLayout(head);
    m_older = new HintBox;
    m_newest = new QuietButton(tr("Back to the newest"));
    m_older->addButton(m_newest);
    card->body()->addWidget(m_older);
    if (session().names().areHidden()) {
        for (const QString &id : sections()) // the others show cells as they were read, whoever they name
            m_tabs->setSectionVisible(id, id == sections().at(0) || id == sections().at(5));
        card->body()->addWidget(
            new HintBox(tr("Names are hidden, so the table cannot be changed and the views that show "
                           "cells as they were read are put away. View › Hide names brings them "
                           "back.")));
    }
    m_stack = new SectionStack;
    m_stack->addWidget(m_table);
    m_columns = new ColumnsPanel(session());
    m_stack->addWidget(makeScrollArea(m_columns));
    connect(m_table, &TablePanel::columnChangeWanted, this, [this](int column) {
        m_tabs->setCurrent(sections().at(1));
        m_columns->change(column);
    });
    m_issues = new IssuesPanel;
    m_stack->addWidget(m_issues);
    m_quality = new QualityPanel(session());
    m_stack->addWidget(m_quality);
    m_related = new RelatedTables(session());
    m_stack->addWidget(makeScrollArea(m_related));
    connect(m_related, &RelatedTables::importWanted, this, &CustomersPage::chooseFile);
    connect(m_quality, &QualityPanel::customerWanted, this,
            [this](const QString &key) { showTarget(QStringLiteral("customer:") + key); });
    m_datasets = new DatasetsPanel;
    connect(m_datasets, &DatasetsPanel::lookWanted, this, &CustomersPage::lookAt);
    m_stack->addWidget(makeScrollArea(m_datasets));
    m_changes = new ChangesPanel;
    m_stack->addWidget(m_changes);
    card->body()->addWidget(m_stack, 1);
    connect(m_newest, &QPushButton::clicked, this, [this] {
        if (const auto newest = DatasetStore(*session().project()).newest(); newest && *newest)
            lookAt(**newest);
    });
    connect(m_tabs, &SectionTabs::sectionChanged, this, [this](const QString &id) {
        m_stack->setCurrentIndex(static_cast<int>(sections().indexOf(id)));
        m_table->tools()->setVisible(id == sections().at(0));
    });
    return card;
}

QString CustomersPage::title() const
{
    return tr("Customers");
}

QString CustomersPage::purpose() const
{
    if (!m_info)
        return tr("Your own list, from the CRM, the accountant or a spreadsheet. It stays on this computer.");
    return tr("%1 customers from %2, imported on %3.")
        .arg(format::count(m_info->rows), isolated(visible(m_info->name, 80)),
             format::date(m_info->importedAt.toLocalTime().date()));
}

QString CustomersPage::help() const
{
    return tr(
        "Import a table of your customers, one row each; drag a file onto the window or choose it. Before anything is "
        "stored you see how the file is read and what each column means, and can change both. Afterwards “Columns” "
        "corrects the roles: which column is the industry, which the lifetime value; and there a column is renamed, "
        "split, "
        "joined with others, read as another type or given a unit. “To check” lists every place that "
        "was mended or did not fit. The imported table itself is never changed; an import can be undone.\n\nIn the "
        "table, typing finds; Alt and the down arrow sort and filter by a column; a bar under a name shows only its "
        "rows; F2 writes a cell anew; Space shows one customer in full.");
}

QList<QAction *> CustomersPage::headerActions() const
{
    return m_import->isHidden() && m_database->isHidden() && m_relate->isHidden()
        ? QList<QAction *>{m_databaseAction, m_importAction}
        : QList<QAction *>(); // while a file is looked at, its own Import leads on
}

struct CustomersPage::Begun {
    std::optional<ImportPanel::Begun> import;
    std::optional<RelatePanel::Begun> relate;
    QString section;
    std::shared_ptr<const TablePanel::View> view;
};

QVariant CustomersPage::begun() const
{
    Begun begun{{}, {}, m_tabs->current(), m_table->view()};
    if (!m_import->isHidden())
        begun.import = m_import->begun();
    if (!m_relate->isHidden())
        begun.relate = m_relate->begun();
    return QVariant::fromValue(std::make_shared<const Begun>(std::move(begun)));
}

void CustomersPage::resume(const QVariant &begun)
{
    const auto before = begun.value<std::shared_ptr<const Begun>>();
    if (!before)
        return;
    m_table->resume(before->view);
    m_tabs->setCurrent(before->section);
    if (before->relate) {
        m_relate->open(*before->relate);
        m_relate->show();
    } else if (before->import) {
        m_import->open(*before->import);
        m_import->show();
    }
    refresh();
}

/// One table is looked at column by column; several, or one that belongs to customers, by what they are to each other.
void CustomersPage::importFiles(const QStringList &paths)
{
    if (m_relate->isImporting() || m_import->isImporting())
        return;
    m_import->hide();
    m_database->hide();
    m_relate->open({paths, {}, {}, {}});
    m_relate->show();
    refresh();
}

void CustomersPage::showTarget(const QString &target)
{
    static const QString import = QStringLiteral("import"), withPath = QStringLiteral("import:"),
                         database = QStringLiteral("database"), customer = QStringLiteral("customer:"),
                         prospects = QStringLiteral("prospects:"), quality = QStringLiteral("quality:");
    const bool showsFiles =
        target == import || target == database || target.startsWith(withPath) || target.startsWith(prospects);
    if (showsFiles && session().names().areHidden()) {
        session().notify(tr("Names are hidden, and a file is shown as it was written. Show names before importing."),
                         true);
    } else if (target == import) {
        chooseFile();
    } else if (target.startsWith(prospects) && session().hasProject()) {
        import::ImportOptions options;
        options.kind = DatasetKind::Prospects;
        openImport(target.mid(prospects.size()), options);
    } else if (target.startsWith(withPath) && session().hasProject()) {
        const QStringList paths = target.mid(withPath.size()).split(u'\n', Qt::SkipEmptyParts);
        if (paths.size() == 1)
            openImport(paths.first(), {});
        else
            importFiles(paths);
    } else if (target == database) {
        showDatabase();
    } else if (sections().contains(target)) {
        m_tabs->setCurrent(target);
    } else if (target.startsWith(quality)) {
        m_tabs->setCurrent(QStringLiteral("quality"));
        m_quality->showSection(target.mid(quality.size()));
    } else if (target.startsWith(customer)) {
        m_tabs->setCurrent(sections().front());
        m_table->showCustomer(target.mid(customer.size()));
    }
}

void CustomersPage::comeBackFrom(QWidget *panel)
{
    panel->hide();
    refresh();
    if (!m_content->isHidden())
        m_stack->currentWidget() == m_table ? m_table->setFocus() : m_tabs->setFocus();
    else if (m_empty)
        m_empty->setFocus();
}

void CustomersPage::chooseFile()
{
    if (m_importAction->isEnabled())
        doors::importCustomers(session(), window());
}

void CustomersPage::showDatabase()
{
    if (!m_databaseAction->isEnabled() || !m_import->isHidden() || !m_relate->isHidden())
        return;
    m_database->show();
    refresh();
    m_database->open(); // last: it takes the keyboard, and what is not shown yet cannot
}

void CustomersPage::openImport(const QString &source, const import::ImportOptions &options)
{
    m_database->hide();
    m_relate->hide();
    m_import->open({source, options});
    m_import->show();
    refresh();
}

void CustomersPage::refresh()
{
    const bool open = session().hasProject();
    m_sets.clear();
    std::optional<table::DatasetInfo> info;
    if (open) {
        const DatasetStore store(*session().project());
        const auto current = store.current(DatasetKind::Customers);
        auto sets = store.list();
        if (!current || !sets) {
            session().notify((current ? sets.error() : current.error()).message, true);
            return;
        }
        info = *current;
        m_sets = std::move(*sets);
    }
    const bool another = !info || !m_info || info->id != m_info->id || info->rollup != m_info->rollup;
    auto recipe = open ? table::RecipeStore(*session().project()).steps(DatasetKind::Customers)
                       : Result<std::vector<table::RecipeStep>>();
    // Columns, roles and cells are what the recipe makes of the import: roles decide what names a customer.
    const bool corrected = another || !recipe || *recipe != m_recipe || info->columns.size() != m_info->columns.size();
    m_recipe = recipe ? std::move(*recipe) : std::vector<table::RecipeStep>();
    m_info = info;
    const bool canEdit = open && !session().project()->isReadOnly() && !session().isBusy();
    const bool showsNames = !session().names().areHidden(); // files are previewed as they were written
    m_importAction->setEnabled(!open || (canEdit && showsNames));
    m_databaseAction->setEnabled(canEdit && showsNames);
    showEmpty();
    if (m_info) {
        if (corrected || canEdit != m_canEdit)
            m_columns->show(*m_info, canEdit);
        m_quality->refresh(*m_info, canEdit && !session().names().areHidden());
        m_datasets->show(m_sets, m_info->id, m_importAction->isEnabled());
        m_related->refresh();
        showComparison(another, canEdit);
        if (another)
            showIssues();
        m_table->setEditable(canEdit);
        if (corrected)
            m_table->showTable(*m_info);
    } else {
        m_table->clear();
    }
    m_canEdit = canEdit;
    emit headerChanged();
}

void CustomersPage::showIssues()
{
    auto issues = DatasetStore(*session().project()).issues(m_info->id);
    m_issues->show(m_info->issueCount, issues ? std::move(*issues) : std::vector<Issue>());
}

void CustomersPage::showEmpty()
{
    delete std::exchange(m_empty, nullptr);
    const bool importing = !m_import->isHidden() || !m_database->isHidden() || !m_relate->isHidden();
    m_content->setVisible(m_info.has_value() && !importing);
    if (m_info || importing)
        return;
    auto *empty = new EmptyState(new TableSketch, tr("Begin with your own customer list"),
                                 tr("One row per customer, as it comes out of the CRM: a text table (CSV) in any "
                                    "encoding, or a workbook (Excel, LibreOffice). Drop the file on this window, or "
                                    "choose it; tables of deals or orders may come along."),
                                 tr("Choose a file"));
    empty->button()->setEnabled(m_importAction->isEnabled());
    empty->setFocusProxy(empty->button());
    connect(empty, &EmptyState::clicked, this, &CustomersPage::chooseFile);
    auto *database = makeButton(m_databaseAction->text());
    database->setEnabled(m_databaseAction->isEnabled());
    connect(database, &QPushButton::clicked, this, &CustomersPage::showDatabase);
    empty->addWidget(database);
    m_empty = empty;
    m_column->addWidget(m_empty);
}

void CustomersPage::lookAt(const table::DatasetInfo &set)
{
    session().settle(DatasetStore(*session().project()).use(set));
}

/// What the customers in use are held against: the import before them; and whether they are the newest.
void CustomersPage::showComparison(bool another, bool canEdit)
{
    const table::DatasetInfo *before = nullptr, *newest = nullptr;
    for (const table::DatasetInfo &set : m_sets) { // newest first
        if (set.kind != DatasetKind::Customers)
            continue;
        newest = newest ? newest : &set;
        if (set.id < m_info->id && !before)
            before = &set;
    }
    m_tabs->setSectionVisible(QStringLiteral("changes"), before != nullptr);
    const qint64 beforeId = before ? before->id : 0;
    if (another || beforeId != m_before) {
        m_before = beforeId;
        before ? m_changes->setSets(session().project()->path(), *before, *m_info) : m_changes->clear();
    }
    const bool isOlder = newest && newest->id != m_info->id;
    m_older->setText(
        isOlder ? tr("You look at an older data set: %1 was imported later, on %2.")
                      .arg(isolated(visible(newest->name, 80)), format::date(newest->importedAt.toLocalTime().date()))
                : QString());
    m_newest->setEnabled(canEdit);
}

RailState customersRail(Session &session)
{
    if (!session.hasProject())
        return {};
    const auto current = DatasetStore(*session.project()).current(DatasetKind::Customers);
    if (!current || !*current)
        return {};
    return {Page::State::Done, format::count((*current)->rows)};
}

} // namespace lodestar::ui
