#pragma once

#include "core/profile/exceptionstore.h"
#include "core/profile/fitexceptions.h"

#include <QAbstractTableModel>
#include <QHash>

namespace lodestar::ui {

/// The customers on whom a definition and the facts disagree, and what was decided of each.
class ExceptionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Why, Decided, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void show(const table::Table &table, const profile::Icp &icp, const profile::FitExceptions &exceptions);
    void setVerdicts(const std::vector<profile::ExceptionVerdict> &verdicts);
    void clear();

    const profile::FitException &exceptionAt(int row) const { return m_rows[static_cast<size_t>(row)].exception; }
    QString keyAt(int row) const { return m_rows[static_cast<size_t>(row)].key; }
    QString nameAt(int row) const { return m_rows[static_cast<size_t>(row)].name; }
    const profile::ExceptionVerdict *verdictAt(int row) const; ///< null: nothing was decided
    int undecided() const;

private:
    struct Row {
        profile::FitException exception;
        QString key, name, why;
    };
    std::vector<Row> m_rows;
    QHash<QString, profile::ExceptionVerdict> m_verdicts; ///< by key
};

} // namespace lodestar::ui
