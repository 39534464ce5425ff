#pragma once

#include "core/profile/icp.h"

#include <QHash>

namespace lodestar::project {
class Project;
}

namespace lodestar::prospects {

/// What people answered for single prospects or customers where no column can: id of the criterion → key of the row
/// (Table::keyOf) → answer.
using FitAnswers = QHash<QString, QHash<QString, table::Match>>;

/// Answers by hand to the criteria of definitions, kept by criterion and key, so that they hold for the next list too.
class FitAnswerStore
{
public:
    explicit FitAnswerStore(project::Project &project) : m_project(project) { }
    Result<FitAnswers> load() const;
    /// One undoable action; Unknown takes an answer away. NotFound when no definition has the criterion.
    Result<> answer(const profile::Criterion &criterion, const QString &key, table::Match answer, const QString &name);

private:
    project::Project &m_project;
};

/// Puts the answers where the data says nothing. `match`: one vector per criterion.
void layAnswers(const table::Table &table, const profile::Icp &icp, const FitAnswers &answers,
                std::vector<std::vector<table::Match>> &match);

} // namespace lodestar::prospects
