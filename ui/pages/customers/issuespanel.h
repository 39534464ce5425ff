#pragma once

#include "core/base/issue.h"

#include <QWidget>

#include <vector>

namespace lodestar::ui {

class DataTableView;
class IssueModel;
class Label;

/// Every place that was mended, kept as text or left out when the customers were imported.
class IssuesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit IssuesPanel(QWidget *parent = nullptr);
    void show(qint64 found, std::vector<Issue> listed); ///< `found`: all there were; the first of them are listed

private:
    Label *m_count = nullptr;
    IssueModel *m_model = nullptr;
    DataTableView *m_view = nullptr; ///< hidden while nothing is listed
};

} // namespace lodestar::ui
