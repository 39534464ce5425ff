#pragma once

#include "core/table/role.h"
#include "core/table/table.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace lodestar::import {

/// How a header names a role.
struct HeaderMatch {
    table::Role role;
    double strength = 0; ///< 0..1
    bool whole = false; ///< the whole header is a known name of the role, not only some words of it
    QString phrase; ///< the known name that was found inside a longer header
};

/// The headers by which exports in many languages name the roles: resources/import/roles.json, as data.
class HeaderSynonyms
{
public:
    /// Reads the names that go with a kind of data set.
    explicit HeaderSynonyms(table::DatasetKind kind);

    /// All roles a header may name, the surest first.
    std::vector<HeaderMatch> match(const QString &header) const;
    /// Words of attributes that often only customers have (plan, health score…): worth a question.
    bool asks(const QString &header) const;

private:
    struct Name {
        table::Role role;
        int position = 0; ///< in its list: the most specific come first
    };
    struct Phrase {
        table::Role role;
        QStringList words;
        QString text;
    };
    QMultiHash<QString, Name> m_names; ///< by folded header
    std::vector<Phrase> m_phrases;
    QSet<QString> m_asks;
};

} // namespace lodestar::import
