#pragma once

#include "core/relate/relate.h"

#include <optional>

namespace lodestar::project {
class Project;
}

namespace lodestar::relate {

/// How the tables of a project belong together: what people decided (steps of the recipe, so that the next import knows
/// them), and what came of it. Every change is recorded and rolls up anew.
class RelateStore
{
public:
    explicit RelateStore(project::Project &project) : m_project(project) { }

    Result<Decisions> decisions() const;
    /// What the roll-up of the customers in use says of its tables; empty when there is none.
    Result<std::vector<SourceReport>> reports() const;
    Result<QStringList> notes() const;
    /// The currencies of the amounts that were rolled up, when they are several: each but one needs a rate.
    Result<QStringList> currencies() const;
    /// The related tables that count, in use or belonging to what is, once `brought` are imported too; without those,
    /// and without reference tables.
    Result<std::vector<table::DatasetInfo>> tablesInUse(const std::vector<table::DatasetInfo> &brought) const;

    /// These keys of tables of that kind mean those customers (or products…). `to` empty: none of them.
    Result<> accept(table::DatasetKind kind, const QString &column, const std::vector<KeyPair> &pairs,
                    const TaskControl &control = {});
    /// Takes a decision back: the key is matched as if nobody had said anything.
    Result<> withdraw(table::DatasetKind kind, const KeyPair &pair, const TaskControl &control = {});
    /// Which column names the customer, and by which of theirs.
    Result<> chooseColumns(table::DatasetKind kind, const Decisions::Columns &columns, const TaskControl &control = {});

    // To be called inside Project::change():
    Result<> writePairs(table::DatasetKind kind, const QString &column, const std::vector<KeyPair> &pairs);
    Result<> writeColumns(table::DatasetKind kind, const Decisions::Columns &columns);
    /// Rolls the tables in use up for the customers in use, and makes customers out of orders or deals where there are
    /// none. The roll-up before is hidden. Nothing to relate is no error: then the answer has no sources.
    Result<RollUp> rollUp(const TaskControl &control = {}, bool takeSimilar = false);

private:
    Result<std::optional<table::DatasetInfo>> baseFor(const std::vector<table::Table> &others,
                                                      const TaskControl &control);
    Result<std::vector<table::Table>> related(const TaskControl &control) const;
    Result<QJsonObject> detail() const;
    Result<QStringList> wordsOf(const QString &key) const;
    Result<> hide(qint64 dataset);
    Result<> hideMadeBesides(qint64 base, const std::vector<table::DatasetInfo> &rollups);
    Result<> write(const table::DatasetInfo &base, RollUp &rollUp, const TaskControl &control);

    project::Project &m_project;
};

} // namespace lodestar::relate
