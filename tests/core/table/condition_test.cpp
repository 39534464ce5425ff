#include "core/table/condition.h"

#include "core/base/format.h"

#include "tests/testkit/registry.h"

#include <QDate>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::table;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

Table sample()
{
    DatasetInfo info;
    info.rows = 3;
    std::vector<Column> columns;
    const auto next = [&](const QString &name, ColumnType type, RoleId role) {
        ColumnInfo column;
        column.index = int(info.columns.size());
        column.name = name;
        column.type = type;
        column.role.id = role;
        info.columns.push_back(column);
        return column;
    };
    Dictionary industries;
    industries.append("Logistics");
    industries.append("Retail");
    columns.push_back(
        Column::coded(next(u"Branża"_s, ColumnType::Category, RoleId::Industry), {0, 1, Column::kMissing}, industries));
    Dictionary tools;
    tools.append("SAP");
    tools.append("AWS");
    columns.push_back(Column::tags(next(u"Tools"_s, ColumnType::Tags, RoleId::None), {0, 2, 3, 3}, {0, 1, 0}, tools));
    columns.push_back(Column::numbers(next(u"Employees"_s, ColumnType::Number, RoleId::Employees), {50, 250, kNan}));
    columns.push_back(Column::numbers(next(u"Audited"_s, ColumnType::YesNo, RoleId::None), {1, 0, kNan}));
    columns.push_back(Column());
    next(u"Not loaded"_s, ColumnType::YesNo, RoleId::None);
    return Table(info, std::move(columns));
}

Condition about(const QString &attribute, Condition::Op op)
{
    Condition condition;
    condition.attribute = attribute;
    condition.op = op;
    return condition;
}

using Matches = std::vector<Match>;

} // namespace

class ConditionTest : public QObject
{
    Q_OBJECT

private slots:
    void categories();
    void tags();
    void numbers();
    void flags();
    void unknownNeverMeansNo();
    void roleGoesBeforeName();
    void saysItsValue();
    void jsonReadsBack();
};

void ConditionTest::categories()
{
    Condition condition = about(u"Branża"_s, Condition::Op::AnyOf);
    condition.values = {u"Logistics"_s, u"Mining"_s};
    QCOMPARE(evaluate(sample(), condition), (Matches{Match::Yes, Match::No, Match::Unknown}));
}

void ConditionTest::tags()
{
    Condition condition = about(u"Tools"_s, Condition::Op::HasTag);
    condition.values = {u"AWS"_s};
    QCOMPARE(evaluate(sample(), condition), (Matches{Match::Yes, Match::No, Match::Unknown}));
}

void ConditionTest::numbers()
{
    Condition condition = about(u"Employees"_s, Condition::Op::Between);
    condition.low = 50;
    condition.high = 250;
    QCOMPARE(evaluate(sample(), condition), (Matches{Match::Yes, Match::No, Match::Unknown}));
    condition.low = -std::numeric_limits<double>::infinity();
    condition.high = std::numeric_limits<double>::infinity();
    QCOMPARE(evaluate(sample(), condition), (Matches{Match::Yes, Match::Yes, Match::Unknown}));
}

void ConditionTest::flags()
{
    QCOMPARE(evaluate(sample(), about(u"Audited"_s, Condition::Op::IsYes)),
             (Matches{Match::Yes, Match::No, Match::Unknown}));
    QCOMPARE(evaluate(sample(), about(u"Audited"_s, Condition::Op::IsNo)),
             (Matches{Match::No, Match::Yes, Match::Unknown}));
}

void ConditionTest::unknownNeverMeansNo()
{
    const Matches unknown(3, Match::Unknown);
    QCOMPARE(evaluate(sample(), about(u"No such column"_s, Condition::Op::IsYes)), unknown);
    QCOMPARE(evaluate(sample(), about(u"Not loaded"_s, Condition::Op::IsYes)), unknown);
    QCOMPARE(evaluate(sample(), about(u"Branża"_s, Condition::Op::Between)), unknown);
    QCOMPARE(evaluate(sample(), Condition()), unknown);
}

void ConditionTest::roleGoesBeforeName()
{
    const Table table = sample();
    Condition condition = about(u"Sector"_s, Condition::Op::AnyOf);
    QCOMPARE(columnFor(table, condition), nullptr);
    condition.role.id = RoleId::Industry;
    QCOMPARE(columnFor(table, condition)->name(), u"Branża"_s);
}

void ConditionTest::saysItsValue()
{
    Condition condition = about(u"x"_s, Condition::Op::AnyOf);
    condition.values = {u"Logistics"_s};
    QCOMPARE(condition.valueText(), u"Logistics"_s);
    condition.values = {u"A"_s, u"B"_s, u"C"_s};
    QCOMPARE(condition.valueText(), u"A, B or C"_s);
    condition.op = Condition::Op::Between;
    condition.low = 50;
    condition.high = 250;
    QCOMPARE(condition.valueText(), u"50 to 249"_s);
    condition.high = 51;
    QCOMPARE(condition.valueText(), u"50"_s);
    condition.low = 1.5;
    QCOMPARE(condition.valueText(), u"1.5 to below 51"_s);
    condition.role.id = RoleId::Founded; // years are not quantities
    condition.low = 1998;
    condition.high = 2012;
    QCOMPARE(condition.valueText(), u"1998 to 2011"_s);
    condition.role.id = RoleId::None;
    condition.low = 250;
    condition.high = std::numeric_limits<double>::infinity();
    QCOMPARE(condition.valueText(), u"from 250"_s);
    condition.high = 20;
    condition.low = -std::numeric_limits<double>::infinity();
    QCOMPARE(condition.valueText(), u"below 20"_s);
    condition.type = ColumnType::Date; // days since 1970-01-01 are never shown as such
    condition.low = 18262;
    condition.high = 18263;
    QCOMPARE(condition.valueText(), lodestar::format::date(QDate(2020, 1, 1)));
    condition.op = Condition::Op::IsYes;
    QCOMPARE(condition.valueText(), u"yes"_s);
}

void ConditionTest::jsonReadsBack()
{
    Condition condition = about(u"Employees"_s, Condition::Op::Between);
    condition.role.id = RoleId::Employees;
    condition.low = 50;
    QCOMPARE(Condition::fromJson(condition.toJson()), condition);
    condition.low = -std::numeric_limits<double>::infinity();
    condition.high = 0;
    QCOMPARE(Condition::fromJson(condition.toJson()), condition);
    condition.type = ColumnType::Date;
    QCOMPARE(Condition::fromJson(condition.toJson()), condition);
    Condition tags = about(u"Tools"_s, Condition::Op::HasTag);
    tags.values = {u"SAP"_s, u"A \"quoted\" one"_s};
    QCOMPARE(Condition::fromJson(tags.toJson()), tags);
    QVERIFY(Condition().toJson().isEmpty());
    QVERIFY(Condition::fromJson({}).isEmpty());
}

static const lodestar::testkit::Registered<ConditionTest> registered("core/table/condition");
#include "condition_test.moc"
