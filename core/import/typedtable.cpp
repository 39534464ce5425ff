#include "core/import/typedtable.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/import/celltext.h"
#include "core/import/csvreader.h"
#include "core/import/currencycolumn.h"
#include "core/import/datequestion.h"
#include "core/import/header.h"
#include "core/import/headerwords.h"
#include "core/import/numbertext.h"
#include "core/import/purchasecontent.h"
#include "core/import/tagtext.h"
#include "core/table/recipe.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <numeric>

using namespace Qt::StringLiterals;

namespace lodestar::import {

using table::ColumnType;
using table::Role;
using table::RoleId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Import)
};

/// Runs `work(i)` for 0..count-1 on all cores.
void inParallel(size_t count, const std::function<void(size_t)> &work)
{
    std::vector<size_t> indexes(count);
    std::iota(indexes.begin(), indexes.end(), 0);
    QtConcurrent::blockingMap(indexes, [&](size_t &index) { work(index); });
}

QString quotedList(const QStringList &names)
{
    QStringList isolatedNames;
    for (const QString &name : names.mid(0, 30))
        isolatedNames << isolated(name);
    return joined(isolatedNames);
}

QStringList roleKeys()
{
    QStringList keys;
    for (const table::RoleInfo &role : table::allRoles())
        keys << QString::fromLatin1(role.key);
    return keys;
}

qint64 readableNumbers(const ColumnEvidence &evidence)
{
    return std::max(evidence.number[0], evidence.number[1]);
}

} // namespace

Result<> TypedTable::start(const QStringList &header)
{
    if (header.size() > table::kMaxColumns)
        return Error{
            ErrorKind::BadInput,
            Tr::tr("The table has %1 columns; at most %2 can be imported. Leave columns out, or check the delimiter.")
                .arg(format::count(header.size()), format::count(table::kMaxColumns)),
            {}};
    m_header = header;
    m_raw.resize(static_cast<size_t>(header.size()));
    if (header.size() == 1)
        m_notes << Tr::tr("The table has one column only. If it should have more, choose another delimiter.");
    return readWishes();
}

Result<int> TypedTable::columnNamed(const QString &name) const
{
    const qsizetype exact = m_header.indexOf(name);
    if (exact >= 0)
        return static_cast<int>(exact);
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        if (folded(m_header.at(i)) == folded(name))
            return static_cast<int>(i);
    }
    return Error{ErrorKind::BadInput,
                 Tr::tr("There is no column %1. The columns are: %2.").arg(isolated(name), quotedList(m_header)),
                 {}};
}

Result<> TypedTable::readWishes()
{
    m_wishedTypes.assign(m_raw.size(), std::nullopt);
    for (auto it = m_options.types.cbegin(); it != m_options.types.cend(); ++it) {
        const auto column = columnNamed(it.key());
        if (!column)
            return column.error();
        m_wishedTypes[static_cast<size_t>(*column)] = it.value();
    }
    std::vector<std::pair<QString, QString>> wishes; // role key, column name
    for (auto it = m_options.roleToColumn.cbegin(); it != m_options.roleToColumn.cend(); ++it)
        wishes.emplace_back(it.key(), it.value());
    for (auto it = m_options.columnRoles.cbegin(); it != m_options.columnRoles.cend(); ++it)
        wishes.emplace_back(it.value(), it.key());
    if (!m_options.keyColumn.isEmpty())
        wishes.emplace_back(Role{RoleId::Id, {}}.key(), m_options.keyColumn);
    for (const auto &[key, name] : wishes) {
        const Role role = Role::fromKey(key);
        if (role.isNone() && key != u"none"_s)
            return Error{ErrorKind::BadInput,
                         Tr::tr("There is no role %1. The roles are: %2.").arg(isolated(key), roleKeys().join(u", "_s)),
                         {}};
        const auto column = columnNamed(name);
        if (!column)
            return column.error();
        m_wishedRoles.emplace_back(role, *column);
    }
    return {};
}

void TypedTable::append(const RowBatch &batch)
{
    inParallel(m_raw.size(), [&](size_t column) { m_raw[column].cells.append(batch, static_cast<int>(column)); });
    for (qsizetype row = 0; row < batch.rows(); ++row)
        m_lines.push_back(batch.line(row));
}

Result<> TypedTable::finish(const TaskControl &control)
{
    control.report(0, Tr::tr("Judging columns"));
    judge(control);
    if (control.cancelled())
        return Error::cancelled();
    LODESTAR_TRY(giveRoles());
    fitTypesToRoles();
    control.report(0.6, Tr::tr("Judging columns"));
    convertAll(control);
    if (control.cancelled())
        return Error::cancelled();
    noteRepeatedKeys();
    control.report(1, Tr::tr("Judging columns"));
    return {};
}

bool TypedTable::isLiteral(size_t column) const
{
    return m_options.literalColumns.contains(m_header.at(static_cast<qsizetype>(column)));
}

void TypedTable::judge(const TaskControl &control)
{
    inParallel(m_raw.size(), [&](size_t i) {
        if (control.cancelled())
            return;
        m_raw[i].cells.finish();
        m_raw[i].evidence = examine(m_raw[i].cells, isLiteral(i));
    });
    if (control.cancelled())
        return;
    std::vector<ColumnEvidence> evidence;
    for (const Raw &raw : m_raw)
        evidence.push_back(raw.evidence);
    m_habits = habitsOf(evidence, m_dialect.decimal, m_dialect.delimiter, m_options.dateOrder);
    inParallel(m_raw.size(), [this](size_t i) {
        Raw &raw = m_raw[i];
        raw.choice =
            chooseType(raw.cells, raw.evidence, m_habits, m_header.at(static_cast<qsizetype>(i)), m_wishedTypes[i]);
        raw.choice.literal = isLiteral(i);
    });
}

std::vector<ColumnProfile> TypedTable::profiles() const
{
    constexpr quint32 kSamples = 40;
    std::vector<ColumnProfile> profiles;
    for (size_t i = 0; i < m_raw.size(); ++i) {
        const Raw &raw = m_raw[i];
        ColumnProfile profile;
        profile.name = m_header.at(static_cast<qsizetype>(i));
        profile.type = raw.choice.type;
        profile.missing = raw.evidence.missing + (raw.choice.perhapsIsMissing ? raw.evidence.perhaps : 0);
        profile.known = raw.evidence.rows - profile.missing;
        profile.distinct = raw.evidence.distinct;
        profile.low = raw.evidence.low;
        profile.high = raw.evidence.high;
        profile.negative = raw.evidence.negative;
        profile.whole = !raw.evidence.fractions;
        profile.bands = raw.evidence.bands * 2 >= raw.evidence.known();
        for (quint32 code = 0; code < raw.cells.distinct() && profile.samples.size() < kSamples; ++code) {
            const QByteArrayView cell = trimmedCell(raw.cells.text(code));
            if (absenceOf(cell) == Absence::Value)
                profile.samples << QString::fromUtf8(cell);
        }
        profiles.push_back(std::move(profile));
    }
    return profiles;
}

Result<> TypedTable::giveRoles()
{
    QStringList roleNotes;
    const std::vector<ColumnProfile> columns = profiles();
    m_kindGuess = guessKind(m_header, columns);
    if (m_options.kind == table::DatasetKind::Prospects && m_kindGuess.kind == table::DatasetKind::Customers)
        m_kindGuess = {}; // a list of companies is what prospects look like too
    m_roles = mapRoles(columns, m_options.kind, roleNotes, m_questions);
    const bool hasNames = m_header != columnNames({}, static_cast<int>(m_header.size()));
    if (!hasNames && m_options.kind == table::DatasetKind::Transactions)
        giveRolesOfPurchases(columns, m_roles);
    for (const auto &[role, column] : m_wishedRoles)
        LODESTAR_TRY(giveRole(role, column));
    settleQuestions();
    std::vector<TypeChoice> choices;
    for (const Raw &raw : m_raw)
        choices.push_back(raw.choice);
    m_dateQuestion = dateQuestionOf(m_header, choices);
    if (m_options.dateOrder)
        m_notes << dateOrderNotes(m_header, choices, *m_options.dateOrder);
    const bool companies =
        m_options.kind == table::DatasetKind::Customers || m_options.kind == table::DatasetKind::Prospects;
    if (const QString note = peopleNote(m_kindGuess, rows()); companies && !note.isEmpty())
        m_notes << note;
    m_notes << roleNotes;
    return {};
}

/// Whether the column got this from the data set before, and no person chose it there.
bool TypedTable::isTakenOver(int column, const Role &role) const
{
    const auto before = m_options.takenOver.roles.constFind(m_header.at(column));
    const QString wish = m_options.columnRoles.value(m_header.at(column));
    return before != m_options.takenOver.roles.constEnd() && (role.isNone() ? wish == u"none"_s : wish == role.key());
}

/// What a person has decided is no question any more; what holds for now is the first answer of the others.
void TypedTable::settleQuestions()
{
    std::erase_if(m_questions, [this](RoleQuestion &question) {
        const auto wish = std::find_if(m_wishedRoles.begin(), m_wishedRoles.end(),
                                       [&](const auto &each) { return each.second == question.column; });
        if (wish == m_wishedRoles.end())
            return false;
        const double sure = m_options.takenOver.roles.value(question.columnName, 1);
        const auto held = std::find(question.choices.begin(), question.choices.end(), wish->first);
        if (!isTakenOver(question.column, wish->first) || sure >= 1 || held == question.choices.end())
            return true;
        std::rotate(question.choices.begin(), held, held + 1);
        return false;
    });
}

Result<> TypedTable::giveRole(const Role &role, int column)
{
    Raw &raw = m_raw[static_cast<size_t>(column)];
    if (!table::roleAccepts(role, raw.choice.type)) {
        // Half the cells are numbers: they are used, and the others are listed.
        const bool mostlyNumbers =
            readableNumbers(raw.evidence) * 2 >= raw.evidence.known() && raw.evidence.known() > 0;
        const ColumnType usual = role.info().usualType;
        const ColumnType type = role.info().metric && !table::isNumeric(usual) ? ColumnType::Number : usual;
        if (!mostlyNumbers || !table::isNumeric(type) || type == ColumnType::Date || type == ColumnType::YesNo)
            return wrongRole(role, column);
        const char decimal = raw.choice.decimal;
        raw.choice = chooseType(raw.cells, raw.evidence, m_habits, m_header.at(column), type);
        raw.choice.decimal = decimal;
        raw.choice.literal = isLiteral(static_cast<size_t>(column));
    }
    for (RoleProposal &proposal : m_roles) {
        if (!role.isNone() && proposal.role == role)
            proposal = {};
    }
    if (isTakenOver(column, role)) {
        m_roles[static_cast<size_t>(column)] = {role, m_options.takenOver.roles.value(m_header.at(column)),
                                                Tr::tr("as in the data set before")};
        return {};
    }
    m_roles[static_cast<size_t>(column)] = {role, 1, Tr::tr("chosen by you")};
    return {};
}

Error TypedTable::wrongRole(const Role &role, int column) const
{
    const Raw &raw = m_raw[static_cast<size_t>(column)];
    const bool dates = role.info().usualType == ColumnType::Date;
    const auto &codes = raw.cells.codes();
    for (size_t row = 0; row < codes.size(); ++row) {
        const QByteArrayView cell = trimmedCell(raw.cells.text(codes[row]));
        if (absenceOf(cell) == Absence::Missing || readNumber(cell, '.') || readNumber(cell, ','))
            continue;
        const QString message = dates
            ? Tr::tr("%1 cannot be used as %2: line %3 has “%4”, and dates are needed. Choose another column.")
            : Tr::tr("%1 cannot be used as %2: line %3 has “%4”, and numbers are needed. Choose another column.");
        return {ErrorKind::BadInput,
                message.arg(isolated(m_header.at(column)), role.name(), format::count(m_lines[row]),
                            isolated(visible(QString::fromUtf8(cell), 60))),
                {}};
    }
    table::ColumnInfo info;
    info.name = m_header.at(column);
    info.type = raw.choice.type;
    const auto checked = table::checkRole(info, role);
    return checked ? Error::failed({}) : checked.error();
}

void TypedTable::fitTypesToRoles()
{
    for (size_t i = 0; i < m_raw.size(); ++i) {
        const RoleProposal &proposal = m_roles[i];
        TypeChoice &choice = m_raw[i].choice;
        if (proposal.role.isNone() || m_wishedTypes[i])
            continue;
        const ColumnType usual = proposal.role.info().usualType;
        const ColumnEvidence &evidence = m_raw[i].evidence;
        const bool textLike = choice.type == ColumnType::Text || choice.type == ColumnType::Category;
        const bool names =
            proposal.role.info().knowledge == table::Knowledge::Identifier || proposal.role.id == RoleId::IndustryCode;
        if (names && choice.type == ColumnType::Number) {
            // A number that names something is no quantity: it is never grouped or added up.
            const bool category = looksLikeCategory(evidence.known(), evidence.distinct, evidence.bytes);
            choice.type = category && proposal.role.id != RoleId::Id ? ColumnType::Category : ColumnType::Text;
            choice.perhapsIsMissing = true;
        } else if (usual == ColumnType::Category && choice.type == ColumnType::Text) {
            if (evidence.distinct * 10 <= evidence.known() * 9 || evidence.known() < 50)
                choice.type = ColumnType::Category;
        } else if (usual == ColumnType::Tags && textLike) {
            if (const QByteArray separator = tagSeparator(m_raw[i].cells, true); !separator.isEmpty()) {
                choice.type = ColumnType::Tags;
                choice.separator = separator;
            }
        } else if (usual == ColumnType::YesNo && choice.type == ColumnType::Number
                   && evidence.zeroOne == evidence.known() && evidence.sawZero && evidence.sawOne) {
            choice.type = ColumnType::YesNo;
        } else if (usual == ColumnType::Money && choice.type == ColumnType::Number && evidence.percent == 0
                   && evidence.inUnit == 0 && !m_header.at(static_cast<qsizetype>(i)).contains(u'%')) {
            choice.type = ColumnType::Money;
        } else if (usual == ColumnType::Number && choice.type == ColumnType::Money && evidence.currency == 0) {
            choice.type = ColumnType::Number; // "Sales cycle days": only the header spoke of money
        }
    }
}

void TypedTable::convertAll(const TaskControl &control)
{
    m_converted.resize(m_raw.size());
    m_odd.resize(m_raw.size());
    m_currencies.resize(m_raw.size());
    inParallel(m_raw.size(), [&](size_t i) {
        if (control.cancelled())
            return;
        table::ColumnInfo info;
        info.index = static_cast<int>(i);
        info.name = m_header.at(static_cast<qsizetype>(i));
        info.role = m_roles[i].role;
        info.roleConfidence = m_roles[i].confidence;
        info.roleReason = m_roles[i].reason;
        Raw &raw = m_raw[i];
        Converted done = convert(std::move(raw.cells), raw.choice, raw.evidence, std::move(info));
        if (done.column.info.type == ColumnType::Money && done.currencies.empty())
            done.column.info.currency = currencyInHeader(done.column.info.name);
        m_converted[i] = std::move(done.column);
        m_odd[i] = {std::move(done.odd), done.oddRows, done.oddReason};
        m_currencies[i] = std::move(done.currencies);
    });
    if (control.cancelled())
        return;
    for (size_t i = 0; i < m_raw.size(); ++i) {
        m_notes << m_raw[i].choice.notes;
        if (m_currencies[i].size() > 1)
            m_notes << currenciesNote(m_converted[i].info, m_currencies[i]);
    }
    if (const QString note = settleCurrencyColumn(m_converted); !note.isEmpty())
        m_notes << note;
    noteEmpty();
}

/// Wide exports are half empty: one sentence for all of it.
void TypedTable::noteEmpty()
{
    constexpr qsizetype kNamed = 12;
    QStringList names;
    for (const Raw &raw : m_raw) {
        if (raw.evidence.known() == 0)
            names << isolated(visible(m_header.at(&raw - m_raw.data()), 60));
    }
    if (names.isEmpty())
        return;
    const auto count = static_cast<int>(names.size());
    m_notes << (count <= kNamed ? Tr::tr("%n column(s) have no values: %1.", nullptr, count).arg(joined(names))
                                : Tr::tr("%n column(s) have no values: %1 and %2 more.", nullptr, count)
                                      .arg(names.first(kNamed).join(u", "_s), format::count(count - kNamed)));
}

std::vector<ColumnLook> TypedTable::looks() const
{
    constexpr size_t kShown = 6;
    std::vector<ColumnLook> looks(m_converted.size());
    for (size_t i = 0; i < m_converted.size(); ++i) {
        const table::DatasetColumn &column = m_converted[i];
        std::vector<qint64> counts(static_cast<size_t>(column.texts.size()));
        for (const quint32 code : column.codes)
            ++counts[code];
        ColumnLook &look = looks[i];
        look.oddRows = m_odd[i].rows;
        for (const auto &[currency, rows] : m_currencies[i])
            look.currencies.push_back({currency, rows});
        for (quint32 code = 0; code < counts.size(); ++code) {
            const QByteArrayView cell = trimmedCell(column.texts.utf8(code));
            const bool odd = !m_odd[i].codes.empty() && m_odd[i].codes[code];
            const bool missing = column.flags[code] & table::DatasetColumn::Missing;
            if (cell.isEmpty() || counts[code] == 0)
                continue;
            if (odd && look.odd.size() < kShown)
                look.odd.push_back({QString::fromUtf8(cell), counts[code]});
            else if (missing && !odd)
                look.gaps.push_back({QString::fromUtf8(cell), counts[code]});
            else if (!missing && static_cast<size_t>(look.samples.size()) < kShown)
                look.samples << QString::fromUtf8(cell);
        }
        std::stable_sort(look.gaps.begin(), look.gaps.end(),
                         [](const CellCount &a, const CellCount &b) { return a.rows > b.rows; });
    }
    return looks;
}

void TypedTable::noteRepeatedKeys()
{
    if (m_options.kind == table::DatasetKind::Transactions || m_options.kind == table::DatasetKind::Opportunities)
        return;
    for (size_t i = 0; i < m_converted.size(); ++i) {
        if (m_converted[i].info.role.id == RoleId::Id)
            m_keyColumn = static_cast<int>(i);
    }
    if (m_keyColumn < 0)
        return;
    const table::DatasetColumn &key = m_converted[static_cast<size_t>(m_keyColumn)];
    std::vector<bool> seen(static_cast<size_t>(key.texts.size()));
    for (size_t row = 0; row < key.codes.size(); ++row) {
        const quint32 code = key.codes[row];
        if (key.flags[code] & table::DatasetColumn::Missing)
            continue;
        if (seen[code])
            m_repeatedRows.push_back(row);
        seen[code] = true;
    }
    if (!m_repeatedRows.empty())
        m_notes << Tr::tr("%n row(s) repeat the %1 of an earlier row. All rows are kept.", nullptr,
                          static_cast<int>(m_repeatedRows.size()))
                       .arg(isolated(key.info.name));
}

Issue TypedTable::issueAt(int column, size_t row, const QString &reason) const
{
    const table::DatasetColumn &cells = m_converted[static_cast<size_t>(column)];
    Issue issue;
    issue.severity = Issue::Severity::Kept;
    issue.line = m_lines[row];
    issue.column = column + 1;
    issue.columnName = cells.info.name;
    issue.reason = reason;
    issue.text = QString::fromUtf8(cells.texts.utf8(cells.codes[row])).left(200);
    return issue;
}

std::vector<Issue> TypedTable::issues(int limit) const
{
    std::vector<Issue> issues;
    for (size_t i = 0; i < m_converted.size(); ++i) {
        if (m_odd[i].rows == 0)
            continue;
        const auto &codes = m_converted[i].codes;
        for (size_t row = 0; row < codes.size() && issues.size() < static_cast<size_t>(limit); ++row) {
            if (m_odd[i].codes[codes[row]])
                issues.push_back(issueAt(static_cast<int>(i), row, m_odd[i].reason));
        }
    }
    const QString repeated = Tr::tr("repeats the key of an earlier row");
    for (const size_t row : m_repeatedRows) {
        if (issues.size() >= static_cast<size_t>(limit))
            break;
        issues.push_back(issueAt(m_keyColumn, row, repeated));
    }
    std::stable_sort(issues.begin(), issues.end(), [](const Issue &a, const Issue &b) { return a.line < b.line; });
    return issues;
}

qint64 TypedTable::issueCount() const
{
    qint64 count = static_cast<qint64>(m_repeatedRows.size());
    for (const Odd &odd : m_odd)
        count += odd.rows;
    return count;
}

} // namespace lodestar::import
