#include "core/import/databasevalue.h"

#include "tests/testkit/registry.h"

#include <QDateTime>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class DatabaseValueTest : public QObject
{
    Q_OBJECT

private slots:
    void valuesBecomeText()
    {
        QCOMPARE(textOf(true), QByteArray("true"));
        QCOMPARE(textOf(false), QByteArray("false"));
        QCOMPARE(textOf(0.1), QByteArray("0.1"));
        QCOMPARE(textOf(std::numeric_limits<double>::quiet_NaN()), QByteArray("nan"));
        QCOMPARE(textOf(qint64(9223372036854775807)), QByteArray("9223372036854775807"));
        QCOMPARE(textOf(u"1.10"_s), QByteArray("1.10"));
        QCOMPARE(textOf(QDate(2024, 2, 29)), QByteArray("2024-02-29"));
        QCOMPARE(textOf(QDateTime(QDate(2024, 5, 1), QTime(0, 0))), QByteArray("2024-05-01"));
        QCOMPARE(textOf(QDateTime(QDate(2024, 5, 1), QTime(10, 20, 30))), QByteArray("2024-05-01 10:20:30"));
        QCOMPARE(textOf(QDateTime(QDate(2024, 5, 1), QTime(10, 20, 30, 7))), QByteArray("2024-05-01 10:20:30.007"));
        QCOMPARE(textOf(QByteArray("\x01\xff")), QByteArray("0x01ff"));
        QCOMPARE(textOf(u"شرکت 公司"_s), u"شرکت 公司"_s.toUtf8());
    }

    void onlyCertainTypesAreHints()
    {
        using table::ColumnType;
        QCOMPARE(columnTypeOfPostgres(u"boolean"_s), ColumnType::YesNo);
        QCOMPARE(columnTypeOfPostgres(u"timestamp with time zone"_s), ColumnType::Date);
        QCOMPARE(columnTypeOfPostgres(u"date"_s), ColumnType::Date);
        QCOMPARE(columnTypeOfPostgres(u"date[]"_s), ColumnType::Tags);
        QCOMPARE(columnTypeOfPostgres(u"text[]"_s), ColumnType::Tags);
        QCOMPARE(columnTypeOfPostgres(u"money"_s), ColumnType::Money);
        for (const QString &open : {u"bigint"_s, u"numeric"_s, u"text"_s, u"jsonb"_s, QString()})
            QVERIFY(!columnTypeOfPostgres(open));
        QCOMPARE(columnTypeOf(QMetaType(QMetaType::QDateTime)), ColumnType::Date);
        QVERIFY(!columnTypeOf(QMetaType(QMetaType::Int)));
    }

    void expressionsWriteText()
    {
        QCOMPARE(postgresText(u"c1"_s, u"numeric"_s), u"c1::text"_s);
        QCOMPARE(postgresText(u"c1"_s, u"money"_s), u"c1::numeric::text"_s);
        QCOMPARE(postgresText(u"c1"_s, u"text[]"_s), u"array_to_string(c1, ';')"_s);
    }
};

static const lodestar::testkit::Registered<DatabaseValueTest> registered("core/import/databasevalue");
#include "databasevalue_test.moc"
