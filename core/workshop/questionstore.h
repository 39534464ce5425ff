#pragma once

#include "core/workshop/question.h"

namespace lodestar::project {
class Project;
}

namespace lodestar::workshop {

/// In which order a room goes through its questions.
enum class Focus { Delivery, Profitability, Own };
QString focusName(Focus focus); ///< translated

/// The group of questions for customers; they are asked by the survey, not in the room.
inline constexpr QLatin1StringView kSurveyGroup("survey");
/// The "question" of cards that are kept for later.
inline constexpr QLatin1StringView kParkingLot("parking");

/// The questions of a project: the shipped ones as the team words, orders and hides them, and its own. Only what
/// differs from the shipped ones is in the project, so that they follow the language.
class QuestionStore
{
public:
    QuestionStore(project::Project &project, std::vector<Question> shipped)
        : m_project(project), m_shipped(std::move(shipped))
    { }
    /// In the order of the focus, hidden ones among them; questions of the survey are left out.
    Result<std::vector<Question>> questions() const;
    Result<std::vector<Question>> visible() const; ///< without the hidden ones
    Focus focus() const;

    Result<> setFocus(Focus focus); ///< Own keeps the order that is on screen, to be changed by move()
    Result<> move(const QString &question, const QString &before); ///< own order from now on; empty: to the end
    Result<> setHidden(const QString &question, bool hidden);
    /// An own question: new (empty id) or changed. `question.group` is one of the groups, "own", or own words.
    Result<> saveOwn(const Question &question);
    Result<> removeOwn(const QString &question); ///< its answers stay in the project, to come back with undo
    Result<> reword(const QString &question, const QString &text); ///< a shipped one; empty or the same: as shipped
    /// All shipped questions, in their words and order; own ones stay.
    Result<> restoreShipped();
    bool isChanged() const; ///< a shipped one is hidden or reworded, or the order is another

private:
    project::Project &m_project;
    std::vector<Question> m_shipped;
};

} // namespace lodestar::workshop
