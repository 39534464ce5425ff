#pragma once

#include "core/profile/analysis.h"
#include "core/profile/icpstore.h"
#include "ui/base/pending.h"

#include <QObject>

#include <functional>
#include <memory>

namespace lodestar::ui {

class Session;

/// The customers against a definition: all three belong together. A value that may be read in any thread.
struct IcpFits {
    profile::Icp icp;
    std::shared_ptr<const profile::Analysis> analysis;
    profile::Fits fits; ///< one row per row of the analysis' table
};

/// The ICP that the whole page is about, shared by its tabs: which one was chosen, what the project holds of it, and
/// how the customers of today fit.
class ChosenIcp : public QObject
{
    Q_OBJECT
public:
    explicit ChosenIcp(Session &session, QObject *parent = nullptr);
    ~ChosenIcp() override;

    const std::vector<profile::Icp> &all() const { return m_icps; } ///< of the project, in its order, archived ones too
    const profile::Icp *icp() const; ///< null: there is none
    const QString &id() const { return m_id; }
    bool has(const QString &id) const;
    void choose(const QString &id);
    bool canEdit() const; ///< a project that can be written to, and nothing else writes

    /// How the current customers fit; null without customers or criteria, and until the first answer. While a change is
    /// being evaluated it still speaks of the definition before.
    std::shared_ptr<const IcpFits> fits() const { return m_fits; }
    bool isEvaluating() const { return m_evaluation.isRunning(); }
    /// Evaluation takes place only while somebody looks.
    void setAwake(bool awake);

    /// Saves the chosen ICP after `change`, under `label`; false when it was not (said to the person).
    bool save(const std::function<void(profile::Icp &)> &change, const QString &label);
    /// Saves a new one and chooses it.
    bool create(const profile::Icp &icp, const QString &label);
    void refresh(); ///< what the project holds now

signals:
    void leaving(); ///< another one is chosen next; what is being typed goes into this one
    void changed(); ///< another ICP, another definition of it, or whether it can be edited
    void fitsChanged(); ///< fits() are others now; also when there are none any more

private:
    void evaluate();
    void take(std::shared_ptr<const IcpFits> fits);

    Session &m_session;
    const project::Project *m_project = nullptr; ///< that all this is of; only compared, it may be gone
    std::vector<profile::Icp> m_icps;
    QString m_id;
    std::shared_ptr<const IcpFits> m_fits;
    Pending<Result<std::shared_ptr<const IcpFits>>> m_evaluation;
    bool m_awake = false;
};

} // namespace lodestar::ui
