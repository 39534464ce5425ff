#pragma once

#include "core/workshop/workshopstore.h"
#include "ui/base/page.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace lodestar::ui {

class Card;
class EmptyState;
class HypothesisCard;
class Label;
class Segmented;
class TextEdit;

/// What the team believes and has not proven: hypotheses, the riskiest first, each with its test and what came of it.
class ResearchPage : public Page
{
    Q_OBJECT
public:
    explicit ResearchPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    QString help() const override;
    void showTarget(const QString &target) override; ///< a hypothesis id
    QVariant begun() const override;
    void resume(const QVariant &begun) override;

private:
    QWidget *makeList();
    QWidget *makeEditor();
    void refresh();
    void showCards();
    void select(const QString &id);
    void showSelected();
    void add();
    void save(const std::function<void(workshop::Hypothesis &)> &change);
    void removeSelected();
    const workshop::Hypothesis *selected() const;

    std::vector<workshop::Hypothesis> m_hypotheses;
    QString m_selected, m_shown; ///< ids: chosen, and in the fields
    QWidget *m_content = nullptr;
    QLineEdit *m_entry = nullptr;
    QWidget *m_add = nullptr;
    QVBoxLayout *m_cards = nullptr;
    std::vector<HypothesisCard *> m_hypothesisCards;
    Label *m_none = nullptr;
    Card *m_editor = nullptr;
    TextEdit *m_statement = nullptr, *m_test = nullptr, *m_outcome = nullptr;
    Segmented *m_belief = nullptr;
    QComboBox *m_rung = nullptr;
};

RailState researchRail(Session &session);

} // namespace lodestar::ui
