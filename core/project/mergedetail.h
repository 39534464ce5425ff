#pragma once

#include "core/project/commonpoint.h"
#include "core/project/merge.h"
#include "core/project/mergerows.h"

#include <set>

namespace lodestar::project {

/// A row of `version` of the copy, as it is to be written here.
struct IncomingVersion {
    QString id;
    int number = 0;
    Cells cells; ///< in the order of kVersionColumns
    bool isActive = false; ///< has its row in version_state
};

/// What merge() works from: the rows behind the words of the plan.
struct MergeDetail {
    QByteArray documentHash; ///< of the project when it was planned
    Documents base, mine, theirs;
    std::vector<RowMerge> rows;
    std::vector<IncomingVersion> versions;
    struct Place {
        size_t row = 0; ///< in `rows`
        int column = -1;
    };
    std::vector<Place> conflicts; ///< by their place in the plan
};

/// What a data set is known by in two copies.
struct KnownDatasets {
    std::set<qint64> shared; ///< the same import in both
    std::vector<MergeDataset> foreign; ///< those of the copy alone that are in use there
    std::vector<qint64> foreignIds; ///< beside `foreign`
};
Result<KnownDatasets> compareDatasets(const Connection &mine, const Connection &theirs);

/// The versions that the copy has and this project has not, with the versions they follow from. Damaged when one is not
/// what was saved, or is another one under the id of a version here.
Result<std::vector<IncomingVersion>> incomingVersions(const Connection &mine, const Connection &theirs,
                                                      const std::set<qint64> &sharedDatasets,
                                                      std::vector<MergeVersion> &told);
Result<> writeVersion(const Project &project, const IncomingVersion &version);

/// Makes the rows of `theirs` comparable with those here: what means nothing here goes, data sets that are not here are
/// taken out of what refers to them, and what is the same thing as a row here gets its key.
struct Settled {
    std::vector<MergeDuplicate> duplicates;
    QStringList notes;
};
void leaveOutForeign(Documents &theirs, const Documents &mine, KnownDatasets &datasets, bool partial);
Settled settleSameThings(Documents &theirs, const Documents &base, const Documents &mine);

/// Tells people of rows.
class RowWords
{
public:
    RowWords(const Documents &mine, const Documents &theirs) : m_mine(mine), m_theirs(theirs) { }
    MergeRow tell(const QString &table, const QString &key, const Cells &cells) const;

private:
    QString personOf(const DocumentTable &table, const Cells &cells) const;
    bool isInSecretRound(const DocumentTable &table, const Cells &cells) const;

    const Documents &m_mine;
    const Documents &m_theirs;
};

/// Fills in the words for `detail.rows`: what comes in and what clashes.
void tellRows(MergePlan &plan, MergeDetail &detail);

/// The documents as they are to be: mine with the rows of the plan resolved, then with whatever a new or changed row
/// refers to kept, although one side had removed it.
Documents mergedDocuments(const MergeDetail &detail, const std::function<bool(size_t row, int column)> &takeTheirs,
                          QStringList &notes);

} // namespace lodestar::project
