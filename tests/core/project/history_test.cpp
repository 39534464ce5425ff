#include "core/project/schema.h"
#include "core/project/sqlite.h"
#include "tests/core/project/sampleproject.h"
#include "tests/testkit/registry.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace lodestar;
using namespace lodestar::testkit;
using project::Project;

namespace {

struct ColumnOf {
    QString name, type;
    bool notNull = false;
};
struct TableOf {
    QString name;
    QList<ColumnOf> columns; ///< the first is the key
};

QList<TableOf> documentTablesOf(const Project &project)
{
    QList<TableOf> tables;
    for (const char *name : project::documentTables()) {
        TableOf table{QString::fromLatin1(name), {}};
        auto rows = project.query(u"PRAGMA table_info(%1)"_s.arg(table.name));
        while (rows && rows->next())
            table.columns.append({rows->value(1).toString(), rows->value(2).toString(), rows->value(3).toBool()});
        tables.append(table);
    }
    return tables;
}

/// Random actions on the document tables of a project.
class Actor
{
public:
    Actor(Project &project, const QList<TableOf> &tables, quint32 seed)
        : m_project(project), m_tables(tables), m_random(seed)
    { }

    int below(int limit) { return m_random.bounded(limit); }

    /// One to four statements on random tables; keys collide now and then.
    Result<> change(bool fail)
    {
        return m_project.change(u"Action"_s, [&]() -> Result<> {
            const int statements = 1 + below(4);
            for (int i = 0; i < statements; ++i)
                LODESTAR_TRY(statement(m_tables.at(below(int(m_tables.size())))));
            return fail ? Result<>(Error::cancelled()) : Result<>();
        });
    }

private:
    QVariant value(const ColumnOf &column)
    {
        if (!column.notNull && below(4) == 0)
            return QVariant();
        if (column.type == u"INTEGER"_s)
            return below(8) == 0 ? QVariant(std::numeric_limits<qint64>::min()) : QVariant(below(100));
        if (column.type == u"REAL"_s)
            return below(2) == 0 ? QVariant(below(5)) : QVariant(m_random.generateDouble() * 1e9);
        if (column.type == u"BLOB"_s)
            return QByteArray(below(300), char(below(256)));
        static const QStringList texts{QString(),    u"Łódź"_s,          u"a'b\"c"_s, u"客户"_s,
                                       u"\u202Ex"_s, QString(300, u'z'), u"1"_s};
        return texts.at(below(int(texts.size())));
    }
    QVariant key(const ColumnOf &column)
    {
        return column.type == u"INTEGER"_s ? QVariant(below(6)) : QVariant(u"k%1"_s.arg(below(6)));
    }
    Result<> statement(const TableOf &table)
    {
        const ColumnOf &first = table.columns.first();
        switch (below(4)) {
        case 0:
            return run(m_project, u"DELETE FROM %1 WHERE %2=?"_s.arg(table.name, first.name), {key(first)});
        case 1: {
            const ColumnOf &column = table.columns.at(1 + below(int(table.columns.size()) - 1));
            return run(m_project, u"UPDATE %1 SET %2=? WHERE %3=?"_s.arg(table.name, column.name, first.name),
                       {value(column), key(first)});
        }
        case 2:
            return run(m_project, u"UPDATE OR REPLACE %1 SET %2=? WHERE %2=?"_s.arg(table.name, first.name),
                       {key(first), key(first)});
        default: {
            QVariantList values{key(first)};
            for (qsizetype i = 1; i < table.columns.size(); ++i)
                values << value(table.columns.at(i));
            const QString marks = QStringList(values.size(), u"?"_s).join(u',');
            return run(m_project, u"INSERT OR REPLACE INTO %1 VALUES(%2)"_s.arg(table.name, marks), values);
        }
        }
    }

    Project &m_project;
    const QList<TableOf> &m_tables;
    QRandomGenerator m_random;
};

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

    // In memory where there is a file system for it: the property test commits many thousand times.
    QTemporaryDir m_folder{QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/lodestar-XXXXXX"_s : QString()};
    QString m_empty, m_path;
    std::unique_ptr<Project> m_project;

    QByteArray hash() const { return m_project->documentHash().value_or("failed"); }
    bool reopen()
    {
        m_project.reset();
        auto opened = Project::open(m_path);
        if (!opened)
            return false;
        m_project = std::move(*opened);
        return true;
    }

private slots:
    void initTestCase()
    {
        m_empty = m_folder.filePath(u"empty.icp"_s);
        m_path = m_folder.filePath(u"project.icp"_s);
        const auto made = Project::create(m_empty, u"Empty"_s);
        QVERIFY2(made, why(made).constData());
    }
    void cleanup() { m_project.reset(); }

    void undoTellsTheTruth()
    {
        const int wanted = qEnvironmentVariableIntValue("LODESTAR_SEQUENCES");
        const int sequences = wanted > 0 ? wanted : 500;
        QList<TableOf> tables;
        qint64 changes = 0, steps = 0;
        for (int sequence = 0; sequence < sequences; ++sequence) {
            m_project.reset();
            QFile::remove(m_path);
            QVERIFY(QFile::copy(m_empty, m_path));
            QVERIFY(reopen());
            if (tables.isEmpty())
                tables = documentTablesOf(*m_project);
            QVERIFY(tables.size() == qsizetype(project::documentTables().size()));
            Actor actor(*m_project, tables, quint32(sequence));
            QList<QByteArray> states{hash()}; // what undo and redo must lead to
            qsizetype now = 0;
            const int actions = 4 + actor.below(12);
            for (int i = 0; i < actions; ++i) {
                const int choice = actor.below(12);
                if (choice < 2 && now > 0) {
                    QVERIFY(m_project->undo());
                    QCOMPARE(hash(), states.at(--now));
                } else if (choice < 4 && now + 1 < states.size()) {
                    QVERIFY(m_project->redo());
                    QCOMPARE(hash(), states.at(++now));
                } else if (choice == 4) {
                    QVERIFY(!actor.change(true));
                    QCOMPARE(hash(), states.at(now));
                } else {
                    const auto done = actor.change(false);
                    QVERIFY2(done, why(done).constData());
                    if (hash() != states.at(now)) {
                        states.resize(++now);
                        states.append(hash());
                        ++changes;
                    }
                }
            }
            while (m_project->redo())
                ++now;
            QCOMPARE(now, states.size() - 1);
            QCOMPARE(hash(), states.last());
            if (actor.below(4) == 0) {
                QVERIFY(reopen());
            }
            while (m_project->undo())
                ++steps;
            QCOMPARE(hash(), states.first());
            if (actor.below(4) == 0) {
                QVERIFY(reopen());
            }
            while (m_project->redo())
                ++steps;
            QCOMPARE(hash(), states.last());
        }
        qInfo("%lld changes, %lld steps back and forth", changes, steps);
    }

    void damagedRecordIsNotApplied()
    {
        QVERIFY(QFile::remove(m_path) || true);
        QVERIFY(QFile::copy(m_empty, m_path));
        QVERIFY(reopen());
        QVERIFY(pin(*m_project, u"a"_s));
        const QByteArray before = hash();
        // As a fault of the disk while the project is open would do it.
        sqlite3 *db = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(m_path).constData(), &db), SQLITE_OK);
        QCOMPARE(
            sqlite3_exec(db, "UPDATE history SET changeset=zeroblob(length(changeset))", nullptr, nullptr, nullptr),
            SQLITE_OK);
        sqlite3_close(db);
        const auto refused = m_project->undo();
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), int(ErrorKind::Damaged));
        QVERIFY(refused.error().message.contains(u"Pinned a"_s));
        QCOMPARE(hash(), before);
        QCOMPARE(m_project->undoLabel(), u"Pinned a"_s);
    }

    void historyThatDoesNotFitIsNotApplied()
    {
        QVERIFY(QFile::remove(m_path) || true);
        QVERIFY(QFile::copy(m_empty, m_path));
        QVERIFY(reopen());
        QVERIFY(pin(*m_project, u"a"_s));
        sqlite3 *db = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(m_path).constData(), &db), SQLITE_OK);
        QCOMPARE(sqlite3_exec(db, "UPDATE pin SET standing='other'", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
        const QByteArray before = hash();
        const auto refused = m_project->undo();
        QVERIFY(!refused && refused.error().kind == ErrorKind::Damaged);
        QCOMPARE(hash(), before);
    }

    void limitAndOrder()
    {
        QVERIFY(QFile::remove(m_path) || true);
        QVERIFY(QFile::copy(m_empty, m_path));
        QVERIFY(reopen());
        for (int i = 0; i < 5; ++i)
            QVERIFY(pin(*m_project, QString::number(i)));
        const auto entries = m_project->history(3);
        QCOMPARE(entries.size(), size_t(3));
        QCOMPARE(entries[0].label, u"Pinned 4"_s);
        QCOMPARE(entries[2].label, u"Pinned 2"_s);
    }
};

static const lodestar::testkit::Registered<HistoryTest> registered("core/project/history");
#include "history_test.moc"
