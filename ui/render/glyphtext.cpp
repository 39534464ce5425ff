#include "ui/render/glyphtext.h"

#include <QFont>
#include <QStringList>

#include <algorithm>

namespace lodestar::render {

namespace {

quint32 glyphOf(const QRawFont &font, const QString &character)
{
    return font.glyphIndexesForString(character).value(0, 0);
}

/// What a compatibility character is made of ("ﻪ" → "ه", "ﬃ" → "ffi"). Some presentation forms of lone marks decompose
/// into a space with the mark; the mark is meant.
QString decomposed(char16_t character)
{
    QString plain = QString(QChar(character)).normalized(QString::NormalizationForm_KC);
    if (plain.size() > 1 && plain.front() == u' ')
        plain.remove(0, 1);
    return plain;
}

} // namespace

GlyphText::GlyphText(const QString &text, const QStringList &families)
{
    for (const uint c : text.toUcs4())
        m_used.insert(c);
    for (const QString &family : families) {
        Font font{QRawFont::fromFont(QFont(family)), {}};
        const auto learn = [&font](const QString &character, const QString &meaning) {
            if (const quint32 glyph = glyphOf(font.font, character); glyph != 0 && !font.texts.contains(glyph))
                font.texts.insert(glyph, meaning);
        };
        for (const char32_t c : std::as_const(m_used))
            learn(QString::fromUcs4(&c, 1), QString::fromUcs4(&c, 1));
        // Arabic presentation forms: the same form of two letters may be one glyph (ﯨ of yeh, alef maksura, …).
        for (const auto &[first, last] : {std::pair<int, int>{0xFB50, 0xFDFF}, {0xFE70, 0xFEFC}}) {
            for (int c = first; c <= last; ++c) {
                const auto form = static_cast<char16_t>(c);
                if (const QString meaning = decomposed(form); isUsed(meaning))
                    learn(QString(QChar(form)), meaning);
            }
        }
        m_fonts.push_back(std::move(font));
    }
}

bool GlyphText::isUsed(const QString &characters) const
{
    const QList<uint> points = characters.toUcs4();
    return std::all_of(points.begin(), points.end(), [this](uint c) { return m_used.contains(c); });
}

QString GlyphText::meant(char16_t character) const
{
    const QString itself(QChar{character});
    if (m_used.contains(character) || character == 0)
        return itself;
    if (const QString plain = decomposed(character); plain != itself && isUsed(plain))
        return plain;
    for (const Font &font : m_fonts) {
        const auto found = font.texts.constFind(glyphOf(font.font, itself));
        if (found != font.texts.constEnd())
            return *found;
    }
    return decomposed(character);
}

} // namespace lodestar::render
