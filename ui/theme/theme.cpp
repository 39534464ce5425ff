#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::theme {

namespace {

constexpr auto kRoleCount = static_cast<size_t>(ColorRole::Count_);

/// A role's value in every scheme.
struct Tokens {
    ColorRole role;
    QRgb light, dark, highContrast;
};

// The order is that of ColorRole. Series 1..8 are Okabe and Ito's set (2008), which stays apart for
// colour-blind readers; on white its lighter members are darkened until marks reach 3:1.
constexpr std::array<Tokens, kRoleCount> kTokens = {{
    {ColorRole::Background, 0xfff6f5f1, 0xff14181c, 0xffffffff},
    {ColorRole::Surface, 0xffffffff, 0xff1d2227, 0xffffffff},
    {ColorRole::SurfaceRaised, 0xfffbfaf8, 0xff191d22, 0xffffffff},
    {ColorRole::Border, 0xffe2dfd8, 0xff363d46, 0xff000000},
    {ColorRole::Text, 0xff1b2430, 0xffeceae5, 0xff000000},
    {ColorRole::TextMuted, 0xff5a6371, 0xffa9b0ba, 0xff2b2b2b},
    {ColorRole::Accent, 0xff11766c, 0xff4dbfb0, 0xff003f39},
    {ColorRole::AccentText, 0xffffffff, 0xff06231f, 0xffffffff},
    {ColorRole::AccentSoft, 0xffe2efec, 0xff1c3835, 0xffd5f2ed},
    {ColorRole::Positive, 0xff0e6a50, 0xff5fcf9f, 0xff004d33},
    {ColorRole::Caution, 0xff6b4700, 0xfff0c064, 0xff4d3200},
    {ColorRole::CautionSoft, 0xfffdf3e2, 0xff36290f, 0xfffff0cc},
    {ColorRole::Negative, 0xffa72a1f, 0xffff9a8c, 0xff8a0f08},
    {ColorRole::NegativeSoft, 0xfffbeae7, 0xff401d1a, 0xffffe3df},
    {ColorRole::Best, 0xff0f766c, 0xff4dbfb0, 0xff00564e},
    {ColorRole::BestSoft, 0xff8fbab3, 0xff2d6b64, 0xff9ad9cf},
    {ColorRole::Rest, 0xff8a8f98, 0xff838b96, 0xff5a5a5a},
    {ColorRole::Unknown, 0xff8c887e, 0xff8b8f95, 0xff595959},
    {ColorRole::TierBest, 0xff0f766c, 0xff4dbfb0, 0xff00564e},
    {ColorRole::TierGood, 0xff2f6fb0, 0xff7fb6ec, 0xff0b3f78},
    {ColorRole::TierPoor, 0xff8a6a1e, 0xffd9b45f, 0xff5c4300},
    {ColorRole::TierBad, 0xffa4503c, 0xffe99a86, 0xff7a2413},
    {ColorRole::Team1, 0xff0072b2, 0xff56b4e9, 0xff004a75},
    {ColorRole::Team2, 0xff009e73, 0xff2cc399, 0xff005c43},
    {ColorRole::Team3, 0xffb87a00, 0xffe69f00, 0xff6b4700},
    {ColorRole::Team4, 0xffbf5f95, 0xffdf95bd, 0xff7d2358},
    {ColorRole::Team5, 0xffd55e00, 0xfff0823a, 0xff8a3c00},
    {ColorRole::Series1, 0xff0072b2, 0xff56b4e9, 0xff004a75},
    {ColorRole::Series2, 0xffd55e00, 0xfff0823a, 0xff8a3c00},
    {ColorRole::Series3, 0xff009e73, 0xff2cc399, 0xff005c43},
    {ColorRole::Series4, 0xffbf5f95, 0xffdf95bd, 0xff7d2358},
    {ColorRole::Series5, 0xffb87a00, 0xffe69f00, 0xff6b4700},
    {ColorRole::Series6, 0xff3a93c4, 0xff9ad3f2, 0xff005e94},
    {ColorRole::Series7, 0xff93861a, 0xfff0e442, 0xff5c5200},
    {ColorRole::Series8, 0xff3d4450, 0xffd5d9de, 0xff000000},
}};

constexpr bool inOrder()
{
    for (size_t i = 0; i < kRoleCount; ++i)
        if (kTokens[i].role != static_cast<ColorRole>(i))
            return false;
    return true;
}
static_assert(inOrder());

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QStringList families(const QString &language)
{
    const QString latin = u"Noto Sans"_s, arabic = u"Noto Sans Arabic"_s, chinese = u"Noto Sans CJK SC"_s;
    switch (QLocale(language).script()) {
    case QLocale::ArabicScript:
        return {arabic, latin, chinese};
    case QLocale::SimplifiedHanScript:
    case QLocale::TraditionalHanScript:
        return {chinese, latin, arabic};
    default:
        return {latin, arabic, chinese};
    }
}

/// The system's size, but never so small that a room cannot read it: some platforms say 9 points.
double basePointSize()
{
    constexpr double kReadable = 11.0;
    return std::max(kReadable, QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF());
}

double relativeSize(FontRole role)
{
    switch (role) {
    case FontRole::Small:
        return 0.85;
    case FontRole::Body:
    case FontRole::BodyStrong:
        return 1.0;
    case FontRole::Subtitle:
        return 1.25;
    case FontRole::Title:
        return 1.6;
    case FontRole::Headline:
        return 2.0;
    case FontRole::Display:
        return 3.2;
    }
    return 1.0;
}

QPalette paletteOf(const Look &look)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, ColorRole token) { palette.setColor(role, look.color(token)); };
    set(QPalette::Window, ColorRole::Background);
    set(QPalette::WindowText, ColorRole::Text);
    set(QPalette::Base, ColorRole::Surface);
    set(QPalette::AlternateBase, ColorRole::SurfaceRaised);
    set(QPalette::Text, ColorRole::Text);
    set(QPalette::PlaceholderText, ColorRole::TextMuted);
    set(QPalette::Button, ColorRole::Surface);
    set(QPalette::ButtonText, ColorRole::Text);
    set(QPalette::BrightText, ColorRole::AccentText);
    set(QPalette::ToolTipBase, ColorRole::Text);
    set(QPalette::ToolTipText, ColorRole::Surface);
    set(QPalette::Highlight, ColorRole::AccentSoft);
    set(QPalette::HighlightedText, ColorRole::Text);
    set(QPalette::Link, ColorRole::Accent);
    set(QPalette::LinkVisited, ColorRole::Accent);
    set(QPalette::Light, ColorRole::Surface);
    set(QPalette::Midlight, ColorRole::SurfaceRaised);
    set(QPalette::Mid, ColorRole::Border);
    set(QPalette::Dark, ColorRole::TextMuted);
    set(QPalette::Shadow, ColorRole::Border);
    const QColor faint = disabledText(look);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

// The one look of the program; paper has its own. Written by apply() only, in the GUI thread.
Look &inForce()
{
    static Look look;
    return look;
}

} // namespace

QString schemeId(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        break;
    case Scheme::Dark:
        return u"dark"_s;
    case Scheme::HighContrast:
        return u"contrast"_s;
    }
    return u"light"_s;
}

Scheme schemeFromId(const QString &id)
{
    for (auto scheme : {Scheme::Dark, Scheme::HighContrast})
        if (schemeId(scheme) == id)
            return scheme;
    return Scheme::Light;
}

QColor Look::color(ColorRole role) const
{
    const Tokens &tokens = kTokens[static_cast<size_t>(role)];
    switch (scheme) {
    case Scheme::Light:
        return QColor::fromRgb(tokens.light);
    case Scheme::Dark:
        return QColor::fromRgb(tokens.dark);
    case Scheme::HighContrast:
        return QColor::fromRgb(tokens.highContrast);
    }
    return QColor::fromRgb(tokens.light);
}

QFont Look::font(FontRole role) const
{
    QFont font;
    font.setFamilies(families(language));
    font.setPointSizeF(basePointSize() * relativeSize(role) * roomScale);
    const bool strong = role == FontRole::BodyStrong || role == FontRole::Subtitle || role == FontRole::Title
        || role == FontRole::Headline || role == FontRole::Display;
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

int Look::space(Space space) const
{
    return static_cast<int>(std::lround(static_cast<int>(space) * roomScale));
}

int Look::radius() const
{
    return static_cast<int>(std::lround(8 * roomScale));
}

int Look::pixels(double atFull) const
{
    return static_cast<int>(std::lround(atFull * roomScale * basePointSize() / 11.0));
}

QColor disabledText(const Look &look)
{
    const QColor text = look.color(ColorRole::TextMuted), ground = look.color(ColorRole::Surface);
    return mixed(text, ground, 0.35);
}

QColor mixed(const QColor &color, const QColor &with, double share)
{
    const auto channel = [share](float a, float b) { return static_cast<float>(a * (1 - share) + b * share); };
    return QColor::fromRgbF(channel(color.redF(), with.redF()), channel(color.greenF(), with.greenF()),
                            channel(color.blueF(), with.blueF()));
}

const Look &current()
{
    return inForce();
}

void apply(const Look &look)
{
    const bool firstTime = !qobject_cast<Style *>(QApplication::style());
    inForce() = look;
    if (firstTime)
        QApplication::setStyle(new Style);
    QApplication::setPalette(paletteOf(look));
    QApplication::setFont(look.font(FontRole::Body));
    QApplication::setLayoutDirection(QLocale(look.language).textDirection());
}

Look paperLook(const QString &language)
{
    return Look{.scheme = Scheme::Light, .roomScale = 1.0, .language = language};
}

std::vector<ColorPair> usedPairs()
{
    using enum ColorRole;
    std::vector<ColorPair> pairs;
    for (auto ground : {Background, Surface, SurfaceRaised, AccentSoft}) {
        pairs.push_back({Text, ground, false});
        pairs.push_back({TextMuted, ground, false});
        pairs.push_back({Accent, ground, false});
    }
    for (auto text : {Positive, Caution, Negative})
        for (auto ground : {Background, Surface})
            pairs.push_back({text, ground, false});
    pairs.push_back({Positive, AccentSoft, false});
    pairs.push_back({AccentText, Accent, false});
    pairs.push_back({AccentText, Best, false});
    pairs.push_back({AccentText, Negative, false});
    for (auto ground : {CautionSoft, NegativeSoft})
        pairs.push_back({Text, ground, false});
    pairs.push_back({Caution, CautionSoft, false});
    pairs.push_back({Negative, NegativeSoft, false});
    for (auto mark : {Best,  Rest,  Unknown, TierBest, TierGood, TierPoor, TierBad, Team1,   Team2,   Team3,
                      Team4, Team5, Series1, Series2,  Series3,  Series4,  Series5, Series6, Series7, Series8})
        pairs.push_back({mark, Surface, true});
    return pairs;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace lodestar::theme
