#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <optional>
#include <span>

namespace lodestar::cli {

/// An option of a command: "--weight METRIC=W".
struct Option {
    const char *name; ///< without the dashes
    const char *value; ///< what its value is called; null for a switch
    const char *help; ///< source text, context "lodestar::cli::Options"
    bool repeatable = false;
};

/// The words of a command line after its command, told apart by what the command takes. Both "--name value" and
/// "--name=value" are understood; "--" ends the options; "-" alone is an ordinary word.
class Arguments
{
public:
    /// Empty when the words do not fit the options; `problem` then says why, in one line.
    static std::optional<Arguments> parse(const QStringList &words, std::span<const Option> options, QString &problem);

    const QStringList &words() const { return m_words; }
    bool has(const QString &option) const { return m_values.contains(option); }
    QString value(const QString &option) const { return m_values.value(option).value(0); }
    QStringList values(const QString &option) const { return m_values.value(option); }

private:
    QStringList m_words;
    QHash<QString, QStringList> m_values;
};

} // namespace lodestar::cli
