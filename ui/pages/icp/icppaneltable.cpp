#include "ui/pages/icp/icppaneltable.h"

#include "ui/pages/icp/definitionpanel.h"
#include "ui/pages/icp/proofpanel.h"
#include "ui/pages/icp/prospectspanel.h"
#include "ui/pages/icp/tierspanel.h"
#include "ui/pages/icp/versionspanel.h"

#include <QCoreApplication>

#include <array>

namespace lodestar::ui {

namespace {

template <class P>
IcpPanel *make(Session &session, ChosenIcp &chosen, QWidget *parent)
{
    return new P(session, chosen, parent);
}

constexpr std::array kPanels = {
    IcpPanelInfo{"definition", QT_TRANSLATE_NOOP("lodestar::ui::IcpPanel", "Definition"), make<DefinitionPanel>},
    IcpPanelInfo{"tiers", QT_TRANSLATE_NOOP("lodestar::ui::IcpPanel", "Tiers"), make<TiersPanel>},
    IcpPanelInfo{"works", QT_TRANSLATE_NOOP("lodestar::ui::IcpPanel", "Does it work?"), make<ProofPanel>},
    IcpPanelInfo{"versions", QT_TRANSLATE_NOOP("lodestar::ui::IcpPanel", "Versions"), make<VersionsPanel>},
    IcpPanelInfo{"prospects", QT_TRANSLATE_NOOP("lodestar::ui::IcpPanel", "Prospects"), make<ProspectsPanel>},
};

} // namespace

std::span<const IcpPanelInfo> icpPanelTable()
{
    return kPanels;
}

} // namespace lodestar::ui
