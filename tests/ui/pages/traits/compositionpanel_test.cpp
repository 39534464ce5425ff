#include "ui/pages/traits/compositionpanel.h"

#include "core/profile/icpstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/traits/opened.h"
#include "ui/pages/traits/attributebox.h"

#include <QAction>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

class CompositionPanelTest : public QObject
{
    Q_OBJECT

private slots:
    /// What the best are goes in as a nice-to-have, what hardly any of them is as a disqualifier.
    void whatAMarkSaysCanBeAddedToTheIcp()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        TraitsPage page(stage.session);
        page.showTarget(u"composition"_s);
        QVERIFY(present(page));
        QTRY_VERIFY(chartOf<chart::ShareBars>(page));
        QVERIFY(press(page, u"Add ⁨Logistics⁩ to ICP"_s));
        const auto criteria = [&] {
            const auto icps = profile::IcpStore(*stage.session.project()).list();
            return icps && icps->size() == 1 ? icps->front().criteria : std::vector<profile::Criterion>();
        };
        QCOMPARE(criteria().size(), 1u);
        QCOMPARE(criteria()[0].condition.values, QStringList{u"Logistics"_s});
        QCOMPARE(criteria()[0].evidence.counts, (traits::Counts{12, 0, 8, 40}));
        QVERIFY(criteria()[0].kind == profile::CriterionKind::NiceToHave);
        QVERIFY(stage.settled());
        auto *view = chartOf<chart::ShareBars>(page);
        view->setCurrentMark(1);
        for (QAction *action : view->actions())
            if (action->text() == u"Add to ICP"_s)
                action->trigger();
        QCOMPARE(criteria().size(), 2u);
        QVERIFY(criteria()[1].kind == profile::CriterionKind::Disqualifier);
        stage.session.undo();
        QCOMPARE(criteria().size(), 1u);
    }

    void byAnyAttribute()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        TraitsPage page(stage.session);
        page.showTarget(u"composition"_s);
        QVERIFY(present(page));
        QTRY_VERIFY(chartOf<chart::ShareBars>(page));
        auto *view = chartOf<chart::ShareBars>(page);
        const auto bars = [&]() -> const chart::ShareBars & { return std::get<chart::ShareBars>(view->spec().body); };
        auto *box = named<AttributeBox>(page, u"By which attribute"_s);
        QVERIFY(box);
        QCOMPARE(box->currentText(), u"Industry"_s); // what kind of company comes first
        QTRY_COMPARE(bars().bars.size(), 2u);
        const size_t parts = bars().bars[0].parts.size();
        QCOMPARE(parts, 3u);
        QTRY_COMPARE(customersInSight(page).size(), qsizetype(bars().bars[0].parts[0].value));
        emit view->markActivated(1); // the second industry, of all customers
        QTRY_COMPARE(customersInSight(page).size(), qsizetype(bars().bars[0].parts[1].value));
        emit view->markActivated(int(parts)); // the first, of the best alone
        QTRY_COMPARE(customersInSight(page).size(), qsizetype(bars().bars[1].parts[0].value));
        choose(box, box->findText(u"Country"_s));
        QTRY_COMPARE(bars().bars[0].parts.size(), 2u);
        QTRY_COMPARE(customersInSight(page).size(), 30);
    }
};

static const lodestar::testkit::Registered<CompositionPanelTest> registered("ui/pages/traits/compositionpanel");
#include "compositionpanel_test.moc"
