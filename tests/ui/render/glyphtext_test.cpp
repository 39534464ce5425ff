#include "ui/render/glyphtext.h"

#include "tests/testkit/registry.h"

#include <QFontDatabase>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar::render;

namespace {

const QStringList kFamilies{u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans CJK SC"_s};

QString meant(const QString &text, char16_t character)
{
    return GlyphText(text, kFamilies).meant(character);
}

} // namespace

class GlyphTextTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (const QString &family : kFamilies)
            if (!QFontDatabase::hasFamily(family))
                QSKIP(qPrintable(family + u" is not installed"_s));
    }

    void whatTheTextSaysIsMeant()
    {
        QCOMPARE(meant(u"abc"_s, u'a'), u"a"_s);
        QCOMPARE(meant(u"ﻫ kept on purpose"_s, u'\uFEEB'), u"\uFEEB"_s);
    }

    void radicalsAreCharacters()
    {
        // Unicode's own decomposition of the radical door is the traditional 戶; the text says 户.
        QCOMPARE(meant(u"客户"_s, u'\u2F3E'), u"户"_s);
        QCOMPARE(meant(u"员工"_s, u'\u2F2F'), u"工"_s);
        QCOMPARE(meant(u"自有车队"_s, u'\u2ECB'), u"车"_s); // no decomposition at all
    }

    void presentationFormsAreLetters()
    {
        QCOMPARE(meant(u"برنامه"_s, u'\uFEEA'), u"ه"_s);
        QCOMPARE(meant(u"یک"_s, u'\uFBFE'), u"ی"_s);
        QCOMPARE(meant(u"دلالان"_s, u'\uFEFB'), u"لا"_s);
    }

    void ligaturesAndSpaces()
    {
        QCOMPARE(meant(u"staff"_s, u'\uFB00'), u"ff"_s);
        QCOMPARE(meant(u"two words"_s, u'\t'), u" "_s); // a tabulator has the glyph of the space
    }
};

static const lodestar::testkit::Registered<GlyphTextTest> registered("ui/render/glyphtext");
#include "glyphtext_test.moc"
