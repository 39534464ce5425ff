#include "core/traits/bandstore.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::traits {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::traits::BandStore)
};

const QString kKey = u"traits.bands"_s;

Error badInput(const QString &message)
{
    return {ErrorKind::BadInput, message, {}};
}

Result<> checkSensible(const BandRule &rule)
{
    const bool own = rule.kind == BandRule::Kind::Own;
    if (own && rule.edges.empty())
        return badInput(Tr::tr("Own bands need at least one edge."));
    if (isFitted(rule.kind) && rule.edges.empty())
        return badInput(
            Tr::tr("No edge separates the best from the others well enough, so there are no bands to use."));
    if (rule.edges.size() > kMostEdges)
        return badInput(Tr::tr("At most %1 edges can be set.").arg(format::count(static_cast<qint64>(kMostEdges))));
    for (size_t i = 0; i < rule.edges.size(); ++i) {
        if (!std::isfinite(rule.edges[i]))
            return badInput(Tr::tr("Every edge must be a number."));
        if (i > 0 && rule.edges[i] <= rule.edges[i - 1])
            return badInput(Tr::tr("Each edge must be above the one before: %1 is not above %2.")
                                .arg(format::number(rule.edges[i], 6), format::number(rule.edges[i - 1], 6)));
        if (rule.kind == BandRule::Kind::Months && (rule.edges[i] <= 0 || rule.edges[i] > 12'000))
            return badInput(Tr::tr("Edges in months must be above 0 and at most %1.").arg(format::count(12'000)));
    }
    return {};
}

QJsonObject toJson(const BandRule &rule)
{
    QJsonArray edges;
    for (const double edge : rule.edges)
        edges.append(edge);
    return {{u"kind"_s, bandKindId(rule.kind)}, {u"edges"_s, edges}};
}

std::optional<BandRule> fromJson(const QJsonObject &json)
{
    const auto kind = bandKindFromId(json.value(u"kind"_s).toString());
    if (!kind)
        return {};
    BandRule rule;
    rule.kind = *kind;
    for (const QJsonValue &edge : json.value(u"edges"_s).toArray())
        rule.edges.push_back(edge.toDouble(std::numeric_limits<double>::quiet_NaN()));
    if (!checkSensible(rule))
        return {};
    return rule;
}

QJsonObject stored(const project::Project &project)
{
    return QJsonDocument::fromJson(project.setting(kKey).toUtf8()).object();
}

QString label(const QString &attribute, const BandRule &rule)
{
    const QString name = isolated(visible(attribute, 60));
    if (rule.kind == BandRule::Kind::Usual)
        return Tr::tr("Went back to the usual bands of %1").arg(name);
    if (rule.kind != BandRule::Kind::Own)
        return Tr::tr("Bands of %1: %2").arg(name, bandKindName(rule.kind));
    return Tr::tr("Set own bands of %1").arg(name);
}

} // namespace

BandRules BandStore::load() const
{
    BandRules rules;
    const QJsonObject all = stored(m_project);
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        if (const std::optional<BandRule> rule = fromJson(entry.value().toObject()))
            rules.insert(entry.key(), *rule);
    }
    return rules;
}

Result<> BandStore::save(const QString &attribute, const BandRule &rule)
{
    LODESTAR_TRY(checkSensible(rule));
    QJsonObject all = stored(m_project);
    if (rule.kind == BandRule::Kind::Usual)
        all.remove(attribute);
    else
        all[attribute] = toJson(rule);
    return m_project.change(label(attribute, rule), [&]() -> Result<> {
        return m_project.setSetting(kKey, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
    });
}

} // namespace lodestar::traits
