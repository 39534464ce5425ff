#include "core/profile/persona.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/profile/storedtext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::Persona)
};

/// The title of a person most often met at the best customers.
struct FrequentTitle {
    QString title;
    qint64 count = 0, known = 0;
};

FrequentTitle frequentTitle(const table::Column &column, const metrics::Rating &rating)
{
    struct Spelling {
        QString text;
        qint64 count = 0;
    };
    QHash<QString, Spelling> titles; // "CEO" and "ceo" are one title
    FrequentTitle most;
    for (size_t row = 0; row < rating.best.size(); ++row) {
        if (!rating.best[row] || column.isMissing(static_cast<qsizetype>(row)))
            continue;
        ++most.known;
        const QString text = column.canonical(static_cast<qsizetype>(row)).simplified();
        Spelling &spelling = titles[folded(text)];
        if (spelling.count++ == 0 || text < spelling.text)
            spelling.text = text;
    }
    for (const Spelling &spelling : std::as_const(titles)) {
        if (spelling.count > most.count || (spelling.count == most.count && spelling.text < most.title)) {
            most.title = spelling.text;
            most.count = spelling.count;
        }
    }
    return most;
}

} // namespace

Persona draftPersona(const Icp &icp, const table::Table &table, const metrics::Rating &rating)
{
    Persona persona;
    persona.id = newId();
    persona.icp = icp.id;
    persona.name = Tr::tr("Persona %1", "working title, numbered").arg(1);
    for (const table::RoleId role : {table::RoleId::ContactTitle, table::RoleId::DecisionMakerTitle}) {
        const table::Column *column = table.byRole(role);
        if (!column || column->rows() != table.rows())
            continue;
        const FrequentTitle most = frequentTitle(*column, rating);
        if (most.count < 2) // a title met once is one person, not a kind of person
            continue;
        persona.title = visible(most.title, 80);
        persona.fields[u"evidence"_s] = Tr::tr("%1: %2 of %3 best customers whose title is known")
                                            .arg(column->name(), format::count(most.count), format::count(most.known));
        break;
    }
    return persona;
}

} // namespace lodestar::profile
