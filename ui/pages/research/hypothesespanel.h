#pragma once

#include "core/workshop/hypothesis.h"
#include "ui/pages/research/researchpanel.h"

class QLineEdit;
class QVBoxLayout;

namespace lodestar::ui {

class HypothesisCard;
class HypothesisEditor;
class Label;

/// What the team believes and has not proven, the riskiest first, and the one that is chosen with its test.
class HypothesesPanel : public ResearchPanel
{
    Q_OBJECT
public:
    explicit HypothesesPanel(Session &session, QWidget *parent = nullptr);

    QString purpose() const override;
    void showTarget(const QString &target) override; ///< a hypothesis id
    std::optional<StageScene> stageScene() const override; ///< the riskiest first
    QVariant begun() const override;
    void resume(const QVariant &begun) override;

protected:
    void refresh() override;

private:
    QWidget *makeList();
    void showCards();
    void select(const QString &id);
    void add();
    const workshop::Hypothesis *selected() const;

    std::vector<workshop::Hypothesis> m_hypotheses;
    QString m_selected; ///< id
    QLineEdit *m_entry = nullptr;
    QWidget *m_add = nullptr;
    QVBoxLayout *m_cards = nullptr;
    std::vector<HypothesisCard *> m_hypothesisCards;
    Label *m_none = nullptr;
    HypothesisEditor *m_editor = nullptr;
};

} // namespace lodestar::ui
