#include "core/import/databasesql.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class DatabaseSqlTest : public QObject
{
    Q_OBJECT

private slots:
    void queriesThatReadPass_data();
    void queriesThatReadPass();
    void allElseIsRefused_data();
    void allElseIsRefused();
    void otherDatabasesGetNoWordThatWrites();
    void namesAreQuoted();
    void tableNamesHaveParts();
};

void DatabaseSqlTest::queriesThatReadPass_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("sent");
    QTest::newRow("plain") << u"select 1"_s << u"select 1"_s;
    QTest::newRow("semicolon") << u"SELECT 1 ; "_s << u"SELECT 1 "_s;
    QTest::newRow("semicolon, then comment") << u"select 1;-- the end"_s << u"select 1"_s;
    QTest::newRow("two semicolons") << u"select 1;;"_s << u"select 1"_s;
    QTest::newRow("comment first") << u"-- all; of them\n/* and /* more; */ */ values (1)"_s
                                   << u"-- all; of them\n/* and /* more; */ */ values (1)"_s;
    QTest::newRow("semicolons in strings") << u"select ';', \";\", $$;$$, $a$;$$;$a$, E'\\';' from t"_s
                                           << u"select ';', \";\", $$;$$, $a$;$$;$a$, E'\\';' from t"_s;
    QTest::newRow("with") << u"WITH a AS (SELECT 1) SELECT * FROM a"_s << u"WITH a AS (SELECT 1) SELECT * FROM a"_s;
    QTest::newRow("table") << u"table orders"_s << u"table orders"_s;
    QTest::newRow("brackets") << u"(select 1) union (select 2)"_s << u"(select 1) union (select 2)"_s;
    QTest::newRow("array") << u"select a[1], $1 from t"_s << u"select a[1], $1 from t"_s;
    QTest::newRow("a word that writes is a name here")
        << u"select \"delete\", t.update from t"_s << u"select \"delete\", t.update from t"_s;
}

void DatabaseSqlTest::queriesThatReadPass()
{
    QFETCH(QString, query);
    QFETCH(QString, sent);
    const auto checked = readingQuery(query, Dbms::PostgreSql);
    QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().message));
    QCOMPARE(*checked, sent);
}

void DatabaseSqlTest::allElseIsRefused_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"",
                              "  ;",
                              "-- nothing",
                              "insert into t values (1)",
                              "DELETE FROM t",
                              "update t set a=1",
                              "drop table t",
                              "select 1; delete from t",
                              "select 1; commit",
                              "commit",
                              "begin",
                              "set default_transaction_read_only = off",
                              "copy t to '/tmp/x'",
                              "do $$begin delete from t; end$$",
                              "call p()",
                              "explain analyze select f()",
                              "select 1) t; commit; drop table x; --",
                              "select ')' ) as t, (select 1",
                              "select 'open",
                              "select \"open",
                              "select $$open",
                              "select 1 /* open",
                              "select 1 /* a /* b */",
                              "select '\\'; delete from t; --'",
                              "select E'\\\\'; delete from t; --'",
                              "select (1",
                              "refresh materialized view v",
                              "vacuum"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void DatabaseSqlTest::allElseIsRefused()
{
    QFETCH(QString, query);
    const auto checked = readingQuery(query, Dbms::PostgreSql);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::BadInput);
    QVERIFY(!checked.error().message.isEmpty());
}

void DatabaseSqlTest::otherDatabasesGetNoWordThatWrites()
{
    for (const Dbms dbms : {Dbms::SqlServer, Dbms::Other}) {
        QVERIFY(readingQuery(u"select a from t where b = 'delete'"_s, dbms));
        QVERIFY(readingQuery(u"select \"delete\" from t"_s, dbms));
        QVERIFY(!readingQuery(u"with a as (delete from t returning *) select * from a"_s, dbms));
        QVERIFY(!readingQuery(u"select * into copy_of_t from t"_s, dbms));
    }
    QVERIFY(readingQuery(u"select [a;b] from t"_s, Dbms::SqlServer));
    QVERIFY(!readingQuery(u"select [a;b] from t"_s, Dbms::Other));
    QVERIFY(readingQuery(u"select `a;b`, 'it\\'s; fine' from t # and; more"_s, Dbms::MySql));
    QVERIFY(!readingQuery(u"select 1 /*! into outfile '/tmp/x' */"_s, Dbms::MySql));
}

void DatabaseSqlTest::namesAreQuoted()
{
    QCOMPARE(quotedIdentifier(u"a\"b; drop table t"_s, Dbms::PostgreSql), u"\"a\"\"b; drop table t\""_s);
    QCOMPARE(quotedIdentifier(u"a`b"_s, Dbms::MySql), u"`a``b`"_s);
    QCOMPARE(quotedIdentifier(u"a]b"_s, Dbms::SqlServer), u"[a]]b]"_s);
    QCOMPARE(quotedIdentifier(u"شرکت"_s, Dbms::Other), u"\"شرکت\""_s);
    QCOMPARE(quotedTable(u"sales.orders; drop table t"_s, Dbms::PostgreSql).value(),
             u"\"sales\".\"orders; drop table t\""_s);
}

void DatabaseSqlTest::tableNamesHaveParts()
{
    QCOMPARE(tableParts(u"orders"_s).value(), QStringList{u"orders"_s});
    QCOMPARE(tableParts(u" sales . orders "_s).value(), (QStringList{u"sales"_s, u"orders"_s}));
    QCOMPARE(tableParts(u"\"my.schema\".\"a \"\"b\"\"\""_s).value(), (QStringList{u"my.schema"_s, u"a \"b\""_s}));
    for (const char *bad : {"", ".", "a.", ".a", "a..b", "\"open", "a.b.c.d"})
        QVERIFY2(!tableParts(QString::fromLatin1(bad)), bad);
    for (const QString &part : {u"plain"_s, u"with.dot"_s, u"with \" quote"_s, u" blank "_s})
        QCOMPARE(tableParts(writtenPart(part)).value(), QStringList{part});
}

static const lodestar::testkit::Registered<DatabaseSqlTest> registered("core/import/databasesql");
#include "databasesql_test.moc"
