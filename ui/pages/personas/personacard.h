#pragma once

#include "core/profile/persona.h"
#include "ui/widgets/card.h"

#include <QImage>

namespace lodestar::ui {

class Chip;
class Label;
class PortraitView;

/// A persona in the gallery: portrait, name, title, and how far it is from usable.
class PersonaCard : public Card
{
    Q_OBJECT
public:
    explicit PersonaCard(const QString &id, QWidget *parent = nullptr);
    QString id() const { return m_id; }
    void show(const profile::Persona &persona, const QImage &picture);

private:
    QString m_id;
    PortraitView *m_portrait = nullptr;
    Label *m_name = nullptr, *m_title = nullptr;
    Chip *m_state = nullptr, *m_basis = nullptr;
};

} // namespace lodestar::ui
