#include "ui/render/portrait.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::render;
using profile::Portrait;

namespace {

QImage drawn(const QString &id, const Portrait &portrait = {}, const QString &name = u"Marta Odra"_s)
{
    return portraitImage({portrait, id, name}, theme::paperLook(u"en"_s), 96);
}

} // namespace

class PortraitTest : public QObject
{
    Q_OBJECT
private slots:
    void followsFromTheIdAlone()
    {
        QCOMPARE(drawn(u"a"_s), drawn(u"a"_s));
        QCOMPARE(drawn(u"a"_s, {}, u"Dewi"_s), drawn(u"a"_s, {}, u"Ahmed"_s)); // a name changes nothing by default
        QVERIFY(drawn(u"a"_s) != drawn(u"b"_s));
    }

    void peopleChooseShapeAndColour()
    {
        QSet<QByteArray> seen;
        for (const auto shape : {Portrait::Shape::Pattern, Portrait::Shape::Monogram, Portrait::Shape::Figure}) {
            for (int color = 0; color < profile::kPortraitColors; ++color) {
                Portrait portrait;
                portrait.shape = shape;
                portrait.color = color;
                const QImage image = drawn(u"a"_s, portrait);
                QVERIFY(!image.isNull());
                seen << QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
            }
        }
        QCOMPARE(seen.size(), 3 * profile::kPortraitColors);
    }

    void aPictureOfTheirOwnIsShownAsItIs()
    {
        QImage picture(40, 80, QImage::Format_RGB32);
        picture.fill(Qt::red);
        Portrait portrait;
        portrait.picture = u"id"_s;
        const QImage image = portraitImage({portrait, u"a"_s, u"Marta"_s, picture}, theme::paperLook(u"en"_s), 96);
        QCOMPARE(image.pixelColor(48, 48), QColor(Qt::red));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0); // rounded corners
        QCOMPARE(portraitImage({portrait, u"a"_s, u"Marta"_s}, theme::paperLook(u"en"_s), 96),
                 drawn(u"a"_s)); // lost: drawn instead
    }

    void initialsInAnyScript()
    {
        QCOMPARE(initials(u"Marta Odra"_s), u"MO"_s);
        QCOMPARE(initials(u"  petra, who makes the plan "_s), u"PP"_s);
        QCOMPARE(initials(u"Łucja"_s), u"Ł"_s);
        QCOMPARE(initials(u"王 小明"_s), u"王小"_s);
        QCOMPARE(initials(u"1 & 2"_s), QString());
        QCOMPARE(initials({}), QString());
    }
};

static const lodestar::testkit::Registered<PortraitTest> registered("ui/render/portrait");
#include "portrait_test.moc"
