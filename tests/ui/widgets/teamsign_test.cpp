#include "ui/widgets/teamsign.h"

#include "core/workshop/workshopstore.h"
#include "tests/testkit/registry.h"

#include <QPainter>
#include <QTest>

using namespace lodestar;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

class TeamSignTest : public QObject
{
    Q_OBJECT

    /// Where there is ink, whatever its colour.
    static QImage shape(const QString &team)
    {
        QImage image(40, 40, QImage::Format_ARGB32);
        image.fill(0);
        QPainter painter(&image);
        paintTeamSign(painter, image.rect(), team);
        painter.end();
        return image.createAlphaMask();
    }

private slots:
    void everyTeamIsKnownWithoutItsColour()
    {
        QStringList teams = workshop::teamIds();
        teams << QString() << u"Warehouse"_s << u"Finance"_s;
        for (qsizetype i = 0; i < teams.size(); ++i) {
            QVERIFY2(shape(teams[i]) != shape(u"nobody at all"_s), qPrintable(teams[i]));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(shape(teams[i]) != shape(teams[j]), qPrintable(teams[i] + u' ' + teams[j]));
        }
        QCOMPARE(shape(u"Finance"_s), shape(u"finance"_s));
    }

    void shippedTeamsHaveTheirOwnColourAndOwnTeamsTheFifth()
    {
        QSet<int> colours;
        for (const QString &team : workshop::teamIds())
            colours << static_cast<int>(teamColor(team));
        QCOMPARE(colours.size(), workshop::teamIds().size());
        QCOMPARE(teamColor(u"Warehouse"_s), theme::ColorRole::Team5);
    }

    void theNameIsThereForTheEar()
    {
        TeamSign sign(u"sales"_s);
        QCOMPARE(sign.accessibleName(), workshop::teamName(u"sales"_s));
        sign.setTeam(u"<b>Finance</b>"_s);
        QCOMPARE(sign.accessibleName(), u"<b>Finance</b>"_s);
        QVERIFY(!sign.toolTip().contains(u'<'));
    }
};

static const lodestar::testkit::Registered<TeamSignTest> registered("ui/widgets/teamsign");
#include "teamsign_test.moc"
