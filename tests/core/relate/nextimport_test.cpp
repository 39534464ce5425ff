#include "core/relate/nextimport.h"

#include "core/project/project.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::relate;

namespace {

QByteArray customers(const QByteArray &header, int from, int to)
{
    QByteArray csv = header + '\n';
    for (int i = from; i < to; ++i)
        csv += "C" + QByteArray::number(100 + i) + ",Company " + QByteArray::number(i) + ','
            + (i % 2 ? "Retail" : "Logistics") + ',' + QByteArray::number(20 + i * 7) + '\n';
    return csv;
}

} // namespace

class NextImportTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<project::Project> m_project;

    QString file(const QByteArray &bytes)
    {
        QFile out(m_folder->filePath(u"next.csv"_s));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write");
        return out.fileName();
    }

private slots:
    void init()
    {
        m_project.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = project::Project::create(m_folder->filePath(u"p.icp"_s), u"P"_s);
        QVERIFY(created);
        m_project = std::move(*created);
        QVERIFY(import::importFile(*m_project, file(customers("Customer ID,Company,Industry,Employees", 0, 20))));
    }

    void sameColumnsAreCounted()
    {
        const QString path = file(customers("customer id,Company,Industry,Employees", 3, 25));
        const auto next =
            compareWithInUse(*m_project, {path, {}}, {u"customer id"_s, u"Company"_s, u"Industry"_s, u"Employees"_s});
        QVERIFY(next && *next);
        QVERIFY((*next)->hasSameColumns());
        QCOMPARE((*next)->by, table::MatchedBy::Id);
        QCOMPARE((*next)->known, 17);
        QCOMPARE((*next)->joined, 5);
        QCOMPARE((*next)->left, 3);
        QCOMPARE((*next)->before.name, u"next.csv"_s);
    }

    void aRenamedColumnIsRecognised()
    {
        QByteArray csv = customers("Customer ID,Company,Industry,Headcount,Fax", 0, 20);
        csv.replace('\n', ",x\n").replace("Fax,x", "Fax");
        const auto next = compareWithInUse(*m_project, {file(csv), {}},
                                           {u"Customer ID"_s, u"Company"_s, u"Industry"_s, u"Headcount"_s, u"Fax"_s});
        QVERIFY(next && *next);
        QVERIFY(!(*next)->hasSameColumns());
        QCOMPARE((*next)->renamed.size(), size_t{1});
        QCOMPARE((*next)->renamed.front().before, u"Employees"_s);
        QCOMPARE((*next)->renamed.front().now, u"Headcount"_s);
        QCOMPARE((*next)->added, QStringList{u"Fax"_s});
        QCOMPARE((*next)->removed, QStringList());
    }

    void anotherTableIsNone()
    {
        const QStringList columns{u"Customer ID"_s, u"Town"_s, u"Street"_s, u"Phone"_s};
        const auto next = compareWithInUse(*m_project, {u"not read"_s, {}}, columns);
        QVERIFY(next && !*next);
        TableFile prospects{u"not read"_s, {}};
        prospects.options.kind = table::DatasetKind::Prospects; // there are none yet
        const auto none = compareWithInUse(*m_project, prospects, {u"Customer ID"_s, u"Company"_s, u"Industry"_s});
        QVERIFY(none && !*none);
    }
};

static const lodestar::testkit::Registered<NextImportTest> registered("core/relate/nextimport");
#include "nextimport_test.moc"
