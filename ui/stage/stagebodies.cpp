#include "ui/stage/stagelayout.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::StageLayout)
};

using Sheets = std::vector<StageSheet>;

Sheets blankSheet()
{
    return {[](StagePen &) {}};
}

/// The largest type in which the whole text fits; body where only parts of it do.
FontRole largestFont(const StagePen &pen, const QString &text, const QSizeF &room)
{
    for (const FontRole font : {FontRole::Headline, FontRole::Title, FontRole::Subtitle})
        if (pen.height(text, room.width(), {font}) <= room.height())
            return font;
    return FontRole::Body;
}

Sheets textSheets(const QString &text, const StagePen &pen, const QRectF &area)
{
    const StagePen::Style style{largestFont(pen, text, area.size())};
    Sheets sheets;
    for (const QString &piece : fittingPieces(pen, text, area.width(), area.height(), style))
        sheets.emplace_back(
            [piece, area, style](StagePen &on) { on.words(piece, area.topLeft(), area.width(), style); });
    return sheets.empty() ? blankSheet() : sheets;
}

/// How many have written, with a ring for each person, filled once they are done: how many, and never who. Returns
/// where it ends.
double drawWritten(StagePen &pen, const StageScene::Writing &writing, const QRectF &area)
{
    double y = area.top();
    y += pen.words(Tr::tr("%1 of %2", "people who have written")
                       .arg(format::count(writing.written), format::count(writing.writers)),
                   {area.left(), y}, area.width(), {FontRole::Display, ColorRole::Text, StagePen::Align::Leading, 1});
    if (y + pen.lineHeight(FontRole::Subtitle) <= area.bottom())
        y += pen.words(Tr::tr("people have written their answer"), {area.left(), y}, area.width(),
                       {FontRole::Subtitle, ColorRole::TextMuted, StagePen::Align::Leading, 1});
    const double size = pen.lineHeight(FontRole::Body) * 0.7, gap = size * 0.5;
    const auto places = static_cast<int>((area.width() + gap) / (size + gap));
    y += gap;
    if (writing.writers > 0 && writing.writers <= places && y + size <= area.bottom()) {
        for (int i = 0; i < writing.writers; ++i) {
            const QRectF place(area.left() + i * (size + gap), y, size, size);
            if (i < writing.written)
                pen.shape(place, ColorRole::Accent, size / 2);
            else
                pen.ring(place, ColorRole::TextMuted);
        }
        y += size + gap;
    }
    return y;
}

/// What people are asked to write stands below; where there is no room for it, on sheets of its own.
Sheets writingSheets(const StageScene::Writing &writing, const StagePen &pen, const QRectF &area)
{
    StagePen trial(pen.setting());
    const double end = drawWritten(trial, writing, area);
    if (end + pen.height(writing.invitation, area.width(), {}) <= area.bottom())
        return {[writing, area](StagePen &on) {
            const double y = drawWritten(on, writing, area);
            on.words(writing.invitation, {area.left(), y}, area.width(), {});
        }};
    Sheets sheets{[writing, area](StagePen &on) { drawWritten(on, writing, area); }};
    for (StageSheet &sheet : textSheets(writing.invitation, pen, area))
        sheets.push_back(std::move(sheet));
    return sheets;
}

struct BarPlaces {
    double label, bar, figure; ///< widths
    double gap;
};

double barHeight(const StagePen &pen, const StageScene::Bar &bar, const BarPlaces &places)
{
    const double label = pen.height(bar.label, places.label, {FontRole::Body, ColorRole::Text, {}, 2});
    const double note = pen.height(bar.note, places.bar + places.figure, {FontRole::Small, ColorRole::Text, {}, 2});
    return std::max(label, pen.lineHeight(FontRole::Body) + note);
}

void drawBar(StagePen &pen, const StageScene::Bar &bar, const QPointF &at, const BarPlaces &places)
{
    pen.words(bar.label, at, places.label, {FontRole::Body, ColorRole::Text, {}, 2});
    const double line = pen.lineHeight(FontRole::Body), thick = line * 0.6, x = at.x() + places.label + places.gap;
    const double length = places.bar * std::clamp(bar.share, 0.0, 1.0);
    if (length > 0)
        pen.shape({x, at.y() + (line - thick) / 2, length, thick}, bar.color, thick / 6);
    pen.words(bar.figure, {x + length + places.gap, at.y()}, places.figure,
              {FontRole::BodyStrong, ColorRole::Text, {}, 1});
    pen.words(bar.note, {x, at.y() + line}, places.bar + places.figure, {FontRole::Small, ColorRole::TextMuted, {}, 2});
}

/// The line across the bars with its words.
void drawCut(StagePen &pen, const QString &text, const QRectF &row)
{
    const double thick = std::max(2.0, pen.space(Space::Tiny) / 2);
    const double words = std::min(pen.width(text, {FontRole::Small}), row.width() * 0.7);
    const double y = row.top() + pen.lineHeight(FontRole::Small) / 2;
    pen.words(text, row.topLeft(), words, {FontRole::Small, ColorRole::Accent, {}, 1});
    const double from = row.left() + words + pen.space(Space::Small);
    pen.shape({from, y - thick / 2, row.right() - from, thick}, ColorRole::Accent);
}

Sheets barSheets(const StageScene::Bars &bars, const StagePen &pen, const QRectF &area)
{
    BarPlaces places{area.width() * 0.38, 0, 0, pen.space(Space::Small)};
    for (const auto &bar : bars.bars)
        places.figure = std::max(places.figure, pen.width(bar.figure, {FontRole::BodyStrong}));
    places.figure = std::min(places.figure, area.width() * 0.25);
    places.bar = area.width() - places.label - places.figure - 2 * places.gap;
    const double between = pen.space(Space::Small), cut = pen.lineHeight(FontRole::Small) + between;
    Sheets sheets;
    size_t first = 0;
    while (first < bars.bars.size()) {
        double y = area.top();
        size_t next = first;
        for (; next < bars.bars.size(); ++next) {
            const double height = barHeight(pen, bars.bars[next], places)
                + (static_cast<int>(next) + 1 == bars.lineAfter ? cut + between : 0);
            if (next > first && y + height > area.bottom())
                break;
            y += height + between;
        }
        sheets.emplace_back([bars, area, places, between, cut, first, next](StagePen &on) {
            double at = area.top();
            for (size_t i = first; i < next; ++i) {
                drawBar(on, bars.bars[i], {area.left(), at}, places);
                at += barHeight(on, bars.bars[i], places) + between;
                if (static_cast<int>(i) + 1 == bars.lineAfter) {
                    drawCut(on, bars.lineText, {area.left(), at, area.width(), cut});
                    at += cut;
                }
            }
        });
        first = next;
    }
    return sheets.empty() ? blankSheet() : sheets;
}

/// The same chart with rows [first, last) alone, where its kind has rows.
template <class Chart>
std::vector<typename std::remove_reference_t<decltype(Chart::rows)>::value_type> part(const Chart &chart, size_t first,
                                                                                      size_t last)
{
    return {chart.rows.begin() + static_cast<std::ptrdiff_t>(first),
            chart.rows.begin() + static_cast<std::ptrdiff_t>(last)};
}

size_t rowsOf(const chart::ChartSpec &spec)
{
    if (const auto *intervals = std::get_if<chart::IntervalChart>(&spec.body))
        return intervals->rows.size();
    if (const auto *values = std::get_if<chart::ValueBars>(&spec.body))
        return values->rows.size();
    if (const auto *shares = std::get_if<chart::ShareBars>(&spec.body))
        return shares->bars.size();
    return 0;
}

chart::ChartSpec rowsFrom(const chart::ChartSpec &spec, size_t first, size_t last)
{
    chart::ChartSpec some = spec;
    if (auto *intervals = std::get_if<chart::IntervalChart>(&some.body))
        intervals->rows = part(*intervals, first, last);
    else if (auto *values = std::get_if<chart::ValueBars>(&some.body))
        values->rows = part(*values, first, last);
    else if (auto *shares = std::get_if<chart::ShareBars>(&some.body))
        shares->bars = {shares->bars.begin() + static_cast<std::ptrdiff_t>(first),
                        shares->bars.begin() + static_cast<std::ptrdiff_t>(last)};
    return some;
}

Sheets chartSheets(const chart::ChartSpec &spec, const StagePen &pen, const QRectF &area)
{
    const size_t rows = rowsOf(spec);
    if (rows == 0)
        return {[spec, area](StagePen &on) { on.chart(spec, area); }};
    const render::ChartStyle style{.look = pen.look(), .direction = pen.setting().direction};
    Sheets sheets;
    for (size_t first = 0; first < rows;) {
        size_t last = rows;
        while (last > first + 1
               && render::chartHeight(area.width(), rowsFrom(spec, first, last), style) > area.height())
            --last;
        const chart::ChartSpec some = rowsFrom(spec, first, last);
        QRectF place = area;
        place.setHeight(std::min(area.height(), render::chartHeight(area.width(), some, style)));
        sheets.emplace_back([some, place](StagePen &on) { on.chart(some, place); });
        first = last;
    }
    return sheets;
}

/// Five dots, filled up to the confidence, and the same in words.
void drawConfidence(StagePen &pen, int confidence, const QPointF &at, double width)
{
    constexpr int kMost = 5;
    const double line = pen.lineHeight(FontRole::Body), size = line * 0.55, gap = size * 0.5;
    for (int i = 0; i < kMost; ++i) {
        const QRectF place(at.x() + i * (size + gap), at.y() + (line - size) / 2, size, size);
        if (i < confidence)
            pen.shape(place, ColorRole::Accent, size / 2);
        else
            pen.ring(place, ColorRole::TextMuted);
    }
    const double used = kMost * (size + gap) + gap;
    pen.words(Tr::tr("confidence %1 of 5").arg(format::count(confidence)), {at.x() + used, at.y()}, width - used,
              {FontRole::Body, ColorRole::TextMuted, StagePen::Align::Leading, 1});
}

Sheets decisionSheets(const StageScene::Decision &decision, const StagePen &pen, const QRectF &area)
{
    const double padding = pen.space(Space::Medium), line = pen.lineHeight(FontRole::Body);
    const StagePen::Style strong{FontRole::BodyStrong, ColorRole::Accent, StagePen::Align::Leading, 1};
    const int facts = (decision.owner.isEmpty() ? 0 : 1) + (decision.confidence > 0 ? 1 : 0);
    const QRectF inner = area.adjusted(padding, padding, -padding, -padding);
    const double room = std::max(line, inner.height() - line * (1 + facts) - pen.space(Space::Small) * (1 + facts));
    const FontRole font = largestFont(pen, decision.text, {inner.width(), room});
    Sheets sheets;
    for (const QString &piece : fittingPieces(pen, decision.text, inner.width(), room, {font})) {
        sheets.emplace_back([=](StagePen &on) {
            const double height = on.height(piece, inner.width(), {font});
            QRectF card = area;
            card.setHeight(std::min(area.height(),
                                    height + line * (1 + facts) + on.space(Space::Small) * (1 + facts) + 2 * padding));
            on.sheet(card, ColorRole::Surface, ColorRole::Border);
            double y = inner.top();
            y += on.words(Tr::tr("Decided"), {inner.left(), y}, inner.width(), strong) + on.space(Space::Small);
            y += on.words(piece, {inner.left(), y}, inner.width(), {font});
            if (!decision.owner.isEmpty()) {
                y += on.space(Space::Small);
                y += on.words(Tr::tr("Owner: %1").arg(isolated(decision.owner)), {inner.left(), y}, inner.width(),
                              {FontRole::Body, ColorRole::TextMuted, StagePen::Align::Leading, 1});
            }
            if (decision.confidence > 0)
                drawConfidence(on, decision.confidence, {inner.left(), y + on.space(Space::Small)}, inner.width());
        });
    }
    return sheets.empty() ? blankSheet() : sheets;
}

double stepHeight(const StagePen &pen, const StageScene::Step &step, double width)
{
    return pen.height(step.name, width * 0.7, {FontRole::BodyStrong, ColorRole::Text, {}, 3})
        + pen.space(Space::Medium);
}

void drawStep(StagePen &pen, const StageScene::Step &step, const QRectF &row)
{
    using State = StageScene::Step::State;
    const bool now = step.state == State::Now;
    if (now)
        pen.sheet(row, ColorRole::AccentSoft);
    const double padding = pen.space(Space::Small), y = row.top() + pen.space(Space::Medium) / 2;
    const double sign = pen.lineHeight(FontRole::Body), size = sign * 0.5;
    const QRectF dot(row.left() + padding, y + (sign - size) / 2, size, size);
    if (step.state == State::Next)
        pen.ring(dot, ColorRole::TextMuted);
    else
        pen.shape(dot, now ? ColorRole::Accent : ColorRole::TextMuted, size / 2);
    const double x = row.left() + padding + sign, note = row.width() * 0.3 - sign - 2 * padding;
    pen.words(step.name, {x, y}, row.width() * 0.7,
              {now ? FontRole::BodyStrong : FontRole::Body, now ? ColorRole::Text : ColorRole::TextMuted, {}, 3});
    const QString said = now
        ? step.note.isEmpty() ? Tr::tr("now") : Tr::tr("now · %1", "length of a step").arg(step.note)
        : step.state == State::Done ? Tr::tr("done")
                                    : step.note;
    pen.words(said, {x + row.width() * 0.7, y}, note,
              {FontRole::Body, ColorRole::TextMuted, StagePen::Align::Trailing, 1});
}

Sheets stepSheets(const StageScene::Steps &all, const StagePen &pen, const QRectF &area)
{
    const auto &steps = all.steps;
    const auto now = std::ranges::find(steps, StageScene::Step::State::Now, &StageScene::Step::state) - steps.begin();
    double whole = 0;
    for (const auto &step : steps)
        whole += stepHeight(pen, step, area.width());
    // Where they do not all fit, what is done goes first: the room looks at what is now and next.
    size_t first =
        whole > area.height() && now < std::ssize(steps) ? static_cast<size_t>(std::max<qsizetype>(0, now - 1)) : 0;
    Sheets sheets;
    while (first < steps.size()) {
        double y = area.top();
        size_t next = first;
        for (; next < steps.size(); ++next) {
            const double height = stepHeight(pen, steps[next], area.width());
            if (next > first && y + height > area.bottom())
                break;
            y += height;
        }
        sheets.emplace_back([steps, area, first, next](StagePen &on) {
            double at = area.top();
            for (size_t i = first; i < next; ++i) {
                const double height = stepHeight(on, steps[i], area.width());
                drawStep(on, steps[i], {area.left(), at, area.width(), height});
                at += height;
            }
        });
        first = next;
    }
    return sheets.empty() ? blankSheet() : sheets;
}

} // namespace

bool hasRows(const StageScene &scene)
{
    const auto *spec = std::get_if<chart::ChartSpec>(&scene.body);
    return spec && rowsOf(*spec) > 0;
}

std::vector<StageSheet> bodySheets(const StageScene &scene, const StagePen &pen, const QRectF &area)
{
    struct Visitor {
        const StagePen &pen;
        const QRectF &area;
        Sheets operator()(std::monostate) const { return blankSheet(); }
        Sheets operator()(const StageScene::Text &text) const { return textSheets(text.text, pen, area); }
        Sheets operator()(const StageScene::Writing &writing) const { return writingSheets(writing, pen, area); }
        Sheets operator()(const StageScene::Cards &cards) const { return cardSheets(cards, pen, area); }
        Sheets operator()(const StageScene::Bars &bars) const { return barSheets(bars, pen, area); }
        Sheets operator()(const chart::ChartSpec &spec) const { return chartSheets(spec, pen, area); }
        Sheets operator()(const StageScene::Decision &decision) const { return decisionSheets(decision, pen, area); }
        Sheets operator()(const StageScene::Steps &steps) const { return stepSheets(steps, pen, area); }
    };
    return std::visit(Visitor{pen, area}, scene.body);
}

} // namespace lodestar::ui
