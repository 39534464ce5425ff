#include "ui/theme/theme.h"

#include "tests/testkit/registry.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QTest>

using namespace lodestar::theme;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSchemes = {Scheme::Light, Scheme::Dark, Scheme::HighContrast};

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { apply({}); }

    void contrastIsThatOfTheStandard()
    {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
        QVERIFY(qAbs(contrast(Qt::white, Qt::white) - 1.0) < 0.01);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // the well-known near miss
    }

    void everyUsedPairReads()
    {
        QVERIFY(usedPairs().size() > 30);
        for (const auto scheme : kSchemes) {
            const Look look{.scheme = scheme};
            for (const auto &pair : usedPairs()) {
                const double got = contrast(look.color(pair.text), look.color(pair.ground));
                const double needed = pair.large ? 3.0 : 4.5;
                QVERIFY2(got >= needed,
                         qPrintable(u"%1: role %2 on %3 has %4, needs %5"_s.arg(schemeId(scheme))
                                        .arg(int(pair.text))
                                        .arg(int(pair.ground))
                                        .arg(got)
                                        .arg(needed)));
            }
        }
    }

    void wordsInsideBarsCanBeRead()
    {
        // Painters choose the darker or the lighter of the two for words on a bar.
        for (const auto scheme : kSchemes) {
            const Look look{.scheme = scheme};
            for (const auto ground : {ColorRole::Best, ColorRole::BestSoft, ColorRole::Rest, ColorRole::TierGood}) {
                const double dark = contrast(look.color(ColorRole::Text), look.color(ground));
                const double light = contrast(look.color(ColorRole::Surface), look.color(ground));
                QVERIFY2(std::max(dark, light) >= 4.5,
                         qPrintable(u"%1: role %2"_s.arg(schemeId(scheme)).arg(int(ground))));
            }
        }
    }

    void highContrastIsHigh()
    {
        const Look look{.scheme = Scheme::HighContrast};
        for (const auto role : {ColorRole::Text, ColorRole::TextMuted, ColorRole::Accent, ColorRole::Negative})
            QVERIFY(contrast(look.color(role), look.color(ColorRole::Background)) >= 7.0);
    }

    void coloursAreOpaqueAndSeriesDiffer()
    {
        for (const auto scheme : kSchemes) {
            const Look look{.scheme = scheme};
            for (int role = 0; role < int(ColorRole::Count_); ++role)
                QCOMPARE(look.color(ColorRole(role)).alpha(), 255);
            QSet<QRgb> series;
            for (int role = int(ColorRole::Series1); role <= int(ColorRole::Series8); ++role)
                series.insert(look.color(ColorRole(role)).rgb());
            QCOMPARE(series.size(), 8);
        }
    }

    void sizesGrowWithTheRoom()
    {
        const Look usual, large{.roomScale = 2.0};
        for (const auto font : {FontRole::Small, FontRole::Body, FontRole::Title, FontRole::Display})
            QCOMPARE(large.font(font).pointSizeF(), usual.font(font).pointSizeF() * 2);
        QCOMPARE(usual.space(Space::Normal), 16);
        QCOMPARE(large.space(Space::Normal), 32);
        QCOMPARE(usual.radius(), 8);
        QVERIFY(usual.font(FontRole::Title).pointSizeF() > usual.font(FontRole::Subtitle).pointSizeF());
        QVERIFY(usual.font(FontRole::BodyStrong).weight() > usual.font(FontRole::Body).weight());
        QVERIFY(usual.font(FontRole::Body).pointSizeF() >= 11); // letters a room can read
    }

    void familiesFollowTheScript()
    {
        const auto first = [](const QString &language) {
            return Look{.language = language}.font(FontRole::Body).families().constFirst();
        };
        QCOMPARE(first(u"en"_s), u"Noto Sans"_s);
        QCOMPARE(first(u"pl"_s), u"Noto Sans"_s);
        QCOMPARE(first(u"fa"_s), u"Noto Sans Arabic"_s);
        QCOMPARE(first(u"zh_CN"_s), u"Noto Sans CJK SC"_s);
    }

    void figuresAreTabular()
    {
        const QFontMetrics metrics(Look().font(FontRole::Body));
        for (char16_t digit = u'1'; digit <= u'9'; ++digit)
            QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
    }

    void applyingSetsPaletteFontAndDirection()
    {
        apply({.scheme = Scheme::Dark, .roomScale = 1.25, .language = u"fa"_s});
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QApplication::palette().color(QPalette::Window), current().color(ColorRole::Background));
        QCOMPARE(QApplication::font().pointSizeF(), current().font(FontRole::Body).pointSizeF());
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 64);
        apply({});
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 200);
    }

    void paperIsAlwaysLight()
    {
        apply({.scheme = Scheme::Dark, .roomScale = 2.0});
        const Look paper = paperLook(u"pl"_s);
        QCOMPARE(int(paper.scheme), int(Scheme::Light));
        QCOMPARE(paper.roomScale, 1.0);
        QCOMPARE(paper.language, u"pl"_s);
    }

    void schemesHaveNames()
    {
        for (const auto scheme : kSchemes)
            QCOMPARE(int(schemeFromId(schemeId(scheme))), int(scheme));
        QCOMPARE(int(schemeFromId(u"plaid"_s)), int(Scheme::Light));
    }

    void mixingGoesFromOneToTheOther()
    {
        QCOMPARE(mixed(Qt::black, Qt::white, 0), QColor::fromRgbF(0, 0, 0));
        QCOMPARE(mixed(Qt::black, Qt::white, 1), QColor::fromRgbF(1, 1, 1));
        QVERIFY(qAbs(mixed(Qt::black, Qt::white, 0.5).lightness() - 127) <= 1);
    }
};

static const lodestar::testkit::Registered<ThemeTest> registered("ui/theme/theme");
#include "theme_test.moc"
