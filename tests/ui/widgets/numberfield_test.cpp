#include "ui/widgets/numberfield.h"

#include "tests/testkit/registry.h"

#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QTest>

class NumberFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatIsStoredWithoutASignal()
    {
        QSpinBox box;
        box.setKeyboardTracking(false);
        QSignalSpy changed(&box, &QSpinBox::valueChanged);
        box.show();
        box.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&box));
        box.setFocus();
        lodestar::ui::showStored(box, 40); // has the focus, but nobody is typing
        QCOMPARE(box.value(), 40);
        QCOMPARE(changed.count(), 0);
    }

    void neverOverwritesAHalfTypedNumber()
    {
        QDoubleSpinBox box;
        box.setKeyboardTracking(false);
        box.setRange(0, 9999);
        box.setSuffix(QStringLiteral(" %"));
        box.show();
        box.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&box));
        box.setFocus();
        lodestar::ui::showStored(box, 2000);
        QCOMPARE(box.value(), 2000.0);
        box.selectAll();
        QTest::keyClicks(&box, QStringLiteral("7"));
        lodestar::ui::showStored(box, 20);
        QTest::keyClicks(&box, QStringLiteral("5"));
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(box.value(), 75.0);
        lodestar::ui::showStored(box, 20); // taken: it may be shown again
        QCOMPARE(box.value(), 20.0);
    }
};

static const lodestar::testkit::Registered<NumberFieldTest> registered("ui/widgets/numberfield");
#include "numberfield_test.moc"
