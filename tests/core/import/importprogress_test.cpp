#include "core/import/importprogress.h"

#include "tests/testkit/registry.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class ImportProgressTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void secondsAreToldWhenTheyCanBeJudged_data();
    void secondsAreToldWhenTheyCanBeJudged();
    void namesRowsOfEachPart();
    void neverGoesBackFromPartToPart();
};

void ImportProgressTest::secondsAreToldWhenTheyCanBeJudged_data()
{
    QTest::addColumn<double>("fraction");
    QTest::addColumn<double>("soFar");
    QTest::addColumn<QString>("text");
    QTest::newRow("too early") << 0.01 << 5.0 << u"Reading"_s;
    QTest::newRow("just begun") << 0.5 << 0.1 << u"Reading"_s;
    QTest::newRow("a quarter in one second") << 0.25 << 1.0 << u"Reading · 3 s left"_s;
    QTest::newRow("minutes") << 0.1 << 60.0 << u"Reading · 9 min left"_s;
    QTest::newRow("nearly done") << 0.99 << 3.0 << u"Reading"_s;
    QTest::newRow("done") << 1.0 << 3.0 << u"Reading"_s;
}

void ImportProgressTest::secondsAreToldWhenTheyCanBeJudged()
{
    QFETCH(double, fraction);
    QFETCH(double, soFar);
    QTEST(withSecondsLeft(u"Reading"_s, fraction, soFar), "text");
}

void ImportProgressTest::namesRowsOfEachPart()
{
    QString told;
    TaskControl control;
    control.report = [&](double, const QString &doing) { told = doing; };
    ImportProgress progress(control);
    progress.reading().report(0.1, u"Reading rows"_s);
    QCOMPARE(told, u"Reading rows"_s); // no row yet
    progress.setRowsRead(412000);
    progress.reading().report(0.4101, u"Reading rows"_s);
    QCOMPARE(told, u"412,000 of about 1,000,000 rows read"_s);
    progress.judging().report(0.5, u"Judging columns"_s);
    QCOMPARE(told, u"Judging columns"_s);
    progress.setRowsRead(987654);
    progress.writing().report(0.5, u"Writing rows"_s);
    QCOMPARE(told, u"493,827 of 987,654 rows written"_s);
    progress.writing().report(1, u"Saving"_s);
    QCOMPARE(told, u"Saving"_s);
}

void ImportProgressTest::neverGoesBackFromPartToPart()
{
    double last = 0;
    bool grows = true;
    TaskControl control;
    control.report = [&](double fraction, const QString &) {
        grows = grows && fraction >= last;
        last = fraction;
    };
    const ImportProgress progress(control);
    for (const TaskControl &part : {progress.reading(), progress.judging(), progress.writing()}) {
        for (const double fraction : {0.0, 0.5, 1.0})
            part.report(fraction, {});
    }
    QVERIFY(grows);
    QCOMPARE(last, 1.0);
}

static const lodestar::testkit::Registered<ImportProgressTest> registered("core/import/importprogress");
#include "importprogress_test.moc"
