#pragma once

#include <QJsonObject>
#include <QString>

#include <array>

namespace lodestar::profile {

/// What somebody is in a purchase.
enum class BuyingRole : quint8 {
    Unsaid,
    Champion,
    EconomicBuyer,
    TechnicalBuyer,
    User,
    Influencer,
    Gatekeeper,
    Blocker
};
inline constexpr std::array kBuyingRoles = {BuyingRole::Champion, BuyingRole::EconomicBuyer, BuyingRole::TechnicalBuyer,
                                            BuyingRole::User,     BuyingRole::Influencer,    BuyingRole::Gatekeeper,
                                            BuyingRole::Blocker};
QString buyingRoleId(BuyingRole role); ///< champion, economic_buyer, …; empty for Unsaid
BuyingRole buyingRoleFromId(const QString &id); ///< Unsaid for anything unknown
QString buyingRoleName(BuyingRole role); ///< translated: "Champion"
QString buyingRoleHint(BuyingRole role); ///< what it means, translated: "Wants it, and argues for it inside."

/// What a score of awareness means, translated; for -1 that nobody has said.
QString awarenessText(int score);
constexpr int kMostAware = 5;

/// A part that the team added, with its own heading.
struct OwnSection {
    QString id; ///< UUID
    QString name, text;
    friend bool operator==(const OwnSection &, const OwnSection &) = default;
};

/// A line between two ends on which the person stands somewhere.
struct Scale {
    QString id; ///< "risk", "technology", "urgency", "hands_on", or a UUID for one of the team's own
    int value = 0; ///< 1 (the first end) to 5 (the other); 0: not said
    QString low = {}, high = {}; ///< names of the ends
    friend bool operator==(const Scale &, const Scale &) = default;
};
constexpr int kScaleSteps = 5;
bool isOwnScale(const Scale &scale);

/// What a real person said, word for word.
struct Quote {
    enum class Said : quint8 { Elsewhere, Interview, Survey }; ///< Elsewhere: not in this project
    QString text;
    QString source = {}; ///< who said it and when, as it was when the quote was chosen
    QString section = {}; ///< PersonaSection::id that it supports; empty: the whole
    QString answer = {}; ///< id of the answer it was chosen from; empty: typed
    QString respondent = {}; ///< id of who said it; empty: not among those asked
    QString customer = {}; ///< key of their company; empty: not known
    Said said = Said::Elsewhere;
    bool hasSource() const { return !source.trimmed().isEmpty(); }
    friend bool operator==(const Quote &, const Quote &) = default;
};

/// What stands for the face: drawn from shapes by the program, or a picture of the team's own. Says nothing of sex,
/// skin or age unless people put a picture there that does.
struct Portrait {
    enum class Shape : quint8 { Pattern, Monogram, Figure };
    Shape shape = Shape::Pattern;
    int color = -1; ///< 0 to kPortraitColors-1; -1: follows from the persona's id
    QString picture = {}; ///< id of a Picture; empty: drawn
    QString sha256 = {}; ///< of its bytes
    QString text = {}; ///< what is to be seen, for those who do not see it; empty: a general description
    bool isPicture() const { return !picture.isEmpty(); }
    friend bool operator==(const Portrait &, const Portrait &) = default;
};
constexpr int kPortraitColors = 8;
QString portraitShapeId(Portrait::Shape shape); ///< pattern, monogram, figure
QString portraitShapeName(Portrait::Shape shape); ///< translated
QString portraitText(const Portrait &portrait, const QString &name); ///< for those who do not see it, translated

QJsonObject toJson(const Scale &scale);
QJsonObject toJson(const Quote &quote);
QJsonObject toJson(const Portrait &portrait);
Scale scaleFrom(const QJsonObject &json);
Quote quoteFrom(const QJsonObject &json);
Portrait portraitFrom(const QJsonObject &json);

} // namespace lodestar::profile
