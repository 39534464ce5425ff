#pragma once

#include "core/traits/numericcomparison.h"
#include "core/workshop/workshopstore.h"

namespace lodestar::workshop {

/// What a participant believed before the data was shown (gut, then data).
struct Expectation {
    enum class Direction : quint8 { MoreOften, LessOften }; ///< without a value: the best have more, or less, of it
    QString id; ///< UUID
    QString participant; ///< Participant::id; empty: the room
    QString team; ///< of the participant when it was written
    QString attribute; ///< column name, or own words where the data has no such column
    QString value; ///< as a trait names it, or own words; empty: the attribute as a whole
    Direction direction = Direction::MoreOften;
    QString text; ///< own words
    QDateTime at;
};

/// Kept in the project, recorded and undoable; hidden from nobody, so show none before isRevealed().
class ExpectationStore
{
public:
    explicit ExpectationStore(project::Project &project) : m_project(project) { }
    Result<std::vector<Expectation>> list() const; ///< in the order in which they were written
    /// New or changed; an empty id gets a new one, no time means now. BadInput without an attribute and without words.
    Result<> save(const Expectation &expectation);
    Result<> remove(const QString &id);
    Result<> clear(); ///< for the next workshop: hidden again, too
    /// Does the room see what was written, beside the data? False while nothing was revealed.
    bool isRevealed() const;
    Result<> setRevealed(bool revealed); ///< recorded, undoable

private:
    project::Project &m_project;
};

/// An expectation beside what the data says.
struct ExpectationCheck {
    enum class Verdict : quint8 {
        Confirmed, ///< likely real, in the direction expected
        Contradicted, ///< the interval lies wholly on the other side
        CannotTell, ///< too few, could be chance, or not looked at (part of the score, known only later …)
        NotInData ///< no such column, or nobody has the value
    };
    Expectation expectation;
    Verdict verdict = Verdict::NotInData;
    std::optional<traits::Trait> trait; ///< the numbers, where a value was named and is counted
    std::optional<traits::NumericComparison> comparison; ///< where a numeric attribute as a whole was meant
    QString text; ///< translated: the verdict's sentence with its numbers, or why there is none
};
QString verdictName(ExpectationCheck::Verdict verdict); ///< "The data says so" (translated)
QString verdictId(ExpectationCheck::Verdict verdict); ///< "confirmed"

/// Belief and data side by side.
struct GutCheck {
    std::vector<ExpectationCheck> checks; ///< as listed
    std::vector<traits::Trait> unexpected; ///< likely traits, more or less often, that nobody named; strongest first
};
/// `comparisons` of the same rating, for expectations of numeric attributes as a whole; may be empty.
GutCheck checkExpectations(const std::vector<Expectation> &expectations, const table::Table &table,
                           const metrics::Rating &rating, const traits::TraitReport &report,
                           const std::vector<traits::NumericComparison> &comparisons = {});

} // namespace lodestar::workshop
