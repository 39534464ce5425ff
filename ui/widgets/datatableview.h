#pragma once

#include <QTableView>

namespace lodestar::ui {

class FilterLine;

/// A list of rows as every list here behaves: sorts by its header, copies as text (Ctrl+C, with tabs), is driven by
/// keyboard, and hands typed letters to its filter line.
class DataTableView : public QTableView
{
    Q_OBJECT
public:
    explicit DataTableView(const QString &name, QWidget *parent = nullptr); ///< `name`: accessible name

    /// Shows a small model through a proxy that filters by folded text and sorts by Qt::UserRole where the model gives
    /// one, else by the text in the order of the locale. A model that sorts and
    /// filters itself (many rows) goes to setModel() instead.
    void setSourceModel(QAbstractItemModel *model);
    /// Connects typing: letters typed in the table go to `line`; with a source model, the line narrows the rows.
    void setFilterLine(FilterLine *line);
    /// The selected cells as tab-separated lines, the header first when whole rows are selected.
    QString selectionAsText() const;
    void copySelection() const;
    int sourceRow(const QModelIndex &index) const; ///< row in the source model; -1 for an invalid index

signals:
    void rowActivated(int sourceRow); ///< Enter or double click

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    FilterLine *m_line = nullptr;
};

} // namespace lodestar::ui
