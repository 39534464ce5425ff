#include "tests/app/cli/clitest.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lodestar::testkit;

/// The customer survey and the questions, with the real program.
class CliResearchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    CliRun run(const QStringList &arguments) { return runCli(m_folder->path(), arguments); }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"new"_s, u"p.icp"_s}).status, 0);
    }

    void theSurveyGoesOutAndComesBack()
    {
        CliRun form = run({u"export"_s, u"p.icp"_s, u"--what"_s, u"survey-form"_s, u"--out"_s, u"form.csv"_s,
                           u"--lang"_s, u"pl"_s, u"--json"_s});
        QCOMPARE(form.status, 0);
        QVERIFY(form.isOneObject);
        QCOMPARE(form.json[u"rows"_s].toInt(), 4);
        QByteArray filled = read(u"form.csv"_s);
        QVERIFY(filled.contains("Firma"));
        filled += "Ana,CEO,Odra,2026-11-03,Szybko,Ludzie,Ceny,Aplikacja\nBen,,,jutro,Blisko,,,\n";
        write(u"filled.csv"_s, filled);
        const CliRun back = run({u"import"_s, u"p.icp"_s, u"filled.csv"_s, u"--as"_s, u"survey"_s, u"--json"_s});
        QCOMPARE(back.status, 0);
        QVERIFY(back.isOneObject);
        QCOMPARE(back.json[u"kind"_s].toString(), u"survey"_s);
        const QJsonObject survey = back.json[u"survey"_s].toObject();
        QCOMPARE(survey[u"respondents"_s].toInt(), 2);
        QCOMPARE(survey[u"answers"_s].toInt(), 5);
        const QJsonObject misfit = survey[u"misfits"_s].toArray().first().toObject();
        QCOMPARE(misfit[u"line"_s].toInt(), 3);
        QCOMPARE(misfit[u"text"_s].toString(), u"jutro"_s);
        const CliRun again = run({u"import"_s, u"p.icp"_s, u"filled.csv"_s, u"--as"_s, u"survey"_s});
        QCOMPARE(again.status, 0);
        QVERIFY(again.out.contains("known already"));
        QCOMPARE(run({u"check"_s, u"p.icp"_s}).status, 0);
    }

    void formsAndQuestionsAreFilesOfTheirKind()
    {
        QCOMPARE(run({u"export"_s, u"p.icp"_s, u"--what"_s, u"survey-form"_s, u"--out"_s, u"form.xlsx"_s}).status, 0);
        QVERIFY(read(u"form.xlsx"_s).startsWith("PK"));
        QCOMPARE(run({u"export"_s, u"p.icp"_s, u"--what"_s, u"survey-form"_s, u"--out"_s, u"form.pdf"_s, u"--paper"_s,
                      u"Letter"_s, u"--lang"_s, u"fa"_s})
                     .status,
                 0);
        QVERIFY(read(u"form.pdf"_s).startsWith("%PDF"));
        QCOMPARE(run({u"export"_s, u"p.icp"_s, u"--what"_s, u"questions"_s, u"--out"_s, u"q.json"_s}).status, 0);
        const QJsonArray questions = QJsonDocument::fromJson(read(u"q.json"_s)).object()[u"questions"_s].toArray();
        QCOMPARE(questions.size(), 29);
        QCOMPARE(run({u"export"_s, u"p.icp"_s, u"--what"_s, u"questions"_s, u"--out"_s, u"q.csv"_s}).status, 0);
        QCOMPARE(run({u"export"_s, u"p.icp"_s, u"--what"_s, u"questions"_s, u"--out"_s, u"q.xlsx"_s}).status, 0);
    }

    void wrongUsageIsSaid()
    {
        QCOMPARE(run({u"export"_s, u"p.icp"_s, u"--out"_s, u"a.xlsx"_s}).status, 2);
        QCOMPARE(run({u"export"_s, u"p.icp"_s, u"--what"_s, u"weather"_s, u"--out"_s, u"a.xlsx"_s}).status, 2);
        QCOMPARE(run({u"export"_s, u"p.icp"_s, u"--what"_s, u"questions"_s, u"--out"_s, u"a.doc"_s}).status, 2);
        QCOMPARE(run({u"export"_s, u"p.icp"_s, u"--what"_s, u"questions"_s}).status, 2);
        const CliRun nowhere =
            run({u"export"_s, u"p.icp"_s, u"--what"_s, u"questions"_s, u"--out"_s, u"no/where.csv"_s});
        QCOMPARE(nowhere.status, 1);
        QVERIFY(nowhere.err.contains(u"where.csv"_s));
    }
};

static const lodestar::testkit::Registered<CliResearchTest> registered("app/cli/research");
#include "research_test.moc"
