#pragma once

#include "core/base/error.h"
#include "core/clv/bgnbd.h"
#include "core/clv/historic.h"
#include "core/clv/simpleclv.h"
#include "core/table/currencyrates.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>

namespace lodestar::clv {

/// The four ways to say what a customer is worth.
enum class Model : quint8 {
    Historic, ///< what they earned so far; works for everybody
    Simple, ///< a formula over their yearly margin
    Sbg, ///< contracts: who renews
    BgNbd ///< repeat purchases without a contract
};
QString modelId(Model model); ///< "historic", "simple", "sbg", "bgnbd"
std::optional<Model> modelFromId(const QString &id);
QString modelName(Model model); ///< translated

QString conventionId(Convention convention); ///< "a" to "e"
std::optional<Convention> conventionFromId(const QString &id);
/// The formula with its name, translated: "M · r / (1 + d − r), the first margin comes next year".
QString conventionText(Convention convention);

/// What a number of the column "tenure" counts, and how often contracts are renewed.
enum class TenureUnit : quint8 { Auto, Months, Years };

/// Everything a person decides about CLV. Kept in the project, so that the window and the command line agree.
struct ClvTerms {
    Model model = Model::Historic;
    int months = 12; ///< horizon of the forecasts
    std::optional<double> margin; ///< share of revenue, where neither rows nor customers nor products say it
    std::map<QString, double> productMargins; ///< by the product as the data writes it
    std::optional<double> discount; ///< a year; unless set none for historic CLV, 10 % for the others
    Discounting direction = Discounting::ToFirstPurchase; ///< of historic CLV, where a discount is set
    QDate asOf; ///< day of analysis; invalid: the last day in the data
    Prior prior = Prior::Weak;
    table::CurrencyRates rates; ///< of the project, not only of CLV: no part of the JSON
    Convention convention = Convention::NextYear;
    std::optional<double> retention; ///< a year, for the simple formulas; unless set from who left
    std::optional<double> lifetimeYears; ///< for conventions a and b
    double acquisitionCost = 0; ///< of one customer
    TenureUnit tenureUnit = TenureUnit::Auto;
    friend bool operator==(const ClvTerms &, const ClvTerms &) = default;

    double yearlyDiscount() const;
    QJsonObject toJson() const;
    static ClvTerms fromJson(const QJsonObject &json); ///< what is not understood stays as usual
};

/// What cannot be meant, in words: a margin above 1000 %, a negative cost…
Result<> checkSensible(const ClvTerms &terms);

} // namespace lodestar::clv
