#include "ui/pages/traits/combinationspanel.h"

#include "core/import/source.h"
#include "core/profile/icpstore.h"
#include "core/project/randomseed.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/traits/opened.h"
#include "ui/pages/traits/icpoffer.h"

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

/// 120 customers. Who is both in logistics and in Poland spends much more; either alone says little.
bool openTogether(Stage &stage, int rows)
{
    if (!stage.createEmpty())
        return false;
    QByteArray csv = "Company,Industry,Country,Revenue\n";
    for (int i = 0; i < rows; ++i) {
        const bool logistics = i % 2 == 0, poland = i % 3 == 0;
        csv += "Company " + QByteArray::number(i) + ',' + (logistics ? "Logistics" : "Retail") + ','
            + (poland ? "Poland" : "Germany") + ',' + QByteArray::number((logistics && poland ? 90000 : 1000) + i)
            + '\n';
    }
    const QString path = stage.file(u"together.csv"_s);
    import::ImportOptions options;
    options.roleToColumn.insert(u"revenue"_s, u"Revenue"_s);
    if (!writeFile(path, csv) || !import::importFile(*stage.session.project(), path, options))
        return false;
    emit stage.session.changed();
    return stage.settled();
}

} // namespace

class CombinationsPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void foundInTheBackgroundAndAdded()
    {
        Stage stage;
        QVERIFY(openTogether(stage, 120));
        const auto analysis = stage.session.analysis();
        traits::CombinationOptions options;
        options.seed = project::randomSeed(*stage.session.project());
        const auto report = traits::findCombinations(analysis->table, analysis->rating, analysis->traits, options);
        QVERIFY(!report.combinations.empty());
        const traits::Combination &strongest = report.combinations.front();

        TraitsPage page(stage.session);
        page.showTarget(u"combinations"_s);
        QVERIFY(present(page));
        QTRY_VERIFY_WITH_TIMEOUT(chartOf<chart::Bubbles>(page), 20000);
        const auto &bubbles = std::get<chart::Bubbles>(chartOf<chart::Bubbles>(page)->spec().body).bubbles;
        QCOMPARE(bubbles.size(), report.combinations.size());
        QVERIFY(says(page, traits::finding(strongest)));
        QVERIFY(says(page, traits::sureness(strongest, report))); // same seed, same p
        const auto members = traits::members(analysis->table, analysis->rating, strongest);
        QVERIFY(says(page, traits::customersSentence(analysis->table, members)));
        QCOMPARE(customersInSight(page).size(), qsizetype(members.size()));
        QVERIFY(press(page, u"Add to ICP"_s));
        const auto icps = profile::IcpStore(*stage.session.project()).list().value();
        QCOMPARE(icps.size(), 1u);
        QCOMPARE(icps.front().criteria.size(), strongest.parts.size());
        QVERIFY(press(page, u"Add to ICP"_s)); // not twice
        QVERIFY2(stage.notices.last().contains(u"already has"_s), qPrintable(stage.notices.join(u'\n')));
    }

    void theLadderRefusesInWords()
    {
        Stage stage;
        QVERIFY(openTogether(stage, 20)); // four best
        const auto analysis = stage.session.analysis();
        const auto report = traits::findCombinations(analysis->table, analysis->rating, analysis->traits);
        QVERIFY(report.combinations.empty());
        QVERIFY(!report.notices.isEmpty());
        TraitsPage page(stage.session);
        page.showTarget(u"combinations"_s);
        QVERIFY(present(page));
        QTRY_VERIFY(says(page, report.notices.first()));
        QVERIFY(!chartOf<chart::Bubbles>(page));
        QVERIFY(customersInSight(page).isEmpty());
    }
};

static const lodestar::testkit::Registered<CombinationsPanelTest> registered("ui/pages/traits/combinationspanel");
#include "combinationspanel_test.moc"
