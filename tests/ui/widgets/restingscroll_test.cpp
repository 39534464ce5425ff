#include "ui/widgets/restingscroll.h"

#include "tests/testkit/registry.h"

#include <QTest>
#include <QVBoxLayout>

using lodestar::ui::RestingScroll;

class RestingScrollTest : public QObject
{
    Q_OBJECT

private slots:
    void whatGrowsInsideIsNotSqueezed()
    {
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        auto *card = new QWidget;
        auto *rows = new QVBoxLayout(card);
        column->addWidget(card);
        RestingScroll scroll(content);
        scroll.resize(200, 100);
        scroll.show();
        scroll.hide();
        for (int i = 0; i < 10; ++i) { // made anew while nobody sees it
            auto *row = new QWidget;
            row->setMinimumHeight(40);
            rows->addWidget(row);
        }
        scroll.show();
        QTRY_VERIFY(content->height() >= 400);
        QTRY_COMPARE(content->height(), content->minimumSizeHint().height());
        delete rows->takeAt(0)->widget();
        QTRY_COMPARE(content->height(), content->minimumSizeHint().height());
    }

    void measuresOnceMoreAtRest()
    {
        auto *content = new QWidget;
        RestingScroll scroll(content);
        scroll.show();
        QTest::qWait(10);
        struct Counter : QObject {
            int measured = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                measured += event->type() == QEvent::LayoutRequest;
                return false;
            }
        } counter;
        scroll.installEventFilter(&counter);
        QEvent change(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(content, &change);
        QTRY_COMPARE(counter.measured, 1);
    }
};

static const lodestar::testkit::Registered<RestingScrollTest> registered("ui/widgets/restingscroll");
#include "restingscroll_test.moc"
