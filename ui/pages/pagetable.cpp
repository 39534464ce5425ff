#include "ui/pages/pagetable.h"

#include "ui/pages/overview/overviewpage.h"

#include <array>

namespace lodestar::ui
{

namespace
{

// The order of the method: overview, customers, workshop, best, traits, research, icp, personas, share.
constexpr std::array kPages = {
    PageInfo{ "overview", QT_TRANSLATE_NOOP("lodestar::ui::Page", "Overview"), "overview", makeOverviewPage,
              overviewRail },
};

} // namespace

std::span<const PageInfo> pageTable()
{
    return kPages;
}

} // namespace lodestar::ui
