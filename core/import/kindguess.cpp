#include "core/import/kindguess.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/import/header.h"
#include "core/import/headerwords.h"
#include "core/import/purchasecontent.h"
#include "core/import/rolecontent.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lodestar::import {

using table::ColumnType;
using table::DatasetKind;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Kinds)
};

constexpr double kStrong = 3, kWeak = 1;
constexpr double kEnough = 4; // one distinctive header with one that goes with it, or two distinctive ones

/// One kind of rows, and how much a file's headers speak for it.
struct Signs {
    DatasetKind kind = DatasetKind::Customers;
    QString rows; ///< "deals", "people"…
    QSet<QString> strong, weak;
};

struct Score {
    double points = 0;
    bool strong = false;
    QStringList headers; ///< that speak for it, the distinctive ones first
};

QSet<QString> foldedSet(const QJsonArray &names)
{
    QSet<QString> set;
    for (const QJsonValue &name : names)
        set.insert(folded(name.toString()));
    return set;
}

QJsonObject readKinds()
{
    QFile file(u":/import/kinds.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {}; // a program without its resources guesses nothing: people still can
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::vector<Signs> readSigns(const QJsonObject &json)
{
    std::vector<Signs> signs;
    for (const QJsonValue &value : json[u"kinds"_s].toArray()) {
        const QJsonObject entry = value.toObject();
        const auto kind = table::datasetKindFromId(entry[u"kind"_s].toString());
        if (kind)
            signs.push_back({*kind, entry[u"rows"_s].toString(), foldedSet(entry[u"strong"_s].toArray()),
                             foldedSet(entry[u"weak"_s].toArray())});
    }
    return signs;
}

Score scoreOf(const Signs &signs, const QStringList &headers)
{
    Score score;
    QStringList weak;
    QSet<QString> counted; // "Amount" and "Deal - Amount" are one sign
    for (const QString &header : headers) {
        const QString whole = folded(header);
        const QString bare = headerWords(header).join(QString());
        for (const QString &form : QStringList{whole, bare}) {
            const bool strong = signs.strong.contains(form);
            if ((!strong && !signs.weak.contains(form)) || counted.contains(form))
                continue;
            counted.insert(form);
            score.points += strong ? kStrong : kWeak;
            score.strong = score.strong || strong;
            (strong ? score.headers : weak) << header;
            break;
        }
    }
    score.headers << weak;
    return score;
}

QString systemOf(const QJsonObject &json, const QStringList &headers)
{
    QString best;
    int most = 1; // two signs are needed, or one beginning that no other program writes
    for (const QJsonValue &value : json[u"systems"_s].toArray()) {
        const QJsonObject entry = value.toObject();
        const QSet<QString> names = foldedSet(entry[u"headers"_s].toArray());
        const QJsonArray starts = entry[u"starts"_s].toArray();
        int signs = 0;
        for (const QString &header : headers) {
            signs += names.contains(folded(header)) ? 1 : 0;
            const bool begins = std::any_of(starts.begin(), starts.end(), [&](const QJsonValue &start) {
                return header.startsWith(start.toString(), Qt::CaseInsensitive);
            });
            signs += begins ? 2 : 0;
        }
        if (signs > most) {
            most = signs;
            best = entry[u"name"_s].toString();
        }
    }
    return best;
}

/// A column that names customers whose values come back: several rows belong to one customer.
const ColumnProfile *comingBack(const std::vector<ColumnProfile> &profiles)
{
    static const QSet<QString> names{
        u"customerid"_s, u"customer"_s,     u"accountid"_s, u"account"_s,        u"clientid"_s,  u"client"_s,
        u"userid"_s,     u"customername"_s, u"company"_s,   u"accountname"_s,    u"idklienta"_s, u"klient"_s,
        u"kontrahent"_s, u"idpelanggan"_s,  u"pelanggan"_s, u"مشتری"_s,          u"客户"_s,      u"客户编号"_s,
        u"客户名称"_s,   u"kundennummer"_s, u"kunde"_s,     u"customernumber"_s, u"memberid"_s,  u"householdkey"_s};
    for (const ColumnProfile &column : profiles) {
        if (column.known >= 10 && column.distinct * 10 <= column.known * 8
            && (names.contains(headerWords(column.name).join(QString())) || names.contains(folded(column.name))))
            return &column;
    }
    return nullptr;
}

/// The column with the companies of people; null when there is none.
const ColumnProfile *companiesOf(const std::vector<ColumnProfile> &profiles)
{
    static const QStringList names{u"companyname"_s,  u"company"_s,        u"accountname"_s,    u"associatedcompany"_s,
                                   u"organization"_s, u"organisation"_s,   u"companyaccount"_s, u"account"_s,
                                   u"employer"_s,     u"firma"_s,          u"nazwafirmy"_s,     u"organizacja"_s,
                                   u"perusahaan"_s,   u"namaperusahaan"_s, u"شرکت"_s,           u"نامشرکت"_s,
                                   u"公司"_s,         u"公司名称"_s,       u"unternehmen"_s,    u"societe"_s,
                                   u"entreprise"_s,   u"empresa"_s,        u"spolecnost"_s,     u"companydomainname"_s};
    for (const QString &name : names) {
        for (const ColumnProfile &column : profiles) {
            const QString bare = headerWords(column.name).join(QString());
            if (column.known > 0 && (bare == name || folded(column.name) == name))
                return &column;
        }
    }
    return nullptr;
}

bool hasAmountAndDate(const std::vector<ColumnProfile> &profiles)
{
    bool amount = false, date = false;
    for (const ColumnProfile &column : profiles) {
        amount = amount || column.type == ColumnType::Money;
        date = date || column.type == ColumnType::Date;
    }
    return amount && date;
}

bool isOfCompanies(const Signs &signs)
{
    return signs.rows == u"companies"_s;
}

/// Deals taken for orders are at least no customers.
double doubtOf(const Signs &best, const Signs *other)
{
    if (!other)
        return 0;
    return best.kind == DatasetKind::Customers || other->kind == DatasetKind::Customers ? 0.2 : 0.1;
}

QStringList without(QStringList headers, const QString &header)
{
    headers.removeAll(header);
    return headers;
}

QString reasonOf(const Signs &signs, const Score &score, const QString &system)
{
    QStringList names;
    for (const QString &header : score.headers.mid(0, 3))
        names << isolated(visible(header, 40));
    const QString what = joined(names);
    const QString reason = signs.kind == DatasetKind::Opportunities ? Tr::tr("Files with %1 list deals.").arg(what)
        : signs.kind == DatasetKind::Transactions   ? Tr::tr("Files with %1 list orders or invoices.").arg(what)
        : signs.kind == DatasetKind::Survey         ? Tr::tr("Files with %1 list answers to a survey.").arg(what)
        : signs.kind == DatasetKind::Web            ? Tr::tr("Files with %1 list visits to a website.").arg(what)
        : signs.kind == DatasetKind::Social         ? Tr::tr("Files with %1 list social media figures.").arg(what)
        : signs.kind == DatasetKind::Technographics ? Tr::tr("Files with %1 list technologies in use.").arg(what)
        : signs.rows == u"people"_s                 ? Tr::tr("Files with %1 list people.").arg(what)
                                                    : Tr::tr("Files with %1 list companies.").arg(what);
    return system.isEmpty() ? reason : Tr::tr("%1 It looks like an export of %2.").arg(reason, system);
}

} // namespace

KindGuess guessKind(const QStringList &headers, const std::vector<ColumnProfile> &profiles)
{
    const QJsonObject json = readKinds();
    const std::vector<Signs> signs = readSigns(json);
    const ColumnProfile *repeated = comingBack(profiles);
    const ColumnProfile *companies = companiesOf(profiles);
    // Several people of one company: whatever else stands in the rows, they are no companies.
    const bool shared = companies && companies->known >= 10 && companies->distinct * 10 <= companies->known * 9;
    const Signs *best = nullptr;
    Score bestScore;
    double second = 0;
    const Signs *other = nullptr; // that has `second`
    for (const Signs &each : signs) {
        // What names a customer again and again is a mark of deals and people, not of a list of companies.
        Score score = scoreOf(each, isOfCompanies(each) && repeated ? without(headers, repeated->name) : headers);
        if (each.kind == DatasetKind::Transactions && repeated && hasAmountAndDate(profiles)) {
            score.points += kStrong;
            score.strong = true;
            score.headers.prepend(repeated->name);
        }
        if (each.rows == u"people"_s && score.points >= 2 * kStrong && shared)
            score.points *= 2;
        if (!score.strong || score.points < kEnough)
            continue;
        // Deal columns beside company columns are an export of deals: what a company file never has decides.
        const bool ofCompanies = each.kind == DatasetKind::Customers;
        const double points = ofCompanies && bestScore.points >= 2 * kStrong ? score.points / 2 : score.points;
        if (points > bestScore.points) {
            second = bestScore.points;
            other = best;
            best = &each;
            bestScore = score;
            bestScore.points = points;
        } else if (points > second) {
            second = points;
            other = &each;
        }
    }
    KindGuess guess;
    guess.system = systemOf(json, headers);
    const bool hasNames = headers != columnNames({}, static_cast<int>(headers.size()));
    if (!best && !hasNames && findPurchases(profiles).isWhole()) {
        guess.kind = DatasetKind::Transactions;
        guess.confidence = 0.7;
        guess.reason = Tr::tr("Files with customers that come back, dates and amounts list orders or invoices.");
        return guess;
    }
    if (!best)
        return guess;
    guess.kind = best->kind;
    guess.people = best->rows == u"people"_s;
    if (guess.people && companies) {
        guess.companyColumn = companies->name;
        guess.companies = companies->distinct;
    }
    guess.confidence = std::min(0.97, 0.5 + 0.05 * bestScore.points)
        - doubtOf(*best, second > 0.6 * bestScore.points ? other : nullptr);
    guess.reason = reasonOf(*best, bestScore, guess.system);
    return guess;
}

QString peopleNote(const KindGuess &guess, qint64 rows)
{
    if (!guess.people || guess.confidence <= 0)
        return {};
    static const QHash<QString, const char *> places{
        {u"HubSpot"_s, QT_TRANSLATE_NOOP("lodestar::import::Kinds", "In HubSpot, export the companies.")},
        {u"Salesforce"_s, QT_TRANSLATE_NOOP("lodestar::import::Kinds", "In Salesforce, export a report on accounts.")},
        {u"Pipedrive"_s, QT_TRANSLATE_NOOP("lodestar::import::Kinds", "In Pipedrive, export the organizations.")},
        {u"Zoho"_s, QT_TRANSLATE_NOOP("lodestar::import::Kinds", "In Zoho, export the accounts.")},
        {u"Dynamics 365"_s, QT_TRANSLATE_NOOP("lodestar::import::Kinds", "In Dynamics, export the accounts.")}};
    const char *place = places.value(
        guess.system, QT_TRANSLATE_NOOP("lodestar::import::Kinds", "Export the companies instead, one row each."));
    if (guess.companyColumn.isEmpty())
        return Tr::tr("The rows are people: each person would count as a customer. If your customers are companies, "
                      "this is the wrong list. %1")
            .arg(Tr::tr(place));
    if (guess.companies * 20 > rows * 19)
        return {};
    return Tr::tr("The rows are people, not companies: %1 rows name %2 companies in %3. Each person would count as a "
                  "customer, and a company with many contacts many times over. %4")
        .arg(format::count(rows), format::count(guess.companies), isolated(guess.companyColumn), Tr::tr(place));
}

QString confidenceWord(double confidence)
{
    return confidence >= 0.9 ? Tr::tr("sure") : confidence >= 0.65 ? Tr::tr("likely") : Tr::tr("a guess");
}

} // namespace lodestar::import
