#include "ui/widgets/layouts.h"

#include "tests/testkit/registry.h"

#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

class LayoutsTest : public QObject
{
    Q_OBJECT

private slots:
    void clearedWidgetsVanishAtOnce()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        QPointer<QLabel> label = new QLabel(QStringLiteral("old"));
        auto *row = new QHBoxLayout;
        QPointer<QLabel> inner = new QLabel(QStringLiteral("inner"));
        row->addWidget(inner);
        column->addWidget(label);
        column->addLayout(row);
        column->addStretch();
        window.show();
        lodestar::ui::clearLayout(column);
        QCOMPARE(column->count(), 0);
        QVERIFY(label->isHidden() && inner->isHidden());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!label && !inner);
    }

    void scrollsDownwardsOnly()
    {
        auto *inner = new QLabel(QStringLiteral("text"));
        const std::unique_ptr<QScrollArea> scroll(lodestar::ui::makeScrollArea(inner));
        QCOMPARE(scroll->widget(), inner);
        QCOMPARE(scroll->horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
    }
};

static const lodestar::testkit::Registered<LayoutsTest> registered("ui/widgets/layouts");
#include "layouts_test.moc"
