#pragma once

#include <QTableView>

namespace lodestar::ui {

class ColumnFacts;
class DataTableView;
class SummaryHeader;

/// The first column of a table, laid over its leading edge, so that it stays in sight when the rest scrolls sideways.
/// Shares model, selection and row heights with the table; keys go to the table.
class FrozenColumn : public QTableView
{
    Q_OBJECT
public:
    /// `owner` has its model already and a SummaryHeader on the same facts.
    FrozenColumn(DataTableView &owner, ColumnFacts &facts);

    void setColumn(int column); ///< moves it to the front of the owner; -1: none is frozen
    int column() const { return m_column; }
    SummaryHeader *header() const { return m_header; }
    void place(); ///< after a change of size, model or columns

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    DataTableView &m_owner;
    SummaryHeader *m_header = nullptr;
    int m_column = -1;
};

} // namespace lodestar::ui
