#include "ui/widgets/popup.h"

#include "tests/testkit/registry.h"

#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using lodestar::ui::Popup;

namespace {

class Sheet : public Popup
{
public:
    explicit Sheet(QWidget *parent) : Popup(parent)
    {
        setAttribute(Qt::WA_DeleteOnClose, false);
        setLeastWidth(200);
        lines()->addWidget(first = new QLabel);
        lines()->addWidget(second = new QLabel);
        first->setMinimumHeight(60);
        second->hide();
    }
    QLabel *first, *second;
};

} // namespace

class PopupTest : public QObject
{
    Q_OBJECT

private slots:
    void growsWithWhatItHolds()
    {
        QWidget window;
        window.setGeometry(100, 100, 400, 300);
        window.show();
        Sheet sheet(&window);
        sheet.openBelow({300, 10, 20, 20}, window);
        QVERIFY(sheet.width() >= 200);
        QCOMPARE(sheet.geometry().right(), window.mapToGlobal(QPoint(319, 0)).x()); // trailing edges
        QCOMPARE(sheet.y(), window.mapToGlobal(QPoint(0, 30)).y());
        const int before = sheet.height();
        sheet.second->setMinimumHeight(80);
        sheet.second->show();
        QTRY_VERIFY(sheet.height() >= before + 80);
        QVERIFY(!sheet.first->geometry().intersects(sheet.second->geometry()));
    }

    void scrollsWhereTheScreenIsTooLow()
    {
        QWidget window;
        window.setGeometry(0, 0, 400, 300);
        window.show();
        Sheet sheet(&window);
        const QRect free = window.screen()->availableGeometry();
        sheet.first->setMinimumHeight(free.height() * 2);
        sheet.openBelow({0, 0, 20, 20}, window);
        QVERIFY2(free.contains(sheet.geometry()), "all of it is on the screen");
        const auto *scroll = sheet.findChild<QScrollArea *>();
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
    }

    void opensOnTheOtherSideFromRightToLeft()
    {
        QWidget window;
        window.setLayoutDirection(Qt::RightToLeft);
        window.setGeometry(100, 100, 400, 300);
        window.show();
        Sheet sheet(&window);
        sheet.openBelow({50, 10, 20, 20}, window);
        QCOMPARE(sheet.x(), window.mapToGlobal(QPoint(50, 0)).x());
    }
};

static const lodestar::testkit::Registered<PopupTest> registered("ui/widgets/popup");
#include "popup_test.moc"
