#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace lodestar::ui {

/// Widgets side by side, or one below the other where there are fewer than `threshold` pixels.
class ResponsiveRow : public QWidget
{
    Q_OBJECT
public:
    explicit ResponsiveRow(int threshold, QWidget *parent = nullptr);
    void addWidget(QWidget *widget, int stretch = 1);
    void setLastOnTop(); ///< where they are stacked the last one is what people came for; before any is added
    bool isStacked() const;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row = nullptr;
    QBoxLayout::Direction m_stacked = QBoxLayout::TopToBottom;
    int m_threshold;
};

} // namespace lodestar::ui
