#include "app/cli/command.h"

#include "core/table/datasetstore.h"
#include "core/table/recipestore.h"
#include "tests/app/cli/clitest.h"
#include "tests/testkit/registry.h"

#include <QDir>
#include <QJsonArray>
#include <QLockFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::testkit;

namespace {

/// 120 customers; those in logistics pay several times as much as the others, mostly.
QByteArray customers()
{
    QRandomGenerator random(5);
    QByteArray bytes("Customer ID;Company;Industry;Country;Employees;Total Revenue;NPS\n");
    for (int i = 1; i <= 120; ++i) {
        const bool logistics = i % 4 == 0;
        const char *industry = logistics ? "Logistics" : i % 4 == 1 ? "Retail" : i % 4 == 2 ? "Software" : "Food";
        const int revenue = (logistics && i % 20 != 0 ? 50000 : 8000) + random.bounded(5000);
        bytes += "C-" + QByteArray::number(1000 + i) + ";Firma \u0141\u00f3d\u017a " + QByteArray::number(i) + ';'
            + industry + ';' + (i % 3 ? "Poland" : "Iran") + ';' + QByteArray::number(10 + random.bounded(400)) + ';'
            + QByteArray::number(revenue) + ",50;" + QByteArray::number(random.bounded(11)) + '\n';
    }
    return bytes;
}

} // namespace

/// The whole road with the real program, command after command.
class RoadTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    CliRun run(const QStringList &arguments, const QByteArray &input = {})
    {
        return runCli(m_folder.path(), arguments, input);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    QByteArray hash(const QString &name)
    {
        const auto project = project::Project::open(path(name), project::Project::Access::ReadOnly);
        if (!project)
            qFatal("%s", qPrintable(project.error().message));
        const auto hash = (*project)->documentHash();
        return hash ? *hash : QByteArray();
    }
    QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private slots:
    void initTestCase() { write(u"customers.csv"_s, customers()); }

    void aNewProject()
    {
        const CliRun made = run({u"new"_s, u"p.icp"_s, u"--name"_s, u"Fracht"_s, u"--json"_s});
        QCOMPARE(made.status, 0);
        QVERIFY(made.isOneObject);
        QVERIFY(made.json[u"file"_s].toString().endsWith("p.icp"_L1));
        QCOMPARE(made.json[u"id"_s].toString().size(), 36);
        const QByteArray before = hash(u"p.icp"_s);
        QVERIFY(failedWith(run({u"new"_s, u"p.icp"_s}), 1)); // never over an existing file
        QCOMPARE(hash(u"p.icp"_s), before);
    }

    void withoutCustomersThereIsNothingToSay()
    {
        for (const QString &command : {u"best"_s, u"traits"_s, u"table"_s}) {
            const CliRun none = run({command, u"p.icp"_s});
            QVERIFY2(failedWith(none, 1), qPrintable(none.err));
        }
        const CliRun questions = run({u"questions"_s, u"p.icp"_s, u"--json"_s});
        QCOMPARE(questions.status, 0);
        QCOMPARE(questions.json[u"questions"_s].toArray().size(), 25);
    }

    void aDryRunChangesNothing()
    {
        const QByteArray before = hash(u"p.icp"_s);
        const CliRun dry = run({u"import"_s, u"p.icp"_s, u"customers.csv"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(dry.status, 0);
        QCOMPARE(dry.json[u"rows"_s].toInt(), 120);
        QVERIFY(dry.json[u"dataset"_s].isNull());
        QCOMPARE(hash(u"p.icp"_s), before);
        QVERIFY(run({u"history"_s, u"p.icp"_s, u"--json"_s}).json[u"entries"_s].toArray().isEmpty());
    }

    void importing()
    {
        const CliRun imported = run({u"import"_s, u"p.icp"_s, u"customers.csv"_s, u"--json"_s});
        QVERIFY2(imported.status == 0, qPrintable(imported.err));
        QVERIFY(imported.isOneObject);
        QVERIFY(imported.err.isEmpty());
        const QJsonObject &json = imported.json;
        QVERIFY(json[u"dataset"_s].toInt() > 0);
        QCOMPARE(json[u"kind"_s].toString(), u"customers"_s);
        QCOMPARE(json[u"rows"_s].toInt(), 120);
        QCOMPARE(json[u"rejectedRows"_s].toInt(-1), 0);
        QVERIFY(json[u"rejected"_s].toArray().isEmpty());
        QCOMPARE(json[u"encoding"_s].toString(), u"UTF-8"_s);
        QCOMPARE(json[u"delimiter"_s].toString(), u";"_s);
        QCOMPARE(json[u"header"_s].toBool(), true);
        QVERIFY(json[u"seconds"_s].isDouble());
        QHash<QString, QString> roles;
        for (const QJsonValue &column : json[u"columns"_s].toArray()) {
            for (const auto key : {"name", "role", "type", "distinct", "missing"})
                QVERIFY2(column.toObject().contains(QLatin1StringView(key)), key);
            roles[column[u"name"_s].toString()] = column[u"role"_s].toString();
        }
        QCOMPARE(roles[u"Customer ID"_s], u"id"_s);
        QCOMPARE(roles[u"Company"_s], u"name"_s);
        QCOMPARE(roles[u"Total Revenue"_s], u"revenue"_s);
    }

    void theTableComesBackAsItWasRead()
    {
        const CliRun raw = run({u"table"_s, u"p.icp"_s, u"--raw"_s});
        QCOMPARE(raw.status, 0);
        QList<QByteArray> lines = raw.out.split('\n');
        QCOMPARE(lines[0], QByteArray("Customer ID,Company,Industry,Country,Employees,Total Revenue,NPS\r"));
        QCOMPARE(lines.size(), 122);
        QList<QByteArray> read = customers().split('\n');
        for (int i = 1; i <= 120; ++i) {
            const QByteArray cells =
                lines[i].trimmed().replace("\"", "").replace(",50,", "\x01").replace(',', ';').replace("\x01", ",50;");
            QCOMPARE(cells, read[i]);
        }
        const CliRun clean = run({u"table"_s, u"p.icp"_s});
        QVERIFY(clean.out.contains(".5,"));
        QVERIFY(raw.out.contains(",50\""));
        QVERIFY(!clean.out.contains(",50\""));
        const CliRun json = run({u"table"_s, u"p.icp"_s, u"--json"_s});
        QVERIFY(json.isOneObject);
        QCOMPARE(json.json[u"rows"_s].toArray().size(), 120);
    }

    void qualityAndRecipe()
    {
        const CliRun quality = run({u"quality"_s, u"p.icp"_s, u"--json"_s, u"--work"_s, u"3"_s});
        QVERIFY2(quality.status == 0, qPrintable(quality.err));
        QVERIFY(quality.isOneObject);
        for (const auto key : {"rows", "columns", "findings", "spellings", "duplicates", "work", "recipe"})
            QVERIFY2(quality.json.contains(QLatin1StringView(key)), key);
        QCOMPARE(quality.json[u"rows"_s].toInt(), 120);
        const CliRun forPeople = run({u"quality"_s, u"p.icp"_s});
        QCOMPARE(forPeople.status, 0);
        QVERIFY(forPeople.out.startsWith("120"));
        QVERIFY(failedWith(run({u"quality"_s, u"p.icp"_s, u"--work"_s, u"many"_s}), 2));

        QCOMPARE(run({u"recipe"_s, u"p.icp"_s}).status, 0);
        {
            const auto project = project::Project::open(path(u"p.icp"_s), project::Project::Access::ReadWrite);
            QVERIFY(project);
            const auto info = table::DatasetStore(**project).current();
            QVERIFY(table::RecipeStore(**project).fillCell(**info, {u"C-1003"_s, 1, 0}, 2, u"Retail"_s));
        }
        const CliRun recipe = run({u"recipe"_s, u"p.icp"_s, u"--json"_s});
        QVERIFY(recipe.isOneObject);
        const QJsonObject step = recipe.json[u"steps"_s][0].toObject();
        QCOMPARE(step[u"kind"_s].toString(), u"fill_cell"_s);
        QCOMPARE(step[u"cells"_s].toInt(), 1);
        QVERIFY(step[u"fits"_s].toBool());
        QVERIFY(run({u"recipe"_s, u"p.icp"_s}).out.contains("C-1003"));
        QVERIFY(failedWith(run({u"recipe"_s, u"remove"_s, u"p.icp"_s, u"2"_s}), 1));
        QVERIFY(failedWith(run({u"recipe"_s, u"remove"_s, u"p.icp"_s, u"first"_s}), 2));
        QCOMPARE(run({u"recipe"_s, u"remove"_s, u"p.icp"_s, u"1"_s}).status, 0);
        QVERIFY(run({u"recipe"_s, u"p.icp"_s, u"--json"_s}).json[u"steps"_s].toArray().isEmpty());
    }

    void best()
    {
        const QByteArray before = hash(u"p.icp"_s);
        const CliRun best = run({u"best"_s, u"p.icp"_s, u"--json"_s});
        QVERIFY2(best.status == 0, qPrintable(best.err));
        QVERIFY(best.isOneObject);
        for (const auto key : {"criteria", "threshold", "best", "customers", "stability"})
            QVERIFY2(best.json.contains(QLatin1StringView(key)), key);
        QCOMPARE(best.json[u"customers"_s].toArray().size(), 120);
        QCOMPARE(best.json[u"best"_s].toArray().size(), 24);
        const QJsonObject first = best.json[u"customers"_s][0].toObject();
        for (const auto key : {"id", "name", "score", "rank", "best", "coverage"})
            QVERIFY2(first.contains(QLatin1StringView(key)), key);
        QCOMPARE(first[u"rank"_s].toInt(), 1);
        QVERIFY(first[u"score"_s].isDouble());

        const CliRun other = run({u"best"_s, u"p.icp"_s, u"--weight"_s, u"revenue=3"_s, u"--weight"_s, u"nps=1"_s,
                                  u"--top"_s, u"10"_s, u"--json"_s});
        QCOMPARE(other.json[u"criteria"_s].toArray().size(), 2);
        QCOMPARE(other.json[u"criteria"_s][0][u"weight"_s].toDouble(), 3.0);
        QVERIFY(other.json[u"best"_s].toArray().size() >= 10);
        QCOMPARE(hash(u"p.icp"_s), before); // for this run only
        QVERIFY(failedWith(run({u"best"_s, u"p.icp"_s, u"--weight"_s, u"industry=3"_s}), 1));
        QVERIFY(failedWith(run({u"best"_s, u"p.icp"_s, u"--weight"_s, u"clv=3"_s}), 1));
        QVERIFY(failedWith(run({u"best"_s, u"p.icp"_s, u"--weight"_s, u"revenue"_s}), 2));
        QVERIFY(failedWith(run({u"best"_s, u"p.icp"_s, u"--top"_s, u"some"_s}), 2));
    }

    void traits()
    {
        const CliRun traits = run({u"traits"_s, u"p.icp"_s, u"--json"_s});
        QVERIFY2(traits.status == 0, qPrintable(traits.err));
        QVERIFY(traits.isOneObject);
        for (const auto key : {"best", "rest", "level", "traits", "antiTraits", "combinations", "excluded"})
            QVERIFY2(traits.json.contains(QLatin1StringView(key)), key);
        const QJsonObject first = traits.json[u"traits"_s][0].toObject();
        for (const auto key :
             {"attribute", "value", "bestCount", "bestKnown", "restCount", "restKnown", "bestShare", "restShare",
              "difference", "differenceLow", "differenceHigh", "lift", "p", "q", "evidence"})
            QVERIFY2(first.contains(QLatin1StringView(key)), key);
        QCOMPARE(first[u"attribute"_s].toString(), u"Industry"_s);
        QCOMPARE(first[u"value"_s].toString(), u"Logistics"_s);
        QCOMPARE(first[u"evidence"_s].toString(), u"likely"_s);
        QVERIFY(first[u"bestShare"_s].toDouble() <= 1);
        for (const QJsonValue &trait : traits.json[u"traits"_s].toArray())
            QVERIFY((QStringList{u"likely"_s, u"chance"_s, u"untestable"_s}).contains(trait[u"evidence"_s].toString()));
        for (const auto key : {"numbers", "combinationSearch", "notes"})
            QVERIFY2(traits.json.contains(QLatin1StringView(key)), key);
        const QJsonObject searched = traits.json[u"combinationSearch"_s].toObject();
        QVERIFY(searched[u"tried"_s].toInt() > 0);
        QCOMPARE(searched[u"permutations"_s].toInt(), 999);
        QCOMPARE(run({u"traits"_s, u"p.icp"_s, u"--json"_s}).json, traits.json); // the same file, the same numbers
        const CliRun single = run({u"traits"_s, u"p.icp"_s, u"--depth"_s, u"1"_s, u"--json"_s});
        QCOMPARE(single.json[u"traits"_s], traits.json[u"traits"_s]);
        QVERIFY(single.json[u"combinations"_s].toArray().isEmpty());
        const CliRun said = run({u"traits"_s, u"p.icp"_s});
        QVERIFY2(said.status == 0 && said.out.contains("Combinations:"), said.out.constData());
        QVERIFY(failedWith(run({u"traits"_s, u"p.icp"_s, u"--depth"_s, u"4"_s}), 2));
        QVERIFY(failedWith(run({u"traits"_s, u"p.icp"_s, u"--depth"_s, u"1.5"_s}), 2));
        QVERIFY(failedWith(run({u"traits"_s, u"p.icp"_s, u"--dataset"_s, u"99"_s}), 1));
    }

    void profileAndVersion()
    {
        const CliRun draft = run(
            {u"icp"_s, u"draft"_s, u"p.icp"_s, u"--name"_s, u"Freight"_s, u"--product"_s, u"Planner"_s, u"--json"_s});
        QVERIFY2(draft.status == 0, qPrintable(draft.err));
        QCOMPARE(draft.json[u"name"_s].toString(), u"Freight"_s);
        QVERIFY(!draft.json[u"criteria"_s].toArray().isEmpty());
        QVERIFY(failedWith(run({u"icp"_s, u"draft"_s, u"p.icp"_s, u"--name"_s, u"Freight"_s}), 1)); // the name is taken

        const CliRun saved =
            run({u"icp"_s, u"save"_s, u"p.icp"_s, u"--name"_s, u"Freight"_s, u"--note"_s, u"First"_s, u"--json"_s});
        QVERIFY2(saved.status == 0, qPrintable(saved.err));
        QCOMPARE(saved.json[u"version"_s].toInt(), 1);
        QCOMPARE(saved.json[u"hash"_s].toString().size(), 64);
        const CliRun shown = run({u"icp"_s, u"show"_s, u"p.icp"_s, u"--version"_s, u"1"_s, u"--json"_s});
        QCOMPARE(shown.json[u"name"_s].toString(), u"Freight"_s);
        QVERIFY(failedWith(run({u"icp"_s, u"show"_s, u"p.icp"_s, u"--version"_s, u"7"_s}), 1));
        QVERIFY(failedWith(run({u"icp"_s, u"show"_s, u"p.icp"_s, u"--name"_s, u"Nobody"_s}), 1));
        const CliRun list = run({u"icp"_s, u"list"_s, u"p.icp"_s, u"--json"_s});
        QCOMPARE(list.json[u"icps"_s][0][u"versions"_s][0][u"version"_s].toInt(), 1);
        QVERIFY(run({u"icp"_s, u"show"_s, u"p.icp"_s}).out.contains("Logistics"));
        QCOMPARE(run({u"persona"_s, u"list"_s, u"p.icp"_s, u"--json"_s}).json[u"personas"_s].toArray().size(), 0);
    }

    void report()
    {
        const CliRun report = run({u"report"_s, u"p.icp"_s, u"--out"_s, u"summary.pdf"_s, u"--json"_s});
        QVERIFY2(report.status == 0, qPrintable(report.err));
        QCOMPARE(report.json[u"file"_s].toString(), u"summary.pdf"_s);
        QVERIFY(report.json[u"pages"_s].toInt() >= 1);
        QFile pdf(path(u"summary.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        const CliRun nowhere = run({u"report"_s, u"p.icp"_s, u"--out"_s, u"no/such/folder/x.pdf"_s});
        QVERIFY2(failedWith(nowhere, 1), qPrintable(nowhere.err));
    }

    void undoAndRedo()
    {
        const QByteArray last = hash(u"p.icp"_s);
        const CliRun history = run({u"history"_s, u"p.icp"_s, u"--json"_s});
        const QJsonArray entries = history.json[u"entries"_s].toArray();
        QCOMPARE(entries.size(), 5); // the import, a correction and its removal, the draft, the version
        for (const auto key : {"seq", "at", "by", "label", "undone"})
            QVERIFY2(entries[0].toObject().contains(QLatin1StringView(key)), key);
        QVERIFY(QDateTime::fromString(entries[0][u"at"_s].toString(), Qt::ISODate).isValid());
        for (qsizetype i = 0; i < entries.size(); ++i)
            QCOMPARE(run({u"undo"_s, u"p.icp"_s}).status, 0);
        QVERIFY(failedWith(run({u"undo"_s, u"p.icp"_s}), 1));
        QVERIFY(failedWith(run({u"best"_s, u"p.icp"_s}), 1)); // the import is taken back
        for (qsizetype i = 0; i < entries.size(); ++i)
            QCOMPARE(run({u"redo"_s, u"p.icp"_s, u"--json"_s}).status, 0);
        QVERIFY(failedWith(run({u"redo"_s, u"p.icp"_s}), 1));
        QCOMPARE(hash(u"p.icp"_s), last);
        QCOMPARE(run({u"check"_s, u"p.icp"_s, u"--json"_s}).json[u"ok"_s].toBool(), true);
    }

    void importsThatFailChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("word");
        const QByteArray good("id,name,revenue\n1,Ada,5\n2,Ben,6\n");
        QTest::newRow("empty") << QByteArray() << QStringList() << u"empty"_s;
        QTest::newRow("header only") << QByteArray("id,name,revenue\n") << QStringList() << u"t.csv"_s;
        QTest::newRow("blank lines") << QByteArray("\n\n \n") << QStringList() << u"blank"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << QStringList() << u"picture"_s;
        QTest::newRow("workbook") << QByteArray("PK\x03\x04..xl/workbook.xml") << QStringList() << u"damaged"_s;
        QTest::newRow("no such role") << good << QStringList{u"--map"_s, u"wealth=revenue"_s} << u"wealth"_s;
        QTest::newRow("no such column") << good << QStringList{u"--map"_s, u"revenue=Income"_s} << u"Income"_s;
        QTest::newRow("a metric that is no number") << good << QStringList{u"--map"_s, u"revenue=name"_s} << u"name"_s;
        QTest::newRow("no such key") << good << QStringList{u"--key"_s, u"number"_s} << u"number"_s;
        QTest::newRow("no such encoding") << good << QStringList{u"--encoding"_s, u"klingon"_s} << u"klingon"_s;
    }

    void importsThatFailChangeNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, options);
        QFETCH(QString, word);
        write(u"t.csv"_s, bytes);
        const QByteArray before = hash(u"p.icp"_s);
        const QStringList had = files();
        const CliRun failed = run(QStringList{u"import"_s, u"p.icp"_s, u"t.csv"_s} + options);
        QVERIFY2(failedWith(failed, 1),
                 qPrintable(QString::number(failed.status) + failed.err + QString::fromUtf8(failed.out)));
        QVERIFY2(failed.err.contains(word), qPrintable(failed.err));
        QCOMPARE(hash(u"p.icp"_s), before);
        QCOMPARE(files(), had);
    }

    void filesThatCannotBeRead()
    {
        const QByteArray before = hash(u"p.icp"_s);
        QVERIFY(QDir(m_folder.path()).mkpath(u"empty folder"_s)); // one with tables would be imported
        for (const QString &source : {u"nothing.csv"_s, u"empty folder"_s, u"postgresql://host/db"_s}) {
            const CliRun failed = run({u"import"_s, u"p.icp"_s, source});
            QVERIFY2(failedWith(failed, 1), qPrintable(failed.err));
        }
        QCOMPARE(hash(u"p.icp"_s), before);
    }

    void emptyStandardInputIsSaid()
    {
        for (const QStringList &command :
             {QStringList{u"csv"_s, u"-"_s}, QStringList{u"import"_s, u"p.icp"_s, u"-"_s}}) {
            const CliRun failed = run(command, QByteArray());
            QVERIFY2(failedWith(failed, 1) && failed.err.contains(u"stdin"_s), qPrintable(failed.err));
        }
        // What is wrong with the table is told of the standard input, not of the copy of it.
        const CliRun failed = run({u"csv"_s, u"-"_s}, "%PDF-1.4 x");
        QVERIFY2(failedWith(failed, 1) && failed.err.contains(u"stdin"_s), qPrintable(failed.err));
        QVERIFY2(!failed.err.contains(QDir::tempPath()), qPrintable(failed.err));
    }

    void aNamedPipeIsRead()
    {
        QProcess shell;
        shell.setWorkingDirectory(m_folder.path());
        shell.start(
            u"bash"_s,
            {u"-c"_s, u"\"$0\" csv <(printf 'id;name\\n1;Ada\\n')"_s, QStringLiteral(LODESTAR_BIN "/lodestar-cli")});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.readAllStandardOutput(), QByteArray("id,name\r\n1,Ada\r\n"));
    }

    void complaintsHaveNoMarksRoundNames()
    {
        for (const QStringList &command : {QStringList{u"best"_s, u"nothing.icp"_s}, QStringList{u"check"_s, u"."_s}}) {
            const CliRun failed = run(command);
            QCOMPARE(failed.status, 1);
            QVERIFY2(!failed.err.contains(QChar(0x2068)) && !failed.err.contains(QChar(0x2069)),
                     qPrintable(failed.err));
        }
        QVERIFY(!QString::fromUtf8(run({u"check"_s, u"nothing.icp"_s, u"--json"_s}).out).contains(QChar(0x2068)));
    }

    void oneColumnIsATable()
    {
        const CliRun imported = run({u"import"_s, u"p.icp"_s, u"-"_s, u"--as"_s, u"prospects"_s, u"--json"_s},
                                    "Company\nAcme, Inc.\nBerg\n");
        QVERIFY2(imported.status == 0, qPrintable(imported.err));
        QCOMPARE(imported.json[u"rows"_s].toInt(), 2);
        QCOMPARE(imported.json[u"kind"_s].toString(), u"prospects"_s);
        QCOMPARE(imported.json[u"columns"_s].toArray().size(), 1);
    }

    void dirtyRowsAreListed()
    {
        const CliRun imported = run({u"import"_s, u"p.icp"_s, u"-"_s, u"--as"_s, u"prospects"_s, u"--json"_s},
                                    "name,place\nAda,Oslo\nBen,Graz,Wien,Rom\nCleo,Bern\n");
        QVERIFY2(imported.status == 0, qPrintable(imported.err));
        QCOMPARE(imported.json[u"rows"_s].toInt(), 2);
        QCOMPARE(imported.json[u"rejectedRows"_s].toInt(), 1);
        const QJsonObject row = imported.json[u"rejected"_s][0].toObject();
        QCOMPARE(row[u"line"_s].toInt(), 3);
        QCOMPARE(row[u"text"_s].toString(), u"Ben,Graz,Wien,Rom"_s);
        QVERIFY(row.contains(u"column"_s));
        QVERIFY(!row[u"reason"_s].toString().isEmpty());
    }

    void csvCleansATable()
    {
        const CliRun clean = run({u"csv"_s, u"-"_s}, "\xEF\xBB\xBFid;name\n1;\"Ada; B\"\n2;=1+1\n");
        QCOMPARE(clean.status, 0);
        QCOMPARE(clean.out, QByteArray("id,name\r\n1,Ada; B\r\n2,=1+1\r\n"));
        QVERIFY(clean.err.isEmpty());
        QCOMPARE(run({u"csv"_s, u"-"_s}, "1,2\n3,4\n").out, QByteArray("1,2\r\n3,4\r\n")); // no header is made up
        const CliRun told =
            run({u"csv"_s, u"-"_s, u"--encoding"_s, u"cp1250"_s, u"--delimiter"_s, u"tab"_s}, "a\tb\n\xA3\x9F\t2\n");
        QCOMPARE(told.out, u"a,b\r\nŁź,2\r\n"_s.toUtf8());
        const CliRun json = run({u"csv"_s, u"-"_s, u"--json"_s}, "id,name\n1,Ada\n2\n");
        QVERIFY(json.isOneObject);
        QCOMPARE(json.json[u"rows"_s].toArray().size(), 2);
        QCOMPARE(json.json[u"repaired"_s].toArray().size(), 1);
        QVERIFY(failedWith(run({u"csv"_s, u"-"_s}, ""), 1));
    }

    void aReaderThatGoesAwayIsNoFailure()
    {
        write(u"long.csv"_s, "id,name\n" + QByteArray("1,some text that fills pipes\n").repeated(200'000));
        QProcess shell;
        shell.setWorkingDirectory(m_folder.path());
        shell.start(u"bash"_s,
                    {u"-c"_s, u"\"$0\" csv long.csv 2>err.txt | head -1; echo ${PIPESTATUS[0]}; cat err.txt"_s,
                     QStringLiteral(LODESTAR_BIN "/lodestar-cli")});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.readAllStandardOutput(), QByteArray("id,name\r\n0\n"));
        QFile::remove(path(u"err.txt"_s));
    }

    void changesBetweenTwoImports()
    {
        write(u"q1.csv"_s,
              "Customer ID,Company,Revenue,Town\nC1,Odra,100,Opole\nC2,Wisla,200,Torun\nC3,Bug,300,Brest\n");
        write(u"q2.csv"_s, "Customer ID,Company,Revenue,City\nC1,Odra,100,Opole\nC3,Bug,350,Brest\nC4,Nida,50,Busko\n");
        QCOMPARE(run({u"new"_s, u"quarters.icp"_s}).status, 0);
        QCOMPARE(run({u"import"_s, u"quarters.icp"_s, u"q1.csv"_s}).status, 0);
        QVERIFY(run({u"changes"_s, u"quarters.icp"_s}).status != 0); // nothing to compare with
        QCOMPARE(run({u"import"_s, u"quarters.icp"_s, u"q2.csv"_s}).status, 0);
        const CliRun changes = run({u"changes"_s, u"quarters.icp"_s, u"--json"_s});
        QVERIFY2(changes.isOneObject, qPrintable(changes.err));
        QCOMPARE(changes.json[u"matchedBy"_s].toString(), u"id"_s);
        QCOMPARE(changes.json[u"new"_s].toArray().size(), 1);
        QCOMPARE(changes.json[u"new"_s][0][u"id"_s].toString(), u"C4"_s);
        QCOMPARE(changes.json[u"gone"_s][0][u"name"_s].toString(), u"Wisla"_s);
        QCOMPARE(changes.json[u"changed"_s].toArray().size(), 1);
        const QJsonValue cell = changes.json[u"changed"_s][0][u"cells"_s][0];
        QCOMPARE(cell[u"column"_s].toString(), u"Revenue"_s);
        QCOMPARE(cell[u"from"_s].toString(), u"300"_s);
        QCOMPARE(cell[u"to"_s].toString(), u"350"_s);
        QCOMPARE(changes.json[u"columns"_s][u"added"_s][0].toString(), u"City"_s);
        QCOMPARE(changes.json[u"columns"_s][u"removed"_s][0].toString(), u"Town"_s);
        const CliRun back = run({u"changes"_s, u"quarters.icp"_s, u"--from"_s, u"2"_s, u"--to"_s, u"1"_s, u"--json"_s});
        QCOMPARE(back.json[u"gone"_s][0][u"id"_s].toString(), u"C4"_s);
        const CliRun words = run({u"changes"_s, u"quarters.icp"_s});
        QVERIFY2(words.out.contains("New customers: 1. Gone: 1. Changed: 1 of the 2 others."), words.out.constData());
        QVERIFY(run({u"changes"_s, u"quarters.icp"_s, u"--to"_s, u"x"_s}).status != 0);
    }

    void draftWalksTheWholeRoad()
    {
        const CliRun draft =
            run({u"draft"_s, u"customers.csv"_s, u"--out"_s, u"out"_s, u"--name"_s, u"Freight"_s, u"--json"_s});
        QVERIFY2(draft.status == 0, qPrintable(draft.err));
        QVERIFY(draft.err.isEmpty());
        QVERIFY(draft.isOneObject);
        for (const auto key : {"project", "pdf", "scores", "warnings"})
            QVERIFY2(draft.json.contains(QLatin1StringView(key)), key);
        QCOMPARE(QDir(path(u"out"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 (QStringList{u"icp-summary.pdf"_s, u"project.icp"_s, u"scores.csv"_s}));
        QFile scores(path(u"out/scores.csv"_s));
        QVERIFY(scores.open(QIODevice::ReadOnly));
        QCOMPARE(scores.readAll().count('\n'), 121);
        QCOMPARE(run({u"check"_s, u"out/project.icp"_s}).status, 0);
        const CliRun icp = run({u"icp"_s, u"show"_s, u"out/project.icp"_s, u"--version"_s, u"1"_s, u"--json"_s});
        QCOMPARE(icp.json[u"name"_s].toString(), u"Freight"_s);
        QCOMPARE(run({u"persona"_s, u"show"_s, u"out/project.icp"_s, u"--json"_s}).json[u"personas"_s].toArray().size(),
                 1);

        const QByteArray before = hash(u"out/project.icp"_s);
        const CliRun again = run({u"draft"_s, u"customers.csv"_s, u"--out"_s, u"out"_s});
        QVERIFY2(failedWith(again, 1), qPrintable(again.err));
        QVERIFY(again.err.contains("project.icp"_L1));
        QCOMPARE(hash(u"out/project.icp"_s), before);
    }

    void draftSaysWhatIsMissing()
    {
        QByteArray bytes("name,industry,country\n");
        for (int i = 0; i < 60; ++i)
            bytes += "Firm " + QByteArray::number(i) + (i % 2 ? ",Food,Iran\n" : ",Steel,Poland\n");
        const CliRun draft = run({u"draft"_s, u"-"_s, u"--out"_s, u"poor"_s, u"--json"_s}, bytes);
        QVERIFY2(draft.status == 0, qPrintable(draft.err));
        QCOMPARE(draft.json[u"best"_s].toInt(-1), 0);
        QCOMPARE(draft.json[u"criteria"_s].toInt(-1), 0);
        QVERIFY(draft.json[u"warnings"_s][0].toString().contains("--map"_L1));
        QVERIFY(QFile::exists(path(u"poor/icp-summary.pdf"_s)));
        QVERIFY(QFile::exists(path(u"poor/scores.csv"_s)));
    }

    /// Scored as it stands, every order would be a customer.
    void draftMakesCustomersOfOrders()
    {
        QByteArray bytes("Order ID,Order Date,Customer ID,Customer,Industry,Sales\n");
        for (int i = 0; i < 120; ++i) {
            const QByteArray customer = QByteArray::number(i % 30);
            bytes += QByteArray::number(5000 + i) + ",2024-0" + QByteArray::number(1 + i % 9) + "-11,C" + customer
                + ",Firm " + customer + (i % 2 ? ",Food," : ",Steel,") + QByteArray::number(100 + 7 * i) + ".50\n";
        }
        const CliRun draft = run({u"draft"_s, u"-"_s, u"--out"_s, u"orders"_s, u"--json"_s}, bytes);
        QVERIFY2(draft.status == 0, qPrintable(draft.err));
        QCOMPARE(draft.json[u"customers"_s].toInt(), 30);
        QVERIFY(draft.json[u"best"_s].toInt() > 0);
    }

    void datesThatNothingDecidesAreAsked()
    {
        write(u"dates.csv"_s, "name,bought\nOdra,11/9/2022\nBug,1/2/2021\nSan,3/4/2020\n");
        QCOMPARE(run({u"new"_s, u"dates.icp"_s}).status, 0);
        const CliRun open = run({u"import"_s, u"dates.icp"_s, u"dates.csv"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(open.json[u"dateQuestion"_s][u"columns"_s].toArray(), QJsonArray{u"bought"_s});
        QCOMPARE(open.json[u"dateQuestion"_s][u"choices"_s].toArray(), (QJsonArray{u"mdy"_s, u"dmy"_s}));
        const CliRun said = run({u"import"_s, u"dates.icp"_s, u"dates.csv"_s, u"--dry-run"_s});
        QVERIFY(said.out.contains("--date-order dmy") && said.out.contains("11/9/2022"));
        QVERIFY(failedWith(run({u"import"_s, u"dates.icp"_s, u"dates.csv"_s, u"--date-order"_s, u"ydm"_s}), 2));
        const CliRun answered = run({u"import"_s, u"dates.icp"_s, u"dates.csv"_s, u"--date-order"_s, u"dmy"_s});
        QVERIFY2(answered.status == 0, qPrintable(answered.err));
        QVERIFY(!answered.out.contains("--date-order"));
        const CliRun table = run({u"table"_s, u"dates.icp"_s, u"--json"_s});
        QVERIFY2(table.out.contains("2022-09-11"), table.out.constData());
    }

    void theNextFileSaysWhatItTakesOver()
    {
        const CliRun first = run({u"import"_s, u"dates.icp"_s, u"dates.csv"_s, u"--json"_s});
        QCOMPARE(first.json[u"takenOver"_s][u"dataset"_s].toString(), u"dates.csv"_s);
        QCOMPARE(first.json[u"takenOver"_s][u"types"_s].toArray().size(), 2);
        QVERIFY(first.json[u"dateQuestion"_s].isNull()); // answered, and remembered
        for (const QJsonValue &column : first.json[u"columns"_s].toArray())
            QCOMPARE(column[u"roleReason"_s].toString(), u"as in the data set before"_s);
        QVERIFY(run({u"import"_s, u"dates.icp"_s, u"dates.csv"_s}).out.contains("taken over"));
        write(u"other.csv"_s, "name,city\nOdra,Brno\n");
        const CliRun other = run({u"import"_s, u"dates.icp"_s, u"other.csv"_s, u"--json"_s});
        QVERIFY(other.json[u"takenOver"_s].isNull());
    }

    void aDraftThatFailsLeavesNothing()
    {
        const QStringList had = files();
        QVERIFY(failedWith(run({u"draft"_s, u"-"_s, u"--out"_s, u"gone"_s}, QByteArray()), 1));
        QVERIFY(failedWith(
            run({u"draft"_s, u"customers.csv"_s, u"--out"_s, u"gone"_s, u"--map"_s, u"revenue=Nothing"_s}), 1));
        QVERIFY(failedWith(run({u"draft"_s, u"nothing.csv"_s, u"--out"_s, u"gone/with/all"_s}), 1));
        QVERIFY(failedWith(run({u"draft"_s, u"customers.csv"_s, u"--out"_s, u"customers.csv"_s}), 1));
        QCOMPARE(files(), had);
    }

    void aDraftClearsWhatAKilledOneLeft()
    {
        QDir folder(m_folder.path());
        QVERIFY(folder.mkpath(u"again/.lodestar-draft-aBcDeF"_s));
        write(u"again/.lodestar-draft-aBcDeF/project.icp"_s, "customers");
        const CliRun drafted = run({u"draft"_s, u"customers.csv"_s, u"--out"_s, u"again"_s});
        QVERIFY2(drafted.status == 0, qPrintable(drafted.err));
        QCOMPARE(QDir(folder.filePath(u"again"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 (QStringList{u"icp-summary.pdf"_s, u"project.icp"_s, u"scores.csv"_s}));
    }

    void twoDraftsDoNotShareAFolder()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"busy"_s));
        QLockFile lock(m_folder.filePath(u"busy/.lodestar-draft.lock"_s));
        QVERIFY(lock.tryLock());
        QVERIFY(failedWith(run({u"draft"_s, u"customers.csv"_s, u"--out"_s, u"busy"_s}), 1));
    }
};

static const lodestar::testkit::Registered<RoadTest> registered("app/cli/road");
#include "road_test.moc"
