#include "core/metrics/beststore.h"

#include "core/project/project.h"
#include "core/table/currencyratestore.h"
#include "tests/testkit/customers.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lodestar;
using namespace lodestar::metrics;
using namespace Qt::StringLiterals;
using project::Project;
using table::RoleId;
using testkit::role;

class BestRuleStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_path = m_folder.filePath(u"best %1.icp"_s.arg(++m_number));
        auto made = Project::create(m_path, u"Odra"_s);
        QVERIFY(made);
        m_project = std::move(*made);
        m_info = testkit::tenCustomers().info();
    }
    void cleanup() { m_project.reset(); }

    void theStandardRuleUntilPeopleAgree()
    {
        const BestRuleStore store(*m_project);
        QVERIFY(!store.isAgreed());
        const auto rule = store.load(m_info);
        QVERIFY(rule);
        QCOMPARE(*rule, defaultRule(m_info));
        QVERIFY(m_project->history().empty());
    }

    void whatIsSavedComesBack()
    {
        BestRuleStore store(*m_project);
        const std::vector<BestCriterion> criteria{{role(RoleId::Usage, u"reports"_s), 62.5, false, false},
                                                  {role(RoleId::CostToServe), 25, true, false},
                                                  {role(RoleId::Referrals), 12.5, false, true}};
        const Threshold threshold{Threshold::Kind::TopCount, 12, 4};
        const Pin pin{u"#7 ż"_s, Pin::Standing::NotBest, u"one-off"_s, u"Ada"_s,
                      QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC)};
        QVERIFY(store.saveCriteria(criteria));
        QVERIFY(store.saveThreshold(threshold));
        QVERIFY(store.pin(pin, u"Żółw"_s));
        QVERIFY(store.isAgreed());

        m_project.reset();
        auto opened = Project::open(m_path);
        QVERIFY(opened);
        m_project = std::move(*opened);
        const auto rule = BestRuleStore(*m_project).load(m_info);
        QVERIFY(rule);
        QCOMPARE(rule->criteria, criteria);
        QCOMPARE(rule->threshold, threshold);
        QCOMPARE(rule->pins, std::vector<Pin>{pin});
    }

    void everythingOfARuleComesBack()
    {
        BestRuleStore store(*m_project);
        std::vector<BestCriterion> criteria{{role(RoleId::Clv), 60, false, false},
                                            *criterionFromKey(u"column:Tickets"_s)};
        criteria[0].normalisation = Normalisation::WinsorisedMinMax;
        criteria[1].weight = 40;
        criteria[1].lowerIsBetter = true;
        QVERIFY(store.saveCriteria(criteria));
        QVERIFY(m_project->undoLabel().contains(u"Tickets"_s));
        for (const auto kind : {Threshold::Kind::NaturalBreak, Threshold::Kind::LargestGap}) {
            QVERIFY(store.saveThreshold({kind, 0.2, 3}));
            QCOMPARE(store.load(m_info)->threshold.kind, kind);
        }
        for (const auto missing : {MissingPolicy::Half, MissingPolicy::Zero, MissingPolicy::Reweight}) {
            QVERIFY(store.saveMissing(missing));
            QCOMPARE(store.load(m_info)->missing, missing);
        }
        const table::CurrencyRates rates{u"EUR"_s, {{u"USD"_s, 0.92}}};
        QVERIFY(table::CurrencyRateStore(*m_project).save(rates));
        QVERIFY(store.pin({u"Jade"_s, Pin::Standing::NotFit, u"pays late"_s, {}, {}}, u"Jade Ltd"_s));
        const auto rule = store.load(m_info);
        QCOMPARE(rule->criteria, criteria);
        QCOMPARE(rule->rates, rates);
        QCOMPARE(rule->pins.front().standing, Pin::Standing::NotFit);
        QVERIFY(store.pin({u"Jade"_s, Pin::Standing::Best, {}, {}, {}}, {}, u"Settled on Jade"_s));
        QCOMPARE(m_project->undoLabel(), u"Settled on Jade"_s);
        QVERIFY(!store.saveCriteria({criteria[1], criteria[1]}));
        QCOMPARE(missingPolicyFromId(missingPolicyId(MissingPolicy::Half)), MissingPolicy::Half);
        QVERIFY(!missingPolicyFromId(u"none"_s));
        QCOMPARE(thresholdKindId(Threshold::Kind::Score), u"score"_s);
    }

    void aThresholdOfOnesOwnWorksWithTheStandardWeights()
    {
        BestRuleStore store(*m_project);
        QVERIFY(store.saveThreshold({Threshold::Kind::Score, 61.5, 3}));
        QVERIFY(!store.isAgreed());
        const auto rule = store.load(m_info);
        QVERIFY(rule);
        QCOMPARE(rule->criteria, defaultRule(m_info).criteria);
        QCOMPARE(rule->threshold.value, 61.5);
    }

    void everyChangeIsNamedAndUndoable()
    {
        BestRuleStore store(*m_project);
        QVERIFY(store.saveCriteria(testkit::tenCustomersCriteria()));
        QVERIFY(m_project->undoLabel().contains(u"40"_s));
        QVERIFY(store.saveThreshold({Threshold::Kind::TopShare, 0.25, 3}));
        QVERIFY(m_project->undoLabel().contains(u"25"_s));
        QVERIFY(store.pin({u"Jade"_s, Pin::Standing::Best, {}, {}, {}}, u"Jade Ltd"_s));
        QVERIFY(m_project->undoLabel().contains(u"Jade Ltd"_s));
        QVERIFY(store.pin({u"Jade"_s, Pin::Standing::NotBest, u"changed our mind"_s, {}, {}}, u"Jade Ltd"_s));
        QCOMPARE(store.load(m_info)->pins.size(), size_t{1});
        QCOMPARE(store.load(m_info)->pins[0].standing, Pin::Standing::NotBest);
        QVERIFY(!store.load(m_info)->pins[0].by.isEmpty());
        QVERIFY(store.unpin(u"Jade"_s, u"Jade Ltd"_s));
        QVERIFY(store.load(m_info)->pins.empty());
        QCOMPARE(m_project->history().size(), size_t{5});

        QVERIFY(m_project->undo()); // the pin is back, as it was last
        QCOMPARE(store.load(m_info)->pins[0].standing, Pin::Standing::NotBest);
        QVERIFY(m_project->undo() && m_project->undo());
        QVERIFY(store.load(m_info)->pins.empty());
        QVERIFY(m_project->undo() && m_project->undo());
        QCOMPARE(*store.load(m_info), defaultRule(m_info));
        QVERIFY(m_project->redo());
        QCOMPARE(store.load(m_info)->criteria, testkit::tenCustomersCriteria());
    }

    void backToTheStandard()
    {
        BestRuleStore store(*m_project);
        QVERIFY(store.saveCriteria(testkit::tenCustomersCriteria()));
        QVERIFY(store.saveCriteria({}));
        QVERIFY(!store.isAgreed());
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<double>("weight");
        QTest::newRow("below 0") << -1.0;
        QTest::newRow("all 0") << 0.0;
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
    }
    void nonsenseIsRefused()
    {
        QFETCH(double, weight);
        BestRuleStore store(*m_project);
        const auto saved = store.saveCriteria({{role(RoleId::Clv), weight, false, false}});
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::BadInput);
        QVERIFY(!saved.error().message.isEmpty());
        QVERIFY(m_project->history().empty());
    }

    void nonsenseThresholdsAndMetricsAreRefused()
    {
        BestRuleStore store(*m_project);
        QVERIFY(!store.saveCriteria({{role(RoleId::Industry), 10, false, false}}));
        QVERIFY(!store.saveCriteria({{role(RoleId::Clv), 10, false, false}, {role(RoleId::Clv), 20, false, false}}));
        QVERIFY(!store.saveThreshold({Threshold::Kind::TopShare, 0, 3}));
        QVERIFY(!store.saveThreshold({Threshold::Kind::TopShare, 1.5, 3}));
        QVERIFY(!store.saveThreshold({Threshold::Kind::TopCount, 2.5, 3}));
        QVERIFY(!store.saveThreshold({Threshold::Kind::Score, std::numeric_limits<double>::infinity(), 3}));
        QVERIFY(!store.saveThreshold({Threshold::Kind::TopShare, 0.2, -1}));
        QVERIFY(m_project->history().empty());
        for (const double beyond : {210.5, -40.0}) { // with z scores
            QVERIFY(store.saveThreshold({Threshold::Kind::Score, beyond, 3}));
            QCOMPARE(store.load({})->threshold.value, beyond);
        }
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_number = 0;
    std::unique_ptr<Project> m_project;
    table::DatasetInfo m_info;
};

static const lodestar::testkit::Registered<BestRuleStoreTest> registered("core/metrics/beststore");
#include "beststore_test.moc"
