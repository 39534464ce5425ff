#pragma once

#include "core/workshop/voteround.h"
#include "core/workshop/workshopstore.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace lodestar::ui {

class Label;

/// One person's ballot: a number beside each item, whatever the kind. Enter goes on to the next field and from the last
/// one seals the ballot; only a ballot that counts can be sealed.
class VoteForm : public Card
{
    Q_OBJECT
public:
    explicit VoteForm(QWidget *parent = nullptr);
    /// `before`: the person's own earlier ballot.
    void open(const workshop::Participant &person, const workshop::VoteRound &round,
              const std::vector<workshop::Vote> &before, bool fromPaper);
    bool isFromPaper() const { return m_fromPaper; }
    void forget(); ///< what was entered leaves the screen

signals:
    void sealed(const std::vector<lodestar::workshop::Vote> &votes);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field {
        QString item;
        QSpinBox *amount;
        QLineEdit *reason; ///< consent only; shown for an objection
    };
    void makeField(const workshop::VoteItem &item, const std::vector<workshop::Vote> &before);
    std::vector<workshop::Vote> votes() const;
    void tell();
    void goOn(size_t from);
    void seal();

    workshop::Participant m_person;
    workshop::VoteRound m_round;
    bool m_fromPaper = false;
    std::vector<Field> m_fields;
    Label *m_explanation = nullptr, *m_state = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QPushButton *m_seal = nullptr;
};

} // namespace lodestar::ui
