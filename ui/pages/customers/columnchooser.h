#pragma once

#include "ui/widgets/popup.h"

class QHeaderView;
class QListWidget;

namespace lodestar::ui {

/// Which columns the table shows, and in which order: tick, drag, or move with Alt and the arrows. Searchable. What is
/// set counts at once.
class ColumnChooser : public Popup
{
    Q_OBJECT
public:
    /// Works on the sections of `header`; the names are those of its model. `frozen` cannot be moved or hidden.
    ColumnChooser(QHeaderView &header, int frozen, bool bars, QWidget *parent);
    void openBelow(const QWidget &button);

signals:
    void changed(); ///< other columns, or another order
    void barsChanged(bool shown); ///< summaries in the header

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void setAll(bool shown);
    void narrow(const QString &words);
    void takeOrder();
    void moveCurrent(int by);

    QHeaderView &m_header;
    int m_frozen;
    QListWidget *m_list = nullptr;
};

} // namespace lodestar::ui
