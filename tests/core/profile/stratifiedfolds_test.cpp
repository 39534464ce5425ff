#include "core/profile/stratifiedfolds.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <array>

using namespace lodestar;
using namespace lodestar::profile;

class StratifiedFoldsTest : public QObject
{
    Q_OBJECT
private slots:
    void inOrder()
    {
        const std::vector<quint8> best{1, 0, 1, 0, 0, 1, 0}, used{1, 1, 1, 1, 0, 1, 1};
        QCOMPARE(foldsInOrder(best, used, 2), (std::vector<quint8>{0, 0, 1, 1, kInNoFold, 0, 0}));
    }
    void everyFoldHasItsShareOfBoth()
    {
        std::vector<quint8> best(103), used(103, 1);
        for (size_t row = 0; row < best.size(); ++row)
            best[row] = row % 4 == 0 ? 1 : 0;
        SeededRandom random(5);
        const auto first = foldsDrawn(best, used, 5, random), second = foldsDrawn(best, used, 5, random);
        QVERIFY(first != second);
        SeededRandom again(5);
        QCOMPARE(foldsDrawn(best, used, 5, again), first);
        for (const auto &fold : {first, second}) {
            std::array<int, 5> bestIn{}, restIn{};
            for (size_t row = 0; row < fold.size(); ++row)
                ++(best[row] ? bestIn : restIn)[fold[row]];
            for (size_t part = 0; part < 5; ++part) {
                QVERIFY(bestIn[part] >= 5 && bestIn[part] <= 6);
                QVERIFY(restIn[part] >= 15 && restIn[part] <= 16);
            }
        }
    }
};

static const testkit::Registered<StratifiedFoldsTest> registered("core/profile/stratifiedfolds");
#include "stratifiedfolds_test.moc"
