#include "core/import/decode.h"

#include "tests/testkit/registry.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::import;

class DecodeTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTheEncoding_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        const QString polish =
            u"id,firma,miasto\n1,Zakład Usług Łódź,Kraków\n2,Żółw i Synowie,Wąchock\n3,Ślusarstwo Gęś,Białystok\n"_s;
        const QString czech = u"id,název,město\n1,Žluťoučký kůň,Plzeň\n2,Dvořák a syn,České Budějovice\n"_s;
        const QString russian = u"id,имя,город\n1,Ромашка,Москва\n2,Ёлка и Ко,Санкт-Петербург\n"_s;
        const QString french = u"id,société,ville\n1,Hôtel Émile,Besançon\n2,Café Noël,Évry\n"_s;
        const QString german = u"id,firma,ort\n1,Größe & Söhne,München\n2,Äpfel AG,Zürich\n"_s;
        const QString chinese = u"id,名称,城市\n1,北京科技有限公司,北京\n2,上海贸易公司,上海\n3,中国银行,深圳\n"_s;
        const auto row = [](const char *encoding, const QString &text, const char *language) {
            QTest::addRow("%s in %s", language, encoding) << QString::fromLatin1(encoding) << text;
        };
        for (const char *encoding : {"windows-1250", "ISO-8859-2", "cp852"}) {
            row(encoding, polish, "Polish");
            row(encoding, czech, "Czech");
        }
        for (const char *encoding : {"windows-1251", "KOI8-R", "cp866", "ISO-8859-5"})
            row(encoding, russian, "Russian");
        for (const char *encoding : {"windows-1252", "cp850", "macintosh"}) {
            row(encoding, french, "French");
            row(encoding, german, "German");
        }
        row("windows-1250", u"id,név,város\n1,Erdős Kft,Győr\n2,Kovács Műhely,Pécs\n"_s, "Hungarian");
        row("windows-1253", u"id,όνομα,πόλη\n1,Αθήνα ΑΕ,Πειραιάς\n2,Ήλιος,Θεσσαλονίκη\n"_s, "Greek");
        row("windows-1254", u"id,ad,şehir\n1,Işık Ticaret,İstanbul\n2,Güneş Çiçek,Muğla\n"_s, "Turkish");
        row("windows-1256", u"id,نام,شهر\n1,شركت پارس,تهران\n2,گروه صنعتي,اصفهان\n"_s, "Persian");
        row("windows-1257", u"id,įmonė,miestas\n1,Žalioji ąžuolas,Šiauliai\n2,Ūkis,Vilnius\n"_s, "Lithuanian");
        row("GB18030", chinese, "Chinese");
        row("Big5", u"id,名稱,城市\n1,台灣積體電路製造股份有限公司,新竹\n2,國泰金融,台北\n"_s, "Chinese");
        row("Shift_JIS", u"id,会社名,都市\n1,トヨタ自動車株式会社,豊田市\n2,ソニーグループ,東京都\n"_s, "Japanese");
        row("EUC-KR", u"id,회사,도시\n1,삼성전자,수원\n2,현대자동차,서울\n"_s, "Korean");
        for (const char *encoding : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8"}) {
            row(encoding, polish, "Polish");
            row(encoding, chinese, "Chinese");
        }
    }

    void namesTheEncoding()
    {
        QFETCH(QString, encoding);
        QFETCH(QString, text);
        QStringEncoder encoder(encoding.toLatin1().constData());
        QVERIFY(encoder.isValid());
        const QByteArray bytes = encoder.encode(text);
        QVERIFY(!encoder.hasError());
        const EncodingGuess guess = detectEncoding(bytes);
        QCOMPARE(guess.name, encoding);
        QVERIFY(!guess.assumed);
        QVERIFY(!guess.reason.isEmpty());
    }

    void marksDecide()
    {
        QCOMPARE(detectEncoding("\xEF\xBB\xBF"
                                "a")
                     .name,
                 u"UTF-8"_s);
        QCOMPARE(detectEncoding("\xEF\xBB\xBF"
                                "a")
                     .bom,
                 3);
        QCOMPARE(detectEncoding(QByteArray("\xFF\xFE"
                                           "a\0",
                                           4))
                     .name,
                 u"UTF-16LE"_s);
        QCOMPARE(detectEncoding(QByteArray("\xFF\xFE\0\0a\0\0\0", 8)).name, u"UTF-32LE"_s);
    }

    void zeroBytesInPlainTextAreFlaws()
    {
        QCOMPARE(detectEncoding(QByteArrayView("a,b\n1,x\0y\n2,z\n", 14)).name, u"UTF-8"_s);
        QCOMPARE(detectEncoding(QByteArrayView("a,b\n1,x\0\0\0\n", 12)).name, u"UTF-8"_s);
        QCOMPARE(detectEncoding(QByteArrayView("a\0,\0b\0\n\0", 8)).name, u"UTF-16LE"_s);
    }

    void asciiIsOnlyAssumed()
    {
        const EncodingGuess guess = detectEncoding("id,name\n1,Ada\n");
        QCOMPARE(guess.name, u"UTF-8"_s);
        QVERIFY(guess.assumed);
    }

    void aFewDamagedCharactersDoNotChangeTheEncoding()
    {
        QByteArray text = u"Łódź, Kraków, Wąchock, Żółw"_s.toUtf8();
        text.append("\xFF");
        QCOMPARE(detectEncoding(text).name, u"UTF-8"_s);
    }

    void usualSpellingsAreUnderstood()
    {
        QCOMPARE(canonicalEncoding(u"utf8"_s), u"UTF-8"_s);
        QCOMPARE(canonicalEncoding(u"CP1250"_s), u"windows-1250"_s);
        QCOMPARE(canonicalEncoding(u"Windows 1252"_s), u"windows-1252"_s);
        QCOMPARE(canonicalEncoding(u"latin1"_s), u"windows-1252"_s);
        QCOMPARE(canonicalEncoding(u"gbk"_s), u"GB18030"_s);
        QVERIFY(canonicalEncoding(u"klingon"_s).isEmpty());
        QVERIFY(canonicalEncoding(QString()).isEmpty());
    }

    void sequences()
    {
        QCOMPARE(utf8Sequence("a"), 1);
        QCOMPARE(utf8Sequence("ż"), 2);
        QCOMPARE(utf8Sequence("€"), 3);
        QCOMPARE(utf8Sequence("😎"), 4);
        QCOMPARE(utf8Sequence("\xC0\x80"), 0); // overlong
        QCOMPARE(utf8Sequence("\xED\xA0\x80"), 0); // surrogate
        QCOMPARE(utf8Sequence("\xF5\x80\x80\x80"), 0);
        QCOMPARE(utf8Sequence(QByteArray("\0", 1)), 0);
    }
};

static const lodestar::testkit::Registered<DecodeTest> registered("core/import/decode");
#include "decode_test.moc"
