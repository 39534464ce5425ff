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
    void valuesHaveTheirTypes_data();
    void valuesHaveTheirTypes();
    void peopleAreNoCompanies();
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
    QTest::newRow("accountant-windows-1250")
        << u"id=Nr kontrahenta|name=Kontrahent|city=Miejscowość|revenue=Sprzedaż netto 2024|cost_to_serve=Koszt obsługi|gross_margin=Marża %|repeat_purchases=Liczba faktur|employees=Osób"_s;
    QTest::newRow("chinese-gb18030")
        << u"name=客户简称|region=所在省市|industry=所属行业|employees=员工规模|revenue=累计回款|first_purchase=签约日期|owner=客户经理|products=使用产品|lead_source=客户来源"_s;
    QTest::newRow("indonesian-companies")
        << u"name=Nama Perusahaan|city=Kota|industry=Bidang|employees=Jml Karyawan|annual_revenue=Omzet/Tahun|revenue=Total Belanja|first_purchase=Tgl Gabung|owner=Sales|products=Produk|lead_source=Sumber Info"_s;
    QTest::newRow("persian-companies")
        << u"id=کد اشتراک|name=نام شرکت|city=شهر|industry=زمینه فعالیت|employees=تعداد پرسنل|revenue=جمع فروش (ریال)|first_purchase=تاریخ شروع همکاری|owner=مسئول فروش|technologies=ابزارها|lead_source=نحوه آشنایی"_s;
    QTest::newRow("pipedrive-organizations-polish")
        << u"name=Organizacja - Nazwa|owner=Organizacja - Właściciel|repeat_purchases=Organizacja - Wygrane szanse sprzedaży|industry=Organizacja - Branża|employees=Organizacja - Zatrudnienie|city=Organizacja - Miasto|revenue=Organizacja - Wartość umów|technologies=Organizacja - Używane systemy|first_purchase=Organizacja - Klient od"_s;
    QTest::newRow("rdstation-empresas")
        << u"name=Empresa|industry=Segmento|city=Cidade|region=Estado|employees=Nº de funcionários|revenue=Receita total (R$)|first_purchase=Data da primeira venda|owner=Responsável|lead_source=Origem|nps=NPS"_s;
    QTest::newRow("hubspot-contacts")
        << u"id=Record ID|name=Company name|contact_title=Job Title|outcome=Lifecycle Stage|country=Country/Region"_s;
    QTest::newRow("salesforce-leads")
        << u"contact_title=Title|name=Company / Account|lead_source=Lead Source|region=State/Province|owner=Lead Owner|annual_revenue=Annual Revenue|employees=No. of Employees|industry=Industry"_s;
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

void CrmExportsTest::valuesHaveTheirTypes_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *file, const QString &column, const QString &type) {
        QTest::addRow("%s", file) << column << type;
    };
    row("accountant-windows-1250", u"Sprzedaż netto 2024"_s, u"money"_s);
    row("accountant-windows-1250", u"Osób"_s, u"number"_s); // "37 os."
    row("accountant-windows-1250", u"Saldo"_s, u"money"_s); // "212,50-"
    row("accountant-windows-1250", u"Nr kontrahenta"_s, u"text"_s); // "00001"
    row("chinese-gb18030", u"员工规模"_s, u"number"_s); // "120人"
    row("chinese-gb18030", u"注册资本"_s, u"money"_s); // "200万元", "1.5亿元"
    row("chinese-gb18030", u"使用产品"_s, u"tags"_s);
    row("chinese-gb18030", u"手机"_s, u"text"_s);
    row("chinese-gb18030", u"是否续约"_s, u"yesno"_s);
    row("indonesian-companies", u"Omzet/Tahun"_s, u"money"_s); // "12 miliar"
    row("indonesian-companies", u"Kode Pos"_s, u"text"_s);
    row("persian-companies", u"تاریخ شروع همکاری"_s, u"date"_s);
    row("persian-companies", u"ابزارها"_s, u"tags"_s);
    row("persian-companies", u"کد پستی"_s, u"text"_s);
    row("pipedrive-organizations-polish", u"Organizacja - Kod pocztowy"_s, u"text"_s); // no size of "12-345"
    row("rdstation-empresas", u"Origem"_s, u"category"_s); // "Google | Busca" is one value
}

void CrmExportsTest::valuesHaveTheirTypes()
{
    QFETCH(QString, column);
    QFETCH(QString, type);
    const auto seen = preview(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(seen);
    const auto found = std::find_if(seen->columns.begin(), seen->columns.end(),
                                    [&](const table::ColumnInfo &each) { return each.name == column; });
    QVERIFY(found != seen->columns.end());
    QCOMPARE(table::columnTypeId(found->type), type);
    QCOMPARE(seen->looks[static_cast<size_t>(found->index)].oddRows, 0);
}

void CrmExportsTest::peopleAreNoCompanies()
{
    const auto contacts = preview(u"hubspot-contacts"_s);
    QVERIFY(contacts && contacts->kindGuess.people);
    QVERIFY(contacts->notes.join(u' ').contains(u"In HubSpot, export the companies"_s));
    const auto leads = preview(u"salesforce-leads"_s);
    QVERIFY(leads && leads->kindGuess.people);
    QVERIFY(leads->notes.join(u' ').contains(u"report on accounts"_s));
    QVERIFY(!preview(u"hubspot-companies"_s)->kindGuess.people);
}

static const lodestar::testkit::Registered<CrmExportsTest> registered("core/import/crmexports");
#include "crmexports_test.moc"
