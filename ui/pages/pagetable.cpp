#include "ui/pages/pagetable.h"

#include "ui/pages/best/bestpage.h"
#include "ui/pages/customers/customerspage.h"
#include "ui/pages/icp/icppage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/personas/personaspage.h"
#include "ui/pages/research/researchpage.h"
#include "ui/pages/share/sharepage.h"
#include "ui/pages/traits/traitspage.h"
#include "ui/pages/workshop/workshoppage.h"

#include <array>

namespace lodestar::ui {

namespace {

template <class P>
Page *make(Session &session, QWidget *parent)
{
    return new P(session, parent);
}

// The order of the method: overview, customers, workshop, best, traits, research, icp, personas, share.
constexpr std::array kPages = {
    PageInfo{"overview", QT_TRANSLATE_NOOP("lodestar::ui::Page", "Overview"), "overview", makeOverviewPage,
             overviewRail},
    PageInfo{"customers", QT_TRANSLATE_NOOP("lodestar::ui::Page", "Customers"), "customers", make<CustomersPage>,
             customersRail},
    PageInfo{"workshop", QT_TRANSLATE_NOOP("lodestar::ui::Page", "Workshop"), "workshop", make<WorkshopPage>,
             workshopRail},
    PageInfo{"best", QT_TRANSLATE_NOOP("lodestar::ui::Page", "Best customers"), "best", make<BestPage>, bestRail},
    PageInfo{"traits", QT_TRANSLATE_NOOP("lodestar::ui::Page", "Shared traits"), "traits", make<TraitsPage>,
             traitsRail},
    PageInfo{"research", QT_TRANSLATE_NOOP("lodestar::ui::Page", "Research"), "research", make<ResearchPage>,
             researchRail},
    PageInfo{"icp", QT_TRANSLATE_NOOP("lodestar::ui::Page", "ICP"), "icp", make<IcpPage>, icpRail},
    PageInfo{"personas", QT_TRANSLATE_NOOP("lodestar::ui::Page", "Personas"), "personas", make<PersonasPage>,
             personasRail},
    PageInfo{"share", QT_TRANSLATE_NOOP("lodestar::ui::Page", "Share"), "share", make<SharePage>, shareRail},
};

} // namespace

std::span<const PageInfo> pageTable()
{
    return kPages;
}

} // namespace lodestar::ui
