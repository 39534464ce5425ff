#pragma once

#include "core/profile/persona.h"
#include "ui/widgets/card.h"

#include <functional>

namespace lodestar::ui {

/// A card of the editor: shows a part of a persona and says how it is to be changed.
class PersonaPart : public Card
{
    Q_OBJECT
public:
    using Change = std::function<void(profile::Persona &)>;
    using Card::Card;

    /// `another`: than was shown before; what was typed and not committed is dropped with the one before.
    virtual void show(const profile::Persona &persona, bool another) = 0;
    virtual void commit() { } ///< what is being typed, now

signals:
    void edited(const lodestar::ui::PersonaPart::Change &change);
};

} // namespace lodestar::ui
