#include "ui/base/names.h"

#include "core/workshop/workshopstore.h"
#include "tests/testkit/registry.h"

#include <QSignalSpy>
#include <QTest>

using namespace lodestar;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

class NamesTest : public QObject
{
    Q_OBJECT

private slots:
    void shownNamesAreTheNames()
    {
        const Names names;
        QCOMPARE(names.person(u"1"_s, u"Ada\nLovelace"_s, u"sales"_s), u"Ada⏎Lovelace"_s);
        QCOMPARE(names.person(u"Ada"_s), u"Ada"_s);
        QCOMPARE(names.customer(u"Acme"_s), u"Acme"_s);
        QCOMPARE(names.label(u"Pinned Acme"_s), u"Pinned Acme"_s);
        QCOMPARE(names.shown({{u"1"_s, u"Ada"_s, {}}}).front().name, u"Ada"_s);
    }

    void hiddenOnesAreNumbersThatStay()
    {
        Names names;
        QSignalSpy changed(&names, &Names::changed);
        names.setHidden(true);
        names.setHidden(true);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(names.person(u"a"_s, u"Ada"_s, u"sales"_s), u"Person 1 · Sales"_s);
        QCOMPARE(names.person(u"b"_s, u"Bob"_s, {}), u"Person 2"_s);
        QCOMPARE(names.person(u"a"_s, u"Ada"_s, {}), u"Person 1"_s);
        QCOMPARE(names.shown({{u"b"_s, u"Bob"_s, {}}}).front().name, u"Person 2"_s);
        QCOMPARE(names.person(u"Eve Adams"_s), names.person(u"eve adams"_s));
        QCOMPARE(names.person(QString()), QString());
        QVERIFY(!names.customer(u"Acme"_s).contains(u"Acme"_s));
        QVERIFY(!names.label(u"Pinned Acme"_s).contains(u"Acme"_s));
        QCOMPARE(names.label(QString()), QString()); // nothing to undo stays nothing
        names.setHidden(false);
        names.setHidden(true);
        QCOMPARE(names.person(u"b"_s, u"Bob"_s, {}), u"Person 2"_s);
        names.forget();
        QCOMPARE(names.person(u"b"_s, u"Bob"_s, {}), u"Person 1"_s);
    }
};

static testkit::Registered<NamesTest> registered("ui/base/names");
#include "names_test.moc"
