#include "core/table/sheetplace.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::table;

class SheetPlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsHaveLetters();
    void cellsAreNamedAsSpreadsheetsDo();
    void issuesCountTheColumnsOfTheTable();
};

void SheetPlaceTest::columnsHaveLetters()
{
    QCOMPARE(columnLetters(1), u"A"_s);
    QCOMPARE(columnLetters(26), u"Z"_s);
    QCOMPARE(columnLetters(27), u"AA"_s);
    QCOMPARE(columnLetters(702), u"ZZ"_s);
    QCOMPARE(columnLetters(703), u"AAA"_s);
    QCOMPARE(columnLetters(16384), u"XFD"_s);
    QCOMPARE(columnLetters(0), QString());
}

void SheetPlaceTest::cellsAreNamedAsSpreadsheetsDo()
{
    QCOMPARE(sheetPlace(u"Accounts"_s, 3, 14), u"Accounts!C14"_s);
    QCOMPARE(sheetPlace(u"Q1 'new'"_s, 1, 2), u"'Q1 ''new'''!A2"_s);
    QCOMPARE(sheetPlace(u"مشتریان"_s, 0, 7), u"مشتریان!7:7"_s);
}

void SheetPlaceTest::issuesCountTheColumnsOfTheTable()
{
    Issue issue;
    issue.line = 9;
    issue.column = 2;
    QCOMPARE(placeOf(issue, u"S"_s, 3), u"S!D9"_s);
    QCOMPARE(placeOf(issue, {}, 1), QString());
    issue.column = 0;
    QCOMPARE(placeOf(issue, u"S"_s, 3), u"S!9:9"_s);
    issue.line = 0;
    QCOMPARE(placeOf(issue, u"S"_s, 3), QString());
}

static const lodestar::testkit::Registered<SheetPlaceTest> registered("core/table/sheetplace");
#include "sheetplace_test.moc"
