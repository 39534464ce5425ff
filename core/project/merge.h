#pragma once

#include "core/base/error.h"
#include "core/base/task.h"

#include <QDateTime>
#include <QStringList>
#include <QVariantMap>

#include <map>
#include <memory>
#include <vector>

namespace lodestar::project {

class Project;
struct MergeDetail;

/// Which side a clash is settled for: the project that is merged into, or the copy.
enum class Side { Mine, Theirs };

/// A row as people are told of it.
struct MergeRow {
    QString table, key;
    QString title; ///< what the row says, on one line; empty for what is secret
    QString person; ///< who said it, when the row tells
    QString question; ///< the id of the question it belongs to, when it does
    bool isSecret = false; ///< said in secret: neither title nor values are told
};

/// What comes in without asking.
struct MergeChange {
    enum class Kind { Added, Changed, Removed };
    MergeRow row;
    Kind kind = Kind::Added;
    QStringList fields; ///< what changed, in words
};

/// Changed on both sides in ways that cannot both stand. Values as text; a null text is no value.
struct MergeConflict {
    enum class Kind {
        Field, ///< the same field of the same row has another value on each side
        RemovedHere, ///< removed here, changed in the copy
        RemovedThere ///< changed here, removed in the copy
    };
    MergeRow row;
    Kind kind = Kind::Field;
    QString column, field; ///< of a Field: its name in the file, and in words
    QString base, mine, theirs;
};

/// The same thing made on both sides (the same text by the same person): it is kept once.
struct MergeDuplicate {
    MergeRow row;
    QString keptKey; ///< of the row here; row.key is that of the copy
};

/// A frozen version that only the copy has. It comes in whole.
struct MergeVersion {
    QString name;
    int number = 0; ///< in the copy
    int newNumber = 0; ///< here, where its number may be taken
};

/// An import that only the copy has. Imports are not taken over.
struct MergeDataset {
    QString name;
    qint64 rows = 0;
    QStringList hanging; ///< what comes in and was about it, and now is about no data set
};

/// An action in the history of the copy since it parted from this project.
struct MergeAction {
    QDateTime at;
    QString by, label;
};

/// What merging a copy would do. A value: it can be looked at in any thread and goes stale when the project changes.
struct MergePlan {
    QString otherFile; ///< absolute
    bool isHandout = false;
    bool isForm = false; ///< rows that were read from a form, see planAdditions()
    QString handoutTeam; ///< for whom, when it is one
    bool baseIsKnown = true; ///< false: where the two parted is not in the history; what differs then clashes
    std::vector<MergeAction> actions; ///< oldest first
    std::vector<MergeChange> changes;
    std::vector<MergeConflict> conflicts;
    std::vector<MergeDuplicate> duplicates;
    std::vector<MergeVersion> versions;
    std::vector<MergeDataset> datasets;
    QStringList notes; ///< what else was settled, a sentence each
    std::shared_ptr<const MergeDetail> detail; ///< what merge() works from

    bool isEmpty() const { return changes.empty() && conflicts.empty() && versions.empty(); }
};

/// How the conflicts are settled, by their place in the plan.
struct MergeChoices {
    Side otherwise = Side::Mine;
    std::map<size_t, Side> chosen = {};

    Side of(size_t conflict) const
    {
        const auto found = chosen.find(conflict);
        return found == chosen.end() ? otherwise : found->second;
    }
};

struct MergeOutcome {
    qint64 applied = 0; ///< rows written or removed, and versions brought in
    QStringList notes; ///< rows that were kept although one side had removed them, a sentence each
};

/// Looks at a copy of the project at `path` (the same id; saved as a copy, or a hand-out) and says what merging it
/// would bring in. Changes neither file; safe in any thread, opens connections of its own. BadInput for another project
/// or the project itself; the errors of opening for the copy, which is taken for hostile: guarded opening, its seal,
/// the hashes of its history and versions. How the two are compared: by primary key, against what the documents were
/// when the copies parted, which this project's own history tells (an action that one side has taken back since counts
/// as taken back there).
Result<MergePlan> planMerge(const QString &path, const QString &otherPath, const TaskControl &control = {});

/// A row to be added to a document table: values by column name, the key among them; other columns get their defaults.
struct AddedRow {
    QString table;
    QVariantMap cells;
};
/// The same plan for rows that come from elsewhere (a form that was filled in, `source`): what is here already, said by
/// the same person, is a duplicate.
Result<MergePlan> planAdditions(const QString &path, const QString &source, const std::vector<AddedRow> &rows,
                                const TaskControl &control = {});

/// Does what the plan says as one action of the history. Fails without changing anything when the project has changed
/// since it was planned.
Result<MergeOutcome> merge(Project &project, const MergePlan &plan, const MergeChoices &choices,
                           const TaskControl &control = {});

} // namespace lodestar::project
