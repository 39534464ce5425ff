#include "core/import/headersynonyms.h"

#include "core/base/text.h"
#include "core/import/headerwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lodestar::import {

namespace {

/// Is `part` a run of words inside `words`? Languages without spaces are one word: there a part of it will do.
bool containsRun(const QStringList &words, const QStringList &part)
{
    if (part.isEmpty() || part.size() > words.size())
        return false;
    constexpr char16_t kFirstIdeograph = 0x2E80;
    if (part.size() == 1 && part.front().at(0).unicode() >= kFirstIdeograph)
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return word.contains(part.front()); });
    for (qsizetype at = 0; at + part.size() <= words.size(); ++at) {
        if (std::equal(part.begin(), part.end(), words.begin() + at))
            return true;
    }
    return false;
}

} // namespace

HeaderSynonyms::HeaderSynonyms(table::DatasetKind kind)
{
    QFile file(u":/import/roles.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return; // a program without its resources maps nothing: people still can
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &value : json[u"roles"_s].toArray()) {
        const QJsonObject entry = value.toObject();
        const table::Role role = table::Role::fromKey(entry[u"role"_s].toString());
        const QJsonArray kinds = entry[u"kinds"_s].toArray();
        if (role.isNone() || (!kinds.isEmpty() && !kinds.contains(table::datasetKindId(kind))))
            continue;
        const QJsonObject headers = entry[u"headers"_s].toObject();
        for (const QJsonValue &names : headers) {
            int position = 0;
            for (const QJsonValue &name : names.toArray())
                m_names.insert(folded(name.toString()), {role, position++});
        }
        for (const QJsonValue &phrase : entry[u"inside"_s].toArray())
            m_phrases.push_back({role, headerWords(phrase.toString()), phrase.toString()});
    }
    for (const QJsonValue &word : json[u"ask"_s].toArray())
        m_asks.insert(folded(word.toString()));
}

std::vector<HeaderMatch> HeaderSynonyms::match(const QString &header) const
{
    std::vector<HeaderMatch> matches;
    const auto add = [&](const HeaderMatch &match) {
        const auto known = std::find_if(matches.begin(), matches.end(),
                                        [&](const HeaderMatch &other) { return other.role == match.role; });
        if (known == matches.end())
            matches.push_back(match);
        else if (known->strength < match.strength)
            *known = match;
    };
    const QStringList words = headerWords(header);
    for (const QString &form : QSet<QString>{folded(header), words.join(QString())}) {
        for (auto it = m_names.constFind(form); it != m_names.constEnd() && it.key() == form; ++it)
            add({it->role, 0.97 - 0.005 * std::min(it->position, 20), true, {}});
    }
    // "Umsatz 2023" and "Umsatz 2024": each names what the words before the year name, the latest first.
    if (const auto year = yearAtEnd(words)) {
        const QString form = words.first(words.size() - 1).join(QString());
        for (auto it = m_names.constFind(form); it != m_names.constEnd() && it.key() == form; ++it)
            add({it->role, 0.82 + 0.0004 * (*year - 1990), false, words.first(words.size() - 1).join(u' ')});
    }
    for (const Phrase &phrase : m_phrases) {
        if (containsRun(words, phrase.words))
            add({phrase.role, 0.7 + 0.02 * static_cast<double>(std::min<qsizetype>(phrase.words.size(), 4)), false,
                 phrase.text});
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const HeaderMatch &a, const HeaderMatch &b) { return a.strength > b.strength; });
    return matches;
}

bool HeaderSynonyms::asks(const QString &header) const
{
    const QStringList words = headerWords(header);
    return m_asks.contains(words.join(QString()))
        || std::any_of(words.begin(), words.end(), [&](const QString &word) { return m_asks.contains(word); });
}

} // namespace lodestar::import
