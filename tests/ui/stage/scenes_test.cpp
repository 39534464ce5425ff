#include "tests/testkit/registry.h"
#include "ui/base/names.h"
#include "ui/pages/best/beststage.h"
#include "ui/pages/icp/icpstage.h"
#include "ui/pages/personas/personastage.h"

#include <QTest>

using namespace lodestar;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

namespace {

/// Customers by name, with these scores.
struct Rated {
    table::Table table;
    metrics::Rating rating;
};
Rated rated(const std::vector<double> &scores, qsizetype best)
{
    table::DatasetInfo info;
    info.rows = std::ssize(scores);
    info.columns.resize(1);
    info.columns[0].role = {table::RoleId::Name, {}};
    table::Dictionary names;
    std::vector<quint32> codes;
    for (size_t i = 0; i < scores.size(); ++i)
        codes.push_back(names.append("Company " + QByteArray::number(i)));
    Rated rated{table::Table(info, {table::Column::coded(info.columns[0], codes, names)}), {}};
    rated.rating.score = scores;
    rated.rating.coverage.assign(scores.size(), 1);
    rated.rating.best.assign(scores.size(), 0);
    rated.rating.notFit.assign(scores.size(), 0);
    rated.rating.pinned.assign(scores.size(), 0);
    for (qsizetype i = 0; i < best; ++i)
        rated.rating.best[static_cast<size_t>(i)] = 1;
    rated.rating.bestCount = best;
    rated.rating.ratedCount = std::ssize(scores);
    rated.rating.cut = scores[static_cast<size_t>(best - 1)];
    return rated;
}

} // namespace

class ScenesTest : public QObject
{
    Q_OBJECT

private slots:
    void theRankingEndsWhereBestEnds()
    {
        const auto [table, rating] = rated({90, 80, 70, 60, 50, 40, 30}, 3);
        const StageScene scene = rankingScene(table, rating, {});
        const auto &bars = std::get<StageScene::Bars>(scene.body);
        QCOMPARE(bars.bars.size(), size_t{6}); // three best, and who came next
        QCOMPARE(bars.lineAfter, 3);
        QVERIFY(bars.bars[0].label.contains(u"Company 0"_s));
        QVERIFY(bars.bars[2].color == theme::ColorRole::Best && bars.bars[3].color == theme::ColorRole::Rest);
        QCOMPARE(bars.bars[0].share, 0.9); // of 100, as scores are
        QVERIFY(bars.bars[3].share < bars.bars[2].share);
    }

    void aLongRankingSaysHowManyMoreAreBest()
    {
        std::vector<double> scores;
        for (int i = 0; i < 100; ++i)
            scores.push_back(100 - i);
        const auto [table, rating] = rated(scores, 50);
        const auto bars = std::get<StageScene::Bars>(rankingScene(table, rating, {}).body);
        QCOMPARE(bars.lineAfter, 20);
        QVERIFY2(bars.lineText.contains(u"30"_s), qPrintable(bars.lineText));
    }

    void theIcpStandsByMustScoredAndNever()
    {
        using profile::CriterionKind;
        profile::Icp icp;
        icp.name = u"Planners"_s;
        icp.sentence = u"Logistics firms that plan by hand"_s;
        icp.criteria.resize(3);
        icp.criteria[0].label = u"Plans by hand"_s;
        icp.criteria[0].best = u"daily"_s;
        icp.criteria[1].label = u"State owned"_s;
        icp.criteria[1].kind = CriterionKind::Disqualifier;
        icp.criteria[2].label = u"Has a fleet"_s;
        icp.criteria[2].kind = CriterionKind::MustHave;
        profile::Fits fits;
        fits.perTier = {14, 20, 0, 3, 0};
        const StageScene scene = icpScene(icp, &fits);
        QCOMPARE(scene.title, icp.sentence);
        const auto &columns = std::get<StageScene::Cards>(scene.body).columns;
        QCOMPARE(columns.size(), size_t{3});
        QCOMPARE(columns[0].cards.at(0).text, u"Has a fleet"_s);
        QCOMPARE(columns[2].name, profile::criterionKindName(CriterionKind::Disqualifier));
        QVERIFY(columns[1].cards.at(0).text.contains(u"daily"_s));
        QCOMPARE(scene.aside->figures.size(), size_t{3}); // tiers that nobody is in are left out
        QVERIFY(!icpScene(icp, nullptr).aside);
        icp.sentence.clear();
        QCOMPARE(icpScene(icp, nullptr).title, u"Planners"_s);
    }

    void aPersonaShowsWhatIsKnown()
    {
        profile::Persona persona;
        persona.name = u"Petra"_s;
        persona.title = u"Head of planning"_s;
        const auto fields = profile::personaFields();
        persona.fields.insert(fields[0].key, u"On paper"_s);
        persona.fields.insert(fields[1].key, u"  "_s);
        const StageScene scene = personaScene(persona, u"Logistics"_s, {}, false);
        const auto &cards = std::get<StageScene::Cards>(scene.body).columns.at(0).cards;
        QCOMPARE(cards.size(), size_t{1});
        QCOMPARE(cards[0].note, fields[0].name);
        QCOMPARE(scene.kicker, u"Logistics"_s);
        QVERIFY(!scene.picture.isNull());
    }

    void severalPersonasAreColumns()
    {
        profile::Persona one, two;
        one.name = u"Petra"_s;
        two.name = u"Daniel"_s;
        one.fields.insert(u"goals"_s, u"Rest"_s);
        one.fields.insert(u"kpis"_s, u"Cost"_s);
        two.fields = one.fields;
        two.fields.insert(u"goals"_s, u"Growth"_s);
        one.quotes = {{.text = u"Enough"_s, .source = u"Ana Nowak"_s}};
        const auto columns = std::get<StageScene::Cards>(sideBySideScene({one, two}, true, true).body).columns;
        QCOMPARE(columns.size(), size_t{2});
        QCOMPARE(columns[1].name, u"Daniel"_s);
        QCOMPARE(columns[0].cards.size(), size_t{1}); // only what differs, and nobody is named
        QCOMPARE(columns[1].cards[0].text, u"Growth"_s);
    }
};

static testkit::Registered<ScenesTest> registered("ui/stage/scenes");
#include "scenes_test.moc"
