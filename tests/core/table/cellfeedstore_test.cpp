#include "core/table/cellfeedstore.h"

#include "core/project/sqlite.h"
#include "core/project/statement.h"
#include "core/table/cellstream.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::table;

class CellFeedStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyCellArrives();
    void noRowsAreNoRows();
    void cancelLeavesTheTableEmpty();
    void whatDoesNotFitTheTableIsAnError();
    void streamEndsWhereverItIsLeft();

private:
    static std::vector<DatasetColumn> columns(quint32 rows);
    int count(const QByteArray &sql) const;

    sqlite3 *m_handle = nullptr;
};

/// A text and a number column: every seventh number is missing.
std::vector<DatasetColumn> CellFeedStoreTest::columns(quint32 rows)
{
    std::vector<DatasetColumn> made(2);
    made[0].info.type = ColumnType::Text;
    made[1].info.type = ColumnType::Number;
    for (quint32 row = 0; row < rows; ++row) {
        const QByteArray text = QByteArray::number(row) + " ż";
        const quint8 missing = row % 7 == 0 ? DatasetColumn::Missing : 0;
        for (DatasetColumn &column : made)
            column.codes.push_back(column.texts.append(text));
        made[0].flags.push_back(0);
        made[1].flags.push_back(missing);
        made[1].numbers.push_back(missing ? std::nan("") : row + 0.5);
    }
    return made;
}

void CellFeedStoreTest::init()
{
    QCOMPARE(sqlite3_open(":memory:", &m_handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(m_handle, "CREATE TABLE cells(a TEXT, b REAL) STRICT", nullptr, nullptr, nullptr), SQLITE_OK);
}

void CellFeedStoreTest::cleanup()
{
    QCOMPARE(sqlite3_close(m_handle), SQLITE_OK);
}

int CellFeedStoreTest::count(const QByteArray &sql) const
{
    const project::Statement row(m_handle, sql);
    return row.isValid() && sqlite3_step(row.get()) == SQLITE_ROW ? sqlite3_column_int(row.get(), 0) : -1;
}

void CellFeedStoreTest::everyCellArrives()
{
    constexpr quint32 rows = 20 * StoredCells::kRows + 5; // more than are read ahead, and a rest
    const auto cells = columns(rows);
    const StoredCells stored(cells);
    CellStream stream(stored, {"a", "b"}, {});
    double told = 0;
    TaskControl control;
    control.report = [&](double fraction, const QString &) { told = std::max(told, fraction); };
    QCOMPARE(CellFeed(stream, 2, rows, control).fill(m_handle, "cells"), SQLITE_OK);
    QVERIFY(told < 1);
    QCOMPARE(count("SELECT count(*) FROM cells"), int(rows));
    QCOMPARE(count("SELECT count(*) FROM cells WHERE a = (rowid - 1) || ' ż'"), int(rows));
    QCOMPARE(count("SELECT count(*) FROM cells WHERE b = rowid - 0.5"), int(rows - (rows + 6) / 7));
    QCOMPARE(count("SELECT count(*) FROM cells WHERE b IS NULL"), int((rows + 6) / 7));
    QCOMPARE(count("SELECT count(*) FROM lodestar_cells"), -1); // gone with the filling
}

void CellFeedStoreTest::noRowsAreNoRows()
{
    const auto cells = columns(0);
    const StoredCells stored(cells);
    CellStream stream(stored, {"a", "b"}, {});
    QCOMPARE(CellFeed(stream, 2, 0, TaskControl()).fill(m_handle, "cells"), SQLITE_OK);
    QCOMPARE(count("SELECT count(*) FROM cells"), 0);
}

void CellFeedStoreTest::cancelLeavesTheTableEmpty()
{
    constexpr quint32 rows = 100 * StoredCells::kRows;
    const auto cells = columns(rows);
    const StoredCells stored(cells);
    CellStream stream(stored, {"a", "b"}, {});
    TaskControl control;
    double told = 0;
    control.report = [&](double fraction, const QString &) { told = fraction; };
    control.cancelled = [&] { return told > 0.3; };
    QCOMPARE(CellFeed(stream, 2, rows, control).fill(m_handle, "cells"), SQLITE_INTERRUPT);
    QCOMPARE(count("SELECT count(*) FROM cells"), 0);
}

void CellFeedStoreTest::whatDoesNotFitTheTableIsAnError()
{
    const auto cells = columns(10);
    const StoredCells stored(cells);
    CellStream stream(stored, {"a", "b"}, {});
    QVERIFY(CellFeed(stream, 2, 10, TaskControl()).fill(m_handle, "no_such_table") != SQLITE_OK);
    QCOMPARE(sqlite3_exec(m_handle, "CREATE TABLE narrow(a TEXT) STRICT", nullptr, nullptr, nullptr), SQLITE_OK);
    QVERIFY(CellFeed(stream, 2, 10, TaskControl()).fill(m_handle, "narrow") != SQLITE_OK);
}

void CellFeedStoreTest::streamEndsWhereverItIsLeft()
{
    const auto cells = columns(100 * StoredCells::kRows);
    const StoredCells stored(cells);
    for (const int taken : {0, 1, 50}) {
        CellStream stream(stored, {"a", "b"}, {});
        for (int i = 0; i < taken; ++i)
            QCOMPARE(stream.next().size(), 2 * StoredCells::kRows);
        QVERIFY(!stream.ranOutOfMemory());
    }
    CellStream whole(stored, {"a", "b"}, {});
    size_t rows = 0;
    for (auto some = whole.next(); !some.empty(); some = whole.next())
        rows += some.size() / 2;
    QCOMPARE(rows, stored.rows());
    QVERIFY(whole.next().empty());
}

static const lodestar::testkit::Registered<CellFeedStoreTest> registered("core/table/cellfeedstore");
#include "cellfeedstore_test.moc"
