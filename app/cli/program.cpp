#include "app/cli/program.h"

#include "app/cli/command.h"
#include "app/cli/progress.h"
#include "core/base/catalogue.h"

#include <QLocale>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Program)
};

constexpr Option kCommon[] = {
    {"json", nullptr, QT_TRANSLATE_NOOP("lodestar::cli::Options", "prints one JSON object")},
    {"lang", "en|id|pl|fa|zh_CN", QT_TRANSLATE_NOOP("lodestar::cli::Options", "language of texts for people")},
    {"help", nullptr, QT_TRANSLATE_NOOP("lodestar::cli::Options", "says how the command is used")},
};

volatile std::sig_atomic_t interrupted = 0;

void complain(const QString &message)
{
    const QByteArray line = "lodestar-cli: " + forTerminal(message).replace(u'\n', u' ').toUtf8() + '\n';
    std::fputs(line.constData(), stderr);
}

/// Standard error is for our own sentences; what libraries say is kept for a debugger.
void quietly(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("LODESTAR_DEBUG"))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

std::vector<Option> allOptions(const Command &command)
{
    std::vector<Option> options(command.options.begin(), command.options.end());
    options.insert(options.end(), std::begin(kCommon), std::end(kCommon));
    return options;
}

/// --lang may stand anywhere; it is taken before everything else, so that complaints come in that language too.
bool takeLanguage(const QStringList &arguments, Catalogue &translator, QString &problem)
{
    QString language;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--lang"_L1 && i + 1 < arguments.size())
            language = arguments[i + 1];
        else if (arguments[i].startsWith("--lang="_L1))
            language = arguments[i].mid(7);
    }
    const bool chosen = !language.isEmpty();
    if (!chosen) {
        const QLocale system = QLocale::system();
        language = system.language() == QLocale::C ? u"en"_s : system.name();
    }
    static constexpr std::array languages{"en"_L1, "id"_L1, "pl"_L1, "fa"_L1, "zh_CN"_L1};
    const auto known = std::find_if(languages.begin(), languages.end(), [&](QLatin1StringView one) {
        return language == one || (!chosen && language.section(u'_', 0, 0) == QString(one).section(u'_', 0, 0));
    });
    if (known == languages.end() && chosen) {
        problem = Tr::tr("There is no language \"%1\". Use en, id, pl, fa or zh_CN.").arg(language);
        return false;
    }
    const QString name = known == languages.end() ? u"en"_s : QString(*known);
    QLocale::setDefault(QLocale(name == "en"_L1 && !chosen && QLocale::system().language() == QLocale::English
                                    ? QLocale::system().name()
                                    : name));
    if (translator.load(u"lodestar_%1"_s.arg(name), u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);
    return true;
}

QString optionLines(const std::vector<Option> &options)
{
    std::vector<QStringList> rows;
    for (const Option &option : options) {
        QString name = u"  --"_s + QLatin1StringView(option.name);
        if (option.value)
            name += u' ' + QLatin1StringView(option.value);
        rows.push_back({name, QCoreApplication::translate("lodestar::cli::Options", option.help)});
    }
    return aligned(rows);
}

QString summaryOf(const Command &command)
{
    return QCoreApplication::translate("lodestar::cli::Commands", command.summary);
}

/// The commands that begin with the word `family` ("icp"); all of them if it is empty.
std::vector<Command> commandsOf(const QString &family)
{
    std::vector<Command> found;
    for (const Command &command : commands()) {
        if (family.isEmpty() || QLatin1StringView(command.name).startsWith(QString(family + u' ')))
            found.push_back(command);
    }
    return found;
}

void printHelp(Output &output, const std::vector<Command> &listed)
{
    output.line(Tr::tr("Usage: lodestar-cli COMMAND [ARGUMENTS] [--json] [--lang en|id|pl|fa|zh_CN]"));
    output.line();
    std::vector<QStringList> rows;
    for (const Command &command : listed)
        rows.push_back({u"  "_s + QLatin1StringView(command.name), summaryOf(command)});
    output.line(aligned(rows));
    output.line();
    output.line(Tr::tr("lodestar-cli COMMAND --help says more of a command."));
}

void printHelp(Output &output, const Command &command)
{
    output.line(Tr::tr("Usage: lodestar-cli %1 %2 [OPTIONS]")
                    .arg(QLatin1StringView(command.name), QLatin1StringView(command.words)));
    const QString summary = summaryOf(command);
    output.line(summary.left(1).toUpper() + summary.mid(1) + u'.');
    output.line();
    output.line(optionLines(allOptions(command)));
}

/// "icp" alone, or a command that does not exist: what there is.
QString unknownCommand(const QStringList &words)
{
    QStringList parts;
    for (const Command &command : commandsOf(words[0]))
        parts.append(QString::fromLatin1(command.name).section(u' ', 1));
    if (!parts.isEmpty())
        return Tr::tr("After %1 one of these words is needed: %2.").arg(words[0], parts.join(u", "_s));
    return Tr::tr("There is no command \"%1\". lodestar-cli --help lists the commands.").arg(words[0]);
}

QString helpHint(const Command &command, const QString &problem)
{
    return Tr::tr("%1 See lodestar-cli %2 --help.", "%1 is a sentence").arg(problem, QLatin1StringView(command.name));
}

int runCommand(const Command &command, const QStringList &rest, Output &output)
{
    QString problem;
    const std::vector<Option> options = allOptions(command);
    auto arguments = Arguments::parse(rest, options, problem);
    if (arguments && arguments->has(u"help"_s)) {
        printHelp(output, command);
        return Done;
    }
    if (arguments
        && (arguments->words().size() < command.least || arguments->words().size() > command.most
            || arguments->words().contains(QString()))) {
        problem = Tr::tr("The command is used as: lodestar-cli %1 %2 [OPTIONS].")
                      .arg(QLatin1StringView(command.name), QLatin1StringView(command.words));
        arguments.reset();
    }
    if (!arguments) {
        complain(helpHint(command, problem));
        return WrongUsage;
    }
    Progress progress;
    TaskControl control;
    control.cancelled = [] { return interrupted != 0; };
    control.report = [&progress](double fraction, const QString &doing) { progress.show(fraction, doing); };
    Call call(std::move(*arguments), output, control);
    Result<> result = command.run(call);
    progress.clear();
    if (result)
        result = output.finish();
    if (result)
        return Done;
    if (output.finish() && output.isReaderGone())
        return Done; // the reader has what it wanted
    complain(call.isWrongUsage() ? helpHint(command, result.error().message) : result.error().message);
    return call.isWrongUsage() ? WrongUsage : NotDone;
}

} // namespace

void silenceLibraries()
{
    qInstallMessageHandler(quietly);
}

bool needsPainting(const QStringList &arguments)
{
    int used = 0;
    const Command *command = findCommand(arguments, used);
    return command && command->draws && !arguments.contains("--help"_L1);
}

int run(const QStringList &arguments)
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // `lodestar-cli table … | head` is no accident
#endif
    std::signal(SIGINT, [](int) { interrupted = 1; });
    std::signal(SIGTERM, [](int) { interrupted = 1; });
    Output output;
    Catalogue translator;
    QString problem;
    if (!takeLanguage(arguments, translator, problem)) {
        complain(problem);
        return WrongUsage;
    }
    QStringList words = arguments;
    while (!words.isEmpty() && words[0].startsWith("--lang"_L1))
        words = words.mid(words[0] == "--lang"_L1 ? 2 : 1);
    if (words.isEmpty()) {
        complain(Tr::tr("Say what to do: lodestar-cli COMMAND. lodestar-cli --help lists the commands."));
        return WrongUsage;
    }
    if (words[0] == "--version"_L1) {
        output.line(u"lodestar-cli "_s + QLatin1StringView(LODESTAR_VERSION));
        return output.finish() ? Done : NotDone;
    }
    if (words[0] == "--help"_L1 || words[0] == "-h"_L1 || words[0] == "help"_L1) {
        printHelp(output, commandsOf({}));
        return output.finish() ? Done : NotDone;
    }
    int used = 0;
    if (const Command *command = findCommand(words, used))
        return runCommand(*command, words.mid(used), output);
    if (const auto family = commandsOf(words[0]); words.value(1) == "--help"_L1 && !family.empty()) {
        printHelp(output, family);
        return output.finish() ? Done : NotDone;
    }
    complain(words[0].startsWith(u'-')
                 ? Tr::tr("Unknown option %1. lodestar-cli --help lists the commands.").arg(words[0])
                 : unknownCommand(words));
    return WrongUsage;
}

} // namespace lodestar::cli
