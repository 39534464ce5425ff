#pragma once

#include "ui/render/chartpainter.h"

#include <QImage>
#include <QPainter>

#include <cmath>

/// One chart of every kind, and looks at what was painted.
namespace lodestar::testkit {

using namespace Qt::StringLiterals;

inline chart::ChartSpec intervals()
{
    chart::IntervalChart chart;
    chart.rows = {
        {u"Logistics"_s, u"Industry · 14 of 20 best, 33 of 192 others"_s, 0.53, 0.31, 0.69, true, u"likely real"_s},
        {u"50–249 employees"_s, u"Size · 15 of 20, 61 of 188"_s, 0.43, 0.20, 0.59, true, u"likely real"_s},
        {u"Uses a WMS"_s, u"Technologies · 12 of 18, 50 of 170"_s, 0.37, 0.13, 0.56, true, u"likely real"_s},
        {u"Baltic region"_s, u"Region · 7 of 20, 34 of 192"_s, 0.17, -0.01, 0.39, false, u"could be chance"_s},
        {u"Head office in Germany"_s, u"Country · 4 of 20, 36 of 192"_s, 0.01, -0.12, 0.23, false,
         u"could be chance"_s},
    };
    return {u"14 of 20 best customers are in logistics; of the others, 33 of 192."_s,
            u"Likely real: difference 53 points, could be 31 to 69."_s, chart};
}

inline chart::ChartSpec shares()
{
    using Tone = chart::ShareBars::Part::Tone;
    chart::ShareBars chart;
    chart.bars = {
        {u"Best"_s, {{u"Logistics"_s, 14, Tone::Best}, {u"other"_s, 5, Tone::Other}, {u"unknown"_s, 1, Tone::Unknown}}},
        {u"Others"_s,
         {{u"Logistics"_s, 33, Tone::Best}, {u"other"_s, 143, Tone::Other}, {u"unknown"_s, 16, Tone::Unknown}}}};
    return {u"14 of 20"_s, QString(), chart};
}

inline chart::ChartSpec histogram()
{
    return {u"Scores"_s, QString(),
            chart::Histogram{{0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100},
                             {3, 12, 31, 55, 42, 30, 22, 9, 6, 2},
                             65.0,
                             u"Score (0 to 100)"_s}};
}

inline chart::ChartSpec scatter(int points = 300)
{
    chart::Scatter chart;
    for (int i = 0; i < points; ++i) {
        chart.x.push_back(1 + (i * 37) % 101 + i * 1e-6);
        chart.y.push_back((i * 53) % 97 + chart.x.back());
        chart.best.push_back(chart.y.back() > 150 ? 1 : 0);
    }
    chart.xAxis = u"Months as a customer"_s;
    chart.yAxis = u"Revenue"_s;
    return {u"Longer customers pay more."_s, QString(), chart};
}

/// Wilson's interval, near enough for a picture.
inline chart::ValueBars::Bar valueBar(qint64 count, qint64 known)
{
    const double n = static_cast<double>(known), p = static_cast<double>(count) / n, z = 1.96;
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {count, p, std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

inline chart::ChartSpec values(chart::ValueBars::Second second = chart::ValueBars::Second::Rest)
{
    using Kind = chart::ValueBars::Row::Kind;
    chart::ValueBars chart;
    chart.firstLabel = u"Best"_s;
    chart.secondLabel = second == chart::ValueBars::Second::Rest ? u"Others"_s : u"All customers"_s;
    chart.second = second;
    chart.firstKnown = 19;
    chart.firstSize = 20;
    chart.secondKnown = 176;
    chart.secondSize = 192;
    const auto add = [&](const QString &label, qint64 best, qint64 rest, Kind kind, qint64 bestOf, qint64 restOf) {
        chart.rows.push_back({label, valueBar(best, bestOf), valueBar(rest, restOf), kind});
    };
    add(u"Logistics"_s, 13, 33, Kind::Value, 19, 176);
    add(u"Wholesale of household goods and appliances"_s, 3, 51, Kind::Value, 19, 176);
    add(u"Manufacturing"_s, 2, 62, Kind::Value, 19, 176);
    add(u"Retail"_s, 1, 12, Kind::Value, 19, 176);
    add(u"Insurance"_s, 0, 9, Kind::Value, 19, 176);
    add(u"other (17)"_s, 0, 9, Kind::Other, 19, 176);
    add(u"not known"_s, 1, 16, Kind::Unknown, 20, 192);
    return {u"13 of 19 best customers are in logistics, 19 % of the others."_s,
            u"Likely real: difference 50 points, could be 27 to 68."_s, chart};
}

inline chart::ChartSpec distributions(chart::Scale scale = chart::Scale::Money, bool logarithmic = true)
{
    chart::TwoHistograms chart;
    const int bins = 14;
    for (int i = 0; i <= bins; ++i) {
        const double at = static_cast<double>(i) / bins;
        chart.edges.push_back(logarithmic                       ? 50 * std::pow(40000, at)
                                  : scale == chart::Scale::Date ? 15000 + at * 5400
                                                                : at * 1400000);
    }
    chart.best.counts = {0, 0, 0, 0, 1, 0, 1, 2, 3, 5, 4, 2, 1, 1};
    chart.rest.counts = {2, 5, 9, 14, 22, 31, 34, 26, 18, 9, 4, 1, 1, 0};
    chart.best.known = 20;
    chart.rest.known = 176;
    chart.rest.unknown = 16;
    chart.best.median = logarithmic ? 50 * std::pow(40000, 0.68) : chart.edges[9];
    chart.rest.median = logarithmic ? 50 * std::pow(40000, 0.44) : chart.edges[6];
    chart.scale = scale;
    chart.logarithmic = logarithmic;
    chart.axis = scale == chart::Scale::Date ? u"Customer since"_s : u"Revenue"_s;
    return {u"The best bring 67,000 in the middle, the others 5,300."_s, u"Likely real."_s, chart};
}

inline chart::ChartSpec bubbles(int count = 9)
{
    chart::Bubbles chart;
    const QStringList names{u"Industry: Logistics and Country: PL"_s, u"Industry: Logistics and Employees: 50–249"_s,
                            u"Uses a WMS and Referred by a customer"_s,
                            u"Region: Baltic and Employees: 50–249 and Uses a WMS"_s,
                            u"Country: PL and Founded 2005–2012"_s};
    for (int i = 0; i < count; ++i) {
        const double difference = 0.58 - 0.5 * i / count;
        chart.bubbles.push_back({i < names.size() ? names[i] : u"Combination %1"_s.arg(i), u"12 of 20"_s,
                                 6 + (i * 37) % 71, 5, difference, difference - 0.2, difference + 0.15, i < 3,
                                 i < 3 ? u"hard to explain by luck"_s : u"could be luck"_s});
    }
    chart.xAxis = u"Customers"_s;
    chart.yAxis = u"Difference in percentage points"_s;
    return {u"Logistics in Poland: 58 points more often among the best."_s, QString(), chart};
}

inline chart::ChartSpec curve()
{
    chart::Curve chart;
    for (int i = 0; i <= 40; ++i) {
        const double x = i / 40.0;
        chart.x.push_back(x);
        chart.y.push_back(1 - std::pow(1 - x, 4));
    }
    chart.mark = chart::Curve::Mark{0.09, 0.26, u"19 best customers"_s};
    chart.xAxis = u"Share of the customers"_s;
    chart.yAxis = u"Share of Revenue"_s;
    return {u"The 19 best customers (9 % of all) bring 26 % of Revenue."_s, QString(), chart};
}

inline QList<std::pair<QString, chart::ChartSpec>> everyChart()
{
    return {{u"intervals"_s, intervals()}, {u"shares"_s, shares()}, {u"histogram"_s, histogram()},
            {u"scatter"_s, scatter()},     {u"values"_s, values()}, {u"distributions"_s, distributions()},
            {u"bubbles"_s, bubbles()},     {u"curve"_s, curve()}};
}

inline QImage painted(const chart::ChartSpec &spec, const render::ChartStyle &style, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(style.look.color(theme::ColorRole::Surface));
    QPainter painter(&image);
    render::paintChart(painter, QRectF(QPointF(0, 0), QSizeF(size)), spec, style);
    return image;
}

inline theme::Look look(theme::Scheme scheme = theme::Scheme::Light, const QString &language = u"en"_s)
{
    theme::Look result;
    result.scheme = scheme;
    result.language = language;
    return result;
}

/// How many pixels of exactly this colour there are within `where`, or in the whole picture.
inline qsizetype pixelsOf(const QImage &image, const QColor &color, const QRect &where = {})
{
    const QRect area = where.isNull() ? image.rect() : where.intersected(image.rect());
    qsizetype found = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            found += image.pixel(x, y) == color.rgb();
    return found;
}

} // namespace lodestar::testkit
