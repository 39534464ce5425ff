#include "ui/widgets/layouts.h"

#include "tests/testkit/registry.h"
#include "ui/widgets/flowlayout.h"

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

    void aFlowHasRoomForItsLineAtTheWidthItAsksFor()
    {
        QWidget window;
        auto *flow = new lodestar::ui::FlowLayout(&window);
        for (int i = 0; i < 4; ++i) {
            auto *box = new QWidget;
            box->setFixedSize(50, 20);
            flow->addWidget(box);
        }
        QCOMPARE(flow->heightForWidth(flow->sizeHint().width()), 20);
        QVERIFY(flow->heightForWidth(flow->sizeHint().width() - 1) > 20);
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
