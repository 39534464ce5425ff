#include "core/base/task.h"

#include "core/base/error.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace lodestar;

class TaskTest : public QObject
{
    Q_OBJECT

private slots:
    void answers()
    {
        QFuture<Result<int>> future = runTask([](const TaskControl &) -> Result<int> { return 42; });
        QCOMPARE(*future.result(), 42);
    }

    void memoryThatRunsOutIsAnError()
    {
        QFuture<Result<int>> future = runTask([](const TaskControl &) -> Result<int> { throw std::bad_alloc(); });
        const Result<int> result = future.result();
        QVERIFY(!result.has_value());
        QVERIFY(!result.error().message.isEmpty());
    }

    void aPartIsToldAsTheWhole()
    {
        std::vector<double> told;
        TaskControl whole;
        whole.report = [&told](double fraction, const QString &) { told.push_back(fraction); };
        const TaskControl step = whole.part(0.5, 1).part(0, 0.5);
        step.report(0, {});
        step.report(1, {});
        QCOMPARE(told, (std::vector<double>{0.5, 0.75}));
    }
};

static const lodestar::testkit::Registered<TaskTest> registered("core/base/task");
#include "task_test.moc"
