#include "ui/pages/customers/columnform.h"

#include "core/import/source.h"
#include "core/table/datasetstore.h"
#include "core/table/recipestore.h"
#include "tests/testkit/registry.h"
#include "tests/ui/pages/stage.h"
#include "ui/pages/customers/columnspanel.h"
#include "ui/pages/customers/columnstepfields.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;

namespace {

constexpr auto kCustomers = "Id,Name,Place,CLV\nC1,Odra,\"Gdańsk, PL\",12\nC2,Bug,\"Lublin, PL\",7\n"
                            "C3,San,\"Kyiv, UA\",40\nC4,Narew,\"Lviv, UA\",9\n";

} // namespace

class ColumnFormTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void renamesAColumn();
    void splitsWithAPreview();
    void joinsColumns();
    void unitsAreForAmounts();
    void saysWhatIsMissing();
    void escapeLeavesEverythingAsItWas();

private:
    table::DatasetInfo info() const { return **table::DatasetStore(*m_stage->session.project()).current(); }
    void open(const QString &column);
    void choose(const QString &what);
    template <class Field>
    Field *named(const QString &name) const
    {
        for (auto *field : m_panel->findChildren<Field *>()) {
            if (field->accessibleName() == name)
                return field;
        }
        return nullptr;
    }
    QAbstractButton *button(const QString &text) const;
    bool isReady() const;
    QString textShown() const;

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<ColumnsPanel> m_panel;
};

void ColumnFormTest::init()
{
    m_stage = std::make_unique<Stage>();
    QVERIFY(m_stage->createEmpty());
    QVERIFY(writeFile(m_stage->file(u"list.csv"_s), kCustomers));
    QVERIFY(import::importFile(*m_stage->session.project(), m_stage->file(u"list.csv"_s)).has_value());
    m_panel = std::make_unique<ColumnsPanel>(m_stage->session);
    m_panel->resize(1000, 700);
    m_panel->show(info(), true);
    m_panel->QWidget::show();
}

void ColumnFormTest::cleanup()
{
    m_panel.reset();
    m_stage.reset();
}

void ColumnFormTest::open(const QString &column)
{
    auto *pencil = button(u"Change "_s + column);
    QVERIFY(pencil);
    pencil->click();
    QVERIFY(m_panel->findChild<ColumnForm *>()->isVisible());
}

void ColumnFormTest::choose(const QString &what)
{
    auto *kind = button(what);
    QVERIFY(kind);
    kind->click();
}

QAbstractButton *ColumnFormTest::button(const QString &text) const
{
    for (auto *each : m_panel->findChildren<QAbstractButton *>()) {
        if (each->text() == text || each->accessibleName() == text)
            return each;
    }
    return nullptr;
}

bool ColumnFormTest::isReady() const
{
    return QTest::qWaitFor([&] { return button(u"Change the column"_s)->isEnabled(); }, 20000);
}

QString ColumnFormTest::textShown() const
{
    QStringList texts;
    for (auto *label : m_panel->findChild<ColumnForm *>()->findChildren<ElidedLabel *>())
        texts << label->text();
    return texts.join(u'|');
}

void ColumnFormTest::renamesAColumn()
{
    open(u"Place"_s);
    auto *name = named<QLineEdit>(u"New name"_s);
    QVERIFY(name->hasFocus() || !m_panel->isActiveWindow());
    name->setText(u"Location"_s);
    QVERIFY(isReady());
    button(u"Change the column"_s)->click();
    QVERIFY(info().byName(u"Location"_s));
    QVERIFY(!m_panel->findChild<ColumnForm *>()->isVisible());
    QVERIFY(m_stage->session.project()->undo().has_value());
    QVERIFY(info().byName(u"Place"_s));
}

void ColumnFormTest::splitsWithAPreview()
{
    open(u"Place"_s);
    choose(u"Split"_s);
    named<QLineEdit>(u"Names of the new columns"_s)->setText(u"City, Country"_s);
    QVERIFY(isReady());
    QVERIFY2(textShown().contains(u"Gdańsk, PL|becomes|Gdańsk|PL"_s), qPrintable(textShown()));
    QVERIFY(table::RecipeStore(*m_stage->session.project()).steps(table::DatasetKind::Customers)->empty());
    QTest::keyClick(named<QLineEdit>(u"Split at"_s), Qt::Key_Return);
    const table::Table table = *table::DatasetStore(*m_stage->session.project()).load(info());
    QCOMPARE(table.byName(u"Country"_s)->canonical(2), u"UA"_s);
}

void ColumnFormTest::joinsColumns()
{
    open(u"Name"_s);
    choose(u"Join"_s);
    auto *others = named<QListWidget>(u"Columns to join it with"_s);
    others->findItems(u"Id"_s, Qt::MatchExactly).front()->setCheckState(Qt::Checked);
    named<QLineEdit>(u"Name of the new column"_s)->setText(u"Label"_s);
    QVERIFY(isReady());
    button(u"Change the column"_s)->click();
    const table::Table table = *table::DatasetStore(*m_stage->session.project()).load(info());
    QCOMPARE(table.byName(u"Label"_s)->canonical(0), u"Odra C1"_s);
}

void ColumnFormTest::unitsAreForAmounts()
{
    open(u"Place"_s);
    QVERIFY(!button(u"Unit"_s)->isEnabled());
    button(u"Cancel"_s)->click();
    open(u"CLV"_s);
    choose(u"Unit"_s);
    named<QDoubleSpinBox>(u"Multiply by"_s)->setValue(1000);
    named<QComboBox>(u"Currency"_s)->setCurrentText(u"eur"_s);
    QVERIFY(isReady());
    button(u"Change the column"_s)->click();
    const table::Table table = *table::DatasetStore(*m_stage->session.project()).load(info());
    QCOMPARE(table.byName(u"CLV"_s)->numbers()[0], 12000.0);
    QCOMPARE(info().byName(u"CLV"_s)->currency, u"EUR"_s);
}

void ColumnFormTest::saysWhatIsMissing()
{
    open(u"Place"_s);
    named<QLineEdit>(u"New name"_s)->setText(u"Name"_s);
    const auto *hint = m_panel->findChild<ColumnForm *>()->findChild<HintBox *>();
    QTRY_VERIFY(hint->text().contains(u"Name"_s)); // is taken
    QVERIFY(!button(u"Change the column"_s)->isEnabled());
    named<QLineEdit>(u"New name"_s)->clear();
    QTRY_COMPARE(hint->text(), u"Write the new name."_s);
    choose(u"Type"_s);
    auto *type = named<QComboBox>(u"New type"_s);
    type->setCurrentIndex(type->findData(u"number"_s));
    QTRY_VERIFY(hint->text().contains(u"4"_s)); // values that are no numbers
}

void ColumnFormTest::escapeLeavesEverythingAsItWas()
{
    open(u"Place"_s);
    QTest::keyClick(named<QLineEdit>(u"New name"_s), Qt::Key_Escape);
    QVERIFY(!m_panel->findChild<ColumnForm *>()->isVisible());
    QCOMPARE(m_stage->session.project()->history().size(), size_t{1});
}

static const lodestar::testkit::Registered<ColumnFormTest> registered("ui/pages/customers/columnform");
#include "columnform_test.moc"
