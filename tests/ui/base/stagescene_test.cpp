#include "ui/base/stagescene.h"

#include "tests/testkit/registry.h"
#include "ui/base/language.h"

#include <QTest>

using namespace lodestar;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

class StageSceneTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { applyLanguage(u"en"_s); }

    void theClockSaysMinutesAndSeconds()
    {
        QCOMPARE(clockText(seconds(372)), u"6:12"_s);
        QCOMPARE(clockText(seconds(9)), u"0:09"_s);
        QCOMPARE(clockText(seconds(-45)), u"−0:45"_s);
        QCOMPARE(clockText(seconds(3600 + 65)), u"1:01:05"_s);
        applyLanguage(u"fa"_s);
        QCOMPARE(clockText(seconds(365)), u"۶:۰۵"_s);
    }

    void aSceneInWordsNamesWhatItShows()
    {
        QCOMPARE(sceneInWords({.title = u"Who?"_s}), u"Who?"_s);
        QCOMPARE(sceneInWords({.title = u"Who?"_s, .body = StageScene::Writing{6, 8, u"secret"_s}}),
                 u"Who? – 6 of 8 have written"_s);
        const StageScene::Cards cards{{{{}, {}, {{.text = u"a"_s}}}, {{}, {}, {{.text = u"b"_s}}}}};
        QVERIFY(sceneInWords({.title = u"Who?"_s, .body = cards}).startsWith(u"Who? – 2 card"_s));
        const chart::ChartSpec spec{u"9 of 14 are in logistics"_s, {}, chart::Histogram{}};
        QVERIFY(sceneInWords(chartScene(spec)).startsWith(spec.title));
        QCOMPARE(sceneInWords(chartScene(spec)).count(spec.title), 1);
    }
};

static testkit::Registered<StageSceneTest> registered("ui/base/stagescene");
#include "stagescene_test.moc"
