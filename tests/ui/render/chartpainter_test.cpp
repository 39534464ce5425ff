#include "ui/render/chartpainter.h"

#include "tests/testkit/registry.h"
#include "ui/render/chartfile.h"

#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::chart;
using namespace lodestar::render;

namespace {

ChartSpec intervals()
{
    IntervalChart chart;
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

ChartSpec shares()
{
    using Tone = ShareBars::Part::Tone;
    ShareBars chart;
    chart.bars = {
        {u"Best"_s, {{u"Logistics"_s, 14, Tone::Best}, {u"other"_s, 5, Tone::Other}, {u"unknown"_s, 1, Tone::Unknown}}},
        {u"Others"_s,
         {{u"Logistics"_s, 33, Tone::Best}, {u"other"_s, 143, Tone::Other}, {u"unknown"_s, 16, Tone::Unknown}}}};
    return {u"14 of 20"_s, QString(), chart};
}

ChartSpec histogram()
{
    return {u"Scores"_s, QString(),
            Histogram{{0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100},
                      {3, 12, 31, 55, 42, 30, 22, 9, 6, 2},
                      65.0,
                      u"Score (0 to 100)"_s}};
}

ChartSpec scatter()
{
    Scatter chart;
    for (int i = 0; i < 300; ++i) {
        chart.x.push_back((i * 37) % 101);
        chart.y.push_back((i * 53) % 97 + chart.x.back());
        chart.best.push_back(chart.y.back() > 150 ? 1 : 0);
    }
    chart.xAxis = u"Months as a customer"_s;
    chart.yAxis = u"Revenue"_s;
    return {u"Longer customers pay more."_s, QString(), chart};
}

QList<std::pair<QString, ChartSpec>> allSpecs()
{
    return {{u"intervals"_s, intervals()},
            {u"shares"_s, shares()},
            {u"histogram"_s, histogram()},
            {u"scatter"_s, scatter()}};
}

QImage painted(const ChartSpec &spec, const ChartStyle &style, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(style.look.color(theme::ColorRole::Surface));
    QPainter painter(&image);
    paintChart(painter, QRectF(QPointF(0, 0), QSizeF(size)), spec, style);
    return image;
}

theme::Look look(theme::Scheme scheme = theme::Scheme::Light, const QString &language = u"en"_s)
{
    theme::Look result;
    result.scheme = scheme;
    result.language = language;
    return result;
}

/// How many pixels of exactly this colour there are.
qsizetype pixelsOf(const QImage &image, const QColor &color)
{
    qsizetype found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == color.rgb();
    return found;
}

} // namespace

class ChartPainterTest : public QObject
{
    Q_OBJECT
private slots:
    void everyChartInEveryLook_data()
    {
        QTest::addColumn<int>("spec");
        QTest::addColumn<int>("scheme");
        QTest::addColumn<bool>("rightToLeft");
        for (int spec = 0; spec < allSpecs().size(); ++spec)
            for (int scheme = 0; scheme < 3; ++scheme)
                for (bool rtl : {false, true})
                    QTest::addRow("%s scheme %d %s", qPrintable(allSpecs()[spec].first), scheme, rtl ? "rtl" : "ltr")
                        << spec << scheme << rtl;
    }

    void everyChartInEveryLook()
    {
        QFETCH(int, spec);
        QFETCH(int, scheme);
        QFETCH(bool, rightToLeft);
        const ChartStyle style{look(static_cast<theme::Scheme>(scheme), rightToLeft ? u"fa"_s : u"en"_s),
                               rightToLeft ? Qt::RightToLeft : Qt::LeftToRight};
        const ChartSpec chart = allSpecs()[spec].second;
        const QSize size(640, static_cast<int>(chartHeight(640, chart, style)) + 1);
        const QImage image = painted(chart, style, size);
        if (const QByteArray folder = qgetenv("LODESTAR_PICTURES"); !folder.isEmpty())
            chartImage(chart, style, 700)
                .save(QString::fromLocal8Bit(folder)
                      + u"/%1-%2-%3.png"_s.arg(allSpecs()[spec].first).arg(scheme).arg(rightToLeft));
        QVERIFY(pixelsOf(image, style.look.color(theme::ColorRole::Best)) > 50);
    }

    void rightToLeftIsTheMirrorImage()
    {
        // The filled circle of the first row lies as far from the right as it lay from the left.
        const QSize size(640, 400);
        const ChartStyle ltr{look(), Qt::LeftToRight}, rtl{look(), Qt::RightToLeft};
        const auto leftmostBest = [&](const QImage &image, bool fromTheRight) {
            for (int i = 0; i < image.width(); ++i) {
                const int x = fromTheRight ? image.width() - 1 - i : i;
                for (int y = 0; y < image.height(); ++y)
                    if (image.pixel(x, y) == look().color(theme::ColorRole::Best).rgb())
                        return i;
            }
            return -1;
        };
        const int left = leftmostBest(painted(intervals(), ltr, size), false);
        const int right = leftmostBest(painted(intervals(), rtl, size), true);
        QVERIFY(left > 0);
        QVERIFY2(std::abs(left - right) <= 2, qPrintable(u"%1 %2"_s.arg(left).arg(right)));
    }

    void marksAreWhereTheyArePainted_data()
    {
        QTest::addColumn<int>("spec");
        QTest::addColumn<bool>("rightToLeft");
        for (int spec = 0; spec < allSpecs().size(); ++spec)
            for (bool rtl : {false, true})
                QTest::addRow("%s %s", qPrintable(allSpecs()[spec].first), rtl ? "rtl" : "ltr") << spec << rtl;
    }

    void marksAreWhereTheyArePainted()
    {
        QFETCH(int, spec);
        QFETCH(bool, rightToLeft);
        const ChartSpec chart = allSpecs()[spec].second;
        const ChartStyle style{look(), rightToLeft ? Qt::RightToLeft : Qt::LeftToRight};
        const QRectF rect(20, 30, 640, std::max(260.0, chartHeight(640, chart, style)));
        QCOMPARE(static_cast<size_t>(chartMarkCount(chart)), asTable(chart).rows.size());
        const int step = std::max(1, chartMarkCount(chart) / 20);
        for (int mark = 0; mark < chartMarkCount(chart); mark += step) {
            const QRectF place = chartMarkRect(rect, chart, style, mark);
            QVERIFY(!place.isEmpty());
            QVERIFY(rect.adjusted(-10, -10, 10, 10).contains(place));
            QCOMPARE(chartMarkAt(rect, chart, style, place.center()), mark);
        }
        QCOMPARE(chartMarkAt(rect, chart, style, {-100, -100}), -1);
        QVERIFY(chartMarkRect(rect, chart, style, chartMarkCount(chart)).isNull());
        QVERIFY(chartMarkRect(rect, chart, style, -1).isNull());
    }

    void emptyAndOddSpecs()
    {
        const double nan = std::nan(""), infinite = HUGE_VAL;
        IntervalChart odd;
        odd.rows = {{u"a"_s, QString(), nan, nan, nan, true, QString()},
                    {u"b"_s, QString(), 0.2, -infinite, infinite, true, u"x"_s},
                    {QString(10000, u'W'), QString(10000, u'W'), 3, -4, 5, false, QString(10000, u'W')},
                    {u"<b>bold</b>\u202Egnp.exe\nline"_s, u"<img src=file:///etc/passwd>"_s, 0, 0, 0, true, QString()}};
        ShareBars oddShares;
        using Tone = ShareBars::Part::Tone;
        oddShares.bars = {
            {u"none"_s, {}},
            {QString(10000, u'W'),
             {{QString(10000, u'W'), nan, Tone::Best}, {u"-"_s, -3, Tone::Rest}, {u"1"_s, 1, Tone::Unknown}}}};
        const std::vector<ChartSpec> specs{
            {QString(), QString(), IntervalChart{}},
            {QString(), QString(), ShareBars{}},
            {QString(), QString(), Histogram{}},
            {QString(), QString(), Scatter{}},
            {QString(), QString(), odd},
            {QString(), QString(), oddShares},
            {QString(), QString(), Histogram{{0, 0, 1}, {2, 3, 4, 5}, 7.0, QString()}},
            {QString(), QString(), Scatter{{nan, 1, infinite}, {1, 1, 1}, {1}, u"x"_s, u"y"_s}}};
        for (const ChartSpec &spec : specs) {
            for (const QSize size : {QSize(640, 300), QSize(60, 40), QSize(1, 1)}) {
                const ChartStyle style{look(), Qt::RightToLeft, 1.0, 0, 1};
                painted(spec, style, size);
                QVERIFY(std::isfinite(chartHeight(size.width(), spec, style)));
                QVERIFY(chartHeight(640, spec, style) < 1000); // a name of 10,000 letters does not stretch the page
                chartMarkAt(QRectF(QPointF(0, 0), size), spec, style, {5, 5});
            }
        }
    }

    void biggerUnitsAreTheSamePicture()
    {
        // On paper the units are finer: the layout grows in proportion.
        const ChartStyle screen{look()};
        ChartStyle paper{look()};
        paper.unit = 3.0;
        const double onScreen = chartHeight(600, intervals(), screen), onPaper = chartHeight(1800, intervals(), paper);
        QVERIFY2(std::abs(onPaper / onScreen - 3.0) < 0.1, qPrintable(u"%1"_s.arg(onPaper / onScreen)));
    }

    void svgIsVectorsWithItsTextAsText()
    {
        for (const auto &[name, spec] : allSpecs()) {
            const QByteArray svg = chartFile(spec, ChartStyle{look()}, 700, ChartFormat::Svg);
            QXmlStreamReader reader(svg);
            bool texts = false;
            while (!reader.atEnd()) {
                reader.readNext();
                if (reader.isStartElement()) {
                    QVERIFY2(reader.name() != "image"_L1, qPrintable(name));
                    texts |= reader.name() == "text"_L1;
                }
            }
            QVERIFY2(!reader.hasError(), qPrintable(name + reader.errorString()));
            QVERIFY2(texts, qPrintable(name));
        }
    }

    void markupStaysText()
    {
        ChartSpec spec = intervals();
        std::get<IntervalChart>(spec.body).rows[0].label = u"<script>&amp;"_s;
        spec.title = u"<b>title</b>"_s;
        const QByteArray svg = chartFile(spec, ChartStyle{look()}, 900, ChartFormat::Svg);
        QVERIFY(svg.contains("&lt;script&gt;&amp;amp;"));
        QVERIFY(!svg.contains("<script>"));
    }

    void pngAndCsv()
    {
        const QImage image = QImage::fromData(chartFile(intervals(), ChartStyle{look()}, 700, ChartFormat::Png), "PNG");
        QCOMPARE(image.width(), 1400);
        ChartSpec spec = intervals();
        std::get<IntervalChart>(spec.body).rows[0].label = u"=cmd|' /C calc'!A0"_s;
        const QByteArray csv = chartFile(spec, ChartStyle{look()}, 700, ChartFormat::Csv);
        QCOMPARE(csv.count('\n'), 6);
        QVERIFY(!csv.contains("\n=cmd"));
        QVERIFY(chartText(spec).contains(u"\t+53\t"_s));
    }
};

static const lodestar::testkit::Registered<ChartPainterTest> registered("ui/render/chartpainter");
#include "chartpainter_test.moc"
