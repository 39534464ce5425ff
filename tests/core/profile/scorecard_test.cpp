#include "core/profile/scorecard.h"

#include "core/profile/rocauc.h"
#include "core/profile/stratifiedfolds.h"
#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::profile;
using table::RoleId;
using testkit::role;

namespace {

std::vector<double> numbersOf(const QJsonValue &array)
{
    std::vector<double> numbers;
    for (const QJsonValue &value : array.toArray())
        numbers.push_back(testkit::number(value));
    return numbers;
}

} // namespace

class ScorecardTest : public QObject
{
    Q_OBJECT
private slots:
    /// Folds in the order of the rows: words with rare ones and gaps, a number cut at quartiles, one of few values.
    void reference()
    {
        const QJsonObject file = testkit::reference(u"scorecard.json"_s);
        const QJsonValue one = file[u"cross_validated"_s][0];
        QStringList sector;
        for (const QJsonValue &value : one[u"inputs"_s][u"sector"_s].toArray())
            sector << value.toString();
        std::vector<quint8> best;
        for (const double each : numbersOf(one[u"inputs"_s][u"best"_s]))
            best.push_back(static_cast<quint8>(each));
        const auto table = testkit::TableBuilder()
                               .words(u"Sector"_s, role(RoleId::Industry), sector)
                               .numbers(u"Amount"_s, role(RoleId::None), numbersOf(one[u"inputs"_s][u"amount"_s]))
                               .numbers(u"Visits"_s, role(RoleId::None), numbersOf(one[u"inputs"_s][u"visits"_s]))
                               .build();
        const std::vector<const table::Column *> columns{&table.column(0), &table.column(1), &table.column(2)};
        const auto fold = foldsInOrder(best, std::vector<quint8>(best.size(), 1), 5);
        const auto compare = [&](const std::vector<double> &scores, const QJsonValue &expected) {
            const RocAuc auc = rocAuc(scores, best);
            QVERIFY(std::abs(auc.auc - expected[u"auc"_s].toDouble()) < 1e-9);
            QVERIFY(std::abs(auc.variance - expected[u"var"_s].toDouble()) < 1e-9);
        };
        compare(ownScores(columns, best, fold), one[u"expected"_s][u"apparent"_s]);
        compare(heldOutScores(columns, best, fold, 5), one[u"expected"_s][u"held_out"_s]);
    }
    void tagsEarnTheMeanOfTheirs()
    {
        std::vector<QStringList> tags;
        std::vector<quint8> best;
        for (int row = 0; row < 40; ++row) {
            best.push_back(row < 20 ? 1 : 0);
            tags.push_back(row < 20 ? QStringList{u"A"_s} : QStringList{u"B"_s});
        }
        tags[0] = {u"A"_s, u"B"_s};
        tags[1].clear();
        const auto table = testkit::TableBuilder().tags(u"Tools"_s, role(RoleId::Technologies), tags).build();
        const std::vector<const table::Column *> columns{&table.column(0)};
        const auto fold = foldsInOrder(best, std::vector<quint8>(best.size(), 1), 5);
        const auto scores = ownScores(columns, best, fold);
        QVERIFY(scores[2] > 0 && scores[30] < 0);
        QVERIFY(std::abs(scores[0] - (scores[2] + scores[30]) / 2) < 1e-12);
        QCOMPARE(scores[1], 0.0);
    }
};

static const testkit::Registered<ScorecardTest> registered("core/profile/scorecard");
#include "scorecard_test.moc"
