#include "ui/mainwindow/commandindex.h"

#include "core/base/text.h"
#include "core/workshop/questionstore.h"
#include "ui/base/session.h"
#include "ui/pages/pagetable.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::CommandPalette)
};

constexpr int kBeginning = 400, kWord = 300, kInside = 200, kScattered = 100;

/// Folding is dear; with more customers than this a name is compared as it is written.
constexpr qsizetype kFoldedRows = 20000;
constexpr size_t kMostCustomers = 8;

QString withoutMnemonic(QString text)
{
    return text.replace(u"&&"_s, u"\u0001"_s).remove(u'&').replace(u'\u0001', u'&').remove(u"…"_s);
}

} // namespace

QString commandKindName(Command::Kind kind)
{
    switch (kind) {
    case Command::Kind::Page:
        return Tr::tr("Page");
    case Command::Kind::Question:
        return Tr::tr("Question");
    case Command::Kind::Customer:
        return Tr::tr("Customer");
    case Command::Kind::Action:
        return Tr::tr("Action");
    }
    return {};
}

int matchScore(const QString &key, const QString &query)
{
    if (query.isEmpty())
        return 1;
    const auto shorter = [&](int base) {
        return base - static_cast<int>(std::min<qsizetype>(key.size() - query.size(), 90));
    };
    if (key.startsWith(query))
        return shorter(kBeginning);
    const qsizetype at = key.indexOf(query);
    if (at > 0)
        return shorter(key.at(at - 1).isLetterOrNumber() ? kInside : kWord);
    qsizetype from = 0, gaps = 0;
    for (const QChar letter : query) {
        if (letter.isSpace())
            continue;
        const qsizetype next = key.indexOf(letter, from);
        if (next < 0)
            return 0;
        gaps += next - from;
        from = next + 1;
    }
    // Letters strewn over a long text match by accident.
    return query.size() >= 2 && gaps <= query.size() * 4 ? kScattered - static_cast<int>(std::min<qsizetype>(gaps, 90))
                                                         : 0;
}

CommandIndex::CommandIndex(Session &session, const QList<QAction *> &actions) : m_session(session)
{
    addPages();
    addActions(actions);
    if (session.hasProject())
        addQuestions();
    for (auto &command : m_commands)
        command.key = folded(command.text);
}

void CommandIndex::addPages()
{
    int number = 0;
    for (const auto &page : pageTable()) {
        ++number;
        const QString id = QLatin1StringView(page.id);
        m_commands.push_back(
            {Command::Kind::Page,
             QCoreApplication::translate("lodestar::ui::Page", page.name),
             QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)).toString(QKeySequence::NativeText),
             [&session = m_session, id] { session.openPage(id); },
             {}});
    }
}

void CommandIndex::addActions(const QList<QAction *> &actions)
{
    for (auto *action : actions) {
        if (!action->isEnabled())
            continue;
        const QString named = action->data().toString(); // a text that is clear outside its menu
        m_commands.push_back({Command::Kind::Action,
                              withoutMnemonic(named.isEmpty() ? action->text() : named),
                              action->shortcut().toString(QKeySequence::NativeText),
                              [action] { action->trigger(); },
                              {}});
    }
}

void CommandIndex::addQuestions()
{
    const auto pages = pageTable();
    const bool hasWorkshop = std::any_of(
        pages.begin(), pages.end(), [](const PageInfo &page) { return QLatin1StringView(page.id) == "workshop"_L1; });
    auto questions = workshop::shippedQuestions(theme::current().language);
    if (questions && m_session.hasProject()) // as the team words them, and its own
        questions = workshop::QuestionStore(*m_session.project(), std::move(*questions)).visible();
    if (!hasWorkshop || !questions)
        return;
    for (const auto &question : *questions)
        m_commands.push_back({Command::Kind::Question,
                              question.text,
                              question.number > 0 ? QLocale().toString(question.number) : QString(),
                              [&session = m_session, id = question.id] { session.openPage(u"workshop"_s, id); },
                              {}});
}

void CommandIndex::findCustomers(const QString &text, std::vector<std::pair<int, Command>> &found) const
{
    const auto analysis = m_session.analysis();
    const QString query = folded(text);
    if (!analysis || text.size() < 2 || query.isEmpty())
        return;
    const auto &table = analysis->table;
    const bool fold = table.rows() <= kFoldedRows;
    size_t count = 0;
    for (qsizetype row = 0; row < table.rows() && count < kMostCustomers; ++row) {
        const QString name = table.nameOf(row);
        const bool matches = fold ? folded(name).contains(query) : name.contains(text, Qt::CaseInsensitive);
        if (!matches)
            continue;
        ++count;
        const QString target = u"customer:"_s + table.keyOf(row);
        found.emplace_back(kInside,
                           Command{Command::Kind::Customer,
                                   visible(name),
                                   {},
                                   [&session = m_session, target] { session.openPage(u"customers"_s, target); },
                                   {}});
    }
}

std::vector<Command> CommandIndex::find(const QString &text, size_t limit) const
{
    const QString query = folded(text);
    std::vector<std::pair<int, Command>> found;
    for (const auto &command : m_commands) {
        if (text.trimmed().isEmpty() && command.kind == Command::Kind::Question)
            continue; // the list at first is what one can do, not twenty-five sentences
        if (const int score = matchScore(command.key, query); score > 0)
            found.emplace_back(score, command);
    }
    findCustomers(text.trimmed(), found);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<Command> result;
    for (auto &[score, command] : found) {
        if (result.size() == limit)
            break;
        result.push_back(std::move(command));
    }
    return result;
}

} // namespace lodestar::ui
