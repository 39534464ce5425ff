#include "ui/stage/stagelayout.h"

#include "core/workshop/question.h"
#include "tests/testkit/registry.h"
#include "tests/ui/render/charts.h"
#include "tests/ui/stage/paintedtext.h"
#include "ui/base/language.h"

#include <QRegularExpression>
#include <QTest>

using namespace lodestar;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;
using testkit::PaintedText;

namespace {

const QString kLong =
    u"They ask what happens to shipments that are on their way on the day of the change, who is to blame when one is "
    "lost, and whether the planners have to type everything twice for the first weeks, because the last project of "
    "this kind took a year and in the end nobody used it"_s;

/// Words of the language in use, long ones too.
QStringList wordsIn(const QString &language)
{
    QStringList words;
    const auto questions = workshop::shippedQuestions(language);
    for (const auto &question : questions ? *questions : std::vector<workshop::Question>())
        words << question.text << question.why;
    words << kLong << u"Short"_s << u"Donaudampfschifffahrtsgesellschaftskapitänsmützenverkaufsstelle"_s.repeated(2);
    return words;
}

StageScene headed(const QStringList &words, StageScene::Body body)
{
    return {.kicker = u"Question 8 of 25 · "_s + words.at(2),
            .title = words.at(4),
            .line = words.at(5),
            .body = std::move(body),
            .status = words.at(6)};
}

StageScene::Cards manyCards(const QStringList &words)
{
    using Card = StageScene::Card;
    StageScene::Cards cards;
    for (int column = 0; column < 5; ++column) {
        cards.columns.push_back({.name = words.at(column), .count = u"5 people"_s});
        for (int i = 0; i < 9; ++i)
            cards.columns.back().cards.push_back(Card{.text = words.at((column * 9 + i) % words.size()),
                                                      .note = words.at(i),
                                                      .edge = theme::ColorRole::Team1,
                                                      .dots = i * i});
    }
    return cards;
}

std::vector<std::pair<QString, StageScene>> allScenes(const QStringList &words)
{
    using S = StageScene;
    std::vector<std::pair<QString, S>> scenes;
    const auto add = [&](const QString &name, S::Body body) {
        scenes.emplace_back(name, headed(words, std::move(body)));
    };
    add(u"nothing"_s, std::monostate{});
    add(u"text"_s, S::Text{words.join(u'\n')});
    add(u"writing"_s, S::Writing{6, 8, words.join(u'\n')});
    add(u"cards"_s, manyCards(words));
    S::Column list;
    for (const QString &word : words)
        list.cards.push_back({.text = word, .note = u"Sales"_s});
    add(u"list"_s, S::Cards{{list}});
    S::Bars bars{{}, 9, words.at(1)};
    for (int i = 0; i < 14; ++i)
        bars.bars.push_back({words.at(i), u"12,345.6"_s, i % 3 ? QString() : words.at(i + 1), 1 - i / 20.0});
    add(u"bars"_s, bars);
    add(u"decision"_s,
        S::Decision{words.join(u' '), u"Agnieszka Brzęczyszczykiewicz-Konstantynopolitańczykowska"_s, 2});
    S::Steps steps;
    for (int i = 0; i < 12; ++i)
        steps.steps.push_back({words.at(i), u"10 min"_s,
                               i < 7        ? S::Step::State::Done
                                   : i == 7 ? S::Step::State::Now
                                            : S::Step::State::Next});
    add(u"steps"_s, steps);
    for (const auto &[kind, spec] : testkit::everyChart())
        scenes.emplace_back(kind, chartScene(spec, words.at(2)));
    auto beside = headed(words, manyCards(words));
    beside.aside = S::Aside{u"The data says"_s, {}, words.at(3)};
    for (const QString &word : words)
        beside.aside->figures.push_back({u"41 of 63"_s, word});
    scenes.emplace_back(u"beside"_s, beside);
    beside.body = std::monostate{};
    scenes.emplace_back(u"data alone"_s, beside);
    return scenes;
}

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(u"[\\s\\x{00A0}\\x{2028}]"_s);
    return text.remove(spaces);
}

} // namespace

class StageLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        applyLanguage(u"en"_s);
        theme::apply({});
    }

    void everythingFitsAndCanBeRead_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString &language : {u"en"_s, u"id"_s, u"pl"_s, u"fa"_s, u"zh_CN"_s})
            for (const QSize size : {QSize(1024, 768), QSize(1280, 720), QSize(1920, 1080)})
                QTest::addRow("%s %dx%d", qPrintable(language), size.width(), size.height()) << language << size;
    }
    void everythingFitsAndCanBeRead()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        applyLanguage(language);
        theme::apply({.language = language});
        const auto direction = language == u"fa" ? Qt::RightToLeft : Qt::LeftToRight;
        const StageSetting setting{size, stageLook(theme::current(), size), direction, true, u"Northwind Freight"_s};
        const QRectF whole{QPointF(), QSizeF(size)};
        for (const auto &[name, scene] : allScenes(wordsIn(language))) {
            const StageLayout layout(scene, setting);
            QVERIFY(layout.sheets() > 0);
            for (int sheet = 0; sheet < layout.sheets(); ++sheet) {
                const StagePicture picture = layout.picture(sheet);
                auto texts = testkit::paintedTexts(picture);
                for (const auto &text : testkit::paintedTexts(clockPicture(
                         {.remaining = std::chrono::seconds(372), .block = kLong, .word = u"on time"_s}, setting)))
                    texts.push_back(text);
                for (const PaintedText &text : texts) {
                    const QString where = u"%1, sheet %2: \"%3\""_s.arg(name).arg(sheet).arg(text.text.left(60));
                    QVERIFY2(text.points > kSmallestStageType - 0.02,
                             qPrintable(where + u" is set in %1 points"_s.arg(text.points)));
                    QVERIFY2(whole.adjusted(-1, -1, 1, 1).contains(text.rect),
                             qPrintable(where
                                        + u" lies outside, %1 %2 to %3 %4"_s.arg(text.rect.left())
                                              .arg(text.rect.top())
                                              .arg(text.rect.right())
                                              .arg(text.rect.bottom())));
                }
                wordsDoNotLieOnEachOther(name, picture);
            }
        }
    }

    void allOfTheCardsAreShown_data() { everythingFitsAndCanBeRead_data(); }
    void allOfTheCardsAreShown()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const QStringList words = wordsIn(u"en"_s);
        const StageSetting setting{size, stageLook({}, size)};
        const auto cards = manyCards(words);
        const StageLayout layout({.title = u"All"_s, .body = cards}, setting);
        QString shown;
        for (int sheet = 0; sheet < layout.sheets(); ++sheet)
            for (const auto &each : layout.picture(sheet).words)
                shown += withoutSpaces(each.text);
        for (const auto &column : cards.columns)
            for (const auto &card : column.cards) // a card that goes on in another may be cut anywhere
                QVERIFY2(shown.contains(withoutSpaces(card.text).left(30)), qPrintable(card.text));
        QVERIFY(layout.sheets() > 1);
        QVERIFY(shown.contains(u"more"_s)); // how many wait on the next sheet
    }

    void whatStandsBesideGoesOnToo()
    {
        const QSize size(1280, 720);
        StageScene scene{.title = u"Data"_s, .body = StageScene::Text{u"One line"_s}};
        scene.aside = StageScene::Aside{u"The data says"_s, {}, u"Source of it all"_s};
        for (int i = 0; i < 12; ++i)
            scene.aside->figures.push_back({u"%1 of 63"_s.arg(i), u"customers number %1"_s.arg(i)});
        const StageLayout layout(scene, {size, stageLook({}, size)});
        QVERIFY(layout.sheets() > 1);
        QStringList shown;
        for (int sheet = 0; sheet < layout.sheets(); ++sheet) {
            QStringList here;
            for (const auto &each : layout.picture(sheet).words)
                here << each.text;
            QVERIFY(here.contains(u"One line"_s)); // what does not go on stays
            shown += here;
        }
        for (const auto &figure : scene.aside->figures)
            QCOMPARE(shown.count(figure.text), 1);
        QCOMPARE(shown.count(u"Source of it all"_s), 1);
    }

    void fewWordsGrowToTheRoomTheyHave()
    {
        const QSize size(1920, 1080);
        const StageSetting setting{size, stageLook({}, size)};
        const StageLayout few({.title = u"Who?"_s, .body = StageScene::Writing{3, 7, u"Write"_s}}, setting);
        QVERIFY(few.setting().look.roomScale > 1.4 * setting.look.roomScale);
        const StageLayout many({.title = u"Who?"_s, .body = manyCards(wordsIn(u"en"_s))}, setting);
        QCOMPARE(many.setting().look.roomScale, setting.look.roomScale);
    }

    void aLongTextGoesOnWithoutLosingAWord()
    {
        const QSize size(1024, 768);
        const StageSetting setting{size, stageLook({}, size)};
        const QString text = (kLong + u' ').repeated(12).trimmed();
        const StageLayout layout({.title = u"Long"_s, .body = StageScene::Text{text}}, setting);
        QVERIFY(layout.sheets() > 1);
        QString shown;
        for (int sheet = 0; sheet < layout.sheets(); ++sheet)
            for (const auto &each : layout.picture(sheet).words)
                if (kLong.contains(each.text.left(10)))
                    shown += withoutSpaces(each.text);
        QCOMPARE(shown, withoutSpaces(text));
    }

    void rightToLeftTurnsTheStageRound()
    {
        const QSize size(1920, 1080);
        const StageScene scene{.kicker = u"Kicker"_s, .title = u"پرسش"_s};
        StageSetting setting{size, stageLook({}, size), Qt::RightToLeft, true};
        const auto right = StageLayout(scene, setting).picture(0);
        const auto clock = clockPicture({.remaining = std::chrono::seconds(60)}, setting);
        setting.direction = Qt::LeftToRight;
        const auto left = StageLayout(scene, setting).picture(0);
        for (size_t i = 0; i < left.words.size(); ++i) {
            QCOMPARE(right.words[i].rect().left(), size.width() - left.words[i].rect().right());
            QCOMPARE(right.words[i].rect().top(), left.words[i].rect().top());
        }
        QVERIFY(clock.words.front().rect().right() < size.width() / 2.0);
    }

    void aLargerScreenHasLargerWords()
    {
        const auto scaleAt = [](const QSizeF &size) { return stageLook({}, size).roomScale; };
        QVERIFY(scaleAt({800, 600}) >= 1.6);
        QCOMPARE(scaleAt({1280, 720}), scaleAt({1024, 768})); // both at the least that can be read
        QVERIFY(scaleAt({3840, 2160}) > 1.9 * scaleAt({1920, 1080}));
        QVERIFY(stageLook({.roomScale = 2.5}, {1280, 720}).roomScale >= 2.5);
    }

    void theStepsBeginNearWhatIsNow()
    {
        StageScene::Steps steps;
        for (int i = 0; i < 30; ++i)
            steps.steps.push_back({u"Step %1"_s.arg(i),
                                   {},
                                   i < 20        ? StageScene::Step::State::Done
                                       : i == 20 ? StageScene::Step::State::Now
                                                 : StageScene::Step::State::Next});
        const QSize size(1280, 720);
        const auto picture = StageLayout({.body = steps}, {size, stageLook({}, size)}).picture(0);
        QStringList names;
        for (const auto &each : picture.words)
            names << each.text;
        QVERIFY2(names.contains(u"Step 20"_s), qPrintable(names.join(u'|')));
    }

private:
    static void wordsDoNotLieOnEachOther(const QString &name, const StagePicture &picture)
    {
        for (size_t i = 0; i < picture.words.size(); ++i)
            for (size_t j = i + 1; j < picture.words.size(); ++j) {
                const QRectF both = picture.words[i].rect().intersected(picture.words[j].rect());
                QVERIFY2(both.width() < 2 || both.height() < 2,
                         qPrintable(u"%1: \"%2\" lies on \"%3\""_s.arg(name, picture.words[i].text.left(50),
                                                                       picture.words[j].text.left(50))));
            }
    }
};

static testkit::Registered<StageLayoutTest> registered("ui/stage/stagelayout");
#include "stagelayout_test.moc"
