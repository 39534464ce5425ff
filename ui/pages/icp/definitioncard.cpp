#include "ui/pages/icp/definitioncard.h"

#include "core/base/text.h"
#include "ui/base/session.h"
#include "ui/pages/icp/chosenicp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/textfield.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::FontRole;

DefinitionCard::DefinitionCard(Session &session, ChosenIcp &chosen, QWidget *parent)
    : Card(parent), m_session(session), m_chosen(chosen)
{
    m_name = new TextLine(tr("Name of the ICP"));
    m_name->setMaxLength(80);
    m_name->setFont(theme::current().font(FontRole::Title));
    m_product = new TextLine(tr("Product or service"));
    m_product->setMaxLength(120);
    m_sentence = new TextEdit(tr("In one sentence"), 2);
    m_sentence->setPlaceholderText(tr("The sentence that everyone can repeat in the corridor"));
    m_kind = new Segmented(tr("Kind of ICP"));
    m_kind->addChoice(QStringLiteral("company"), tr("A kind of company"));
    m_kind->addChoice(QStringLiteral("decider"), tr("A kind of decision-maker"));
    body()->addWidget(new FormRow(tr("Name"), m_name));
    body()->addWidget(new FormRow(tr("In one sentence"), m_sentence));
    body()->addWidget(new FormRow(tr("Product or service"), m_product));
    body()->addWidget(new FormRow(tr("It describes"), m_kind));
    auto *remove = makeButton(tr("Remove this ICP"), theme::ButtonKind::Link);
    m_remove = remove;
    connect(remove, &QPushButton::clicked, this, &DefinitionCard::removeIcp);
    body()->addWidget(remove, 0, Qt::AlignTrailing);
    connectFields();
}

void DefinitionCard::connectFields()
{
    connect(m_name, &TextLine::committed, this, [this](const QString &text) {
        const QString name = text.simplified();
        if (name.isEmpty() || !m_chosen.icp()) {
            m_name->setStored(m_chosen.icp() ? m_chosen.icp()->name : QString());
            return;
        }
        m_chosen.save([&](auto &each) { each.name = name; }, tr("Renamed the ICP to %1").arg(isolated(name)));
    });
    connect(m_product, &TextLine::committed, this, [this](const QString &text) {
        m_chosen.save([&](auto &each) { each.product = text.simplified(); }, tr("Named the product of the ICP"));
    });
    connect(m_sentence, &TextEdit::committed, this, [this](const QString &text) {
        m_chosen.save([&](auto &each) { each.sentence = text.simplified(); }, tr("Wrote the sentence of the ICP"));
    });
    connect(m_kind, &Segmented::chosen, this, [this](const QString &id) {
        const auto kind =
            id == QStringLiteral("company") ? profile::Icp::Kind::Company : profile::Icp::Kind::DecisionMaker;
        m_chosen.save([&](auto &each) { each.kind = kind; }, tr("Changed the kind of the ICP"));
    });
}

void DefinitionCard::showIcp()
{
    const profile::Icp &icp = *m_chosen.icp();
    if (std::exchange(m_shown, icp.id) != icp.id) { // nothing half typed goes from one ICP into another
        m_name->restart(icp.name);
        m_product->restart(icp.product);
        m_sentence->restart(icp.sentence);
    } else {
        m_name->setStored(icp.name);
        m_product->setStored(icp.product);
        m_sentence->setText(icp.sentence);
    }
    m_kind->setCurrent(icp.kind == profile::Icp::Kind::Company ? QStringLiteral("company") : QStringLiteral("decider"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_product, m_sentence, m_kind, m_remove})
        widget->setEnabled(m_chosen.canEdit());
}

void DefinitionCard::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void DefinitionCard::commit()
{
    m_name->commit();
    m_product->commit();
    m_sentence->commit();
}

void DefinitionCard::removeIcp()
{
    const profile::Icp *chosen = m_chosen.icp();
    if (!chosen || !m_chosen.canEdit())
        return;
    const QString name = visible(chosen->name, 60);
    if (m_session.settle(profile::IcpStore(*m_session.project()).remove(chosen->id)))
        m_session.notify(tr("The ICP %1 and its personas were removed.").arg(isolated(name)), false, true);
}

} // namespace lodestar::ui
