#pragma once

#include "ui/base/stagescene.h"
#include "ui/stage/stagepicture.h"

#include <algorithm>
#include <functional>

namespace lodestar::ui {

/// A scene fitted to a stage: heading, body, what stands beside it and the foot. What does not fit at a size that a
/// room can read goes to further sheets.
class StageLayout
{
public:
    StageLayout(const StageScene &scene, const StageSetting &setting);
    int sheets() const { return static_cast<int>(std::max(m_sheets.size(), m_asides.size())); } ///< at least 1
    StagePicture picture(int sheet) const;
    /// As it was laid out: larger than asked for where the scene leaves room. The clock belongs to it.
    const StageSetting &setting() const { return m_setting; }

private:
    void layOut();
    void layOutBeside();
    bool isWhole() const; ///< on one sheet, with all that stands beside it
    double pictureSide(const StagePen &pen) const; ///< beside the heading; 0 where there is none
    double beforeHeading(const StagePen &pen) const; ///< what the picture takes of the heading's width
    double titlePoints() const; ///< size of type of the heading
    double head(StagePen &pen) const; ///< returns where it ends
    void foot(StagePen &pen, int sheet) const;
    double footTop(const StagePen &pen) const;
    size_t beside(StagePen &pen, size_t first) const; ///< draws figures from `first` on; returns the first left over
    QRectF placeBody(const StagePen &pen);

    StageScene m_scene;
    StageSetting m_setting, m_asked; ///< as it is laid out, and as it was asked for
    StageSetting m_besideSetting; ///< what stands beside may be smaller than the body
    QRectF m_body, m_aside;
    std::vector<size_t> m_asides; ///< the figure that each part of what stands beside begins with
    std::vector<std::function<void(StagePen &)>> m_sheets;
};

/// Whether the scene's chart is one of rows, which can go on on a further sheet.
bool hasRows(const StageScene &scene);

using StageSheet = std::function<void(StagePen &)>;
/// What draws the body into `area`, sheet by sheet; at least one.
std::vector<StageSheet> bodySheets(const StageScene &scene, const StagePen &pen, const QRectF &area);
std::vector<StageSheet> cardSheets(const StageScene::Cards &cards, const StagePen &pen, const QRectF &area);

/// The clock for the corner that a setting with a clock leaves free. Its own picture, for it changes every second.
StagePicture clockPicture(const ClockFace &clock, const StageSetting &setting);
/// Where that corner is, seen from the leading side.
QRectF clockArea(const StagePen &pen);

} // namespace lodestar::ui
