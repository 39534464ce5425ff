#include "ui/pages/customers/sheetbox.h"

#include "core/base/format.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/dialogs.h"
#include "ui/pages/customers/importpanel.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

class SheetBoxTest : public QObject
{
    Q_OBJECT

private slots:
    void sheetsAreShownWithTheirSize()
    {
        QWidget window;
        SheetBox box(&window);
        QVERIFY(box.isHidden());
        box.showSheets({{u"hiddenSheet"_s, 50, 6, true}, {u"Accounts"_s, 1300, 3, false}}, 1);
        QVERIFY(!box.isHidden());
        auto *combo = box.findChild<QComboBox *>();
        QCOMPARE(combo->currentIndex(), 1);
        QVERIFY(combo->itemText(0).contains(u"hidden"_s));
        QVERIFY(combo->itemText(1).contains(format::count(1300)));
        const QSignalSpy chosen(&box, &SheetBox::sheetChosen);
        combo->setCurrentIndex(0);
        QCOMPARE(chosen.size(), 0); // only people choose
        emit combo->activated(0);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), u"hiddenSheet"_s);
        box.showSheets({}, -1);
        QVERIFY(box.isHidden());
    }

    void thePanelAsksForTheSheetOnlyOfAWorkbook()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        ImportPanel panel(stage.session);
        QVERIFY(present(panel));
        panel.open({QStringLiteral(LODESTAR_TEST_DATA "/spreadsheet/crm.xlsx"), {}});
        const auto *sheets = panel.findChild<SheetBox *>();
        auto *combo = sheets->findChild<QComboBox *>();
        QVERIFY(QTest::qWaitFor([&] { return combo->count() == 4; }, 20000));
        QVERIFY(!sheets->isHidden());
        QCOMPARE(combo->currentIndex(), 2);
        QVERIFY(!named<QComboBox>(panel, u"Encoding"_s));

        combo->setCurrentIndex(3);
        emit combo->activated(3);
        QCOMPARE(panel.begun().options.sheet, u"Lists"_s);
        QVERIFY(QTest::qWaitFor([&] { return named<QAbstractButton>(panel, u"Import"_s)->isEnabled(); }, 20000));
        QCOMPARE(combo->currentIndex(), 3);

        panel.open({QStringLiteral(LODESTAR_TEST_DATA "/csv/semicolon.csv"), {}});
        QVERIFY(QTest::qWaitFor([&] { return sheets->isHidden(); }, 20000));
        QVERIFY(named<QComboBox>(panel, u"Encoding"_s));
    }
};

static const Registered<SheetBoxTest> registered("ui/pages/customers/sheetbox");
#include "sheetbox_test.moc"
