#pragma once

#include <QString>

#include <functional>
#include <vector>

class QAction;

namespace lodestar::ui {

class Session;

/// Something the palette can find and do.
struct Command {
    enum class Kind { Page, Question, Customer, Action };
    Kind kind = Kind::Action;
    QString text;
    QString detail; ///< shortcut, group of the question
    std::function<void()> run;
    QString key; ///< folded text, for matching
};

/// How well `query` is found in `key` (both folded): 0 not at all; higher is better. A beginning beats the beginning of
/// a word, that beats the inside of a word, and that beats letters in order with gaps.
int matchScore(const QString &key, const QString &query);

/// What can be found: pages, questions and actions once, customers by each query.
class CommandIndex
{
public:
    CommandIndex(Session &session, const QList<QAction *> &actions);
    /// Best first, at most `limit`; an empty query gives pages and actions in their own order.
    std::vector<Command> find(const QString &text, size_t limit = 40) const;

private:
    void addPages();
    void addQuestions();
    void addActions(const QList<QAction *> &actions);
    void findCustomers(const QString &text, std::vector<std::pair<int, Command>> &found) const;

    Session &m_session;
    std::vector<Command> m_commands;
};

QString commandKindName(Command::Kind kind);

} // namespace lodestar::ui
