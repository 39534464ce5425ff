#pragma once

#include "ui/theme/theme.h"

#include <QLayout>

#include <vector>

namespace lodestar::ui {

/// Lays its items in lines, like words, from the leading side.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr, theme::Space spacing = theme::Space::Small);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, true); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool onlyMeasure) const;
    std::vector<QLayoutItem *> m_items;
};

} // namespace lodestar::ui
