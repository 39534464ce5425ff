#include "ui/pages/customers/issuemodel.h"

#include "core/base/format.h"
#include "core/base/text.h"

namespace lodestar::ui {

namespace {

QString severityName(Issue::Severity severity)
{
    switch (severity) {
    case Issue::Severity::Repaired:
        return IssueModel::tr("mended");
    case Issue::Severity::Kept:
        return IssueModel::tr("kept as text");
    case Issue::Severity::Rejected:
        break;
    }
    return IssueModel::tr("row left out");
}

} // namespace

void IssueModel::setIssues(std::vector<Issue> issues)
{
    beginResetModel();
    m_issues = std::move(issues);
    endResetModel();
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

int IssueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Issue &issue = m_issues[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Line:
        if (!issue.place.isEmpty())
            return visible(issue.place, 60);
        return issue.line > 0 ? format::count(issue.line) : QString();
    case ColumnName:
        return visible(issue.columnName, 60);
    case What:
        return severityName(issue.severity);
    case Reason:
        return issue.reason;
    default:
        return visible(issue.text);
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line", "of the file");
    case ColumnName:
        return tr("Column");
    case What:
        return tr("What was done");
    case Reason:
        return tr("Why");
    case Text:
        return tr("Text in the file");
    default:
        return {};
    }
}

} // namespace lodestar::ui
