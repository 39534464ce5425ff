#include "core/workshop/turnorder.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

class TurnOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void theNewestFirstAndWhoDecidesLast()
    {
        const QDateTime nine(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
        std::vector<Participant> people{{u"boss"_s, u"Boss"_s, u"leadership"_s, false, nine.addSecs(60)},
                                        {u"old"_s, u"Old"_s, u"sales"_s, false, nine},
                                        {u"new"_s, u"New"_s, u"service"_s, false, nine.addSecs(30)},
                                        {u"gone"_s, u"Gone"_s, u"sales"_s, false, nine, nine.addSecs(90)},
                                        {u"former"_s, u"Former"_s, u"sales"_s, true},
                                        {u"one"_s, u"One"_s, u"sales"_s},
                                        {u"two"_s, u"Two"_s, u"sales"_s}};
        QStringList order;
        for (const Participant &person : turnOrder(people))
            order << person.id;
        QCOMPARE(order, (QStringList{u"new"_s, u"old"_s, u"one"_s, u"two"_s, u"boss"_s}));
        QVERIFY(turnOrder({}).empty());
    }
};

static const lodestar::testkit::Registered<TurnOrderTest> registered("core/workshop/turnorder");
#include "turnorder_test.moc"
