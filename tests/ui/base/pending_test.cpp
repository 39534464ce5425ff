#include "ui/base/pending.h"

#include "core/base/task.h"
#include "tests/testkit/registry.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace lodestar;
using lodestar::ui::Pending;

class PendingTest : public QObject
{
    Q_OBJECT

private slots:
    void theAnswerArrivesInTheWindowsThread()
    {
        Pending<Result<int>> pending;
        int got = 0;
        pending = runTask([](const TaskControl &) -> Result<int> { return 7; });
        pending.then(this, [&](const Result<int> &answer) {
            QCOMPARE(QThread::currentThread(), thread());
            got = *answer;
        });
        QTRY_COMPARE(got, 7);
    }

    void anOlderAnswerNeverArrives()
    {
        Pending<Result<int>> pending;
        QSemaphore go;
        QList<int> got;
        const auto keep = [&](const Result<int> &answer) { got << *answer; };
        pending = runTask([&](const TaskControl &) -> Result<int> {
            go.acquire();
            return 1;
        });
        pending.then(this, keep);
        pending = runTask([](const TaskControl &) -> Result<int> { return 2; });
        pending.then(this, keep);
        go.release();
        QTRY_COMPARE(got.size(), 1);
        QTest::qWait(50);
        QCOMPARE(got, QList<int>({2}));
    }

    void nobodyIsCalledWhenTheAskerHasGone()
    {
        std::atomic_bool called = false, started = false, ended = false;
        {
            QObject context;
            Pending<Result<int>> pending;
            pending = runTask([&](const TaskControl &control) -> Result<int> {
                started = true;
                while (!control.cancelled())
                    QThread::msleep(1);
                ended = true;
                return 1;
            });
            pending.then(&context, [&](const Result<int> &) { called = true; });
            QTRY_VERIFY(started);
        }
        QTRY_VERIFY(ended); // told to stop
        QTest::qWait(50);
        QVERIFY(!called);
    }

    void whatWasAnsweredCanBeLeftBehind()
    {
        // Destroyed after its answer came: the case in which QFuture::then() and cancel() end the program in Qt 6.4.
        for (int i = 0; i < 20; ++i) {
            auto pending = std::make_unique<Pending<Result<int>>>();
            int got = 0;
            *pending = runTask([i](const TaskControl &) -> Result<int> { return i; });
            pending->then(this, [&](const Result<int> &answer) { got = *answer + 1; });
            QTRY_COMPARE(got, i + 1);
            pending->cancel();
            pending.reset();
        }
    }

    void cancellingIsToldOnlyToWhoAsksForIt()
    {
        Pending<Result<int>> pending;
        std::atomic_bool started = false;
        bool answered = false, cancelled = false;
        pending = runTask([&](const TaskControl &control) -> Result<int> {
            started = true;
            while (!control.cancelled())
                QThread::msleep(1);
            return Error::cancelled();
        });
        pending.then(this, [&](const Result<int> &) { answered = true; }).onCanceled(this, [&] { cancelled = true; });
        QTRY_VERIFY(started);
        QVERIFY(pending.isRunning());
        pending.cancel();
        QTRY_VERIFY(cancelled);
        QVERIFY(!answered);
        QVERIFY(pending.isCanceled());
    }

    void itCanBeCopiedFromForAProgressPanel()
    {
        Pending<Result<int>> pending;
        pending = runTask([](const TaskControl &) -> Result<int> { return 3; });
        pending.waitForFinished();
        QCOMPARE(*pending.future().result(), 3);
    }

    void theAnswerMayAskTheNextQuestion()
    {
        Pending<Result<int>> pending;
        QList<int> got;
        std::function<void(int)> ask = [&](int n) {
            pending = runTask([n](const TaskControl &) -> Result<int> { return n; });
            pending.then(this, [&](const Result<int> &answer) {
                got << *answer;
                if (*answer < 3)
                    ask(*answer + 1);
            });
        };
        ask(1);
        QTRY_COMPARE(got, QList<int>({1, 2, 3}));
    }
};

static const lodestar::testkit::Registered<PendingTest> registered("ui/base/pending");
#include "pending_test.moc"
