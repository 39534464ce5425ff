#include "core/table/textorder.h"

#include "tests/testkit/registry.h"

#include <QCollator>
#include <QTest>

using namespace lodestar::table;
using namespace Qt::StringLiterals;

class TextOrderTest : public QObject
{
    Q_OBJECT

    static std::vector<quint32> places(const QStringList &texts)
    {
        Dictionary dictionary;
        for (const QString &text : texts)
            dictionary.append(text.toUtf8());
        return placesOf(dictionary);
    }

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void numbersInsideTextsCount()
    {
        QCOMPARE(places({u"Acme 10"_s, u"acme 9"_s, u"Żabka"_s, u"Émile"_s}), (std::vector<quint32>{1, 0, 3, 2}));
        QVERIFY(places({}).empty());
    }

    void byTheRulesOfTheLanguage()
    {
        const QStringList texts{u"Ähre"_s, u"Zebra"_s, u"Achse"_s};
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QCOMPARE(places(texts), (std::vector<quint32>{1, 2, 0}));
        QLocale::setDefault(QLocale(u"sv_SE"_s)); // ä comes after z
        QCOMPARE(places(texts), (std::vector<quint32>{2, 1, 0}));
    }

    void equalTextsShareAPlace()
    {
        QCOMPARE(places({u"b"_s, u"a"_s, u"b"_s, u"c"_s}), (std::vector<quint32>{1, 0, 1, 3}));
    }

    void manyTextsAreSortedInHalvesAsInOne()
    {
        QStringList texts;
        quint32 state = 1;
        for (int i = 0; i < 30000; ++i) {
            state = state * 1664525u + 1013904223u;
            texts << u"Company %1 %2"_s.arg(state % 7000).arg(QChar(char16_t('a' + state % 26)));
        }
        texts << QString(600, u'x') << QString(600, u'x') + u'y';
        const auto found = places(texts);
        QCollator collator{QLocale(QLocale::English)};
        collator.setNumericMode(true);
        std::vector<int> order(size_t(texts.size()));
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [&](int a, int b) { return found[size_t(a)] < found[size_t(b)]; });
        for (size_t i = 1; i < order.size(); ++i) {
            const int compared = collator.compare(texts.at(order[i - 1]), texts.at(order[i]));
            QVERIFY(compared <= 0);
            QCOMPARE(compared == 0, found[size_t(order[i - 1])] == found[size_t(order[i])]);
        }
    }
};

static const lodestar::testkit::Registered<TextOrderTest> registered("core/table/textorder");
#include "textorder_test.moc"
