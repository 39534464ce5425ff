// Two copies of a project, each edited as the bytes say, merged: no crash, no error of SQL, nothing lost that was made
// on either side and removed on neither, and merging again brings in nothing new. Or, when bytes of the copy are
// overwritten, that it is refused or merged whole. Every four bytes are an edit; see Edit. Run with
//   build/fuzz/tests/fuzz/merge_fuzz -max_len=256 -timeout=20 CORPUS

#include "core/project/check.h"
#include "core/project/documents.h"
#include "core/project/handout.h"
#include "core/project/merge.h"
#include "core/project/mergerules.h"
#include "core/project/opening.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <span>

using namespace Qt::StringLiterals;
using namespace lodestar;
using project::Documents;
using project::Project;

namespace {

constexpr size_t kEditBytes = 4, kMostEdits = 40;
constexpr int kKeys = 6; ///< of a table, so that both sides meet in the same rows

void require(bool condition, const QString &what)
{
    if (condition)
        return;
    std::fprintf(stderr, "%s\n", qPrintable(what));
    std::abort();
}

/// The tables whose rows stand for themselves: of others, the merge keeps one where both sides said the same.
bool standsAlone(const QString &table)
{
    return table == "participant"_L1 || table == "answer"_L1 || table == "cluster"_L1 || table == "hypothesis"_L1;
}

Documents documentsOf(const QString &path)
{
    const auto opened = project::Opening(path, Project::Access::ReadOnly).openAgain();
    auto documents = opened ? project::readDocuments(*opened->connection) : Result<Documents>(opened.error());
    require(documents.has_value(), u"what was merged cannot be read"_s);
    return std::move(*documents);
}

/// What four bytes stand for.
struct Edit {
    unsigned char act, place, column, value;
    bool isTheirs() const { return act & 0x80; }
    int kind() const { return act & 0x07; } ///< 0, 1: a row; 2, 3: a cell; 4: away; 5: undo; 6: redo; 7: a wrong byte
};

/// Edits one side.
class Editor
{
public:
    Editor(Project &project, const Documents &shape) : m_project(project), m_shape(shape) { }

    void apply(const Edit &edit)
    {
        if (edit.kind() == 5)
            static_cast<void>(m_project.undo());
        else if (edit.kind() == 6)
            static_cast<void>(m_project.redo());
        else // an edit that the schema refuses is none
            static_cast<void>(m_project.change(u"Edited"_s, [&] { return run(edit); }));
    }

private:
    Result<> run(const Edit &edit)
    {
        const auto &table = m_shape.tables[(edit.place >> 3) % m_shape.tables.size()];
        if (table.name.endsWith(u"_state"))
            return {};
        const QString key = u"%1-%2"_s.arg(table.name).arg(edit.place % kKeys), first = table.columns.first();
        if (edit.kind() == 4)
            return query(u"DELETE FROM main.%1 WHERE %2=?"_s.arg(table.name, first), {key});
        const qsizetype changed = 1 + edit.column % (table.columns.size() - 1);
        if (edit.kind() >= 2)
            return query(u"UPDATE main.%1 SET %2=? WHERE %3=?"_s.arg(table.name, table.columns.at(changed), first),
                         {value(table, changed, edit.value), key});
        QVariantList cells{key};
        for (qsizetype column = 1; column < table.columns.size(); ++column)
            cells << value(table, column, edit.value + static_cast<int>(column));
        return query(u"INSERT OR REPLACE INTO main.%1 VALUES(%2)"_s.arg(table.name,
                                                                        QStringList(cells.size(), u"?"_s).join(u',')),
                     cells);
    }
    Result<> query(const QString &sql, const QVariantList &values)
    {
        auto done = m_project.query(sql, values);
        return done ? Result<>() : Result<>(done.error());
    }
    QVariant value(const project::DocumentTable &table, qsizetype column, int seed) const
    {
        const QString &name = table.columns.at(column);
        if (name == "dataset"_L1)
            return {};
        if (const QString to = project::referredTable(table.name, name); !to.isEmpty())
            return seed % 4 == 0 ? QVariant(u""_s) : QVariant(u"%1-%2"_s.arg(to).arg(seed % kKeys));
        if (seed % 3 == 0)
            return seed; // numbers fit most columns; where they do not, the edit is refused
        return u"words %1"_s.arg(seed % 16); // few enough for both sides to say the same
    }

    Project &m_project;
    const Documents &m_shape;
};

struct Copies {
    QString mine, theirs;
};

std::unique_ptr<Project> opened(const QString &path)
{
    auto project = Project::open(path);
    return project ? std::move(*project) : nullptr;
}

/// Both copies of a base with a person and two answers, fresh for every input.
Copies freshCopies()
{
    static const QTemporaryDir folder(u"/dev/shm/lodestar-fuzz-XXXXXX"_s);
    static const QString base = [] {
        const QString path = folder.filePath(u"base.icp"_s);
        auto made = Project::create(path, u"Base"_s);
        require(made.has_value(), u"no base"_s);
        const Documents shape = documentsOf(path);
        Editor editor(**made, shape);
        for (unsigned char place = 0; place < 255; ++place)
            editor.apply({0, place, 0, static_cast<unsigned char>(place * 7)});
        return path;
    }();
    const Copies copies{folder.filePath(u"mine.icp"_s), folder.filePath(u"theirs.icp"_s)};
    for (const QString &path : {copies.mine, copies.theirs}) {
        QFile::remove(path);
        require(QFile::copy(base, path), u"no copy"_s);
    }
    return copies;
}

void overwrite(const QString &path, const Edit &edit)
{
    QFile file(path);
    require(file.open(QIODevice::ReadWrite), u"no file"_s);
    const qint64 at = (qint64{edit.place} << 8 | edit.column) * file.size() / 65536;
    file.seek(at);
    file.putChar(static_cast<char>(edit.value));
}

/// What was made on one side and removed on neither has to be there, but for what was said twice.
void requireNothingLost(const Documents &base, const Documents &a, const Documents &b, const Documents &merged,
                        const project::MergePlan &plan)
{
    QSet<QString> twice;
    for (const project::MergeDuplicate &one : plan.duplicates)
        twice << one.row.table + u' ' + one.row.key;
    for (const Documents *side : {&a, &b}) {
        const Documents &other = side == &a ? b : a;
        for (const auto &table : side->tables) {
            if (!standsAlone(table.name))
                continue;
            for (const auto &[key, cells] : table.rows) {
                const bool removed = base.table(table.name)->row(key) && !other.table(table.name)->row(key);
                const QString row = table.name + u' ' + key;
                require(removed || twice.contains(row) || merged.table(table.name)->row(key), u"lost: "_s + row);
            }
        }
    }
}

void mergeBoth(const Copies &copies, const Documents &base, project::Side side, bool isTampered)
{
    const auto plan = project::planMerge(copies.mine, copies.theirs);
    if (!plan) {
        require(isTampered, u"not planned: "_s + plan.error().message + plan.error().detail);
        require(!plan.error().message.isEmpty(), u"an error without words"_s);
        return;
    }
    const Documents mine = documentsOf(copies.mine);
    const Documents theirs = isTampered ? mine : documentsOf(copies.theirs);
    {
        const auto project = opened(copies.mine);
        require(project != nullptr, u"mine cannot be opened"_s);
        const auto done = project::merge(*project, *plan, {side});
        require(done || isTampered, done ? QString() : u"not merged: "_s + done.error().message + done.error().detail);
    }
    const auto report = project::check(copies.mine);
    require(report.ok, u"not whole: "_s + report.problems.join(u", "_s));
    if (isTampered)
        return;
    const Documents merged = documentsOf(copies.mine);
    requireNothingLost(base, mine, theirs, merged, *plan);
    const auto again = project::planMerge(copies.mine, copies.theirs);
    require(again.has_value(), u"not planned again"_s);
    require(side == project::Side::Theirs || again->versions.empty(), u"versions come in twice"_s);
    for (const project::MergeChange &change : again->changes)
        require(change.kind != project::MergeChange::Kind::Added, u"comes in twice: "_s + change.row.table);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static int count = 0;
    static char name[] = "merge_fuzz";
    static char *names[] = {name, nullptr};
    static const QCoreApplication application(count, names); // the driver of the database needs one
    if (size < kEditBytes + 1)
        return 0;
    const std::span<const unsigned char> bytes(data + 1, size - 1);
    const Copies copies = freshCopies();
    const Documents base = documentsOf(copies.mine);
    bool isTampered = false;
    {
        const auto mine = opened(copies.mine), theirs = opened(copies.theirs);
        require(mine && theirs, u"cannot be opened"_s);
        Editor here(*mine, base), there(*theirs, base);
        for (size_t i = 0; i + kEditBytes <= bytes.size() && i < kMostEdits * kEditBytes; i += kEditBytes) {
            const Edit edit{bytes[i], bytes[i + 1], bytes[i + 2], bytes[i + 3]};
            if (edit.kind() != 7)
                (edit.isTheirs() ? there : here).apply(edit);
        }
    }
    for (size_t i = 0; i + kEditBytes <= bytes.size() && i < kMostEdits * kEditBytes; i += kEditBytes) {
        const Edit edit{bytes[i], bytes[i + 1], bytes[i + 2], bytes[i + 3]};
        if (edit.kind() != 7 || !(data[0] & 2)) // half of the inputs are left whole
            continue;
        overwrite(copies.theirs, edit);
        isTampered = true;
    }
    mergeBoth(copies, base, data[0] & 1 ? project::Side::Theirs : project::Side::Mine, isTampered);
    return 0;
}
