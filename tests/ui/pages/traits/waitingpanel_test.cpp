#include "ui/pages/traits/waitingpanel.h"

#include "tests/testkit/registry.h"
#include "tests/ui/pages/traits/opened.h"

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

bool expect(Stage &stage, const QString &participant = {})
{
    workshop::Expectation one;
    one.participant = participant;
    one.attribute = u"Industry"_s;
    one.value = u"Logistics"_s;
    return stage.session.settle(workshop::ExpectationStore(*stage.session.project()).save(one)) && stage.settled();
}

bool isRevealed(Stage &stage)
{
    return workshop::ExpectationStore(*stage.session.project()).isRevealed();
}

} // namespace

class WaitingPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void theDataWaitsForTheReveal()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        workshop::Participant ann;
        ann.id = u"ann"_s;
        ann.name = u"Ann"_s;
        ann.team = u"sales"_s;
        QVERIFY(workshop::WorkshopStore(*stage.session.project()).saveParticipant(ann).has_value());
        TraitsPage page(stage.session);
        QVERIFY(present(page));
        QTRY_VERIFY(chartOf<chart::IntervalChart>(page)); // nobody wrote, so nothing waits
        QVERIFY(page.purpose().contains(u"likely"_s) || page.purpose().contains(u"chance"_s));
        QVERIFY(expect(stage, u"ann"_s) && expect(stage));
        auto *tabs = page.findChild<SectionTabs *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            openTab(tabs, tab);
            const bool expected = tabs->current() == u"expected"_s;
            QCOMPARE(inSight<WaitingPanel>(page).isEmpty(), expected);
            QVERIFY(!chartOf<chart::IntervalChart>(page) && !chartOf<chart::Scatter>(page));
            QVERIFY(says(page, u"Ann (1)"_s) && says(page, u"The room (1)"_s));
        }
        QVERIFY(!page.purpose().contains(u"likely"_s)); // that would tell, too
        openTab(tabs, 0);
        QVERIFY(press(page, u"Reveal"_s));
        QVERIFY(isRevealed(stage));
        QTRY_VERIFY(chartOf<chart::IntervalChart>(page));
        QVERIFY(inSight<WaitingPanel>(page).isEmpty());
        QVERIFY(stage.settled());
        stage.session.undo(); // hidden again, on this page and in any other window
        QVERIFY(!isRevealed(stage));
        QTRY_VERIFY(!inSight<WaitingPanel>(page).isEmpty());
    }

    void someoneAloneLooksWithoutRevealing()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(expect(stage));
        TraitsPage page(stage.session), next(stage.session);
        QVERIFY(present(page));
        QVERIFY(!chartOf<chart::IntervalChart>(page));
        QVERIFY(press(page, u"Look without revealing"_s));
        QTRY_VERIFY(chartOf<chart::IntervalChart>(page));
        QVERIFY(!isRevealed(stage)); // what was written stays hidden
        next.resume(page.begun()); // the page is made anew when the language changes
        QVERIFY(present(next));
        QTRY_VERIFY(chartOf<chart::IntervalChart>(next));
    }
};

static const lodestar::testkit::Registered<WaitingPanelTest> registered("ui/pages/traits/waitingpanel");
#include "waitingpanel_test.moc"
