#pragma once

#include "core/profile/analysis.h"
#include "core/profile/drift.h"
#include "core/profile/icpstore.h"
#include "core/table/table.h"
#include "ui/base/pending.h"

#include <QWidget>

class QComboBox;

namespace lodestar::ui {

class Card;
class FigureGrid;
class HintBox;
class Label;
class MoversCard;
class ProgressPanel;
class Session;
class TierFlow;

/// One definition on two lists of customers, such as last quarter's and this quarter's: whether the definition still
/// describes them.
class DriftView : public QWidget
{
    Q_OBJECT
public:
    explicit DriftView(Session &session, QWidget *parent = nullptr);
    ~DriftView() override;

    void showSides(const std::vector<profile::Version> &sides); ///< the working definition first
    void refresh(); ///< the project holds other data sets, or another one is in use
    bool canCompare() const; ///< there are two lists of customers
    const profile::Drift *result() const { return m_result ? &m_result->drift : nullptr; }

signals:
    void compared();

private:
    /// Both lists and what was found; tables without names where names are hidden.
    struct Compared {
        table::Table before, now;
        profile::Drift drift;
    };
    using Answer = Result<std::shared_ptr<const Compared>>;

    QWidget *makeChoice();
    void start();
    void showResult();
    void fillShares();

    Session &m_session;
    std::vector<profile::Version> m_sides;
    QString m_asked; ///< what the result is about, so that nothing is computed twice
    QComboBox *m_version = nullptr, *m_before = nullptr, *m_now = nullptr;
    QWidget *m_choice = nullptr;
    Label *m_none = nullptr, *m_sentence = nullptr, *m_people = nullptr;
    HintBox *m_error = nullptr;
    ProgressPanel *m_progress = nullptr;
    Card *m_shares = nullptr;
    FigureGrid *m_table = nullptr;
    TierFlow *m_flow = nullptr;
    MoversCard *m_movers = nullptr;
    std::shared_ptr<const Compared> m_result;
    Pending<Answer> m_pending;
};

} // namespace lodestar::ui
