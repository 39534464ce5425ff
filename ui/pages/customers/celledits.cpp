#include "ui/pages/customers/celledits.h"

#include "core/project/project.h"
#include "core/table/recipestore.h"
#include "ui/base/session.h"

namespace lodestar::ui {

CellEdits::~CellEdits()
{
    if (!m_work.isRunning())
        return;
    m_work.cancel();
    m_work.waitForFinished(); // it holds the file; a cancelled change rolls back
    m_session.setBusy(false);
}

void CellEdits::fill(const table::Table &table, qsizetype row, int column, const QString &text)
{
    if (m_session.isBusy() || m_work.isRunning())
        return;
    if (table::isQuick(table.info())) {
        m_session.settle(
            table::RecipeStore(*m_session.project()).fillCell(table.info(), table::rowKeyOf(table, row), column, text));
        return;
    }
    m_session.setBusy(true);
    m_work =
        runTask([path = m_session.project()->path(), table, row, column, text](const TaskControl &control) -> Result<> {
            auto own = project::Project::openForTask(path, project::Project::Access::ReadWrite);
            if (!own)
                return own.error();
            return table::RecipeStore(**own).fillCells(table.info(), {{table::rowKeyOf(table, row), column, text}},
                                                       control);
        });
    m_work.then(this, [this](const Result<> &result) { finish(result); }).onCanceled(this, [this] {
        finish(Error::cancelled());
    });
    emit started(m_work.future());
}

void CellEdits::finish(const Result<> &result)
{
    m_session.setBusy(false);
    m_session.project()->refresh();
    m_session.settle(result);
}

} // namespace lodestar::ui
