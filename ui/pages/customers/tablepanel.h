#pragma once

#include "core/table/table.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace lodestar::table {
struct Filter;
}

namespace lodestar::ui {

class ColumnFacts;
class ColumnLoader;
class CustomerTable;
class FilterChips;
class FilterLine;
class Label;
class ProgressPanel;
class RecipeChange;
class RowDetail;
class Session;
class TableColumns;
class TableModel;
class TableOutput;

/// The table of the customers with all that is done to see it: find, filters, order, columns, one customer in full,
/// export.
class TablePanel : public QWidget
{
    Q_OBJECT
public:
    explicit TablePanel(Session &session, QWidget *parent = nullptr);
    ~TablePanel() override;

    /// Find, columns and the rest, for the line of the tabs.
    QWidget *tools() const { return m_tools; }
    /// Loads the cells; the same data set again (a role, a corrected cell) keeps what is on screen.
    void showTable(const table::DatasetInfo &info);
    void clear();
    void setEditable(bool editable);
    /// Goes to a customer, as soon as it is there; what hides it is taken away.
    void showCustomer(const QString &key);

    /// How one looks at the table, for a page that is made in the place of this.
    struct View;
    std::shared_ptr<const View> view() const;
    void resume(std::shared_ptr<const View> view);

signals:
    void columnChangeWanted(int column); ///< make something else of it: another name, parts of it…

private:
    void makeTools();
    void makeTable();
    void connectTable();
    void takeTable(const table::Table &table);
    void rowsArranged();
    void showCount();
    void findCustomer();
    void showDetail();
    void sortBy(int column, bool descending, bool add);
    void setFilter(int column, const std::optional<table::Filter> &filter);
    void toggleBar(int column, int bar);
    void filterByCell();
    void openColumn(int column);
    void openChooser();
    void openRowMenu(const QPoint &at);
    void leaveRowOut(); ///< of the cell that is chosen

    Session &m_session;
    std::optional<table::DatasetInfo> m_info;
    qsizetype m_currentRow = -1; ///< of the table: the customer that is chosen, in whatever order
    QString m_wantedCustomer; ///< key to go to, once the table is there
    std::shared_ptr<const View> m_wantedView;

    TableModel *m_model = nullptr;
    ColumnFacts *m_facts = nullptr;
    ColumnLoader *m_loader = nullptr;
    RecipeChange *m_change = nullptr;
    CustomerTable *m_view = nullptr;
    TableColumns *m_columns = nullptr;
    TableOutput *m_output = nullptr;
    QWidget *m_tools = nullptr, *m_chooserButton = nullptr;
    FilterLine *m_find = nullptr;
    FilterChips *m_chips = nullptr;
    ProgressPanel *m_progress = nullptr;
    RowDetail *m_detail = nullptr;
    Label *m_count = nullptr;
};

} // namespace lodestar::ui
