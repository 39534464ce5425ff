#include "core/table/filter.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace lodestar;
using namespace lodestar::table;
using namespace lodestar::testkit;
using namespace Qt::StringLiterals;

class FilterTest : public QObject
{
    Q_OBJECT

    static TableIndex sample()
    {
        const double none = std::nan("");
        return TableIndex(TableBuilder()
                              .words(u"Company"_s, {}, {u"Łódź Cargo"_s, u"ACME"_s, {}, u"Halden"_s}, ColumnType::Text)
                              .words(u"Industry"_s, {}, {u"Retail"_s, {}, u"Retail"_s, u"Banking"_s})
                              .tags(u"Tools"_s, {}, {{u"SAP"_s, u"AWS"_s}, {u"AWS"_s}, {}, {u"Azure"_s}})
                              .numbers(u"Employees"_s, {}, {10, none, 250, 40})
                              .numbers(u"Newsletter"_s, {}, {1, 0, none, 1}, ColumnType::YesNo)
                              .build());
    }

    static std::vector<quint32> through(const Filter &filter)
    {
        std::vector<quint8> rows(4, 1);
        narrow(sample(), filter, rows);
        std::vector<quint32> result;
        for (quint32 row = 0; row < rows.size(); ++row)
            if (rows[row])
                result.push_back(row);
        return result;
    }

    static Filter meets(const QString &attribute, Condition::Op op, const QStringList &values = {})
    {
        Condition condition;
        condition.attribute = attribute;
        condition.op = op;
        condition.values = values;
        return Filter::meeting(condition);
    }

    using Rows = std::vector<quint32>;

private slots:
    void textIsFoundWithoutAccentsAndCase()
    {
        QCOMPARE(through(Filter::containing(u"Company"_s, u"lodz"_s)), Rows{0});
        QCOMPARE(through(Filter::containing(u"Company"_s, u"ac"_s)), Rows{1});
        QCOMPARE(through(Filter::containing(u"Tools"_s, u"a"_s)), (Rows{0, 1, 3}));
        QVERIFY(through(Filter::containing(u"Company"_s, u"nobody"_s)).empty());
    }

    void valuesWithOrWithoutTheMissing()
    {
        Filter filter = meets(u"Industry"_s, Condition::Op::AnyOf, {u"Retail"_s});
        QCOMPARE(through(filter), (Rows{0, 2}));
        filter.orMissing = true;
        QCOMPARE(through(filter), (Rows{0, 1, 2}));
        QCOMPARE(through(meets(u"Tools"_s, Condition::Op::HasTag, {u"AWS"_s})), (Rows{0, 1}));
        QCOMPARE(through(meets(u"Newsletter"_s, Condition::Op::IsYes)), (Rows{0, 3}));
        QCOMPARE(through(meets(u"Newsletter"_s, Condition::Op::IsNo)), Rows{1});
    }

    void rangesLeaveTheirUpperEndOut()
    {
        Filter filter = meets(u"Employees"_s, Condition::Op::Between);
        filter.condition.low = 10;
        filter.condition.high = 250;
        QCOMPARE(through(filter), (Rows{0, 3}));
    }

    void emptyAndNotEmpty()
    {
        for (const QString &column : {u"Company"_s, u"Tools"_s, u"Newsletter"_s}) {
            QCOMPARE(through(Filter::missing(column)), Rows{2});
            QCOMPARE(through(Filter::known(column)), (Rows{0, 1, 3}));
        }
        QCOMPARE(through(Filter::missing(u"Employees"_s)), Rows{1});
    }

    void aColumnThatIsNotThereHidesNothing() { QCOMPARE(through(Filter::missing(u"Elsewhere"_s)).size(), size_t(4)); }

    void aRoleThatAnotherColumnHoldsDoesNotMatter()
    {
        Filter filter = meets(u"Employees"_s, Condition::Op::Between);
        filter.condition.role = {RoleId::Revenue, {}};
        filter.condition.low = 200;
        QCOMPARE(through(filter), Rows{2});
    }

    void aCellFindsItsLike()
    {
        const auto like = [](qsizetype column, qsizetype row) {
            return through(Filter::sameAs(sample().table().column(column), row));
        };
        QCOMPARE(like(0, 1), Rows{1});
        QCOMPARE(like(0, 2), Rows{2}); // like it has no name
        QCOMPARE(like(1, 0), (Rows{0, 2}));
        QCOMPARE(like(2, 0), (Rows{0, 1})); // SAP or AWS
        QCOMPARE(like(3, 2), Rows{2});
        QCOMPARE(like(4, 3), (Rows{0, 3}));
    }

    void peopleCanReadIt()
    {
        const auto text = [](const Filter &filter) {
            return filter.displayText().remove(QChar(0x2068)).remove(QChar(0x2069));
        };
        Filter filter = meets(u"Industry"_s, Condition::Op::AnyOf, {u"Retail"_s, u"Banking"_s});
        QCOMPARE(text(filter), u"Industry: Retail or Banking"_s);
        filter.orMissing = true;
        QCOMPARE(text(filter), u"Industry: Retail or Banking, or no value"_s);
        QCOMPARE(text(Filter::missing(u"Industry"_s)), u"Industry: without a value"_s);
        QCOMPARE(text(Filter::known(u"Industry"_s)), u"Industry: has a value"_s);
        QCOMPARE(text(Filter::containing(u"Remark"_s, u"late"_s)), u"Remark contains “late”"_s);
    }
};

static const lodestar::testkit::Registered<FilterTest> registered("core/table/filter");
#include "filter_test.moc"
