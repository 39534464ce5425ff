#pragma once

#include "core/base/hash.h"
#include "core/project/contenthash.h"
#include "core/project/project.h"

#include <QFile>

/// A small project with something in every kind of table, and ways to tamper with files.
namespace lodestar::testkit {

using namespace Qt::StringLiterals;

inline Result<> run(const project::Project &project, const QString &sql, const QVariantList &values = {})
{
    auto done = project.query(sql, values);
    if (!done)
        return std::move(done).error();
    return {};
}

inline Result<> pin(project::Project &project, const QString &key, const QString &standing = u"best"_s)
{
    return project.change(u"Pinned "_s + key, [&] {
        return run(project,
                   u"INSERT OR REPLACE INTO pin(customer_key, standing, reason, by, at) VALUES(?, ?, ?, ?, ?)"_s,
                   {key, standing, QString(), u"me"_s, u"2026-01-01"_s});
    });
}

/// Imports `rows` invented rows as data set 1.
inline Result<> importRows(project::Project &project, int rows)
{
    return project.change(u"Imported customers"_s, [&]() -> Result<> {
        LODESTAR_TRY(run(project, u"CREATE TABLE data_1(c0 TEXT, c1 REAL) STRICT"_s));
        LODESTAR_TRY(run(project, u"CREATE TABLE raw_1(c0 TEXT, c1 TEXT) STRICT"_s));
        for (int i = 0; i < rows; ++i) {
            const QString name = u"Customer %1"_s.arg(i);
            LODESTAR_TRY(run(project, u"INSERT INTO data_1 VALUES(?, ?)"_s, {name, i * 1.25}));
            LODESTAR_TRY(run(project, u"INSERT INTO raw_1 VALUES(?, ?)"_s, {name, QString::number(i * 1.25)}));
        }
        LODESTAR_TRY(run(project, u"INSERT INTO dataset_issue VALUES(1, 3, 2, 'c1', 0, 'unit', '1.25 k')"_s));
        LODESTAR_TRY(
            run(project,
                u"INSERT INTO dataset_column VALUES(1, 0, 'Name', 'c0', 'text', 'name', 1, '', '', 3, 0, '{}')"_s));
        const auto hash = project::contentHash(project, 1);
        if (!hash)
            return hash.error();
        LODESTAR_TRY(run(project,
                         u"INSERT INTO dataset VALUES(1, 'customers', 'list.csv', '', '', 0, '2026-01-01', 'me', ?, "
                         "'UTF-8', ',', 1, 1, 0, ?, '')"_s,
                         {rows, QString::fromLatin1(*hash)}));
        return run(project, u"INSERT INTO dataset_state(dataset) VALUES(1)"_s);
    });
}

inline Result<> saveVersion(project::Project &project, int number, const QString &definition, const QString &parent)
{
    const QString id = u"v%1"_s.arg(number);
    return project.change(u"Saved version %1"_s.arg(number), [&]() -> Result<> {
        LODESTAR_TRY(
            run(project,
                u"INSERT INTO version(id, subject, subject_id, number, name, definition, sha256, parent_sha256, "
                "dataset, at, author, note, app_version) VALUES(?, 'icp', 'i1', ?, 'Core', ?, ?, ?, 1, "
                "'2026-01-01', 'me', '', '0.1')"_s,
                {id, number, definition, QString::fromLatin1(sha256Hex(definition.toUtf8())), parent}));
        return run(project, u"INSERT INTO version_state(version) VALUES(?)"_s, {id});
    });
}

inline Result<> fill(project::Project &project, int rows = 50)
{
    LODESTAR_TRY(importRows(project, rows));
    LODESTAR_TRY(pin(project, u"Customer 1"_s));
    LODESTAR_TRY(pin(project, u"Customer 2"_s, u"worst"_s));
    LODESTAR_TRY(project.change(u"Answered"_s, [&]() -> Result<> {
        LODESTAR_TRY(
            run(project, u"INSERT INTO participant(id, position, name, team) VALUES('p1', 1, 'Ewa', 'sales')"_s));
        return run(
            project,
            u"INSERT INTO answer(id, question, participant, text, at) VALUES('a1', 'q1', 'p1', 'They buy twice a year', '2026-01-01')"_s);
    }));
    const QString first = u"{\"name\":\"Core\"}"_s;
    LODESTAR_TRY(saveVersion(project, 1, first, QString()));
    LODESTAR_TRY(saveVersion(project, 2, u"{\"name\":\"Core 2\"}"_s, QString::fromLatin1(sha256Hex(first.toUtf8()))));
    LODESTAR_TRY(pin(project, u"Customer 3"_s));
    auto undone = project.undo();
    if (!undone)
        return std::move(undone).error();
    return {};
}

inline Result<> makeSample(const QString &path, int rows = 50)
{
    auto made = project::Project::create(path, u"Sample"_s);
    if (!made)
        return std::move(made).error();
    return fill(**made, rows);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The message of a failed result, for QVERIFY2.
template <class T>
QByteArray why(const Result<T> &result)
{
    return result ? QByteArray() : (result.error().message + u" | "_s + result.error().detail).toUtf8();
}

} // namespace lodestar::testkit
