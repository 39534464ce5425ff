#pragma once

#include "core/workshop/expectation.h"
#include "ui/base/pending.h"
#include "ui/pages/traits/traitpanel.h"

class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

class Card;
class ExpectationForm;
class Label;

/// Gut, then data: what each participant expects of the best, hidden until it is revealed, then belief and data side by
/// side, and what nobody expected.
class ExpectedPanel : public TraitPanel
{
    Q_OBJECT
public:
    explicit ExpectedPanel(Session &session, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    QWidget *makeWriting();
    QWidget *makeBeside();
    QWidget *makeCheck(const workshop::ExpectationCheck &check);
    void check();
    void show(const workshop::GutCheck &checked);
    QWidget *makeAdding(const traits::Trait &trait);
    void showUnexpected(const std::vector<traits::Trait> &unexpected);
    void setRevealed(bool revealed); ///< kept in the project

    std::vector<workshop::Participant> m_everyone; ///< with former ones, for naming
    std::vector<workshop::Expectation> m_written;
    bool m_revealed = false;
    ExpectationForm *m_form = nullptr;
    Card *m_writing = nullptr;
    Label *m_who = nullptr, *m_besideText = nullptr;
    QPushButton *m_reveal = nullptr, *m_hide = nullptr, *m_clear = nullptr;
    QWidget *m_sheet = nullptr;
    QVBoxLayout *m_results = nullptr, *m_unexpected = nullptr;
    Pending<Result<workshop::GutCheck>> m_checking;
};

} // namespace lodestar::ui
