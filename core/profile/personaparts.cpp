#include "core/profile/personaparts.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::PersonaParts)
};

constexpr std::array kStandardScales = {"risk", "technology", "urgency", "hands_on"};

QString saidId(Quote::Said said)
{
    if (said == Quote::Said::Interview)
        return u"interview"_s;
    return said == Quote::Said::Survey ? u"survey"_s : QString();
}

/// What is empty is left out.
void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json[key] = text;
}

} // namespace

QString buyingRoleId(BuyingRole role)
{
    switch (role) {
    case BuyingRole::Unsaid:
        return {};
    case BuyingRole::Champion:
        return u"champion"_s;
    case BuyingRole::EconomicBuyer:
        return u"economic_buyer"_s;
    case BuyingRole::TechnicalBuyer:
        return u"technical_buyer"_s;
    case BuyingRole::User:
        return u"user"_s;
    case BuyingRole::Influencer:
        return u"influencer"_s;
    case BuyingRole::Gatekeeper:
        return u"gatekeeper"_s;
    case BuyingRole::Blocker:
        return u"blocker"_s;
    }
    return {};
}

BuyingRole buyingRoleFromId(const QString &id)
{
    const auto found = std::find_if(kBuyingRoles.begin(), kBuyingRoles.end(),
                                    [&](BuyingRole role) { return buyingRoleId(role) == id; });
    return found == kBuyingRoles.end() ? BuyingRole::Unsaid : *found;
}

QString buyingRoleName(BuyingRole role)
{
    switch (role) {
    case BuyingRole::Unsaid:
        return Tr::tr("Not said yet", "role in the purchase");
    case BuyingRole::Champion:
        return Tr::tr("Champion");
    case BuyingRole::EconomicBuyer:
        return Tr::tr("Economic buyer");
    case BuyingRole::TechnicalBuyer:
        return Tr::tr("Technical buyer");
    case BuyingRole::User:
        return Tr::tr("User");
    case BuyingRole::Influencer:
        return Tr::tr("Influencer");
    case BuyingRole::Gatekeeper:
        return Tr::tr("Gatekeeper");
    case BuyingRole::Blocker:
        return Tr::tr("Blocker");
    }
    return {};
}

QString buyingRoleHint(BuyingRole role)
{
    switch (role) {
    case BuyingRole::Unsaid:
        return Tr::tr("What is this person when you sell to them?");
    case BuyingRole::Champion:
        return Tr::tr("Wants it, and argues for it inside.");
    case BuyingRole::EconomicBuyer:
        return Tr::tr("Has the money and signs.");
    case BuyingRole::TechnicalBuyer:
        return Tr::tr("Checks whether it fits, and can say no.");
    case BuyingRole::User:
        return Tr::tr("Works with it every day.");
    case BuyingRole::Influencer:
        return Tr::tr("Is asked, and listened to.");
    case BuyingRole::Gatekeeper:
        return Tr::tr("Decides who gets to talk to whom.");
    case BuyingRole::Blocker:
        return Tr::tr("Would rather keep what there is.");
    }
    return {};
}

QString awarenessText(int score)
{
    switch (score) {
    case 0:
        return Tr::tr("Never heard of us");
    case 1:
        return Tr::tr("Has heard the name");
    case 2:
        return Tr::tr("Knows what we do");
    case 3:
        return Tr::tr("Has looked at us closely");
    case 4:
        return Tr::tr("Has tried or used us");
    case kMostAware:
        return Tr::tr("Recommends us");
    default:
        return Tr::tr("Not said yet", "awareness of us");
    }
}

bool isOwnScale(const Scale &scale)
{
    return std::none_of(kStandardScales.begin(), kStandardScales.end(),
                        [&](const char *id) { return scale.id == QLatin1StringView(id); });
}

QString portraitShapeId(Portrait::Shape shape)
{
    switch (shape) {
    case Portrait::Shape::Pattern:
        return u"pattern"_s;
    case Portrait::Shape::Monogram:
        return u"monogram"_s;
    case Portrait::Shape::Figure:
        return u"figure"_s;
    }
    return {};
}

QString portraitShapeName(Portrait::Shape shape)
{
    switch (shape) {
    case Portrait::Shape::Pattern:
        return Tr::tr("Pattern");
    case Portrait::Shape::Monogram:
        return Tr::tr("Initials");
    case Portrait::Shape::Figure:
        return Tr::tr("Figure");
    }
    return {};
}

QString portraitText(const Portrait &portrait, const QString &name)
{
    if (!portrait.text.isEmpty())
        return visible(portrait.text);
    const QString who = isolated(visible(name, 80));
    return portrait.isPicture() ? Tr::tr("Picture of %1").arg(who) : Tr::tr("Drawn sign of %1").arg(who);
}

QJsonObject toJson(const Scale &scale)
{
    QJsonObject json{{u"id"_s, scale.id}, {u"value"_s, scale.value}};
    if (isOwnScale(scale)) { // the ends of the others are in the language of whoever reads
        put(json, u"low"_s, scale.low);
        put(json, u"high"_s, scale.high);
    }
    return json;
}

Scale scaleFrom(const QJsonObject &json)
{
    return {json[u"id"_s].toString(), std::clamp(json[u"value"_s].toInt(), 0, kScaleSteps), json[u"low"_s].toString(),
            json[u"high"_s].toString()};
}

QJsonObject toJson(const Quote &quote)
{
    QJsonObject json{{u"text"_s, quote.text}};
    put(json, u"source"_s, quote.source);
    put(json, u"section"_s, quote.section);
    put(json, u"answer"_s, quote.answer);
    put(json, u"respondent"_s, quote.respondent);
    put(json, u"customer"_s, quote.customer);
    put(json, u"said"_s, saidId(quote.said));
    return json;
}

Quote quoteFrom(const QJsonObject &json)
{
    Quote quote;
    quote.text = json[u"text"_s].toString();
    quote.source = json[u"source"_s].toString();
    quote.section = json[u"section"_s].toString();
    quote.answer = json[u"answer"_s].toString();
    quote.respondent = json[u"respondent"_s].toString();
    quote.customer = json[u"customer"_s].toString();
    const QString said = json[u"said"_s].toString();
    for (const Quote::Said one : {Quote::Said::Interview, Quote::Said::Survey}) {
        if (said == saidId(one))
            quote.said = one;
    }
    return quote;
}

QJsonObject toJson(const Portrait &portrait)
{
    QJsonObject json;
    if (portrait.shape != Portrait::Shape::Pattern)
        json[u"shape"_s] = portraitShapeId(portrait.shape);
    if (portrait.color >= 0)
        json[u"color"_s] = portrait.color;
    put(json, u"picture"_s, portrait.picture);
    put(json, u"sha256"_s, portrait.sha256);
    put(json, u"text"_s, portrait.text);
    return json;
}

Portrait portraitFrom(const QJsonObject &json)
{
    Portrait portrait;
    const QString shape = json[u"shape"_s].toString();
    for (const Portrait::Shape one : {Portrait::Shape::Monogram, Portrait::Shape::Figure}) {
        if (shape == portraitShapeId(one))
            portrait.shape = one;
    }
    portrait.color = std::clamp(json[u"color"_s].toInt(-1), -1, kPortraitColors - 1);
    portrait.picture = json[u"picture"_s].toString();
    portrait.sha256 = json[u"sha256"_s].toString();
    portrait.text = json[u"text"_s].toString();
    return portrait;
}

} // namespace lodestar::profile
