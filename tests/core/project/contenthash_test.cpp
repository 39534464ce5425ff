#include "core/project/contenthash.h"

#include "core/project/rowhash.h"
#include "core/project/statement.h"
#include "tests/core/project/sampleproject.h"
#include "tests/testkit/registry.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace lodestar;
using namespace lodestar::testkit;
using project::RowHash;

namespace {

QByteArray hashOf(const QByteArray &select)
{
    sqlite3 *db = nullptr;
    sqlite3_open(":memory:", &db);
    RowHash hash;
    {
        const project::Statement rows(db, select);
        while (sqlite3_step(rows.get()) == SQLITE_ROW)
            hash.addRow(rows.get());
    }
    sqlite3_close(db);
    return hash.hex();
}

} // namespace

class ContentHashTest : public QObject
{
    Q_OBJECT

private slots:
    void formIsFrozen()
    {
        // The bytes as documented, hashed by hand: a change here would make every existing project look damaged.
        QByteArray form = "R";
        form += QByteArray("I\x05\0\0\0\0\0\0\0", 9);
        form += QByteArray("F\0\0\0\0\0\0\xf8\x3f", 9);
        form += QByteArray("T\x02hi", 4);
        form += "0";
        form += QByteArray("B\x01\xff", 3);
        form += QByteArray("T\xff\x2c\x01\0\0\0\0\0\0", 10) + QByteArray(300, 'x');
        const auto sha = [](const QByteArray &b) { return QCryptographicHash::hash(b, QCryptographicHash::Sha256); };
        QCOMPARE(hashOf("SELECT 5, 1.5, 'hi', NULL, x'ff', printf('%.300c', 'x')"), sha(sha(form)).toHex());
    }

    void blocksAreHashedApart()
    {
        const auto sha = [](const QByteArray &b) { return QCryptographicHash::hash(b, QCryptographicHash::Sha256); };
        const qsizetype block = 1 << 20;
        QByteArray form;
        for (int i = 0; i < 5000; ++i)
            form += QByteArray("RT\xff\xe8\x03\0\0\0\0\0\0", 11) + QByteArray(1000, 'y');
        QByteArray digests;
        for (qsizetype at = 0; at < form.size(); at += block)
            digests += sha(form.mid(at, block));
        QCOMPARE(hashOf("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<5000) "
                        "SELECT printf('%.1000c', 'y') FROM n"),
                 sha(digests).toHex());
    }

    void cellsOneByOneAreTheRow()
    {
        const QByteArray longText(300, 'x');
        RowHash hash;
        hash.startRow();
        hash.addInteger(5);
        hash.addReal(1.5);
        hash.addString("hi");
        hash.addString({});
        hash.addNull();
        hash.addString(longText);
        QCOMPARE(hash.hex(), hashOf("SELECT 5, 1.5, 'hi', '', NULL, printf('%.300c', 'x')"));
    }

    void likeValuesDiffer()
    {
        std::set<QByteArray> hashes;
        const QList<QByteArray> values{"1", "1.0", "'1'", "x'31'", "NULL", "''", "0", "'1', ''", "'', '1'", "'R'"};
        for (const QByteArray &value : values)
            hashes.insert(hashOf("SELECT " + value));
        QCOMPARE(qsizetype(hashes.size()), values.size());
    }

    void survivesACopy()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.icp"_s);
        auto made = project::Project::create(path, u"A"_s);
        QVERIFY2(made, why(made).constData());
        const auto filled = fill(**made, 500);
        QVERIFY2(filled, why(filled).constData());
        const QString copy = folder.filePath(u"b.icp"_s);
        QVERIFY((*made)->saveCopy(copy));
        auto opened = project::Project::open(copy);
        QVERIFY2(opened, why(opened).constData());
        const auto first = project::contentHash(**made, 1);
        QVERIFY(first);
        QCOMPARE(project::contentHash(**opened, 1).value_or("x"), *first);
        QVERIFY(project::contentHash(**made, 2).value_or("x") != *first);
    }
};

static const lodestar::testkit::Registered<ContentHashTest> registered("core/project/contenthash");
#include "contenthash_test.moc"
