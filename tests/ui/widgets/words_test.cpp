#include "tests/testkit/registry.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stepsign.h"
#include "ui/widgets/tierbar.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace lodestar;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { theme::apply({}); }
    void cleanup() { theme::apply({}); }

    void aNameThatLooksLikeMarkupStaysText()
    {
        const QString hostile = u"<b>ACME</b><img src='file:///etc/passwd'>"_s;
        Label label(hostile);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(label.sizeHint().width() > Label(u"ACME"_s).sizeHint().width() * 3);
        ElidedLabel elided(hostile);
        QTextDocument tip; // tips guess whether they hold markup
        tip.setHtml(elided.toolTip());
        QCOMPARE(tip.toPlainText(), hostile);
        QCOMPARE(elided.accessibleName(), hostile);
    }

    void wrappingLabelsGetTheHeightTheyNeed()
    {
        auto *label = Label::wrapping(u"word "_s.repeated(60));
        QVERIFY(label->heightForWidth(200) > label->heightForWidth(800) * 2);
        delete label;
    }

    void proseIsNeverWiderThanALine()
    {
        auto *label = Label::prose(u"word "_s.repeated(200));
        QCOMPARE(label->heightForWidth(5000), label->heightForWidth(label->maximumWidth())); // as layouts ask
        QVERIFY(label->maximumWidth() <= label->fontMetrics().averageCharWidth() * 75);
        delete label;
    }

    void labelsBeginWhereThePageBegins()
    {
        theme::apply({.language = u"fa"_s});
        Label latin(u"Halden Cargo"_s);
        latin.resize(400, 40);
        QVERIFY(latin.alignment() & Qt::AlignRight);
        QVERIFY(latin.alignment() & Qt::AlignAbsolute);
    }

    void aLongNameEndsInAnEllipsisAndStaysInItsTip()
    {
        ElidedLabel label(u"Northwind Freight and Warehousing Company of the North"_s);
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 3);
        QCOMPARE(label.toolTip(), label.text());
    }

    void chipsSayTheirWord()
    {
        Chip chip(u"likely real"_s, Chip::Tone::Positive);
        QCOMPARE(chip.accessibleName(), u"likely real"_s);
        QVERIFY(chip.sizeHint().width() > chip.fontMetrics().averageCharWidth() * 5);
        const QImage positive = chip.grab().toImage();
        chip.setTone(Chip::Tone::Negative);
        QVERIFY(chip.grab().toImage() != positive);
        chip.setText(u"could be chance"_s);
        QCOMPARE(chip.accessibleName(), u"could be chance"_s);
    }

    void everyChipReads_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(theme::Scheme::Light);
        QTest::newRow("dark") << int(theme::Scheme::Dark);
        QTest::newRow("contrast") << int(theme::Scheme::HighContrast);
    }

    void everyChipReads()
    {
        QFETCH(int, scheme);
        theme::apply({.scheme = static_cast<theme::Scheme>(scheme)});
        for (int tone = 0; tone <= int(Chip::Tone::Team5); ++tone) {
            // Solid letters (a block element) show the pure colours of word and ground.
            Chip chip(u"\u2588\u2588"_s, Chip::Tone(tone));
            chip.resize(chip.sizeHint());
            const QImage image = chip.grab().toImage();
            double best = 0;
            const QColor ground = image.pixelColor(image.width() / 2, 2);
            for (int x = 0; x < image.width(); ++x)
                best = std::max(best, theme::contrast(image.pixelColor(x, image.height() / 2), ground));
            QVERIFY2(best >= 4.5, qPrintable(u"tone %1: %2"_s.arg(tone).arg(best)));
        }
    }

    void aButtonFollowsItsAction()
    {
        QAction action(u"Draft the ICP"_s);
        QSignalSpy triggered(&action, &QAction::triggered);
        auto *button = makeActionButton(&action, ButtonKind::Primary);
        QCOMPARE(button->text(), u"Draft the ICP"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        action.setEnabled(false);
        QVERIFY(!button->isEnabled());
        action.setText(u"Draft it again"_s);
        QCOMPARE(button->text(), u"Draft it again"_s);
        delete button;
    }

    void iconButtonsHaveANameForTheEar()
    {
        auto *button = makeIconButton(u"close"_s, u"Close"_s);
        QCOMPARE(button->accessibleName(), u"Close"_s);
        QVERIFY(!button->icon().isNull());
        delete button;
        PrimaryButton primary(u"Go"_s);
        QCOMPARE(int(theme::buttonKind(&primary)), int(ButtonKind::Primary));
        QuietButton quiet(u"Go"_s);
        QCOMPARE(int(theme::buttonKind(&quiet)), int(ButtonKind::Quiet));
    }

    void signsOfStepsDifferWithoutColour()
    {
        QList<QImage> seen;
        for (const auto state : {Page::State::Empty, Page::State::Done}) {
            const QImage image = StepSign(3, state, false).grab().toImage().convertToFormat(QImage::Format_Grayscale8);
            QVERIFY(!seen.contains(image));
            seen << image;
        }
        QVERIFY(StepSign(3, Page::State::Done, false).accessibleName().contains(u"done"_s));
    }

    void tiersAreToldInWordsAndCounts()
    {
        TierBar bar;
        bar.setCounts({37, 52, 100, 3, 20});
        for (const auto count : {37, 52, 100, 3, 20})
            QVERIFY(bar.accessibleName().contains(QString::number(count)));
        QVERIFY(bar.heightForWidth(120) > bar.heightForWidth(900)); // the legend breaks into lines
        bar.resize(400, bar.heightForWidth(400));
        const QImage image = bar.grab().toImage();
        QCOMPARE(image.pixelColor(5, 8), theme::current().color(theme::ColorRole::TierBest));
        bar.setCounts({});
        QVERIFY(bar.grab().toImage().pixelColor(5, 8) != theme::current().color(theme::ColorRole::TierBest));
    }
};

static const lodestar::testkit::Registered<WordsTest> registered("ui/widgets/words");
#include "words_test.moc"
