#include "core/clv/clvterms.h"

#include "tests/testkit/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::clv;

class ClvTermsTest : public QObject
{
    Q_OBJECT

private slots:
    void readBack()
    {
        ClvTerms terms;
        terms.model = Model::BgNbd;
        terms.months = 24;
        terms.margin = 0.35;
        terms.productMargins = {{u"Chai"_s, 0.5}};
        terms.discount = 0.08;
        terms.direction = Discounting::ToAnalysis;
        terms.asOf = QDate(2026, 6, 30);
        terms.prior = Prior::None;
        terms.convention = Convention::EndOfPeriod;
        terms.retention = 0.8;
        terms.lifetimeYears = 3;
        terms.acquisitionCost = 120;
        terms.tenureUnit = TenureUnit::Years;
        QCOMPARE(ClvTerms::fromJson(terms.toJson()), terms);
        QCOMPARE(ClvTerms::fromJson(ClvTerms().toJson()), ClvTerms());
        QCOMPARE(ClvTerms::fromJson({}), ClvTerms());
        // A file of a newer version, or one that was tampered with, does no harm.
        QCOMPARE(ClvTerms::fromJson({{u"model"_s, u"oracle"_s}, {u"margin"_s, u"much"_s}}), ClvTerms());
        QCOMPARE(ClvTerms::fromJson({{u"months"_s, -4}, {u"margin"_s, 0.2}}), ClvTerms());
    }

    void usualDiscounts()
    {
        ClvTerms terms;
        QCOMPARE(terms.yearlyDiscount(), 0.0); // what was earned is earned
        terms.model = Model::Simple;
        QCOMPARE(terms.yearlyDiscount(), 0.1);
        terms.discount = 0;
        QCOMPARE(terms.yearlyDiscount(), 0.0);
    }

    void senselessTermsAreRefused()
    {
        QVERIFY(checkSensible(ClvTerms()));
        const auto refused = [](auto change) {
            ClvTerms terms;
            change(terms);
            const auto checked = checkSensible(terms);
            return !checked && checked.error().kind == ErrorKind::BadInput && !checked.error().message.isEmpty();
        };
        QVERIFY(refused([](ClvTerms &terms) { terms.margin = 30; })); // meant as per cent
        QVERIFY(refused([](ClvTerms &terms) { terms.productMargins[u"Chai"_s] = 50; }));
        QVERIFY(refused([](ClvTerms &terms) { terms.months = 0; }));
        QVERIFY(refused([](ClvTerms &terms) { terms.discount = -0.1; }));
        QVERIFY(refused([](ClvTerms &terms) { terms.retention = 1.1; }));
        QVERIFY(refused([](ClvTerms &terms) { terms.lifetimeYears = 0; }));
        QVERIFY(refused([](ClvTerms &terms) { terms.acquisitionCost = -1; }));
    }

    void ids()
    {
        for (const Model model : {Model::Historic, Model::Simple, Model::Sbg, Model::BgNbd}) {
            QCOMPARE(modelFromId(modelId(model)), std::optional(model));
            QVERIFY(!modelName(model).isEmpty());
        }
        QVERIFY(!modelFromId(u"pareto"_s));
        for (int i = 0; i < kConventions; ++i) {
            const auto convention = static_cast<Convention>(i);
            QCOMPARE(conventionFromId(conventionId(convention)), std::optional(convention));
            QVERIFY(!conventionText(convention).isEmpty());
        }
        QVERIFY(!conventionFromId(u"f"_s) && !conventionFromId({}));
    }
};

static const lodestar::testkit::Registered<ClvTermsTest> registered("core/clv/clvterms");
#include "clvterms_test.moc"
