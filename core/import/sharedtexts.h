#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lodestar::import {

/// The texts that the cells of a workbook share, in one block of memory.
class SharedTexts
{
public:
    static constexpr size_t kMaxBytes = 384 << 20;

    void add(std::string_view text);
    /// Empty beyond the last.
    std::string_view at(size_t index) const;
    size_t size() const { return m_ends.size(); }
    size_t bytes() const { return m_text.size() + m_ends.size() * sizeof(size_t); }

private:
    std::string m_text;
    std::vector<size_t> m_ends;
};

} // namespace lodestar::import
