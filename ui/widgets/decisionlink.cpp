#include "ui/widgets/decisionlink.h"

#include "core/workshop/decisionchain.h"
#include "ui/base/session.h"

#include <QCoreApplication>

namespace lodestar::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::ui::DecisionLink)
};

} // namespace

void openDecision(Session &session, const QString &subject)
{
    if (!session.hasProject() || subject.isEmpty())
        return;
    const auto room = workshop::Room::load(*session.project());
    if (!room) {
        session.notify(room.error().message, true);
        return;
    }
    if (!room->decisionOn(subject)) {
        session.notify(Tr::tr("The decision has been removed since."));
        return;
    }
    const QString target = workshop::questionOf(*room, subject) + QStringLiteral("/decide");
    session.openPage(QStringLiteral("workshop"), room->cluster(subject) ? target + u'/' + subject : target);
}

} // namespace lodestar::ui
