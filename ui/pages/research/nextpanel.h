#pragma once

#include "core/research/nextsteps.h"
#include "ui/pages/research/researchpanel.h"

class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

class EmptyState;
class Label;

/// What to find out next: the riskiest beliefs with what their tests lack, and the questions without an answer; and the
/// way from beliefs to a first ICP.
class NextPanel : public ResearchPanel
{
    Q_OBJECT
public:
    explicit NextPanel(Session &session, QWidget *parent = nullptr);
    QString purpose() const override;
    std::optional<StageScene> stageScene() const override;

protected:
    void refresh() override;

private:
    void fill();
    void draft();

    std::vector<workshop::Hypothesis> m_hypotheses;
    std::vector<research::NextStep> m_steps;
    QStringList m_shown; ///< what stands in the list
    QPushButton *m_draft = nullptr;
    Label *m_draftText = nullptr;
    EmptyState *m_none = nullptr;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_cards = nullptr;
};

} // namespace lodestar::ui
