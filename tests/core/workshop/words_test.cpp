#include "core/workshop/words.h"

#include "core/workshop/clustersuggestion.h"
#include "tests/testkit/reference.h"
#include "tests/testkit/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::workshop;

class WordsTest : public QObject
{
    Q_OBJECT

    static Answer card(const QString &id, const QString &text, const QString &person = {})
    {
        return {id, u"q1"_s, person, text, {}};
    }

private slots:
    void everyLanguageIsCutAsByIcuItself()
    {
        const QJsonObject cases = testkit::reference(u"text_segmentation.json"_s)[u"cases"_s].toObject();
        for (const QString &language : {u"en"_s, u"id"_s, u"pl"_s, u"fa"_s, u"zh"_s}) {
            const QJsonObject one = cases[language].toObject();
            QStringList words;
            for (const QJsonValue word : one[u"words"_s].toArray())
                words << word.toString();
            QVERIFY(words.size() > 10);
            QCOMPARE(wordsOf(one[u"text"_s].toString()), words);
        }
        QVERIFY(wordsOf({}).isEmpty());
        QVERIFY(wordsOf(u"… — !?"_s).isEmpty());
    }

    void spellingsOfAWordFoldIntoOne()
    {
        QCOMPARE(foldedWord(u"شركت‌هاي"_s), foldedWord(u"شرکتهای"_s)); // Arabic letters, ZWNJ
        QCOMPARE(foldedWord(u"مُدَرِّس"_s), foldedWord(u"مدرس"_s)); // harakat
        QCOMPARE(foldedWord(u"ＷｈａｔｓＡｐｐ"_s), u"whatsapp"_s);
        QVERIFY(foldedWord(u"integracja"_s) != foldedWord(u"integracji"_s)); // no language is known here
    }

    void stopWordsOfAllLanguagesAreThere()
    {
        const QSet<QString> stop = stopWords();
        for (const QString &word : {u"the"_s, u"yang"_s, u"jest"_s, u"است"_s, u"的"_s})
            QVERIFY2(stop.contains(word), qPrintable(word));
        QVERIFY(!stop.contains(u"integration"_s));
        QVERIFY(!stop.contains(QString()));
    }

    void cardsThatShareAWordAreProposed()
    {
        const auto found = suggestClusters({card(u"1"_s, u"The integration with our ERP is slow"_s, u"ana"_s),
                                            card(u"2"_s, u"Price was too high"_s, u"bo"_s),
                                            card(u"3"_s, u"No ERP integration, no deal"_s, u"bo"_s),
                                            card(u"4"_s, u"ERP integration integration"_s, u"bo"_s),
                                            card(u"5"_s, u"They asked for a lower price"_s, u"cy"_s),
                                            card(u"6"_s, u"The works council came late"_s, u"cy"_s)},
                                           stopWords());
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].cards, (QStringList{u"1"_s, u"3"_s, u"4"_s}));
        QCOMPARE(found[0].words, (QStringList{u"integration"_s, u"ERP"_s}));
        QCOMPARE(found[0].voices, 2);
        QCOMPARE(found[1].cards, (QStringList{u"2"_s, u"5"_s}));
        QCOMPARE(found[1].words, QStringList{u"Price"_s});
    }

    void inflectedFormsAndOtherScriptsMeet()
    {
        const auto polish = suggestClusters(
            {card(u"1"_s, u"Brakuje integracji z ERP"_s), card(u"2"_s, u"Integracja jest najważniejsza"_s)},
            stopWords());
        QCOMPARE(polish.size(), size_t(1));
        const auto chinese =
            suggestClusters({card(u"1"_s, u"客户需要快速上线"_s), card(u"2"_s, u"客户没有团队"_s)}, stopWords());
        QCOMPARE(chinese.size(), size_t(1));
        QCOMPARE(chinese[0].words, QStringList{u"客户"_s});
        const auto persian = suggestClusters(
            {card(u"1"_s, u"پشتيباني ضعيف است"_s), card(u"2"_s, u"به پشتیبانی نیاز دارند"_s)}, stopWords());
        QCOMPARE(persian.size(), size_t(1));
    }

    void nothingIsProposedFromNothing()
    {
        QVERIFY(suggestClusters({}, stopWords()).empty());
        QVERIFY(
            suggestClusters({card(u"1"_s, u"They have it"_s), card(u"2"_s, u"They have it"_s)}, stopWords()).empty());
        std::vector<Answer> all; // a word that most have says nothing
        for (int i = 0; i < 10; ++i)
            all.push_back(card(QString::number(i), u"customer number%1x"_s.arg(i)));
        QVERIFY(suggestClusters(all, stopWords()).empty());
    }

    void noCardIsProposedTwice()
    {
        std::vector<Answer> cards;
        const QStringList words{u"price"_s, u"risk"_s, u"switch"_s, u"council"_s, u"budget"_s};
        for (int i = 0; i < 200; ++i)
            cards.push_back(card(QString::number(i), words[i % 5] + u' ' + words[(i / 3) % 5] + u" w%1"_s.arg(i)));
        QSet<QString> seen;
        qsizetype last = 1000;
        for (const ClusterSuggestion &one : suggestClusters(cards, stopWords())) {
            QVERIFY(one.cards.size() >= 2 && !one.words.isEmpty());
            QVERIFY(one.cards.size() <= last);
            last = one.cards.size();
            for (const QString &id : one.cards) {
                QVERIFY(!seen.contains(id));
                seen.insert(id);
            }
        }
        QVERIFY(seen.size() > 150);
    }
};

static const testkit::Registered<WordsTest> registered("core/workshop/words");
#include "words_test.moc"
