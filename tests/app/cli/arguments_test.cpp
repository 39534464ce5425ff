#include "app/cli/arguments.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::cli;

class ArgumentsTest : public QObject
{
    Q_OBJECT

    static std::optional<Arguments> parse(const QStringList &words, QString *problem = nullptr)
    {
        static constexpr std::array options{Option{"name", "N", ""}, Option{"raw", nullptr, ""},
                                            Option{"map", "R=C", "", true}};
        QString why;
        auto arguments = Arguments::parse(words, options, why);
        if (problem)
            *problem = why;
        return arguments;
    }

private slots:
    void wordsAndOptions()
    {
        const auto a =
            parse({u"file"_s, u"--name"_s, u"x y"_s, u"--raw"_s, u"--map=a=b"_s, u"-"_s, u"--map"_s, u"c=d"_s});
        QVERIFY(a);
        QCOMPARE(a->words(), (QStringList{u"file"_s, u"-"_s}));
        QCOMPARE(a->value(u"name"_s), u"x y"_s);
        QVERIFY(a->has(u"raw"_s));
        QCOMPARE(a->values(u"map"_s), (QStringList{u"a=b"_s, u"c=d"_s}));
    }

    void afterTwoDashesAllAreWords()
    {
        const auto a = parse({u"--"_s, u"--raw"_s});
        QVERIFY(a);
        QCOMPARE(a->words(), QStringList{u"--raw"_s});
        QVERIFY(!a->has(u"raw"_s));
    }

    void problemsAreNamed()
    {
        QString problem;
        QVERIFY(!parse({u"--frob"_s}, &problem));
        QVERIFY(problem.contains("--frob"_L1));
        QVERIFY(!parse({u"--name"_s}, &problem));
        QVERIFY(problem.contains("--name N"_L1));
        QVERIFY(!parse({u"--raw=1"_s}, &problem));
        QVERIFY(!parse({u"--name=a"_s, u"--name=b"_s}, &problem));
        QVERIFY(!parse({u"-x"_s}, &problem));
    }
};

static const lodestar::testkit::Registered<ArgumentsTest> registered("app/cli/arguments");
#include "arguments_test.moc"
