#include "ui/pages/personas/standingpart.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/pages/personas/portraitview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/responsiverow.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace lodestar::ui {

using profile::Persona;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

StandingPart::StandingPart(QWidget *parent) : PersonaPart(parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::current().space(Space::Normal));
    m_portrait = new PortraitView(112);
    row->addWidget(m_portrait, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::current().space(Space::Small));
    addNames(*column);
    row->addLayout(column, 1);
    body()->addLayout(row);
    addChoices();
}

void StandingPart::addNames(QVBoxLayout &column)
{
    m_icp = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_name = new TextLine(tr("Name"));
    m_name->setMaxLength(80);
    m_name->setFont(theme::current().font(FontRole::Title));
    m_title = new TextLine(tr("Job title"));
    m_title->setMaxLength(120);
    m_title->setPlaceholderText(tr("Head of planning"));
    column.addWidget(m_icp);
    column.addWidget(new FormRow(tr("Name"), m_name));
    column.addWidget(new FormRow(tr("Job title"), m_title));
    connect(m_name, &TextLine::committed, this, [this](const QString &text) {
        const QString name = text.simplified();
        if (name.isEmpty())
            m_name->setStored(m_persona.name);
        else
            emit edited([name](Persona &persona) { persona.name = name; });
    });
    connect(m_title, &TextLine::committed, this, [this](const QString &text) {
        emit edited([title = text.simplified()](Persona &persona) { persona.title = title; });
    });
}

void StandingPart::addChoices()
{
    m_role = new QComboBox;
    m_role->addItem(profile::buyingRoleName(profile::BuyingRole::Unsaid), QString());
    for (const profile::BuyingRole role : profile::kBuyingRoles)
        m_role->addItem(profile::buyingRoleName(role), profile::buyingRoleId(role));
    connect(m_role, &QComboBox::activated, this, [this] {
        emit edited([role = profile::buyingRoleFromId(m_role->currentData().toString())](Persona &persona) {
            persona.role = role;
        });
    });
    m_awareness = new Segmented(tr("Awareness of us"));
    m_awareness->addChoice(QStringLiteral("-1"), tr("?", "not said yet"));
    for (int score = 0; score <= profile::kMostAware; ++score)
        m_awareness->addChoice(QString::number(score), format::count(score));
    connect(m_awareness, &Segmented::chosen, this, [this](const QString &id) {
        emit edited([score = id.toInt()](Persona &persona) { persona.awareness = score; });
    });
    m_roleText = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_awarenessText = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    auto *row = new ResponsiveRow(theme::current().pixels(520));
    m_role->setAccessibleName(tr("Role in the purchase"));
    row->addWidget(new FormRow(tr("Role in the purchase"), withWords(m_role, m_roleText)));
    row->addWidget(new FormRow(tr("Awareness of us"), withWords(m_awareness, m_awarenessText)));
    body()->addWidget(row);
}

/// A choice, and below it what it means.
QWidget *StandingPart::withWords(QWidget *choice, Label *words)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Tiny));
    column->addWidget(choice, 0, Qt::AlignLeading);
    column->addWidget(words);
    column->addStretch(1);
    return box;
}

void StandingPart::show(const Persona &persona, bool another)
{
    m_persona = persona;
    if (another) {
        m_name->restart(persona.name);
        m_title->restart(persona.title);
    } else {
        m_name->setStored(persona.name);
        m_title->setStored(persona.title);
    }
    m_role->setCurrentIndex(qMax(0, m_role->findData(profile::buyingRoleId(persona.role))));
    m_roleText->setText(profile::buyingRoleHint(persona.role));
    m_awareness->setCurrent(QString::number(persona.awareness));
    m_awarenessText->setText(profile::awarenessText(persona.awareness));
}

void StandingPart::showOwner(const QString &icpName)
{
    m_icp->setText(tr("A person inside the ICP %1. An ICP is a kind of company; a persona is a person in it.")
                       .arg(isolated(visible(icpName))));
}

void StandingPart::showPicture(const QImage &picture)
{
    m_portrait->show({m_persona.portrait, m_persona.id, m_persona.name, picture});
}

void StandingPart::commit()
{
    m_name->commit();
    m_title->commit();
}

void StandingPart::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace lodestar::ui
