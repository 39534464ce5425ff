#pragma once

#include "core/base/task.h"
#include "core/relate/importtables.h"
#include "core/research/maturity.h"

namespace lodestar::project {
class Project;
}

namespace lodestar::research {

/// The rules of technical maturity in a project, and the level of each customer as a computed column of their table, so
/// that it is an attribute like any other. Everything written is recorded and undoable.
class MaturityStore
{
public:
    explicit MaturityStore(project::Project &project) : m_project(project) { }

    Result<std::vector<MaturityRule>> rules() const; ///< by level, then in the order in which they were added
    Result<> save(const MaturityRule &rule); ///< new or changed; an empty id gets a new one
    Result<> remove(const QString &id);
    /// Adds many at once: one action. All of suggestedRules() unless others are given.
    Result<> takeSuggestion(const std::vector<MaturityRule> &suggested = suggestedRules());

    /// The customers in use with what the rules ask of them; NotFound when there are none.
    Result<table::Table> customers(const TaskControl &control = {}) const;

    /// Writes the levels as the column "Technology maturity" of the customers in use; the role moves there. Replaces
    /// those before. BadInput when nobody stands on any level.
    Result<> apply(const TaskControl &control = {});
    Result<> takeAway(); ///< the column; the rules stay

    enum class Standing : quint8 { None, Current, Stale };
    /// Whether the column of the customers in use is what the rules say today.
    Result<Standing> standing() const;
    /// Inside Project::change(): writes the levels anew where there were some and they are not current.
    Result<> renew(const TaskControl &control = {});

private:
    Result<> writeRule(const MaturityRule &rule);
    Result<> writeLevels(const TaskControl &control);
    Result<> hideLevels();
    Result<QString> fingerprint() const;

    project::Project &m_project;
};

} // namespace lodestar::research
