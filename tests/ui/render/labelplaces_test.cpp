#include "ui/render/labelplaces.h"

#include "tests/testkit/registry.h"

#include <QTest>

#include <cmath>

using lodestar::render::LabelPlaces;

class LabelPlacesTest : public QObject
{
    Q_OBJECT
private slots:
    void wordsStandAfterTheirMarkWhereThereIsRoom()
    {
        LabelPlaces places({0, 0, 400, 200}, {{{100, 100}, 10}, {{380, 100}, 10}}, 1);
        const auto first = places.take(0, {60, 16}, LabelPlaces::Reach::Near);
        QVERIFY(first && first->left() > 110 && first->top() < 100 && first->bottom() > 100);
        const auto second = places.take(1, {60, 16}, LabelPlaces::Reach::Near);
        QVERIFY(second && second->right() < 370); // no room after it
    }

    void nothingOverlaps()
    {
        std::vector<LabelPlaces::Circle> circles;
        for (int i = 0; i < 60; ++i)
            circles.push_back({{20.0 + (i * 37) % 360, 20.0 + (i * 53) % 160}, 4.0 + i % 9});
        const QRectF picture(0, 0, 400, 200);
        LabelPlaces places(picture, circles, 1);
        std::vector<QRectF> taken;
        for (size_t i = 0; i < circles.size(); ++i) {
            const auto place = places.take(i, {50, 14}, LabelPlaces::Reach::Far);
            if (!place)
                continue;
            QVERIFY(picture.contains(*place));
            for (const QRectF &other : taken)
                QVERIFY(!other.intersects(*place));
            taken.push_back(*place);
        }
        QVERIFY(taken.size() >= 3);
    }

    void aCrowdedMarkIsNamedFromAfarOnly()
    {
        std::vector<LabelPlaces::Circle> circles{{{200, 100}, 5}};
        for (int i = 0; i < 8; ++i) { // all around, with gaps that a line fits through
            const double angle = i * std::acos(-1.0) / 4;
            circles.push_back({{200 + 22 * std::cos(angle), 100 + 22 * std::sin(angle)}, 4});
        }
        LabelPlaces places({0, 0, 400, 200}, circles, 1);
        QVERIFY(!places.take(0, {50, 14}, LabelPlaces::Reach::Near));
        QVERIFY(places.take(0, {50, 14}, LabelPlaces::Reach::Far));
    }

    void whatMustBeSaidIsSaidInsideThePicture()
    {
        LabelPlaces places({0, 0, 100, 50}, {{{95, 5}, 20}}, 1);
        const QSizeF wide(80, 14);
        QVERIFY(QRectF(0, 0, 100, 50).contains(places.takeAnyway(0, wide)));
    }
};

static const lodestar::testkit::Registered<LabelPlacesTest> registered("ui/render/labelplaces");
#include "labelplaces_test.moc"
