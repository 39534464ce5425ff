#include "ui/render/summarypages.h"

#include "ui/render/bodypainter.h"
#include "ui/render/textblock.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace lodestar::render {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::render::Summary)
};

constexpr double kMillimetre = kPaperResolution / 25.4, kPoint = kPaperResolution / 72;
constexpr double kSideMargin = 17 * kMillimetre, kTopMargin = 16 * kMillimetre, kBottomMargin = 9 * kMillimetre;
constexpr double kFooterHeight = 12 * kMillimetre;
constexpr double kBodyPoints = 10;

/// From generous to close; the last is the smallest type that can be read on paper (8.5 points, notes 7.2).
constexpr std::array kDensities{Density{1.15, 1.6}, Density{1.1, 1.35}, Density{1.05, 1.15}, Density{1, 1},
                                Density{1, 0.8},    Density{0.94, 0.7}, Density{0.89, 0.6},  Density{0.85, 0.5}};
/// A summary that needs more than a page has room again.
constexpr Density kSeveralPages{1, 0.9};

} // namespace

QSizeF paperSize(PaperSize paper)
{
    return paper == PaperSize::A4 ? QSizeF(210 * kMillimetre, 297 * kMillimetre)
                                  : QSizeF(8.5 * kPaperResolution, 11 * kPaperResolution);
}

QFont PageStyle::font(FontRole role) const
{
    return unitFont(chart, role);
}

double PageStyle::gap(Space wanted) const
{
    return chart.look.space(wanted) * chart.unit * space;
}

double PageStyle::line(double pixels) const
{
    return pixels * chart.unit;
}

SummaryPages::SummaryPages(const report::SummaryModel &model, PaperSize paper)
    : SummaryPages({model.language, model.rightToLeft, model.footer,
                    [&model](const PageStyle &style) { return summaryBlocks(model, style); }},
                   paper)
{ }

SummaryPages::SummaryPages(const PageContent &content, PaperSize paper)
    : m_footer(content.footer), m_language(content.language),
      m_direction(content.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight), m_size(paperSize(paper))
{
    for (const Density &density : kDensities) {
        m_style = styleFor(density);
        m_blocks = content.blocks(m_style);
        m_pages = paginate(m_blocks);
        if (m_pages.size() == 1)
            return;
    }
    m_style = styleFor(kSeveralPages);
    m_blocks = content.blocks(m_style);
    m_pages = paginate(m_blocks);
}

PageStyle SummaryPages::styleFor(const Density &density) const
{
    PageStyle style;
    style.chart.look = theme::paperLook(m_language);
    style.chart.direction = m_direction;
    style.chart.unit = 1;
    style.chart.onPage = true;
    // The look's type follows the system's; paper has its own size, whatever the screen.
    const double body = style.font(FontRole::Body).pixelSize();
    style.chart.unit = kBodyPoints * density.type * kPoint / body;
    style.space = density.space;
    style.width = m_size.width() - 2 * kSideMargin;
    return style;
}

double SummaryPages::contentHeight() const
{
    return m_size.height() - kTopMargin - kBottomMargin - kFooterHeight;
}

std::vector<SummaryPages::Page> SummaryPages::paginate(const std::vector<Block> &blocks) const
{
    std::vector<Page> pages(1);
    double y = 0;
    size_t tableHead = 0;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].isTableHead)
            tableHead = i;
        // A heading moves on together with what it heads.
        double needed = blocks[i].height;
        for (size_t j = i; blocks[j].keepWithNext && j + 1 < blocks.size(); ++j)
            needed += blocks[j + 1].gapBefore + blocks[j + 1].height;
        const double gap = pages.back().empty() ? 0 : blocks[i].gapBefore;
        if (!pages.back().empty() && y + gap + needed > contentHeight()) {
            pages.emplace_back();
            y = 0;
            if (blocks[i].isTableRow) {
                pages.back().push_back({tableHead, 0});
                y = blocks[tableHead].height;
            }
        } else {
            y += gap;
        }
        pages.back().push_back({i, y});
        y += blocks[i].height;
    }
    return pages;
}

void SummaryPages::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), m_size), m_style.color(ColorRole::Surface));
    for (const Placed &placed : m_pages.at(static_cast<size_t>(page))) {
        painter.save();
        painter.translate(kSideMargin, kTopMargin + placed.y);
        m_blocks[placed.block].paint(painter);
        painter.restore();
    }
    paintFooter(painter, page);
    painter.restore();
}

void SummaryPages::paintFooter(QPainter &painter, int page) const
{
    painter.save();
    painter.translate(kSideMargin, m_size.height() - kBottomMargin - kFooterHeight);
    painter.setPen(QPen(m_style.color(ColorRole::Border), m_style.line(1)));
    painter.drawLine(QPointF(0, 0), QPointF(m_style.width, 0));
    PageStyle fixed = styleFor({1, 1}); // the footer is alike on every page, however closely that is set
    const double textWidth = m_style.width * 0.88, top = fixed.gap(Space::Small);
    const TextBlock text(m_footer, fixed.font(FontRole::Small), textWidth, {m_direction, TextBlock::Align::Leading, 2});
    text.paint(painter, {m_style.x(0, textWidth), top}, m_style.color(ColorRole::TextMuted));
    const QLocale locale(m_language);
    const TextBlock number(
        Tr::tr("%1 of %2", "page number, number of pages").arg(locale.toString(page + 1), locale.toString(count())),
        fixed.font(FontRole::Small), m_style.width * 0.10, {m_direction, TextBlock::Align::Trailing, 1});
    number.paint(painter, {m_style.x(m_style.width * 0.90, m_style.width * 0.10), top},
                 m_style.color(ColorRole::TextMuted));
    painter.restore();
}

} // namespace lodestar::render
