#pragma once

#include "ui/base/pending.h"
#include "ui/pages/customers/changesmodel.h"

#include <QWidget>

namespace lodestar::ui {

class DataTableView;
class FilterLine;
class HintBox;
class Label;
class ProgressPanel;
class Segmented;

/// What changed between two imports: counts, the columns with the most changes, and a list from old to new. The
/// comparison is made when the panel is first seen.
class ChangesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ChangesPanel(QWidget *parent = nullptr);
    ~ChangesPanel() override;
    /// The two to compare; `project` is the file they are in.
    void setSets(const QString &project, const table::DatasetInfo &before, const table::DatasetInfo &now);
    void clear();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void compareSets();
    void showResult();
    void showList();
    QString summary() const;
    QStringList columnFacts() const;
    /// Of the columns of numbers among these, the customers that changed most.
    QStringList biggestChanges(const std::vector<const table::ColumnChanges *> &columns) const;

    QString m_project;
    table::DatasetInfo m_before, m_now;
    bool m_isDue = false;
    Pending<Result<ComparedTables>> m_comparing;
    std::shared_ptr<const ComparedTables> m_tables;
    Label *m_summary = nullptr, *m_columns = nullptr, *m_cut = nullptr;
    HintBox *m_hint = nullptr;
    ProgressPanel *m_progress = nullptr;
    Segmented *m_kind = nullptr;
    FilterLine *m_filter = nullptr;
    DataTableView *m_view = nullptr;
    ChangesModel *m_model = nullptr;
};

} // namespace lodestar::ui
