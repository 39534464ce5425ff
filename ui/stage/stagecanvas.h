#pragma once

#include "ui/base/stagescene.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace lodestar::ui {

class Session;
class StageLayout;
struct StageSetting;

/// The surface of the stage: draws what the desk gives, fitted to its size. Frozen, it keeps its picture (only the
/// clock goes on); blank, it is dark.
class StageCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit StageCanvas(Session &session, QWidget *parent = nullptr);
    ~StageCanvas() override;

    QPixmap picture(); ///< what is to be seen now, at this size
    const StageScene &shown() const { return m_scene; } ///< the scene in the picture; for the desk may be further
    bool isBlank() const;
    void refreshLook(); ///< theme, scale, direction or language are different

signals:
    void pictureChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void take();
    void layOut();
    void redraw();
    StageSetting setting() const;
    void paintAll(QPainter &painter);
    void describe();

    Session &m_session;
    StageScene m_scene;
    std::unique_ptr<StageLayout> m_layout;
    QPixmap m_cache; ///< the sheet without its clock; null: to be drawn
    bool m_hasClock = false; ///< as laid out
    int m_sheet = 0;
};

/// What the room sees when a page has nothing to show: whose project this is.
StageScene restingScene(Session &session);

} // namespace lodestar::ui
