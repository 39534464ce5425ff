#include "ui/pages/customers/changespanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/project.h"
#include "core/table/datasetstore.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progresspanel.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr size_t kColumnsNamed = 6;
constexpr qsizetype kColumnsWithBiggest = 3;
const QString kAll = QStringLiteral("all"), kNew = QStringLiteral("new"), kGone = QStringLiteral("gone"),
              kChanged = QStringLiteral("changed");

QString count(size_t number)
{
    return format::count(static_cast<qint64>(number));
}

QString names(const table::Table &table, const std::vector<int> &columns)
{
    QStringList found;
    for (const int column : columns)
        found << isolated(visible(table.column(column).name(), 60));
    return joined(found);
}

} // namespace

ChangesPanel::ChangesPanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    m_summary = Label::wrapping({}, FontRole::BodyStrong);
    m_hint = new HintBox;
    m_progress = new ProgressPanel;
    m_columns = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    for (QWidget *part : {static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_hint),
                          static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_columns)})
        column->addWidget(part);
    auto *row = new QHBoxLayout;
    m_kind = new Segmented(tr("Which differences are listed"));
    m_kind->addChoice(kAll, tr("All"));
    m_kind->addChoice(kNew, tr("New"));
    m_kind->addChoice(kGone, tr("Gone"));
    m_kind->addChoice(kChanged, tr("Changed"));
    m_filter = new FilterLine(tr("Find in the differences"));
    row->addWidget(m_kind);
    row->addWidget(m_filter, 1);
    column->addLayout(row);
    m_model = new ChangesModel(this);
    m_view = new DataTableView(tr("What changed"));
    m_view->setSourceModel(m_model);
    m_view->setFilterLine(m_filter);
    m_filter->setList(m_view);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setResizeContentsPrecision(40);
    column->addWidget(m_view, 1);
    m_cut = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    column->addWidget(m_cut);
    connect(m_kind, &Segmented::chosen, this, &ChangesPanel::showList);
}

ChangesPanel::~ChangesPanel()
{
    m_comparing.cancel();
}

void ChangesPanel::setSets(const QString &project, const table::DatasetInfo &before, const table::DatasetInfo &now)
{
    m_project = project;
    m_before = before;
    m_now = now;
    m_isDue = true;
    if (isVisible())
        compareSets();
}

void ChangesPanel::clear()
{
    m_comparing.cancel();
    m_isDue = false;
    m_tables.reset();
    showResult();
}

void ChangesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isDue)
        compareSets();
}

void ChangesPanel::compareSets()
{
    m_isDue = false;
    m_tables.reset();
    showResult();
    m_comparing = runTask(
        [path = m_project, before = m_before, now = m_now](const TaskControl &control) -> Result<ComparedTables> {
            auto own = project::Project::openForTask(path, project::Project::Access::ReadOnly);
            if (!own)
                return own.error();
            const table::DatasetStore store(**own);
            auto older = store.load(before, {}, control.part(0, 0.4));
            if (!older)
                return std::move(older).error();
            auto newer = store.load(now, {}, control.part(0.4, 0.8));
            if (!newer)
                return std::move(newer).error();
            auto found = table::compare(*older, *newer, control.part(0.8, 1));
            if (!found)
                return std::move(found).error();
            return ComparedTables{std::move(*older), std::move(*newer), std::move(*found)};
        });
    m_progress->watch(m_comparing.future(), tr("Comparing the customers"));
    m_comparing
        .then(this,
              [this](const Result<ComparedTables> &compared) {
                  if (compared)
                      m_tables = std::make_shared<const ComparedTables>(*compared);
                  else if (compared.error().kind == ErrorKind::Cancelled)
                      m_isDue = true;
                  showResult();
                  if (!compared && compared.error().kind != ErrorKind::Cancelled)
                      m_hint->setText(compared.error().message);
              })
        .onCanceled(this, [this] { m_isDue = true; }); // compared when the panel is next seen
}

QString ChangesPanel::summary() const
{
    const table::Comparison &found = m_tables->found;
    const QString since =
        tr("Compared with %1 of %2.", "name of a data set, date")
            .arg(isolated(visible(m_before.name, 80)), format::date(m_before.importedAt.toLocalTime().date()));
    if (found.by == table::MatchedBy::Nothing)
        return since;
    return since + u' '
        + tr("New customers: %1. Gone: %2. Changed: %3 of the %4 others.")
              .arg(count(found.joined.size()), count(found.left.size()), format::count(found.changedRows),
                   count(found.pairs.size()));
}

QStringList ChangesPanel::biggestChanges(const std::vector<const table::ColumnChanges *> &columns) const
{
    QStringList facts;
    for (const table::ColumnChanges *column : columns) {
        if (column->biggest.empty() || facts.size() == kColumnsWithBiggest)
            continue;
        const table::Column &before = m_tables->before.column(column->before);
        const table::Column &now = m_tables->now.column(column->now);
        QStringList changes;
        for (const size_t pair : column->biggest) {
            const table::MatchedRows rows = m_tables->found.pairs[pair];
            changes << tr("%1 from %2 to %3", "customer, values")
                           .arg(isolated(visible(m_tables->now.nameOf(rows.now), 60)),
                                isolated(before.display(rows.before)), isolated(now.display(rows.now)));
        }
        facts << tr("Biggest changes of %1: %2.")
                     .arg(isolated(visible(now.name(), 60)), changes.join(QStringLiteral(" · ")));
    }
    return facts;
}

QStringList ChangesPanel::columnFacts() const
{
    const table::Comparison &found = m_tables->found;
    QStringList facts;
    std::vector<const table::ColumnChanges *> most;
    for (const table::ColumnChanges &column : found.columns) {
        if (column.count > 0)
            most.push_back(&column);
    }
    std::stable_sort(most.begin(), most.end(), [](const auto *a, const auto *b) { return a->count > b->count; });
    QStringList changed;
    for (size_t i = 0; i < std::min(most.size(), kColumnsNamed); ++i)
        changed << tr("%1: %2", "column: how many cells")
                       .arg(isolated(visible(m_tables->now.column(most[i]->now).name(), 60)),
                            format::count(most[i]->count));
    if (!changed.isEmpty())
        facts << tr("Changed cells by column: %1.").arg(changed.join(QStringLiteral(" · ")));
    facts << biggestChanges(most);
    if (!found.added.empty())
        facts << tr("New columns: %1.").arg(names(m_tables->now, found.added));
    if (!found.removed.empty())
        facts << tr("Columns that are gone: %1.").arg(names(m_tables->before, found.removed));
    for (const table::RenamedColumn &column : found.renamed)
        facts << tr("%1 is perhaps called %2 now: %3 of the values are the same.")
                     .arg(isolated(visible(m_tables->before.column(column.before).name(), 60)),
                          isolated(visible(m_tables->now.column(column.now).name(), 60)), format::share(column.same));
    return facts;
}

void ChangesPanel::showResult()
{
    m_summary->setText(m_tables ? summary() : QString());
    m_columns->setText(m_tables ? columnFacts().join(u'\n') : QString());
    QStringList hints;
    if (m_tables) {
        const table::Comparison &found = m_tables->found;
        if (found.by == table::MatchedBy::Nothing)
            hints << tr("The customers cannot be matched: the two have no column with numbers or names of customers in "
                        "common. Give one the role under “Columns”.");
        else if (found.by == table::MatchedBy::Name)
            hints << tr("They were matched by name: the two have no column with customer numbers in common.");
        if (found.repeated > 0)
            hints << tr("%n row(s) repeat the key of an earlier row; they were matched in their order.", nullptr,
                        static_cast<int>(found.repeated));
    }
    m_hint->setText(hints.join(u'\n'));
    showList();
}

void ChangesPanel::showList()
{
    const QString wanted = m_kind->current();
    std::optional<ChangesModel::Kind> only;
    if (wanted == kNew)
        only = ChangesModel::Kind::Joined;
    else if (wanted == kGone)
        only = ChangesModel::Kind::Left;
    else if (wanted == kChanged)
        only = ChangesModel::Kind::Changed;
    m_model->show(m_tables, only);
    m_view->resizeColumnsToContents();
    m_cut->setText(m_model->isCut()
                       ? tr("The first %1 lines of each kind are listed.").arg(count(ChangesModel::kMostOfAKind))
                       : QString());
    m_cut->setVisible(m_model->isCut());
}

} // namespace lodestar::ui
