#pragma once

#include "core/import/source.h"
#include "core/table/datasetstore.h"
#include "core/table/recipestep.h"
#include "ui/base/page.h"

class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

class ChangesPanel;
class ColumnsPanel;
class DatabasePanel;
class DatasetsPanel;
class HintBox;
class ImportPanel;
class IssuesPanel;
class QualityPanel;
class RelatePanel;
class RelatedTables;
class SectionStack;
class SectionTabs;
class TablePanel;

/// The customers: the import with its preview, the table, what the columns mean, what to check, and the data sets.
class CustomersPage : public Page
{
    Q_OBJECT
public:
    explicit CustomersPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    QList<QAction *> headerActions() const override;
    QString help() const override;
    QVariant begun() const override;
    void resume(const QVariant &begun) override;
    void showTarget(const QString &target) override; ///< "import", "import:PATH", "database", "columns", "customer:KEY"

private:
    struct Begun;
    QWidget *makeContent();
    void refresh();
    void showEmpty();
    void showIssues();
    void lookAt(const table::DatasetInfo &set);
    void showComparison(bool another, bool canEdit);
    void comeBackFrom(QWidget *panel); ///< hides it; the keyboard goes to what is shown instead
    void chooseFile();
    void showDatabase();
    void openImport(const QString &source, const import::ImportOptions &options);
    void importFiles(const QStringList &paths);

    std::optional<table::DatasetInfo> m_info;
    std::vector<table::RecipeStep> m_recipe; ///< as the table was loaded with
    bool m_canEdit = false;
    std::vector<table::DatasetInfo> m_sets;
    qint64 m_before = 0; ///< the data set that the one in use is compared with
    QAction *m_importAction = nullptr, *m_databaseAction = nullptr;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_content = nullptr, *m_empty = nullptr;
    ImportPanel *m_import = nullptr;
    DatabasePanel *m_database = nullptr;
    RelatePanel *m_relate = nullptr;
    RelatedTables *m_related = nullptr;
    SectionTabs *m_tabs = nullptr;
    SectionStack *m_stack = nullptr;
    TablePanel *m_table = nullptr;
    ColumnsPanel *m_columns = nullptr;
    QualityPanel *m_quality = nullptr;
    IssuesPanel *m_issues = nullptr;
    DatasetsPanel *m_datasets = nullptr;
    ChangesPanel *m_changes = nullptr;
    HintBox *m_older = nullptr;
    QPushButton *m_newest = nullptr;
};

RailState customersRail(Session &session);

} // namespace lodestar::ui
