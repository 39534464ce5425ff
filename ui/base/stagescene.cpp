#include "ui/base/stagescene.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace lodestar::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::StageScene)
};

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

int cardCount(const StageScene::Cards &cards)
{
    size_t all = 0;
    for (const auto &column : cards.columns)
        all += column.cards.size();
    return static_cast<int>(all);
}

QString bodyInWords(const StageScene::Body &body)
{
    return std::visit(
        Overloaded{
            [](std::monostate) { return QString(); },
            [](const StageScene::Text &text) { return visible(text.text); },
            [](const StageScene::Writing &writing) {
                //: On the stage, while people write in silence: how many of how many have written
                return Tr::tr("%1 of %2 have written")
                    .arg(format::count(writing.written), format::count(writing.writers));
            },
            [](const StageScene::Cards &cards) { return Tr::tr("%n card(s)", nullptr, cardCount(cards)); },
            [](const StageScene::Bars &) { return QString(); }, // the heading says it
            [](const chart::ChartSpec &spec) { return chart::sentence(spec); },
            [](const StageScene::Decision &decision) { return Tr::tr("Decided: %1").arg(visible(decision.text)); },
            [](const StageScene::Steps &steps) {
                const auto now = std::ranges::find(steps.steps, StageScene::Step::State::Now, &StageScene::Step::state);
                return now == steps.steps.end() ? QString() : visible(now->name);
            },
        },
        body);
}

} // namespace

QString sceneInWords(const StageScene &scene)
{
    const QString heading = visible(scene.title), body = bodyInWords(scene.body);
    if (heading.isEmpty() || body.isEmpty() || body.startsWith(heading))
        return heading.isEmpty() || !body.isEmpty() ? body : heading;
    return Tr::tr("%1 – %2", "heading, what stands under it").arg(heading, body);
}

StageScene chartScene(const chart::ChartSpec &spec, const QString &kicker)
{
    return {.kicker = kicker, .title = spec.title, .line = spec.sureness, .body = spec};
}

QString clockText(std::chrono::seconds remaining)
{
    const auto all = std::llabs(remaining.count());
    const auto two = [](long long value) {
        const QLocale locale = format::locale();
        const QString digits = locale.toString(value);
        return value < 10 ? locale.zeroDigit() + digits : digits;
    };
    const QString minutes =
        all >= 3600 ? format::count(all / 3600) + u':' + two(all / 60 % 60) : format::count(all / 60);
    return (remaining.count() < 0 ? QStringLiteral("−") : QString()) + minutes + u':' + two(all % 60);
}

} // namespace lodestar::ui
