#include "ui/pages/personas/personacard.h"

#include "core/base/text.h"
#include "core/profile/personabasis.h"
#include "ui/pages/personas/portraitview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

PersonaCard::PersonaCard(const QString &id, QWidget *parent) : Card(parent), m_id(id)
{
    setPadding(Space::Medium);
    setClickable(true);
    m_portrait = new PortraitView(48);
    m_name = Label::wrapping({}, FontRole::BodyStrong);
    m_title = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::current().space(Space::Medium));
    row->addWidget(m_portrait, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::current().space(Space::Tiny));
    words->addWidget(m_name);
    words->addWidget(m_title);
    words->addStretch(1);
    row->addLayout(words, 1);
    body()->addLayout(row);
    m_state = new Chip;
    m_basis = new Chip;
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips, Space::Tiny);
    flow->addWidget(m_state);
    flow->addWidget(m_basis);
    body()->addWidget(chips);
}

void PersonaCard::show(const profile::Persona &persona, const QImage &picture)
{
    setAccessibleName(visible(persona.name));
    m_portrait->show({persona.portrait, persona.id, persona.name, picture});
    m_name->setText(visible(persona.name));
    const QString role =
        persona.role == profile::BuyingRole::Unsaid ? QString() : profile::buyingRoleName(persona.role);
    const QString title = visible(persona.title);
    m_title->setText(role.isEmpty() || title.isEmpty()
                         ? title + role
                         : tr("%1 · %2", "job title, role in the purchase").arg(title, role));
    m_title->setVisible(!m_title->text().isEmpty());
    const auto fields = profile::personaFields();
    const auto open = std::count_if(fields.begin(), fields.end(), [&](const auto &field) {
        return field.essential && persona.fields.value(field.key).isEmpty();
    });
    m_state->setTone(open == 0 ? Chip::Tone::Positive : Chip::Tone::Caution);
    m_state->setText(open == 0 ? tr("usable") : tr("%n of 4 lines missing", nullptr, static_cast<int>(open)));
    const profile::PersonaBasis basis = profile::basisOf(persona);
    const bool isGuess = basis.filled > 0 && basis.isEmpty() && basis.supported == 0;
    m_basis->setText(isGuess ? tr("a guess so far") : tr("%n quote(s)", nullptr, basis.quotes));
    m_basis->setVisible(isGuess || basis.quotes > 0);
}

} // namespace lodestar::ui
