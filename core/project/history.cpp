#include "core/project/history.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/project/changeset.h"
#include "core/project/connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::project::History)
};

enum State { Applied = 0, Undone = 1, Discarded = 2 };

std::optional<History::Step> firstStep(const Connection &connection, const QString &sql)
{
    auto rows = connection.query(sql);
    if (!rows || !rows->next())
        return {};
    return History::Step{rows->value(0).toLongLong(), rows->value(1).toString()};
}

} // namespace

Result<> History::append(const QString &label, const QByteArray &changeset) const
{
    auto discarded =
        m_connection.query(u"UPDATE main.history SET state=? WHERE state=?"_s, {int(Discarded), int(Undone)});
    if (!discarded)
        return std::move(discarded).error();
    auto inserted = m_connection.query(
        u"INSERT INTO main.history(at, by, label, state, sha256, changeset) VALUES(?, ?, ?, ?, ?, ?)"_s,
        {QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), actorName(), label, int(Applied),
         QString::fromLatin1(sha256Hex(changeset)), changeset});
    if (!inserted)
        return std::move(inserted).error();
    return {};
}

std::optional<History::Step> History::undoable() const
{
    return firstStep(m_connection, u"SELECT seq, label FROM main.history WHERE state=0 ORDER BY seq DESC LIMIT 1"_s);
}

std::optional<History::Step> History::redoable() const
{
    return firstStep(
        m_connection,
        u"SELECT seq, label FROM main.history WHERE state=1 AND seq > coalesce((SELECT seq FROM main.history "
        "WHERE state=0 ORDER BY seq DESC LIMIT 1), 0) ORDER BY seq LIMIT 1"_s);
}

Result<QByteArray> History::verifiedChangeset(const Step &step) const
{
    auto rows = m_connection.query(u"SELECT sha256, changeset FROM main.history WHERE seq=?"_s, {step.seq});
    if (!rows)
        return std::move(rows).error();
    if (!rows->next())
        return m_connection.error(u"read a changeset"_s);
    const QByteArray changeset = rows->value(1).toByteArray();
    if (rows->value(0).toString().toLatin1() != sha256Hex(changeset))
        return Error{
            ErrorKind::Damaged,
            Tr::tr("The record of “%1” in %2 is damaged, so this action can neither be taken back nor repeated. "
                   "Nothing was changed. Check the project.")
                .arg(isolated(step.label), isolated(QFileInfo(m_connection.file()).fileName())),
            u"history %1: sha256 differs"_s.arg(step.seq)};
    return changeset;
}

Result<> History::setState(const Step &step, int state) const
{
    auto updated = m_connection.query(u"UPDATE main.history SET state=?, turns=trim(turns || ' ' || ?) WHERE seq=?"_s,
                                      {state, QString::number(QRandomGenerator::global()->generate64(), 36), step.seq});
    if (!updated)
        return std::move(updated).error();
    return {};
}

Result<> History::undo(const Step &step) const
{
    auto changeset = verifiedChangeset(step);
    if (!changeset)
        return std::move(changeset).error();
    auto inverse = inverted(m_connection, *changeset);
    if (!inverse)
        return std::move(inverse).error();
    LODESTAR_TRY(applyChangeset(m_connection, *inverse));
    return setState(step, Undone);
}

Result<> History::redo(const Step &step) const
{
    auto changeset = verifiedChangeset(step);
    if (!changeset)
        return std::move(changeset).error();
    LODESTAR_TRY(applyChangeset(m_connection, *changeset));
    return setState(step, Applied);
}

Result<std::vector<HistoryEntry>> History::list(int limit) const
{
    auto rows =
        m_connection.query(u"SELECT seq, at, by, label, state FROM main.history ORDER BY seq DESC LIMIT ?"_s, {limit});
    if (!rows)
        return std::move(rows).error();
    std::vector<HistoryEntry> entries;
    while (rows->next()) {
        HistoryEntry entry;
        entry.seq = rows->value(0).toLongLong();
        entry.at = QDateTime::fromString(rows->value(1).toString(), Qt::ISODateWithMs);
        entry.by = rows->value(2).toString();
        entry.label = rows->value(3).toString();
        const int state = rows->value(4).toInt();
        entry.undone = state != Applied;
        entry.current = state != Discarded;
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace lodestar::project
