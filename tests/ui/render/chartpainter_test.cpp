#include "ui/render/chartpainter.h"

#include "tests/testkit/registry.h"
#include "tests/ui/render/charts.h"
#include "ui/render/chartfile.h"

#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::chart;
using namespace lodestar::render;
using namespace lodestar::testkit;

class ChartPainterTest : public QObject
{
    Q_OBJECT
private slots:
    void everyChartInEveryLook_data()
    {
        QTest::addColumn<int>("spec");
        QTest::addColumn<int>("scheme");
        QTest::addColumn<bool>("rightToLeft");
        for (int spec = 0; spec < everyChart().size(); ++spec)
            for (int scheme = 0; scheme < 3; ++scheme)
                for (bool rtl : {false, true})
                    QTest::addRow("%s scheme %d %s", qPrintable(everyChart()[spec].first), scheme, rtl ? "rtl" : "ltr")
                        << spec << scheme << rtl;
    }

    void everyChartInEveryLook()
    {
        QFETCH(int, spec);
        QFETCH(int, scheme);
        QFETCH(bool, rightToLeft);
        const ChartStyle style{look(static_cast<theme::Scheme>(scheme), rightToLeft ? u"fa"_s : u"en"_s),
                               rightToLeft ? Qt::RightToLeft : Qt::LeftToRight};
        const ChartSpec chart = everyChart()[spec].second;
        const QSize size(640, static_cast<int>(chartHeight(640, chart, style)) + 1);
        const QImage image = painted(chart, style, size);
        if (const QByteArray folder = qgetenv("LODESTAR_PICTURES"); !folder.isEmpty())
            chartImage(chart, style, 700)
                .save(QString::fromLocal8Bit(folder)
                      + u"/%1-%2-%3.png"_s.arg(everyChart()[spec].first).arg(scheme).arg(rightToLeft));
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
        for (int spec = 0; spec < everyChart().size(); ++spec)
            for (bool rtl : {false, true})
                QTest::addRow("%s %s", qPrintable(everyChart()[spec].first), rtl ? "rtl" : "ltr") << spec << rtl;
    }

    void marksAreWhereTheyArePainted()
    {
        QFETCH(int, spec);
        QFETCH(bool, rightToLeft);
        const ChartSpec chart = everyChart()[spec].second;
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
        ValueBars oddValues;
        oddValues.rows = {{QString(10000, u'W'), {1, nan, nan, nan}, {1, infinite, -infinite, infinite}},
                          {u"<b>"_s, {-1, -1, 2, 1}, {0, 0, 0, 0}, ValueBars::Row::Kind::Unknown}};
        oddValues.firstLabel = oddValues.secondLabel = QString(10000, u'W');
        TwoHistograms oddDistributions;
        oddDistributions.edges = {-1, nan, infinite};
        oddDistributions.best.counts = {1, 2, 3};
        oddDistributions.rest.counts = {5};
        oddDistributions.logarithmic = true;
        oddDistributions.best.median = nan;
        Bubbles oddBubbles;
        oddBubbles.bubbles = {
            {QString(10000, u'W'), {}, 0, 0, nan, nan, nan, true, {}},
            {{}, {}, std::numeric_limits<qint64>::max(), -1, infinite, -infinite, infinite, false, {}}};
        const std::vector<ChartSpec> specs{
            {QString(), QString(), IntervalChart{}},
            {QString(), QString(), ShareBars{}},
            {QString(), QString(), Histogram{}},
            {QString(), QString(), Scatter{}},
            {QString(), QString(), odd},
            {QString(), QString(), oddShares},
            {QString(), QString(), Histogram{{0, 0, 1}, {2, 3, 4, 5}, 7.0, QString()}},
            {QString(), QString(), Scatter{{nan, 1, infinite}, {1, 1, 1}, {1}, u"x"_s, u"y"_s}},
            {QString(), QString(), Scatter{{0, 1, 1e300}, {0, 0, 0}, {1}, u"x"_s, u"y"_s, Scale::Date, Scale::Date}},
            {QString(), QString(), ValueBars{}},
            {QString(), QString(), oddValues},
            {QString(), QString(), TwoHistograms{}},
            {QString(), QString(), oddDistributions},
            {QString(), QString(), Bubbles{}},
            {QString(), QString(), oddBubbles},
            {QString(), QString(), Curve{}},
            {QString(), QString(),
             Curve{{nan, 0, 1}, {0, infinite}, Curve::Mark{nan, 2, QString(10000, u'W')}, {}, {}}}};
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
        for (const auto &[name, spec] : everyChart()) {
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
