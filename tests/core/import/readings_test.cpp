#include "core/import/readings.h"

#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class ReadingsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write");
        return out.fileName();
    }

private slots:
    void theNextFileOfTheKindIsReadAlike()
    {
        auto project = project::Project::create(m_folder.filePath(u"p.icp"_s), u"P"_s);
        QVERIFY(project);
        const QString first = file(u"a.csv"_s, "id,name,amount\n1,'Ada',5\n2,'Ben',6\n");
        const QString next = file(u"b.csv"_s, "id,name,amount\n3,'Cleo',7\n");
        const QString other = file(u"c.csv"_s, "key,title\n3,'Cleo'\n");
        ImportOptions options;
        options.quote = u'\0';
        options.skipRows = 0;
        QVERIFY((*project)->change(u"x"_s, [&] { return Readings::remember(**project, first, options); }));

        const Readings readings = Readings::of(**project);
        const ImportOptions applied = readings.applied(next, {});
        QVERIFY(applied.quote && *applied.quote == u'\0');
        QVERIFY(applied.skipRows && *applied.skipRows == 0);
        QVERIFY(!choosesAnything(readings.applied(other, {})));
        ImportOptions prospects;
        prospects.kind = table::DatasetKind::Prospects;
        QVERIFY(!choosesAnything(readings.applied(next, prospects)));
        ImportOptions own;
        own.delimiter = u";"_s;
        QVERIFY(!readings.applied(next, own).quote);
    }

    void theOrderOfDatesIsRemembered()
    {
        auto project = project::Project::create(m_folder.filePath(u"d.icp"_s), u"D"_s);
        QVERIFY(project);
        const QString first = file(u"d.csv"_s, "id,bought\n1,3/4/2021\n2,5/6/2021\n");
        ImportOptions options;
        options.dateOrder = DateOrder::DayMonthYear;
        QVERIFY(importFile(**project, first, options));
        const ImportOptions applied = Readings::of(**project).applied(first, {});
        QCOMPARE(applied.dateOrder, std::optional(DateOrder::DayMonthYear));
        const auto seen = previewFile(first, applied);
        QVERIFY(seen && !seen->dateQuestion);
    }

    void datesThatNothingDecidesAreAsked()
    {
        const QString path = file(u"q.csv"_s, "id,bought,paid\n1,11/9/2022,1/2/2022\n2,5/6/2021,2/2/2022\n");
        const auto open = previewFile(path, {});
        QVERIFY(open && open->dateQuestion);
        QCOMPARE(open->dateQuestion->columns, (QStringList{u"bought"_s, u"paid"_s}));
        QVERIFY(open->dateQuestion->text.contains(u"11/9/2022"_s));
        QCOMPARE(open->dateQuestion->answers.size(), size_t(2));
        QCOMPARE(open->dateQuestion->answers[0].order, DateOrder::MonthDayYear);
        QVERIFY(open->dateQuestion->answers[0].text != open->dateQuestion->answers[1].text);
        ImportOptions answered;
        answered.dateOrder = DateOrder::DayMonthYear;
        QVERIFY(!previewFile(path, answered)->dateQuestion);
        // One column that can be read in one way only decides for all.
        const QString clear = file(u"c2.csv"_s, "id,bought,paid\n1,11/9/2022,31/2/2022\n2,5/6/2021,30/1/2022\n");
        QVERIFY(!previewFile(clear, {})->dateQuestion);
        QVERIFY(previewFile(file(u"c3.csv"_s, "id,x\n1,11.9.2022\n2,5.6.2021\n"), {})->dateQuestion == std::nullopt);
    }

    void numbersAndDatesLeaveTheCellsAlone()
    {
        DialectChoice a, b;
        b.dateOrder = DateOrder::MonthDayYear;
        b.decimal = u","_s;
        QVERIFY(hasSameCells(a, b));
        b.delimiter = u";"_s;
        QVERIFY(!hasSameCells(a, b));
    }

    void nothingChosenForgets()
    {
        auto project = project::Project::create(m_folder.filePath(u"q.icp"_s), u"Q"_s);
        QVERIFY(project);
        const QString path = file(u"a.csv"_s, "id,name\n1,Ada\n");
        ImportOptions options;
        options.header = false;
        QVERIFY((*project)->change(u"x"_s, [&] { return Readings::remember(**project, path, options); }));
        QVERIFY(choosesAnything(Readings::of(**project).applied(path, {})));
        ImportOptions fresh;
        fresh.useRemembered = false;
        QVERIFY(!choosesAnything(Readings::of(**project).applied(path, fresh)));
        QVERIFY((*project)->change(u"x"_s, [&] { return Readings::remember(**project, path, fresh); }));
        QVERIFY(Readings::of(**project).isEmpty());
    }
};

static const lodestar::testkit::Registered<ReadingsTest> registered("core/import/readings");
#include "readings_test.moc"
