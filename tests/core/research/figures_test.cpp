#include "core/research/figures.h"

#include "core/research/figurecolumns.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::research;
using chart::ValueBars;
using testkit::TableBuilder;

class FiguresTest : public QObject
{
    Q_OBJECT
private slots:
    void sourcesSayHowTheyFoundUs_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("way");
        QTest::newRow("search") << u"google / organic"_s << int(Way::Theirs);
        QTest::newRow("paid search") << u"google / cpc"_s << int(Way::Ours);
        QTest::newRow("direct") << u"(direct) / (none)"_s << int(Way::Theirs);
        QTest::newRow("newsletter") << u"Newsletter / Email"_s << int(Way::Ours);
        QTest::newRow("Persian") << u"جستجوی مستقیم"_s << int(Way::Theirs);
        QTest::newRow("unclear") << u"partner-portal-7"_s << int(Way::Unclear);
    }
    void sourcesSayHowTheyFoundUs()
    {
        QFETCH(QString, source);
        QFETCH(int, way);
        QCOMPARE(int(wayOf(source)), way);
    }

    void webFiguresAreSums()
    {
        const Figures figures =
            webFigures(TableBuilder()
                           .words(u"Session source / medium"_s, {},
                                  {u"google / organic"_s, u"newsletter / email"_s, u"google / organic"_s, u""_s})
                           .words(u"Landing page"_s, {}, {u"/a"_s, u"/b"_s, u"/b"_s, u"/a"_s})
                           .numbers(u"Sessions"_s, {}, {60, 20, 20, 100})
                           .numbers(u"Conversions"_s, {}, {1, 9, 0, 0})
                           .build());
        QVERIFY(figures.missing.isEmpty());
        QCOMPARE(figures.charts.size(), size_t(3));
        QVERIFY2(figures.charts[0].title.startsWith(u"40% of 200 visits"_s), qPrintable(figures.charts[0].title));
        QVERIFY(figures.charts[0].title.contains(u"10%"_s));
        QVERIFY2(figures.charts[1].title.contains(u"newsletter / email"_s), qPrintable(figures.charts[1].title));
        const auto &bars = std::get<ValueBars>(figures.charts[1].body);
        QCOMPARE(bars.rows.size(), size_t(3)); // two sources and what is not known
        QCOMPARE(bars.rows[0].first.count, 80);
        QCOMPARE(bars.rows[1].second.share, 0.9);
        QVERIFY(bars.rows[1].second.low < 0.9 && bars.rows[1].second.high > 0.9);
        QCOMPARE(int(bars.rows[2].kind), int(ValueBars::Row::Kind::Unknown));
    }

    void whatNoColumnTellsIsSaid()
    {
        const Figures web = webFigures(TableBuilder().words(u"Something"_s, {}, {u"a"_s, u"b"_s}).build());
        QVERIFY(web.charts.empty());
        QCOMPARE(web.missing.size(), 3);
        const Figures social = socialFigures(TableBuilder().words(u"Something"_s, {}, {u"a"_s}).build());
        QVERIFY(social.charts.empty());
        QCOMPARE(social.missing.size(), 5);
    }

    void postsAreSetAgainstWhatTheyGot()
    {
        const Figures figures = socialFigures(TableBuilder()
                                                  .words(u"Format"_s, {}, {u"Video"_s, u"Text"_s, u"Text"_s, u"Text"_s})
                                                  .words(u"Platform"_s, {}, {u"X"_s, u"X"_s, u"Y"_s, u"Y"_s})
                                                  .numbers(u"Likes"_s, {}, {50, 5, 5, 5})
                                                  .numbers(u"Comments"_s, {}, {30, std::nan(""), 5, 0})
                                                  .build());
        QCOMPARE(figures.charts.size(), size_t(2));
        QVERIFY2(figures.charts[0].title.contains(u"Video"_s), qPrintable(figures.charts[0].title));
        const auto &bars = std::get<ValueBars>(figures.charts[0].body);
        QCOMPARE(bars.rows[0].label, u"Text"_s); // most posts first
        QCOMPARE(bars.rows[1].second.count, 80);
        QCOMPARE(bars.rows[1].second.share, 0.8);
        QCOMPARE(figures.missing.size(), 2); // topic, reach
    }
};

static const lodestar::testkit::Registered<FiguresTest> registered("core/research/figures");
#include "figures_test.moc"
