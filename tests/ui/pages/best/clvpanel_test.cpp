#include "ui/pages/best/clvpanel.h"

#include "core/clv/clvstore.h"
#include "core/metrics/beststore.h"
#include "core/relate/importtables.h"
#include "core/table/datasetstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/best/clvmodel.h"
#include "ui/pages/best/clvtermsform.h"
#include "ui/widgets/hintbox.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QSpinBox>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

constexpr auto kOrders = "order_id,customer,date,amount\n1,C1000,2024-01-31,1000\n2,C1000,2024-03-11,500\n"
                         "3,C1001,2024-02-21,2000\n";

bool importOrders(Stage &stage)
{
    const QString file = stage.file(u"orders.csv"_s);
    if (!writeFile(file, kOrders))
        return false;
    relate::TableFile table{file, {}};
    table.options.kind = table::DatasetKind::Transactions;
    auto &project = *stage.session.project();
    const bool imported =
        relate::importTables(project, {table}, {}, {}, false, clv::ClvStore::afterImport(project)).has_value();
    emit stage.session.changed();
    return imported && stage.settled();
}

struct Desk {
    explicit Desk(Stage &stage) : panel(stage.session)
    {
        QObject::connect(&stage.session, &Session::changed, &panel, [this] { panel.refresh(true); });
        QObject::connect(&stage.session, &Session::busyChanged, &panel, [this] { panel.refresh(true); });
        panel.refresh(true);
    }
    ClvPanel panel;
};

} // namespace

class ClvPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreComputedFromOrdersAndUsed()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(importOrders(stage));
        Desk desk(stage);
        QVERIFY(present(desk.panel));
        auto *model = desk.panel.findChild<ClvModel *>();
        QTRY_COMPARE(model->rowCount(), 60);
        QTRY_VERIFY(says(desk.panel, u"60 of 60 customers have a value"_s));
        QCOMPARE(plain(model->index(0, 0).data().toString()), u"<b>Bold & Co</b>"_s); // 2000, before 1500
        auto *margin = named<QDoubleSpinBox>(desk.panel, u"Margin"_s);
        write(margin, u"50"_s);
        QTest::keyClick(margin, Qt::Key_Return);
        QCOMPARE(clv::ClvStore(*stage.session.project()).terms().margin, 0.5);
        QTRY_VERIFY(model->index(0, 1).data().toString().contains(u"1000"_s));
        // Models that these data do not bear say why.
        auto *models = named<QComboBox>(desk.panel, u"Model of lifetime value"_s);
        QTRY_VERIFY(models->itemText(3).contains(u"not with these data"_s));
        QVERIFY(says(desk.panel, u"Not offered: Repeat purchases"_s));
        QVERIFY(press(desk.panel, u"Use as lifetime value"_s));
        QTRY_VERIFY(!stage.session.isBusy());
        QTRY_VERIFY((*table::DatasetStore(*stage.session.project()).current())->byRole(table::RoleId::Clv));
        QTRY_VERIFY(says(desk.panel, u"Computed values are the column"_s));
        stage.session.undo();
        QVERIFY(!(*table::DatasetStore(*stage.session.project()).current())->byRole(table::RoleId::Clv));
    }

    void nothingIsComputedThatIsKnown()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(importOrders(stage));
        Desk desk(stage);
        QVERIFY(present(desk.panel));
        auto *model = desk.panel.findChild<ClvModel *>();
        QTRY_COMPARE(model->rowCount(), 60);
        QSignalSpy computed(model, &ClvModel::modelReset);
        // A change that values do not hang on.
        metrics::BestRuleStore rule(*stage.session.project());
        QVERIFY(stage.session.settle(rule.saveThreshold({metrics::Threshold::Kind::TopCount, 4, 3})));
        QVERIFY(stage.settled());
        QTest::qWait(200);
        QCOMPARE(computed.count(), 0);
        clv::ClvTerms terms;
        terms.margin = 0.5;
        QVERIFY(stage.session.settle(clv::ClvStore(*stage.session.project()).saveTerms(terms)));
        QTRY_VERIFY(model->index(0, 1).data().toString().contains(u"1000"_s));
        QVERIFY(computed.count() > 0);
    }

    void otherTermsAreSaid()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(importOrders(stage));
        clv::ClvStore store(*stage.session.project());
        const clv::ClvData data = store.data().value();
        QVERIFY(stage.session.settle(store.saveValues(data, clv::compute(data, {}).value())));
        clv::ClvTerms terms;
        terms.margin = 0.5;
        QVERIFY(stage.session.settle(store.saveTerms(terms)));
        Desk desk(stage);
        QVERIFY(present(desk.panel));
        QTRY_VERIFY(says(desk.panel, u"follows other terms"_s));
    }

    void aModelThatIsRefusedSaysWhy()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(importOrders(stage));
        clv::ClvTerms terms;
        terms.model = clv::Model::BgNbd;
        QVERIFY(stage.session.settle(clv::ClvStore(*stage.session.project()).saveTerms(terms)));
        Desk desk(stage);
        QVERIFY(present(desk.panel));
        const auto data = clv::ClvStore(*stage.session.project()).data();
        const auto refused = clv::compute(*data, terms);
        QVERIFY(!refused);
        QTRY_COMPARE(desk.panel.findChild<HintBox *>()->text(), refused.error().message);
        QVERIFY(!named<QAbstractButton>(desk.panel, u"Use as lifetime value"_s));
    }

    void theFormAsksWhatItsModelUses()
    {
        ClvTermsForm form;
        clv::ClvTerms kept;
        QObject::connect(&form, &ClvTermsForm::changed, &form, [&](const clv::ClvTerms &terms) { kept = terms; });
        form.show({});
        QVERIFY(present(form));
        QVERIFY(!named<QSpinBox>(form, u"Months to look ahead"_s));
        auto *models = named<QComboBox>(form, u"Model of lifetime value"_s);
        choose(models, 1);
        QCOMPARE(int(kept.model), int(clv::Model::Simple));
        QVERIFY(named<QDoubleSpinBox>(form, u"Customers who stay for another year"_s));
        choose(named<QComboBox>(form, u"Formula"_s), 0);
        QVERIFY(named<QDoubleSpinBox>(form, u"Years as a customer"_s));
        QVERIFY(!named<QDoubleSpinBox>(form, u"Customers who stay for another year"_s));
        choose(models, 3);
        QVERIFY(named<QSpinBox>(form, u"Months to look ahead"_s));
        choose(named<QComboBox>(form, u"What holds the fit when customers are few"_s), 1);
        QCOMPARE(int(kept.prior), int(clv::Prior::None));
        auto *lastDay = named<QCheckBox>(form, u"last day in the data"_s);
        QVERIFY(lastDay->isChecked());
        form.showLastDay(QDate(2024, 3, 11));
        lastDay->click();
        QCOMPARE(kept.asOf, QDate(2024, 3, 11));
        QVERIFY(named<QDateEdit>(form, u"Day of analysis"_s)->isEnabled());
        // Shown as stored, without being told as a change.
        clv::ClvTerms stored = kept;
        stored.discount = 0.25;
        form.show(stored);
        QVERIFY(kept != stored);
        QCOMPARE(named<QDoubleSpinBox>(form, u"Discount a year"_s)->value(), 25.0);
    }

    void theTableSortsAndFinds()
    {
        Stage stage;
        QVERIFY(stage.openSmall());
        QVERIFY(importOrders(stage));
        auto data = std::make_shared<const clv::ClvData>(clv::ClvStore(*stage.session.project()).data().value());
        auto result = std::make_shared<const clv::ClvResult>(clv::compute(*data, {}).value());
        ClvModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.show(data, result);
        QTRY_COMPARE(model.rowCount(), 60);
        const QString most = model.index(0, 1).data().toString();
        model.sort(1, Qt::AscendingOrder);
        QTRY_COMPARE(model.index(59, 1).data().toString(), most);
        model.setFilter(u"company 12"_s);
        QCOMPARE(model.rowCount(), 60); // found in the background; until then the list stays
        QTRY_COMPARE(model.rowCount(), 1);
        model.sort(0, Qt::AscendingOrder);
        model.show(nullptr, nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

static const lodestar::testkit::Registered<ClvPanelTest> registered("ui/pages/best/clvpanel");
#include "clvpanel_test.moc"
