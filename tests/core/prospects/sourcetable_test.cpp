#include "core/prospects/sourcetable.h"

#include "core/table/datasetstore.h"
#include "core/table/recipestore.h"
#include "tests/core/table/storedtable.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lodestar;
using table::ColumnType;
using table::DatasetKind;
using table::RoleId;

class SourceTableTest : public QObject
{
    Q_OBJECT
private slots:
    void isReadLikeAnImportAndNotKept();
    void aFileThatIsNotThere();
};

void SourceTableTest::isReadLikeAnImportAndNotKept()
{
    testkit::StoredProject project;
    const auto customers = project.write(
        {testkit::storedColumn(u"Industry"_s, ColumnType::Category, RoleId::Industry, {"Logistics", "Log."})});
    table::RecipeStep merge{{},
                            DatasetKind::Customers,
                            u"merge_values"_s,
                            u"Industry"_s,
                            {{u"values"_s, QJsonArray{u"Log."_s}}, {u"into"_s, u"Logistics"_s}}};
    QVERIFY(table::RecipeStore(*project).add(customers, {merge}, u"Mended"_s));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"prospects.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Company;Industry;Employees;Since\nOdra;Log.;1.200,5;2021-03-04\nBug;Retail;;\n");
    file.close();
    import::ImportOptions options;
    options.kind = DatasetKind::Prospects;
    const auto read = prospects::tableOfSource(*project, path, options);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->rows(), 2);
    QCOMPARE(read->byName(u"Industry"_s)->canonical(0), u"Logistics"_s);
    QCOMPARE(read->byName(u"Industry"_s)->canonical(1), u"Retail"_s);
    QCOMPARE(read->byName(u"Employees"_s)->canonical(0), u"1200.5"_s);
    QVERIFY(read->byName(u"Employees"_s)->isMissing(1));
    QCOMPARE(read->byName(u"Since"_s)->canonical(0), u"2021-03-04"_s);
    QCOMPARE(read->nameOf(1), u"Bug"_s);
    QVERIFY(table::DatasetStore(*project).list(DatasetKind::Prospects)->empty());
}

void SourceTableTest::aFileThatIsNotThere()
{
    testkit::StoredProject project;
    QVERIFY(!prospects::tableOfSource(*project, u"/nowhere/at/all.csv"_s, {}));
}

static const lodestar::testkit::Registered<SourceTableTest> registered("core/prospects/sourcetable");
#include "sourcetable_test.moc"
