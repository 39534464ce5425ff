#include "core/import/rolecontent.h"

#include "core/base/text.h"
#include "core/table/recipe.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace lodestar::import {

using table::ColumnType;
using table::RoleId;

namespace {

bool isTextLike(const ColumnProfile &column)
{
    return column.type == ColumnType::Text || column.type == ColumnType::Category;
}

double share(qint64 part, qint64 whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

/// Nearly every known value occurs once, and nearly every row has one.
bool isUnique(const ColumnProfile &column)
{
    const qint64 repeated = column.known - column.distinct;
    return column.known > 0 && repeated <= std::max<qint64>(column.known / 50, column.known >= 20 ? 2 : 0)
        && column.missing * 20 <= column.known + column.missing;
}

double identifierFit(const ColumnProfile &column)
{
    const bool quantity = column.type == ColumnType::Number && !column.whole;
    if (quantity || column.type == ColumnType::Money || column.type == ColumnType::Date
        || column.type == ColumnType::YesNo || column.type == ColumnType::Tags)
        return 0;
    if (isUnique(column))
        return 1;
    // Some come back: still the best there is to tell customers apart, and the repeated rows are listed.
    const bool few = column.known >= 5 && (column.known - column.distinct) * 5 <= column.known;
    return few && column.missing * 20 <= column.known + column.missing ? 0.75 : 0;
}

double nameFit(const ColumnProfile &column)
{
    if (!isTextLike(column) || column.known == 0)
        return 0;
    return share(column.distinct, column.known) >= 0.3 ? 1 : 0.3;
}

/// A value out of not many; a column in which every row differs names things instead.
double choiceFit(const ColumnProfile &column)
{
    if (!isTextLike(column) && column.type != ColumnType::Tags)
        return 0;
    return column.known > 50 && share(column.distinct, column.known) > 0.9 ? 0.3 : 1;
}

double sizeFit(const ColumnProfile &column)
{
    if (column.bands)
        return 1;
    const bool number = column.type == ColumnType::Number || column.type == ColumnType::Money;
    if (!number)
        return 0;
    // A refund or a "-1" for "unknown" does not make a size of something else.
    return column.low >= 0 ? 1 : column.negative * 10 <= column.known ? 0.9 : 0;
}

double outcomeFit(const ColumnProfile &column)
{
    if (column.type == ColumnType::YesNo)
        return 0.95;
    return isTextLike(column) && looksLikeFunnel(column) ? 1 : 0;
}

double yearFit(const ColumnProfile &column)
{
    if (column.type == ColumnType::Date)
        return 1;
    return column.type == ColumnType::Number && column.whole && column.low >= 1000 && column.high <= 2100 ? 1 : 0;
}

double metricFit(RoleId role, const ColumnProfile &column)
{
    if (!table::roleAccepts({role, {}}, column.type))
        return 0;
    const bool flag = role == RoleId::Churned || role == RoleId::CaseStudy || role == RoleId::Marquee;
    if (flag)
        return column.type == ColumnType::YesNo ? 1 : (column.whole && column.low >= 0 && column.high <= 100 ? 0.9 : 0);
    if (column.type == ColumnType::YesNo) // "Referral: yes" says less than a count, but says it
        return role == RoleId::Advocacy || role == RoleId::Reviews || role == RoleId::Referrals ? 0.9 : 0;
    if (role == RoleId::Nps)
        return column.low >= -100 && column.high <= 100 ? 1 : 0;
    return 1;
}

} // namespace

bool looksLikeCodes(const ColumnProfile &column)
{
    if (column.type == ColumnType::Number)
        return column.whole;
    if (column.samples.isEmpty())
        return false;
    qsizetype codes = 0;
    for (const QString &sample : column.samples) {
        const bool digits = std::any_of(sample.begin(), sample.end(), [](QChar c) { return c.isDigit(); });
        // "华信科技12" is a name: codes are written in Latin letters, or in digits alone.
        const bool words = std::any_of(sample.begin(), sample.end(), [](QChar c) { return c.unicode() >= 0x2E80; });
        codes += digits && !words && !sample.contains(u' ') ? 1 : 0;
    }
    return codes * 10 >= column.samples.size() * 8;
}

bool looksLikeFunnel(const ColumnProfile &column)
{
    static const QSet<QString> stages{u"lead"_s,
                                      u"leads"_s,
                                      u"subscriber"_s,
                                      u"mql"_s,
                                      u"sql"_s,
                                      u"marketingqualifiedlead"_s,
                                      u"salesqualifiedlead"_s,
                                      u"opportunity"_s,
                                      u"customer"_s,
                                      u"evangelist"_s,
                                      u"won"_s,
                                      u"lost"_s,
                                      u"closedwon"_s,
                                      u"closedlost"_s,
                                      u"open"_s,
                                      u"closed"_s,
                                      u"prospecting"_s,
                                      u"engaging"_s,
                                      u"qualification"_s,
                                      u"negotiation"_s,
                                      u"proposal"_s,
                                      u"prospect"_s,
                                      u"churned"_s,
                                      u"active"_s,
                                      u"inactive"_s,
                                      u"wygrana"_s,
                                      u"przegrana"_s,
                                      u"klient"_s,
                                      u"menang"_s,
                                      u"kalah"_s,
                                      u"برنده"_s,
                                      u"باخته"_s,
                                      u"赢单"_s,
                                      u"输单"_s,
                                      u"成交"_s,
                                      u"gewonnen"_s,
                                      u"verloren"_s,
                                      u"ganada"_s,
                                      u"perdida"_s,
                                      u"gagne"_s,
                                      u"perdu"_s,
                                      u"ganha"_s,
                                      u"vyhrano"_s,
                                      u"prohrano"_s,
                                      u"aktif"_s,
                                      u"nonaktif"_s,
                                      u"aktywny"_s,
                                      u"nieaktywny"_s,
                                      u"bylyklient"_s,
                                      u"utracony"_s,
                                      u"فعال"_s,
                                      u"غیرفعال"_s,
                                      u"مشتری"_s,
                                      u"سرنخ"_s,
                                      u"已成交"_s,
                                      u"跟进中"_s,
                                      u"已流失"_s,
                                      u"流失"_s,
                                      u"潜在客户"_s,
                                      u"ativo"_s,
                                      u"inativo"_s,
                                      u"aktiv"_s,
                                      u"inaktiv"_s,
                                      u"kunde"_s,
                                      u"interessent"_s,
                                      u"former"_s,
                                      u"new"_s,
                                      u"qualified"_s,
                                      u"disqualified"_s};
    qsizetype known = 0;
    for (const QString &sample : column.samples)
        known += stages.contains(folded(sample)) ? 1 : 0;
    return known > 0 && known * 2 >= std::min<qsizetype>(column.samples.size(), 12);
}

double contentFit(RoleId role, const ColumnProfile &column)
{
    if (column.known == 0)
        return 0;
    switch (role) {
    case RoleId::Id:
        return identifierFit(column);
    case RoleId::Name:
    case RoleId::ContactName:
        return nameFit(column);
    case RoleId::Customer:
        return isTextLike(column) || (column.type == ColumnType::Number && column.whole) ? 1 : 0;
    case RoleId::IndustryCode:
        return column.type == ColumnType::Number || isTextLike(column) ? 1 : 0;
    case RoleId::Employees:
    case RoleId::DepartmentSize:
    case RoleId::AnnualRevenue:
        return sizeFit(column);
    case RoleId::Founded:
        return yearFit(column);
    case RoleId::FirstPurchase:
        return yearFit(column);
    case RoleId::CloseDate:
    case RoleId::Date:
        return column.type == ColumnType::Date ? 1 : 0;
    case RoleId::Outcome:
        return outcomeFit(column);
    case RoleId::ExcludedRegion:
    case RoleId::CompetitorCycle:
    case RoleId::RejectedCompetitor:
        return column.type == ColumnType::YesNo ? 1 : choiceFit(column) * 0.9;
    case RoleId::SiteVisits:
    case RoleId::Engagement:
    case RoleId::ExperienceYears:
    case RoleId::SalesCycleDays:
    case RoleId::TimeToValue:
    case RoleId::RepeatPurchases:
    case RoleId::FirstOrderValue:
    case RoleId::Amount:
    case RoleId::Quantity:
        return column.type == ColumnType::Number || column.type == ColumnType::Money ? 1 : 0;
    default:
        break;
    }
    const table::Role asked{role, {}};
    return asked.isMetric() ? metricFit(role, column) : choiceFit(column);
}

} // namespace lodestar::import
