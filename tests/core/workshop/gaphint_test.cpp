#include "core/workshop/gaphint.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;
using table::ColumnType;
using table::RoleId;
using testkit::role;
using testkit::TableBuilder;

class GapHintTest : public QObject
{
    Q_OBJECT

    table::Table m_table;
    metrics::Rating m_rating;
    traits::TraitReport m_report;
    Question m_question;

    GapHint hint(const QStringList &beliefs) const { return gapHint(beliefs, m_question, m_table, m_rating, m_report); }

private slots:
    /// 40 best of 200: they are in logistics; retail is what the others are; country is a coin.
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        QStringList industry, country;
        std::vector<double> clv;
        for (int i = 0; i < 200; ++i) {
            const bool best = i < 40;
            clv.push_back(best ? 1000 + i : i % 7);
            industry << (i % 10 < (best ? 8 : 2) ? u"Road Logistics"_s : i % 10 == 9 ? u"零售业"_s : u"Retail"_s);
            country << ((i / 3) % 2 ? u"PL"_s : u"Indonesia"_s);
        }
        m_table = TableBuilder()
                      .numbers(u"CLV"_s, role(RoleId::Clv), clv, ColumnType::Money)
                      .words(u"Industry"_s, role(RoleId::Industry), industry)
                      .words(u"Country"_s, role(RoleId::Country), country)
                      .build();
        const metrics::BestRule rule{{{role(RoleId::Clv), 100, false, false}}, {}, {}};
        m_rating = metrics::rate(m_table, rule);
        m_report = traits::findTraits(m_table, m_rating, rule);
        m_question.id = u"q1"_s;
        m_question.roles = {role(RoleId::Industry).key(), role(RoleId::Country).key(), role(RoleId::Employees).key()};
    }

    void theDataAgreesOrSaysOtherwise()
    {
        const GapHint agrees = hint({u"They move goods: road-logistics, mostly."_s});
        QCOMPARE(agrees.verdict, GapVerdict::Agrees);
        QVERIFY2(agrees.sentences.front().contains(u"Road Logistics"_s), qPrintable(agrees.sentences.front()));
        QVERIFY(agrees.sentences.front().contains(u"40"_s)); // with its numbers
        const GapHint otherwise = hint({u"Road logistics"_s, u"… and RETAIL chains"_s});
        QCOMPARE(otherwise.verdict, GapVerdict::Otherwise); // a contradiction weighs more
        QVERIFY(otherwise.sentences.front().contains(u"Retail"_s));
        QCOMPARE(otherwise.sentences.size(), 2);
    }

    void aCoinCannotTell()
    {
        const GapHint coin = hint({u"Companies from Indonesia"_s});
        QCOMPARE(coin.verdict, GapVerdict::CannotTell);
        QVERIFY(coin.sentences.front().contains(u"Indonesia"_s));
    }

    void onlyWholeWordsCount()
    {
        QCOMPARE(hint({u"Retailers' suppliers"_s}).verdict, GapVerdict::CannotTell);
        QCOMPARE(hint({u"Logistics on any road"_s}).verdict, GapVerdict::CannotTell); // not one after the other
        QVERIFY(hint({u"PL"_s}).sentences.front().contains(u"name no value"_s)); // too short to be looked for
        QCOMPARE(hint({u"他们是零售业公司"_s}).sentences.size(), 1); // written without blanks
        QVERIFY(!hint({u"他们是零售业公司"_s}).sentences.front().contains(u"name no value"_s));
    }

    void withoutAColumnNothingIsJudged()
    {
        Question other = m_question;
        other.roles = {role(RoleId::Employees).key()};
        const GapHint none = gapHint({u"Retail"_s}, other, m_table, m_rating, m_report);
        QCOMPARE(none.verdict, GapVerdict::CannotTell);
        QVERIFY(none.sentences.front().contains(u"No column"_s));
        QCOMPARE(hint({}).verdict, GapVerdict::CannotTell);
    }
};

static const lodestar::testkit::Registered<GapHintTest> registered("core/workshop/gaphint");
#include "gaphint_test.moc"
