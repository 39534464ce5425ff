#include "core/export/tablecsv.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QBuffer>
#include <QTest>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace Qt::StringLiterals;

class TableCsvTest : public QObject
{
    Q_OBJECT

    static table::Table sample()
    {
        return TableBuilder()
            .words(u"Company"_s, {}, {u"=cmd()"_s, u"A, B"_s, {}})
            .numbers(u"Revenue"_s, {}, {-1250.5, std::nan(""), 3})
            .tags(u"Tools"_s, {}, {{u"SAP"_s, u"AWS"_s}, {}, {u"AWS"_s}})
            .build();
    }

private slots:
    void rowsAndColumnsAsTheyAreShown()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const std::vector<int> columns{2, 0, 1};
        const std::vector<quint32> rows{1, 0};
        QCOMPARE(exports::writeTable(buffer, sample(), columns, rows).value(), 2);
        QCOMPARE(buffer.data(), QByteArray("Tools,Company,Revenue\r\n,\"A, B\",\r\nSAP;AWS,'=cmd(),-1250.5\r\n"));
    }

    void whatIsNotLoadedIsNotWrittenEmpty()
    {
        const table::Table full = sample();
        const table::Table part(full.info(), {full.column(0), {}, full.column(2)});
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const std::vector<quint32> rows{0};
        QVERIFY(!exports::writeTable(buffer, part, std::vector<int>{1}, rows));
        QVERIFY(exports::writeTable(buffer, part, std::vector<int>{0, 2}, rows));
    }

    void cancelledWorkStops()
    {
        TaskControl control;
        control.cancelled = [] { return true; };
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto written =
            exports::writeTable(buffer, sample(), std::vector<int>{0}, std::vector<quint32>{0}, control);
        QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    }
};

static const lodestar::testkit::Registered<TableCsvTest> registered("core/export/tablecsv");
#include "tablecsv_test.moc"
