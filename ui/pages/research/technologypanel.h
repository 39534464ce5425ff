#pragma once

#include "core/research/maturitystore.h"
#include "ui/base/pending.h"
#include "ui/pages/research/researchpanel.h"

class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

class Card;
class DatasetImport;
class EmptyState;
class HintBox;
class Label;
class MaturityRuleForm;
class ProgressPanel;

/// Technical maturity by rules that the team sees and changes, where the customers stand by them, and the level as an
/// attribute of the customers.
class TechnologyPanel : public ResearchPanel
{
    Q_OBJECT
public:
    explicit TechnologyPanel(Session &session, QWidget *parent = nullptr);
    ~TechnologyPanel() override;
    QString purpose() const override;

protected:
    void refresh() override;

private:
    struct Seen {
        research::MaturityLevels levels;
        QStringList technologies;
        qint64 customers = 0;
        table::Table table;
    };
    QWidget *makeStanding();
    void showRules();
    void addRule();
    void look();
    void showSeen(const Seen &seen);
    void showStanding();
    void write(bool away);

    std::vector<research::MaturityRule> m_rules;
    std::vector<MaturityRuleForm *> m_forms; ///< one per rule
    qint64 m_revision = -1; ///< of the project that was looked at
    bool m_canWrite = false;
    Pending<Result<Seen>> m_looking;
    Pending<Result<>> m_writing;
    EmptyState *m_empty = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_ruleColumn = nullptr, *m_counts = nullptr;
    QPushButton *m_add = nullptr, *m_write = nullptr, *m_away = nullptr;
    HintBox *m_hint = nullptr;
    Label *m_known = nullptr;
    ProgressPanel *m_progress = nullptr;
    DatasetImport *m_import = nullptr;
};

} // namespace lodestar::ui
