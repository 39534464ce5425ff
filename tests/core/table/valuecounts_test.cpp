#include "core/table/valuecounts.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace lodestar;
using namespace lodestar::table;
using namespace lodestar::testkit;
using namespace Qt::StringLiterals;

class ValueCountsTest : public QObject
{
    Q_OBJECT

    using Values = std::vector<ValueCount>;
    static ColumnIndex words()
    {
        return ColumnIndex(TableBuilder()
                               .words(u"W"_s, {}, {u"Retail"_s, u"Bank"_s, {}, u"Bank"_s, u"Embankment"_s, u"Łódź"_s})
                               .build()
                               .column(0));
    }

private slots:
    void theMostFrequentFirst()
    {
        const auto all = countValues(words(), {}, 2);
        QCOMPARE(all->values, (Values{{u"Bank"_s, 2}, {u"Retail"_s, 1}}));
        QCOMPARE(all->distinct, 4);
        QCOMPARE(all->missing, 1);
    }

    void thoseThatContainTheWords()
    {
        QCOMPARE(countValues(words(), u"BANK"_s, 9)->values, (Values{{u"Bank"_s, 2}, {u"Embankment"_s, 1}}));
        QCOMPARE(countValues(words(), u"lodz"_s, 9)->values, (Values{{u"Łódź"_s, 1}}));
        QVERIFY(countValues(words(), u"zzz"_s, 9)->values.empty());
    }

    void tagsCountTheirRows()
    {
        const ColumnIndex tags(
            TableBuilder().tags(u"T"_s, {}, {{u"SAP"_s, u"AWS"_s}, {u"AWS"_s}, {}}).build().column(0));
        QCOMPARE(countValues(tags, {}, 9)->values, (Values{{u"AWS"_s, 2}, {u"SAP"_s, 1}}));
        QCOMPARE(countValues(tags, {}, 9)->missing, 1);
    }

    void cancelledWorkSaysSo()
    {
        TaskControl control;
        control.cancelled = [] { return true; };
        QCOMPARE(countValues(words(), {}, 9, control).error().kind, ErrorKind::Cancelled);
    }
};

static const lodestar::testkit::Registered<ValueCountsTest> registered("core/table/valuecounts");
#include "valuecounts_test.moc"
