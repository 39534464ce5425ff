#pragma once

#include "core/workshop/workshopstore.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace lodestar::ui {

class FormRow;
class HintBox;
class Segmented;
class TextEdit;
class TextLine;

/// The decision of the room: its words, who sees to it, how sure the room is and, when it is not, why; who sees it
/// differently. And what comes of it: a criterion, a hypothesis, a question to customers.
class DecisionCard : public Card
{
    Q_OBJECT
public:
    explicit DecisionCard(QWidget *parent = nullptr);
    void showSubject(const workshop::Decision &decision); ///< another one is open now; its subject names it
    void showStored(const workshop::Decision &decision); ///< what the project holds; not over what is being typed
    /// Offered as owners.
    void setPeople(const std::vector<workshop::Participant> &people);
    void setCanEdit(bool canEdit);
    void setNamesHidden(bool hidden); ///< the owner can be written over, and not be read
    void commit();
    void focusText();

signals:
    void changed(const lodestar::workshop::Decision &decision);
    void criterionWanted(QWidget *asking);
    void hypothesisWanted();
    void customersWanted();

private:
    QWidget *makeFields();
    QWidget *makeButtons();
    void offerPeople();
    void save();
    void tellDoubt();

    workshop::Decision m_decision; ///< as the project holds it
    std::vector<workshop::Participant> m_people;
    bool m_canEdit = false;
    TextEdit *m_text = nullptr, *m_doubt = nullptr, *m_dissent = nullptr;
    TextLine *m_owner = nullptr;
    FormRow *m_doubtRow = nullptr;
    Segmented *m_confidence = nullptr;
    HintBox *m_contested = nullptr;
    QPushButton *m_choose = nullptr, *m_criterion = nullptr, *m_hypothesis = nullptr, *m_customers = nullptr;
};

} // namespace lodestar::ui
