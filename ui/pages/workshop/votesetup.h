#pragma once

#include "core/workshop/voteround.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace lodestar::ui {

class FormRow;
class HintBox;
class Segmented;

/// What a vote is to be about, before it is opened: the kind, the budget, and which clusters, cards or options of the
/// room's own are in it.
class VoteSetup : public Card
{
    Q_OBJECT
public:
    explicit VoteSetup(QWidget *parent = nullptr);
    /// What the question offers; what a person has chosen or added stays as it is while it is the same question.
    void show(const QString &question, const std::vector<workshop::VoteItem> &offered, bool canEdit);
    /// The same terms once more.
    void copyTerms(const workshop::VoteRound &round);
    workshop::VoteRound round() const; ///< as it would be opened

    QVariant begun() const;
    void resume(const QVariant &begun);

signals:
    void opened(const lodestar::workshop::VoteRound &round);

private:
    QWidget *makeTerms();
    QWidget *makeItems();
    void addOption();
    void addRow(const workshop::VoteItem &item, bool chosen, bool own);
    void tell();

    QString m_question;
    std::vector<workshop::VoteItem> m_offered;
    bool m_canEdit = false;
    Segmented *m_kind = nullptr;
    Label *m_what = nullptr;
    QWidget *m_numbers = nullptr;
    QSpinBox *m_budget = nullptr, *m_limit = nullptr;
    QListWidget *m_items = nullptr;
    QLineEdit *m_option = nullptr;
    QPushButton *m_addOption = nullptr, *m_open = nullptr;
    HintBox *m_problem = nullptr;
};

} // namespace lodestar::ui
