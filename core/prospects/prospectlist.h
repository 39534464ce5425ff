#pragma once

#include "core/base/task.h"
#include "core/prospects/fitanswerstore.h"
#include "core/prospects/knowncustomers.h"
#include "core/prospects/ranking.h"

namespace lodestar::project {
class Project;
}

namespace lodestar::prospects {

/// A table against a definition: prospects, or the customers themselves. A value; copies share their columns.
struct ProspectList {
    table::Table table; ///< with the columns that the definitions, names and recognising need
    profile::Icp icp;
    profile::Fits fits;
    Ranking ranking;
    KnownCustomers known; ///< empty for customers
    std::vector<QString> customerNames; ///< of known.customer, by prospect's row where known; see customerOf()
    std::vector<QString> icps; ///< names of all definitions compared: the asked one first; one: no comparison
    std::vector<quint8> bestIcp; ///< per row: which of `icps` it fits best; empty: no comparison
    FitAnswers answers;

    bool isOfProspects() const { return table.info().kind == table::DatasetKind::Prospects; }
    QString customerOf(size_t row) const; ///< what the customer is called whom the prospect is; empty: none
};

/// What to score, and against what.
struct ScoringRequest {
    profile::Icp icp;
    std::vector<profile::Icp> others; ///< of the project, for the best fitting one per prospect
    qint64 dataset = 0; ///< 0: the prospects in use, or without any the customers in use
    bool recognise = true; ///< look who is a customer already
    bool masked = false; ///< nobody is named in the list (table::withNamesHidden)
};

/// The columns that scoring needs, for DatasetStore::load: only these are read.
std::vector<int> columnsFor(const table::DatasetInfo &info, const ScoringRequest &request);

/// Reads the data set and scores it. NotFound when there is none (says what to do); BadInput for one that holds neither
/// prospects nor customers; cancelled.
Result<ProspectList> scoreProspects(project::Project &project, const ScoringRequest &request,
                                    const TaskControl &control = {});
/// The same of a table that is in memory, such as a file that is not kept.
Result<ProspectList> scoreTable(project::Project &project, table::Table table, const ScoringRequest &request,
                                const TaskControl &control = {});

/// The answers of a table to a definition: by its cells (likeMatches) and by hand.
std::vector<std::vector<table::Match>> answersOf(const table::Table &table, const profile::Icp &icp,
                                                 const FitAnswers &answers);
/// The same list against a changed definition: only criteria whose condition is another are asked anew, so that a
/// hundred thousand follow a threshold that is dragged. Answers for a list with the same rows.
void rescore(ProspectList &list, const profile::Icp &changed);

/// The other definitions to compare with: all that are not archived.
std::vector<profile::Icp> othersThan(const profile::Icp &icp, const std::vector<profile::Icp> &all);

} // namespace lodestar::prospects
