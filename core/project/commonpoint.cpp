#include "core/project/commonpoint.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/project/connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::CommonPoint)
};

Error damagedEntry(const Connection &connection, qint64 seq)
{
    return {ErrorKind::Damaged,
            Tr::tr("Entry %1 in the history of %2 is damaged, so it cannot be told what was changed. Nothing was "
                   "changed. Check that file.")
                .arg(QString::number(seq), isolated(QFileInfo(connection.file()).fileName())),
            u"history %1: sha256 differs"_s.arg(seq)};
}

Result<QByteArray> changesetOf(const Connection &connection, const Recorded &entry)
{
    auto rows = connection.query(u"SELECT changeset FROM main.history WHERE seq=?"_s, {entry.seq});
    if (!rows)
        return std::move(rows).error();
    const QByteArray changeset = rows->next() ? rows->value(0).toByteArray() : QByteArray();
    if (sha256Hex(changeset) != entry.sha256)
        return damagedEntry(connection, entry.seq);
    return changeset;
}

} // namespace

Result<std::vector<Recorded>> readRecorded(const Connection &connection)
{
    auto rows = connection.query(u"SELECT seq, at, by, label, state, sha256, turns FROM main.history ORDER BY seq"_s);
    if (!rows)
        return std::move(rows).error();
    std::vector<Recorded> entries;
    while (rows->next()) {
        entries.push_back({rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toString(),
                           rows->value(3).toString(), rows->value(4).toInt() == 0, rows->value(5).toString().toLatin1(),
                           rows->value(6).toString().split(u' ', Qt::SkipEmptyParts)});
    }
    return entries;
}

Result<> verifyRecorded(const Connection &connection)
{
    auto rows = connection.query(u"SELECT seq, sha256, changeset FROM main.history ORDER BY seq"_s);
    if (!rows)
        return std::move(rows).error();
    while (rows->next()) {
        if (rows->value(1).toString().toLatin1() != sha256Hex(rows->value(2).toByteArray()))
            return damagedEntry(connection, rows->value(0).toLongLong());
    }
    return {};
}

bool stoodAtParting(const Recorded &mine, const Recorded &theirs)
{
    const auto first = std::mismatch(mine.turns.begin(), mine.turns.end(), theirs.turns.begin(), theirs.turns.end());
    // Before each turn an action is what it is not after it.
    const auto before = [](const Recorded &entry, auto since) {
        return entry.applied == ((entry.turns.end() - since) % 2 == 0);
    };
    const bool byMine = before(mine, first.first), byTheirs = before(theirs, first.second);
    return byMine == byTheirs ? byMine : mine.applied || theirs.applied; // turned by an older version, without a mark
}

size_t sharedEntries(const std::vector<Recorded> &mine, const std::vector<Recorded> &theirs)
{
    size_t shared = 0;
    while (shared < mine.size() && shared < theirs.size() && mine[shared].isSameAs(theirs[shared]))
        ++shared;
    return shared;
}

Result<Documents> documentsBefore(const Connection &connection, Documents now, const std::vector<Recorded> &entries,
                                  size_t shared, const std::function<bool(size_t index)> &wasApplied)
{
    const auto replayed = [&](size_t index, Replay direction) -> Result<> {
        const auto changeset = changesetOf(connection, entries[index]);
        if (!changeset)
            return changeset.error();
        return replay(now, *changeset, direction, connection);
    };
    for (size_t i = entries.size(); i-- > 0;) {
        if (entries[i].applied && (i >= shared || !wasApplied(i)))
            LODESTAR_TRY(replayed(i, Replay::Back));
    }
    for (size_t i = 0; i < shared; ++i) {
        if (!entries[i].applied && wasApplied(i))
            LODESTAR_TRY(replayed(i, Replay::Forth));
    }
    return now;
}

QJsonObject standOf(const std::vector<Recorded> &entries)
{
    QJsonArray away;
    const Recorded *newest = nullptr;
    for (const Recorded &entry : entries) {
        if (entry.applied)
            newest = &entry;
    }
    for (const Recorded &entry : entries) {
        if (newest && entry.seq < newest->seq && !entry.applied)
            away.append(entry.seq);
    }
    if (!newest)
        return {{u"seq"_s, 0}};
    return {{u"seq"_s, newest->seq},
            {u"at"_s, newest->at},
            {u"sha256"_s, QString::fromLatin1(newest->sha256)},
            {u"away"_s, away}};
}

std::optional<Stand> findStand(const std::vector<Recorded> &entries, const QJsonObject &stand)
{
    const qint64 seq = stand[u"seq"_s].toInteger(-1);
    if (seq == 0)
        return Stand{};
    const QJsonArray away = stand[u"away"_s].toArray();
    Stand found;
    for (const Recorded &entry : entries) {
        if (entry.seq > seq)
            break;
        found.applied.push_back(!away.contains(QJsonValue(entry.seq)));
        ++found.shared;
        if (entry.seq == seq && entry.at == stand[u"at"_s].toString()
            && entry.sha256 == stand[u"sha256"_s].toString().toLatin1())
            return found;
    }
    return {};
}

} // namespace lodestar::project
