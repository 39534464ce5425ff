#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace lodestar::ui {

/// A bar from the leading side that is so long, from 0 to 1. What it means stands beside it in words.
class ShareBar : public QWidget
{
    Q_OBJECT
public:
    explicit ShareBar(double share, theme::ColorRole color = theme::ColorRole::Rest, QWidget *parent = nullptr);
    double share() const { return m_share; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share;
    theme::ColorRole m_color;
};

} // namespace lodestar::ui
