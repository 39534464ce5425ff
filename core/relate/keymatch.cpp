#include "core/relate/keymatch.h"

#include "core/relate/fingerprint.h"
#include "core/table/cellformat.h"
#include "core/table/textindex.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

namespace {

using table::Column;
using table::ColumnType;
using table::TextIndex;

constexpr quint32 kNone = Column::kMissing;

/// Which key of the other table a text is; kNone for none. Texts are compared without the blanks around them.
class KeyIndex
{
public:
    explicit KeyIndex(const Keys &keys) : m_count(keys.count())
    {
        m_firstCode.reserve(m_count);
        m_index.reserve(m_count);
        for (quint32 code = 0; code < m_count; ++code) {
            if (m_index.codeFor(keys.texts().utf8(code).trimmed()) == m_firstCode.size())
                m_firstCode.push_back(code);
        }
    }
    quint32 find(QByteArrayView text)
    {
        const quint32 code = m_index.codeFor(text.trimmed()); // a new text gets a code behind all known ones
        return code < m_firstCode.size() ? m_firstCode[code] : kNone;
    }

private:
    size_t m_count;
    TextIndex m_index;
    std::vector<quint32> m_firstCode;
};

/// Keys by a folded form. A form that several different keys share means none of them.
class FormIndex
{
public:
    FormIndex(const Keys &keys, QString (*form)(const QString &)) : m_form(form)
    {
        for (quint32 code = 0; code < keys.count(); ++code) {
            const QString key = form(keys.texts().at(code));
            if (key.isEmpty())
                continue;
            const auto [found, isNew] = m_codes.tryEmplace(key, code);
            if (!isNew && *found != code)
                *found = kAmbiguous;
        }
    }
    quint32 find(const QString &text) const
    {
        const QString key = m_form(text);
        const quint32 code = key.isEmpty() ? kNone : m_codes.value(key, kNone);
        return code == kAmbiguous ? kNone : code;
    }

private:
    static constexpr quint32 kAmbiguous = kNone - 1;
    struct Map : QHash<QString, quint32> {
        std::pair<iterator, bool> tryEmplace(const QString &key, quint32 value)
        {
            if (auto found = find(key); found != end())
                return {found, false};
            return {insert(key, value), true};
        }
    };
    Map m_codes;
    QString (*m_form)(const QString &);
};

/// Which letters a text has, as bits: two edits change at most four of them.
quint64 letterBits(const QString &text)
{
    quint64 bits = 0;
    for (const QChar c : text)
        bits |= quint64(1) << ((c.unicode() * 2654435761u) >> 26);
    return bits;
}

/// Looks for keys a letter or two away.
class EditSearch
{
public:
    explicit EditSearch(const Keys &keys)
    {
        for (quint32 code = 0; code < keys.count(); ++code) {
            const QString form = fingerprintOf(keys.texts().at(code));
            m_forms.push_back({form, letterBits(form), code});
        }
    }
    /// The nearest key within reach; of equally near ones the first.
    quint32 nearest(const QString &key) const
    {
        const QString form = fingerprintOf(key);
        const int allowed = editsAllowed(form.size());
        const quint64 bits = letterBits(form);
        int best = allowed + 1;
        quint32 code = kNone;
        for (const Form &other : m_forms) {
            if (best <= 1 || std::abs(other.text.size() - form.size()) >= best
                || std::popcount(bits ^ other.bits) > 2 * (best - 1))
                continue;
            // Numbered names ("Store 12", "Store 13") are neighbours, not misspellings.
            if (const int edits = editDistance(form, other.text, best - 1);
                edits < best && digitsOf(form) == digitsOf(other.text)) {
                best = edits;
                code = other.code;
            }
        }
        return code;
    }

private:
    struct Form {
        QString text;
        quint64 bits;
        quint32 code;
    };
    static QString digitsOf(const QString &text)
    {
        QString digits;
        std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
        return digits;
    }
    std::vector<Form> m_forms;
};

/// One matching, step by step: what is left over by one step is looked at by the next.
class Matching
{
public:
    Matching(const Keys &from, const Keys &to, const MatchOptions &options) : m_from(from), m_to(to), m_options(options)
    { }

    Result<KeyMatch> run(const TaskControl &control)
    {
        countRows();
        findFirstRows();
        decideByPerson();
        matchExactly();
        if (control.cancelled())
            return Error::cancelled();
        const std::vector<quint32> open = unmatchedCodes();
        if (!open.empty())
            matchSpelling(open);
        LODESTAR_TRY(suggestEdits(control));
        summarise();
        return std::move(m_match);
    }

private:
    void countRows()
    {
        m_match.rowOf.assign(m_from.count(), kNone);
        m_match.rowsOf.assign(m_from.count(), 0);
        m_firstRow.assign(m_from.count(), 0);
        m_state.assign(m_from.count(), Open);
        qint64 row = 0;
        for (const quint32 code : m_from.codes()) {
            ++row;
            if (code == kNone)
                ++m_match.rowsWithoutKey;
            else if (++m_match.rowsOf[code] == 1)
                m_firstRow[code] = row;
        }
    }
    void findFirstRows()
    {
        m_rowOfKey.assign(m_to.count(), kNone);
        std::vector<bool> repeated(m_to.count(), false);
        quint32 row = 0;
        for (const quint32 code : m_to.codes()) {
            if (code != kNone && m_rowOfKey[code] == kNone)
                m_rowOfKey[code] = row;
            else if (code != kNone)
                repeated[code] = true;
            ++row;
        }
        m_match.repeated = std::count(repeated.begin(), repeated.end(), true);
    }
    void decideByPerson()
    {
        if (m_options.decided.empty())
            return;
        KeyIndex from(m_from), to(m_to);
        for (const KeyPair &pair : m_options.decided) {
            const quint32 code = from.find(pair.from.toUtf8());
            if (code == kNone)
                continue;
            const quint32 key = pair.to.isEmpty() ? kNone : to.find(pair.to.toUtf8());
            if (!pair.to.isEmpty() && key == kNone)
                continue; // the key it was matched to is gone: it is open again
            m_state[code] = Decided;
            m_match.rowOf[code] = key == kNone ? kNone : m_rowOfKey[key];
            m_match.accepted.push_back(pair);
        }
    }
    void matchExactly()
    {
        KeyIndex to(m_to);
        for (quint32 code = 0; code < m_from.count(); ++code) {
            if (m_state[code] != Open || m_match.rowsOf[code] == 0)
                continue;
            if (const quint32 key = to.find(m_from.texts().utf8(code)); key != kNone)
                m_match.rowOf[code] = m_rowOfKey[key];
        }
    }
    std::vector<quint32> unmatchedCodes() const
    {
        std::vector<quint32> codes;
        for (quint32 code = 0; code < m_from.count(); ++code) {
            if (m_state[code] == Open && m_match.rowOf[code] == kNone && m_match.rowsOf[code] > 0)
                codes.push_back(code);
        }
        return codes;
    }
    Suggestion pairOf(quint32 code, quint32 key, Suggestion::Why why) const
    {
        return {m_from.texts().at(code), m_to.texts().at(key), why, m_match.rowsOf[code]};
    }
    void matchSpelling(const std::vector<quint32> &open)
    {
        const FormIndex spelling(m_to, &spellingOf), legal(m_to, &fingerprintOf);
        for (const quint32 code : open) {
            const QString text = m_from.texts().at(code);
            if (const quint32 key = spelling.find(text); key != kNone) {
                m_match.rowOf[code] = m_rowOfKey[key];
                m_match.taken.push_back(pairOf(code, key, Suggestion::Why::Spelling));
            } else if (const quint32 alike = legal.find(text); alike != kNone && m_options.takeSimilar) {
                m_match.rowOf[code] = m_rowOfKey[alike];
                m_match.taken.push_back(pairOf(code, alike, Suggestion::Why::LegalForm));
            } else if (alike != kNone) {
                m_match.suggestions.push_back(pairOf(code, alike, Suggestion::Why::LegalForm));
                m_state[code] = Suggested;
            }
        }
    }
    /// For the most frequent of the keys without a row; a search over all would take minutes in large tables.
    Result<> suggestEdits(const TaskControl &control)
    {
        constexpr size_t kMostKeys = 100000, kMostPairs = 50'000'000;
        std::vector<quint32> open = unmatchedCodes();
        if (open.empty() || m_to.count() > kMostKeys)
            return {};
        std::stable_sort(open.begin(), open.end(),
                         [&](quint32 a, quint32 b) { return m_match.rowsOf[a] > m_match.rowsOf[b]; });
        open.resize(std::min({open.size(), KeyMatch::kListed, kMostPairs / std::max<size_t>(m_to.count(), 1)}));
        const EditSearch search(m_to);
        for (const quint32 code : open) {
            if (control.cancelled())
                return Error::cancelled();
            const quint32 key = search.nearest(m_from.texts().at(code));
            if (key != kNone)
                m_match.suggestions.push_back(pairOf(code, key, Suggestion::Why::Edits));
        }
        return {};
    }
    void summarise()
    {
        const auto byRows = [](const auto &a, const auto &b) { return a.rows > b.rows; };
        for (quint32 code = 0; code < m_from.count(); ++code) {
            if (m_match.rowsOf[code] == 0)
                continue;
            if (m_match.rowOf[code] != kNone) {
                ++m_match.keysMatched;
                m_match.rowsMatched += m_match.rowsOf[code];
                continue;
            }
            ++m_match.keysUnmatched;
            m_match.unmatched.push_back({m_from.texts().at(code), m_match.rowsOf[code], m_firstRow[code]});
        }
        std::stable_sort(m_match.unmatched.begin(), m_match.unmatched.end(), byRows);
        std::stable_sort(m_match.suggestions.begin(), m_match.suggestions.end(), byRows);
        m_match.unmatched.resize(std::min(m_match.unmatched.size(), KeyMatch::kListed));
        m_match.suggestions.resize(std::min(m_match.suggestions.size(), KeyMatch::kListed));
    }

    enum State : quint8 { Open, Decided, Suggested };
    const Keys &m_from, &m_to;
    const MatchOptions &m_options;
    KeyMatch m_match;
    std::vector<State> m_state;
    std::vector<qint64> m_firstRow;
    std::vector<quint32> m_rowOfKey;
};

} // namespace

Keys::Keys(const Column &column) : m_column(column)
{
    if (!table::isNumeric(column.type()))
        return;
    QHash<double, quint32> known;
    m_own.reserve(column.numbers().size());
    for (const double value : column.numbers()) {
        if (std::isnan(value)) {
            m_own.push_back(kNone);
            continue;
        }
        auto found = known.constFind(value);
        if (found == known.constEnd()) {
            QByteArray text;
            if (column.type() == ColumnType::Date)
                table::appendIsoDate(text, value);
            else
                table::appendPlainNumber(text, value);
            found = known.insert(value, m_dictionary.append(text));
        }
        m_own.push_back(*found);
    }
}

bool Keys::canBeKeys(const Column &column)
{
    return column.rows() > 0 && column.type() != ColumnType::Tags && column.type() != ColumnType::YesNo
        && column.type() != ColumnType::Date;
}

Result<KeyMatch> matchKeys(const Keys &from, const Keys &to, const MatchOptions &options, const TaskControl &control)
{
    return Matching(from, to, options).run(control);
}

double overlap(const Keys &from, const Keys &to)
{
    constexpr size_t kMost = 5000, kMostSpelled = 100000;
    if (from.count() == 0 || to.count() == 0)
        return 0;
    KeyIndex index(to);
    std::optional<FormIndex> spelling; // only where something is left over
    const size_t step = std::max<size_t>(1, from.count() / kMost);
    size_t found = 0, asked = 0;
    for (size_t code = 0; code < from.count(); code += step, ++asked) {
        const auto at = static_cast<quint32>(code);
        bool isFound = index.find(from.texts().utf8(at)) != kNone;
        if (!isFound && to.count() <= kMostSpelled) {
            if (!spelling)
                spelling.emplace(to, &spellingOf);
            isFound = spelling->find(from.texts().at(at)) != kNone;
        }
        found += isFound ? 1 : 0;
    }
    return static_cast<double>(found) / static_cast<double>(asked);
}

} // namespace lodestar::relate
