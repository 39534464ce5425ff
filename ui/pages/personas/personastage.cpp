#include "ui/pages/personas/personastage.h"

#include "core/base/text.h"
#include "core/profile/personabasis.h"
#include "core/profile/personacompare.h"
#include "core/report/personaposter.h"
#include "ui/render/portrait.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace lodestar::ui {

using theme::ColorRole;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::PersonaStage)
};

constexpr int kPortrait = 256; ///< pixels, for any size of stage

} // namespace

StageScene personaScene(const profile::Persona &persona, const QString &icpName, const QImage &picture, bool hideNames)
{
    const report::PersonaPoster poster = report::personaPoster(persona, icpName);
    StageScene scene{.kicker = poster.kicker, .title = poster.name, .line = poster.title};
    if (!poster.role.isEmpty())
        scene.line = poster.title.isEmpty()
            ? poster.role
            : Tr::tr("%1 · %2", "job title, role in the purchase").arg(poster.title, poster.role);
    scene.picture =
        render::portraitImage({persona.portrait, persona.id, persona.name, picture}, theme::current(), kPortrait);
    StageScene::Column column;
    for (const auto &line : poster.lines) {
        if (!line.text.isEmpty())
            column.cards.push_back({.text = line.text, .note = line.name, .edge = ColorRole::Accent});
    }
    for (const auto &quote : poster.quotes)
        column.cards.push_back({.text = quote.text,
                                .note = hideNames ? Tr::tr("in their own words") : quote.source,
                                .edge = ColorRole::Best});
    for (const auto &part : poster.parts)
        column.cards.push_back({.text = part.text, .note = part.name});
    if (!column.cards.empty())
        scene.body = StageScene::Cards{{column}};
    scene.status = profile::basisText(profile::basisOf(persona));
    return scene;
}

StageScene sideBySideScene(const std::vector<profile::Persona> &personas, bool onlyDifferences, bool hideNames)
{
    StageScene scene{.title = Tr::tr("What sets them apart")};
    StageScene::Cards cards;
    for (const auto &persona : personas)
        cards.columns.push_back({.name = visible(persona.name, 60)});
    int different = 0;
    for (const auto &row : profile::sideBySide(personas)) {
        different += row.differs ? 1 : 0;
        if (row.key == QStringLiteral("name") || row.key == QStringLiteral("portrait")
            || (hideNames && row.key == QStringLiteral("quotes")) || (onlyDifferences && !row.differs))
            continue;
        for (size_t i = 0; i < personas.size(); ++i) {
            const QString text = row.texts[static_cast<qsizetype>(i)];
            StageScene::Card card{.text = text.isEmpty() ? QStringLiteral("–") : text, .note = row.name};
            if (row.differs)
                card.edge = ColorRole::Accent;
            cards.columns[i].cards.push_back(card);
        }
    }
    scene.line = Tr::tr("%n line(s) differ.", nullptr, different);
    scene.body = cards;
    return scene;
}

} // namespace lodestar::ui
