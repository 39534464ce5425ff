#pragma once

#include "core/project/contenthash.h"
#include "core/table/storedcells.h"

#include <QSemaphore>

#include <array>
#include <atomic>
#include <span>
#include <thread>

namespace lodestar::table {

/// The cells of a new data set, some rows at a time: a second thread reads them out of their columns, computes the
/// content hash over them and hands them to the one that writes, which then has nothing else to do.
class CellStream
{
public:
    /// Column names as in the tables `data_<n>` and `raw_<n>`. Starts at once.
    CellStream(const StoredCells &cells, QByteArrayList dataNames, QByteArrayList rawNames);
    ~CellStream();
    CellStream(const CellStream &) = delete;
    CellStream &operator=(const CellStream &) = delete;

    /// Waits for the next rows of `data_<n>`, row behind row, StoredCells::kRows at most; they stay until the next
    /// call. Empty after the last row, and when memory ran out.
    std::span<const StoredCell> next();
    bool ranOutOfMemory() const { return m_outOfMemory; }

    /// Waits for the end of the cells. The hash over all of data and raw; not to be asked for when memory ran out.
    project::ContentHash &hash();

private:
    static constexpr size_t kBlocks = 16; ///< read ahead at most
    /// Waking the reading thread for every block would cost the writing one more than the block is worth.
    static constexpr size_t kFreedAtOnce = kBlocks / 2;

    void run();
    void addData();
    void addRaw();

    const StoredCells &m_cells;
    const QByteArrayList m_dataNames, m_rawNames;
    project::ContentHash m_hash;
    std::array<std::vector<StoredCell>, kBlocks> m_blocks;
    QSemaphore m_free{kBlocks}, m_full;
    size_t m_taken = 0; ///< blocks that next() has given
    std::atomic_bool m_stop = false;
    std::atomic_bool m_outOfMemory = false;
    std::thread m_thread; ///< not from the pool: whoever waits for it may hold the pool's last thread
};

} // namespace lodestar::table
