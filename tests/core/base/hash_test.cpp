#include "core/base/hash.h"

#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;

class HashTest : public QObject
{
    Q_OBJECT

private slots:
    void keysAreSortedByTheirBytes()
    {
        const QJsonObject object{
            {u"b"_s, 1}, {u"a"_s, QJsonObject{{u"z"_s, true}, {u"É"_s, QJsonValue()}}}, {u"B"_s, u"x"_s}};
        QCOMPARE(canonicalJson(object), "{\"B\":\"x\",\"a\":{\"z\":true,\"\xC3\x89\":null},\"b\":1}"_ba);
    }

    void numbersHaveOneForm()
    {
        QCOMPARE(canonicalJson(QJsonArray{1.0, 1, 0.1, -0.0, 1e300, 9007199254740992.0, 1.0 / 3}),
                 "[1,1,0.1,0,1e+300,9007199254740992,0.3333333333333333]"_ba);
    }

    void stringsAreEscapedOnlyWhereTheyMustBe()
    {
        QCOMPARE(canonicalJson(u"a\"\\\n\u0001é客"_s), "\"a\\\"\\\\\\u000a\\u0001\xC3\xA9\xE5\xAE\xA2\""_ba);
    }

    void formSurvivesParsing()
    {
        const QJsonObject object{{u"x"_s, QJsonArray{0.25, u"t"_s, false}}, {u"n"_s, 12345678901.5}};
        const QByteArray first = canonicalJson(object);
        QCOMPARE(canonicalJson(QJsonDocument::fromJson(first).object()), first);
    }

    void sha256IsTheStandardOne()
    {
        QCOMPARE(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba);
    }
};

static const lodestar::testkit::Registered<HashTest> registered("core/base/hash");
#include "hash_test.moc"
