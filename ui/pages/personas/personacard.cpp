#include "ui/pages/personas/personacard.h"

#include "core/base/text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

PersonaCard::PersonaCard(const QString &id, QWidget *parent) : Card(parent), m_id(id)
{
    setPadding(Space::Medium);
    setClickable(true);
    m_name = Label::wrapping({}, FontRole::BodyStrong);
    m_title = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_state = new Chip;
    body()->addWidget(m_name);
    body()->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->addWidget(m_state);
    row->addStretch(1);
    body()->addLayout(row);
}

void PersonaCard::show(const profile::Persona &persona)
{
    setAccessibleName(visible(persona.name));
    m_name->setText(visible(persona.name));
    m_title->setText(visible(persona.title));
    m_title->setVisible(!persona.title.isEmpty());
    const auto fields = profile::personaFields();
    const auto open = std::count_if(fields.begin(), fields.end(), [&](const auto &field) {
        return field.essential && persona.fields.value(field.key).isEmpty();
    });
    m_state->setTone(open == 0 ? Chip::Tone::Positive : Chip::Tone::Caution);
    m_state->setText(open == 0 ? tr("usable") : tr("%n of 4 lines missing", nullptr, static_cast<int>(open)));
}

} // namespace lodestar::ui
