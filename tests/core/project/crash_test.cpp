#include "core/project/check.h"
#include "tests/core/project/sampleproject.h"
#include "tests/testkit/registry.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace lodestar;
using namespace lodestar::testkit;
using project::Project;

// This program starts itself again as another one: with LODESTAR_CHILD=write PATH it makes acknowledged changes until
// it is killed, with LODESTAR_CHILD=hold it opens the project and keeps it.
namespace {

void say(const char *what, const QByteArray &more = {})
{
    std::fprintf(stdout, "\n%s %s\n", what, more.constData());
    std::fflush(stdout);
}

[[noreturn]] void giveUp(const Error &error)
{
    std::fprintf(stdout, "\nfailed %s\n", qUtf8Printable(error.message + u" | "_s + error.detail));
    std::fflush(stdout);
    std::_Exit(2);
}

Result<> importAnother(Project &project, QRandomGenerator &random)
{
    auto last = project.query(u"SELECT coalesce(max(id), 0) + 1 FROM dataset"_s);
    if (!last || !last->next())
        return Error::failed(u"no number"_s);
    const qint64 id = last->value(0).toLongLong();
    return project.change(u"Imported"_s, [&]() -> Result<> {
        LODESTAR_TRY(run(project, u"CREATE TABLE data_%1(c0 TEXT) STRICT"_s.arg(id)));
        LODESTAR_TRY(run(project,
                         u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<%2) "
                         "INSERT INTO data_%1 SELECT printf('%.500c', 'a') FROM n"_s.arg(id)
                             .arg(100 + random.bounded(2000))));
        auto rows = project.query(u"SELECT count(*) FROM data_%1"_s.arg(id));
        if (!rows || !rows->next())
            return Error::failed(u"no rows"_s);
        const auto hash = project::contentHash(project, id);
        if (!hash)
            return hash.error();
        LODESTAR_TRY(run(
            project, u"INSERT INTO dataset VALUES(?, 'customers', 'x', '', '', 0, '', '', ?, '', '', 1, 0, 0, ?, '')"_s,
            {id, rows->value(0), QString::fromLatin1(*hash)}));
        return run(project, u"INSERT INTO dataset_state(dataset) VALUES(?)"_s, {id});
    });
}

/// One random action; says first what it will be.
Result<> act(Project &project, QRandomGenerator &random)
{
    const int choice = random.bounded(10);
    if (choice < 2 && !project.undoLabel().isEmpty()) {
        say("try", "undo");
        auto undone = project.undo();
        if (!undone)
            return std::move(undone).error();
        return {};
    }
    if (choice < 4 && !project.redoLabel().isEmpty()) {
        say("try", "redo");
        auto redone = project.redo();
        if (!redone)
            return std::move(redone).error();
        return {};
    }
    say("try", "change");
    if (choice == 9)
        return importAnother(project, random);
    return pin(project, u"customer %1"_s.arg(random.bounded(1000000)));
}

[[noreturn]] void child(const QByteArray &what, const QString &path)
{
    auto opened = Project::open(path);
    if (!opened)
        giveUp(opened.error());
    say("open");
    if (what == "hold") {
        for (;;)
            ::pause();
    }
    QRandomGenerator random(quint32(QCoreApplication::applicationPid()));
    for (;;) {
        if (const auto done = act(**opened, random); !done)
            giveUp(done.error());
        say("done", (*opened)->documentHash().value_or("none"));
    }
}

/// Another instance of this program.
class Child
{
public:
    Child(const QByteArray &what, const QString &path)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LODESTAR_CHILD"_s, QString::fromLatin1(what));
        environment.insert(u"LODESTAR_CHILD_PATH"_s, path);
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationFilePath(), {u"core/project/crash"_s});
    }
    ~Child() { kill(); }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    bool waitFor(const QByteArray &line, int milliseconds = 30000)
    {
        QElapsedTimer time;
        time.start();
        while (!m_output.contains(line) && time.elapsed() < milliseconds) {
            if (!m_process.waitForReadyRead(100) && m_process.state() == QProcess::NotRunning)
                break;
            m_output += m_process.readAllStandardOutput();
        }
        return m_output.contains(line);
    }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
        m_output += m_process.readAllStandardOutput();
    }
    QByteArray output() const { return m_output; }
    qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
    QByteArray m_output;
};

QByteArray lastWord(const QByteArray &output, const QByteArray &line)
{
    // An unfinished line was cut off by the kill and counts for nothing.
    const qsizetype complete = output.lastIndexOf('\n');
    const QByteArray whole = output.first(complete + 1);
    const qsizetype at = whole.lastIndexOf("\n" + line + ' ');
    if (at < 0)
        return {};
    const qsizetype from = at + line.size() + 2;
    return whole.sliced(from, whole.indexOf('\n', from) - from);
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

private slots:
    void initTestCase()
    {
        if (const QByteArray what = qgetenv("LODESTAR_CHILD"); !what.isEmpty())
            child(what, qEnvironmentVariable("LODESTAR_CHILD_PATH"));
    }
    void init()
    {
        m_path = m_folder.filePath(u"project.icp"_s);
        QFile::remove(m_path);
        const auto made = Project::create(m_path, u"Project"_s);
        QVERIFY2(made, why(made).constData());
    }

    void acknowledgedWorkSurvivesKills()
    {
        const int wanted = qEnvironmentVariableIntValue("LODESTAR_KILLS");
        const int kills = wanted > 0 ? wanted : 30;
        QRandomGenerator random(20261124);
        QByteArray acknowledged;
        {
            auto opened = Project::open(m_path);
            QVERIFY2(opened, why(opened).constData());
            acknowledged = (*opened)->documentHash().value_or("");
        }
        int done = 0, unfinished = 0;
        for (int i = 0; i < kills; ++i) {
            Child writer("write", m_path);
            QVERIFY2(writer.waitFor("\nopen "), writer.output().constData());
            if (i % 3)
                QVERIFY2(writer.waitFor("\ndone "), writer.output().constData());
            QTest::qSleep(random.bounded(60));
            writer.kill();
            QVERIFY2(!writer.output().contains("\nfailed"), writer.output().constData());
            done += int(writer.output().count("\ndone "));
            const QByteArray last = lastWord(writer.output(), "done");
            if (!last.isEmpty())
                acknowledged = last;

            // Readers cope with a journal that waits to be rolled back, and touch nothing.
            const QByteArray before = bytesOf(m_path);
            if (i % 2) {
                const auto report = project::check(m_path);
                QVERIFY2(report.ok, qPrintable(report.problems.join(u'\n')));
                const auto reader = Project::open(m_path, Project::Access::ReadOnly);
                QVERIFY2(reader, why(reader).constData());
                QCOMPARE(bytesOf(m_path), before);
            }
            auto opened = Project::open(m_path); // the dead process's lock does not stand in the way
            QVERIFY2(opened, why(opened).constData());
            QByteArray hash = (*opened)->documentHash().value_or("");
            if (hash != acknowledged) {
                // Only the action that was under way may be there as well, and whole: one step back is the last state.
                ++unfinished;
                const bool undone = lastWord(writer.output(), "try") == "undo";
                QVERIFY(undone ? (*opened)->redo() : (*opened)->undo());
                QCOMPARE((*opened)->documentHash().value_or("x"), acknowledged);
            }
            opened->reset();
            const auto report = project::check(m_path);
            QVERIFY2(report.ok, qPrintable(report.problems.join(u'\n')));
        }
        qInfo("%d kills, %d acknowledged actions, %d finished but not acknowledged", kills, done, unfinished);
        QVERIFY(done > kills / 2);
        const QStringList left = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        QVERIFY2(left == QStringList{u"project.icp"_s}, qPrintable(left.join(u' ')));
    }

    void secondOpenSaysWhoHoldsTheFile()
    {
        project::setActorName(u"Ewa Nowak"_s);
        Child holder("hold", m_path);
        QVERIFY2(holder.waitFor("\nopen "), holder.output().constData());
        QElapsedTimer time;
        time.start();
        const auto refused = Project::open(m_path);
        QVERIFY(!refused);
        QVERIFY(time.elapsed() < 1000);
        QCOMPARE(int(refused.error().kind), int(ErrorKind::Locked));
        QVERIFY2(refused.error().message.contains(u"Ewa Nowak"_s), qPrintable(refused.error().message));
        const auto reading = Project::open(m_path, Project::Access::ReadOnly);
        QVERIFY2(reading, why(reading).constData());
        project::setActorName({});
        holder.kill();
        const auto opened = Project::open(m_path); // a dead process holds nothing
        QVERIFY2(opened, why(opened).constData());
        const auto twice = Project::open(m_path);
        QVERIFY(!twice && twice.error().kind == ErrorKind::Locked);
        QVERIFY2(twice.error().message.contains(u"this program"_s), qPrintable(twice.error().message));
    }
};

static const lodestar::testkit::Registered<CrashTest> registered("core/project/crash");
#include "crash_test.moc"
