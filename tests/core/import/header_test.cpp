#include "core/import/header.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::import;

class HeaderTest : public QObject
{
    Q_OBJECT

private slots:

    void namesAreThereAndUnique()
    {
        QCOMPARE(columnNames({u" id "_s, u"two\nlines"_s, u"Email"_s, u""_s, u"Email"_s}, 6),
                 (QStringList{u"id"_s, u"two lines"_s, u"Email 1"_s, u"Column 4"_s, u"Email 2"_s, u"Column 6"_s}));
    }

    void aMadeNameDoesNotMeetAnother()
    {
        QCOMPARE(columnNames({u"a"_s, u"a"_s, u"a 1"_s, u""_s, u"Column 4"_s}, 5),
                 (QStringList{u"a 2"_s, u"a 3"_s, u"a 1"_s, u"Column 5"_s, u"Column 4"_s}));
    }

    void withoutAHeader() { QCOMPARE(columnNames({}, 2), (QStringList{u"Column 1"_s, u"Column 2"_s})); }
};

static const lodestar::testkit::Registered<HeaderTest> registered("core/import/header");
#include "header_test.moc"
