#pragma once

#include "core/base/task.h"
#include "core/table/table.h"
#include "ui/base/pending.h"

#include <QObject>

namespace lodestar::ui {

class Session;

/// What people write into cells of the table becomes a step of the recipe: at once, or in the background where there
/// are many rows.
class CellEdits : public QObject
{
    Q_OBJECT
public:
    explicit CellEdits(Session &session, QObject *parent = nullptr) : QObject(parent), m_session(session) { }
    ~CellEdits() override;
    /// `text` as typed; empty: no value. What does not fit the column is said as a notice.
    void fill(const table::Table &table, qsizetype row, int column, const QString &text);

signals:
    void started(const QFuture<lodestar::Result<>> &work); ///< in the background

private:
    void finish(const Result<> &result);

    Session &m_session;
    Pending<Result<>> m_work;
};

} // namespace lodestar::ui
