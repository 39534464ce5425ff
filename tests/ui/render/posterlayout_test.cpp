#include "ui/render/posterlayout.h"

#include "tests/testkit/registry.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::render;

namespace {

profile::Persona persona()
{
    profile::Persona persona{u"p"_s,
                             u"i"_s,
                             u"Marta"_s,
                             u"Head of planning"_s,
                             {{u"today"_s, u"By phone"_s}, {u"help"_s, u"One view"_s}, {u"goals"_s, u"A calm week"_s}}};
    persona.quotes = {{.text = u"Enough of it"_s, .source = u"Ana"_s}};
    persona.awareness = 2;
    profile::setScale(persona, {u"risk"_s, 4, {}, {}});
    return persona;
}

PosterLayout laidOut(const profile::Persona &persona, double width, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {report::personaPoster(persona, u"Freight"_s), {}, {theme::paperLook(u"en"_s), direction, width}};
}

QImage painted(const PosterLayout &layout, int width)
{
    QImage image(width, static_cast<int>(layout.height()) + 1, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paint(painter);
    return image;
}

} // namespace

class PosterLayoutTest : public QObject
{
    Q_OBJECT
private slots:
    void saysAllThatIsKnown()
    {
        const QString text = laidOut(persona(), 700).text();
        for (const QString &word : {u"Freight"_s, u"Marta"_s, u"Head of planning"_s, u"By phone"_s, u"A calm week"_s,
                                    u"“Enough of it”"_s, u"Ana"_s, u"4 of 5"_s, u"Knows what we do"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
        QCOMPARE(text.count(u"Nobody has written this yet."_s), 2); // of the four lines
    }

    void growsWithItsText()
    {
        profile::Persona more = persona();
        more.fields[u"goals"_s] = u"A calm week. "_s.repeated(60);
        QVERIFY(laidOut(more, 700).height() > laidOut(persona(), 700).height());
        QVERIFY(laidOut(persona(), 300).height() > laidOut(persona(), 700).height()); // one column
    }

    void staysWithinItsSheetInBothDirections()
    {
        profile::Persona hostile = persona();
        hostile.name = u"W"_s.repeated(80);
        hostile.fields[u"today"_s] = u"nobreak"_s.repeated(200);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const int width : {260, 420, 900}) {
                const PosterLayout layout = laidOut(hostile, width, direction);
                QImage wide(width + 200, static_cast<int>(layout.height()) + 200, QImage::Format_RGB32);
                wide.fill(Qt::white);
                QPainter painter(&wide);
                painter.translate(100, 100);
                layout.paint(painter);
                painter.end();
                for (int y = 0; y < wide.height(); ++y) {
                    for (const int x : {10, 90, width + 110, width + 190})
                        QCOMPARE(wide.pixelColor(x, y), QColor(Qt::white));
                }
            }
        }
        QVERIFY(painted(laidOut(persona(), 700), 700) != painted(laidOut(persona(), 700, Qt::RightToLeft), 700));
    }
};

static const lodestar::testkit::Registered<PosterLayoutTest> registered("ui/render/posterlayout");
#include "posterlayout_test.moc"
