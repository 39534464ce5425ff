#include "core/table/steppreview.h"

#include "core/table/datasetstore.h"
#include "core/table/recipestore.h"
#include "tests/core/table/storedtable.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::table;
using lodestar::testkit::storedColumn;
using lodestar::testkit::storedNumbers;

class StepPreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsPartsBesideTheWhole();
    void showsNewNames();
    void saysWhatDoesNotFit();
    void changesNothing();

private:
    StepPreview preview(const QString &kind, const QString &attribute, const QJsonObject &value);

    std::unique_ptr<testkit::StoredProject> m_project;
    DatasetInfo m_info;
};

void StepPreviewTest::init()
{
    m_project = std::make_unique<testkit::StoredProject>();
    std::vector<DatasetColumn> columns;
    columns.push_back(storedColumn(u"Name"_s, ColumnType::Text, RoleId::Name, {"Odra", "Bug", "San", "Narew"}));
    columns.push_back(
        storedColumn(u"Place"_s, ColumnType::Category, RoleId::None, {"Gdańsk, PL", "", "Gdańsk, PL", "Kyiv, UA"}));
    columns.push_back(storedNumbers(u"CLV"_s, ColumnType::Number, RoleId::Clv, {"12.5", "", "40", "7"}));
    m_info = m_project->write(std::move(columns));
    m_info = *DatasetStore(**m_project).info(m_info.id);
}

StepPreview StepPreviewTest::preview(const QString &kind, const QString &attribute, const QJsonObject &value)
{
    const auto found = previewStep(**m_project, m_info, {{}, DatasetKind::Customers, kind, attribute, value, false});
    if (!found)
        QTest::qFail(qPrintable(found.error().message), __FILE__, __LINE__);
    return found.value_or(StepPreview());
}

void StepPreviewTest::showsPartsBesideTheWhole()
{
    const QJsonArray into{QJsonObject{{u"name"_s, u"City"_s}, {u"type"_s, u"category"_s}},
                          QJsonObject{{u"name"_s, u"Country"_s}, {u"type"_s, u"category"_s}}};
    const StepPreview shown = preview(u"split_column"_s, u"Place"_s, {{u"separator"_s, u","_s}, {u"into"_s, into}});
    QCOMPARE(shown.before, QStringList{u"Place"_s});
    QCOMPARE(shown.after, (QStringList{u"City"_s, u"Country"_s}));
    QCOMPARE(shown.rows.size(), size_t{2}); // different ones
    QCOMPARE(shown.rows[1].before, QStringList{u"Kyiv, UA"_s});
    QCOMPARE(shown.rows[1].after, (QStringList{u"Kyiv"_s, u"UA"_s}));
    QCOMPARE(shown.report.cells, 6);
}

void StepPreviewTest::showsNewNames()
{
    const StepPreview shown = preview(u"rename_column"_s, u"Place"_s, {{u"name"_s, u"Location"_s}});
    QCOMPARE(shown.before, QStringList{u"Place"_s});
    QCOMPARE(shown.after, QStringList{u"Location"_s});
    QCOMPARE(shown.rows[0].before, shown.rows[0].after);
}

void StepPreviewTest::saysWhatDoesNotFit()
{
    QCOMPARE(preview(u"rename_column"_s, u"Place"_s, {{u"name"_s, u"clv"_s}}).report.trouble,
             StepReport::Trouble::NameTaken);
    QVERIFY(preview(u"set_unit"_s, u"Place"_s, {{u"factor"_s, 2}}).rows.empty());
    const StepPreview shown = preview(u"set_type"_s, u"Place"_s, {{u"type"_s, u"number"_s}});
    QCOMPARE(shown.report.unreadable, 3);
    QCOMPARE(shown.rows[0].after, QStringList{QString()});
}

void StepPreviewTest::changesNothing()
{
    const auto before = (*m_project)->history().size();
    preview(u"set_unit"_s, u"CLV"_s, {{u"factor"_s, 1000}, {u"currency"_s, u"EUR"_s}});
    QCOMPARE((*m_project)->history().size(), before);
    QVERIFY(RecipeStore(**m_project).steps(DatasetKind::Customers)->empty());
}

static const lodestar::testkit::Registered<StepPreviewTest> registered("core/table/steppreview");
#include "steppreview_test.moc"
