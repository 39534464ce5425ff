#pragma once

#include <QFrame>
#include <QRect>

class QScrollArea;
class QVBoxLayout;

namespace lodestar::ui {

/// A small sheet over the window, below what opened it, that closes by Escape or a click elsewhere. It is as high as
/// what it holds, also when that grows, and scrolls where the screen is too low for it.
class Popup : public QFrame
{
    Q_OBJECT
public:
    explicit Popup(QWidget *parent = nullptr);

    /// Shows it inside the screen below `mark`, a place in `of`; their trailing edges lie one above the other.
    void openBelow(const QRect &mark, const QWidget &of);

protected:
    QVBoxLayout *lines() const { return m_lines; } ///< what it holds, from above
    /// At least this wide, if the screen is. Before it is opened.
    void setLeastWidth(int width) { m_leastWidth = width; }

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QRect m_mark; ///< on the screen
    int m_leastWidth = 0;
};

} // namespace lodestar::ui
