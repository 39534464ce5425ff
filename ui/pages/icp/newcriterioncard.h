#pragma once

#include "core/profile/icp.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace lodestar::ui {

class ChosenIcp;
class ConditionEditor;
class Segmented;
class Session;

/// Where a criterion is added: a statement in words, or a condition that the customer list can answer.
class NewCriterionCard : public Card
{
    Q_OBJECT
public:
    NewCriterionCard(Session &session, ChosenIcp &chosen, QWidget *parent = nullptr);
    void showIcp();
    void showData(); ///< the attributes on offer, after the customers changed
    QString statement() const; ///< begun, not added yet
    void setStatement(const QString &statement);

signals:
    void adding(); ///< the definition changes next; what is being typed elsewhere goes into it before

private:
    QWidget *makeStatement();
    QWidget *makeCondition();
    void addStatement();
    void addCondition();
    void add(const profile::Criterion &criterion);

    Session &m_session;
    ChosenIcp &m_chosen;
    QLineEdit *m_statement = nullptr;
    Segmented *m_rests = nullptr;
    ConditionEditor *m_condition = nullptr;
    QWidget *m_conditionBox = nullptr, *m_addCondition = nullptr, *m_addStatement = nullptr;
};

} // namespace lodestar::ui
