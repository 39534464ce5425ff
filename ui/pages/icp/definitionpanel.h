#pragma once

#include "ui/pages/icp/icppanel.h"

namespace lodestar::ui {

class CriteriaList;
class DefinitionCard;
class NarrativeCard;
class NewCriterionCard;

/// The definition: who it describes, its criteria as cards, and the rest in words.
class DefinitionPanel : public IcpPanel
{
    Q_OBJECT
public:
    DefinitionPanel(Session &session, ChosenIcp &chosen, QWidget *parent = nullptr);

    void showTarget(const QString &thing) override; ///< the id of a criterion, or "name"
    void commit() override;
    QVariant begun() const override;
    void resume(const QVariant &begun) override;

protected:
    void showData() override;
    void showIcp() override;
    void showFits() override;

private:
    DefinitionCard *m_definition = nullptr;
    CriteriaList *m_criteria = nullptr;
    NewCriterionCard *m_new = nullptr;
    NarrativeCard *m_narrative = nullptr;
};

} // namespace lodestar::ui
