#pragma once

#include "ui/render/chartpainter.h"

#include <QByteArray>
#include <QImage>

namespace lodestar::render {

enum class ChartFormat { Svg, Png, Csv };

/// The whole picture with a margin, on the ground of the look; `width` in pixels of the look.
QImage chartImage(const chart::ChartSpec &spec, const ChartStyle &style, double width, double pixelRatio = 2.0);

/// The file's bytes. The table of a CSV is safe to open in a spreadsheet.
QByteArray chartFile(const chart::ChartSpec &spec, const ChartStyle &style, double width, ChartFormat format);

/// The table with tabs between cells, as it is put on the clipboard.
QString chartText(const chart::ChartSpec &spec);

} // namespace lodestar::render
