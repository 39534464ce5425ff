#pragma once

#include "core/table/condition.h"
#include "core/traits/traits.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>

#include <array>
#include <span>
#include <vector>

namespace lodestar::profile {

enum class CriterionKind : quint8 { MustHave, NiceToHave, Disqualifier };
QString criterionKindId(CriterionKind kind); ///< must, nice, disqualifier
QString criterionKindName(CriterionKind kind);

/// What a line rests on. Data and belief are both evidence and are never mixed up.
enum class EvidenceKind : quint8 { Data, Opinion, Hypothesis };
struct Evidence {
    EvidenceKind kind = EvidenceKind::Opinion;
    traits::Counts counts; ///< Data only
    double q = 1; ///< Data only
    QString note; ///< Opinion, Hypothesis: who said so, when
    QString source = {}; ///< subject of the decision (workshop::Decision) it came from; empty: of none
    QString text() const; ///< "data · 14 of 20 best, 33 of 192 others" (translated)
    QJsonObject toJson() const;
    static Evidence fromJson(const QJsonObject &json);
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// Why a criterion is asked at all, where that matters to those who apply it.
enum class Purpose : quint8 {
    Fit, ///< who suits us
    Legal, ///< whom we may not or cannot serve, whatever else is true of them
    Intent ///< a sign that they look for something now
};
QString purposeId(Purpose purpose); ///< empty, legal, intent
Purpose purposeFromId(const QString &id);

/// One condition of an ICP.
struct Criterion {
    QString id; ///< UUID
    QString label; ///< "Industry"
    table::Condition condition; ///< empty: a free statement, answered by people, always unknown to the data
    CriterionKind kind = CriterionKind::NiceToHave;
    int points = 10; ///< weight 1..100 of must-haves and nice-to-haves
    QString best, good, bad; ///< what Best, Good, Bad look like, in words
    Evidence evidence;
    Purpose purpose = Purpose::Fit;
    friend bool operator==(const Criterion &, const Criterion &) = default;
};

enum class Tier : quint8 { Best, Good, Bad, Disqualified, NotEnough };
QString tierId(Tier tier); ///< best, good, bad, disqualified, unknown
QString tierName(Tier tier);

/// How soon a definition is looked at again: the younger it is, the sooner.
enum class ReviewStage : quint8 {
    None, ///< nobody has said
    Forming, ///< every few weeks
    Growing, ///< every quarter
    Settled, ///< once a year
    OnDate ///< on a day that the team chose
};
QString reviewStageId(ReviewStage stage); ///< empty, forming, growing, settled, date
ReviewStage reviewStageFromId(const QString &id);

/// The definition of an ideal customer: a kind of company (or of decision-maker).
struct Icp {
    enum class Kind : quint8 { Company, DecisionMaker };
    QString id; ///< UUID
    QString name;
    Kind kind = Kind::Company;
    QString product;
    QString sentence; ///< one sentence anyone can repeat
    QMap<QString, QString> narrative; ///< narrativeFields() key → text
    double bestFrom = 70, goodFrom = 40, coverageFrom = 0.6;
    qint64 dataset = 0; ///< data set it was drafted on; 0: none
    std::vector<Criterion> criteria;
    // How the team handles it; no part of the definition, and not frozen with it.
    bool archived = false; ///< out of the way, nothing of it lost
    ReviewStage reviewStage = ReviewStage::None;
    QDate reviewOn; ///< invalid: no review is due
    int capacity = 0; ///< accounts that the team can work; 0: nobody has said

    QJsonObject toJson() const; ///< the definition as `icp show` prints it and a version freezes it
    static Icp fromJson(const QJsonObject &json);
    friend bool operator==(const Icp &, const Icp &) = default;
};

/// Keys of the narrative with their translated names: problem, value_proposition, messages, barriers, triggers, …
std::vector<std::pair<QString, QString>> narrativeFields();

/// How well one customer fits (methods 4.2): points over what is known, and the range it could have.
struct Fit {
    double points = 0; ///< 0..100 over the known criteria; NaN while nothing is known
    double low = 0, high = 0; ///< if all unknown were No / Yes
    float coverage = 0; ///< 0..1
    Tier tier = Tier::NotEnough;
    /// What besides the points decides its tier; or-ed.
    enum Flag : quint8 { IsDisqualified = 1, DisqualifierUnknown = 2, MustFailed = 4, MustUnknown = 8 };
    quint8 flags = 0;
    /// Its points alone make this tier, whatever is still unknown: both ends of the range lie in it and no must-have or
    /// disqualifier is open. Never for a tier that a must-have or a disqualifier decided.
    bool certain = false;
};

/// Every customer against the definition. `match[c][row]` for the reasons (met / missed / unknown).
struct Fits {
    std::vector<Fit> rows;
    std::vector<std::vector<table::Match>> match;
    std::array<qint64, 5> perTier{}; ///< indexed by Tier
};
Fits evaluate(const table::Table &table, const Icp &icp);
/// The rubric on one row's answers, one Match per criterion.
Fit evaluateRow(const Icp &icp, std::span<const table::Match> answers);

/// The tiers of fits that are there already, by the thresholds of `icp` alone: nothing is answered anew, so 100,000
/// customers follow a threshold within a frame.
void retier(Fits &fits, const Icp &icp);

/// How many customers that are not in the Best tier would be, if one fact that is unknown today turned out well.
qint64 oneFactFromBest(const Icp &icp, const Fits &fits);

/// Columns evaluate() needs, for DatasetStore::load.
std::vector<int> columnsFor(const table::DatasetInfo &info, const Icp &icp);

/// An ICP from the strongest likely traits: at most `limit`, one per attribute (its likely values together), none that
/// mostly repeats another (phi > .6); points from the shrunk weight of evidence (methods 4.1). Below level 2 nothing is
/// chosen automatically: the draft has no criteria and `notes` says why and what to do.
struct Draft {
    Icp icp;
    QStringList notes;
};
Draft draftIcp(const QString &name, const QString &product, const table::Table &table, const metrics::Rating &rating,
               const traits::TraitReport &report, int limit = 5);
/// A nice-to-have from one trait, with its counts as evidence and points from them.
Criterion criterionFrom(const traits::Trait &trait);
/// One sentence over the criteria, in plain words: "Customers with Industry: Logistics or Retail, Employees: 50 to
/// 249". Empty when there is nothing to say.
QString sentenceFrom(const std::vector<Criterion> &criteria);

} // namespace lodestar::profile
