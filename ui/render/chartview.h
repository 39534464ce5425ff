#pragma once

#include "ui/render/chartfile.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedLayout;
class QTableView;

namespace lodestar::render {

class ChartCanvas;

/// A chart as a part of a page: its finding and how sure we are, the picture with marks that mouse and keyboard reach,
/// the same as a table, and a context menu. A page may add its own actions to the menu (addAction()).
///
/// Arrow keys go from mark to mark, Enter or a click activates one. The threshold of a histogram, where there is one,
/// follows the mouse and the arrow keys left and right (Shift: larger steps); the page may answer thresholdMoved() with
/// a new spec or leave it at that.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    void setSpec(const chart::ChartSpec &spec);
    const chart::ChartSpec &spec() const { return m_spec; }

    /// The height of the picture without its texts, where a page has less room for it than is usual; 0: the usual one.
    void setPictureHeight(int pixels);

    int currentMark() const; ///< as the rows of chart::asTable(); -1: none
    void setCurrentMark(int mark);

    void setTableShown(bool shown);
    bool isTableShown() const;

    /// The bytes of the picture or of the table as a file.
    QByteArray exported(ChartFormat format) const;

signals:
    void specChanged();
    void markActivated(int mark);
    void currentMarkChanged(int mark);
    void thresholdMoved(double threshold);
    /// Someone wants the chart as a file: ask where, then write exported(format).
    void saveRequested(lodestar::render::ChartFormat format);

private:
    void makeActions();
    void replaceCanvas();
    void describe();
    void describeMark(int mark);
    void showTip(int mark, const QPoint &globalPosition);
    void fillTable();
    QString markText(int mark) const; ///< "Name: Logistics; Difference: +53; …"
    ChartStyle pictureStyle() const;

    chart::ChartSpec m_spec;
    int m_pictureHeight = 0;

    QLabel *m_title = nullptr;
    QLabel *m_sureness = nullptr;
    QStackedLayout *m_stack = nullptr;
    ChartCanvas *m_canvas = nullptr;
    QTableView *m_tableView = nullptr;
    QAction *m_showTable = nullptr;
};

} // namespace lodestar::render
