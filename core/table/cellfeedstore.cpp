#include "core/table/cellfeedstore.h"

#include "core/project/sqlite.h"

#include <QCoreApplication>
#include <QScopeGuard>

namespace lodestar::table {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::table::DatasetWriter)
};

constexpr char kModule[] = "lodestar_cells"; // an eponymous table: it is there as long as the module is

} // namespace

/// What SQLite calls. There is one table, one cursor, and one pass over it.
struct CellFeed::Access {
    struct Table : sqlite3_vtab {
        CellFeed *feed = nullptr;
    };
    struct Cursor : sqlite3_vtab_cursor {
        CellFeed *feed = nullptr;
    };

    static int connect(sqlite3 *handle, void *feed, int, const char *const *, sqlite3_vtab **table, char **)
    {
        auto *self = static_cast<CellFeed *>(feed);
        QByteArrayList names;
        for (size_t i = 0; i < self->m_width; ++i)
            names << 'c' + QByteArray::number(i);
        const QByteArray declaration = "CREATE TABLE cells(" + names.join(',') + ')';
        const int code = sqlite3_declare_vtab(handle, declaration.constData());
        if (code != SQLITE_OK)
            return code;
        auto *made = new Table;
        made->feed = self;
        *table = made;
        return SQLITE_OK;
    }
    static int disconnect(sqlite3_vtab *table)
    {
        delete static_cast<Table *>(table);
        return SQLITE_OK;
    }
    static int bestIndex(sqlite3_vtab *, sqlite3_index_info *) { return SQLITE_OK; }
    static int open(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
    {
        auto *made = new Cursor;
        made->feed = static_cast<Table *>(table)->feed;
        *cursor = made;
        return SQLITE_OK;
    }
    static int close(sqlite3_vtab_cursor *cursor)
    {
        delete static_cast<Cursor *>(cursor);
        return SQLITE_OK;
    }
    static int filter(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **) { return next(cursor); }
    static int next(sqlite3_vtab_cursor *cursor) { return static_cast<Cursor *>(cursor)->feed->next(); }
    static int eof(sqlite3_vtab_cursor *cursor) { return static_cast<Cursor *>(cursor)->feed->m_row == nullptr; }
    static int rowid(sqlite3_vtab_cursor *, sqlite3_int64 *id)
    {
        *id = 0; // nobody asks
        return SQLITE_OK;
    }
    static int column(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int index)
    {
        const StoredCell &cell = static_cast<Cursor *>(cursor)->feed->m_row[index];
        switch (cell.kind) {
        case StoredCell::Null:
            break; // what a column is when nothing is said
        case StoredCell::Integer:
            sqlite3_result_int64(context, cell.integer);
            break;
        case StoredCell::Real:
            sqlite3_result_double(context, cell.real);
            break;
        case StoredCell::String:
            sqlite3_result_text(context, cell.text, cell.size, SQLITE_STATIC);
        }
        return SQLITE_OK;
    }

    static sqlite3_module module()
    {
        sqlite3_module module{};
        module.xConnect = connect;
        module.xBestIndex = bestIndex;
        module.xDisconnect = disconnect;
        module.xOpen = open;
        module.xClose = close;
        module.xFilter = filter;
        module.xNext = next;
        module.xEof = eof;
        module.xColumn = column;
        module.xRowid = rowid;
        return module;
    }
};

int CellFeed::next()
{
    constexpr size_t kBetweenReports = 32 * StoredCells::kRows;
    if (m_row && m_row + m_width != std::to_address(m_cells.end())) {
        m_row += m_width;
        return SQLITE_OK;
    }
    m_given += m_cells.size() / m_width;
    if (m_given % kBetweenReports == 0) {
        if (m_control.cancelled())
            return SQLITE_INTERRUPT;
        m_control.report(static_cast<double>(m_given) / static_cast<double>(m_rows), m_doing);
    }
    m_cells = m_stream.next();
    m_row = m_cells.empty() ? nullptr : m_cells.data();
    return m_stream.ranOutOfMemory() ? SQLITE_NOMEM : SQLITE_OK;
}

int CellFeed::fill(sqlite3 *handle, const QByteArray &table)
{
    m_doing = Tr::tr("Writing rows");
    static const sqlite3_module module = Access::module(); // used until SQLite lets go of the table
    if (const int code = sqlite3_create_module_v2(handle, kModule, &module, this, nullptr); code != SQLITE_OK)
        return code;
    const auto dropped =
        qScopeGuard([handle] { sqlite3_create_module_v2(handle, kModule, nullptr, nullptr, nullptr); });
    const QByteArray sql = "INSERT INTO " + table + " SELECT * FROM " + kModule;
    return sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
}

} // namespace lodestar::table
