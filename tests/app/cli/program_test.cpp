#include "app/cli/command.h"

#include "tests/app/cli/clitest.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::testkit;

/// The promises of the command line that hold for every command.
class ProgramTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    CliRun run(const QStringList &arguments, const QByteArray &input = {})
    {
        return runCli(m_folder.path(), arguments, input);
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

private slots:
    void everyCommandHelps()
    {
        const CliRun all = run({u"--help"_s});
        QCOMPARE(all.status, 0);
        for (const cli::Command &command : cli::commands()) {
            QVERIFY2(all.out.contains(command.name), command.name);
            QStringList words = QString::fromLatin1(command.name).split(u' ');
            const CliRun help = run(words << u"--help"_s);
            QCOMPARE(help.status, 0);
            QVERIFY(help.err.isEmpty());
            QVERIFY(help.out.contains("--json"));
            for (const cli::Option &option : command.options)
                QVERIFY2(help.out.contains(QByteArray("--") + option.name), option.name);
        }
    }

    void halfACommandHelpsToo()
    {
        const CliRun help = run({u"icp"_s, u"--help"_s});
        QCOMPARE(help.status, 0);
        QVERIFY2(help.err.isEmpty(), qPrintable(help.err));
        QVERIFY(help.out.contains("icp draft") && help.out.contains("icp validate"));
        QVERIFY(!help.out.contains("persona list"));
        QVERIFY(failedWith(run({u"icp"_s, u"draw"_s}), 2));
        QVERIFY(failedWith(run({u"frob"_s, u"--help"_s}), 2));
    }

    void theVersionIsTold()
    {
        const CliRun version = run({u"--version"_s});
        QCOMPARE(version.status, 0);
        QCOMPARE(version.out, QByteArray("lodestar-cli " LODESTAR_VERSION "\n"));
    }

    void sheets()
    {
        const QString data = QStringLiteral(LODESTAR_TEST_DATA "/spreadsheet/");
        const CliRun wrong = run({u"csv"_s, data + u"crm.xls"_s, u"--sheet"_s, u"Deals"_s});
        QVERIFY(failedWith(wrong, 1));
        QVERIFY2(wrong.err.contains(u"Accounts"_s) && wrong.err.contains(u"Lists"_s), qPrintable(wrong.err));
        for (const QStringList &command :
             {QStringList{u"csv"_s, data + u"text.xlsx"_s}, {u"draft"_s, data + u"text.xlsx"_s, u"--out"_s, u"d"_s}}) {
            const CliRun text = run(command + QStringList{u"--sheet"_s, u"Deals"_s});
            QVERIFY(failedWith(text, 1));
            QVERIFY2(text.err.contains(u"has no sheets"_s), qPrintable(text.err));
        }
        const CliRun lists = run({u"csv"_s, data + u"crm.xls"_s, u"--sheet"_s, u"Lists"_s});
        QCOMPARE(lists.status, 0);
        QVERIFY(lists.out.contains("Energy"));
        const CliRun two =
            run({u"import"_s, u"a.icp"_s, data + u"crm.xls"_s, data + u"types.xls"_s, u"--sheet"_s, u"1"_s});
        QVERIFY(failedWith(two, 2));
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no such command") << QStringList{u"frobnicate"_s};
        QTest::newRow("a command of a later version") << QStringList{u"merge"_s, u"a.icp"_s};
        QTest::newRow("half a command") << QStringList{u"icp"_s};
        QTest::newRow("no such option") << QStringList{u"best"_s, u"a.icp"_s, u"--frob"_s};
        QTest::newRow("no such option first") << QStringList{u"--frob"_s};
        QTest::newRow("no file") << QStringList{u"best"_s};
        QTest::newRow("too many files") << QStringList{u"check"_s, u"a.icp"_s, u"b.icp"_s};
        QTest::newRow("option without value") << QStringList{u"import"_s, u"a.icp"_s, u"b.csv"_s, u"--as"_s};
        QTest::newRow("switch with value") << QStringList{u"table"_s, u"a.icp"_s, u"--raw=1"_s};
        QTest::newRow("no such kind") << QStringList{u"import"_s, u"a.icp"_s, u"b.csv"_s, u"--as"_s, u"friends"_s};
        QTest::newRow("map without column")
            << QStringList{u"import"_s, u"a.icp"_s, u"b.csv"_s, u"--map"_s, u"revenue"_s};
        QTest::newRow("two roles for a column")
            << QStringList{u"import"_s, u"a.icp"_s, u"b.csv"_s, u"--map"_s, u"profit=X"_s, u"--map"_s, u"revenue=X"_s};
        QTest::newRow("no such decimal sign")
            << QStringList{u"import"_s, u"a.icp"_s, u"b.csv"_s, u"--decimal"_s, u"x"_s};
        QTest::newRow("a delimiter that quotes") << QStringList{u"csv"_s, u"b.csv"_s, u"--delimiter"_s, u"\""_s};
        QTest::newRow("an empty delimiter") << QStringList{u"csv"_s, u"b.csv"_s, u"--delimiter"_s, QString()};
        QTest::newRow("an empty name") << QStringList{u"csv"_s, QString()};
        QTest::newRow("half a customer") << QStringList{u"traits"_s, u"a.icp"_s, u"--min-support"_s, u"2.5"_s};
        QTest::newRow("fdr above one") << QStringList{u"traits"_s, u"a.icp"_s, u"--fdr"_s, u"2"_s};
        QTest::newRow("no name") << QStringList{u"icp"_s, u"draft"_s, u"a.icp"_s};
        QTest::newRow("no note") << QStringList{u"icp"_s, u"save"_s, u"a.icp"_s, u"--name"_s, u"x"_s};
        QTest::newRow("no such ending") << QStringList{u"report"_s, u"a.icp"_s, u"--out"_s, u"x.doc"_s};
        QTest::newRow("no such paper") << QStringList{u"report"_s, u"a.icp"_s,   u"--out"_s,
                                                      u"x.pdf"_s,  u"--paper"_s, u"A3"_s};
        QTest::newRow("draft to nowhere") << QStringList{u"draft"_s, u"a.csv"_s};
        QTest::newRow("no such language") << QStringList{u"--lang"_s, u"tlh"_s, u"check"_s, u"a.icp"_s};
    }

    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const CliRun wrong = run(arguments);
        QVERIFY2(failedWith(wrong, 2), qPrintable(QString::number(wrong.status) + wrong.err));
    }

    void filesThatAreNoProject_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("id,name\n1,Ada\n").repeated(100);
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(2000, 'x');
        QTest::newRow("a database of somebody else") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
    }

    void filesThatAreNoProject()
    {
        QFETCH(QByteArray, bytes);
        write(u"x.icp"_s, bytes);
        const std::vector<QStringList> calls{{u"best"_s, u"x.icp"_s},
                                             {u"traits"_s, u"x.icp"_s},
                                             {u"table"_s, u"x.icp"_s},
                                             {u"undo"_s, u"x.icp"_s},
                                             {u"icp"_s, u"list"_s, u"x.icp"_s, u"--json"_s},
                                             {u"report"_s, u"x.icp"_s, u"--out"_s, u"x.pdf"_s}};
        for (const QStringList &call : calls) {
            const CliRun failed = run(call);
            QVERIFY2(failedWith(failed, 1), qPrintable(call.join(u' ') + failed.err));
            QVERIFY2(failed.err.contains("x.icp"_L1), qPrintable(failed.err));
        }
        QFile after(m_folder.filePath(u"x.icp"_s));
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), bytes);
        const CliRun check = run({u"check"_s, u"x.icp"_s, u"--json"_s});
        QCOMPARE(check.status, 1);
        QVERIFY(check.isOneObject);
        QCOMPARE(check.json[u"ok"_s].toBool(true), false);
        QVERIFY(!check.json[u"problems"_s].toArray().isEmpty());
    }

    void aNewerProjectIsRefusedUntouched()
    {
        QCOMPARE(run({u"new"_s, u"newer.icp"_s}).status, 0);
        QFile file(m_folder.filePath(u"newer.icp"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes[63] = 99; // user_version, big-endian at offset 60
        QVERIFY(file.seek(0));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        const CliRun refused = run({u"history"_s, u"newer.icp"_s});
        QVERIFY2(failedWith(refused, 1), qPrintable(refused.err));
        QVERIFY2(refused.err.contains("newer"_L1), qPrintable(refused.err));
        QVERIFY(failedWith(run({u"undo"_s, u"newer.icp"_s}), 1));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void aLockedProjectSaysWhoHasIt()
    {
        QCOMPARE(run({u"new"_s, u"locked.icp"_s}).status, 0);
        write(u"c.csv"_s, "id,name,revenue\n1,Ada,5\n2,Ben,6\n");
        const auto holder = project::Project::open(m_folder.filePath(u"locked.icp"_s));
        QVERIFY(holder);
        const CliRun refused = run({u"import"_s, u"locked.icp"_s, u"c.csv"_s});
        QVERIFY2(failedWith(refused, 1), qPrintable(refused.err));
        QVERIFY2(refused.err.contains("locked.icp"_L1), qPrintable(refused.err));
        QCOMPARE(run({u"history"_s, u"locked.icp"_s, u"--json"_s}).status, 0); // reading needs no lock
    }

    void languagesChangeWordsButNoKeys()
    {
        QCOMPARE(run({u"new"_s, u"lang.icp"_s}).status, 0);
        const CliRun english = run({u"history"_s, u"lang.icp"_s, u"--json"_s});
        for (const QString &language : {u"id"_s, u"pl"_s, u"fa"_s, u"zh_CN"_s}) {
            const CliRun other = run({u"--lang"_s, language, u"history"_s, u"lang.icp"_s, u"--json"_s});
            QCOMPARE(other.status, 0);
            QCOMPARE(other.json.keys(), english.json.keys());
        }
    }
};

static const lodestar::testkit::Registered<ProgramTest> registered("app/cli/program");
#include "program_test.moc"
