#include "ui/pages/icp/proofpanel.h"

#include "core/metrics/beststore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/icp/aucscale.h"
#include "ui/pages/icp/exceptionmodel.h"
#include "ui/pages/icp/exceptionscard.h"
#include "ui/pages/icp/icppage.h"
#include "ui/pages/icp/prooftable.h"
#include "ui/widgets/datatableview.h"

#include <QSignalSpy>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;
using profile::ExceptionVerdict;

namespace {

profile::Icp onOne(const QString &attribute, const QString &value)
{
    profile::Icp icp;
    icp.id = u"one"_s;
    icp.name = u"Proved"_s;
    profile::Criterion criterion;
    criterion.id = u"criterion"_s;
    criterion.label = attribute;
    criterion.condition.attribute = attribute;
    criterion.condition.values = {value};
    criterion.evidence.kind = profile::EvidenceKind::Data;
    criterion.evidence.q = 0.01;
    icp.criteria = {criterion};
    return icp;
}

bool begin(Stage &stage, const profile::Icp &icp)
{
    return stage.openSmall() && stage.session.settle(profile::IcpStore(*stage.session.project()).save(icp, u"Test"_s))
        && stage.settled();
}

bool open(IcpPage &page)
{
    if (!present(page))
        return false;
    page.showTarget(u"works"_s);
    auto *table = page.findChild<ProofTable *>();
    auto *panel = page.findChild<ProofPanel *>();
    return QTest::qWaitFor([&] { return table->rowCount() == 5 && !panel->isMeasuring(); }, 20000);
}

std::vector<ExceptionVerdict> verdicts(Stage &stage)
{
    const auto list = profile::ExceptionStore(*stage.session.project()).list(u"one"_s);
    return list ? *list : std::vector<ExceptionVerdict>();
}

} // namespace

class ProofPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void theSentenceComesFirst()
    {
        Stage stage;
        QVERIFY(begin(stage, onOne(u"Industry"_s, u"Logistics"_s)));
        IcpPage page(stage.session);
        QVERIFY(open(page));
        QVERIFY(says(page, u"It also finds best customers that it was not made from"_s));
        QVERIFY(says(page, u"On customers not used to build it, the Best tier held"_s));
        QVERIFY(
            says(page, u"Check ⁨Industry⁩: It almost decides"_s)); // it has a role, so it is a trait all the same
        QVERIFY(says(page, u"The same customers were used to write the definition and to check it."_s));
        const auto lines = page.findChild<AucScale *>()->lines();
        QVERIFY(lines.size() >= 2 && lines.front().isStrong && lines.front().auc > 0.7);
        QVERIFY(page.purpose().startsWith(u"It also finds"_s));
        const auto scene = page.stageScene();
        QVERIFY(scene && scene->title == page.purpose());
        auto *table = page.findChild<ProofTable *>();
        int customers = 0;
        for (int row = 0; row < table->rowCount(); ++row)
            customers += table->index(row, ProofTable::Customers).data().toString().toInt();
        QCOMPARE(customers, 60);
    }

    void exceptionsAreAcceptedWithANoteOrFixed()
    {
        Stage stage;
        QVERIFY(begin(stage, onOne(u"Industry"_s, u"Retail"_s))); // rejects all of the best
        IcpPage page(stage.session);
        QVERIFY(open(page));
        auto *model = page.findChild<ExceptionModel *>();
        QVERIFY(model->rowCount() >= 10);
        QVERIFY(model->index(0, ExceptionModel::Why).data().toString().contains(u"Industry"_s));
        QCOMPARE(model->undecided(), model->rowCount());
        auto *view = named<DataTableView>(page, u"Exceptions"_s);
        view->setCurrentIndex(view->model()->index(0, 0));
        const QString key = model->keyAt(view->sourceRow(view->currentIndex()));

        QVERIFY(press(page, u"Accept with this note"_s)); // without one
        QVERIFY(says(page, u"Write down why"_s));
        QVERIFY(verdicts(stage).empty());
        auto *note = named<QLineEdit>(page, u"Why this customer may stay an exception"_s);
        write(note, u"Grew with us"_s);
        QVERIFY(press(page, u"Accept with this note"_s));
        QCOMPARE(verdicts(stage).size(), 1u);
        QCOMPARE(verdicts(stage).front().customerKey, key);
        QCOMPARE(verdicts(stage).front().note, u"Grew with us"_s);
        QVERIFY(QTest::qWaitFor([&] { return model->undecided() == model->rowCount() - 1; }, 5000));
        QVERIFY(press(page, u"Reopen"_s));
        QVERIFY(verdicts(stage).empty());
        stage.session.undo();
        QCOMPARE(verdicts(stage).size(), 1u);

        QVERIFY(press(page, u"Fix: go to the criterion"_s)); // leads to the card that did it
        QCOMPARE(verdicts(stage).front().verdict, ExceptionVerdict::Kind::Fix);
        QVERIFY(!page.findChild<ProofPanel *>()->isVisibleTo(&page));
    }

    void tooFewBestAreRefused()
    {
        Stage stage;
        QVERIFY(begin(stage, onOne(u"Industry"_s, u"Logistics"_s)));
        QVERIFY(stage.session.settle(
            metrics::BestRuleStore(*stage.session.project()).saveThreshold({metrics::Threshold::Kind::TopCount, 5})));
        QVERIFY(stage.settled());
        IcpPage page(stage.session);
        QVERIFY(open(page));
        QVERIFY(says(page, u"Too few best customers to check (5); treat the tiers as a working agreement."_s));
        QVERIFY(!page.findChild<AucScale *>()->isVisibleTo(&page));
        QVERIFY(page.findChild<ProofTable *>()->index(0, ProofTable::Lift).data().toString().isEmpty());
    }

    void withoutCustomersItSaysWhy()
    {
        Stage stage;
        QVERIFY(stage.createEmpty());
        QVERIFY(stage.session.settle(
            profile::IcpStore(*stage.session.project()).save(onOne(u"Industry"_s, u"Retail"_s), u"Test"_s)));
        IcpPage page(stage.session);
        QVERIFY(present(page));
        page.showTarget(u"works"_s);
        QVERIFY(says(page, u"Without a customer list there is nothing to check it on."_s));
    }

    void figuresInWords()
    {
        AucScale scale;
        scale.show({{u"Held back"_s, 0.5, std::pair(0.4, 0.6), true}, {u"Own"_s, 1, {}, false}});
        QVERIFY(scale.accessibleName().contains(u"Held back: 0.5 (0.4 to 0.6)"_s));
        QVERIFY(scale.accessibleName().contains(u"Own: 1"_s));
        QVERIFY(!scale.grab().isNull());
    }
};

static const Registered<ProofPanelTest> registered("ui/pages/icp/proofpanel");
#include "proofpanel_test.moc"
