#include "ui/widgets/summaryheader.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"
#include "tests/ui/pages/stage.h"
#include "ui/widgets/columnfacts.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/frozencolumn.h"
#include "ui/widgets/summarybars.h"

#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

namespace {

table::Table customers()
{
    return TableBuilder()
        .words(u"Company"_s, role(table::RoleId::Name), {u"Ana"_s, u"Budi"_s, u"Cara"_s, u"Dora"_s})
        .words(u"Industry"_s, {}, {u"Retail"_s, u"Retail"_s, {}, u"Banking"_s})
        .numbers(u"Employees"_s, {}, {1, 2, 2, std::nan("")})
        .build();
}

ColumnFacts::Summaries summariesOf(const table::Table &table)
{
    ColumnFacts::Summaries summaries;
    for (const auto &column : table.columns())
        summaries.emplace_back(table::summarise(column));
    return summaries;
}

/// A table view of some rows under a summary header.
struct Sample {
    explicit Sample(Qt::LayoutDirection direction = Qt::LeftToRight) : model(40, 3)
    {
        facts.setColumns(customers().info().columns);
        facts.setSummaries(summariesOf(customers()));
        view.setLayoutDirection(direction);
        header = new SummaryHeader(facts, &view);
        view.setHorizontalHeader(header);
        view.setModel(&model);
        for (int column = 0; column < 3; ++column)
            view.setColumnWidth(column, 300);
        view.resize(500, 400);
    }
    ColumnFacts facts;
    QStandardItemModel model;
    DataTableView view{u"Customers"_s};
    SummaryHeader *header = nullptr;
};

} // namespace

class SummaryHeaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { theme::apply({}); }

    void factsAreToldInWords()
    {
        ColumnFacts facts;
        const table::Table table = customers();
        facts.setColumns(table.info().columns);
        QVERIFY(!facts.summary(0));
        QCOMPARE(facts.caption(0), QString());
        QCOMPARE(facts.spoken(0), u"Company"_s);
        facts.setSummaries(summariesOf(table));
        QCOMPARE(plain(facts.caption(1)), u"Retail 50%"_s);
        QCOMPARE(facts.caption(2), u"1 – 2"_s);
        QCOMPARE(plain(facts.barText(1, facts.summary(1)->bars.front())), u"Retail: 2 (50.0%)"_s);
        QCOMPARE(facts.barText(2, facts.summary(2)->bars.back()), u"Without a value: 1 (25.0%)"_s);
        const auto filter = facts.summary(2)->bars.front().filter;
        facts.setArrangement({{1, false}, {2, true}}, {filter}, true);
        QCOMPARE(facts.sortPlace(2), 1);
        QVERIFY(facts.isDescending(2) && !facts.isDescending(1) && !facts.isSortedBy(0));
        QVERIFY(facts.isFiltered(2) && !facts.isFiltered(1));
        QVERIFY(facts.isChosen(2, facts.summary(2)->bars[0]) && !facts.isChosen(2, facts.summary(2)->bars[1]));
        QCOMPARE(plain(facts.spoken(2)),
                 u"Employees, sorted, greatest first, filtered, 1 – 2, median 2, 25% without a value"_s);
        QVERIFY(facts.barText(1, facts.summary(1)->bars.front()).contains(u"Of the rows shown: 2 (50.0%)"_s));
    }

    void aRangeMarksTheBarsInsideIt()
    {
        ColumnFacts facts;
        facts.setColumns(customers().info().columns);
        facts.setSummaries(summariesOf(customers()));
        table::Filter wide = facts.summary(2)->bars[0].filter;
        wide.condition.high = 3;
        facts.setArrangement({}, {wide}, true);
        QVERIFY(facts.isChosen(2, facts.summary(2)->bars[0]) && facts.isChosen(2, facts.summary(2)->bars[1]));
        QVERIFY(!facts.isChosen(2, facts.summary(2)->bars[2])); // the missing
        facts.setArrangement({}, {table::Filter::missing(u"Employees"_s)}, true);
        QVERIFY(facts.isChosen(2, facts.summary(2)->bars[2]) && !facts.isChosen(2, facts.summary(2)->bars[0]));
    }

    void barsStandInBothDirections()
    {
        const auto summary = table::summarise(customers().column(2));
        const QRectF strip(10, 0, 200, 40);
        const SummaryBars right(summary, strip, Qt::LeftToRight), left(summary, strip, Qt::RightToLeft);
        QCOMPARE(right.at({11, 5}), 0);
        QCOMPARE(right.at({209, 5}), 2); // the missing, at the end
        QCOMPARE(left.at({209, 5}), 0);
        QCOMPARE(left.at({11, 5}), 2);
        QCOMPARE(right.at({11, 60}), -1);
        QCOMPARE(right.at({5, 5}), -1);
    }

    void theShownPartIsPainted()
    {
        auto summary = table::summarise(customers().column(2));
        table::countShown(summary, customers().column(2), std::vector<quint32>{0});
        const auto accents = [&](bool narrowed) {
            QImage image(200, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            SummaryBars(summary, image.rect(), Qt::LeftToRight).paint(painter, narrowed, [](const auto &) {
                return false;
            });
            painter.end();
            int count = 0;
            const QRgb accent = theme::current().color(theme::ColorRole::Accent).rgb();
            for (int x = 0; x < image.width(); ++x)
                for (int y = 0; y < image.height(); ++y)
                    count += image.pixel(x, y) == accent;
            return count;
        };
        QCOMPARE(accents(false), 0);
        QVERIFY(accents(true) > 100);
    }

    void pressingSortsFiltersAndOpens_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void pressingSortsFiltersAndOpens()
    {
        QFETCH(Qt::LayoutDirection, direction);
        Sample sample(direction);
        QVERIFY(present(sample.view, {960, 400}));
        QSignalSpy sorts(sample.header, &SummaryHeader::sortRequested);
        QSignalSpy opens(sample.header, &SummaryHeader::filterRequested);
        QSignalSpy bars(sample.header, &SummaryHeader::barPressed);
        const auto at = [&](int column, int fromLeading, int y) {
            const int x = sample.header->sectionViewportPosition(column);
            return QPoint(direction == Qt::LeftToRight ? x + fromLeading : x + 300 - fromLeading, y);
        };
        QTest::mouseClick(sample.header->viewport(), Qt::LeftButton, {}, at(1, 40, 10));
        QTest::mouseClick(sample.header->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(2, 40, 10));
        QCOMPARE(sorts, (QList<QVariantList>{{1, false}, {2, true}}));
        QTest::mouseClick(sample.header->viewport(), Qt::LeftButton, {}, sample.header->filterMark(2).center());
        QCOMPARE(opens, (QList<QVariantList>{{2}}));
        QTest::mouseClick(sample.header->viewport(), Qt::LeftButton, {}, at(2, 20, 45));
        QTest::mouseClick(sample.header->viewport(), Qt::LeftButton, {}, at(2, 288, 45)); // the missing
        QCOMPARE(bars, (QList<QVariantList>{{2, 0}, {2, 2}}));
        QCOMPARE(sorts.count(), 2);
        sample.header->setBarsVisible(false);
        QVERIFY(sample.header->sizeHint().height() < 50);
    }

    void theFirstColumnStaysInSight_data() { pressingSortsFiltersAndOpens_data(); }
    void theFirstColumnStaysInSight()
    {
        QFETCH(Qt::LayoutDirection, direction);
        Sample sample(direction);
        FrozenColumn frozen(sample.view, sample.facts);
        frozen.setLayoutDirection(direction);
        QVERIFY(present(sample.view, {700, 400}));
        frozen.setColumn(1); // moves to the front
        QCOMPARE(sample.header->visualIndex(1), 0);
        letAppear();
        QVERIFY(frozen.isVisible());
        const QRect viewport = sample.view.viewport()->geometry();
        QCOMPARE(direction == Qt::LeftToRight ? frozen.geometry().left() : frozen.geometry().right(),
                 direction == Qt::LeftToRight ? viewport.left() : viewport.right());
        QCOMPARE(frozen.width(), 300);
        sample.view.setColumnWidth(1, 200);
        QCOMPARE(frozen.width(), 200);
        // What the keyboard goes to comes out from under it.
        sample.view.setCurrentIndex(sample.model.index(0, 2));
        QVERIFY(sample.view.horizontalScrollBar()->value() > 0);
        sample.view.setCurrentIndex(sample.model.index(0, 0));
        const int begin = sample.view.columnViewportPosition(0);
        QVERIFY(direction == Qt::LeftToRight ? begin >= 200 : begin + 300 <= sample.view.viewport()->width() - 200);
        // Both scroll together.
        sample.view.verticalScrollBar()->setValue(7);
        QCOMPARE(frozen.verticalScrollBar()->value(), 7);
        sample.view.setColumnHidden(1, true);
        frozen.place();
        QVERIFY(!frozen.isVisible());
    }
};

static const lodestar::testkit::Registered<SummaryHeaderTest> registered("ui/widgets/summaryheader");
#include "summaryheader_test.moc"
