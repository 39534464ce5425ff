#pragma once

#include <QWidget>

class QBoxLayout;

namespace lodestar::ui {

/// Widgets side by side, or one below the other where there are fewer than `threshold` pixels.
class ResponsiveRow : public QWidget
{
    Q_OBJECT
public:
    explicit ResponsiveRow(int threshold, QWidget *parent = nullptr);
    void addWidget(QWidget *widget, int stretch = 1);
    bool isStacked() const;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row = nullptr;
    int m_threshold;
};

} // namespace lodestar::ui
