#pragma once

#include "core/profile/icp.h"

namespace lodestar::profile {

/// One field of a line that reads differently in two definitions: its name and both texts, for people. An empty text is
/// none.
struct FieldChange {
    QString name, before, after;
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// One line of a definition that differs between two of them.
struct DefinitionChange {
    enum class Kind : quint8 { Added, Removed, Changed };
    enum class Part : quint8 { Definition, Criterion, Tiers, Narrative, Persona };
    Kind kind = Kind::Changed;
    Part part = Part::Criterion;
    QString id; ///< of the criterion or persona; key of the narrative field
    QString title; ///< what the line is called: "Industry"
    QString text; ///< of what was added or removed: what it says
    std::vector<FieldChange> fields; ///< of what changed
    friend bool operator==(const DefinitionChange &, const DefinitionChange &) = default;
};
QString changeKindName(DefinitionChange::Kind kind); ///< "Added"
QString definitionPartName(DefinitionChange::Part part); ///< "Criterion"

QString thresholdsTitle(); ///< what the line of the thresholds is called: "The tiers"

/// What differs between two frozen definitions (Version::definition), personas included: the definition itself first,
/// then criteria, tiers, narrative and personas, each in the order of the later one.
std::vector<DefinitionChange> changesBetween(const QJsonObject &before, const QJsonObject &after);

/// A criterion of two definitions; null on the side that has it not. The same one by its id, else by what it asks.
struct CriterionPair {
    const Criterion *before = nullptr, *after = nullptr;
    const Criterion &shown() const { return after ? *after : *before; }
    /// Customers are judged by it in the same way.
    bool judgesAlike() const;
};
/// In the order of `after`, then what only `before` has. The pairs point into the two definitions.
std::vector<CriterionPair> pairedCriteria(const Icp &before, const Icp &after);

} // namespace lodestar::profile
