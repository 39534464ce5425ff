#pragma once

#include <QStackedWidget>

namespace lodestar::ui {

/// One of several views, as small as the one that is shown may become: a wide view does not make the page scroll
/// sideways while another is looked at.
class SectionStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit SectionStack(QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;
};

} // namespace lodestar::ui
