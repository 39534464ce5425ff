#pragma once

#include "core/import/convert.h"
#include "core/import/rolemapper.h"
#include "core/import/source.h"

#include <vector>

namespace lodestar::import {

/// A whole table on its way in: first its cells as read, then their types and roles.
class TypedTable
{
public:
    TypedTable(const ImportOptions &options, const Dialect &dialect) : m_options(options), m_dialect(dialect) { }

    /// The header is known: too many columns, or a wish about a column that is not there, is an error.
    Result<> start(const QStringList &header);
    void append(const RowBatch &batch);
    qint64 rows() const { return static_cast<qint64>(m_lines.size()); }

    /// After the last row: judges and converts. Errors: a role given to a column that cannot have it; cancelled.
    Result<> finish(const TaskControl &control);

    std::vector<table::DatasetColumn> &columns() { return m_converted; }
    const QStringList &notes() const { return m_notes; }
    const KindGuess &kindGuess() const { return m_kindGuess; }
    const std::vector<RoleQuestion> &questions() const { return m_questions; }
    const std::optional<DateQuestion> &dateQuestion() const { return m_dateQuestion; }
    /// What a preview shows of each column. Counts over all rows: meant for the few of a preview.
    std::vector<ColumnLook> looks() const;
    /// Cells that do not fit their column and repeated customer numbers, in order of lines: at most `limit`.
    std::vector<Issue> issues(int limit) const;
    qint64 issueCount() const;

private:
    struct Raw {
        CellColumn cells;
        ColumnEvidence evidence;
        TypeChoice choice;
    };
    struct Odd {
        std::vector<bool> codes;
        qint64 rows = 0;
        QString reason;
    };
    Result<int> columnNamed(const QString &name) const;
    Result<> readWishes();
    void judge(const TaskControl &control);
    std::vector<ColumnProfile> profiles() const;
    Result<> giveRoles();
    Result<> giveRole(const table::Role &role, int column);
    void fitTypesToRoles();
    void convertAll(const TaskControl &control);
    bool isLiteral(size_t column) const;
    bool isTakenOver(int column, const table::Role &role) const;
    void settleQuestions();
    void noteEmpty();
    void noteRepeatedKeys();
    Error wrongRole(const table::Role &role, int column) const;
    Issue issueAt(int column, size_t row, const QString &reason) const;

    const ImportOptions &m_options;
    const Dialect &m_dialect;
    QStringList m_header;
    std::vector<Raw> m_raw;
    std::vector<qint64> m_lines;
    std::vector<std::pair<table::Role, int>> m_wishedRoles;
    std::vector<std::optional<table::ColumnType>> m_wishedTypes;
    std::vector<RoleProposal> m_roles;
    FileHabits m_habits;
    std::vector<table::DatasetColumn> m_converted;
    std::vector<Odd> m_odd;
    std::vector<size_t> m_repeatedRows; ///< of the customer number, after its first occurrence
    int m_keyColumn = -1;
    QStringList m_notes;
    KindGuess m_kindGuess;
    std::vector<RoleQuestion> m_questions;
    std::optional<DateQuestion> m_dateQuestion;
    std::vector<std::vector<std::pair<QString, qint64>>> m_currencies; ///< per column: ISO code and rows
};

} // namespace lodestar::import
