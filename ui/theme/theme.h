#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <vector>

/// The look as tokens by role. No other place names a colour, a font size or a margin.
namespace lodestar::theme {

enum class Scheme { Light, Dark, HighContrast };

QString schemeId(Scheme scheme); ///< light, dark, contrast: settings and command line
Scheme schemeFromId(const QString &id); ///< Light for anything unknown

enum class ColorRole {
    Background,
    Surface,
    SurfaceRaised,
    Border,
    Text,
    TextMuted,
    Accent,
    AccentText,
    AccentSoft,
    Positive,
    Caution,
    CautionSoft,
    Negative,
    NegativeSoft,
    Best,
    BestSoft,
    Rest,
    Unknown,
    TierBest,
    TierGood,
    TierPoor,
    TierBad,
    Team1,
    Team2,
    Team3,
    Team4,
    Team5,
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
    Series7,
    Series8,
    Count_
};

enum class FontRole { Small, Body, BodyStrong, Subtitle, Title, Headline, Display };

/// 4 · 8 · 12 · 16 · 24 · 32 · 48 logical pixels at 100 % room scale.
enum class Space { Tiny = 4, Small = 8, Medium = 12, Normal = 16, Wide = 24, Wider = 32, Widest = 48 };

/// The look in force: a value. The program has one current look; paper always uses paperLook().
struct Look {
    Scheme scheme = Scheme::Light;
    double roomScale = 1.0; ///< 1, 1.25, 1.6, 2
    QString language = QStringLiteral("en"); ///< decides the font families

    QColor color(ColorRole role) const;
    QFont font(FontRole role) const; ///< families chosen by language, figures tabular where the font allows
    int space(Space space) const; ///< pixels
    int radius() const; ///< corner of cards
    int pixels(double atFull) const; ///< a length that grows with the text: pixels at 100 % and an 11-point body
};

const Look &current();
/// Sets palette, style, application font and layout direction of the running QApplication.
void apply(const Look &look);
QColor disabledText(const Look &look);
/// `share` of `with` laid over `color`, opaque: the only way to make a colour that is not a token.
QColor mixed(const QColor &color, const QColor &with, double share);
Look paperLook(const QString &language); ///< light, 100 %, opaque tints only

/// Pairs (text on ground) that the interface uses, for the contrast test; `large` needs 3:1, others 4.5:1.
struct ColorPair {
    ColorRole text, ground;
    bool large;
};
std::vector<ColorPair> usedPairs();
double contrast(const QColor &a, const QColor &b); ///< WCAG 2 contrast ratio

} // namespace lodestar::theme
