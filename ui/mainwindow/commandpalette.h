#pragma once

#include "ui/mainwindow/commandindex.h"

#include <QFrame>

#include <memory>

class QListView;
class QStandardItemModel;

namespace lodestar::ui {

class FilterLine;

/// Ctrl+K: one line that finds pages, questions, customers and actions. It lies over the window and goes with Escape.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);
    void open(std::unique_ptr<CommandIndex> index);
    void setQuery(const QString &text);
    const std::vector<Command> &shown() const { return m_shown; }
    void runCurrent();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refill(const QString &text);
    void place();
    void step(int rows);

    std::unique_ptr<CommandIndex> m_index;
    std::vector<Command> m_shown;
    FilterLine *m_line = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
};

} // namespace lodestar::ui
