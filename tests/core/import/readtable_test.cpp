#include "core/import/readtable.h"

#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class ReadTableTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    static constexpr int kRows = 300'000;

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"t.csv"_s);
        QFile out(m_path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QByteArray bytes("id,name,text\n");
        for (int i = 0; i < kRows; ++i)
            bytes += QByteArray::number(i) + ",\"name " + QByteArray::number(i) + "\",some text that is longer\n";
        QCOMPARE(out.write(bytes), bytes.size());
    }

    void rowsComeInOrder()
    {
        Dialect dialect;
        dialect.delimiter = u","_s;
        int next = 0;
        bool inOrder = true;
        const auto summary = readTable(
            m_path, dialect, {}, [](const QStringList &) { return Result<>(); },
            [&](const RowBatch &batch) -> Result<bool> {
                for (qsizetype r = 0; r < batch.rows(); ++r)
                    inOrder = inOrder && batch.cell(r, 0).toByteArray().toInt() == next++;
                return true;
            });
        QVERIFY(summary);
        QVERIFY(inOrder);
        QCOMPARE(next, kRows);
        QCOMPARE(summary->rows, kRows);
        QCOMPARE(summary->header, (QStringList{u"id"_s, u"name"_s, u"text"_s}));
        QVERIFY(summary->complete);
    }

    void theUserMayStopOrFail()
    {
        Dialect dialect;
        dialect.delimiter = u","_s;
        const auto start = [](const QStringList &) { return Result<>(); };
        int batches = 0;
        const auto stopped =
            readTable(m_path, dialect, {}, start, [&](const RowBatch &) -> Result<bool> { return ++batches < 2; });
        QVERIFY(stopped);
        QVERIFY(!stopped->complete);
        QCOMPARE(batches, 2);
        const auto failed = readTable(m_path, dialect, {}, start,
                                      [](const RowBatch &) -> Result<bool> { return Error::failed(u"no room"_s); });
        QVERIFY(!failed);
        QCOMPARE(failed.error().message, u"no room"_s);
        const auto refused = readTable(
            m_path, dialect, {}, [](const QStringList &) -> Result<> { return Error::failed(u"no"_s); },
            [](const RowBatch &) -> Result<bool> { return true; });
        QVERIFY(!refused);
    }

    void cancellingEndsIt()
    {
        Dialect dialect;
        dialect.delimiter = u","_s;
        TaskControl control;
        std::atomic<bool> cancel = false;
        control.cancelled = [&] { return cancel.load(); };
        const auto result = readTable(
            m_path, dialect, control, [](const QStringList &) { return Result<>(); },
            [&](const RowBatch &) -> Result<bool> {
                cancel = true;
                return true;
            });
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    }
};

static const lodestar::testkit::Registered<ReadTableTest> registered("core/import/readtable");
#include "readtable_test.moc"
