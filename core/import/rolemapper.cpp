#include "core/import/rolemapper.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/import/headersynonyms.h"
#include "core/import/headerwords.h"
#include "core/import/rolecontent.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace lodestar::import {

using table::ColumnType;
using table::DatasetKind;
using table::Role;
using table::RoleId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Roles)
};

struct Candidate {
    size_t column;
    HeaderMatch match;
    double confidence;
};

/// "Revenue" without a word on whose it is, in the languages of the app and its neighbours; with or without a year.
bool isBareRevenue(const QString &header)
{
    static const QSet<QString> bare{u"revenue"_s, u"revenues"_s, u"przychod"_s, u"przychody"_s, u"pendapatan"_s,
                                    u"درامد"_s,   u"收入"_s,     u"umsatz"_s,   u"erlos"_s,     u"erlose"_s,
                                    u"revenus"_s, u"ingresos"_s, u"trzby"_s,    u"receita"_s,   u"turnover"_s};
    QStringList words = headerWords(header);
    if (yearAtEnd(words))
        words.removeLast();
    return bare.contains(words.join(QString()));
}

bool isAboutCompanies(DatasetKind kind)
{
    return kind != DatasetKind::Transactions && kind != DatasetKind::Opportunities && kind != DatasetKind::Lookup;
}

/// The roles of one table: who claims what, and who gets it.
class Mapping
{
public:
    Mapping(const std::vector<ColumnProfile> &columns, DatasetKind kind, QStringList &notes,
            std::vector<RoleQuestion> &questions)
        : m_columns(columns), m_kind(kind), m_notes(notes), m_questions(questions), m_synonyms(kind),
          m_proposals(columns.size())
    { }

    std::vector<RoleProposal> map()
    {
        collect();
        settleRevenue();
        settleIdentifiers();
        assign();
        finishNames();
        note();
        ask();
        return std::move(m_proposals);
    }

private:
    void collect()
    {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            for (HeaderMatch &match : m_synonyms.match(m_columns[i].name)) {
                // "Deal - Title" is the name of a deal, not somebody's job.
                if (match.role.id == RoleId::ContactTitle && folded(m_columns[i].name).startsWith(u"deal"_s))
                    continue;
                // A CRM's life-cycle stage says how far the sale got, which is what came of it.
                if (match.role.id == RoleId::LifecycleStage && looksLikeFunnel(m_columns[i]))
                    match.role.id = RoleId::Outcome;
                const double confidence = match.strength * contentFit(match.role.id, m_columns[i]);
                if (confidence >= 0.5)
                    m_candidates.push_back({i, match, confidence});
            }
        }
    }

    bool claims(RoleId role) const
    {
        return std::any_of(m_candidates.begin(), m_candidates.end(),
                           [&](const Candidate &candidate) { return candidate.match.role.id == role; });
    }

    qsizetype yearlyRevenues() const
    {
        return std::count_if(m_columns.begin(), m_columns.end(), [](const ColumnProfile &column) {
            return isBareRevenue(column.name) && yearAtEnd(headerWords(column.name));
        });
    }

    /// A bare "revenue" beside what describes companies is their own turnover; elsewhere it is what they paid.
    void settleRevenue()
    {
        if (!isAboutCompanies(m_kind))
            return;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const ColumnProfile &column = m_columns[i];
            if (!isBareRevenue(column.name) || (column.type != ColumnType::Number && column.type != ColumnType::Money))
                continue;
            const bool otherTurnover =
                std::any_of(m_candidates.begin(), m_candidates.end(), [&](const Candidate &other) {
                    return other.column != i && other.match.role.id == RoleId::AnnualRevenue && other.match.whole;
                });
            const bool described = claims(RoleId::Employees) || claims(RoleId::Industry) || claims(RoleId::Founded);
            // Nobody knows their customers' turnover year by year: that is how sales are listed.
            const bool yearly = yearAtEnd(headerWords(column.name)) && yearlyRevenues() > 1;
            const bool theirs = described && !otherTurnover && !yearly;
            std::erase_if(m_candidates, [&](const Candidate &candidate) { return candidate.column == i; });
            const RoleId role = theirs ? RoleId::AnnualRevenue : RoleId::Revenue;
            const int year = yearAtEnd(headerWords(column.name)).value_or(2100);
            const double sure = 0.7 - 0.0001 * (2100 - year); // the latest year comes first
            m_candidates.push_back({i, {Role{role, {}}, sure, true, {}}, sure});
        }
    }

    /// "Customer" or "Account" may hold codes or names: the cells say which.
    void settleIdentifiers()
    {
        std::vector<std::pair<size_t, RoleId>> wrong;
        for (const Candidate &candidate : m_candidates) {
            if (candidate.match.role.id != RoleId::Id && candidate.match.role.id != RoleId::Name)
                continue;
            const RoleId other = candidate.match.role.id == RoleId::Id ? RoleId::Name : RoleId::Id;
            const bool both = std::any_of(m_candidates.begin(), m_candidates.end(), [&](const Candidate &rival) {
                return rival.column == candidate.column && rival.match.role.id == other;
            });
            if (both && looksLikeCodes(m_columns[candidate.column]) == (candidate.match.role.id == RoleId::Name))
                wrong.emplace_back(candidate.column, candidate.match.role.id);
        }
        std::erase_if(m_candidates, [&](const Candidate &candidate) {
            return std::find(wrong.begin(), wrong.end(), std::pair(candidate.column, candidate.match.role.id))
                != wrong.end();
        });
    }

    void assign()
    {
        std::stable_sort(m_candidates.begin(), m_candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.confidence > b.confidence; });
        QSet<int> taken;
        for (const Candidate &candidate : m_candidates) {
            const int role = static_cast<int>(candidate.match.role.id);
            RoleProposal &proposal = m_proposals[candidate.column];
            if (!proposal.role.isNone() || taken.contains(role))
                continue;
            taken.insert(role);
            proposal.role = candidate.match.role;
            proposal.confidence = candidate.confidence;
            proposal.reason = isAboutCompanies(m_kind) && isBareRevenue(m_columns[candidate.column].name)
                ? Tr::tr("judged by the columns beside it; please check")
                : candidate.match.whole ? Tr::tr("the header is a usual name for it")
                                        : Tr::tr("the header contains “%1”").arg(candidate.match.phrase);
        }
    }

    /// What a header cannot say, asked of a person; the first choice is what the proposals hold already.
    void ask()
    {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const ColumnProfile &column = m_columns[i];
            const RoleId role = m_proposals[i].role.id;
            const QString name = isolated(column.name);
            if (!isAboutCompanies(m_kind) || column.known == 0)
                continue;
            const bool open =
                isBareRevenue(column.name) || (role == RoleId::AnnualRevenue && !isTaken(RoleId::Revenue));
            if (open && (role == RoleId::AnnualRevenue || role == RoleId::Revenue) && !column.bands)
                add(i, Tr::tr("Is %1 the customers' own turnover, or what they paid you?").arg(name),
                    {role, role == RoleId::Revenue ? RoleId::AnnualRevenue : RoleId::Revenue, RoleId::None});
            else if (role == RoleId::CloseDate && headerWords(column.name).join(QString()) == u"closedate"_s)
                add(i, Tr::tr("Is %1 the day a company became a customer, or the day a deal was closed?").arg(name),
                    {RoleId::CloseDate, RoleId::FirstPurchase, RoleId::None});
            else if (role == RoleId::None && rivals(i, RoleId::Outcome))
                add(i, Tr::tr("%1 could also say what came of a company. Which column is it?").arg(name),
                    {RoleId::None, RoleId::Outcome});
        }
        noteValues();
    }

    /// Another column has a role that this one's header names as well.
    bool rivals(size_t column, RoleId role) const
    {
        return isTaken(role) && std::any_of(m_candidates.begin(), m_candidates.end(), [&](const Candidate &candidate) {
                   return candidate.column == column && candidate.match.role.id == role && candidate.match.whole;
               });
    }

    void add(size_t column, const QString &text, std::initializer_list<RoleId> choices)
    {
        const ColumnProfile &profile = m_columns[column];
        RoleQuestion question{static_cast<int>(column), profile.name, text, {}, {}};
        question.facts = profile.high >= profile.low && profile.type != ColumnType::Text
                && profile.type != ColumnType::Category && profile.type != ColumnType::Date
            ? Tr::tr("From %1 to %2.", "numbers").arg(format::number(profile.low), format::number(profile.high))
            : Tr::tr("For example %1.").arg(isolated(visible(listed(profile.samples.mid(0, 3)), 80)));
        for (const RoleId choice : choices)
            question.choices.push_back({choice, {}});
        m_questions.push_back(std::move(question));
    }

    /// Values that a CRM means otherwise than they read.
    void noteValues()
    {
        static const QSet<QString> judgements{u"tier"_s,  u"icp"_s,      u"icptier"_s, u"idealcustomerprofiletier"_s,
                                              u"grade"_s, u"abcclass"_s, u"fit"_s,     u"hsidealcustomerprofile"_s};
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const ColumnProfile &column = m_columns[i];
            qsizetype shouted = 0;
            QString number, internal;
            for (const QString &sample : column.samples) {
                const bool digits = sample.size() >= 6
                    && std::all_of(sample.begin(), sample.end(), [](QChar c) { return c.isDigit(); });
                number = digits ? sample : number;
                if (sample.contains(u'_') && sample == sample.toUpper() && !sample.contains(u' ') && !digits) {
                    ++shouted;
                    internal = internal.isEmpty() ? sample : internal;
                }
            }
            const RoleId role = m_proposals[i].role.id;
            const bool stage = role == RoleId::Outcome || role == RoleId::LifecycleStage;
            if (stage && !number.isEmpty() && column.type != ColumnType::Number)
                m_notes << Tr::tr(
                               "%1 holds %2 among its stages: the number of a stage that was made in the CRM. Export "
                               "the labels, or give it a name.")
                               .arg(isolated(column.name), number);
            if (column.type == ColumnType::Category && shouted * 2 > column.samples.size())
                m_notes << Tr::tr(
                               "%1 holds the internal names of the CRM, such as %2. They are kept as written; export "
                               "the labels for words that read better.")
                               .arg(isolated(column.name), internal);
            if (role == RoleId::None && isAboutCompanies(m_kind)
                && judgements.contains(headerWords(column.name).join(QString())))
                m_notes << Tr::tr("%1 looks like an earlier judgement of the customers. Compare the result with it, "
                                  "rather than build on it.")
                               .arg(isolated(column.name));
        }
    }

    bool isTaken(RoleId role) const
    {
        return std::any_of(m_proposals.begin(), m_proposals.end(),
                           [&](const RoleProposal &proposal) { return proposal.role.id == role; });
    }

    /// A table of customers whose names nobody called by a known name: the first column that could hold them.
    void finishNames()
    {
        if (!isAboutCompanies(m_kind) || isTaken(RoleId::Name) || isTaken(RoleId::Id) || m_columns.empty())
            return;
        const ColumnProfile &first = m_columns.front();
        const bool text = first.type == ColumnType::Text || first.type == ColumnType::Category;
        if (!m_proposals.front().role.isNone() || !text || contentFit(RoleId::Id, first) == 0)
            return;
        const bool codes = looksLikeCodes(first);
        m_proposals.front() = {Role{codes ? RoleId::Id : RoleId::Name, {}}, 0.5,
                               Tr::tr("it is the first column, and its values are all different")};
    }

    void note()
    {
        if (isAboutCompanies(m_kind) && !isTaken(RoleId::Id) && !isTaken(RoleId::Name))
            m_notes << Tr::tr(
                           "No column names the customers: rows are called by their number. Give a column the role %1 "
                           "or %2.")
                           .arg(Role{RoleId::Id, {}}.name(), Role{RoleId::Name, {}}.name());
        noteRepeatedIds();
        noteRepeatedNames();
        QStringList ask;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (m_proposals[i].role.isNone() && m_columns[i].known > 0 && m_synonyms.asks(m_columns[i].name)) {
                ask << isolated(m_columns[i].name);
                m_proposals[i].reason = Tr::tr("often known only after the sale");
            }
        }
        if (!ask.isEmpty() && isAboutCompanies(m_kind))
            m_notes << Tr::tr("Check whether these are known before a company buys; if not, they say nothing about "
                              "prospects: %1.")
                           .arg(joined(ask));
    }

    /// The header says "customer number", the cells come back again and again: orders, not customers.
    void noteRepeatedIds()
    {
        if (!isAboutCompanies(m_kind) || isTaken(RoleId::Id))
            return;
        for (const ColumnProfile &column : m_columns) {
            const auto matches = m_synonyms.match(column.name);
            const bool named = !matches.empty() && matches.front().role.id == RoleId::Id && matches.front().whole;
            if (!named || column.distinct == column.known || headerWords(column.name).size() < 2)
                continue;
            m_notes
                << Tr::tr("%1 has %2 different values in %3 rows. If the rows are orders, import them as transactions.")
                       .arg(isolated(column.name), format::count(column.distinct), format::count(column.known));
            return;
        }
    }

    /// Contacts of companies, say: every row counts as a customer until they are merged.
    void noteRepeatedNames()
    {
        if (!isAboutCompanies(m_kind) || isTaken(RoleId::Id))
            return;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const ColumnProfile &column = m_columns[i];
            if (m_proposals[i].role.id == RoleId::Name && column.known >= 10
                && column.distinct * 10 <= column.known * 8)
                m_notes << Tr::tr("%1 has %2 different values in %3 rows: several rows seem to belong to one customer. "
                                  "They can be merged under Quality, as duplicates.")
                               .arg(isolated(column.name), format::count(column.distinct), format::count(column.known));
        }
    }

    const std::vector<ColumnProfile> &m_columns;
    const DatasetKind m_kind;
    QStringList &m_notes;
    std::vector<RoleQuestion> &m_questions;
    HeaderSynonyms m_synonyms;
    std::vector<Candidate> m_candidates;
    std::vector<RoleProposal> m_proposals;
};

} // namespace

std::vector<RoleProposal> mapRoles(const std::vector<ColumnProfile> &columns, DatasetKind kind, QStringList &notes,
                                   std::vector<RoleQuestion> &questions)
{
    return Mapping(columns, kind, notes, questions).map();
}

} // namespace lodestar::import
