#pragma once

#include "ui/widgets/datatableview.h"

namespace lodestar::ui {

class ColumnFacts;
class FrozenColumn;
class SummaryHeader;

/// The table of the customers: summaries in the header, the names in sight however far one scrolls, keys for what the
/// mouse does.
class CustomerTable : public DataTableView
{
    Q_OBJECT
public:
    CustomerTable(const QString &name, ColumnFacts &facts, QAbstractItemModel *model, QWidget *parent = nullptr);
    SummaryHeader *summaryHeader() const { return m_header; }
    void freeze(int column); ///< -1: none
    int frozenColumn() const;
    void setBarsWanted(bool wanted); ///< shown where there is room for some rows below them
    /// A width that suits name, bars and the cells in sight.
    int goodWidth(int column) const;
    bool isHeld() const; ///< a person holds one of its headers with the mouse

signals:
    void sortRequested(int column, bool add);
    void columnRequested(int column); ///< its popup: Alt+Down, or the mark in the header
    void barPressed(int column, int bar);
    void copyRequested(bool withHeader);
    void detailRequested();

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(SummaryHeader *header);
    void fitBars();

    SummaryHeader *m_header = nullptr;
    FrozenColumn *m_frozen = nullptr;
    bool m_barsWanted = true;
};

} // namespace lodestar::ui
