#include "ui/pages/customers/columnstepfields.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::ui;
using testkit::TableBuilder;

class ColumnStepFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsAStepAtFirst();
    void tagsAreSplitIntoOneColumn();
    void blanksCanSeparate();
    void typesCarryTheirSeparator();

private:
    static table::DatasetInfo info();
    template <class Field>
    static Field *named(const ColumnStepFields &fields, const QString &name)
    {
        for (auto *field : fields.findChildren<Field *>()) {
            if (field->accessibleName() == name || field->property("text").toString() == name)
                return field;
        }
        return nullptr;
    }
};

table::DatasetInfo ColumnStepFieldsTest::info()
{
    return TableBuilder().words(u"Tools"_s, {}, {u"SAP / AWS"_s}).numbers(u"CLV"_s, {}, {1}).build().info();
}

void ColumnStepFieldsTest::nothingIsAStepAtFirst()
{
    ColumnStepFields fields;
    QSignalSpy edited(&fields, &ColumnStepFields::edited);
    fields.setColumn(info(), 0);
    QCOMPARE(edited.size(), 0);
    const auto step = fields.step();
    QVERIFY(!step.has_value());
    QVERIFY(step.error().message.isEmpty()); // nothing is wrong yet
    named<QLineEdit>(fields, u"New name"_s)->setText(u" Software "_s);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(fields.step()->kind, u"rename_column"_s);
    QCOMPARE(fields.step()->value[u"name"_s].toString(), u"Software"_s);
}

void ColumnStepFieldsTest::tagsAreSplitIntoOneColumn()
{
    ColumnStepFields fields;
    fields.setColumn(info(), 0);
    named<QAbstractButton>(fields, u"Split"_s)->click();
    named<QLineEdit>(fields, u"Split at"_s)->setText(u" / "_s);
    named<QLineEdit>(fields, u"Names of the new columns"_s)->setText(u"Stack"_s);
    QVERIFY(!fields.step().has_value());
    QVERIFY(!fields.step().error().message.isEmpty());
    fields.findChild<QCheckBox *>()->setChecked(true);
    const auto step = fields.step();
    QVERIFY(step.has_value());
    QCOMPARE(step->value[u"separator"_s].toString(), u"/"_s);
    QCOMPARE(step->value[u"into"_s].toArray().at(0).toObject()[u"type"_s].toString(), u"tags"_s);
}

void ColumnStepFieldsTest::blanksCanSeparate()
{
    ColumnStepFields fields;
    fields.setColumn(info(), 0);
    named<QAbstractButton>(fields, u"Split"_s)->click();
    named<QLineEdit>(fields, u"Split at"_s)->setText(u" "_s);
    named<QLineEdit>(fields, u"Names of the new columns"_s)->setText(u"A, B"_s);
    QCOMPARE(fields.step()->value[u"separator"_s].toString(), u" "_s);
    named<QLineEdit>(fields, u"Names of the new columns"_s)->setText(u"A, A"_s);
    QVERIFY(!fields.step().has_value());
}

void ColumnStepFieldsTest::typesCarryTheirSeparator()
{
    ColumnStepFields fields;
    fields.setColumn(info(), 0);
    named<QAbstractButton>(fields, u"Type"_s)->click();
    auto *type = named<QComboBox>(fields, u"New type"_s);
    type->setCurrentIndex(type->findData(u"tags"_s));
    named<QLineEdit>(fields, u"Tags are separated by"_s)->setText(u"/"_s);
    QCOMPARE(fields.step()->value[u"separator"_s].toString(), u"/"_s);
    QCOMPARE(fields.step()->attribute, u"Tools"_s);
}

static const lodestar::testkit::Registered<ColumnStepFieldsTest> registered("ui/pages/customers/columnstepfields");
#include "columnstepfields_test.moc"
