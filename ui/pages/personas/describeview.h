#pragma once

#include <QWidget>

class QScrollArea;

namespace lodestar::ui {

class PersonaEditor;
class PosterView;

/// The editor, and beside it the poster as it grows, where there is room for both.
class DescribeView : public QWidget
{
    Q_OBJECT
public:
    DescribeView(PersonaEditor *editor, PosterView *poster, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QScrollArea *m_editor = nullptr, *m_poster = nullptr;
};

} // namespace lodestar::ui
