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
    /// The selected rows as tab-separated lines of the columns in sight, with or without their names above.
    QString selectionAsText(bool withHeader = true) const;
    void copySelection(bool withHeader = true) const;
    int sourceRow(const QModelIndex &index) const; ///< row in the source model; -1 for an invalid index

    /// A column that is laid over the leading edge (FrozenColumn); -1: none. Others are scrolled clear of it.
    void setFrozenColumn(int column) { m_frozen = column; }
    void wheelOver(QWheelEvent *event) { wheelEvent(event); } ///< the wheel was turned over what lies on the table
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void rowActivated(int sourceRow); ///< Enter or double click

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    FilterLine *m_line = nullptr;
    int m_frozen = -1;
};

} // namespace lodestar::ui
