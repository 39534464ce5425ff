#include "ui/render/pdf.h"
#include "ui/theme/theme.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/summarysamples.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::render;
using namespace lodestar::testkit;

namespace {

/// What an outside program says of the file; skips the test where the program is not installed.
QString told(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        return u"cannot run "_s + program;
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

bool has(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

/// Letters and digits only: an extractor puts marks of direction and line ends where it likes, and ZWNJ is not a glyph.
QString letters(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_C))
        if (c.isLetterOrNumber())
            out += c;
    return out;
}

} // namespace

class PdfTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString fileFor(const report::SummaryModel &model, PaperSize paper = PaperSize::A4, int *pages = nullptr)
    {
        const QString path = m_folder.filePath(u"summary.pdf"_s);
        const Result<int> written = writeSummaryPdf(model, path, paper);
        if (!written)
            qFatal("%s", qPrintable(written.error().message));
        if (pages)
            *pages = *written;
        return path;
    }

private slots:
    /// For looking at: LODESTAR_PICTURES names a folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("LODESTAR_PICTURES");
        if (folder.isEmpty())
            QSKIP("LODESTAR_PICTURES is not set");
        for (const QString &name : {u"en"_s, u"id"_s, u"pl"_s, u"fa"_s, u"zh_CN"_s}) {
            QLocale::setDefault(QLocale(name));
            QVERIFY(writeSummaryPdf(summarySample(name), folder + u"/"_s + name + u".pdf"_s, PaperSize::A4));
        }
        QLocale::setDefault(QLocale(u"en_US"_s));
        for (int criteria : {2, 9, 30})
            QVERIFY(writeSummaryPdf(summaryWithCriteria(criteria), folder + u"/criteria%1.pdf"_s.arg(criteria),
                                    PaperSize::Letter));
        QVERIFY(writeSummaryPdf(emptySummary(), folder + u"/empty.pdf"_s, PaperSize::A4));
        QVERIFY(writeSummaryPdf(hostileSummary(), folder + u"/hostile.pdf"_s, PaperSize::A4));
        report::SummaryModel alone = summarySample(u"en"_s);
        alone.personas.clear();
        QVERIFY(writeSummaryPdf(alone, folder + u"/nobody.pdf"_s, PaperSize::A4));
        renderSummary(summarySample(u"fa"_s), 900).save(folder + u"/preview.png"_s);
    }

    void textIsTextInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "id", "pl", "fa", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void textIsTextInEveryLanguage()
    {
        if (!has(u"pdftotext"_s))
            QSKIP("pdftotext is not installed");
        QFETCH(QString, language);
        const report::SummaryModel model = summarySample(language);
        int pages = 0;
        const QString path = fileFor(model, PaperSize::A4, &pages);
        QCOMPARE(pages, 1);
        const QString text = told(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
        for (const QString &word : (model.headline + u' ' + model.rows[0].best + u' ' + model.personas[0].text + u' '
                                    + model.evidenceLine + u' ' + model.footer)
                                       .split(u' ', Qt::SkipEmptyParts)) {
            if (word.contains(QChar(0x0654))) // a combining hamza may be extracted on either side of its letter
                continue;
            QVERIFY2(letters(text).contains(letters(word)), qPrintable(word + u" in\n"_s + text));
        }
        // Not one character that only looks right.
        for (const QChar c : text) {
            const bool radical = c >= QChar(0x2E80) && c <= QChar(0x2FDF);
            const bool form = (c >= QChar(0xFB00) && c <= QChar(0xFDFF)) || (c >= QChar(0xFE70) && c <= QChar(0xFEFC));
            QVERIFY2(!radical && !form, qPrintable(QString(c)));
        }
    }

    void fileIsSoundVectorAndComplete()
    {
        if (!has(u"qpdf"_s) || !has(u"pdffonts"_s) || !has(u"pdfimages"_s) || !has(u"pdfinfo"_s))
            QSKIP("qpdf or poppler-utils are not installed");
        for (const QString &language : {u"en"_s, u"fa"_s, u"zh_CN"_s}) {
            const report::SummaryModel model = summarySample(language);
            const QString path = fileFor(model);
            const QString check = told(u"qpdf"_s, {u"--check"_s, path});
            QVERIFY2(check.contains(u"No syntax or stream encoding errors"_s), qPrintable(check));
            const QStringList fonts = told(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).sliced(2);
            QVERIFY(!fonts.isEmpty());
            for (const QString &font : fonts) {
                QVERIFY2(font.contains(u" yes yes yes"_s), qPrintable(font)); // embedded, subset, with a text map
                QVERIFY2(font.contains(u"Noto"_s), qPrintable(font));
            }
            QCOMPARE(told(u"pdfimages"_s, {u"-list"_s, path}).split(u'\n', Qt::SkipEmptyParts).size(),
                     2); // the head only
            const QString info = told(u"pdfinfo"_s, {path});
            QVERIFY2(info.contains(model.title), qPrintable(info));
            QVERIFY(info.contains(u"A4"_s));
            QVERIFY(!info.contains(u"CreationDate"_s));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.contains("/Lang (" + QString(language).replace(u'_', u'-').toLatin1() + ')'));
            QVERIFY(bytes.contains("/DisplayDocTitle true"));
        }
    }

    void equalModelsGiveEqualBytes()
    {
        for (const QString &language : {u"en"_s, u"fa"_s})
            QVERIFY(summaryPdf(summarySample(language), PaperSize::A4)
                    == summaryPdf(summarySample(language), PaperSize::A4));
    }

    void moreThanAPageGoesOn()
    {
        QCOMPARE(summaryPageCount(summaryWithCriteria(2), PaperSize::Letter), 1);
        QCOMPARE(summaryPageCount(summaryWithCriteria(7), PaperSize::Letter), 1);
        const int pages = summaryPageCount(summaryWithCriteria(30), PaperSize::A4);
        QVERIFY(pages > 1);
        if (!has(u"pdftotext"_s))
            return;
        report::SummaryModel model = summaryWithCriteria(30);
        for (size_t i = 0; i < model.rows.size(); ++i)
            model.rows[i].bad = u"marker%1end"_s.arg(i);
        const QString text = told(u"pdftotext"_s, {fileFor(model), u"-"_s});
        for (size_t i = 0; i < model.rows.size(); ++i)
            QVERIFY2(text.contains(u"marker%1end"_s.arg(i)), qPrintable(u"row %1"_s.arg(i)));
        QVERIFY(text.contains(u"%1 of %1"_s.arg(pages)));
        QCOMPARE(text.count(u"Not for us"_s), text.count(u"Good, if"_s));
        QVERIFY(text.count(u"Not for us"_s) > 1); // the head of the table goes on with its rows
    }

    void textFromTheDataStaysTextAndInItsPlace()
    {
        const report::SummaryModel model = hostileSummary();
        for (const PaperSize paper : {PaperSize::A4, PaperSize::Letter}) {
            int pages = 0;
            const QString path = fileFor(model, paper, &pages);
            QVERIFY(pages <= 3);
            if (!has(u"pdftotext"_s) || !has(u"pdfimages"_s))
                continue;
            const QString text = told(u"pdftotext"_s, {path, u"-"_s});
            QVERIFY2(text.contains(u"<img src="_s) && text.contains(u"<script>alert(1)"_s), qPrintable(text));
            QVERIFY(text.contains(u"<b>kicker</b>"_s));
            QVERIFY(!text.contains(QChar(0x202E)));
            QVERIFY(text.contains(u"RLO"_s)); // what would turn the line round is shown instead
            QCOMPARE(told(u"pdfimages"_s, {u"-list"_s, path}).split(u'\n', Qt::SkipEmptyParts).size(), 2);
            // Nothing is painted beyond the margins.
            const QImage page = renderSummary(model, 600, paper);
            for (int y = 0; y < page.height(); ++y)
                for (int x : {2, 10, 20, 30, page.width() - 31, page.width() - 11, page.width() - 3})
                    QCOMPARE(page.pixel(x, y), QColor(Qt::white).rgb());
        }
    }

    void rightToLeftPageIsMirrored()
    {
        // The tinted column of the best stands as far from the right edge as it stands from the left in English.
        const auto tintedFrom = [](const QImage &page, bool fromTheRight) {
            const QRgb tint = theme::paperLook(u"en"_s).color(theme::ColorRole::AccentSoft).rgb();
            for (int i = 0; i < page.width(); ++i)
                for (int y = 0; y < page.height(); ++y)
                    if (page.pixel(fromTheRight ? page.width() - 1 - i : i, y) == tint)
                        return i;
            return -1;
        };
        report::SummaryModel model = summarySample(u"en"_s);
        const int leftToRight = tintedFrom(renderSummary(model, 800), false);
        model.rightToLeft = true;
        const int rightToLeft = tintedFrom(renderSummary(model, 800), true);
        QVERIFY(leftToRight > 100);
        QVERIFY2(std::abs(leftToRight - rightToLeft) <= 1, qPrintable(u"%1 %2"_s.arg(leftToRight).arg(rightToLeft)));
    }

    void emptyModels()
    {
        QCOMPARE(summaryPageCount(emptySummary(), PaperSize::A4), 1);
        QCOMPARE(summaryPageCount(report::SummaryModel(), PaperSize::A4), 1);
        QVERIFY(summaryPdf(report::SummaryModel(), PaperSize::A4).startsWith("%PDF"));
        QVERIFY(renderSummary(emptySummary(), 0).isNull());
        QVERIFY(renderSummary(emptySummary(), 100, PaperSize::A4, 5).isNull());
        QCOMPARE(renderSummary(emptySummary(), 210).size(), QSize(210, 297));
    }

    void whatCannotBeWrittenIsSaid()
    {
        const report::SummaryModel model = emptySummary();
        const Result<int> nowhere = writeSummaryPdf(model, m_folder.filePath(u"none/summary.pdf"_s), PaperSize::A4);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, ErrorKind::NotFound);
        QVERIFY(nowhere.error().message.contains(u"none"_s));
        const Result<int> folder = writeSummaryPdf(model, m_folder.path(), PaperSize::A4);
        QVERIFY(!folder);
        QVERIFY(folder.error().message.contains(u"folder"_s));
        const Result<int> full = writeSummaryPdf(model, u"/proc/summary.pdf"_s, PaperSize::A4);
        QVERIFY(!full);
        QVERIFY(!full.error().message.isEmpty());
    }

    void anOlderFileIsReplacedWhole()
    {
        const QString path = m_folder.filePath(u"older.pdf"_s);
        QFile older(path);
        QVERIFY(older.open(QIODevice::WriteOnly));
        older.write(QByteArray(1000000, 'x'));
        older.close();
        QVERIFY(writeSummaryPdf(emptySummary(), path, PaperSize::A4));
        QVERIFY(QFileInfo(path).size() < 1000000);
        QCOMPARE(QDir(m_folder.path()).entryList({u"older*"_s}).size(), 1); // no litter
    }
};

static const lodestar::testkit::Registered<PdfTest> registered("ui/render/pdf");
#include "pdf_test.moc"
