#include "core/import/dialect.h"

#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class DialectTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Result<Dialect> detect(const QByteArray &bytes, const DialectChoice &choice = {})
    {
        QFile out(m_folder.filePath(u"t.csv"_s));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write");
        out.close();
        return detectDialect(out.fileName(), choice);
    }

private slots:
    void findsTheDelimiter_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("delimiter");
        const auto table = [](const QByteArray &d) {
            QByteArray all = "id" + d + "name" + d + "amount\n";
            for (int i = 1; i < 30; ++i)
                all += QByteArray::number(i) + d + "Berg, Dahl & Co" + d + QByteArray::number(i * 7) + ".5\n";
            return all;
        };
        for (const char *delimiter : {";", "\t", "|", "^", "~", "||", "::", "|~|"})
            QTest::newRow(delimiter) << table(delimiter) << QString::fromLatin1(delimiter);
        QTest::newRow("decimal commas") << QByteArray("a;b\n1,5;2,5\n3,25;4,75\n") << u";"_s;
        QTest::newRow("times") << QByteArray("name,at\nAda,10:20:30\nBen,11:22:33\n") << u","_s;
        QTest::newRow("addresses") << QByteArray("id,site\n1,https://a.example\n2,https://b.example\n") << u","_s;
        QTest::newRow("as many tags in every row")
            << QByteArray("id,name,tags\n1,Ada,a;b;c;d;e;f;g;h;i\n2,Ben,b;c;a;d;e;f;g;h;i\n3,Cid,i;c;a;d;e;f;g;h;b\n")
            << u","_s;
        QTest::newRow("tags with semicolons") << QByteArray("id,tags\n1,a;b;c\n2,a;b\n3,a;c;d\n") << u","_s;
    }

    void findsTheDelimiter()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, delimiter);
        const auto dialect = detect(bytes);
        QVERIFY(dialect);
        QCOMPARE(dialect->delimiter, delimiter);
        QVERIFY(dialect->header);
        QVERIFY(dialect->reasons.size() >= 3);
    }

    void findsTheHeader_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("header");
        QTest::newRow("names above numbers") << QByteArray("a,b\n1,2\n3,4\n") << true;
        QTest::newRow("only numbers") << QByteArray("1,2\n3,4\n5,6\n") << false;
        QTest::newRow("years as names") << QByteArray("name,2023,2024\nAda,5,6\nBen,7,8\n") << true;
        QTest::newRow("years as data") << QByteArray("Ada,2023,5\nBen,2024,6\nCleo,2022,7\n") << false;
        QTest::newRow("all text") << QByteArray("first,last\nAda,Berg\nBen,Dahl\n") << true;
        QTest::newRow("a value that recurs") << QByteArray("red,Oslo\nblue,Graz\nred,Bern\nred,Oslo\n") << false;
        QTest::newRow("header alone") << QByteArray("id,name,email\n") << true;
        QTest::newRow("one column") << QByteArray("name\nAda\nBen\n") << true;
    }

    void findsTheHeader()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, header);
        const auto dialect = detect(bytes);
        QVERIFY(dialect);
        QCOMPARE(dialect->header, header);
    }

    void choicesArePutAboveEvidence()
    {
        DialectChoice choice;
        choice.delimiter = u":"_s;
        choice.header = false;
        choice.encoding = u"cp1250"_s;
        choice.decimal = u","_s;
        const auto dialect = detect("id,name\n1,Ada\n", choice);
        QVERIFY(dialect);
        QCOMPARE(dialect->delimiter, u":"_s);
        QCOMPARE(dialect->header, false);
        QCOMPARE(dialect->encoding, u"windows-1250"_s);
        QCOMPARE(dialect->decimal, u","_s);
    }

    void linesBeforeTheTable()
    {
        const auto dialect = detect("Our customers\n\"as of 2024-01-01\"\n\nid,name,amount\n1,Ada,5\n2,Ben,6\n");
        QVERIFY(dialect);
        QCOMPARE(dialect->skipRows, 3);
        QVERIFY(dialect->header);
    }

    void aHeaderWithTooFewNamesIsNoTitle()
    {
        const auto dialect = detect("id,name\n1,Ada,5,x,y\n2,Ben,6,x,y\n3,Cleo,7,x,y\n");
        QVERIFY(dialect);
        QCOMPARE(dialect->skipRows, 0);
        QVERIFY(dialect->header);
    }

    void quotesAndEscapes()
    {
        const auto escaping = detect("id,text\n1,\"say \\\"hello, you\\\" now\"\n2,\"x\"\n");
        QVERIFY(escaping);
        QVERIFY(escaping->backslashEscapes);
        const auto paths = detect("id,text\n1,\"C:\\dir\\\"\n2,\"x\"\n");
        QVERIFY(paths);
        QVERIFY(!paths->backslashEscapes);
    }

    void errorsAreSaid()
    {
        const auto empty = detect("");
        QVERIFY(!empty);
        QVERIFY(empty.error().message.contains(m_folder.path()));
        DialectChoice choice;
        choice.encoding = u"klingon"_s;
        QVERIFY(!detect("a,b\n", choice));
    }
};

static const lodestar::testkit::Registered<DialectTest> registered("core/import/dialect");
#include "dialect_test.moc"
