#include "core/table/recipe.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::table;

namespace {

DatasetInfo twoColumns()
{
    DatasetInfo info;
    for (int i = 0; i < 2; ++i) {
        ColumnInfo column;
        column.index = i;
        column.name = i == 0 ? u"First"_s : u"Second"_s;
        column.type = ColumnType::Money;
        info.columns.push_back(column);
    }
    info.columns[0].role.id = RoleId::Revenue;
    return info;
}

} // namespace

class RecipeTest : public QObject
{
    Q_OBJECT

private slots:
    void aRoleMovesFromColumnToColumn();
    void featuresStandSideBySide();
    void rolesNeedTheirType_data();
    void rolesNeedTheirType();
    void theErrorNamesTheColumn();
};

void RecipeTest::aRoleMovesFromColumnToColumn()
{
    DatasetInfo info = twoColumns();
    assignRole(info, 1, {RoleId::Revenue, {}});
    QVERIFY(info.columns[0].role.isNone());
    QCOMPARE(info.columns[1].role.id, RoleId::Revenue);
    QCOMPARE(info.columns[1].roleConfidence, 1.0);
    assignRole(info, 1, {});
    QVERIFY(info.columns[1].role.isNone());
}

void RecipeTest::featuresStandSideBySide()
{
    DatasetInfo info = twoColumns();
    assignRole(info, 0, Role::fromKey(u"usage:reports"_s));
    assignRole(info, 1, Role::fromKey(u"usage:exports"_s));
    QCOMPARE(info.columns[0].role.feature, u"reports"_s);
    QCOMPARE(info.columns[1].role.feature, u"exports"_s);
}

void RecipeTest::rolesNeedTheirType_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("accepts");
    QTest::newRow("clv of money") << u"clv"_s << int(ColumnType::Money) << true;
    QTest::newRow("clv of text") << u"clv"_s << int(ColumnType::Text) << false;
    QTest::newRow("clv of dates") << u"clv"_s << int(ColumnType::Date) << false;
    QTest::newRow("tenure of dates") << u"tenure"_s << int(ColumnType::Date) << true;
    QTest::newRow("churned of yes and no") << u"churned"_s << int(ColumnType::YesNo) << true;
    QTest::newRow("employees in bands") << u"employees"_s << int(ColumnType::Category) << true;
    QTest::newRow("amount of tags") << u"amount"_s << int(ColumnType::Tags) << false;
    QTest::newRow("date of text") << u"date"_s << int(ColumnType::Text) << false;
    QTest::newRow("first purchase in years") << u"first_purchase"_s << int(ColumnType::Number) << true;
    QTest::newRow("industry of anything") << u"industry"_s << int(ColumnType::Number) << true;
    QTest::newRow("no role") << u"none"_s << int(ColumnType::Text) << true;
}

void RecipeTest::rolesNeedTheirType()
{
    QFETCH(QString, role);
    QFETCH(int, type);
    QFETCH(bool, accepts);
    QCOMPARE(roleAccepts(Role::fromKey(role), static_cast<ColumnType>(type)), accepts);
    ColumnInfo column;
    column.type = static_cast<ColumnType>(type);
    QCOMPARE(checkRole(column, Role::fromKey(role)).has_value(), accepts);
}

void RecipeTest::theErrorNamesTheColumn()
{
    ColumnInfo column;
    column.name = u"Remarks"_s;
    const auto checked = checkRole(column, {RoleId::Clv, {}});
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, lodestar::ErrorKind::BadInput);
    QVERIFY(checked.error().message.contains(u"Remarks"_s));
}

static const lodestar::testkit::Registered<RecipeTest> registered("core/table/recipe");
#include "recipe_test.moc"
