#include "core/export/scores.h"

#include "core/table/hiddennames.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using table::RoleId;
using testkit::role;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

profile::Analysis analysed()
{
    profile::Analysis analysis;
    analysis.table =
        testkit::TableBuilder()
            .words(u"Key"_s, role(RoleId::Id), {u"C-1"_s, u"C-2"_s, u"C-3"_s, u"C-4"_s})
            .words(u"Company"_s, role(RoleId::Name),
                   {u"Ada, \"Sons\" & Co"_s, u"=HYPERLINK(\"x\")"_s, u""_s, u"Delta"_s})
            .words(u"Industry"_s, role(RoleId::Industry), {u"Retail"_s, u"Logistics"_s, u""_s, u"Logistics"_s})
            .build();
    analysis.rating.score = {12.34567, 80, kNan, 80};
    analysis.rating.best = {0, 1, 0, 1};
    analysis.rating.coverage = {0.75, 1, 0.25, 1};
    analysis.rating.bestCount = 2;
    analysis.rating.ratedCount = 3;
    return analysis;
}

profile::Icp logistics()
{
    profile::Icp icp;
    profile::Criterion industry;
    industry.label = u"Industry"_s;
    industry.condition.attribute = u"Industry"_s;
    industry.condition.values = {u"Logistics"_s};
    industry.points = 60;
    profile::Criterion trigger;
    trigger.label = u"New planner"_s;
    trigger.points = 40;
    icp.criteria = {industry, trigger};
    return icp;
}

QStringList written(const std::optional<profile::Icp> &icp)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    const auto rows = exports::writeScores(buffer, analysed(), icp);
    if (!rows || *rows != 4)
        return {};
    return QString::fromUtf8(buffer.data()).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

class ScoresTest : public QObject
{
    Q_OBJECT
private slots:
    void bestFirstWithPlainNumbers();
    void withTheFit();
    void nobodyIsNamedWhereNamesAreHidden();
    void aBrokenDeviceIsAnError();
};

void ScoresTest::bestFirstWithPlainNumbers()
{
    const QStringList lines = written({});
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], u"id,name,score,rank,best,coverage"_s);
    QVERIFY(lines[1].startsWith(u"C-2,"_s) && lines[1].endsWith(u",80,1,true,1"_s));
    QVERIFY2(!lines[1].contains(u",=HYPERLINK"_s) && !lines[1].contains(u",\"=HYPERLINK"_s), qPrintable(lines[1]));
    QCOMPARE(lines[2], u"C-4,Delta,80,1,true,1"_s);
    QCOMPARE(lines[3], u"C-1,\"Ada, \"\"Sons\"\" & Co\",12.3457,3,false,0.75"_s);
    QCOMPARE(lines[4], u"C-3,C-3,,,false,0.25"_s); // not rated: no score, no rank
}

void ScoresTest::withTheFit()
{
    const QStringList lines = written(logistics());
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], u"id,name,score,rank,best,coverage,points,fit_coverage,tier,met,missed,unknown"_s);
    QCOMPARE(lines[2], u"C-4,Delta,80,1,true,1,100,0.6,best,Industry,,New planner"_s);
    QVERIFY(lines[3].endsWith(u",0,0.6,bad,,Industry,New planner"_s));
    QCOMPARE(lines[4], u"C-3,C-3,,,false,0.25,,0,unknown,,,Industry; New planner"_s);
}

void ScoresTest::nobodyIsNamedWhereNamesAreHidden()
{
    profile::Analysis analysis = analysed();
    analysis.table = table::withNamesHidden(analysis.table);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(exports::writeScores(buffer, analysis, {}, true));
    for (const char *name : {"C-2", "C-4", "Delta", "Ada", "HYPERLINK"})
        QVERIFY2(!buffer.data().contains(name), buffer.data().constData());
    QVERIFY(buffer.data().contains(",80,1,true,1")); // all but who it is
}

void ScoresTest::aBrokenDeviceIsAnError()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QVERIFY(!exports::writeScores(closed, analysed(), {}).has_value());
}

static const lodestar::testkit::Registered<ScoresTest> registered("core/export/scores");
#include "scores_test.moc"
