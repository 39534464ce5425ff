#pragma once

#include "core/clv/clv.h"
#include "core/relate/importtables.h"

namespace lodestar::project {
class Project;
}

namespace lodestar::clv {

/// CLV in a project: what was decided about it, the data it is computed from, and the values as a column of the
/// customers' table with the role CLV, so that "best" can weigh it. Everything written is recorded and undoable.
class ClvStore
{
public:
    explicit ClvStore(project::Project &project) : m_project(project) { }

    /// The terms kept in the project, with its currency rates; the usual ones where none are.
    ClvTerms terms() const;
    /// Keeps the terms, and their rates in table::CurrencyRateStore, without computing anything. Error BadInput when
    /// they make no sense.
    Result<> saveTerms(const ClvTerms &terms, const TaskControl &control = {});

    /// Everything the models read, matched by what people decided about how the tables belong together. NotFound when
    /// there are no customers.
    Result<ClvData> data(const TaskControl &control = {}) const;

    /// Keeps the terms of `result` and its values as the column "Customer lifetime value" of the customers it was
    /// computed from. The role CLV moves there. Replaces the values before.
    Result<> saveValues(const ClvData &data, const ClvResult &result, const TaskControl &control = {});
    /// Takes the column away; the terms stay.
    Result<> removeValues();

    enum class Standing : quint8 {
        None, ///< there is no column of computed values
        Current,
        OtherTerms, ///< they are those of the tables in use, by terms that are no longer the ones kept
        Stale ///< the tables, what was decided about them, or the currency rates changed since
    };
    /// Whether the values of the customers in use are those of the tables in use, by the terms kept.
    Result<Standing> standing() const;
    /// Inside Project::change(): computes the values anew where values were kept and are not those of the tables in
    /// use; by the terms that they were computed by, because those kept since may only have been tried. Tables that no
    /// longer bear it (no amounts, say) leave the customers without values, which is no error: standing() tells.
    Result<> renewValues(const TaskControl &control = {});
    /// Of everything the values hang on but the terms: which tables are in use, what was decided about them, and the
    /// currency rates. The same text: compute() comes to the same by the same terms.
    Result<QString> fingerprint() const;
    /// That, as what an import does after itself. Keep the project alive as long as it.
    static relate::AfterImport afterImport(project::Project &project);

private:
    Result<> writeValues(const ClvData &data, const ClvResult &result, const TaskControl &control);
    Result<> writeTerms(const ClvTerms &terms, const TaskControl &control);
    /// Of one table of customers, or of all.
    Result<> hideValues(std::optional<qint64> customers = {});

    project::Project &m_project;
};

} // namespace lodestar::clv
