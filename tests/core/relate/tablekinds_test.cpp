#include "core/relate/tablekinds.h"

#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::relate;
using table::DatasetKind;

class TableKindsTest : public QObject
{
    Q_OBJECT

private slots:
    void filesAreJudgedByWhatTheyAreToEachOther();
    void oneFileIsCustomersUnlessItSaysOtherwise();
    void errorsComeThrough();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QTemporaryDir m_dir;
};

void TableKindsTest::filesAreJudgedByWhatTheyAreToEachOther()
{
    QByteArray deals("opportunity_id,account,product,deal_stage,close_date,close_value,sales_agent\n");
    for (int i = 0; i < 40; ++i)
        deals += "D" + QByteArray::number(1000 + i) + ",Firma " + char('A' + i % 6) + ',' + (i % 2 ? "Pro" : "Basic")
            + ',' + (i % 3 ? "Won" : "Lost") + ",2024-02-0" + QByteArray::number(1 + i % 9) + ','
            + QByteArray::number(100 + i) + ',' + (i % 5 ? "Ala" : "Jan") + '\n';
    QByteArray accounts("account,sector,employees\n");
    for (int i = 0; i < 6; ++i)
        accounts += QByteArray("Firma ") + char('A' + i) + ",Retail," + QByteArray::number(10 + i) + '\n';
    const QStringList paths{write(u"products.csv"_s, "product,series\nPro,Large\nBasic,Small\n"),
                            write(u"teams.csv"_s, "sales_agent,office\nAla,East\nJan,West\nEwa,East\n"),
                            write(u"deals.csv"_s, deals), write(u"accounts.csv"_s, accounts),
                            write(u"notes.csv"_s, "word,meaning\nfoo,bar\nbaz,qux\n")};
    const auto kinds = judgeFiles(paths);
    QVERIFY(kinds.has_value());
    QCOMPARE(kinds->at(0).kind, DatasetKind::Lookup);
    QCOMPARE(kinds->at(1).kind, DatasetKind::Lookup);
    QCOMPARE(kinds->at(2).kind, DatasetKind::Opportunities);
    QCOMPARE(kinds->at(3).kind, DatasetKind::Customers);
    QCOMPARE(kinds->at(4).kind, DatasetKind::Lookup);
    QVERIFY(kinds->at(3).reason.contains(u"account"_s));
    QVERIFY(kinds->at(0).reason.contains(u"product"_s));
}

void TableKindsTest::oneFileIsCustomersUnlessItSaysOtherwise()
{
    const auto kinds = judgeFiles({write(u"a.csv"_s, "name,country\nOdra,PL\nBug,PL\n")});
    QCOMPARE(kinds->front().kind, DatasetKind::Customers);
}

void TableKindsTest::errorsComeThrough()
{
    QVERIFY(!judgeFiles({m_dir.filePath(u"not there.csv"_s)}).has_value());
}

static const lodestar::testkit::Registered<TableKindsTest> registered("core/relate/tablekinds");
#include "tablekinds_test.moc"
