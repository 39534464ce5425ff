#pragma once

#include "core/base/task.h"
#include "ui/base/pending.h"

#include <QObject>

namespace lodestar::ui {

class CustomerTable;
class ProgressPanel;
class Session;
class TableColumns;
class TableModel;

/// What leaves the table: the chosen rows to the clipboard, the rows shown into a file. In the background, however many
/// there are.
class TableOutput : public QObject
{
    Q_OBJECT
public:
    TableOutput(Session &session, const TableModel &model, CustomerTable &view, const TableColumns &columns,
                ProgressPanel &progress, QObject *parent);

    void copyCell(); ///< the current one, as it is shown
    /// The chosen rows as tab-separated lines of the columns in sight, the names above them or not.
    void copy(bool withHeader);
    void exportShown(); ///< as CSV that is safe to open; asks where

private:
    Session &m_session;
    const TableModel &m_model;
    CustomerTable &m_view;
    const TableColumns &m_columns;
    ProgressPanel &m_progress;
    Pending<Result<qint64>> m_exporting;
    Pending<Result<QString>> m_copying;
};

} // namespace lodestar::ui
