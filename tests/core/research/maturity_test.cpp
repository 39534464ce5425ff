#include "core/research/maturity.h"

#include "core/research/maturitystore.h"
#include "core/table/datasetstore.h"
#include "tests/core/research/projectfixture.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::research;
using table::RoleId;
using testkit::ProjectFixture;
using testkit::role;

namespace {

MaturityRule rule(int level, const QStringList &technologies, bool all = false)
{
    MaturityRule rule;
    rule.level = level;
    rule.name = u"L%1"_s.arg(level);
    rule.technologies = technologies;
    rule.needsAll = all;
    return rule;
}

table::Table customers()
{
    return testkit::TableBuilder()
        .tags(u"Tools"_s, role(RoleId::Technologies),
              {{u"Salesforce CRM"_s, u"Zapier"_s}, {u"salesforce"_s}, {u"Excel"_s}, {}, {u"Zapier"_s}})
        .numbers(u"Employees"_s, role(RoleId::Employees), {10, 500, 20, 700, std::nan("")})
        .build();
}

std::vector<int> levels(const std::vector<MaturityRule> &rules)
{
    return levelsOf(customers(), rules).level;
}

} // namespace

class MaturityTest : public QObject
{
    Q_OBJECT
private slots:
    void theHighestRuleThatHoldsCounts()
    {
        QCOMPARE(levels({rule(1, {}), rule(3, {u"Salesforce"_s}), rule(4, {u"Salesforce"_s, u"zapier"_s}, true)}),
                 (std::vector<int>{4, 3, 1, 0, 1}));
        QCOMPARE(levels({rule(1, {}), rule(3, {u"Salesforce"_s, u"Zapier"_s})}), (std::vector<int>{3, 3, 1, 0, 3}));
        const MaturityLevels found = levelsOf(customers(), {rule(3, {u"Salesforce"_s})});
        QCOMPARE(found.counts[3], 2);
        QCOMPARE(found.counts[0], 3);
        QCOMPARE(found.unknown, 1); // the one of whom no tool is known: unknown is not No
    }

    void otherAttributesCount()
    {
        MaturityRule large = rule(5, {u"Salesforce"_s}, true);
        table::Condition size;
        size.attribute = u"Employees"_s;
        size.role = role(RoleId::Employees);
        size.op = table::Condition::Op::Between;
        size.low = 100;
        large.conditions.push_back(size);
        QCOMPARE(levels({large}), (std::vector<int>{0, 5, 0, 0, 0}));
        large.needsAll = false;
        QCOMPARE(levels({large}), (std::vector<int>{5, 5, 0, 5, 0}));
        MaturityRule read;
        read.setNeeds(large.needsJson());
        QCOMPARE(read.needsJson(), large.needsJson());
        QVERIFY(large.needsText().startsWith(u"any of:"_s));
        QCOMPARE(columnsFor(customers().info(), {large}), (std::vector<int>{0, 1}));
        QCOMPARE(technologiesOf(customers()).front(), u"Zapier"_s);
    }

    void theLevelBecomesAnAttributeOfTheCustomers()
    {
        const ProjectFixture fixture;
        MaturityStore store(fixture.project());
        QCOMPARE(store.apply().error().kind, ErrorKind::NotFound);
        fixture.import(fixture.write(u"customers.csv"_s,
                                     "Customer ID,Company,Technologies\nC1,Odra,Salesforce;Zapier\n"
                                     "C2,Bug,Excel\nC3,San,\n"),
                       table::DatasetKind::Customers);
        QVERIFY(store.takeSuggestion());
        QCOMPARE(store.rules()->size(), size_t(5));
        QCOMPARE(int(*store.standing()), int(MaturityStore::Standing::None));
        const auto applied = store.apply();
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
        QCOMPARE(int(*store.standing()), int(MaturityStore::Standing::Current));
        const auto levelOf = [&](qsizetype row) {
            const table::DatasetStore datasets(fixture.project());
            const table::Table table = datasets.load(datasets.current()->value()).value();
            const table::Column *column = table.byRole(RoleId::TechMaturity);
            return column ? column->display(row).left(1) : u"none"_s;
        };
        QCOMPARE(levelOf(0), u"4"_s);
        QCOMPARE(levelOf(1), u"1"_s);
        QCOMPARE(levelOf(2), QString());
        MaturityRule changed = store.rules()->back();
        changed.technologies << u"Excel"_s;
        QVERIFY(store.save(changed));
        QCOMPARE(int(*store.standing()), int(MaturityStore::Standing::Stale));
        fixture.import(fixture.write(u"customers2.csv"_s,
                                     "Customer ID,Company,Technologies\nC1,Odra,Excel\n"
                                     "C2,Bug,Zapier\n"),
                       table::DatasetKind::Customers);
        QCOMPARE(int(*store.standing()), int(MaturityStore::Standing::Current)); // renewed with the import
        QCOMPARE(levelOf(0), u"5"_s);
        QVERIFY(store.takeAway());
        QCOMPARE(levelOf(0), u"none"_s);
        QVERIFY(fixture.project().undo());
        QCOMPARE(levelOf(0), u"5"_s);
    }
};

static const lodestar::testkit::Registered<MaturityTest> registered("core/research/maturity");
#include "maturity_test.moc"
