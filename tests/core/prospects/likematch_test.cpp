#include "core/prospects/likematch.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using table::Condition;
using table::Match;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

class LikeMatchTest : public QObject
{
    Q_OBJECT
private slots:
    void spellingDoesNotCount();
    void wordsAndTagsAnswerEachOther();
    void bandsAnswerRanges();
    void otherwiseAsEverywhere();
};

void LikeMatchTest::spellingDoesNotCount()
{
    Condition condition;
    condition.attribute = u"Industry"_s;
    condition.values = {u"Health Care"_s, u"Łódź"_s};
    const auto table = TableBuilder()
                           .words(u"Industry"_s, role(RoleId::Industry),
                                  {u"HEALTH_CARE"_s, u"health-care "_s, u"łodz"_s, u"Healthy care"_s, u""_s})
                           .build();
    const std::vector<Match> expected{Match::Yes, Match::Yes, Match::Yes, Match::No, Match::Unknown};
    QVERIFY(prospects::likeMatches(table, condition) == expected);
}

void LikeMatchTest::wordsAndTagsAnswerEachOther()
{
    Condition tag;
    tag.attribute = u"Tools"_s;
    tag.op = Condition::Op::HasTag;
    tag.values = {u"SAP"_s};
    const auto words = TableBuilder().words(u"Tools"_s, {}, {u"sap"_s, u"AWS"_s, u""_s}).build();
    QVERIFY((prospects::likeMatches(words, tag) == std::vector<Match>{Match::Yes, Match::No, Match::Unknown}));
    Condition word = tag;
    word.op = Condition::Op::AnyOf;
    const auto tags = TableBuilder().tags(u"Tools"_s, {}, {{u"AWS"_s, u"Sap"_s}, {u"AWS"_s}, {}}).build();
    QVERIFY((prospects::likeMatches(tags, word) == std::vector<Match>{Match::Yes, Match::No, Match::Unknown}));
}

void LikeMatchTest::bandsAnswerRanges()
{
    Condition range;
    range.attribute = u"Size"_s;
    range.op = Condition::Op::Between;
    range.low = 50;
    range.high = 250;
    const auto table =
        TableBuilder()
            .words(u"Size"_s, {}, {u"51-200"_s, u"1-10"_s, u"11-50"_s, u"201-500"_s, u"5,000+"_s, u"many"_s, u""_s})
            .build();
    const std::vector<Match> expected{Match::Yes, Match::No,      Match::Unknown, Match::Unknown,
                                      Match::No,  Match::Unknown, Match::Unknown};
    QVERIFY(prospects::likeMatches(table, range) == expected);
}

void LikeMatchTest::otherwiseAsEverywhere()
{
    Condition range;
    range.attribute = u"Size"_s;
    range.op = Condition::Op::Between;
    range.low = 50;
    const auto table = TableBuilder().numbers(u"Size"_s, {}, {49, 50, std::nan("")}).build();
    QVERIFY(prospects::likeMatches(table, range) == table::evaluate(table, range));
    range.attribute = u"Gone"_s;
    QVERIFY(prospects::likeMatches(table, range) == std::vector<Match>(3, Match::Unknown));
}

static const lodestar::testkit::Registered<LikeMatchTest> registered("core/prospects/likematch");
#include "likematch_test.moc"
