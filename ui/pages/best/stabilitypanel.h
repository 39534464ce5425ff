#pragma once

#include "core/metrics/stability.h"
#include "ui/base/pending.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace lodestar::ui {

class Label;
class Session;

/// How firm the choice of the best is, in a sentence; and asked in other ways: by weights drawn at random, by each
/// person's own ballot, and with one criterion left out at a time. Worked out in the background when it is looked at.
class StabilityPanel : public QWidget
{
    Q_OBJECT
public:
    explicit StabilityPanel(Session &session, QWidget *parent = nullptr);
    ~StabilityPanel() override;

    void ask(const table::Table &table, const metrics::BestRule &rule); ///< another table or another rule

signals:
    /// How firm each customer is, in the way that is chosen; nothing while it is not known.
    void told(const lodestar::metrics::Stability &stability);

private:
    QString way() const;
    void start();
    QFuture<Result<metrics::Stability>> begin(const QString &way);
    void leaveOut();
    std::vector<std::vector<double>> ballots() const;
    void tell(const metrics::Stability &stability);

    Session &m_session;
    std::optional<table::Table> m_table;
    metrics::BestRule m_rule;
    QComboBox *m_way = nullptr;
    Label *m_sentence = nullptr;
    Pending<Result<metrics::Stability>> m_running;
    Pending<Result<std::vector<metrics::LeftOut>>> m_leavingOut;
};

} // namespace lodestar::ui
