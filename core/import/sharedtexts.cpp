#include "core/import/sharedtexts.h"

namespace lodestar::import {

void SharedTexts::add(std::string_view text)
{
    m_text.append(text);
    m_ends.push_back(m_text.size());
}

std::string_view SharedTexts::at(size_t index) const
{
    if (index >= m_ends.size())
        return {};
    const size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

} // namespace lodestar::import
