#include "core/project/project.h"

#include "tests/core/project/sampleproject.h"
#include "tests/testkit/registry.h"

#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

using namespace lodestar;
using namespace lodestar::testkit;
using project::Project;

namespace {

qint64 count(const Project &project, const QString &table)
{
    auto rows = project.query(u"SELECT count(*) FROM "_s + table);
    return rows && rows->next() ? rows->value(0).toLongLong() : -1;
}

} // namespace

class ProjectTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
    int m_number = 0;

    QByteArray hash() const { return m_project->documentHash().value_or("failed"); }
    bool reopen(Project::Access access = Project::Access::ReadWrite)
    {
        m_project.reset();
        auto opened = Project::open(m_path, access);
        if (!opened) {
            qWarning("%s", qUtf8Printable(opened.error().message));
            return false;
        }
        m_project = std::move(*opened);
        return true;
    }

private slots:
    void init()
    {
        m_path = m_folder.filePath(u"project %1 ż?#%.icp"_s.arg(++m_number));
        auto made = Project::create(m_path, u"Odra"_s);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
        m_project = std::move(*made);
    }
    void cleanup() { m_project.reset(); }

    void createMakesAnEmptyProject()
    {
        QCOMPARE(m_project->name(), u"Odra"_s);
        QVERIFY(!m_project->id().isEmpty());
        QVERIFY(m_project->history().empty());
        QVERIFY(m_project->undoLabel().isEmpty());
        QVERIFY(!m_project->isReadOnly());
        const auto again = Project::create(m_path, u"x"_s);
        QVERIFY(!again);
        QVERIFY(again.error().message.contains(u"already"_s));
        const QString id = m_project->id();
        QVERIFY(reopen());
        QCOMPARE(m_project->id(), id);
    }

    void unrecordedWorkIsWrittenButNotUndone()
    {
        QVERIFY(!m_project->unrecorded([]() -> Result<> { return {}; })); // outside a change
        const auto run = [&](const QString &sql) -> Result<> {
            auto done = m_project->query(sql);
            return done ? Result<>() : Result<>(done.error());
        };
        for (const bool before : {false, true}) { // something was recorded already, or not
            const QString table = before ? u"data_1"_s : u"data_2"_s;
            QVERIFY(m_project->change(u"Imported"_s, [&]() -> Result<> {
                if (before)
                    LODESTAR_TRY(m_project->setSetting(u"before"_s, u"1"_s));
                LODESTAR_TRY(m_project->unrecorded([&]() -> Result<> {
                    LODESTAR_TRY(run(u"CREATE TABLE %1(a TEXT) STRICT"_s.arg(table)));
                    return run(u"INSERT INTO %1 VALUES('x')"_s.arg(table));
                }));
                return m_project->setSetting(u"after"_s, u"1"_s);
            }));
            QCOMPARE(m_project->setting(u"after"_s), u"1"_s);
            QVERIFY(m_project->undo());
            QCOMPARE(m_project->setting(u"after"_s), QString());
            QCOMPARE(m_project->setting(u"before"_s), QString());
            auto rows = m_project->query(u"SELECT a FROM "_s + table);
            QVERIFY(rows && rows->next());
            QCOMPARE(rows->value(0).toString(), u"x"_s);
        }
    }

    void fileIsAsPromised()
    {
        const auto pragma = [&](const QString &name) {
            auto rows = m_project->query(u"PRAGMA "_s + name);
            return rows && rows->next() ? rows->value(0).toString() : u"failed"_s;
        };
        QCOMPARE(pragma(u"journal_mode"_s), u"delete"_s);
        QCOMPARE(pragma(u"synchronous"_s), u"3"_s);
        QCOMPARE(pragma(u"secure_delete"_s), u"1"_s);
        QCOMPARE(pragma(u"page_size"_s), u"16384"_s);
        QCOMPARE(pragma(u"temp_store"_s), u"2"_s);
        QCOMPARE(pragma(u"trusted_schema"_s), u"0"_s);
        QCOMPARE(pragma(u"application_id"_s).toLongLong(), 0x49435031);
        QCOMPARE(pragma(u"user_version"_s), u"4"_s);
    }

    void changeIsRecordedAndUndone()
    {
        const QByteArray before = hash();
        const qint64 revision = m_project->revision();
        QVERIFY(pin(*m_project, u"odra"_s));
        QCOMPARE(m_project->revision(), revision + 1);
        QCOMPARE(m_project->undoLabel(), u"Pinned odra"_s);
        const QByteArray after = hash();
        QVERIFY(before != after);
        const auto entries = m_project->history();
        QCOMPARE(entries.size(), size_t(1));
        QCOMPARE(entries[0].by, project::actorName());
        QVERIFY(entries[0].at.isValid());
        QVERIFY(qAbs(entries[0].at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QVERIFY(!entries[0].undone);

        QCOMPARE(m_project->undo().value_or(QString()), u"Pinned odra"_s);
        QCOMPARE(hash(), before);
        QCOMPARE(m_project->redoLabel(), u"Pinned odra"_s);
        QVERIFY(m_project->history()[0].undone && m_project->history()[0].current);
        QVERIFY(reopen()); // both survive a restart
        QCOMPARE(m_project->redo().value_or(QString()), u"Pinned odra"_s);
        QCOMPARE(hash(), after);
        const auto nothing = m_project->redo();
        QVERIFY(!nothing && nothing.error().kind == ErrorKind::NotFound);
    }

    void newChangeDiscardsWhatWasUndone()
    {
        QVERIFY(pin(*m_project, u"a"_s));
        QVERIFY(pin(*m_project, u"b"_s));
        QVERIFY(m_project->undo());
        QVERIFY(pin(*m_project, u"c"_s));
        QVERIFY(m_project->redoLabel().isEmpty());
        const auto entries = m_project->history();
        QCOMPARE(entries.size(), size_t(3));
        QVERIFY(entries[1].undone && !entries[1].current);
        QVERIFY(m_project->undo());
        QCOMPARE(m_project->undoLabel(), u"Pinned a"_s);
        QCOMPARE(m_project->redoLabel(), u"Pinned c"_s);
    }

    void failedChangeLeavesNothing()
    {
        QVERIFY(pin(*m_project, u"a"_s));
        const QByteArray before = hash();
        const qint64 revision = m_project->revision();
        const auto failed = m_project->change(u"x"_s, [&]() -> Result<> {
            LODESTAR_TRY(run(*m_project, u"DELETE FROM pin"_s));
            LODESTAR_TRY(run(*m_project, u"CREATE TABLE data_1(c0 TEXT)"_s));
            return Error::cancelled();
        });
        QVERIFY(!failed && failed.error().kind == ErrorKind::Cancelled);
        QCOMPARE(hash(), before);
        QCOMPARE(count(*m_project, u"data_1"_s), -1);
        QCOMPARE(m_project->revision(), revision);
        QCOMPARE(m_project->history().size(), size_t(1));
        const auto throwing = [&]() -> Result<> {
            (void)run(*m_project, u"DELETE FROM pin"_s);
            throw std::runtime_error("thrown");
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)m_project->change(u"y"_s, throwing));
        QCOMPARE(hash(), before);
        QVERIFY(pin(*m_project, u"b"_s)); // and the project goes on
    }

    void changeWithoutEffectLeavesNoEntry()
    {
        QVERIFY(pin(*m_project, u"a"_s));
        QVERIFY(m_project->change(u"nothing"_s, []() -> Result<> { return {}; }));
        QVERIFY(m_project->change(u"back and forth"_s, [&]() -> Result<> {
            LODESTAR_TRY(run(*m_project, u"UPDATE pin SET standing='worst'"_s));
            return run(*m_project, u"UPDATE pin SET standing='best'"_s);
        }));
        QCOMPARE(m_project->history().size(), size_t(1));
    }

    void changesDoNotNest()
    {
        bool inner = true;
        QVERIFY(m_project->change(u"outer"_s, [&]() -> Result<> {
            inner = bool(pin(*m_project, u"inner"_s));
            return m_project->setSetting(u"a"_s, u"1"_s);
        }));
        QVERIFY(!inner);
        QCOMPARE(count(*m_project, u"pin"_s), 0);
        QCOMPARE(m_project->setting(u"a"_s), u"1"_s);
    }

    void nothingIsWrittenOutsideAChange()
    {
        const auto refused = run(*m_project, u"DELETE FROM setting"_s);
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.contains(u"DELETE"_s));
        QCOMPARE(m_project->name(), u"Odra"_s);
    }

    void frozenRecordsStay()
    {
        QVERIFY(m_project->change(u"Saved a version"_s, [&]() -> Result<> {
            LODESTAR_TRY(run(*m_project,
                             u"INSERT INTO version(id, subject, subject_id, number, name, definition, sha256, "
                             "parent_sha256, dataset, at, author, note, app_version) "
                             "VALUES('v1', 'icp', 'i1', 1, 'n', '{}', 'x', '', NULL, '', '', '', '')"_s));
            return run(*m_project, u"INSERT INTO version_state(version) VALUES('v1')"_s);
        }));
        for (const QString &sql :
             {u"UPDATE version SET name='other'"_s, u"DELETE FROM version"_s,
              u"REPLACE INTO version SELECT id, subject, subject_id, number, 'other', definition, sha256, "
              "parent_sha256, dataset, at, author, note, app_version FROM version"_s}) {
            const auto refused = m_project->change(u"x"_s, [&] { return run(*m_project, sql); });
            QVERIFY2(!refused, qPrintable(sql));
        }
        QVERIFY(m_project->undo()); // withdrawn, not gone
        QCOMPARE(count(*m_project, u"version_state"_s), 0);
        QCOMPARE(count(*m_project, u"version"_s), 1);
        QVERIFY(m_project->redo());
        QCOMPARE(count(*m_project, u"version_state"_s), 1);
    }

    void undoneImportIsHiddenAndComesBack()
    {
        QVERIFY(m_project->change(u"Imported"_s, [&]() -> Result<> {
            LODESTAR_TRY(run(*m_project, u"CREATE TABLE data_1(c0 TEXT) STRICT"_s));
            LODESTAR_TRY(run(*m_project, u"INSERT INTO data_1 VALUES('x')"_s));
            return run(*m_project, u"INSERT INTO dataset_state(dataset) VALUES(1)"_s);
        }));
        QVERIFY(m_project->undo());
        QCOMPARE(count(*m_project, u"dataset_state"_s), 0);
        QCOMPARE(count(*m_project, u"data_1"_s), 1);
        QVERIFY(reopen());
        QVERIFY(m_project->redo());
        QCOMPARE(count(*m_project, u"dataset_state"_s), 1);
    }

    void documentHashIgnoresTheOrderOfRows()
    {
        QVERIFY(pin(*m_project, u"a"_s));
        QVERIFY(pin(*m_project, u"b"_s));
        const QByteArray first = hash();
        QVERIFY(m_project->change(u"order"_s, [&]() -> Result<> {
            LODESTAR_TRY(run(*m_project, u"DELETE FROM pin WHERE customer_key='a'"_s));
            return run(*m_project, u"INSERT INTO pin VALUES('a', 'best', '', 'me', '2026-01-01')"_s);
        }));
        QCOMPARE(hash(), first);
        QVERIFY(pin(*m_project, u"a"_s, u"worst"_s));
        QVERIFY(hash() != first);
    }

    void emptyTextIsNotNull()
    {
        QVERIFY(m_project->change(u"x"_s, [&] { return m_project->setSetting(u"k"_s, QString()); }));
        QCOMPARE(m_project->setting(u"k"_s, u"otherwise"_s), QString());
        const auto null = m_project->change(
            u"x"_s, [&] { return run(*m_project, u"INSERT INTO setting VALUES('n', ?)"_s, {QVariant()}); });
        QVERIFY(!null);
    }

    void readOnlyProjectRefusesChanges()
    {
        QVERIFY(pin(*m_project, u"a"_s));
        QVERIFY(reopen(Project::Access::ReadOnly));
        QVERIFY(m_project->isReadOnly());
        const auto refused = pin(*m_project, u"b"_s);
        QVERIFY(!refused && refused.error().kind == ErrorKind::ReadOnly);
        const auto undone = m_project->undo();
        QVERIFY(!undone && undone.error().kind == ErrorKind::ReadOnly);
        QCOMPARE(count(*m_project, u"pin"_s), 1);
    }

    void taskSeesAndMakesChanges()
    {
        QVERIFY(pin(*m_project, u"a"_s));
        {
            auto task = Project::openForTask(m_path, Project::Access::ReadWrite);
            QVERIFY(task);
            QCOMPARE((*task)->id(), m_project->id());
            QVERIFY(pin(**task, u"b"_s));
        }
        const qint64 revision = m_project->revision();
        m_project->refresh();
        QCOMPARE(m_project->revision(), revision + 1);
        QCOMPARE(count(*m_project, u"pin"_s), 2);
        QCOMPARE(m_project->undoLabel(), u"Pinned b"_s);
    }

    void saveCopyIsAWholeProject()
    {
        QVERIFY(pin(*m_project, u"a"_s));
        const QString copy = m_folder.filePath(u"copy %1.icp"_s.arg(m_number));
        QVERIFY(m_project->saveCopy(copy));
        QVERIFY(m_project->saveCopy(copy)); // replaces
        {
            auto opened = Project::open(copy);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
            QCOMPARE((*opened)->documentHash().value_or("x"), hash());
            QCOMPARE((*opened)->undoLabel(), u"Pinned a"_s);
            const auto busy = m_project->saveCopy(copy);
            QVERIFY(!busy && busy.error().kind == ErrorKind::Locked);
        }
        const auto itself = m_project->saveCopy(m_path);
        QVERIFY(!itself);
        const auto nowhere = m_project->saveCopy(m_folder.filePath(u"missing/copy.icp"_s));
        QVERIFY(!nowhere && nowhere.error().kind == ErrorKind::NotFound);
        QVERIFY(pin(*m_project, u"b"_s));
        const QStringList litter = QDir(m_folder.path()).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden);
        QVERIFY2(litter.isEmpty(), qPrintable(litter.join(u' ')));
    }

    void actorNameIsRemembered()
    {
        project::setActorName(u" Ewa "_s);
        QCOMPARE(project::actorName(), u"Ewa"_s);
        QVERIFY(pin(*m_project, u"a"_s));
        QCOMPARE(m_project->history()[0].by, u"Ewa"_s);
        project::setActorName({});
        QVERIFY(!project::actorName().isEmpty());
    }
};

static const lodestar::testkit::Registered<ProjectTest> registered("core/project/project");
#include "project_test.moc"
