#include "core/import/databaseerror.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class DatabaseErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void statesCountWhateverTheLanguage_data();
    void statesCountWhateverTheLanguage();
    void connectionsSayWhatToDo_data();
    void connectionsSayWhatToDo();
    void noPasswordIsRepeated();
    void driversAreNamedByTheirPackage();
};

void DatabaseErrorTest::statesCountWhateverTheLanguage_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("table") << u"42P01"_s << u"no such table"_s;
    QTest::newRow("column") << u"42703"_s << u"no such column"_s;
    QTest::newRow("syntax") << u"42601"_s << u"does not understand"_s;
    QTest::newRow("rights") << u"42501"_s << u"may not read"_s;
    QTest::newRow("writing") << u"25006"_s << u"Only reading"_s;
    QTest::newRow("timeout") << u"57014"_s << u"took too long"_s;
    QTest::newRow("shut down") << u"57P01"_s << u"broke off"_s;
    QTest::newRow("busy") << u"53300"_s << u"too busy"_s;
    QTest::newRow("anything else") << u"22012"_s << u"could not answer"_s;
}

void DatabaseErrorTest::statesCountWhateverTheLanguage()
{
    QFETCH(QString, state);
    QFETCH(QString, words);
    const auto address = DatabaseAddress::parse(u"postgresql://h/d"_s).value();
    const Error error = databaseError(
        {u"QPSQL: Unable to create query"_s, u"FEHLER:  etwas mit „x“\nZEILE 1: …"_s, QSqlError::StatementError, state},
        address);
    QVERIFY2(error.message.contains(words), qPrintable(error.message));
    QVERIFY(!error.message.contains(u"QPSQL"_s) && !error.message.contains(u"ZEILE"_s));
    QCOMPARE(error.detail, u"SQL state "_s + state);
}

void DatabaseErrorTest::connectionsSayWhatToDo_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("words");
    QTest::newRow("closed") << u"connection to server at \"h\", port 5432 failed: Connection refused"_s
                            << u"Nothing answers"_s;
    QTest::newRow("silent") << u"timeout expired"_s << u"did not answer in time"_s;
    QTest::newRow("no host") << u"could not translate host name \"h\" to address: Name or service not known"_s
                             << u"not known here"_s;
    QTest::newRow("no database") << u"FATAL:  database \"d\" does not exist"_s << u"no such database"_s;
    QTest::newRow("TLS") << u"server does not support SSL, but SSL was required"_s << u"sslmode"_s;
    QTest::newRow("ODBC name")
        << u"[unixODBC][Driver Manager]Data source name not found and no default driver specified"_s << u"odbcinst"_s;
    QTest::newRow("other") << u"[unixODBC]something strange"_s << u"cannot be reached: \u2068something strange\u2069"_s;
}

void DatabaseErrorTest::connectionsSayWhatToDo()
{
    QFETCH(QString, said);
    QFETCH(QString, words);
    const auto address = DatabaseAddress::parse(u"postgresql://h/d"_s).value();
    const Error error = databaseError({u"Unable to connect"_s, said, QSqlError::ConnectionError}, address);
    QVERIFY2(error.message.contains(words), qPrintable(error.message));
}

void DatabaseErrorTest::noPasswordIsRepeated()
{
    auto address = DatabaseAddress::parse(u"postgresql://ann:S3cret@h/d"_s).value();
    const Error error =
        databaseError({{}, u"invalid connection option \"S3cret\""_s, QSqlError::ConnectionError}, address);
    QVERIFY(!error.message.contains(u"S3cret"_s) && !error.detail.contains(u"S3cret"_s));
}

void DatabaseErrorTest::driversAreNamedByTheirPackage()
{
    QVERIFY(missingDriver(DatabaseAddress::Kind::PostgreSql).message.contains(u"libqt6sql6-psql"_s));
    QVERIFY(missingDriver(DatabaseAddress::Kind::Odbc).message.contains(u"libqt6sql6-odbc"_s));
}

static const lodestar::testkit::Registered<DatabaseErrorTest> registered("core/import/databaseerror");
#include "databaseerror_test.moc"
