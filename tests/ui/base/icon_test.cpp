#include "ui/base/icon.h"

#include "tests/testkit/registry.h"
#include "ui/pages/pagetable.h"

#include <QDir>
#include <QTest>

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

QImage drawn(const QString &name, theme::ColorRole role = theme::ColorRole::Text)
{
    return ui::iconPixmap(name, role, 48).toImage().convertToFormat(QImage::Format_ARGB32);
}

int opaquePixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).alpha() > 128;
    return count;
}

} // namespace

class IconTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { theme::apply({}); }

    void everyIconDrawsSomethingInItsColour()
    {
        const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(names.size() >= 20);
        for (const QString &file : names) {
            const QImage image = drawn(QString(file).chopped(4), theme::ColorRole::Accent);
            QVERIFY2(opaquePixels(image) > 10, qPrintable(file));
            bool tinted = false;
            for (int y = 0; y < 48 && !tinted; ++y)
                for (int x = 0; x < 48 && !tinted; ++x)
                    tinted = image.pixelColor(x, y) == theme::current().color(theme::ColorRole::Accent);
            QVERIFY2(tinted, qPrintable(file));
        }
    }

    void everyPageHasItsIcon()
    {
        for (const auto &page : ui::pageTable())
            QVERIFY2(!ui::icon(QLatin1StringView(page.icon)).isNull(), page.icon);
        QVERIFY(ui::icon(u"no such icon"_s).isNull());
    }

    void pointingIconsAreMirroredInRightToLeft()
    {
        const QImage arrow = drawn(u"arrow"_s), best = drawn(u"best"_s);
        theme::apply({.language = u"fa"_s});
        QVERIFY(drawn(u"arrow"_s) != arrow);
        QCOMPARE(drawn(u"best"_s), best);
    }

    void iconsAreSharpOnDenseScreens()
    {
        const QPixmap dense = ui::iconPixmap(u"check"_s, theme::ColorRole::Text, 20, 2.0);
        QCOMPARE(dense.width(), 40);
        QCOMPARE(dense.devicePixelRatio(), 2.0);
    }
};

static const lodestar::testkit::Registered<IconTest> registered("ui/base/icon");
#include "icon_test.moc"
