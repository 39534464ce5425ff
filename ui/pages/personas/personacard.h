#pragma once

#include "core/profile/persona.h"
#include "ui/widgets/card.h"

namespace lodestar::ui {

class Chip;
class Label;

/// A persona in the gallery: name, title, and how far it is from usable.
class PersonaCard : public Card
{
    Q_OBJECT
public:
    explicit PersonaCard(const QString &id, QWidget *parent = nullptr);
    QString id() const { return m_id; }
    void show(const profile::Persona &persona);

private:
    QString m_id;
    Label *m_name = nullptr, *m_title = nullptr;
    Chip *m_state = nullptr;
};

} // namespace lodestar::ui
