#include "app/cli/arguments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::cli::Arguments)
};

} // namespace

std::optional<Arguments> Arguments::parse(const QStringList &words, std::span<const Option> options, QString &problem)
{
    Arguments arguments;
    bool onlyWords = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyWords || !word.startsWith(u'-') || word == "-"_L1) {
            arguments.m_words.append(word);
            continue;
        }
        if (word == "--"_L1) {
            onlyWords = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.startsWith("--"_L1) ? word.mid(2, equals < 0 ? -1 : equals - 2) : QString();
        const auto option = std::find_if(options.begin(), options.end(),
                                         [&](const Option &one) { return name == QLatin1StringView(one.name); });
        if (option == options.end()) {
            problem = Tr::tr("Unknown option %1.").arg(equals < 0 ? word : word.left(equals));
            return {};
        }
        if (!option->value && equals >= 0) {
            problem = Tr::tr("The option --%1 takes no value.").arg(name);
            return {};
        }
        if (arguments.has(name) && !option->repeatable && option->value) {
            problem = Tr::tr("The option --%1 may be given once only.").arg(name);
            return {};
        }
        QString value;
        if (option->value && equals >= 0) {
            value = word.mid(equals + 1);
        } else if (option->value) {
            if (i + 1 == words.size()) {
                problem = Tr::tr("The option --%1 needs a value: --%1 %2.").arg(name, QLatin1StringView(option->value));
                return {};
            }
            value = words[++i];
        }
        arguments.m_values[name].append(value);
    }
    return arguments;
}

} // namespace lodestar::cli
