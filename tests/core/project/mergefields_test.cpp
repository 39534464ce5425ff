#include "core/project/mergefields.h"

#include "core/project/mergerules.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using project::Documents;
using project::DocumentTable;

namespace {

Documents profile(const QString &narrative)
{
    DocumentTable table;
    table.name = u"icp"_s;
    table.columns = {u"id"_s, u"narrative"_s, u"name"_s};
    table.defaults = {QVariant(), QVariant(), QVariant()};
    table.rows[u"a"_s] = {u"a"_s, narrative, u"Core"_s};
    return {{table}};
}

QString narrativeOf(const Documents &documents)
{
    return documents.table(u"icp"_s)->row(u"a"_s)->at(1).toString();
}

} // namespace

class MergeFieldsTest : public QObject
{
    Q_OBJECT
private slots:
    void eachFieldIsAColumn()
    {
        const QString one = u"{\"problem\":\"Fridays\",\"rank\":3}"_s, two = u"{\"triggers\":\"\"}"_s, none = u"{}"_s;
        Documents base = profile(one), mine = profile(two), theirs = profile(none);
        project::unfoldFields(base, mine, theirs);
        const DocumentTable &table = *mine.table(u"icp"_s);
        QCOMPARE(table.columns.mid(3),
                 (QStringList{u"narrative/problem"_s, u"narrative/rank"_s, u"narrative/triggers"_s}));
        QCOMPARE(base.table(u"icp"_s)->columns, table.columns);
        QVERIFY(table.row(u"a"_s)->at(3).isNull());
        QVERIFY(!table.row(u"a"_s)->at(5).isNull()); // an empty text is a text
        QCOMPARE(base.table(u"icp"_s)->row(u"a"_s)->at(3).toString(), u"Fridays"_s);
        for (Documents *documents : {&base, &mine, &theirs})
            project::foldFields(*documents);
        QCOMPARE(narrativeOf(base), one);
        QCOMPARE(narrativeOf(mine), two);
        QCOMPARE(narrativeOf(theirs), none);
        QCOMPARE(base.table(u"icp"_s)->columns.size(), 3);
        QCOMPARE(base.table(u"icp"_s)->defaults.size(), size_t(3));
    }

    void whatIsNoObjectStaysAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("empty") << QString();
        QTest::addRow("words") << u"Fridays"_s;
        QTest::addRow("array") << u"[1]"_s;
        QTest::addRow("broken") << u"{\"problem\":"_s;
        QTest::addRow("spaced") << u"{ \"problem\": \"Fridays\" }"_s;
    }
    void whatIsNoObjectStaysAsItIs()
    {
        QFETCH(QString, text);
        Documents base = profile(text), mine = profile(text), theirs = profile(u"{\"problem\":\"x\"}"_s);
        project::unfoldFields(base, mine, theirs);
        QCOMPARE(narrativeOf(mine), text);
        // One side's text that was chosen is not mixed with the other's fields.
        Documents mixed = mine;
        mixed.table(u"icp"_s)->rows[u"a"_s][3] = u"y"_s;
        project::foldFields(mixed);
        QCOMPARE(narrativeOf(mixed), text);
    }

    void fieldsHaveWords()
    {
        QCOMPARE(project::fieldOf(u"narrative/problem"_s), std::pair(u"narrative"_s, u"problem"_s));
        QVERIFY(project::fieldOf(u"name"_s).second.isEmpty());
        QCOMPARE(project::columnWord(u"narrative/problem"_s), u"The problem we solve"_s);
        QVERIFY(project::columnWord(u"fields/our_own"_s).contains(u"our own"_s));
    }
};

static const lodestar::testkit::Registered<MergeFieldsTest> registered("core/project/mergefields");
#include "mergefields_test.moc"
