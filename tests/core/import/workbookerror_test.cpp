#include "core/import/workbookerror.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class WorkbookErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void sayWhatWhereAndWhatToDo();
};

void WorkbookErrorTest::sayWhatWhereAndWhatToDo()
{
    const QString path = u"/exports/customers.xls"_s;
    for (const Error &error : {protectedWorkbook(path), damagedWorkbook(path, u"why"_s), oldWorkbook(path)}) {
        QCOMPARE(error.kind, ErrorKind::BadInput);
        QVERIFY(error.message.contains(u"customers.xls"_s));
        QVERIFY(error.message.contains(u"import that file"_s));
    }
    QCOMPARE(damagedWorkbook(path, u"why"_s).detail, u"why"_s);
    QVERIFY(!damagedWorkbook(path, u"why"_s).message.contains(u"why"_s));
    QVERIFY(tooMuchText().message.contains(u"import that file"_s));
}

static const lodestar::testkit::Registered<WorkbookErrorTest> registered("core/import/workbookerror");
#include "workbookerror_test.moc"
