#include "ui/pages/traits/compositionpanel.h"

#include "tests/testkit/registry.h"
#include "tests/ui/pages/traits/opened.h"
#include "ui/pages/traits/attributebox.h"

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

class CompositionPanelTest : public QObject
{
    Q_OBJECT

private slots:
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
