#pragma once

#include "core/base/issue.h"

#include <QAbstractTableModel>

#include <vector>

namespace lodestar::ui {

/// What was mended, kept as text or left out on import, with line, column, reason and text.
class IssueModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, ColumnName, What, Reason, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setIssues(std::vector<Issue> issues);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Issue> m_issues;
};

} // namespace lodestar::ui
