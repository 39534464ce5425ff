#include "core/table/columntype.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::table;

class ColumnTypeTest : public QObject
{
    Q_OBJECT

private slots:
    void idsArePromised();
    void namesExist();
    void unknownIdsAreText();
};

void ColumnTypeTest::idsArePromised()
{
    const QStringList promised{u"text"_s, u"category"_s, u"tags"_s, u"number"_s, u"money"_s, u"date"_s, u"yesno"_s};
    for (int i = 0; i < promised.size(); ++i) {
        const auto type = static_cast<ColumnType>(i);
        QCOMPARE(columnTypeId(type), promised.at(i));
        QCOMPARE(columnTypeFromId(promised.at(i)), type);
        QCOMPARE(isNumeric(type), i >= 3);
    }
}

void ColumnTypeTest::namesExist()
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(ColumnType::YesNo); ++i)
        names << columnTypeName(static_cast<ColumnType>(i));
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

void ColumnTypeTest::unknownIdsAreText()
{
    QCOMPARE(columnTypeFromId(u"no such type"_s), ColumnType::Text);
    QCOMPARE(columnTypeFromId(QString()), ColumnType::Text);
}

static const lodestar::testkit::Registered<ColumnTypeTest> registered("core/table/columntype");
#include "columntype_test.moc"
