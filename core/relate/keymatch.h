#pragma once

#include "core/base/task.h"
#include "core/table/table.h"

#include <QJsonObject>

#include <vector>

namespace lodestar::relate {

/// A key of one table that means a key of another, as a person decided it. `to` empty: it means none of them.
struct KeyPair {
    QString from, to;
    friend bool operator==(const KeyPair &, const KeyPair &) = default;
};

/// A key of a related table that looks like a key of the other table, for a person to decide.
struct Suggestion {
    enum class Why : quint8 {
        Spelling, ///< only case, accents, spaces or punctuation differ
        LegalForm, ///< the same besides "Inc", "GmbH", …
        Edits ///< a letter or two differ
    };
    QString from, to;
    Why why = Why::Edits;
    qint64 rows = 0; ///< rows of the related table with the key
    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// A key without its row in the other table.
struct Unmatched {
    QString key;
    qint64 rows = 0;
    qint64 firstRow = 0; ///< from 1
    friend bool operator==(const Unmatched &, const Unmatched &) = default;
};

/// The cells of a column as texts, each different one once.
class Keys
{
public:
    explicit Keys(const table::Column &column);
    std::span<const quint32> codes() const { return m_own.empty() ? m_column.codes() : std::span(m_own); }
    const table::Dictionary &texts() const { return m_own.empty() ? m_column.dictionary() : m_dictionary; }
    size_t count() const { return static_cast<size_t>(texts().size()); }

    /// Columns whose cells can name a row: not tags.
    static bool canBeKeys(const table::Column &column);

private:
    table::Column m_column;
    std::vector<quint32> m_own; ///< numbers and dates: codes into m_dictionary
    table::Dictionary m_dictionary;
};

/// How the keys of a related table find the rows of another one.
struct KeyMatch {
    std::vector<quint32> rowOf; ///< per code of the related column: row of the other table, kMissing for none
    std::vector<qint64> rowsOf; ///< per code: rows of the related table that have it
    qint64 rowsMatched = 0, rowsWithoutKey = 0;
    qint64 keysMatched = 0, keysUnmatched = 0;
    std::vector<Suggestion> taken; ///< matched although spelled otherwise, because nothing else could be meant
    std::vector<KeyPair> accepted; ///< decided by a person, and met in these tables
    std::vector<Suggestion> suggestions; ///< most rows first, at most kListed
    std::vector<Unmatched> unmatched; ///< most rows first, at most kListed
    qint64 repeated = 0; ///< keys that several rows of the other table have: the first is meant

    static constexpr size_t kListed = 1000;
};

struct MatchOptions {
    std::vector<KeyPair> decided;
    bool takeSimilar = false; ///< also what differs in its legal form only
};

/// Exact keys first; then keys that differ in nothing but spelling, where exactly one key can be meant; all other
/// likenesses are only suggested.
Result<KeyMatch> matchKeys(const Keys &from, const Keys &to, const MatchOptions &options,
                           const TaskControl &control = {});

/// The share of the different keys of `from` that are keys of `to`, spelled alike or not, 0..1, over at most some
/// thousand of them.
double overlap(const Keys &from, const Keys &to);

} // namespace lodestar::relate
