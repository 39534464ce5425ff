#include "core/base/task.h"
#include "tests/testkit/registry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/progresspanel.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace lodestar;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QWidget &parent, const QString &text)
{
    for (auto *candidate : parent.findChildren<QPushButton *>())
        if (candidate->text() == text || candidate->accessibleName() == text)
            return candidate;
    return nullptr;
}

} // namespace

class NewsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { theme::apply({}); }

    void aNoticeOffersUndo()
    {
        QWidget window;
        NoticeBar bar(&window);
        window.show();
        QVERIFY(!bar.isVisible());
        bar.showNotice(u"Pinned Odra Spedycja"_s, false, true);
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.text(), u"Pinned Odra Spedycja"_s);
        QCOMPARE(bar.accessibleName(), bar.text());
        QSignalSpy undo(&bar, &NoticeBar::undoRequested);
        QTest::mouseClick(button(bar, u"Undo"_s), Qt::LeftButton);
        QCOMPARE(undo.count(), 1);
        QVERIFY(!bar.isVisible());
        bar.showNotice(u"Opened"_s, false, false);
        QVERIFY(!button(bar, u"Undo"_s)->isVisible());
    }

    void anErrorStaysUntilItIsClosed()
    {
        QWidget window;
        NoticeBar bar(&window);
        window.show();
        const auto *timer = bar.findChild<QTimer *>();
        bar.showNotice(u"Saved"_s, false, false);
        QVERIFY(timer->isActive());
        QVERIFY(timer->interval() <= NoticeBar::kSeconds * 1000);
        bar.showNotice(u"The folder cannot be written."_s, true, true);
        QVERIFY(!timer->isActive());
        QVERIFY(!button(bar, u"Undo"_s)->isVisible()); // nothing happened that could be taken back
        QTest::mouseClick(button(bar, u"Close this message"_s), Qt::LeftButton);
        QVERIFY(!bar.isVisible());
        bar.showNotice(u"Again."_s, true, false);
        QTest::keyClick(&bar, Qt::Key_Escape);
        QVERIFY(!bar.isVisible());
    }

    void longWorkSaysWhatItDoesAndHowFar()
    {
        QWidget window;
        ProgressPanel panel(&window);
        window.show();
        QVERIFY(!panel.isVisible());
        QSemaphore go, half;
        auto future = runTask([&](const TaskControl &control) -> Result<int> {
            control.report(0.5, u"Reading rows"_s);
            half.release();
            go.acquire();
            return 7;
        });
        panel.watch(future, u"Importing"_s);
        QVERIFY(panel.isVisible());
        half.acquire();
        QTRY_COMPARE(panel.findChild<QProgressBar *>()->value(), 500);
        bool said = false;
        for (const auto *label : panel.findChildren<QLabel *>())
            said |= label->text() == u"Reading rows"_s;
        QVERIFY(said);
        QSignalSpy finished(&panel, &ProgressPanel::finished);
        go.release();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!panel.isVisible());
        QCOMPARE(*future.result(), 7);
    }

    void cancelReachesTheWork()
    {
        QWidget window;
        ProgressPanel panel(&window);
        window.show();
        std::atomic_bool started = false, stopped = false;
        auto future = runTask([&](const TaskControl &control) -> Result<int> {
            started = true;
            while (!control.cancelled())
                QThread::msleep(2);
            stopped = true;
            return Error::cancelled();
        });
        panel.watch(future, u"Importing"_s);
        QTRY_VERIFY(started);
        QSignalSpy cancelled(&panel, &ProgressPanel::cancelled);
        auto *cancel = button(panel, u"Cancel"_s);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
        QTRY_VERIFY(stopped);
        QTRY_VERIFY(!panel.isVisible());
    }
};

static const lodestar::testkit::Registered<NewsTest> registered("ui/widgets/news");
#include "news_test.moc"
