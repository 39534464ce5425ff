#include "tests/core/traits/labelled.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::traits;

class ChiMergeTest : public QObject
{
    Q_OBJECT
private slots:
    void flowersOfTheReference()
    {
        const QJsonObject file = testkit::reference(u"binning.json"_s);
        const QJsonArray cases = file[u"cases"_s].toArray();
        QCOMPARE(cases.size(), 4);
        for (qsizetype i = 0; i < cases.size(); ++i) {
            const LabelledValues values = flowers(file, i);
            QCOMPARE(values.values.size(), size_t(150));
            QVERIFY(sameEdges(chiMergeEdges(values), cases[i][u"chimerge_0_05"_s].toArray(),
                              file[u"tolerance"_s].toObject()));
        }
    }

    void nothingToMerge()
    {
        QVERIFY(chiMergeEdges({}).empty());
        QVERIFY(chiMergeEdges({{1}, {1}}).empty());
        QVERIFY(chiMergeEdges({{2, 2, 2, 2}, {0, 1, 0, 1}}).empty());
        QVERIFY(chiMergeEdges({{1, 2, 3, 4}, {1, 1, 1, 1}}).empty());
    }

    void twoCleanHalves()
    {
        LabelledValues values;
        for (int i = 0; i < 40; ++i) {
            values.values.push_back(i);
            values.classes.push_back(i >= 20);
        }
        QCOMPARE(chiMergeEdges(values), std::vector<double>{19.5});
        QVERIFY(chiMergeEdges(values, 1e-300).empty()); // nothing differs that much
        QVERIFY(chiMergeEdges(values, 0.05, 1).empty());
    }
};

static const testkit::Registered<ChiMergeTest> registered("core/traits/chimerge");
#include "chimerge_test.moc"
