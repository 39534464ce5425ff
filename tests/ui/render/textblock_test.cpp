#include "ui/render/textblock.h"

#include "core/base/text.h"
#include "tests/testkit/registry.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::render;

namespace {

QFont testFont()
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(20);
    return font;
}

/// The first and last column of pixels that is not white.
std::pair<int, int> inked(const TextBlock &block, int width)
{
    QImage image(width, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    block.paint(painter, {0, 0}, Qt::black);
    painter.end();
    int first = -1, last = -1;
    for (int x = 0; x < width; ++x)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixel(x, y) != QColor(Qt::white).rgb()) {
                first = first < 0 ? x : first;
                last = x;
            }
    return {first, last};
}

} // namespace

class TextBlockTest : public QObject
{
    Q_OBJECT
private slots:
    void wrapsInsteadOfGoingBeyondItsWidth()
    {
        const TextBlock one(u"short"_s, testFont(), 200, {});
        QCOMPARE(one.lines(), 1);
        const TextBlock many(u"one two three four five six seven eight nine ten"_s, testFont(), 120, {});
        QVERIFY(many.lines() > 2);
        QVERIFY(many.naturalWidth() <= 120);
        QCOMPARE(many.height(), one.height() * many.lines());
        const TextBlock unbroken(QString(300, u'W'), testFont(), 120, {});
        QVERIFY(unbroken.naturalWidth() <= 120);
    }

    void endsInAnEllipsisWhereLinesRunOut()
    {
        const TextBlock::Setting two{Qt::LeftToRight, TextBlock::Align::Leading, 2};
        const TextBlock block(u"word "_s.repeated(5000), testFont(), 150, two);
        QCOMPARE(block.lines(), 2);
        QVERIFY(block.naturalWidth() <= 150);
        const TextBlock wide(QString(10000, u'W'), testFont(), 150, two);
        QCOMPARE(wide.lines(), 2);
        QVERIFY(wide.naturalWidth() <= 150);
    }

    void standsAtTheSideOfItsPage()
    {
        const auto block = [](const QString &text, Qt::LayoutDirection direction, TextBlock::Align align) {
            return inked(TextBlock(text, testFont(), 300, {direction, align, 1}), 300);
        };
        using Align = TextBlock::Align;
        QVERIFY(block(u"Name"_s, Qt::LeftToRight, Align::Leading).first < 5);
        QVERIFY(block(u"Name"_s, Qt::LeftToRight, Align::Trailing).second > 294);
        QVERIFY(block(u"Name"_s, Qt::RightToLeft, Align::Leading).second > 294);
        QVERIFY(block(u"Name"_s, Qt::RightToLeft, Align::Trailing).first < 5);
        QVERIFY(block(u"نام"_s, Qt::RightToLeft, Align::Leading).second > 294);
        const auto middle = block(u"Name"_s, Qt::RightToLeft, Align::Center);
        QVERIFY(std::abs(middle.first - (299 - middle.second)) <= 2);
    }

    void presentableShowsWhatSteersAndKeepsWhatIsolates()
    {
        QCOMPARE(presentable(u"plain <b>text</b>"_s), u"plain <b>text</b>"_s);
        QVERIFY(!presentable(u"a\u202Eb"_s).contains(QChar(0x202E)));
        const QString name = u"from "_s + lodestar::isolated(u"Żółw"_s) + u" on"_s;
        QCOMPARE(presentable(name), name);
        QVERIFY(!presentable(u"open \u2068 and never closed"_s).contains(QChar(0x2068)));
        QVERIFY(!presentable(u"closed \u2069 too early \u2068"_s).contains(QChar(0x2069)));
        QCOMPARE(presentable(u"\u200E+53"_s), u"\u200E+53"_s); // the mark of a Persian sign
        QCOMPARE(presentable(u"a\r\nb\nc"_s), u"a\u2028b\u2028c"_s);
        QVERIFY(presentable(QString(100000, u'x')).size() < 30000);
    }
};

static const lodestar::testkit::Registered<TextBlockTest> registered("ui/render/textblock");
#include "textblock_test.moc"
