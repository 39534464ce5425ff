#include "core/import/takeover.h"

#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;
using table::ColumnType;
using table::RoleId;

class TakeOverTest : public QObject
{
    Q_OBJECT

    static table::DatasetInfo before()
    {
        table::DatasetInfo info;
        const auto add = [&](const QString &name, ColumnType type, RoleId role, qint64 distinct) {
            table::ColumnInfo column;
            column.index = static_cast<int>(info.columns.size());
            column.name = name;
            column.sqlName = u"c%1"_s.arg(column.index);
            column.type = type;
            column.role.id = role;
            column.distinct = distinct;
            info.columns.push_back(column);
        };
        add(u"Key"_s, ColumnType::Text, RoleId::Id, 9);
        add(u"Turnover"_s, ColumnType::Money, RoleId::Revenue, 9);
        add(u"City"_s, ColumnType::Category, RoleId::None, 4);
        add(u"Note"_s, ColumnType::Text, RoleId::None, 0);
        return info;
    }

private slots:
    void columnsAreKnownByTheirNames()
    {
        table::DatasetInfo info = before();
        QVERIFY(hasSameColumns(info, {u"note"_s, u"CITY"_s, u"Turnover"_s, u"key"_s}));
        QVERIFY(!hasSameColumns(info, {u"note"_s, u"Turnover"_s, u"key"_s}));
        QVERIFY(!hasSameColumns(info, {u"note"_s, u"Town"_s, u"Turnover"_s, u"key"_s}));
        info.columns[2].sqlName.clear(); // made by the recipe
        QVERIFY(hasSameColumns(info, {u"note"_s, u"Turnover"_s, u"key"_s}));
        QVERIFY(!hasSameColumns({}, {}));
    }

    void typesAndRolesAreTakenOver()
    {
        const QStringList header{u"note"_s, u"CITY"_s, u"Turnover"_s, u"key"_s};
        const ImportOptions options = takeOver(before(), header, {});
        QCOMPARE(options.types.value(u"Turnover"_s), ColumnType::Money);
        QCOMPARE(options.types.value(u"CITY"_s), ColumnType::Category);
        QCOMPARE(options.columnRoles.value(u"key"_s), u"id"_s);
        QCOMPARE(options.columnRoles.value(u"Turnover"_s), u"revenue"_s);
        QCOMPARE(options.columnRoles.value(u"CITY"_s), u"none"_s);
        QVERIFY(!options.types.contains(u"note"_s)); // it was empty: nothing is known of it
        QVERIFY(!options.columnRoles.contains(u"note"_s));
        QCOMPARE(options.takenOver.types.size(), 3);
        QVERIFY(options.takenOver.roles.contains(u"CITY"_s) && !options.takenOver.roles.contains(u"note"_s));
    }

    void whatIsChosenCounts()
    {
        const QStringList header{u"Key"_s, u"Turnover"_s, u"City"_s, u"Note"_s};
        ImportOptions chosen;
        chosen.types.insert(u"turnover"_s, ColumnType::Text); // no revenue then
        chosen.keyColumn = u"City"_s;
        const ImportOptions options = takeOver(before(), header, chosen);
        QVERIFY(!options.types.contains(u"Turnover"_s));
        QVERIFY(!options.columnRoles.contains(u"Turnover"_s));
        QVERIFY(!options.columnRoles.contains(u"Key"_s)); // its role is another's now
        QVERIFY(!options.columnRoles.contains(u"City"_s));
        ImportOptions mapped;
        mapped.roleToColumn.insert(u"revenue"_s, u"City"_s);
        QVERIFY(!takeOver(before(), header, mapped).columnRoles.contains(u"Turnover"_s));
        QVERIFY(!takeOver(before(), header, mapped).types.contains(u"City"_s)); // a category is no revenue
    }

    void theNextFileArrivesAsTheLastWasCorrected()
    {
        QTemporaryDir folder;
        auto project = project::Project::create(folder.filePath(u"p.icp"_s), u"P"_s);
        QVERIFY(project);
        const auto import = [&](const QByteArray &bytes, const ImportOptions &options = {}) {
            QFile file(folder.filePath(u"a.csv"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write");
            file.close();
            return importFile(**project, file.fileName(), options);
        };
        ImportOptions corrected;
        corrected.columnRoles.insert(u"x1"_s, u"revenue"_s);
        corrected.types.insert(u"code"_s, ColumnType::Text);
        QVERIFY(import("name,code,x1\nAda,1,10\nBen,2,20\nCleo,3,30\n", corrected));
        const auto next = import("X1,Name,Code\n11,Ada,1\n40,Dan,7\n");
        QVERIFY(next);
        QCOMPARE(next->dataset.byName(u"X1"_s)->role.id, RoleId::Revenue);
        QCOMPARE(next->dataset.byName(u"X1"_s)->roleReason, u"as in the data set before"_s);
        QCOMPARE(next->dataset.byName(u"X1"_s)->roleConfidence, 1.0); // a person chose it then
        QVERIFY(next->dataset.byName(u"Name"_s)->roleConfidence < 1); // nobody did
        QCOMPARE(next->takenOver.dataset, u"a.csv"_s);
        QCOMPARE(next->takenOver.types.size(), 3);
        QCOMPARE(next->dataset.byName(u"Code"_s)->type, ColumnType::Text);
        const auto other = import("X1,Name,Code,More\n11,Ada,1,1\n40,Dan,7,2\n");
        QVERIFY(other);
        QVERIFY(other->dataset.byName(u"X1"_s)->role.id != RoleId::Revenue); // another table
        QVERIFY(other->takenOver.isEmpty());
        QCOMPARE(other->dataset.byName(u"Code"_s)->type == ColumnType::Text, false);
    }

    void datesAreReadAsBefore()
    {
        QTemporaryDir folder;
        auto project = project::Project::create(folder.filePath(u"p.icp"_s), u"P"_s);
        QVERIFY(project);
        const auto import = [&](const QByteArray &bytes, const ImportOptions &options = {}) {
            QFile file(folder.filePath(u"a.csv"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write");
            file.close();
            return importFile(**project, file.fileName(), options);
        };
        const auto clear = import("name,bought\nAda,25/3/2021\nBen,1/4/2021\n");
        QVERIFY(clear && !clear->dateQuestion);
        const auto next = import("name,bought\nAda,2/3/2022\nBen,1/4/2022\n"); // alone it would be asked about
        QVERIFY(next && !next->dateQuestion);
        QVERIFY(next->dataset.byName(u"bought"_s)->format.datePattern.startsWith(u'd'));
        ImportOptions fresh;
        fresh.useRemembered = false;
        QVERIFY(import("name,bought\nAda,2/3/2022\nBen,1/4/2022\n", fresh)->dateQuestion);
    }

    void aQuestionStaysOpenUntilSomebodyAnswers()
    {
        QTemporaryDir folder;
        auto project = project::Project::create(folder.filePath(u"p.icp"_s), u"P"_s);
        QVERIFY(project);
        const auto import = [&](const ImportOptions &options) {
            QFile file(folder.filePath(u"a.csv"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write("name,revenue\nAda,10\nBen,20\nCleo,30\n") < 0)
                qFatal("cannot write");
            file.close();
            return importFile(**project, file.fileName(), options);
        };
        QCOMPARE(import({})->questions.size(), 1);
        const auto next = import({});
        QCOMPARE(next->questions.size(), 1); // taken over, but still a guess
        QCOMPARE(next->questions.front().choices.front(), next->dataset.byName(u"revenue"_s)->role);
        ImportOptions answered;
        answered.columnRoles.insert(u"revenue"_s, u"annual_revenue"_s);
        QVERIFY(import(answered)->questions.empty());
        const auto last = import({});
        QVERIFY(last->questions.empty());
        QCOMPARE(last->dataset.byName(u"revenue"_s)->role.id, RoleId::AnnualRevenue);
    }
};

static const lodestar::testkit::Registered<TakeOverTest> registered("core/import/takeover");
#include "takeover_test.moc"
