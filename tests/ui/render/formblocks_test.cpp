#include "ui/render/formblocks.h"

#include "tests/testkit/registry.h"
#include "ui/render/paperform.h"
#include "ui/render/pdf.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::render;

namespace {

PaperForm form(const QString &language, int own = 0)
{
    research::SurveyForm form;
    form.language = language;
    form.rightToLeft = language == u"fa"_s;
    form.words = *research::formWords(language);
    const auto questions = *research::shippedSurvey(language);
    for (const workshop::Question &question : questions)
        form.questions << question.text;
    for (int i = 0; i < own; ++i)
        form.questions << u"A question of our own, number %1?"_s.arg(i);
    return paperForm(form);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class FormBlocksTest : public QObject
{
    Q_OBJECT
private slots:
    void fourQuestionsFitOnAPage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "id", "pl", "fa", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void fourQuestionsFitOnAPage()
    {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const auto pages = writeFormPdf(form(language), folder.filePath(u"f.pdf"_s), PaperSize::A4);
        QVERIFY2(pages, pages ? "" : qPrintable(pages.error().message));
        QCOMPARE(*pages, 1);
        QVERIFY(writeFormPdf(form(language), folder.filePath(u"g.pdf"_s), PaperSize::A4));
        QCOMPARE(bytesOf(folder.filePath(u"f.pdf"_s)), bytesOf(folder.filePath(u"g.pdf"_s)));
        const QImage image = renderForm(form(language), 900);
        QVERIFY(!image.isNull());
        if (const QString out = qEnvironmentVariable("LODESTAR_PICTURES"); !out.isEmpty())
            image.save(out + u"/form-"_s + language + u".png"_s);
    }

    void manyQuestionsGoOn()
    {
        const QTemporaryDir folder;
        const auto pages = writeFormPdf(form(u"en"_s, 12), folder.filePath(u"f.pdf"_s), PaperSize::Letter);
        QVERIFY(pages && *pages > 1);
        QVERIFY(!renderForm(form(u"en"_s, 12), 600, PaperSize::Letter, *pages - 1).isNull());
        QVERIFY(renderForm(form(u"en"_s), 600, PaperSize::A4, 1).isNull());
        QVERIFY(!writeFormPdf(form(u"en"_s), folder.filePath(u"no/where.pdf"_s), PaperSize::A4));
    }

    void whatATeamIsAskedIsAFormToo()
    {
        exports::AnswerWorkbook team;
        team.project = u"Odra"_s;
        team.whom = u"Sales"_s;
        team.due = QDate(2026, 12, 3);
        team.questions = *workshop::shippedQuestions(u"en"_s);
        const PaperForm paper = paperForm(team, u"fa"_s);
        QVERIFY(paper.title.contains(u"Odra"_s) && paper.title.contains(u"Sales"_s));
        QVERIFY2(paper.intro.contains(u"2026"_s), qPrintable(paper.intro));
        QCOMPARE(paper.questions.size(), team.questions.size());
        for (size_t i = 0; i < team.questions.size(); ++i) {
            QCOMPARE(paper.questions[i].text, team.questions[i].text);
            QCOMPARE(paper.questions[i].note, team.questions[i].why);
            QCOMPARE(paper.questions[i].number.isEmpty(), team.questions[i].number == 0); // the warm-up has none
        }
        QCOMPARE(paper.questions.back().number, u"۲۵"_s);
        const QTemporaryDir folder;
        const auto pages = writeFormPdf(paper, folder.filePath(u"f.pdf"_s), PaperSize::A4);
        QVERIFY(pages && *pages > 3);
    }

    void aHandHasRoomToWrite()
    {
        PageStyle style;
        style.chart.look = theme::paperLook(u"en"_s);
        style.chart.unit = 4;
        style.width = 2000;
        const auto blocks = formBlocks(form(u"en"_s), style);
        QCOMPARE(blocks.size(), size_t(8)); // title, words, two rows of who, four questions
        for (size_t i = 4; i < blocks.size(); ++i)
            QVERIFY(blocks[i].height >= 4 * 8 * kPaperResolution / 25.4); // four lines of 8 mm
    }
};

static const lodestar::testkit::Registered<FormBlocksTest> registered("ui/render/formblocks");
#include "formblocks_test.moc"
