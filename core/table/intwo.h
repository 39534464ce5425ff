#pragma once

#include <future>

namespace lodestar::table {

/// Does work in two parts at once: part(0) in this thread, part(1) in one of its own. Not in the thread pool, where
/// work that waits for other work of the pool may wait for ever.
template <class Function>
void inTwo(const Function &part)
{
    auto other = std::async(std::launch::async, [&part] { part(1); });
    part(0);
    other.get();
}

} // namespace lodestar::table
