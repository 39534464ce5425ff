#include "core/metrics/nominations.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::metrics {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::metrics::Nomination)
};

struct Tag {
    const char *id;
    Nomination::Standing standing;
    const char *name;
};
constexpr auto kBest = Nomination::Standing::Best;
constexpr auto kNotFit = Nomination::Standing::NotFit;
constexpr Tag kTags[] = {
    {"grows", kBest, QT_TRANSLATE_NOOP("lodestar::metrics::Nomination", "Grows with us")},
    {"profitable", kBest, QT_TRANSLATE_NOOP("lodestar::metrics::Nomination", "Profitable")},
    {"recommends", kBest, QT_TRANSLATE_NOOP("lodestar::metrics::Nomination", "Recommends us")},
    {"uses_it_fully", kBest, QT_TRANSLATE_NOOP("lodestar::metrics::Nomination", "Uses the product fully")},
    {"easy_to_serve", kBest, QT_TRANSLATE_NOOP("lodestar::metrics::Nomination", "Easy to work with")},
    {"good_name", kBest, QT_TRANSLATE_NOOP("lodestar::metrics::Nomination", "A name that opens doors")},
    {"loyal", kBest, QT_TRANSLATE_NOOP("lodestar::metrics::Nomination", "Stays for years")},
    {"costly_to_serve", kNotFit, QT_TRANSLATE_NOOP("lodestar::metrics::Nomination", "Costs more than it brings")},
    {"price_only", kNotFit, QT_TRANSLATE_NOOP("lodestar::metrics::Nomination", "Only buys on price")},
    {"pays_late", kNotFit, QT_TRANSLATE_NOOP("lodestar::metrics::Nomination", "Pays late")},
    {"needs_something_else", kNotFit,
     QT_TRANSLATE_NOOP("lodestar::metrics::Nomination", "Needs something that we do not make")},
    {"hardly_uses_it", kNotFit, QT_TRANSLATE_NOOP("lodestar::metrics::Nomination", "Hardly uses the product")},
    {"outside_focus", kNotFit, QT_TRANSLATE_NOOP("lodestar::metrics::Nomination", "Outside our focus")},
    {"hard_to_work_with", kNotFit, QT_TRANSLATE_NOOP("lodestar::metrics::Nomination", "Hard to work with")},
};

void count(Voices &voices, Nomination::Standing standing)
{
    ++(standing == Nomination::Standing::Best ? voices.best : voices.notFit);
}

CustomerVoices voicesOf(const QString &key, std::vector<Nomination> nominations)
{
    CustomerVoices customer{key, {}, {}, {}};
    QMap<QString, const Nomination *> latest;
    for (const Nomination &nomination : nominations)
        latest[nomination.participant] = &nomination;
    for (const Nomination *nomination : latest) {
        count(customer.all, nomination->standing);
        count(customer.byTeam[nomination->team], nomination->standing);
    }
    customer.nominations = std::move(nominations);
    return customer;
}

} // namespace

QStringList reasonTags(Nomination::Standing standing)
{
    QStringList ids;
    for (const Tag &tag : kTags) {
        if (tag.standing == standing)
            ids << QString::fromLatin1(tag.id);
    }
    return ids;
}

QString reasonTagName(const QString &tag)
{
    for (const Tag &each : kTags) {
        if (tag == QLatin1StringView(each.id))
            return Tr::tr(each.name);
    }
    return tag;
}

std::vector<CustomerVoices> countNominations(const std::vector<Nomination> &nominations)
{
    QMap<QString, std::vector<Nomination>> byCustomer;
    for (const Nomination &nomination : nominations)
        byCustomer[nomination.customerKey].push_back(nomination);
    std::vector<CustomerVoices> customers;
    for (auto each = byCustomer.begin(); each != byCustomer.end(); ++each) {
        std::stable_sort(each->begin(), each->end(),
                         [](const Nomination &a, const Nomination &b) { return a.at < b.at; });
        customers.push_back(voicesOf(each.key(), std::move(*each)));
    }
    std::stable_sort(customers.begin(), customers.end(), [](const CustomerVoices &a, const CustomerVoices &b) {
        const int allA = a.all.best + a.all.notFit, allB = b.all.best + b.all.notFit;
        return allA != allB ? allA > allB : a.all.best > b.all.best;
    });
    return customers;
}

QString reasonsFor(const CustomerVoices &customer, Nomination::Standing standing)
{
    QStringList reasons;
    for (const Nomination &nomination : customer.nominations) {
        if (nomination.standing != standing)
            continue;
        for (const QString &reason : {reasonTagName(nomination.tag), nomination.reason.trimmed()}) {
            if (!reason.isEmpty() && !reasons.contains(reason))
                reasons << reason;
        }
    }
    return listed(reasons);
}

} // namespace lodestar::metrics
