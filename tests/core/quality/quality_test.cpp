#include "core/quality/quality.h"

#include "core/table/datasetstore.h"
#include "tests/core/table/storedtable.h"
#include "tests/testkit/registry.h"

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::quality;
using lodestar::table::ColumnType;
using lodestar::table::RoleId;
using lodestar::testkit::storedColumn;
using lodestar::testkit::storedNumbers;

class QualityTest : public QObject
{
    Q_OBJECT

private slots:
    void needsCustomers();
    void decisionsLeadToTheNextReport();
    void cancels();
};

namespace {

std::vector<table::DatasetColumn> customers()
{
    std::vector<table::DatasetColumn> columns;
    columns.push_back(storedColumn(u"Id"_s, ColumnType::Text, RoleId::Id, {"1", "2", "3", "4", "5", "6"}));
    columns.push_back(
        storedColumn(u"Name"_s, ColumnType::Text, RoleId::Name, {"Odra", "ODRA Ltd", "Bug", "San", "Noteć", "Warta"}));
    columns.push_back(storedColumn(u"Industry"_s, ColumnType::Category, RoleId::Industry,
                                   {"Retail", "Retail", "retail", "Banking", "", "Banking"}));
    columns.push_back(storedNumbers(u"CLV"_s, ColumnType::Money, RoleId::Clv, {"10", "", "30", "40", "50", "60"}));
    return columns;
}

} // namespace

void QualityTest::needsCustomers()
{
    testkit::StoredProject project;
    const auto report = inspect(*project);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::NotFound);
}

void QualityTest::decisionsLeadToTheNextReport()
{
    testkit::StoredProject project;
    project.write(customers());
    const auto first = inspect(*project);
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    QCOMPARE(first->spellings.size(), 1u);
    QCOMPARE(first->duplicates.size(), 1u);
    QCOMPARE(first->duplicates[0].by, DuplicateGroup::By::Name);
    QCOMPARE(first->findings.front().severity, Finding::Severity::Stops); // a CLV is missing
    QVERIFY(!first->summary().isEmpty());
    QVERIFY(first->steps.empty());

    table::RecipeStore recipe(*project);
    const auto &cluster = first->spellings[0];
    QVERIFY(recipe.add(first->table().info(), {mergeStep(cluster, {u"retail"_s}, u"Retail"_s)}, u"Merged"_s));
    QVERIFY(recipe.add(first->table().info(), {mergeRowsStep(first->table(), first->duplicates[0].rows)}, u"Merged"_s));
    const auto second = inspect(*project);
    QVERIFY(second);
    QVERIFY(second->spellings.empty());
    QVERIFY(second->duplicates.empty());
    QCOMPARE(second->table().rows(), 5);
    QCOMPARE(second->recipe.steps.size(), 2u);
    QCOMPARE(second->recipe.misfits(), 0);
    QVERIFY(std::none_of(second->findings.begin(), second->findings.end(),
                         [](const Finding &finding) { return finding.severity == Finding::Severity::Stops; }));
}

void QualityTest::cancels()
{
    testkit::StoredProject project;
    project.write(customers());
    TaskControl control;
    control.cancelled = [] { return true; };
    const auto report = inspect(*project, control);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
}

static const lodestar::testkit::Registered<QualityTest> registered("core/quality/quality");
#include "quality_test.moc"
