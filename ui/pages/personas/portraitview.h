#pragma once

#include "ui/render/portrait.h"

#include <QWidget>

namespace lodestar::ui {

/// A portrait in the window, `side` pixels wide (of the look at 100 %). Tells itself by its alternative text.
class PortraitView : public QWidget
{
    Q_OBJECT
public:
    explicit PortraitView(int side, QWidget *parent = nullptr);
    void show(const render::PortraitSpec &spec);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    render::PortraitSpec m_spec;
};

} // namespace lodestar::ui
