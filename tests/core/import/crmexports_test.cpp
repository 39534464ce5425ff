#include "core/import/source.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

/// Files with the headers and habits of the exports of five CRMs: which column becomes what, and what is asked.
class CrmExportsTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsFindTheirRoles_data();
    void columnsFindTheirRoles();
    void whatIsOpenIsAsked_data();
    void whatIsOpenIsAsked();
    void anAnswerIsNoQuestionAnyMore();
    void gapsAndOddValuesAreShown();
};

namespace {

QString file(const QString &name)
{
    return QStringLiteral(LODESTAR_TEST_DATA "/crm/%1.csv").arg(name);
}

Result<ImportPreview> preview(const QString &name, ImportOptions options = {})
{
    if (name.contains(u"deals"_s) || name.contains(u"opportunities"_s))
        options.kind = table::DatasetKind::Opportunities;
    return previewFile(file(name), options);
}

} // namespace

void CrmExportsTest::columnsFindTheirRoles_data()
{
    QTest::addColumn<QString>("roles"); // "role=Column" for every column with a role, in the order of the file
    QTest::newRow("hubspot-companies")
        << u"id=Record ID|name=Company name|industry=Industry|employees=Number of Employees|annual_revenue=Annual "
           "Revenue|revenue=Total Revenue|outcome=Lifecycle Stage|country=Country/Region|city=City|owner=Company "
           "owner|founded=Year Founded|technologies=Web Technologies|repeat_purchases=Number of Associated "
           "Deals|close_date=Close Date"_s;
    QTest::newRow("hubspot-deals") << u"outcome=Deal Stage|amount=Amount|close_date=Close Date|date=Create "
                                      "Date|owner=Deal owner|customer=Associated Company|lost_reason=Closed Lost "
                                      "Reason"_s;
    QTest::newRow("salesforce-accounts")
        << u"id=Account ID|name=Account Name|country=Billing Country|region=Billing State/Province|city=Billing "
           "City|industry=Industry|employees=Employees|annual_revenue=Annual Revenue|owner=Account Owner"_s;
    QTest::newRow("salesforce-opportunities")
        << u"customer=Account Name|outcome=Stage|amount=Amount|close_date=Close Date|date=Created "
           "Date|owner=Opportunity Owner|lead_source=Lead Source|sales_cycle_days=Age"_s;
    QTest::newRow("pipedrive-organizations")
        << u"id=Organization - ID|name=Organization - Name|owner=Organization - Owner|employees=Organization - Number "
           "of employees|annual_revenue=Organization - Annual revenue|industry=Organization - "
           "Branża|country=Organization - Country of Company Address|city=Organization - City/town/village/locality "
           "of Company Address|repeat_purchases=Organization - Won deals"_s;
    QTest::newRow("pipedrive-deals")
        << u"customer=Deal - Organization|amount=Deal - Value|outcome=Deal - Status|close_date=Deal - Won "
           "time|lost_reason=Deal - Lost reason|date=Deal - Deal created|owner=Deal - Owner|industry=Organization - "
           "Branża"_s;
    QTest::newRow("zoho-accounts")
        << u"id=Record Id|name=Account Name|owner=Account Owner|industry=Industry|employees=Employees|annual_revenue="
           "Annual Revenue|country=Billing Country|city=Billing City|industry_code=SIC Code"_s;
    QTest::newRow("zoho-deals")
        << u"customer=Account Name|outcome=Stage|amount=Amount|close_date=Closing Date|date=Created Time|owner=Deal "
           "Owner|lead_source=Lead Source"_s;
    QTest::newRow("dynamics-accounts")
        << u"id=(Do Not Modify) Account|name=Account Name|industry=Industry|employees=No. of "
           "Employees|annual_revenue=Annual Revenue|city=Address 1: City|country=Address 1: "
           "Country/Region|owner=Owner"_s;
    QTest::newRow("dynamics-opportunities")
        << u"customer=Account|close_date=Actual Close Date|amount=Actual Revenue|outcome=Status|owner=Owner|date="
           "Created On"_s;
}

void CrmExportsTest::columnsFindTheirRoles()
{
    QFETCH(QString, roles);
    const auto seen = preview(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(seen);
    QStringList found;
    for (const table::ColumnInfo &column : seen->columns) {
        if (!column.role.isNone())
            found << column.role.key() + u'=' + column.name;
    }
    QCOMPARE(found, roles.split(u'|'));
    QCOMPARE(seen->looks.size(), seen->columns.size());
}

void CrmExportsTest::whatIsOpenIsAsked_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("hubspot-companies") << QStringList{u"Close Date"_s}; // Total Revenue stands beside Annual Revenue
    QTest::newRow("salesforce-accounts") << QStringList{u"Annual Revenue"_s};
    QTest::newRow("zoho-deals") << QStringList{};
}

void CrmExportsTest::whatIsOpenIsAsked()
{
    QFETCH(QStringList, columns);
    const auto seen = preview(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(seen);
    QStringList asked;
    for (const RoleQuestion &question : seen->questions) {
        asked << question.columnName;
        const table::ColumnInfo &column = seen->columns[static_cast<size_t>(question.column)];
        QCOMPARE(column.role, question.choices.front()); // what holds is the first answer
        QVERIFY(!question.facts.isEmpty());
    }
    QCOMPARE(asked, columns);
}

void CrmExportsTest::anAnswerIsNoQuestionAnyMore()
{
    ImportOptions options;
    options.columnRoles[u"Annual Revenue"_s] = u"revenue"_s;
    const auto seen = preview(u"salesforce-accounts"_s, options);
    QVERIFY(seen);
    QVERIFY(seen->questions.empty());
    QCOMPARE(seen->columns[7].role.key(), u"revenue"_s);
}

void CrmExportsTest::gapsAndOddValuesAreShown()
{
    const auto seen = preview(u"zoho-accounts"_s);
    QVERIFY(seen);
    const ColumnLook &rating = seen->looks[9];
    QCOMPARE(rating.gaps.size(), size_t(1));
    QCOMPARE(rating.gaps[0].text, u"-None-"_s);
    QCOMPARE(rating.gaps[0].rows, 7);
    ImportOptions literal;
    literal.literalColumns.insert(u"Rating"_s);
    const auto kept = preview(u"zoho-accounts"_s, literal);
    QVERIFY(kept);
    QVERIFY(kept->looks[9].gaps.empty());
    QCOMPARE(kept->columns[9].missing, 0);
}

static const lodestar::testkit::Registered<CrmExportsTest> registered("core/import/crmexports");
#include "crmexports_test.moc"
