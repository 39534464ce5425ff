#include "ui/widgets/sectionstack.h"

#include "tests/testkit/registry.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using lodestar::ui::SectionStack;

class SectionStackTest : public QObject
{
    Q_OBJECT

private slots:
    void isAsNarrowAsWhatItShows()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        auto *stack = new SectionStack;
        column->addWidget(stack);
        auto *narrow = new QWidget, *wide = new QWidget;
        narrow->setMinimumSize(100, 50);
        wide->setMinimumSize(900, 80);
        stack->addWidget(narrow);
        stack->addWidget(wide);
        window.show();
        QCOMPARE(stack->minimumSizeHint(), QSize(100, 50));
        QTRY_COMPARE(column->minimumSize().width(), 100);
        stack->setCurrentWidget(wide);
        QTRY_COMPARE(column->minimumSize().width(), 900);
        stack->setCurrentWidget(narrow);
        QTRY_COMPARE(column->minimumSize().width(), 100);
    }

    void isAsTallAsWhatItShows()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        auto *stack = new SectionStack;
        column->addWidget(stack);
        auto *low = new QLabel(QStringLiteral("one")), *tall = new QLabel(QStringLiteral("many words ").repeated(200));
        tall->setWordWrap(true); // its height follows its width
        stack->addWidget(low);
        stack->addWidget(tall);
        window.resize(200, 100);
        window.show();
        QVERIFY(low->isVisible() && !tall->isVisible());
        QTRY_VERIFY(stack->sizeHint().height() < 60);
        stack->setCurrentIndex(1);
        QVERIFY(tall->isVisible() && !low->isVisible());
        QTRY_VERIFY(column->totalHeightForWidth(200) > 300);
        stack->setCurrentWidget(low);
        QTRY_VERIFY(column->totalHeightForWidth(200) < 60);
    }
};

static const lodestar::testkit::Registered<SectionStackTest> registered("ui/widgets/sectionstack");
#include "sectionstack_test.moc"
