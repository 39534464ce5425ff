#pragma once

#include "core/base/error.h"

#include <QDateTime>

#include <vector>

namespace lodestar::project {
class Project;
}

namespace lodestar::profile {

/// What the team decided about a customer on whom an ICP and the facts disagree.
struct ExceptionVerdict {
    enum class Kind : quint8 {
        Fix, ///< the definition is to be changed
        Accept ///< it stays, and the note says why this customer is an exception
    };
    QString id; ///< UUID
    QString icp;
    QString customerKey; ///< table::Table::keyOf
    Kind verdict = Kind::Accept;
    QString note;
    QDateTime at;
};

class ExceptionStore
{
public:
    explicit ExceptionStore(project::Project &project) : m_project(project) { }
    Result<std::vector<ExceptionVerdict>> list(const QString &icp) const;
    /// Inserts or replaces what was decided of this customer for this ICP, one history entry. `customerName` is for the
    /// history. BadInput when an exception is accepted without a note.
    Result<> save(const ExceptionVerdict &verdict, const QString &customerName);
    Result<> remove(const QString &icp, const QString &customerKey, const QString &customerName);

private:
    project::Project &m_project;
};

} // namespace lodestar::profile
