#include "core/relate/keymatch.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::relate;
using table::Column;
using table::RoleId;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

Column words(const QStringList &cells)
{
    return testkit::TableBuilder().words(u"key"_s, {}, cells).build().column(0);
}

KeyMatch match(const QStringList &from, const QStringList &to, const MatchOptions &options = {})
{
    return matchKeys(Keys(words(from)), Keys(words(to)), options).value();
}

} // namespace

class KeyMatchTest : public QObject
{
    Q_OBJECT

private slots:
    void exactKeysComeFirst();
    void spellingsAreTakenWhereNothingElseIsMeant();
    void likenessIsOnlySuggested();
    void numberedNamesAreNotAlike();
    void peopleDecide();
    void decisionsAboutKeysThatAreGoneDoNothing();
    void numbersAreKeysToo();
    void unmatchedKeysAreListedByRows();
    void repeatedKeysMeanTheFirstRow();
    void stops();
};

void KeyMatchTest::exactKeysComeFirst()
{
    const KeyMatch found = match({u"Bug"_s, u"Odra"_s, u""_s, u" Bug "_s}, {u"Odra"_s, u"Bug"_s, u"San"_s});
    QCOMPARE(found.rowOf, (std::vector<quint32>{1, 0, 1})); // by code: Bug, Odra, " Bug "
    QCOMPARE(found.rowsMatched, 3);
    QCOMPARE(found.rowsWithoutKey, 1);
    QVERIFY(found.taken.empty() && found.suggestions.empty() && found.unmatched.empty());
}

void KeyMatchTest::spellingsAreTakenWhereNothingElseIsMeant()
{
    const KeyMatch found = match({u"GTXPro"_s, u"GTXPro"_s, u"mg special"_s}, {u"GTX Pro"_s, u"MG Special"_s});
    QCOMPARE(found.rowsMatched, 3);
    QCOMPARE(found.taken.size(), size_t{2});
    QCOMPARE(found.taken[0], (Suggestion{u"GTXPro"_s, u"GTX Pro"_s, Suggestion::Why::Spelling, 2}));
    // Two customers could be meant: nobody is.
    const KeyMatch unsure = match({u"ACME"_s}, {u"Acme"_s, u"acme"_s});
    QCOMPARE(unsure.rowsMatched, 0);
    QVERIFY(unsure.taken.empty());
}

void KeyMatchTest::likenessIsOnlySuggested()
{
    const QStringList from{u"Odra Spedycja Sp. z o.o."_s, u"Wisla Food"_s, u"Unrelated"_s};
    const QStringList to{u"Odra Spedycja"_s, u"Wisła Foods"_s};
    const KeyMatch found = match(from, to);
    QCOMPARE(found.rowsMatched, 0);
    QCOMPARE(found.suggestions.size(), size_t{2});
    QCOMPARE(found.suggestions[0].why, Suggestion::Why::LegalForm);
    QCOMPARE(found.suggestions[1], (Suggestion{u"Wisla Food"_s, u"Wisła Foods"_s, Suggestion::Why::Edits, 1}));
    QCOMPARE(found.keysUnmatched, 3);
    const KeyMatch taken = match(from, to, {{}, true});
    QCOMPARE(taken.rowsMatched, 1);
    QCOMPARE(taken.taken[0].to, u"Odra Spedycja"_s);
    QCOMPARE(taken.suggestions.size(), size_t{1});
}

void KeyMatchTest::numberedNamesAreNotAlike()
{
    QVERIFY(match({u"Warehouse 13"_s}, {u"Warehouse 12"_s}).suggestions.empty());
}

void KeyMatchTest::peopleDecide()
{
    const MatchOptions options{{{u"Wisla Food"_s, u"Wisła Foods"_s}, {u"Odra"_s, {}}}, false};
    const KeyMatch found = match({u"Wisla Food"_s, u"Odra"_s}, {u"Odra"_s, u"Wisła Foods"_s}, options);
    QCOMPARE(found.rowOf, (std::vector<quint32>{1, Column::kMissing})); // Odra shall mean nobody
    QCOMPARE(found.accepted.size(), size_t{2});
    QVERIFY(found.suggestions.empty());
}

void KeyMatchTest::decisionsAboutKeysThatAreGoneDoNothing()
{
    const MatchOptions options{{{u"Odra"_s, u"Gone"_s}, {u"Never there"_s, u"Odra"_s}}, false};
    const KeyMatch found = match({u"Odra"_s}, {u"Odra"_s}, options);
    QCOMPARE(found.rowsMatched, 1); // matched as if nobody had said anything
    QVERIFY(found.accepted.empty());
}

void KeyMatchTest::numbersAreKeysToo()
{
    const table::Table ids = testkit::TableBuilder().numbers(u"id"_s, {}, {17, 18, kNan, 17}).build();
    const Keys from(ids.column(0));
    QCOMPARE(from.count(), size_t{2});
    const KeyMatch found = matchKeys(from, Keys(words({u"18"_s, u"0017"_s})), {}).value();
    QCOMPARE(found.rowOf, (std::vector<quint32>{1, 0}));
    QCOMPARE(found.rowsMatched, 3);
    QCOMPARE(overlap(from, Keys(words({u"17"_s, u"x"_s}))), 0.5);
}

void KeyMatchTest::unmatchedKeysAreListedByRows()
{
    const KeyMatch found = match({u"Ina"_s, u"Nysa"_s, u"Nysa"_s, u"Odra"_s}, {u"Odra"_s});
    QCOMPARE(found.unmatched, (std::vector<Unmatched>{{u"Nysa"_s, 2, 2}, {u"Ina"_s, 1, 1}}));
    QCOMPARE(found.keysMatched, 1);
    QCOMPARE(found.keysUnmatched, 2);
}

void KeyMatchTest::repeatedKeysMeanTheFirstRow()
{
    const KeyMatch found = match({u"Odra"_s}, {u"Bug"_s, u"Odra"_s, u"Odra"_s});
    QCOMPARE(found.rowOf, (std::vector<quint32>{1}));
    QCOMPARE(found.repeated, 1);
}

void KeyMatchTest::stops()
{
    TaskControl control;
    control.cancelled = [] { return true; };
    const auto stopped = matchKeys(Keys(words({u"a"_s})), Keys(words({u"b"_s})), {}, control);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

static const lodestar::testkit::Registered<KeyMatchTest> registered("core/relate/keymatch");
#include "keymatch_test.moc"
