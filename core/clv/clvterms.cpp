#include "core/clv/clvterms.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::clv {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::clv::Terms)
};

constexpr double kUsualDiscount = 0.1;

struct ModelInfo {
    const char *id;
    const char *name; ///< source text, context "lodestar::clv::Terms"
};
// In the order of Model.
constexpr std::array kModels{
    ModelInfo{"historic", QT_TRANSLATE_NOOP("lodestar::clv::Terms", "Historic margin")},
    ModelInfo{"simple", QT_TRANSLATE_NOOP("lodestar::clv::Terms", "Simple formula")},
    ModelInfo{"sbg", QT_TRANSLATE_NOOP("lodestar::clv::Terms", "Contracts (shifted beta-geometric)")},
    ModelInfo{"bgnbd", QT_TRANSLATE_NOOP("lodestar::clv::Terms", "Repeat purchases (BG/NBD and Gamma-Gamma)")}};
static_assert(kModels.size() == static_cast<size_t>(Model::BgNbd) + 1);

// In the order of Convention.
constexpr std::array kConventionTexts{
    QT_TRANSLATE_NOOP("lodestar::clv::Terms", "M × L − cost of acquisition: the yearly margin times the years"),
    QT_TRANSLATE_NOOP("lodestar::clv::Terms",
                      "M × (1 − (1 + d)^−L) / d − cost of acquisition: paid at the end of each year"),
    QT_TRANSLATE_NOOP("lodestar::clv::Terms",
                      "M × r / (1 + d − r) − cost of acquisition: the first margin comes next year"),
    QT_TRANSLATE_NOOP("lodestar::clv::Terms",
                      "M × (1 + d) / (1 + d − r) − cost of acquisition: one margin is received now"),
    QT_TRANSLATE_NOOP("lodestar::clv::Terms",
                      "M / (1 + d − r) − cost of acquisition: the first margin comes at the end of this year")};
static_assert(kConventionTexts.size() == kConventions);

// In the order of their enums.
constexpr std::array kDirections{"off", "first_purchase", "analysis"};
constexpr std::array kUnits{"auto", "months", "years"};

template <class Enum, size_t n>
Enum fromId(const std::array<const char *, n> &ids, const QString &id, Enum otherwise)
{
    for (size_t i = 0; i < n; ++i) {
        if (id == QLatin1StringView(ids[i]))
            return static_cast<Enum>(i);
    }
    return otherwise;
}

QJsonObject toJson(const std::map<QString, double> &values)
{
    QJsonObject json;
    for (const auto &[key, value] : values)
        json[key] = value;
    return json;
}

std::map<QString, double> numbersOf(const QJsonObject &json)
{
    std::map<QString, double> values;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it->isDouble())
            values[it.key()] = it->toDouble();
    }
    return values;
}

std::optional<double> optionalNumber(const QJsonObject &json, const QString &key)
{
    const QJsonValue value = json[key];
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

Error badInput(const QString &message)
{
    return {ErrorKind::BadInput, message, {}};
}

bool isMargin(double share)
{
    return share > -10 && share <= 1; // a loss is possible; to earn more than was paid is not
}

} // namespace

QString modelId(Model model)
{
    return QString::fromLatin1(kModels[static_cast<size_t>(model)].id);
}

std::optional<Model> modelFromId(const QString &id)
{
    for (size_t i = 0; i < kModels.size(); ++i) {
        if (id == QLatin1StringView(kModels[i].id))
            return static_cast<Model>(i);
    }
    return std::nullopt;
}

QString modelName(Model model)
{
    return Tr::tr(kModels[static_cast<size_t>(model)].name);
}

QString conventionId(Convention convention)
{
    return QString(QChar(u'a' + static_cast<int>(convention)));
}

std::optional<Convention> conventionFromId(const QString &id)
{
    const int index = id.size() == 1 ? id.at(0).unicode() - u'a' : -1;
    return index >= 0 && index < kConventions ? std::optional(static_cast<Convention>(index)) : std::nullopt;
}

QString conventionText(Convention convention)
{
    return Tr::tr(kConventionTexts[static_cast<size_t>(convention)]);
}

double ClvTerms::yearlyDiscount() const
{
    return discount.value_or(model == Model::Historic ? 0 : kUsualDiscount);
}

QJsonObject ClvTerms::toJson() const
{
    QJsonObject json{{u"model"_s, modelId(model)},
                     {u"months"_s, months},
                     {u"productMargins"_s, clv::toJson(productMargins)},
                     {u"direction"_s, QString::fromLatin1(kDirections[static_cast<size_t>(direction)])},
                     {u"prior"_s, prior == Prior::Weak ? u"weak"_s : u"none"_s},
                     {u"convention"_s, conventionId(convention)},
                     {u"acquisitionCost"_s, acquisitionCost},
                     {u"tenureUnit"_s, QString::fromLatin1(kUnits[static_cast<size_t>(tenureUnit)])}};
    if (asOf.isValid())
        json[u"asOf"_s] = asOf.toString(Qt::ISODate);
    const std::pair<QString, std::optional<double>> optional[] = {{u"margin"_s, margin},
                                                                  {u"discount"_s, discount},
                                                                  {u"retention"_s, retention},
                                                                  {u"lifetimeYears"_s, lifetimeYears}};
    for (const auto &[key, value] : optional) {
        if (value)
            json[key] = *value;
    }
    return json;
}

ClvTerms ClvTerms::fromJson(const QJsonObject &json)
{
    ClvTerms terms;
    terms.model = modelFromId(json[u"model"_s].toString()).value_or(terms.model);
    terms.months = json[u"months"_s].toInt(terms.months);
    terms.margin = optionalNumber(json, u"margin"_s);
    terms.productMargins = numbersOf(json[u"productMargins"_s].toObject());
    terms.discount = optionalNumber(json, u"discount"_s);
    terms.direction = fromId(kDirections, json[u"direction"_s].toString(), terms.direction);
    terms.asOf = QDate::fromString(json[u"asOf"_s].toString(), Qt::ISODate);
    terms.prior = json[u"prior"_s].toString() == "none"_L1 ? Prior::None : Prior::Weak;
    terms.convention = conventionFromId(json[u"convention"_s].toString()).value_or(terms.convention);
    terms.retention = optionalNumber(json, u"retention"_s);
    terms.lifetimeYears = optionalNumber(json, u"lifetimeYears"_s);
    terms.acquisitionCost = json[u"acquisitionCost"_s].toDouble(terms.acquisitionCost);
    terms.tenureUnit = fromId(kUnits, json[u"tenureUnit"_s].toString(), terms.tenureUnit);
    if (terms.margin && !isMargin(*terms.margin)) // kept by an older version
        terms.margin.reset();
    std::erase_if(terms.productMargins, [](const auto &product) { return !isMargin(product.second); });
    return checkSensible(terms) ? terms : ClvTerms();
}

Result<> checkSensible(const ClvTerms &terms)
{
    if (terms.months < 1 || terms.months > 600)
        return badInput(Tr::tr("The months to look ahead are a whole number from 1 to 600."));
    if (terms.margin && !isMargin(*terms.margin))
        return badInput(
            Tr::tr("The margin is a share of the revenue, at most 100%: 0.3 or 30% where 30 of 100 are earned."));
    for (const auto &[product, margin] : terms.productMargins) {
        if (!isMargin(margin))
            return badInput(
                Tr::tr(
                    "The margin of %1 is a share of the revenue, at most 100%: 0.3 or 30% where 30 of 100 are earned.")
                    .arg(isolated(visible(product, 60))));
    }
    if (terms.discount && !(*terms.discount >= 0 && *terms.discount <= 10))
        return badInput(Tr::tr("The discount is a share a year from 0: 0.1 or 10% where money of next year is worth a "
                               "tenth less."));
    if (terms.retention && !(*terms.retention >= 0 && *terms.retention <= 1))
        return badInput(Tr::tr("The retention is the share of customers who stay for another year, from 0 to 1."));
    if (terms.lifetimeYears && !(*terms.lifetimeYears > 0 && *terms.lifetimeYears <= 1000))
        return badInput(Tr::tr("The lifetime is a number of years above 0."));
    if (!(terms.acquisitionCost >= 0) || !std::isfinite(terms.acquisitionCost))
        return badInput(Tr::tr("The cost of acquisition is an amount from 0."));
    return {};
}

} // namespace lodestar::clv
