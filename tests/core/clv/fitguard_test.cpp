#include "core/clv/fitguard.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::clv;

class FitGuardTest : public QObject
{
    Q_OBJECT

private slots:
    void offered()
    {
        QVERIFY(offerForecast({50, 20, 30, 10}));
        QVERIFY(!offerForecast({49, 20, 30, 10}));
        QVERIFY(!offerForecast({50, 19, 30, 10}));
        QVERIFY(!offerForecast({50, 20, 29.9, 10}));
        QVERIFY(!offerForecast({500, 200, 30, std::nan("")}));
        QVERIFY(offerForecast({49, 20, 30, 10}).error().message.contains(u"49"_s));
        QVERIFY(offerForecast({50, 19, 30, 10}).error().message.contains(u"19"_s));
        QVERIFY(offerForecast({50, 20, 20, 10}).error().message.contains(u"20 weeks"_s));
    }

    void badges()
    {
        const auto ids = [](qint64 customers, Prior prior) {
            QStringList all;
            for (const Badge &badge : forecastBadges({customers, 30, 50, 5}, prior)) {
                all << badge.id;
                if (badge.text.isEmpty())
                    all << u"no text"_s;
            }
            return all;
        };
        QCOMPARE(ids(199, Prior::Weak), QStringList{u"rough"_s});
        QCOMPARE(ids(200, Prior::Weak), QStringList());
        QCOMPARE(ids(200, Prior::None), QStringList{u"no_prior"_s});
        QCOMPARE(ids(2357, Prior::None), QStringList());
    }

    void errorsOfTotals()
    {
        QCOMPARE(totalError(50), 0.6);
        QCOMPARE(totalError(100), 0.45);
        QCOMPARE(totalError(299), 0.4);
        QCOMPARE(totalError(300), 0.3);
    }

    void refusalsAreWords()
    {
        using Trouble = BgNbdFit::Trouble;
        for (const Trouble trouble : {Trouble::NoRepeats, Trouble::Degenerate, Trouble::NotSettled})
            QVERIFY(fitRefusal(trouble, Prior::Weak).message.size() > 40);
        QVERIFY(fitRefusal(Trouble::Degenerate, Prior::None).message.contains(u"weak prior"_s));
    }

    void dependenceIsTold()
    {
        QVERIFY(independenceSentence({0.1, 0.2, Independence::Verdict::Fine}).isEmpty());
        QVERIFY(independenceSentence({0.4, 0.41, Independence::Verdict::Doubtful}).contains(u"0.41"_s));
        QVERIFY(independenceSentence({0.7, 0.72, Independence::Verdict::Broken}).contains(u"own mean"_s));
    }
};

static const lodestar::testkit::Registered<FitGuardTest> registered("core/clv/fitguard");
#include "fitguard_test.moc"
