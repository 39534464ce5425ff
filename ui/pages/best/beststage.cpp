#include "ui/pages/best/beststage.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/metrics/leaders.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lodestar::ui {

using theme::ColorRole;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::BestStage)
};

constexpr qsizetype kBestShown = 20; ///< more names than that nobody in a room reads
constexpr qsizetype kNextShown = 3;

QString standingOf(const metrics::Rating &rating, size_t row)
{
    if (rating.pinned[row] == 0)
        return {};
    return rating.best[row] != 0 ? Tr::tr("counted by hand") : Tr::tr("left out by hand");
}

} // namespace

StageScene rankingScene(const table::Table &table, const metrics::Rating &rating,
                        const std::vector<metrics::ValueShare> &values)
{
    using metrics::CustomerList;
    StageScene scene;
    scene.title = Tr::tr("%n best customer(s)", nullptr, static_cast<int>(rating.bestCount));
    scene.line = Tr::tr("Of %1 rated customers, everyone from score %2 up.")
                     .arg(format::count(rating.ratedCount), format::number(rating.cut, 1));
    auto rows = metrics::leaders(table, rating, kBestShown, {}, {}, CustomerList::Best);
    const auto best = std::ssize(rows);
    const auto next = metrics::leaders(table, rating, kNextShown, {}, {}, CustomerList::Rest);
    rows.insert(rows.end(), next.begin(), next.end());
    double highest = 0;
    for (const qsizetype row : rows)
        if (const double score = rating.score[static_cast<size_t>(row)]; std::isfinite(score))
            highest = std::max(highest, score);
    StageScene::Bars bars;
    for (const qsizetype row : rows) {
        const auto at = static_cast<size_t>(row);
        const double score = rating.score[at];
        const bool isRated = std::isfinite(score);
        bars.bars.push_back({isolated(visible(table.nameOf(row), 60)),
                             isRated ? format::number(score, 1) : Tr::tr("not rated"), standingOf(rating, at),
                             isRated && highest > 0 ? score / std::max(highest, 100.0) : 0,
                             rating.best[at] != 0 ? ColorRole::Best : ColorRole::Rest});
    }
    if (best < std::ssize(rows) || best < rating.bestCount) {
        bars.lineAfter = static_cast<int>(best);
        const auto more = static_cast<int>(rating.bestCount - best);
        bars.lineText = more > 0 ? Tr::tr("and %n more, then best ends", nullptr, more) : Tr::tr("here best ends");
    }
    scene.body = std::move(bars);
    StageScene::Aside aside{Tr::tr("What they bring"), {}};
    for (const auto &value : values)
        if (const QString sentence = metrics::sentenceOf(value, rating.bestCount); !sentence.isEmpty())
            aside.figures.push_back({value.bestKnown > 0 ? format::share(value.share()) : QString(), sentence});
    if (!aside.figures.empty())
        scene.aside = aside;
    return scene;
}

} // namespace lodestar::ui
