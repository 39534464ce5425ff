#pragma once

#include "core/report/personaposter.h"

#include <QImage>
#include <QWidget>

class QScrollArea;

namespace lodestar::ui {

/// A persona as it will hang on the wall: as tall as its text needs at the width it has.
class PosterView : public QWidget
{
    Q_OBJECT
public:
    explicit PosterView(QWidget *parent = nullptr);
    void show(const report::PersonaPoster &poster, const QImage &picture);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    report::PersonaPoster m_poster;
    QImage m_picture;
};

/// The poster in a column that scrolls.
QScrollArea *makePosterScroll(PosterView *poster);

} // namespace lodestar::ui
