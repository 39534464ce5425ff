#include "core/profile/icpstore.h"
#include "core/profile/persona.h"
#include "core/project/check.h"
#include "core/project/merge.h"
#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;
using project::Project;
using project::Side;

namespace {

/// All that a row of `version` holds but its number, by id: a copy's number may be taken here.
using Frozen = std::map<QString, QStringList>;

Frozen frozen(const Project &project)
{
    Frozen versions;
    auto rows = project.query(u"SELECT id, subject, subject_id, name, definition, sha256, parent_sha256, dataset, at, "
                              "author, note, app_version, number FROM version"_s);
    while (rows && rows->next()) {
        QStringList cells;
        for (int i = 1; i < 13; ++i)
            cells << rows->value(i).toString();
        versions[rows->value(0).toString()] = cells;
    }
    return versions;
}

/// Every version of `before` is still there, as it was.
bool isUntouched(const Frozen &before, const Frozen &now)
{
    return std::all_of(before.begin(), before.end(), [&](const auto &version) {
        const auto found = now.find(version.first);
        return found != now.end() && found->second == version.second;
    });
}

/// One person at work on profiles, personas and versions, by way of the stores.
class Worker
{
public:
    Worker(Project &project, quint32 seed, QString side)
        : m_project(project), m_random(seed), m_side(std::move(side)), m_icps(project), m_personas(project)
    { }

    Result<> act()
    {
        switch (m_random.bounded(12)) {
        case 0:
            return taken(m_project.undo());
        case 1:
            return taken(m_project.redo());
        case 2:
        case 3:
            return create();
        case 4:
        case 5:
        case 6:
            return edit();
        case 7:
        case 8:
            return persona();
        case 9:
            return freeze();
        case 10:
            return restore();
        default:
            return m_random.bounded(3) == 0 ? remove() : edit();
        }
    }

private:
    static Result<> taken(const Result<QString> &label)
    {
        return label || label.error().kind == ErrorKind::NotFound ? Result<>() : Result<>(label.error());
    }
    QString text() { return u"%1 %2"_s.arg(m_side).arg(++m_count); }
    std::optional<Icp> any()
    {
        const auto icps = m_icps.list();
        if (!icps || icps->empty())
            return {};
        return (*icps)[size_t(m_random.bounded(int(icps->size())))];
    }
    Criterion criterion()
    {
        Criterion criterion;
        criterion.label = text();
        criterion.condition.attribute = u"Attribute %1"_s.arg(m_random.bounded(3));
        criterion.condition.values = {text()};
        criterion.points = 1 + m_random.bounded(100);
        return criterion;
    }
    Result<> create()
    {
        Icp icp;
        icp.name = text();
        icp.criteria = {criterion(), criterion()};
        return m_icps.save(icp, u"Began"_s);
    }
    Result<> edit()
    {
        auto icp = any();
        if (!icp)
            return {};
        switch (m_random.bounded(6)) {
        case 0:
            icp->criteria.push_back(criterion());
            break;
        case 1:
            if (!icp->criteria.empty())
                icp->criteria.pop_back();
            break;
        case 2:
            if (!icp->criteria.empty())
                icp->criteria.front().points = 1 + m_random.bounded(100);
            break;
        case 3:
            icp->bestFrom = 60 + m_random.bounded(40);
            break;
        case 4:
            icp->narrative[m_random.bounded(2) ? u"problem"_s : u"triggers"_s] = text();
            break;
        default:
            icp->sentence = text();
        }
        return m_icps.save(*icp, u"Edited"_s);
    }
    Result<> persona()
    {
        const auto icp = any();
        const auto all = m_personas.list();
        if (!icp || !all)
            return {};
        if (!all->empty() && m_random.bounded(4) == 0)
            return m_personas.remove(all->front().id);
        Persona persona = all->empty() || m_random.bounded(2) ? Persona{} : all->back();
        persona.icp = persona.icp.isEmpty() ? icp->id : persona.icp;
        persona.name = text();
        persona.fields[m_random.bounded(2) ? u"today"_s : u"wrong"_s] = text();
        return m_personas.save(persona, u"Described"_s);
    }
    Result<> freeze()
    {
        const auto icp = any();
        if (icp)
            static_cast<void>(m_icps.freeze(icp->id, text())); // refused when nothing is new
        return {};
    }
    Result<> restore()
    {
        const auto icp = any();
        const auto versions = icp ? m_icps.versions(icp->id) : Result<std::vector<Version>>(std::vector<Version>());
        if (!versions || versions->empty())
            return {};
        return m_icps.restore(icp->id, (*versions)[size_t(m_random.bounded(int(versions->size())))].number);
    }
    Result<> remove()
    {
        const auto icp = any();
        return icp ? m_icps.remove(icp->id) : Result<>();
    }

    Project &m_project;
    QRandomGenerator m_random;
    QString m_side;
    int m_count = 0;
    IcpStore m_icps;
    PersonaStore m_personas;
};

/// What people see of all profiles, without the order of what both sides added: that follows who merges whom. Names get
/// a number where both sides gave the same.
QStringList told(Project &project)
{
    QStringList lines;
    const auto icps = IcpStore(project).list();
    const auto personas = PersonaStore(project).list();
    if (!icps || !personas)
        return {u"failed"_s};
    for (Icp icp : *icps) {
        std::ranges::sort(icp.criteria, {}, &Criterion::id);
        lines << QString::fromUtf8(QJsonDocument(icp.toJson()).toJson(QJsonDocument::Compact));
        const auto versions = IcpStore(project).versions(icp.id);
        for (const Version &version : versions.value_or(std::vector<Version>()))
            lines << icp.id + u' ' + version.id;
    }
    for (const Persona &persona : *personas)
        lines << QString::fromUtf8(QJsonDocument(persona.toJson()).toJson(QJsonDocument::Compact));
    lines.sort();
    return lines;
}

} // namespace

/// Copies of a project with profiles, merged in both directions.
class IcpMergeTest : public QObject
{
    Q_OBJECT
private slots:
    void bothWaysGiveTheSame();

private:
    std::unique_ptr<Project> open(const QString &name) const
    {
        auto opened = Project::open(path(name));
        return opened ? std::move(*opened) : nullptr;
    }
    QString path(const QString &name) const { return m_folder.filePath(name + QString::number(m_round) + u".icp"_s); }

    QTemporaryDir m_folder{QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/lodestar-XXXXXX"_s : QString()};
    int m_round = 0;
};

void IcpMergeTest::bothWaysGiveTheSame()
{
    const int wanted = qEnvironmentVariableIntValue("LODESTAR_SEQUENCES");
    size_t conflicts = 0, changes = 0, versions = 0;
    for (m_round = 0; m_round < (wanted > 0 ? wanted : 15); ++m_round) {
        QRandomGenerator random{quint32(m_round)};
        {
            auto base = Project::create(path(u"mine"_s), u"Base"_s);
            QVERIFY(base);
            Worker worker(**base, random.generate(), u"base"_s);
            for (int i = 0; i < 20; ++i)
                QVERIFY(worker.act());
            QVERIFY((*base)->saveCopy(path(u"theirs"_s)));
        }
        const auto mine = open(u"mine"_s), theirs = open(u"theirs"_s);
        QVERIFY(mine && theirs);
        for (Project *project : {mine.get(), theirs.get()}) {
            Worker worker(*project, random.generate(), project == mine.get() ? u"mine"_s : u"theirs"_s);
            for (int i = 1 + random.bounded(25); i > 0; --i) {
                const Frozen before = frozen(*project);
                const auto done = worker.act();
                QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
                QVERIFY(isUntouched(before, frozen(*project))); // whatever was done, undone or restored
            }
        }
        const auto there = project::planMerge(path(u"mine"_s), path(u"theirs"_s));
        const auto back = project::planMerge(path(u"theirs"_s), path(u"mine"_s));
        QVERIFY2(there && back, there ? "" : qPrintable(there.error().message));
        QCOMPARE(there->conflicts.size(), back->conflicts.size());
        conflicts += there->conflicts.size();
        changes += there->changes.size();
        versions += there->versions.size();
        const Frozen mineBefore = frozen(*mine), theirsBefore = frozen(*theirs);
        const QByteArray hash = mine->documentHash().value_or("");
        QVERIFY(project::merge(*mine, *there, {Side::Mine}));
        QVERIFY(project::merge(*theirs, *back, {Side::Theirs}));
        QCOMPARE(told(*theirs), told(*mine));
        QVERIFY(isUntouched(mineBefore, frozen(*mine)) && isUntouched(theirsBefore, frozen(*theirs)));
        const auto again = project::planMerge(path(u"mine"_s), path(u"theirs"_s));
        QVERIFY2(again && again->conflicts.empty(), again ? "conflicts" : qPrintable(again.error().message));
        const Frozen merged = frozen(*mine);
        if (mine->documentHash().value_or("?") != hash)
            QVERIFY(mine->undo()); // one action
        QCOMPARE(mine->documentHash().value_or("?"), hash);
        QVERIFY(isUntouched(merged, frozen(*mine)));
        QVERIFY(project::check(path(u"mine"_s)).ok && project::check(path(u"theirs"_s)).ok);
    }
    qInfo("%zu changes, %zu conflicts, %zu versions came in", changes, conflicts, versions);
    QVERIFY(conflicts > 0 && changes > 20 && versions > 3);
}

static const lodestar::testkit::Registered<IcpMergeTest> registered("core/profile/icpmerge");
#include "icpmerge_test.moc"
