#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "core/base/error.h"
#include "core/base/task.h"
#include "core/project/project.h"

#include <span>

namespace lodestar::cli {

/// Exit statuses of the program.
enum Status : int { Done = 0, NotDone = 1, WrongUsage = 2 };

/// One call of a command: what it was told, where it writes, and how it can be stopped.
class Call
{
public:
    Call(Arguments arguments, Output &output, TaskControl control)
        : m_arguments(std::move(arguments)), m_output(output), m_control(std::move(control))
    { }

    const Arguments &arguments() const { return m_arguments; }
    Output &output() const { return m_output; }
    const TaskControl &control() const { return m_control; }
    bool asJson() const { return m_arguments.has(QStringLiteral("json")); }
    QString word(int index) const { return m_arguments.words().value(index); }
    QString option(const char *name) const { return m_arguments.value(QLatin1StringView(name)); }
    bool has(const char *name) const { return m_arguments.has(QLatin1StringView(name)); }

    /// The command was called in a way that cannot be meant: ends the program with status 2.
    Error wrongUsage(const QString &message)
    {
        m_wrongUsage = true;
        return Error{ErrorKind::BadInput, message, {}};
    }
    bool isWrongUsage() const { return m_wrongUsage; }

    /// The project named by the first word.
    Result<std::unique_ptr<project::Project>> openProject(project::Project::Access access) const
    {
        return project::Project::open(word(0), access);
    }
    /// A number given as an option; nullopt when it was not given.
    Result<std::optional<double>> number(const char *name, double least, double most);

private:
    Arguments m_arguments;
    Output &m_output;
    TaskControl m_control;
    bool m_wrongUsage = false;
};

struct Command {
    const char *name; ///< "icp draft": one or two words
    const char *summary; ///< source text, context "lodestar::cli::Commands"
    const char *words; ///< "FILE.icp SOURCE", for the usage line
    int least, most; ///< how many words it takes
    std::span<const Option> options; ///< besides --json, --lang, --help
    Result<> (*run)(Call &call);
    bool draws = false; ///< makes pictures or pages, so that fonts are needed
};

/// All commands, in the order of the help.
std::span<const Command> commands();

/// The command that the words begin with (two words before one); null if there is none. `used` receives how many.
const Command *findCommand(const QStringList &words, int &used);

// One function per command, each in a file of its own.
Result<> runNew(Call &call);
Result<> runImport(Call &call);
Result<> runTable(Call &call);
Result<> runChanges(Call &call);
Result<> runCsv(Call &call);
Result<> runBest(Call &call);
Result<> runClv(Call &call);
Result<> runTraits(Call &call);
Result<> runBands(Call &call);
Result<> runQuestions(Call &call);
Result<> runIcpDraft(Call &call);
Result<> runIcpList(Call &call);
Result<> runIcpShow(Call &call);
Result<> runIcpSave(Call &call);
Result<> runIcpDiff(Call &call);
Result<> runIcpRestore(Call &call);
Result<> runIcpValidate(Call &call);
Result<> runIcpScore(Call &call);
Result<> runIcpCopy(Call &call);
Result<> runIcpRename(Call &call);
Result<> runIcpArchive(Call &call);
Result<> runIcpRemove(Call &call);
Result<> runPersonaList(Call &call);
Result<> runPersonaShow(Call &call);
Result<> runPersonaDiff(Call &call);
Result<> runPersonaSave(Call &call);
Result<> runPersonaCopy(Call &call);
Result<> runQuality(Call &call);
Result<> runRecipe(Call &call);
Result<> runRecipeRemove(Call &call);
Result<> runReport(Call &call);
Result<> runExport(Call &call);
Result<> runDraft(Call &call);
Result<> runHistory(Call &call);
Result<> runUndo(Call &call);
Result<> runRedo(Call &call);
Result<> runMerge(Call &call);
Result<> runCheck(Call &call);

} // namespace lodestar::cli
