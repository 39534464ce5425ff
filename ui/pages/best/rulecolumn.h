#pragma once

#include <QWidget>

class QVBoxLayout;

namespace lodestar::ui {

class ThresholdPanel;

/// The criteria, where best ends, and what the best bring, one below the other. Where the column is high enough, only
/// the criteria scroll: the distribution stays in sight below them while a weight is dragged. In a low one all of it
/// scrolls.
class RuleColumn : public QWidget
{
    Q_OBJECT
public:
    RuleColumn(QWidget *criteria, ThresholdPanel *threshold, QWidget *values, QWidget *parent = nullptr);
    QSize sizeHint() const override; ///< as if all of it scrolled, so that the page becomes no higher than the window
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; } ///< what does not fit scrolls, whatever the width
    bool isThresholdInSight() const; ///< whatever is scrolled

signals:
    void compactChanged(bool compact); ///< the criteria have so little room that they had better be dense

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place(int height);

    QVBoxLayout *m_column = nullptr, *m_scrolled = nullptr;
    QWidget *m_scroll = nullptr;
    ThresholdPanel *m_threshold = nullptr;
    bool m_isCompact = false;
};

} // namespace lodestar::ui
