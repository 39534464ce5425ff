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
