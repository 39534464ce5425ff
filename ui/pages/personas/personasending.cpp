#include "ui/pages/personas/personasending.h"

#include "core/base/task.h"
#include "core/base/text.h"
#include "core/project/project.h"
#include "ui/base/dialogs.h"
#include "ui/base/session.h"

#include <QFileInfo>
#include <QMenu>
#include <QPointer>

namespace lodestar::ui {

void PersonaSending::send(const QString &personaId, QWidget &asking)
{
    auto parcel = profile::packPersona(*m_session.project(), personaId);
    if (!parcel) {
        m_session.notify(parcel.error().message, true);
        return;
    }
    const auto path = dialogs::askOpenFile(&asking, tr("Copy the persona into which project?"),
                                           tr("Lodestar projects (*.icp)"), QStringLiteral("project"));
    if (!path)
        return;
    if (QFileInfo(*path) == QFileInfo(m_session.project()->path())) {
        m_session.notify(tr("That is this project itself. To copy the persona within it, choose one of its ICPs."),
                         true);
        return;
    }
    m_parcel = std::move(*parcel);
    m_path = *path;
    m_looking = runTask([path = m_path](const TaskControl &) { return profile::icpNamesIn(path); });
    m_looking.then(this, [this, asking = QPointer(&asking)](const Result<QStringList> &icps) {
        if (!icps)
            m_session.notify(icps.error().message, true);
        else if (icps->size() == 1 || icps->isEmpty() || !asking)
            deliver(icps->value(0)); // where there is none, the project says so
        else
            choose(*icps, *asking);
    });
}

void PersonaSending::choose(const QStringList &icps, QWidget &asking)
{
    auto *menu = new QMenu(&asking);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &name : icps) {
        QAction *action = menu->addAction(visible(name, 60).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, name] { deliver(name); });
    }
    menu->popup(asking.mapToGlobal(asking.rect().bottomLeft()));
}

void PersonaSending::deliver(const QString &icpName)
{
    m_delivering = runTask([parcel = m_parcel, path = m_path, icpName](const TaskControl &) {
        return profile::deliverPersona(parcel, path, icpName);
    });
    m_delivering.then(this, [this](const Result<QString> &icp) {
        if (icp)
            m_session.notify(tr("The persona %1 is now in %2, inside the ICP %3.")
                                 .arg(isolated(visible(m_parcel.persona.name, 80)),
                                      isolated(QFileInfo(m_path).fileName()), isolated(visible(*icp, 80))));
        else
            m_session.notify(icp.error().message, true);
    });
}

} // namespace lodestar::ui
