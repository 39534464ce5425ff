#include "ui/pages/icp/definitionpanel.h"

#include "ui/pages/icp/criterialist.h"
#include "ui/pages/icp/definitioncard.h"
#include "ui/pages/icp/narrativecard.h"
#include "ui/pages/icp/newcriterioncard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/layouts.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::Space;

DefinitionPanel::DefinitionPanel(Session &session, ChosenIcp &chosen, QWidget *parent)
    : IcpPanel(session, chosen, parent)
{
    const theme::Look &look = theme::current();
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(look.space(Space::Normal));
    const auto column = [&](std::initializer_list<QWidget *> cards, int stretch) {
        auto *inner = new QWidget;
        auto *layout = new QVBoxLayout(inner);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(look.space(Space::Normal));
        for (QWidget *card : cards)
            layout->addWidget(card);
        layout->addStretch(1);
        columns->addWidget(makeScrollArea(inner), stretch);
    };
    m_definition = new DefinitionCard(chosen);
    m_criteria = new CriteriaList(session, chosen);
    m_new = new NewCriterionCard(session, chosen);
    m_narrative = new NarrativeCard(session, chosen);
    column({m_definition, m_criteria, m_new}, 3);
    column({m_narrative}, 2);
    connect(m_new, &NewCriterionCard::adding, this, &DefinitionPanel::commit);
}

void DefinitionPanel::showTarget(const QString &thing)
{
    if (thing == QStringLiteral("name"))
        m_definition->focusName();
    else
        m_criteria->reveal(thing);
}

void DefinitionPanel::commit()
{
    m_definition->commit();
    m_criteria->commit();
    m_narrative->commit();
}

QVariant DefinitionPanel::begun() const
{
    return m_new->statement();
}

void DefinitionPanel::resume(const QVariant &begun)
{
    m_new->setStatement(begun.toString());
}

void DefinitionPanel::showData()
{
    m_criteria->showData();
    m_new->showData();
    m_narrative->showData();
}

void DefinitionPanel::showIcp()
{
    m_definition->showIcp();
    m_criteria->showIcp();
    m_new->showIcp();
    m_narrative->showIcp();
}

void DefinitionPanel::showFits()
{
    m_criteria->showFits();
}

} // namespace lodestar::ui
