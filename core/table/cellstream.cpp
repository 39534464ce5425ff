#include "core/table/cellstream.h"

#include <new>

namespace lodestar::table {

namespace {

void addRow(project::RowHash &hash, std::span<const StoredCell> cells)
{
    hash.startRow();
    for (const StoredCell &cell : cells) {
        switch (cell.kind) {
        case StoredCell::Null:
            hash.addNull();
            break;
        case StoredCell::Integer:
            hash.addInteger(cell.integer);
            break;
        case StoredCell::Real:
            hash.addReal(cell.real);
            break;
        case StoredCell::String:
            hash.addString({cell.text, cell.size});
        }
    }
}

} // namespace

CellStream::CellStream(const StoredCells &cells, QByteArrayList dataNames, QByteArrayList rawNames)
    : m_cells(cells), m_dataNames(std::move(dataNames)), m_rawNames(std::move(rawNames)), m_thread([this] { run(); })
{ }

CellStream::~CellStream()
{
    m_stop = true;
    m_free.release(kFreedAtOnce);
    if (m_thread.joinable())
        m_thread.join();
}

void CellStream::run()
{
    try {
        m_hash.startTable("data_", m_dataNames);
        addData();
        if (m_cells.keptColumns().empty())
            return;
        m_hash.startTable("raw_", m_rawNames);
        addRaw();
    } catch (const std::bad_alloc &) { // must not leave the thread: that would end the program
        m_outOfMemory = true;
        m_full.release();
    }
}

void CellStream::addData()
{
    size_t block = 0;
    for (size_t first = 0; first < m_cells.rows(); first += StoredCells::kRows) {
        if (block % kFreedAtOnce == 0)
            m_free.acquire(kFreedAtOnce);
        if (m_stop)
            return;
        std::vector<StoredCell> &cells = m_blocks[block];
        block = (block + 1) % kBlocks;
        m_cells.read(first, cells);
        m_full.release();
        for (size_t at = 0; at < cells.size(); at += m_cells.width())
            addRow(m_hash.rows(), std::span(cells).subspan(at, m_cells.width()));
    }
}

void CellStream::addRaw()
{
    std::vector<StoredCell> raw;
    for (size_t row = 0; row < m_cells.rows() && !m_stop; ++row) {
        if (m_cells.readRaw(row, raw))
            addRow(m_hash.rows(), raw);
    }
}

std::span<const StoredCell> CellStream::next()
{
    if (m_taken > 0 && m_taken % kFreedAtOnce == 0)
        m_free.release(kFreedAtOnce); // what was given last, and those before it, are done with
    if (m_taken * StoredCells::kRows >= m_cells.rows())
        return {};
    m_full.acquire();
    if (m_outOfMemory)
        return {};
    return m_blocks[m_taken++ % kBlocks];
}

project::ContentHash &CellStream::hash()
{
    m_thread.join();
    return m_hash;
}

} // namespace lodestar::table
