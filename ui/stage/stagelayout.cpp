#include "ui/stage/stagelayout.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::StageLayout)
};

double margin(const StagePen &pen)
{
    // Air around it, but not where there is little room.
    const bool small = pen.setting().size.width() < 40 * pen.lineHeight(FontRole::Body);
    return pen.space(small ? Space::Normal : Space::Wide);
}

/// The largest type in which the title takes a few lines only.
StagePen::Style titleStyle(const StagePen &pen, const QString &title, double width)
{
    struct Try {
        FontRole font;
        int lines;
    };
    for (const auto [font, lines] :
         std::array{Try{FontRole::Headline, 2}, Try{FontRole::Title, 2}, Try{FontRole::Subtitle, 3}}) {
        const bool low = pen.setting().size.height() < 13 * pen.lineHeight(font);
        if (!low && pen.height(title, width, {font}) <= (lines + 0.5) * pen.lineHeight(font))
            return {font};
    }
    const int most = static_cast<int>(pen.setting().size.height() * 0.4 / pen.lineHeight(FontRole::BodyStrong));
    return {FontRole::BodyStrong, ColorRole::Text, StagePen::Align::Leading, std::max(1, most)};
}

} // namespace

QRectF clockArea(const StagePen &pen)
{
    const double edge = margin(pen), inner = pen.setting().size.width() - 2 * edge;
    const double width = std::max(inner * 0.36, std::min(inner * 0.5, 11 * pen.lineHeight(FontRole::Body)));
    const double height = pen.lineHeight(FontRole::Title) + pen.lineHeight(FontRole::Small);
    return {pen.setting().size.width() - edge - width, edge, width, height};
}

StagePicture clockPicture(const ClockFace &clock, const StageSetting &setting)
{
    StagePen pen(setting);
    const QRectF area = clockArea(pen);
    const QString time = clockText(clock.remaining);
    const double timeWidth = std::min(pen.width(time, {FontRole::Title}), area.width() / 2);
    const double gap = pen.space(Space::Small), thick = pen.space(Space::Small) * 0.75;
    const double timeHeight = pen.words(time, area.topLeft(), timeWidth, {FontRole::Title, ColorRole::Text});
    const QRectF track(area.left() + timeWidth + gap, area.top() + timeHeight / 2 - thick / 2,
                       area.width() - timeWidth - gap, thick);
    pen.shape(track, ColorRole::Border, thick / 2);
    QRectF left = track;
    left.setWidth(track.width() * std::clamp(clock.left, 0.0, 1.0));
    if (left.width() > 0)
        pen.shape(left, clock.color, thick / 2);
    const QString below = clock.block.isEmpty() || clock.word.isEmpty()
        ? clock.block + clock.word
        : Tr::tr("%1 · %2", "block of the agenda, how it stands").arg(clock.word, clock.block);
    pen.words(below, {area.left(), area.top() + timeHeight}, area.width(),
              {FontRole::Small, ColorRole::TextMuted, StagePen::Align::Leading, 1});
    return pen.take();
}

StageLayout::StageLayout(const StageScene &scene, const StageSetting &setting)
    : m_scene(scene), m_setting(setting), m_asked(setting)
{
    layOut();
    // Few words need not be small: the back row is glad of every point. A plot is large already.
    const bool isPlot = std::holds_alternative<chart::ChartSpec>(scene.body) && !hasRows(scene);
    if (isPlot || !isWhole())
        return;
    const double title = titlePoints();
    for (const double larger : {1.7, 1.5, 1.3, 1.15}) {
        m_setting.look.roomScale = setting.look.roomScale * larger;
        layOut();
        if (isWhole() && titlePoints() >= title)
            return;
    }
    m_setting = setting;
    layOut();
}

void StageLayout::layOut()
{
    const StagePen measure(m_setting);
    m_body = placeBody(measure);
    m_sheets = bodySheets(m_scene, measure, m_body);
    m_besideSetting = m_setting;
    layOutBeside();
    if (m_asides.size() > 1) { // as small as may be before it goes on
        m_besideSetting = m_asked;
        layOutBeside();
    }
}

void StageLayout::layOutBeside()
{
    m_asides.clear();
    if (!m_scene.aside)
        return;
    StagePen trial(m_besideSetting);
    const size_t figures = m_scene.aside->figures.size();
    for (size_t first = 0; first < std::max<size_t>(figures, 1);) {
        m_asides.push_back(first);
        first = std::max(beside(trial, first), first + 1);
    }
}

bool StageLayout::isWhole() const
{
    const StagePen pen(m_setting);
    const double full = m_setting.size.width() - 2 * margin(pen) - beforeHeading(pen);
    constexpr double kLines = 2.5; // of the line below the heading and of the one above it
    return sheets() == 1 && pen.height(m_scene.line, full, {}) < kLines * pen.lineHeight(FontRole::Body)
        && pen.height(m_scene.kicker, full / 2, {FontRole::Small}) < kLines * pen.lineHeight(FontRole::Small);
}

double StageLayout::titlePoints() const
{
    const StagePen pen(m_setting);
    const double full = m_setting.size.width() - 2 * margin(pen) - beforeHeading(pen);
    return m_setting.look.font(titleStyle(pen, m_scene.title, full).font).pointSizeF();
}

double StageLayout::pictureSide(const StagePen &pen) const
{
    constexpr double kLines = 4; // of the body, as a name and a title take
    return m_scene.picture.isNull() ? 0
                                    : std::min(kLines * pen.lineHeight(FontRole::Body), 0.22 * m_setting.size.height());
}

double StageLayout::beforeHeading(const StagePen &pen) const
{
    const double side = pictureSide(pen);
    return side > 0 ? side + pen.space(Space::Normal) : 0;
}

double StageLayout::head(StagePen &pen) const
{
    const double side = pictureSide(pen), edge = margin(pen) + beforeHeading(pen);
    const double full = m_setting.size.width() - margin(pen) - edge;
    // With nothing below it the heading stands in the middle.
    const bool isAlone = std::holds_alternative<std::monostate>(m_scene.body) && !m_scene.aside;
    double y = isAlone && !m_setting.hasClock ? m_setting.size.height() * 0.3 : margin(pen), clockBottom = y;
    const double pictureBottom = y + side;
    if (side > 0)
        pen.image(m_scene.picture, {margin(pen), y, side, side});
    double kickerWidth = full;
    if (m_setting.hasClock) {
        const QRectF clock = clockArea(pen);
        kickerWidth = clock.left() - edge - pen.space(Space::Normal);
        clockBottom = clock.bottom();
    }
    if (!m_scene.kicker.isEmpty())
        y += pen.words(m_scene.kicker, {edge, y}, kickerWidth,
                       {FontRole::Small, ColorRole::TextMuted, StagePen::Align::Leading, 2});
    y = std::max(y, clockBottom) + (m_scene.kicker.isEmpty() && !m_setting.hasClock ? 0 : pen.space(Space::Tiny));
    if (!m_scene.title.isEmpty())
        y += pen.words(m_scene.title, {edge, y}, full, titleStyle(pen, m_scene.title, full));
    // Half of a low stage belongs to the body: of the sentence below the heading the beginning says the most.
    const double room = m_setting.size.height() * 0.45 - y;
    const int lines = std::clamp(static_cast<int>(room / pen.lineHeight(FontRole::Body)), 1, 3);
    if (!m_scene.line.isEmpty())
        y += pen.words(m_scene.line, {edge, y}, full,
                       {FontRole::Body, ColorRole::TextMuted, StagePen::Align::Leading, lines});
    return std::max(y, pictureBottom);
}

double StageLayout::footTop(const StagePen &pen) const
{
    return m_setting.size.height() - pen.space(Space::Medium) - pen.lineHeight(FontRole::Small);
}

QRectF StageLayout::placeBody(const StagePen &measure)
{
    StagePen trial(measure.setting());
    const double edge = margin(measure), top = head(trial) + measure.space(Space::Medium);
    const double bottom = footTop(measure) - measure.space(Space::Small);
    QRectF area(edge, top, m_setting.size.width() - 2 * edge, std::max(bottom - top, 1.0));
    if (!m_scene.aside)
        return area;
    const double gap = measure.space(Space::Normal);
    if (std::holds_alternative<std::monostate>(m_scene.body)) {
        m_aside = area;
        return area;
    }
    const double width =
        std::max(area.width() * 0.27, std::min(area.width() * 0.4, measure.look().pixels(190.0) * 1.0));
    m_aside = QRectF(area.right() - width, area.top(), width, area.height());
    area.setWidth(area.width() - width - gap);
    return area;
}

StagePicture StageLayout::picture(int sheet) const
{
    StagePen pen(m_setting);
    pen.setGround(ColorRole::Background);
    head(pen);
    // Of what goes on longer than the other, the other keeps its last part.
    const auto at = static_cast<size_t>(std::clamp(sheet, 0, sheets() - 1));
    if (!m_asides.empty()) {
        StagePen side(m_besideSetting);
        beside(side, m_asides[std::min(at, m_asides.size() - 1)]);
        pen.add(side.take());
    }
    m_sheets[std::min(at, m_sheets.size() - 1)](pen);
    foot(pen, sheet);
    return pen.take();
}

void StageLayout::foot(StagePen &pen, int sheet) const
{
    const double edge = margin(pen), full = m_setting.size.width() - 2 * edge, y = footTop(pen);
    const StagePen::Style leading{FontRole::Small, ColorRole::TextMuted, StagePen::Align::Leading, 1};
    const StagePen::Style trailing{FontRole::Small, ColorRole::TextMuted, StagePen::Align::Trailing, 1};
    QString end = m_setting.foot;
    if (sheets() > 1) {
        const QString place =
            Tr::tr("%1 of %2", "sheet of a scene on the stage").arg(format::count(sheet + 1), format::count(sheets()));
        end = end.isEmpty() ? place : Tr::tr("%1 · %2", "project, sheet").arg(end, place);
    }
    const double endWidth = end.isEmpty() ? 0 : std::min(pen.width(end, trailing), full * 0.6);
    pen.words(m_scene.status, {edge, y}, full - endWidth - pen.space(Space::Normal), leading);
    pen.words(end, {edge + full - endWidth, y}, endWidth, trailing);
}

/// Figures one below the other, as many as there is room for, each with its words; how many are left, or what they are
/// based on.
size_t StageLayout::beside(StagePen &pen, size_t first) const
{
    const QRectF &area = m_aside;
    const auto &figures = m_scene.aside->figures;
    const double padding = pen.space(Space::Medium), gap = pen.space(Space::Small), width = area.width() - 2 * padding;
    const double x = area.left() + padding, bottom = area.bottom() - padding;
    const StagePen::Style small{FontRole::Small, ColorRole::TextMuted, StagePen::Align::Leading, 4};
    const double source = pen.height(m_scene.aside->source, width, small);
    pen.sheet(area, ColorRole::AccentSoft);
    double y = area.top() + padding;
    y += pen.words(m_scene.aside->title, {x, y}, width,
                   {FontRole::BodyStrong, ColorRole::Accent, StagePen::Align::Leading, 2});
    size_t next = first;
    for (; next < figures.size(); ++next) {
        const auto &[figure, text] = figures[next];
        StagePen::Style large{FontRole::Title};
        if (pen.width(figure, large) > width)
            large.font = FontRole::Subtitle;
        const bool last = next + 1 == figures.size();
        const double after = last ? (source > 0 ? gap + source : 0) : pen.lineHeight(FontRole::Small);
        const double room = bottom - y - gap - after - pen.height(figure, width, large);
        const auto lines = static_cast<int>(room / pen.lineHeight(FontRole::Body));
        const bool fits = pen.height(text, width, {}) <= room;
        if (!fits && (next > first || lines < 1))
            break;
        y += gap;
        y += pen.words(figure, {x, y}, width, large);
        y += pen.words(text, {x, y}, width,
                       {FontRole::Body, ColorRole::Text, StagePen::Align::Leading, fits ? 0 : lines});
    }
    const auto left = static_cast<int>(figures.size() - next);
    if (left > 0 && y + pen.lineHeight(FontRole::Small) <= bottom)
        pen.words(Tr::tr("%n more", "figures", left), {x, y}, width, {FontRole::Small, ColorRole::TextMuted});
    else if (left == 0 && y + gap + source <= bottom)
        pen.words(m_scene.aside->source, {x, y + gap}, width, small);
    return next;
}

} // namespace lodestar::ui
