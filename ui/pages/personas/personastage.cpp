#include "ui/pages/personas/personastage.h"

#include "core/base/text.h"

namespace lodestar::ui {

StageScene personaScene(const profile::Persona &persona, const QString &icpName)
{
    StageScene scene{
        .kicker = visible(icpName, 100), .title = visible(persona.name, 120), .line = visible(persona.title, 120)};
    StageScene::Column column;
    for (const auto &field : profile::personaFields())
        if (const QString text = persona.fields.value(field.key).trimmed(); !text.isEmpty())
            column.cards.push_back({.text = text, .note = field.name, .edge = theme::ColorRole::Accent});
    if (!column.cards.empty())
        scene.body = StageScene::Cards{{column}};
    return scene;
}

} // namespace lodestar::ui
