#include "ui/pages/customers/qualitypanel.h"

#include "core/import/source.h"
#include "core/table/datasetstore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/base/dialogs.h"
#include "ui/pages/customers/attributemodel.h"
#include "ui/pages/customers/attributepanel.h"
#include "ui/pages/customers/duplicatespanel.h"
#include "ui/pages/customers/findingspanel.h"
#include "ui/pages/customers/recipepanel.h"
#include "ui/pages/customers/spellingspanel.h"
#include "ui/pages/customers/worklistpanel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

/// Twenty customers: one industry in two spellings, one customer twice, three without a CLV.
QByteArray customers()
{
    QByteArray bytes("Id,Name,Industry,Country,CLV,Referrals\n");
    for (int i = 1; i <= 20; ++i) {
        const QByteArray name = i == 20 ? "Firma 19 GmbH" : "Firma " + QByteArray::number(i);
        const char *industry = i % 3 == 0 ? "Retail" : i == 7 ? "logistics" : "Logistics";
        const QByteArray clv = i % 6 == 0 ? QByteArray() : QByteArray::number(1000 * i + 37);
        bytes += "C" + QByteArray::number(i) + ',' + name + ',' + industry + ",Poland," + clv + ','
            + QByteArray::number(i % 5) + '\n';
    }
    return bytes;
}

/// A panel over these customers, looked at.
struct Shown {
    Stage stage;
    std::unique_ptr<QualityPanel> panel;

    bool open()
    {
        if (!stage.createEmpty() || !writeFile(stage.file(u"list.csv"_s), customers())
            || !import::importFile(*stage.session.project(), stage.file(u"list.csv"_s)))
            return false;
        stage.session.settle({});
        panel = std::make_unique<QualityPanel>(stage.session);
        QObject::connect(&stage.session, &Session::changed, panel.get(), [this] { panel->refresh(info(), true); });
        panel->resize(1000, 700);
        panel->show();
        panel->refresh(info(), true);
        return looked();
    }
    table::DatasetInfo info() { return **table::DatasetStore(*stage.session.project()).current(); }
    table::Table load() { return *table::DatasetStore(*stage.session.project()).load(info()); }
    size_t steps() { return table::RecipeStore(*stage.session.project()).steps(table::DatasetKind::Customers)->size(); }
    /// Waits until the panel speaks of the project as it is.
    bool looked(const QString &tab = {})
    {
        return QTest::qWaitFor(
            [&] {
                const auto *tabs = panel->findChild<SectionTabs *>();
                for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
                    if (tab.isEmpty() || tabs->tabText(i) == tab)
                        return true;
                }
                return false;
            },
            20000);
    }
    template <class Section>
    Section *section(const QString &id)
    {
        panel->showSection(id);
        return panel->findChild<Section *>();
    }
};

} // namespace

class QualityPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { dialogs::setScript(nullptr); }

    void findingsNameTheirCustomers()
    {
        Shown shown;
        QVERIFY(shown.open());
        QString wanted;
        connect(shown.panel.get(), &QualityPanel::customerWanted, this, [&](const QString &key) { wanted = key; });
        auto *findings = shown.section<FindingsPanel>(u"findings"_s);
        QVERIFY(press(*findings, u"Which customers"_s));
        QVERIFY(press(*findings, u"Firma 6"_s));
        QCOMPARE(wanted, u"C6"_s);
    }

    void spellingsAreMergedAndUndone()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(shown.looked(u"Spellings (1)"_s));
        QVERIFY(press(*shown.section<SpellingsPanel>(u"spellings"_s), u"Merge the ticked"_s));
        QVERIFY(shown.looked(u"Spellings (0)"_s));
        QCOMPARE(shown.info().byName(u"Industry"_s)->distinct, 2);
        shown.stage.session.undo();
        QVERIFY(shown.looked(u"Spellings (1)"_s));
    }

    void keptApartIsNotAskedAgain()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(press(*shown.section<SpellingsPanel>(u"spellings"_s), u"They are different things"_s));
        QVERIFY(shown.looked(u"Spellings (0)"_s));
        QVERIFY(press(*shown.section<DuplicatesPanel>(u"duplicates"_s), u"They are different customers"_s));
        QVERIFY(shown.looked(u"Duplicates (0)"_s));
        QCOMPARE(shown.steps(), 2u);
        QCOMPARE(shown.load().rows(), 20);
    }

    void duplicatesBecomeOneRow()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(shown.looked(u"Duplicates (1)"_s));
        QVERIFY(press(*shown.section<DuplicatesPanel>(u"duplicates"_s), u"Merge into the chosen row"_s));
        QVERIFY(shown.looked(u"Duplicates (0)"_s));
        QCOMPARE(shown.info().rows, 19);
    }

    void cellsOfTheWorkListAreFilled()
    {
        Shown shown;
        QVERIFY(shown.open());
        auto *work = shown.section<WorkListPanel>(u"work"_s);
        const QList<QLineEdit *> fields = work->findChildren<QLineEdit *>();
        QVERIFY(!fields.isEmpty());
        const qint64 missing = shown.info().byName(u"CLV"_s)->missing;
        fields.front()->setText(u"much"_s);
        QTest::keyClick(fields.front(), Qt::Key_Return);
        QCOMPARE(shown.steps(), 0u); // says why instead
        fields.front()->setText(u"99,000"_s);
        QTest::keyClick(fields.front(), Qt::Key_Return);
        QCOMPARE(shown.steps(), 1u);
        QCOMPARE(shown.info().byName(u"CLV"_s)->missing, missing - 1);

        dialogs::Script script;
        script.file = shown.stage.file(u"work.csv"_s);
        dialogs::setScript(&script);
        QVERIFY(press(*work, u"Save as a list for colleagues"_s));
        QFile file(*script.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("CLV"));
    }

    void stepsAreSwitchedOffAndRemoved()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(press(*shown.section<SpellingsPanel>(u"spellings"_s), u"Merge the ticked"_s));
        QVERIFY(shown.looked(u"Recipe (1)"_s));
        auto *recipe = shown.section<RecipePanel>(u"recipe"_s);
        recipe->findChild<QCheckBox *>()->click();
        QCOMPARE(shown.info().byName(u"Industry"_s)->distinct, 3);
        QVERIFY(shown.looked(u"Spellings (1)"_s));
        QVERIFY(press(*recipe, u"Remove"_s));
        QCOMPARE(shown.steps(), 0u);
        QVERIFY(shown.looked(u"Recipe (0)"_s));
    }

    void attributesAreMadeAndPasted()
    {
        Shown shown;
        QVERIFY(shown.open());
        auto *panel = shown.section<AttributePanel>(u"attributes"_s);
        named<QLineEdit>(*panel, u"Name of the attribute"_s)->setText(u"Fit"_s);
        QVERIFY(press(*panel, u"Add an attribute"_s));
        QVERIFY(shown.looked(u"By hand (1)"_s));
        QGuiApplication::clipboard()->setText(u"C1\tgood\nfirma 2\tbad\nNobody\tgood\n"_s);
        QVERIFY(press(*panel, u"Paste values"_s));
        const table::Table table = shown.load();
        QCOMPARE(table.byName(u"Fit"_s)->canonical(0), u"good"_s);
        QCOMPARE(table.byName(u"Fit"_s)->canonical(1), u"bad"_s);
        QCOMPARE(shown.info().byName(u"Fit"_s)->missing, 18);
        QVERIFY(says(*panel, u"Nobody"_s));
    }

    void theGridTakesValues()
    {
        Shown shown;
        QVERIFY(shown.open());
        AttributeModel model;
        const QAbstractItemModelTester tester(&model);
        const table::Table table = shown.load();
        model.setTable(table, 4, true);
        QCOMPARE(model.rowCount(), 20);
        std::vector<table::CellFill> filled;
        connect(&model, &AttributeModel::filled, this, [&](const auto &cells) { filled = cells; });
        QVERIFY(!model.setData(model.index(0, 0), u"x"_s, Qt::EditRole));
        QVERIFY(model.setData(model.index(0, 2), u"5"_s, Qt::EditRole));
        QCOMPARE(filled.size(), 1u);
        QCOMPARE(filled[0].row.key, u"C1"_s);
        model.setTable(table, 4, false);
        QVERIFY(!(model.flags(model.index(0, 2)) & Qt::ItemIsEditable));

        const PastedCells column = cellsOfText(u"1\n2\n3"_s, table, 4, 18);
        QCOMPARE(column.cells.size(), 2u);
        QCOMPARE(column.cells[0].row.key, u"C19"_s);
        QCOMPARE(column.unmatched, QStringList{u"3"_s});
    }
};

static const lodestar::testkit::Registered<QualityPanelTest> registered("ui/pages/customers/qualitypanel");
#include "qualitypanel_test.moc"
