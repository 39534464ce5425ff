#pragma once

#include <QWidget>

class QGridLayout;

namespace lodestar::ui {

/// A small table of figures to read: names at the leading side, figures at the trailing side of their columns.
class FigureGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FigureGrid(QWidget *parent = nullptr);
    void clear();
    void addHead(const QStringList &texts);
    void addRow(const QStringList &texts);

private:
    void add(const QStringList &texts, bool isHead);

    QGridLayout *m_grid = nullptr;
    int m_rows = 0;
};

} // namespace lodestar::ui
