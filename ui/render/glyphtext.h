#pragma once

#include <QHash>
#include <QRawFont>
#include <QSet>
#include <QString>

#include <vector>

namespace lodestar::render {

/// Tells which character of a text a glyph stands for, when all that is known is some character of the font with the
/// same glyph. Fonts share glyphs: a Chinese character with its radical (户 with ⼾), an Arabic letter with its
/// presentation forms, Persian with Arabic digits, a space with a tabulator.
class GlyphText
{
public:
    /// `families` are the fonts the text may have been set in.
    GlyphText(const QString &text, const QStringList &families);

    /// The characters meant: those of the text where one shares the glyph, else the compatibility decomposition, else
    /// the character itself.
    QString meant(char16_t character) const;

private:
    struct Font {
        QRawFont font;
        QHash<quint32, QString> texts; ///< glyph → what the text writes with it
    };
    bool isUsed(const QString &characters) const;

    QSet<char32_t> m_used;
    std::vector<Font> m_fonts;
};

} // namespace lodestar::render
