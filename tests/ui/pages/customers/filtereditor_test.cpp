#include "ui/pages/customers/filtereditor.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/customers/rangebars.h"
#include "ui/pages/customers/rangefilter.h"
#include "ui/pages/customers/rowdetailmodel.h"
#include "ui/pages/customers/valuefilter.h"
#include "ui/pages/customers/valuelistmodel.h"
#include "ui/pages/customers/yesnofilter.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QListView>
#include <QSignalSpy>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;
using table::Filter;
using namespace Qt::StringLiterals;

class FilterEditorTest : public QObject
{
    Q_OBJECT

    static table::Table customers()
    {
        return TableBuilder()
            .words(u"Industry"_s, {}, {u"Retail"_s, u"R&D"_s, {}, u"Retail"_s})
            .tags(u"Tools"_s, {}, {{u"SAP"_s, u"AWS"_s}, {u"AWS"_s}, {}, {}})
            .numbers(u"Newsletter"_s, {}, {1, 0, std::nan(""), 1}, table::ColumnType::YesNo)
            .numbers(u"Since"_s, {}, {18000, 18400, 18800, std::nan("")}, table::ColumnType::Date)
            .numbers(u"Score"_s, {}, {0.5, 1.25, 2.5, 3})
            .build();
    }

    struct Editor {
        Editor(int column)
        {
            const table::Table table = customers();
            facts.setColumns(table.info().columns);
            ColumnFacts::Summaries summaries;
            for (const auto &each : table.columns())
                summaries.emplace_back(table::summarise(each));
            facts.setSummaries(summaries);
            widget.reset(FilterEditor::make(table::TableIndex(table), facts, column, nullptr));
        }
        ColumnFacts facts;
        std::unique_ptr<FilterEditor> widget;
    };

private slots:
    void init()
    {
        theme::apply({});
        QLocale::setDefault(QLocale(u"en_US"_s));
    }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void whatIsSetComesBack()
    {
        table::Condition value;
        value.attribute = u"Industry"_s;
        value.type = table::ColumnType::Category;
        value.values = {u"R&D"_s};
        Filter values = Filter::meeting(value);
        values.orMissing = true;
        table::Condition tag = value;
        tag.attribute = u"Tools"_s;
        tag.type = table::ColumnType::Tags;
        tag.op = table::Condition::Op::HasTag;
        tag.values = {u"AWS"_s, u"SAP"_s};
        table::Condition yes;
        yes.attribute = u"Newsletter"_s;
        yes.type = table::ColumnType::YesNo;
        yes.op = table::Condition::Op::IsNo;
        table::Condition range;
        range.attribute = u"Since"_s;
        range.type = table::ColumnType::Date;
        range.op = table::Condition::Op::Between;
        range.low = 18000;
        const std::vector<std::pair<int, Filter>> filters{
            {0, values},
            {0, Filter::containing(u"Industry"_s, u"ret"_s)},
            {0, Filter::known(u"Industry"_s)},
            {0, Filter::missing(u"Industry"_s)},
            {1, Filter::meeting(tag)},
            {2, Filter::meeting(yes)},
            {2, Filter::known(u"Newsletter"_s)},
            {2, Filter::missing(u"Newsletter"_s)},
            {3, Filter::meeting(range)},
            {3, Filter::missing(u"Since"_s)},
        };
        for (const auto &[column, filter] : filters) {
            Editor editor(column);
            QSignalSpy edited(editor.widget.get(), &FilterEditor::edited);
            editor.widget->setFilter(filter);
            QCOMPARE(edited.count(), 0);
            QVERIFY2(editor.widget->filter() == filter, qPrintable(filter.displayText()));
            editor.widget->setFilter({});
            QVERIFY(!editor.widget->filter());
        }
    }

    void datesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("ISO") << u"2020-02-01"_s << u"2020-02-29"_s << QDate(2020, 2, 1) << QDate(2020, 2, 29);
        QTest::newRow("years") << u"2019"_s << u"2020"_s << QDate(2019, 1, 1) << QDate(2020, 12, 31);
        QTest::newRow("months") << u"2020-02"_s << u"2020-02"_s << QDate(2020, 2, 1) << QDate(2020, 2, 29);
        QTest::newRow("the locale's") << u"2/1/20"_s << u"2/29/20"_s << QDate(2020, 2, 1) << QDate(2020, 2, 29);
    }
    void datesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        Editor editor(3);
        QVERIFY(present(*editor.widget, {400, 300}));
        write(named<QLineEdit>(*editor.widget, u"From"_s), from);
        write(named<QLineEdit>(*editor.widget, u"To"_s), to);
        const auto filter = editor.widget->filter();
        QVERIFY(filter.has_value());
        QCOMPARE(table::dateFromDays(filter->condition.low), first);
        QCOMPARE(table::dateFromDays(filter->condition.high - 1), last);
    }

    void aRangeIsDrawnOverTheBars()
    {
        Editor editor(4);
        QVERIFY(present(*editor.widget, {400, 300}));
        auto *bars = editor.widget->findChild<RangeBars *>();
        QVERIFY(bars);
        QSignalSpy edited(editor.widget.get(), &FilterEditor::edited);
        QTest::mousePress(bars, Qt::LeftButton, {}, {2, 20});
        QTest::mouseMove(bars, {bars->width() / 2, 20});
        QTest::mouseRelease(bars, Qt::LeftButton, {}, {bars->width() / 2, 20});
        QVERIFY(edited.count() > 0);
        const auto filter = editor.widget->filter();
        QVERIFY(filter && filter->condition.low <= 0.5 && filter->condition.high < 3);
        QVERIFY(!named<QLineEdit>(*editor.widget, u"From"_s)->text().isEmpty());
        QVERIFY(named<QLineEdit>(*editor.widget, u"Below"_s)); // decimals: the end is left out, and says so
    }

    void tickedValuesStayTickedWhileOthersAreSought()
    {
        ValueListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setValues({{u"Retail"_s, 2}, {u"R&D"_s, 1}}, 4);
        QCOMPARE(plain(model.index(0).data().toString()), u"Retail – 2 (50%)"_s);
        QSignalSpy ticked(&model, &ValueListModel::tickedChanged);
        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        model.setValues({{u"Retail"_s, 2}}, 4);
        QCOMPARE(model.ticked(), QStringList{u"R&D"_s});
        QCOMPARE(ticked.count(), 1);
    }

    void aRowAsAList()
    {
        RowDetailModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.show(customers(), 1);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(plain(model.index(0, 1).data().toString()), u"R&D"_s);
        model.show(customers(), 2);
        QCOMPARE(model.index(0, 1).data().toString(), u"–"_s);
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"no value"_s);
        model.show(customers(), -1);
        QCOMPARE(model.rowCount(), 0);
    }
};

static const lodestar::testkit::Registered<FilterEditorTest> registered("ui/pages/customers/filtereditor");
#include "filtereditor_test.moc"
