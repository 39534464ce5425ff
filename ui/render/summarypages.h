#pragma once

#include "core/report/summary.h"
#include "ui/render/chartpainter.h"
#include "ui/render/pdf.h"

#include <functional>
#include <vector>

class QPainter;

namespace lodestar::render {

/// Page units: dots at 300 to the inch.
constexpr double kPaperResolution = 300;
QSizeF paperSize(PaperSize paper);

/// How closely a page is set: factors of the size of type and of the space between things.
struct Density {
    double type = 1;
    double space = 1;
};

/// A piece of the page that is not divided. It is painted with its top left corner at the painter's origin.
struct Block {
    double gapBefore = 0; ///< dropped at the top of a page
    double height = 0;
    bool keepWithNext = false; ///< a heading never ends a page
    bool isTableHead = false; ///< repeated above rows that go on to the next page
    bool isTableRow = false;
    std::function<void(QPainter &)> paint;
};

/// The type, the spaces and the direction of a page.
struct PageStyle {
    ChartStyle chart; ///< look, direction, size of type
    double space = 1;
    double width = 0; ///< of the column of text

    QFont font(theme::FontRole role) const;
    QColor color(theme::ColorRole role) const { return chart.look.color(role); }
    double gap(theme::Space space) const;
    double line(double pixels) const; ///< thickness of a rule
    bool isMirrored() const { return chart.direction == Qt::RightToLeft; }
    /// Where something of the left-to-right layout stands on this page.
    double x(double left, double itsWidth) const { return isMirrored() ? width - left - itsWidth : left; }
};

/// The summary as blocks, from the headline down to the line of evidence.
std::vector<Block> summaryBlocks(const report::SummaryModel &model, const PageStyle &style);

/// What is set on pages besides the summary: pieces made for a style, and what stands around them.
struct PageContent {
    QString language; ///< decides the fonts and the numerals
    bool rightToLeft = false;
    QString footer;
    std::function<std::vector<Block>(const PageStyle &)> blocks;
};

/// The summary, or any other row of blocks, set on pages.
class SummaryPages
{
public:
    SummaryPages(const report::SummaryModel &model, PaperSize paper);
    SummaryPages(const PageContent &content, PaperSize paper);

    int count() const { return static_cast<int>(m_pages.size()); }
    QSizeF size() const { return m_size; }
    /// Paints a page, counted from 0, in page units.
    void paint(QPainter &painter, int page) const;

private:
    struct Placed {
        size_t block = 0;
        double y = 0;
    };
    using Page = std::vector<Placed>;

    PageStyle styleFor(const Density &density) const;
    std::vector<Page> paginate(const std::vector<Block> &blocks) const;
    double contentHeight() const;
    void paintFooter(QPainter &painter, int page) const;

    QString m_footer;
    QString m_language;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QSizeF m_size;
    PageStyle m_style;
    std::vector<Block> m_blocks;
    std::vector<Page> m_pages;
};

} // namespace lodestar::render
