#include "app/cli/bestoutput.h"
#include "app/cli/bestrule.h"
#include "core/metrics/ballotstore.h"
#include "core/metrics/beststore.h"
#include "core/metrics/votestate.h"
#include "core/table/datasetstore.h"
#include "tests/app/cli/clitest.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::testkit;

/// `best` with the real program: every option, on customers whose order is known.
class CliBestTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    CliRun run(const QStringList &arguments) { return runCli(m_folder.path(), arguments); }
    CliRun best(const QStringList &options) { return run(QStringList{u"best"_s, u"p.icp"_s, u"--json"_s} + options); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    static QStringList names(const QJsonValue &ids)
    {
        QStringList names;
        for (const QJsonValue &id : ids.toArray())
            names << id.toString();
        names.sort();
        return names;
    }
    std::unique_ptr<project::Project> open()
    {
        auto project = project::Project::open(m_folder.filePath(u"p.icp"_s));
        if (!project)
            qFatal("%s", qPrintable(project.error().message));
        return *std::move(project);
    }

private slots:
    void initTestCase()
    {
        // The ten customers of the reference, and a column without a role.
        write(u"c.csv"_s,
              "Id,Name,CLV,Referrals,Usage,Advocacy,Marquee,Tickets\n"
              "A,Ada,12000,3,72,9,no,5\n"
              "B,Borneo,4500,0,35,6,no,1\n"
              "C,Cygnus,98000,1,64,,yes,9\n"
              "D,Delta,15500,0,88,10,no,2\n"
              "E,Echo,7800,2,,8,no,4\n"
              "F,Foxtrot,15500,5,91,9,yes,3\n"
              "G,Gdansk,2100,0,12,3,no,8\n"
              "H,Helios,22000,1,55,7,yes,7\n"
              "I,Isfahan,9900,0,47,7,no,6\n"
              "J,Jade,18250,4,,,no,10\n");
        QCOMPARE(run({u"new"_s, u"p.icp"_s}).status, 0);
        const CliRun imported =
            run({u"import"_s, u"p.icp"_s, u"c.csv"_s, u"--map"_s, u"clv=CLV"_s, u"--map"_s, u"referrals=Referrals"_s,
                 u"--map"_s, u"usage=Usage"_s, u"--map"_s, u"advocacy=Advocacy"_s, u"--map"_s, u"marquee=Marquee"_s});
        QVERIFY2(imported.status == 0, qPrintable(imported.err));
        const auto project = open();
        metrics::BestRuleStore store(*project);
        std::vector<metrics::BestCriterion> criteria;
        for (const auto &[key, weight] : {std::pair{u"clv"_s, 40},
                                          {u"referrals"_s, 20},
                                          {u"usage"_s, 20},
                                          {u"advocacy"_s, 10},
                                          {u"marquee"_s, 10}}) {
            criteria.push_back(*metrics::criterionFromKey(key));
            criteria.back().weight = weight;
            criteria.back().blankMeansNone = false;
        }
        QVERIFY(store.saveCriteria(criteria));
        QVERIFY(store.saveThreshold({metrics::Threshold::Kind::TopCount, 3, 3}));
    }

    void theWorkedExample()
    {
        const CliRun run = best({});
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QCOMPARE(names(run.json[u"best"_s]), (QStringList{u"C"_s, u"F"_s, u"J"_s}));
        const QJsonObject first = run.json[u"customers"_s][0].toObject();
        QCOMPARE(first[u"id"_s].toString(), u"F"_s);
        QVERIFY(std::abs(first[u"score"_s].toDouble() - 79.36507936507937) < 1e-9);
        QCOMPARE(first[u"stability"_s].toString(), u"solid"_s);
        QCOMPARE(first[u"list"_s].toString(), u"best"_s);
        const QJsonObject third = run.json[u"customers"_s][2].toObject();
        QCOMPARE(third[u"stability"_s].toString(), u"depends"_s);
        QVERIFY(std::abs(third[u"dirichlet"_s].toDouble() - 0.73) < 0.02);
        const QJsonObject stability = run.json[u"stability"_s].toObject();
        QCOMPARE(stability[u"vectors"_s].toInt(), 381);
        QCOMPARE(stability[u"dirichlet"_s][u"vectors"_s].toInt(), 10'000);
        QVERIFY(stability[u"ballots"_s].isNull());
        QCOMPARE(stability[u"leaveOneOut"_s].toArray().size(), 5);
        QCOMPARE(run.json[u"breaks"_s][u"natural"_s][u"best"_s].toInt(), 6);
        QCOMPARE(run.json[u"breaks"_s][u"natural"_s][u"proposed"_s].toBool(true), false);
        QCOMPARE(run.json[u"breaks"_s][u"gap"_s][u"best"_s].toInt(), 4);
        const QJsonObject clv = run.json[u"value"_s][0].toObject();
        QCOMPARE(clv[u"metric"_s].toString(), u"clv"_s);
        QVERIFY(std::abs(clv[u"share"_s].toDouble() - 131750.0 / 205550) < 1e-9);
        QCOMPARE(clv[u"lorenz"_s].toArray().size(), 11);
        QCOMPARE(best({}).out, run.out); // the same file gives the same numbers
        const CliRun people = this->run({u"best"_s, u"p.icp"_s});
        QVERIFY(people.out.contains("solid") && people.out.contains("64%"));
    }

    void whereTheBestEnd()
    {
        QCOMPARE(best({u"--threshold"_s, u"natural"_s}).json[u"best"_s].toArray().size(), 6);
        const CliRun gap = best({u"--threshold"_s, u"gap"_s});
        QCOMPARE(gap.json[u"best"_s].toArray().size(), 4);
        QVERIFY(std::abs(gap.json[u"threshold"_s][u"gap"_s].toDouble() - 11.11111111) < 1e-6);
        QCOMPARE(best({u"--threshold"_s, u"score=60"_s}).json[u"best"_s].toArray().size(), 4);
        QVERIFY(failedWith(run({u"best"_s, u"p.icp"_s, u"--threshold"_s, u"60"_s}), 2));
        QVERIFY(failedWith(run({u"best"_s, u"p.icp"_s, u"--threshold"_s, u"gap"_s, u"--top"_s, u"3"_s}), 2));
    }

    void howValuesBecomeComparable()
    {
        const CliRun minmax = best({u"--normalise"_s, u"minmax"_s});
        QCOMPARE(minmax.json[u"customers"_s][0][u"id"_s].toString(), u"C"_s);
        QVERIFY(std::abs(minmax.json[u"customers"_s][0][u"score"_s].toDouble() - 74.62728551336146) < 1e-9);
        const CliRun one = best({u"--normalise"_s, u"clv=minmax"_s});
        QCOMPARE(one.json[u"criteria"_s][0][u"normalisation"_s].toString(), u"minmax"_s);
        QCOMPARE(one.json[u"criteria"_s][1][u"normalisation"_s].toString(), u"percentile"_s);
        QVERIFY(failedWith(run({u"best"_s, u"p.icp"_s, u"--normalise"_s, u"maximin"_s}), 2));
        const CliRun zero = best({u"--missing"_s, u"zero"_s});
        for (const QJsonValue &customer : zero.json[u"customers"_s].toArray()) {
            if (customer[u"id"_s].toString() == u"J"_s)
                QVERIFY(std::abs(customer[u"score"_s].toDouble() - 48.888888888888886) < 1e-9);
        }
        QVERIFY(failedWith(run({u"best"_s, u"p.icp"_s, u"--missing"_s, u"none"_s}), 2));
    }

    void aColumnByName()
    {
        const CliRun tickets = best({u"--weight"_s, u"Tickets=1"_s, u"--top"_s, u"2"_s});
        QVERIFY2(tickets.status == 0, qPrintable(tickets.err));
        QCOMPARE(names(tickets.json[u"best"_s]), (QStringList{u"C"_s, u"J"_s}));
        QCOMPARE(tickets.json[u"criteria"_s][0][u"metric"_s].toString(), u"column:Tickets"_s);
        QVERIFY(failedWith(run({u"best"_s, u"p.icp"_s, u"--weight"_s, u"Name=1"_s}), 1));
        QVERIFY(failedWith(run({u"best"_s, u"p.icp"_s, u"--weight"_s, u"Nothing=1"_s}), 1));
        QVERIFY(
            failedWith(run({u"best"_s, u"p.icp"_s, u"--weight"_s, u"Tickets=1"_s, u"--weight"_s, u"tickets=2"_s}), 2));
    }

    void severalCurrencies()
    {
        write(u"m.csv"_s,
              "Id,Revenue,Currency\nA,100,EUR\nB,200,USD\nC,300,EUR\nD,400,USD\nE,500,EUR\n"
              "F,600,USD\nG,700,EUR\nH,800,USD\nI,900,EUR\nJ,1000,USD\n");
        QCOMPARE(run({u"new"_s, u"m.icp"_s}).status, 0);
        QCOMPARE(run({u"import"_s, u"m.icp"_s, u"m.csv"_s, u"--map"_s, u"revenue=Revenue"_s}).status, 0);
        const QStringList usual{u"best"_s, u"m.icp"_s, u"--json"_s, u"--top"_s, u"1"_s};
        const CliRun refused = run(usual);
        QVERIFY2(refused.status == 0, qPrintable(refused.err));
        QVERIFY(refused.json[u"best"_s].toArray().isEmpty());
        const QString notice = refused.json[u"notices"_s][0].toString();
        QVERIFY2(notice.contains(u"EUR"_s) && notice.contains(u"USD"_s), qPrintable(notice));
        const CliRun dear = run(usual + QStringList{u"--rate"_s, u"USD=0.5"_s});
        QCOMPARE(names(dear.json[u"best"_s]), QStringList{u"I"_s}); // 900 euros before 500 (1000 dollars)
        const CliRun cheap = run(usual + QStringList{u"--rate"_s, u"USD=2"_s});
        QCOMPARE(names(cheap.json[u"best"_s]), QStringList{u"J"_s});
        const QJsonObject value = cheap.json[u"value"_s][0].toObject();
        QCOMPARE(value[u"currency"_s].toString(), u"EUR"_s);
        QCOMPARE(value[u"total"_s].toDouble(), 2500.0 + 2 * 3000);
        QVERIFY(failedWith(run({u"best"_s, u"m.icp"_s, u"--rate"_s, u"USD"_s}), 2));
        QVERIFY(failedWith(run({u"best"_s, u"m.icp"_s, u"--rate"_s, u"USD=0"_s}), 2));
    }

    void ballotsAndTheThirdList()
    {
        {
            const auto project = open();
            metrics::BallotStore ballots(*project);
            QVERIFY(ballots.save({{}, u"p1"_s, {}, {{u"clv"_s, 40}, {u"referrals"_s, 40}, {u"usage"_s, 20}}, {}}, {}));
            QVERIFY(ballots.save({{}, u"p2"_s, {}, {{u"clv"_s, 100}}, {}}, {}));
            QVERIFY(metrics::BestRuleStore(*project).pin(
                {u"G"_s, metrics::Pin::Standing::NotFit, u"pays late"_s, {}, {}}, u"Gdansk"_s));
        }
        CliRun now = best({});
        QVERIFY(now.json[u"stability"_s][u"ballots"_s].isNull()); // still secret
        QCOMPARE(names(now.json[u"notFit"_s]), QStringList{u"G"_s});
        QVERIFY(run({u"best"_s, u"p.icp"_s}).out.contains("Gdansk"));
        QVERIFY(metrics::setRevealed(*open(), metrics::Vote::Weights, true));
        now = best({});
        QCOMPARE(now.json[u"stability"_s][u"ballots"_s][u"vectors"_s].toInt(), 2);
        QVERIFY(now.json[u"customers"_s][0].toObject().contains(u"ballots"_s));
    }

    void thresholdsBeyondWhatThereIs()
    {
        const CliRun nobody = run({u"best"_s, u"p.icp"_s, u"--threshold"_s, u"score=200"_s});
        QCOMPARE(nobody.status, 0);
        QVERIFY2(nobody.out.contains("Nobody has a score of 200"), nobody.out.constData());
        QVERIFY(!nobody.out.contains("0 of 10"));
        // A share of fewer than three customers says that three are best.
        const CliRun few = best({u"--top"_s, u"10%"_s});
        QCOMPARE(few.json[u"best"_s].toArray().size(), 3);
        const QString notices = few.json[u"notices"_s].toVariant().toStringList().join(u' ');
        QVERIFY2(notices.contains(u"at least 3"_s), qPrintable(notices));
    }

    void oneWordForEach()
    {
        QVERIFY(failedWith(best({u"--normalise"_s, u"minmax"_s, u"--normalise"_s, u"z"_s}), 2));
        QVERIFY(failedWith(best({u"--normalise"_s, u"clv=minmax"_s, u"--normalise"_s, u"clv=z"_s}), 2));
        QCOMPARE(best({u"--normalise"_s, u"minmax"_s, u"--normalise"_s, u"clv=z"_s}).status, 0);
    }

    void nothingToCompare()
    {
        const auto why = [this](const QByteArray &csv) {
            write(u"n.csv"_s, csv);
            QFile::remove(m_folder.filePath(u"n.icp"_s));
            run({u"new"_s, u"n.icp"_s});
            run({u"import"_s, u"n.icp"_s, u"n.csv"_s, u"--as"_s, u"customers"_s, u"--map"_s, u"revenue=Revenue"_s});
            const CliRun refused = run({u"best"_s, u"n.icp"_s});
            return refused.status == 1 ? refused.err : u"not refused"_s;
        };
        const QString one = why("Id,Revenue\nA,5\n");
        QVERIFY2(one.contains(u"only one customer"_s), qPrintable(one));
        const QString same = why("Id,Revenue\nA,5\nB,5\nC,5\n");
        QVERIFY2(same.contains(u"(Revenue) is the same for everybody"_s), qPrintable(same));
    }

    void namesCannotSteerTheTerminal()
    {
        const CliRun refused = best({u"--weight"_s, u"a\x1b[31mb\x07=1"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY(!refused.err.contains(QChar(0x1b)) && !refused.err.contains(QChar(7)));
        QVERIFY2(refused.err.contains(u"a␛[31mb␇"_s), qPrintable(refused.err));
    }

    void ordersAreNoCustomers()
    {
        write(u"o.csv"_s, "order_id,customer,date,amount\n1,A,2024-01-01,5\n");
        QCOMPARE(run({u"new"_s, u"o.icp"_s}).status, 0);
        QCOMPARE(run({u"import"_s, u"o.icp"_s, u"o.csv"_s, u"--as"_s, u"transactions"_s}).status, 0);
        const auto project = project::Project::open(m_folder.filePath(u"o.icp"_s)).value();
        const auto orders = table::DatasetStore(*project).current(table::DatasetKind::Transactions).value();
        const CliRun refused = run({u"best"_s, u"o.icp"_s, u"--dataset"_s, QString::number(orders->id)});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"best judges customers"_s), qPrintable(refused.err));
    }

    void anotherDataSet()
    {
        QCOMPARE(best({u"--dataset"_s, u"1"_s}).json[u"dataset"_s].toInt(), 1);
        QVERIFY(failedWith(run({u"best"_s, u"p.icp"_s, u"--dataset"_s, u"99"_s}), 1));
        QVERIFY(failedWith(run({u"best"_s, u"p.icp"_s, u"--dataset"_s, u"first"_s}), 2));
    }
};

static const lodestar::testkit::Registered<CliBestTest> registered("app/cli/best");
#include "best_test.moc"
