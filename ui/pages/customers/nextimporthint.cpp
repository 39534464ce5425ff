#include "ui/pages/customers/nextimporthint.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/project.h"

namespace lodestar::ui {

namespace {

constexpr qsizetype kColumnsNamed = 8;

QString shown(const QString &column)
{
    return isolated(visible(column, 60));
}

QString names(const QStringList &columns)
{
    QStringList parts;
    for (const QString &column : columns.first(std::min(kColumnsNamed, columns.size())))
        parts << shown(column);
    if (columns.size() > kColumnsNamed)
        parts << QStringLiteral("…");
    return joined(parts);
}

} // namespace

NextImportHint::NextImportHint(QWidget *parent) : HintBox({}, Tone::News, parent) { }

NextImportHint::~NextImportHint()
{
    m_comparing.cancel();
}

void NextImportHint::clear()
{
    m_comparing.cancel();
    setText({});
}

void NextImportHint::look(const QString &project, const relate::TableFile &file, const QStringList &columns)
{
    clear();
    using Found = Result<std::optional<relate::NextImport>>;
    m_comparing = runTask([project, file, columns](const TaskControl &control) -> Found {
        auto own = project::Project::openForTask(project, project::Project::Access::ReadOnly);
        if (!own)
            return own.error();
        return relate::compareWithInUse(**own, file, columns, control);
    });
    // What goes wrong with the file is said by the import itself.
    m_comparing.then(this, [this](const Found &found) {
        if (found && *found)
            tell(**found);
    });
}

void NextImportHint::tell(const relate::NextImport &next)
{
    const QString name = isolated(visible(next.before.name, 80));
    const QString day = format::date(next.before.importedAt.toLocalTime().date());
    const auto columns = table::importedColumns(next.before).size();
    QStringList lines;
    lines << (next.hasSameColumns() ? tr("Same %n column(s) as %1 of %2. Types and roles are taken over from it.",
                                         "name of a data set, date", static_cast<int>(columns))
                                          .arg(name, day)
                                    : tr("Almost the columns of %1 of %2.", "name of a data set, date").arg(name, day));
    if (next.by != table::MatchedBy::Nothing)
        lines.back() += u' '
            + tr("Known: %1. New: %2. Gone: %3.", "how many customers")
                  .arg(format::count(next.known), format::count(next.joined), format::count(next.left));
    if (!next.removed.isEmpty())
        lines << tr("Missing columns: %1.").arg(names(next.removed));
    if (!next.added.isEmpty())
        lines << tr("New columns: %1.").arg(names(next.added));
    for (const relate::NextImport::Renamed &column : next.renamed)
        lines << tr("%1 is perhaps called %2 now: %3 of the values are the same.")
                     .arg(shown(column.before), shown(column.now), format::share(column.same));
    setText(lines.join(u'\n'));
}

} // namespace lodestar::ui
