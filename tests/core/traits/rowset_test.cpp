#include "core/traits/rowset.h"

#include "core/base/seededrandom.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <set>

using namespace lodestar;
using namespace lodestar::traits;

class RowSetTest : public QObject
{
    Q_OBJECT
private slots:
    void asSetsOfNumbers()
    {
        SeededRandom random(11);
        for (const size_t rows : {1UL, 63UL, 64UL, 65UL, 1000UL, 5000UL}) {
            RowSet a(rows), b(rows);
            std::set<quint32> inA, inB;
            for (size_t i = 0; i < rows; ++i) {
                if (random.below(3)) {
                    a.insert(i);
                    inA.insert(static_cast<quint32>(i));
                }
                if (random.below(2)) {
                    b.insert(i);
                    inB.insert(static_cast<quint32>(i));
                }
            }
            std::vector<quint32> both, either;
            std::set_intersection(inA.begin(), inA.end(), inB.begin(), inB.end(), std::back_inserter(both));
            std::set_union(inA.begin(), inA.end(), inB.begin(), inB.end(), std::back_inserter(either));
            QCOMPARE(a.count(), static_cast<qint64>(inA.size()));
            QCOMPARE(a.countBoth(b), static_cast<qint64>(both.size()));
            QCOMPARE(a.rows(), std::vector<quint32>(inA.begin(), inA.end()));
            RowSet made;
            made.makeBoth(a, b);
            QCOMPARE(made.rows(), both);
            made.makeEither(a, b);
            QCOMPARE(made.rows(), either);
            QCOMPARE(made.size(), rows);
            QCOMPARE(a.contains(rows - 1), inA.contains(static_cast<quint32>(rows - 1)));
        }
    }

    void allAndNone()
    {
        RowSet all(777);
        for (size_t i = 0; i < 777; ++i)
            all.insert(i);
        QCOMPARE(all.count(), 777);
        QCOMPARE(RowSet(777).count(), 0);
        QCOMPARE(RowSet().count(), 0);
    }
};

static const testkit::Registered<RowSetTest> registered("core/traits/rowset");
#include "rowset_test.moc"
