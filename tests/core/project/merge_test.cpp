#include "core/project/merge.h"

#include "core/project/documents.h"
#include "core/project/handout.h"
#include "core/project/mergerules.h"
#include "core/project/mergeseen.h"
#include "core/project/opening.h"
#include "core/project/schema.h"
#include "core/project/sqlite.h"
#include "tests/core/project/sampleproject.h"
#include "tests/testkit/registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace lodestar;
using namespace lodestar::testkit;
using project::Documents;
using project::MergeChoices;
using project::MergeConflict;
using project::MergePlan;
using project::Project;
using project::Side;

namespace {

Documents documentsOf(const QString &path)
{
    const auto opened = project::Opening(path, Project::Access::ReadOnly).openAgain();
    if (!opened)
        return {};
    return project::readDocuments(*opened->connection).value_or(Documents());
}

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Edits of one side: rows are added, changed and removed in every document table, and some of it is taken back.
/// Texts never repeat, so that nothing is the same thing made twice.
class Editor
{
public:
    Editor(Project &project, const Documents &shape, quint32 seed, QString side)
        : m_project(project), m_shape(shape), m_random(seed), m_side(std::move(side))
    { }

    Result<> act()
    {
        const int choice = m_random.bounded(10);
        if (choice == 0 && !m_project.undoLabel().isEmpty())
            return taken(m_project.undo());
        if (choice == 1 && !m_project.redoLabel().isEmpty())
            return taken(m_project.redo());
        return m_project.change(u"Edited"_s, [&]() -> Result<> {
            for (int i = 1 + m_random.bounded(4); i > 0; --i)
                LODESTAR_TRY(statement());
            return {};
        });
    }

private:
    static Result<> taken(const Result<QString> &label) { return label ? Result<>() : Result<>(label.error()); }

    QVariant value(const project::DocumentTable &table, qsizetype column)
    {
        const QString &name = table.columns.at(column);
        const QString to = project::referredTable(table.name, name);
        // One ballot of each person, one vote of a person for a card: never the same thing on both sides here.
        const bool isOwn = name == u"participant"_s && (table.name == u"weight_ballot"_s || table.name == u"vote"_s);
        if (!to.isEmpty() && !isOwn)
            return m_random.bounded(3) == 0 ? QString() : u"%1-%2"_s.arg(to, QString::number(m_random.bounded(8)));
        if (name == u"at"_s)
            return u"2026-01-%1"_s.arg(1 + m_random.bounded(28), 2, 10, QLatin1Char('0'));
        return u"%1 %2"_s.arg(m_side).arg(++m_count);
    }
    /// An object as stores write it: some of five fields, of several kinds.
    QString fields()
    {
        QJsonObject object;
        for (int field = 0; field < 5; ++field) {
            if (const int kind = m_random.bounded(5); kind > 2)
                object[u"field%1"_s.arg(field)] =
                    kind == 3 ? QJsonValue(u"%1 %2"_s.arg(m_side).arg(++m_count)) : QJsonValue(m_random.bounded(9));
        }
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    QVariant fitting(const project::DocumentTable &table, qsizetype column)
    {
        if (table.columns.at(column) == u"dataset"_s)
            return QVariant();
        auto rows = m_project.query(u"PRAGMA main.table_info(%1)"_s.arg(table.name));
        QString type;
        while (rows && rows->next()) {
            if (rows->value(0).toInt() == column)
                type = rows->value(2).toString();
        }
        if (project::fieldColumns(table.name).contains(table.columns.at(column)) && m_random.bounded(8) > 0)
            return fields();
        if (type == u"INTEGER"_s)
            return m_random.bounded(50);
        if (type == u"REAL"_s)
            return double(m_random.bounded(50));
        if (type == u"BLOB"_s)
            return u"%1 %2"_s.arg(m_side).arg(++m_count).toUtf8();
        return value(table, column);
    }
    Result<> statement()
    {
        const auto &table = m_shape.tables[size_t(m_random.bounded(int(m_shape.tables.size())))];
        if (table.name == u"dataset_state"_s || table.name == u"version_state"_s)
            return {};
        const QString key =
            m_random.bounded(4) == 0 ? newKey() : u"%1-%2"_s.arg(table.name, QString::number(m_random.bounded(8)));
        const QString &first = table.columns.first();
        const int choice = m_random.bounded(4);
        if (choice == 0)
            return run(m_project, u"DELETE FROM %1 WHERE %2=?"_s.arg(table.name, first), {key});
        if (choice == 1) {
            const qsizetype column = 1 + m_random.bounded(int(table.columns.size()) - 1);
            return run(m_project, u"UPDATE %1 SET %2=? WHERE %3=?"_s.arg(table.name, table.columns.at(column), first),
                       {fitting(table, column), key});
        }
        QVariantList values{key};
        for (qsizetype i = 1; i < table.columns.size(); ++i)
            values << fitting(table, i);
        return run(
            m_project,
            u"INSERT OR REPLACE INTO %1 VALUES(%2)"_s.arg(table.name, QStringList(values.size(), u"?"_s).join(u',')),
            values);
    }

    Project &m_project;
    const Documents &m_shape;
    QRandomGenerator m_random;
    QString m_side;
    int m_count = 0;
};

/// Without places in an order, which follow who merges whom.
Documents withoutPlaces(Documents documents)
{
    documents.table(u"setting"_s)->rows.erase(project::kSeenSetting); // what one side was told is its own
    for (auto &table : documents.tables) {
        const int position = table.column(u"position"_s);
        for (auto &[key, cells] : table.rows) {
            if (position >= 0)
                cells[size_t(position)] = QVariant();
        }
    }
    return documents;
}

QString difference(const Documents &a, const Documents &b)
{
    for (const auto &table : a.tables) {
        const auto &other = *b.table(table.name);
        for (const auto &[key, cells] : table.rows) {
            if (!other.row(key))
                return u"%1 %2 is missing in the second"_s.arg(table.name, key);
            for (size_t i = 0; i < cells.size(); ++i) {
                if (!project::sameCell(cells[i], other.row(key)->at(i)))
                    return u"%1 %2 %3: %4 / %5"_s.arg(table.name, key, table.columns.at(qsizetype(i)),
                                                      cells[i].toString(), other.row(key)->at(i).toString());
            }
        }
        for (const auto &[key, cells] : other.rows) {
            if (!table.row(key))
                return u"%1 %2 is missing in the first"_s.arg(table.name, key);
        }
    }
    return {};
}

/// What was made on either side and removed on neither, but is not in `merged`.
QString lost(const Documents &base, const Documents &a, const Documents &b, const Documents &merged)
{
    for (const auto *side : {&a, &b}) {
        const auto &other = side == &a ? b : a;
        for (const auto &table : side->tables) {
            for (const auto &[key, cells] : table.rows) {
                const bool removed = base.table(table.name)->row(key) && !other.table(table.name)->row(key);
                if (!removed && !merged.table(table.name)->row(key))
                    return table.name + u' ' + key;
            }
        }
    }
    return {};
}

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

    // In memory where there is a file system for it: the property test commits many thousand times.
    QTemporaryDir m_folder{QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/lodestar-XXXXXX"_s : QString()};
    int m_number = 0;

    QString path(const QString &name) const { return m_folder.filePath(name + QString::number(m_number) + u".icp"_s); }
    std::unique_ptr<Project> open(const QString &name) const
    {
        auto opened = Project::open(path(name));
        return opened ? std::move(*opened) : nullptr;
    }
    /// "mine" and "theirs", two copies of one project that `prepare` filled.
    bool parted(const std::function<Result<>(Project &)> &prepare)
    {
        ++m_number;
        auto made = Project::create(path(u"mine"_s), u"Base"_s);
        return made && prepare(**made) && (*made)->saveCopy(path(u"theirs"_s));
    }
    Result<MergePlan> plan(const QString &mine = u"mine"_s, const QString &theirs = u"theirs"_s) const
    {
        return project::planMerge(path(mine), path(theirs));
    }
    static Result<> answer(Project &project, const QString &id, const QString &text, const QVariant &who = u"p1"_s,
                           const QString &question = u"q1"_s)
    {
        return project.change(u"Answered"_s, [&] {
            return run(project,
                       u"INSERT OR REPLACE INTO answer(id, question, participant, text, at) VALUES(?, ?, ?, ?, "
                       "'2026-02-02')"_s,
                       {id, question, who, text});
        });
    }
    static Result<> person(Project &project, const QString &id, const QString &name)
    {
        return project.change(u"Added"_s, [&] {
            return run(project, u"INSERT INTO participant(id, position, name, team) VALUES(?, 1, ?, 'sales')"_s,
                       {id, name});
        });
    }
    static QString textOf(Project &project, const QString &sql)
    {
        auto rows = project.query(sql);
        return rows && rows->next() ? rows->value(0).toString() : QString();
    }

private slots:
    void bothWaysGiveTheSame()
    {
        const int wanted = qEnvironmentVariableIntValue("LODESTAR_SEQUENCES");
        const int sequences = wanted > 0 ? wanted : 30;
        size_t conflicts = 0, changes = 0, kept = 0;
        const Documents shape = [&] {
            return parted([](Project &) { return Result<>(); }) ? documentsOf(path(u"mine"_s)) : Documents();
        }();
        QVERIFY(shape.tables.size() == project::documentTables().size());
        for (int sequence = 0; sequence < sequences; ++sequence) {
            QRandomGenerator random{quint32(sequence)};
            QVERIFY(parted([&](Project &project) -> Result<> {
                Editor editor(project, shape, random.generate(), u"base"_s);
                for (int i = 0; i < 15; ++i)
                    LODESTAR_TRY(editor.act());
                return {};
            }));
            const Documents base = documentsOf(path(u"mine"_s));
            for (const QString &side : {u"mine"_s, u"theirs"_s}) {
                const auto project = open(side);
                Editor editor(*project, shape, random.generate(), side);
                for (int i = 1 + random.bounded(40); i > 0; --i) {
                    const auto done = editor.act();
                    QVERIFY2(done, why(done).constData());
                }
            }
            const Documents mine = documentsOf(path(u"mine"_s)), theirs = documentsOf(path(u"theirs"_s));
            const QByteArray theirBytes = bytesOf(path(u"theirs"_s));
            const auto there = plan();
            const auto back = plan(u"theirs"_s, u"mine"_s);
            QVERIFY2(there && back, (why(there) + why(back)).constData());
            QCOMPARE(there->conflicts.size(), back->conflicts.size());
            QVERIFY(there->duplicates.empty());
            conflicts += there->conflicts.size();
            changes += there->changes.size();

            const auto project = open(u"mine"_s);
            const QByteArray before = project->documentHash().value_or("failed");
            int asked = 0;
            TaskControl impatient;
            impatient.cancelled = [&] { return ++asked > 3; };
            const auto hasty = project::merge(*project, *there, {Side::Mine}, impatient);
            if (hasty && project->documentHash().value_or("?") != before)
                QVERIFY(project->undo());
            QCOMPARE(project->documentHash().value_or("?"), before);
            const auto done = project::merge(*project, *there, {Side::Mine});
            QVERIFY2(done, why(done).constData());
            kept += size_t(done->notes.size());
            QVERIFY(bytesOf(path(u"theirs"_s)) == theirBytes);
            const Documents merged = documentsOf(path(u"mine"_s));
            QCOMPARE(lost(base, mine, theirs, merged), QString());
            // Again brings in nothing new.
            const auto again = plan();
            QVERIFY2(again, why(again).constData());
            QVERIFY(again->isEmpty());
            QVERIFY(project::merge(*project, *again, {Side::Mine}));
            QCOMPARE(difference(documentsOf(path(u"mine"_s)), merged), QString());
            // The other way round, settled for the same side.
            {
                const auto other = open(u"theirs"_s);
                QVERIFY(project::merge(*other, *back, {Side::Theirs}));
                QCOMPARE(difference(withoutPlaces(documentsOf(path(u"theirs"_s))), withoutPlaces(merged)), QString());
            }
            if (project->documentHash().value_or("?") != before) {
                QVERIFY(project->undo());
                QCOMPARE(project->documentHash().value_or("?"), before);
            }
        }
        qInfo("%zu changes, %zu conflicts, %zu kept for what hangs on them", changes, conflicts, kept);
        QVERIFY(conflicts > 20 && changes > 200);
    }

    void anUntouchedCopyBecomesTheOther()
    {
        QVERIFY(parted([](Project &project) { return fill(project); }));
        {
            const auto theirs = open(u"theirs"_s);
            QVERIFY(person(*theirs, u"p2"_s, u"Adam"_s));
            QVERIFY(answer(*theirs, u"a2"_s, u"Another"_s, u"p2"_s));
            QVERIFY(saveVersion(*theirs, 3, u"{\"name\":\"Core 3\"}"_s,
                                QString::fromLatin1(sha256Hex("{\"name\":\"Core 2\"}"))));
        }
        const auto mine = open(u"mine"_s);
        const auto planned = plan();
        QVERIFY2(planned, why(planned).constData());
        QCOMPARE(planned->actions.size(), size_t(3));
        QCOMPARE(planned->actions[0].label, u"Added"_s);
        QCOMPARE(planned->versions.size(), size_t(1));
        QCOMPARE(planned->changes.size(), size_t(2));
        QCOMPARE(planned->changes[1].row.person, u"Adam"_s);
        QCOMPARE(planned->changes[1].row.title, u"Another"_s);
        QVERIFY(project::merge(*mine, *planned, {}));
        QCOMPARE(difference(withoutPlaces(documentsOf(path(u"mine"_s))), withoutPlaces(documentsOf(path(u"theirs"_s)))),
                 QString());
        QVERIFY(mine->history().front().label.contains(u"theirs"_s));
    }

    void fieldsClashOnlyWhereBothChanged()
    {
        QVERIFY(parted([](Project &project) { return fill(project); }));
        const auto mine = open(u"mine"_s);
        QVERIFY(mine->change(u"x"_s, [&] { return run(*mine, u"UPDATE answer SET text='mine' WHERE id='a1'"_s); }));
        {
            const auto theirs = open(u"theirs"_s);
            QVERIFY(theirs->change(u"x"_s, [&] {
                return run(*theirs, u"UPDATE answer SET text='theirs', question='q2' WHERE id='a1'"_s);
            }));
        }
        const auto planned = plan();
        QVERIFY2(planned, why(planned).constData());
        QCOMPARE(planned->conflicts.size(), size_t(1));
        const MergeConflict &conflict = planned->conflicts[0];
        QCOMPARE(conflict.column, u"text"_s);
        QCOMPARE(conflict.base, u"They buy twice a year"_s);
        QCOMPARE(conflict.mine, u"mine"_s);
        QCOMPARE(conflict.theirs, u"theirs"_s);
        QCOMPARE(conflict.row.person, u"Ewa"_s);
        QCOMPARE(planned->changes.size(), size_t(1));
        QCOMPARE(planned->changes[0].fields, QStringList{u"Question"_s});
        MergeChoices choices;
        choices.chosen[0] = Side::Theirs;
        QVERIFY(project::merge(*mine, *planned, choices));
        QCOMPARE(textOf(*mine, u"SELECT text || question FROM answer WHERE id='a1'"_s), u"theirsq2"_s);
        QVERIFY(mine->undo());
        QVERIFY(project::merge(*mine, *planned, {}));
        QCOMPARE(textOf(*mine, u"SELECT text || question FROM answer WHERE id='a1'"_s), u"mineq2"_s);
    }

    void removedHereAndChangedThere()
    {
        for (const bool removedHere : {true, false}) {
            QVERIFY(parted([](Project &project) { return fill(project); }));
            for (const bool here : {true, false}) {
                const auto project = open(here ? u"mine"_s : u"theirs"_s);
                const QString sql = here == removedHere ? u"DELETE FROM answer WHERE id='a1'"_s
                                                        : u"UPDATE answer SET text='new' WHERE id='a1'"_s;
                QVERIFY(project->change(u"x"_s, [&] { return run(*project, sql); }));
            }
            const auto planned = plan();
            QVERIFY2(planned, why(planned).constData());
            QCOMPARE(planned->conflicts.size(), size_t(1));
            QCOMPARE(int(planned->conflicts[0].kind),
                     int(removedHere ? MergeConflict::Kind::RemovedHere : MergeConflict::Kind::RemovedThere));
            const auto mine = open(u"mine"_s);
            QVERIFY(project::merge(*mine, *planned, {Side::Mine}));
            QCOMPARE(textOf(*mine, u"SELECT text FROM answer WHERE id='a1'"_s), removedHere ? QString() : u"new"_s);
            if (mine->undoLabel().startsWith(u"Merged"_s)) {
                QVERIFY(mine->undo());
            }
            QVERIFY(project::merge(*mine, *planned, {Side::Theirs}));
            QCOMPARE(textOf(*mine, u"SELECT text FROM answer WHERE id='a1'"_s), removedHere ? u"new"_s : QString());
        }
    }

    void theSameTextBySamePersonComesOnce()
    {
        QVERIFY(parted([](Project &project) { return fill(project); }));
        const QString eva = newKey(), evaToo = newKey(), one = newKey(), two = newKey();
        const auto mine = open(u"mine"_s);
        QVERIFY(person(*mine, eva, u"Eva"_s));
        QVERIFY(answer(*mine, one, u"They pay on  time"_s, eva));
        QVERIFY(answer(*mine, u"room"_s, u"Price"_s, QVariant()));
        {
            const auto theirs = open(u"theirs"_s);
            QVERIFY(person(*theirs, evaToo, u"EVA"_s));
            QVERIFY(answer(*theirs, two, u"they pay on time"_s, evaToo));
            QVERIFY(answer(*theirs, u"a9"_s, u"New"_s, evaToo));
            QVERIFY(answer(*theirs, u"room2"_s, u"Price"_s, QVariant())); // nobody knows whether it is the same voice
        }
        const auto planned = plan();
        QVERIFY2(planned, why(planned).constData());
        QCOMPARE(planned->duplicates.size(), size_t(2));
        QVERIFY(planned->conflicts.empty()); // not even about its spelling
        QCOMPARE(planned->duplicates[1].keptKey, one);
        QCOMPARE(planned->duplicates[1].row.key, two);
        QVERIFY(project::merge(*mine, *planned, {}));
        QCOMPARE(textOf(*mine, u"SELECT count(*) FROM participant"_s), u"2"_s);
        QCOMPARE(textOf(*mine, u"SELECT count(*) FROM answer WHERE participant='%1'"_s.arg(eva)), u"2"_s);
        QCOMPARE(textOf(*mine, u"SELECT count(*) FROM answer"_s), u"5"_s);
    }

    void whatHangsOnTheRemovedKeepsIt()
    {
        QVERIFY(parted([](Project &project) { return fill(project); }));
        const auto mine = open(u"mine"_s);
        QVERIFY(mine->change(u"Removed"_s, [&]() -> Result<> {
            LODESTAR_TRY(run(*mine, u"DELETE FROM answer WHERE participant='p1'"_s));
            return run(*mine, u"DELETE FROM participant WHERE id='p1'"_s);
        }));
        {
            const auto theirs = open(u"theirs"_s);
            QVERIFY(answer(*theirs, u"a2"_s, u"One more"_s));
        }
        const auto planned = plan();
        QVERIFY2(planned, why(planned).constData());
        const auto done = project::merge(*mine, *planned, {});
        QVERIFY2(done, why(done).constData());
        QCOMPARE(done->notes.size(), qsizetype(1));
        QVERIFY(done->notes.first().contains(u"Ewa"_s));
        QCOMPARE(textOf(*mine, u"SELECT position FROM participant WHERE id='p1'"_s), u"-1"_s); // a former one
        QCOMPARE(textOf(*mine, u"SELECT count(*) FROM answer"_s), u"2"_s);
    }

    void placesAreAppended()
    {
        QVERIFY(parted([](Project &project) { return person(project, u"p1"_s, u"Ewa"_s); }));
        const auto add = [](Project &project, const QString &name, int position) {
            return project.change(u"x"_s, [&] {
                return run(project, u"INSERT INTO participant(id, position, name, team) VALUES(?, ?, ?, '')"_s,
                           {name, position, name});
            });
        };
        const auto mine = open(u"mine"_s);
        QVERIFY(add(*mine, u"m"_s, 2));
        {
            const auto theirs = open(u"theirs"_s);
            QVERIFY(add(*theirs, u"z"_s, 2));
            QVERIFY(add(*theirs, u"a"_s, 3));
        }
        const auto planned = plan();
        QVERIFY(planned && planned->conflicts.empty());
        QVERIFY(project::merge(*mine, *planned, {}));
        QCOMPARE(textOf(*mine, u"SELECT group_concat(id, '') FROM (SELECT id FROM participant ORDER BY position)"_s),
                 u"p1mza"_s);
    }

    void versionsOfBothSides()
    {
        QVERIFY(parted([](Project &project) { return fill(project); }));
        const QString second = QString::fromLatin1(sha256Hex("{\"name\":\"Core 2\"}"));
        const auto freeze = [&](Project &project, const QString &id, const QString &name) {
            const QString definition = u"{\"name\":\"%1\"}"_s.arg(name);
            return project.change(u"Saved"_s, [&]() -> Result<> {
                LODESTAR_TRY(run(project,
                                 u"INSERT INTO version(id, subject, subject_id, number, name, definition, sha256, "
                                 "parent_sha256, dataset, at, author, note, app_version) VALUES(?, 'icp', 'i1', 3, "
                                 "'Core', ?, ?, ?, 1, '2026-01-01', 'me', '', '0.1')"_s,
                                 {id, definition, QString::fromLatin1(sha256Hex(definition.toUtf8())), second}));
                return run(project, u"INSERT INTO version_state(version) VALUES(?)"_s, {id});
            });
        };
        {
            const auto mine = open(u"mine"_s);
            QVERIFY(freeze(*mine, u"v3"_s, u"Mine"_s));
            const auto theirs = open(u"theirs"_s);
            QVERIFY(freeze(*theirs, u"v3b"_s, u"Theirs"_s));
            const auto planned = plan();
            QVERIFY2(planned, why(planned).constData());
            QCOMPARE(planned->versions.size(), size_t(1));
            QCOMPARE(planned->versions[0].number, 3);
            QCOMPARE(planned->versions[0].newNumber, 4);
            QVERIFY(project::merge(*mine, *planned, {}));
            QCOMPARE(textOf(*mine, u"SELECT number || definition FROM version WHERE id='v3b'"_s),
                     u"4{\"name\":\"Theirs\"}"_s);
        }
        QVERIFY(Project::open(path(u"mine"_s)));
    }

    void importsOfTheCopyAreNotTakenOver()
    {
        QVERIFY(parted([](Project &) { return Result<>(); }));
        {
            const auto theirs = open(u"theirs"_s);
            QVERIFY(importRows(*theirs, 7));
            QVERIFY(theirs->change(u"x"_s, [&]() -> Result<> {
                LODESTAR_TRY(theirs->setSetting(u"dataset.customers"_s, u"1"_s));
                return run(*theirs,
                           u"INSERT INTO icp(id, position, name, kind, product, sentence, narrative, best_from, "
                           "good_from, coverage_from, dataset) "
                           "VALUES('i1', 0, 'Core', 'company', '', '', '{}', 60, 40, 0.5, 1)"_s);
            }));
        }
        const auto planned = plan();
        QVERIFY2(planned, why(planned).constData());
        QCOMPARE(planned->datasets.size(), size_t(1));
        QCOMPARE(planned->datasets[0].name, u"list.csv"_s);
        QCOMPARE(planned->datasets[0].rows, 7);
        QCOMPARE(planned->datasets[0].hanging, QStringList{u"Core"_s});
        const auto mine = open(u"mine"_s);
        QVERIFY(project::merge(*mine, *planned, {}));
        QCOMPARE(textOf(*mine, u"SELECT dataset IS NULL FROM icp"_s), u"1"_s);
        QCOMPARE(textOf(*mine, u"SELECT count(*) FROM dataset_state"_s), u"0"_s);
        QVERIFY(mine->setting(u"dataset.customers"_s).isEmpty());
    }

    void whatIsSecretIsNotTold()
    {
        QVERIFY(parted([](Project &project) { return fill(project); }));
        {
            const auto theirs = open(u"theirs"_s);
            QVERIFY(theirs->change(u"x"_s, [&]() -> Result<> {
                LODESTAR_TRY(run(
                    *theirs,
                    u"INSERT INTO writing_round(id, question, anonymous, revealed, detail, at) VALUES('r1', 'q1', 0, 0, '', '')"_s));
                LODESTAR_TRY(run(*theirs,
                                 u"INSERT INTO answer(id, question, participant, text, at, round) VALUES('s', 'q1', "
                                 "'p1', 'hush', '', 'r1')"_s));
                return run(*theirs, u"INSERT INTO weight_ballot VALUES('b', 'p1', 'sales', '{\"hush\":1}', '')"_s);
            }));
        }
        const auto planned = plan();
        QVERIFY2(planned, why(planned).constData());
        QCOMPARE(planned->changes.size(), size_t(3));
        int secret = 0;
        for (const auto &change : planned->changes) {
            QVERIFY(!change.row.title.contains(u"hush"_s));
            secret += change.row.isSecret;
        }
        QCOMPARE(secret, 2);
    }

    void refusesWhatIsNoCopy()
    {
        QVERIFY(parted([](Project &project) { return fill(project); }));
        QVERIFY(Project::create(path(u"other"_s), u"Other"_s));
        const auto other = plan(u"mine"_s, u"other"_s);
        QVERIFY(!other && other.error().kind == ErrorKind::BadInput);
        QVERIFY(other.error().message.contains(u"other"_s));
        const auto itself = plan(u"mine"_s, u"mine"_s);
        QVERIFY(!itself && itself.error().kind == ErrorKind::BadInput);
        QVERIFY(!plan(u"mine"_s, u"missing"_s));
        QVERIFY(writeBytes(path(u"text"_s), "no project"));
        const auto text = plan(u"mine"_s, u"text"_s);
        QVERIFY(!text && text.error().kind == ErrorKind::NotAProject);
    }

    void damageInTheCopyIsFound()
    {
        const QByteArray sqls[] = {"UPDATE answer SET text='forged'", "UPDATE history SET changeset=zeroblob(3)",
                                   "UPDATE version SET definition='{}'", "UPDATE history SET label='forged'"};
        for (const QByteArray &sql : sqls) {
            QVERIFY(parted([](Project &project) { return fill(project); }));
            if (sql.contains("version")) { // one that mine does not have
                const auto theirs = open(u"theirs"_s);
                QVERIFY(saveVersion(*theirs, 3, u"{\"name\":\"Core 3\"}"_s,
                                    QString::fromLatin1(sha256Hex("{\"name\":\"Core 2\"}"))));
            }
            sqlite3 *db = nullptr;
            QCOMPARE(sqlite3_open(QFile::encodeName(path(u"theirs"_s)).constData(), &db), SQLITE_OK);
            QCOMPARE(sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
            sqlite3_close(db);
            const QByteArray mine = bytesOf(path(u"mine"_s)), theirs = bytesOf(path(u"theirs"_s));
            const auto planned = plan();
            QVERIFY2(!planned, sql.constData());
            QCOMPARE(int(planned.error().kind), int(ErrorKind::Damaged));
            QVERIFY(planned.error().message.contains(u"theirs"_s));
            QVERIFY(bytesOf(path(u"mine"_s)) == mine);
            QVERIFY(bytesOf(path(u"theirs"_s)) == theirs);
        }
    }

    void flippedBitsNeitherCrashNorChangeAnything()
    {
        QVERIFY(parted([](Project &project) { return fill(project); }));
        {
            const auto theirs = open(u"theirs"_s);
            QVERIFY(answer(*theirs, u"a2"_s, u"More"_s));
        }
        const QByteArray mine = bytesOf(path(u"mine"_s)), whole = bytesOf(path(u"theirs"_s));
        const auto intact = plan();
        QVERIFY(intact);
        QRandomGenerator random{7};
        int refused = 0;
        for (int i = 0; i < 150; ++i) {
            QByteArray bytes = whole;
            for (int flips = 1 + random.bounded(4); flips > 0; --flips) {
                char &byte = bytes[random.bounded(int(bytes.size()))];
                byte = char(byte ^ (1 << random.bounded(8)));
            }
            if (i % 10 == 0)
                bytes.truncate(random.bounded(int(bytes.size())));
            QVERIFY(writeBytes(path(u"theirs"_s), bytes));
            const auto planned = plan();
            if (!planned) {
                ++refused;
                QVERIFY(!planned.error().message.isEmpty());
            } else { // what was hit is nothing that a merge reads
                QCOMPARE(planned->changes.size(), intact->changes.size());
                QCOMPARE(planned->changes[0].row.title, u"More"_s);
            }
            QVERIFY(bytesOf(path(u"mine"_s)) == mine);
            QFile::remove(path(u"theirs"_s));
        }
        QVERIFY(refused > 10);
    }

    void aStalePlanIsRefused()
    {
        QVERIFY(parted([](Project &project) { return fill(project); }));
        {
            const auto theirs = open(u"theirs"_s);
            QVERIFY(answer(*theirs, u"a2"_s, u"More"_s));
        }
        const auto planned = plan();
        QVERIFY(planned);
        const auto mine = open(u"mine"_s);
        QVERIFY(pin(*mine, u"Customer 9"_s));
        const QByteArray before = mine->documentHash().value_or("failed");
        const auto done = project::merge(*mine, *planned, {});
        QVERIFY(!done);
        QCOMPARE(mine->documentHash().value_or("?"), before);
    }

    void undoneSinceThePartingCountsAsRemoved()
    {
        QVERIFY(parted([](Project &project) -> Result<> {
            LODESTAR_TRY(fill(project));
            return answer(project, u"last"_s, u"Said last"_s);
        }));
        {
            const auto theirs = open(u"theirs"_s);
            QVERIFY(theirs->undo());
        }
        const auto planned = plan();
        QVERIFY2(planned, why(planned).constData());
        QCOMPARE(planned->changes.size(), size_t(1));
        QCOMPARE(int(planned->changes[0].kind), int(project::MergeChange::Kind::Removed));
        // And taken back here, with something new done since.
        const auto mine = open(u"mine"_s);
        QVERIFY(mine->undo());
        QVERIFY(answer(*mine, u"other"_s, u"Instead"_s));
        const auto again = plan();
        QVERIFY2(again, why(again).constData());
        QVERIFY(again->isEmpty());
    }

    void whatWasSettledIsNotAskedAgain()
    {
        for (const Side side : {Side::Mine, Side::Theirs}) {
            QVERIFY(parted([](Project &project) { return fill(project); }));
            QVERIFY(answer(*open(u"mine"_s), u"a1"_s, u"Mine"_s));
            QVERIFY(answer(*open(u"theirs"_s), u"a1"_s, u"Theirs"_s));
            QVERIFY(answer(*open(u"theirs"_s), u"new"_s, u"Of theirs alone"_s));
            const auto mine = open(u"mine"_s);
            const auto first = plan();
            QVERIFY2(first, why(first).constData());
            QCOMPARE(first->conflicts.size(), size_t(1));
            QVERIFY(project::merge(*mine, *first, {side}));
            const auto second = plan();
            QVERIFY2(second && second->isEmpty(), why(second).constData());
            // What is changed here afterwards stands too: the copy still says what it said.
            QVERIFY(answer(*mine, u"a1"_s, u"Mine, later"_s));
            QVERIFY(answer(*mine, u"new"_s, u"Put better"_s));
            QVERIFY(plan()->isEmpty());
            QVERIFY(mine->change(u"Removed"_s, [&] { return run(*mine, u"DELETE FROM answer WHERE id='new'"_s, {}); }));
            QVERIFY(plan()->isEmpty());
            // When the copy says something new, that is asked.
            QVERIFY(answer(*open(u"theirs"_s), u"a1"_s, u"Theirs, later"_s));
            const auto third = plan();
            QCOMPARE(third->conflicts.size(), size_t(1));
            QCOMPARE(third->conflicts[0].theirs, u"Theirs, later"_s);
            QVERIFY(third->changes.empty());
            // And when merging is taken back, everything is as if nobody had been asked.
            while (!mine->undoLabel().startsWith(u"Merged"_s))
                QVERIFY(mine->undo());
            QVERIFY(mine->undo());
            QCOMPARE(plan()->conflicts.size(), size_t(1));
            QCOMPARE(plan()->changes.size(), size_t(1));
        }
    }

    void fieldsOfAProfileAreMergedOneByOne()
    {
        const auto narrative = [](Project &project, const QString &json) {
            return project.change(
                u"Wrote"_s, [&] { return run(project, u"UPDATE icp SET narrative=? WHERE id='icp-1'"_s, {json}); });
        };
        QVERIFY(parted([&](Project &project) -> Result<> {
            return project.change(u"Began"_s, [&] {
                return run(project,
                           u"INSERT INTO icp(id, position, name, kind, product, sentence, narrative, best_from, "
                           "good_from, coverage_from) VALUES('icp-1', 1, 'Core', 'company', '', '', "
                           "'{\"problem\":\"Fridays\",\"triggers\":\"A depot\"}', 70, 40, 0.6)"_s,
                           {});
            });
        }));
        const auto mine = open(u"mine"_s);
        QVERIFY(narrative(*mine, u"{\"messages\":\"Fridays off\",\"problem\":\"Fridays\",\"triggers\":\"Mine\"}"_s));
        QVERIFY(narrative(*open(u"theirs"_s), u"{\"problem\":\"Nobody plans\",\"triggers\":\"Theirs\"}"_s));
        const auto planned = plan();
        QVERIFY2(planned, why(planned).constData());
        QCOMPARE(planned->changes.size(), size_t(1));
        QCOMPARE(planned->changes[0].fields, QStringList{u"The problem we solve"_s});
        QCOMPARE(planned->conflicts.size(), size_t(1));
        QCOMPARE(planned->conflicts[0].field, u"What makes them look for us"_s);
        QCOMPARE(planned->conflicts[0].mine, u"Mine"_s);
        QCOMPARE(planned->conflicts[0].theirs, u"Theirs"_s);
        QVERIFY(project::merge(*mine, *planned, {Side::Theirs}));
        QCOMPARE(textOf(*mine, u"SELECT narrative FROM icp"_s),
                 u"{\"messages\":\"Fridays off\",\"problem\":\"Nobody plans\",\"triggers\":\"Theirs\"}"_s);
    }

    void whatWasTakenBackBeforeThePartingCanBeDoneAgain()
    {
        for (const QString &side : {u"mine"_s, u"theirs"_s}) {
            QVERIFY(parted([](Project &project) -> Result<> {
                LODESTAR_TRY(fill(project));
                LODESTAR_TRY(answer(project, u"last"_s, u"Said last"_s));
                const auto back = project.undo();
                return back ? Result<>() : Result<>(back.error());
            }));
            QVERIFY(open(side)->redo());
            if (side == u"mine"_s) {
                const auto planned = plan();
                QVERIFY2(planned && planned->isEmpty(), why(planned).constData());
                // The copy did something else meanwhile: what waited there is gone for good, here it stands.
                QVERIFY(answer(*open(u"theirs"_s), u"other"_s, u"Instead"_s));
                const auto later = plan();
                QVERIFY2(later, why(later).constData());
                QCOMPARE(later->changes.size(), size_t(1));
                QCOMPARE(int(later->changes[0].kind), int(project::MergeChange::Kind::Added));
            } else {
                const auto planned = plan();
                QVERIFY2(planned, why(planned).constData());
                QCOMPARE(planned->changes.size(), size_t(1));
                QCOMPARE(int(planned->changes[0].kind), int(project::MergeChange::Kind::Added));
            }
        }
    }

    void aHandOutComesBack()
    {
        QVERIFY(parted([](Project &project) { return fill(project); }));
        const auto mine = open(u"mine"_s);
        QVERIFY(answer(*mine, u"before"_s, u"Secret of the others"_s));
        QVERIFY(mine->undo() && answer(*mine, u"before2"_s, u"Secret of the others"_s));
        QVERIFY(project::writeHandout(*mine, path(u"handout"_s), {{}, u"Sales"_s, {u"q1"_s, u"q8"_s}, {u"p1"_s}}));
        QVERIFY(mine->undo()); // below the place where it was handed out
        QVERIFY(answer(*mine, u"since"_s, u"Said here since"_s));
        {
            const QByteArray bytes = bytesOf(path(u"handout"_s));
            QVERIFY(!bytes.contains("Customer 1") && !bytes.contains("Secret of the others"));
            const auto handout = open(u"handout"_s);
            QVERIFY(handout);
            QCOMPARE(handout->id(), mine->id());
            QVERIFY(handout->history().empty());
            QVERIFY(QFileInfo(handout->path()).size() < 200'000); // it is sent by mail
            const auto about = project::handoutOf(*handout);
            QVERIFY(about);
            QCOMPARE(about->team, u"Sales"_s);
            QCOMPARE(about->questions, (QStringList{u"q1"_s, u"q8"_s}));
            QCOMPARE(about->project, mine->name());
            QVERIFY(answer(*handout, u"h1"_s, u"From the team"_s, u"p1"_s, u"q8"_s));
            QVERIFY(handout->setSetting(u"x"_s, u"y"_s) || true);
        }
        QVERIFY(!project::handoutOf(*mine));
        const auto planned = plan(u"mine"_s, u"handout"_s);
        QVERIFY2(planned, why(planned).constData());
        QVERIFY(planned->isHandout && planned->baseIsKnown);
        QCOMPARE(planned->handoutTeam, u"Sales"_s);
        QCOMPARE(planned->actions.size(), size_t(1));
        QCOMPARE(planned->changes.size(), size_t(1));
        QVERIFY(planned->conflicts.empty());
        QCOMPARE(planned->changes[0].row.question, u"q8"_s);
        const QByteArray before = mine->documentHash().value_or("failed");
        QVERIFY(project::merge(*mine, *planned, {}));
        QCOMPARE(textOf(*mine, u"SELECT text FROM answer WHERE id='h1'"_s), u"From the team"_s);
        QCOMPARE(textOf(*mine, u"SELECT count(*) FROM answer"_s), u"3"_s);
        QCOMPARE(mine->name(), u"Base"_s);
        QVERIFY(mine->undo());
        QCOMPARE(mine->documentHash().value_or("?"), before);
    }
};

static const lodestar::testkit::Registered<MergeTest> registered("core/project/merge");
#include "merge_test.moc"
