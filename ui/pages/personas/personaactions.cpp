#include "ui/pages/personas/personaspage.h"

#include "core/base/task.h"
#include "core/base/text.h"
#include "ui/base/dialogs.h"
#include "ui/base/session.h"
#include "ui/pages/personas/personaeditor.h"
#include "ui/pages/personas/personasending.h"
#include "ui/render/portraitintake.h"
#include "ui/widgets/choice.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

// What people do with personas on the page, each one action of the project.
namespace lodestar::ui {

void PersonasPage::add()
{
    if (m_icps.empty())
        return;
    m_editor->commit();
    const profile::Icp *icp = icpOf(m_icp->currentData().toString());
    if (!icp)
        icp = &m_icps.front();
    const auto analysis = session().analysis();
    profile::Persona persona =
        analysis ? profile::draftPersona(*icp, analysis->table, analysis->rating) : profile::draftPersona(*icp, {}, {});
    const QString before = std::exchange(m_selected, persona.id);
    if (session().settle(profile::PersonaStore(*session().project())
                             .save(persona, tr("Added a persona to %1").arg(isolated(icp->name))))) {
        m_tabs->setCurrent(m_tabIds.front());
        m_editor->focusName();
    } else
        m_selected = before;
}

void PersonasPage::save(const profile::Persona &persona)
{
    // Fields commit what is typed when they go; when another project was opened meanwhile, it is not theirs.
    if (session().hasProject() && session().project() == m_project)
        session().settle(profile::PersonaStore(*session().project())
                             .save(persona, tr("Described the persona %1").arg(isolated(persona.name))));
}

void PersonasPage::remove(const profile::Persona &persona)
{
    m_selected.clear();
    if (session().settle(profile::PersonaStore(*session().project()).remove(persona.id)))
        session().notify(tr("The persona %1 was removed.").arg(isolated(visible(persona.name))), false, true);
}

void PersonasPage::move(int by)
{
    const auto *persona = selected();
    if (!persona || !canEdit())
        return;
    m_editor->commit();
    QStringList ids;
    for (const auto &each : m_personas)
        if (each.icp == persona->icp)
            ids << each.id;
    const qsizetype at = ids.indexOf(m_selected);
    if (at + by < 0 || at + by >= ids.size())
        return;
    ids.move(at, at + by);
    session().settle(profile::PersonaStore(*session().project()).reorder(persona->icp, ids));
}

void PersonasPage::fillCopyMenu()
{
    m_copyMenu->clear();
    const auto *persona = selected();
    if (!persona)
        return;
    const auto words = [](const profile::Icp &icp) {
        return visible(icp.name, 60).replace(u'&', QStringLiteral("&&"));
    };
    for (const auto &icp : m_icps) {
        QAction *action = m_copyMenu->addAction(icp.id == persona->icp ? tr("A second one beside it")
                                                                       : tr("Into the ICP %1").arg(words(icp)));
        action->setEnabled(canEdit());
        connect(action, &QAction::triggered, this, [this, id = icp.id] { copyTo(id); });
    }
    m_copyMenu->addSeparator();
    QAction *away = m_copyMenu->addAction(tr("Into another project…"));
    connect(away, &QAction::triggered, this, [this] {
        m_editor->commit();
        m_sending->send(m_selected, *m_copy);
    });
}

void PersonasPage::copyTo(const QString &icpId)
{
    m_editor->commit();
    const auto copied = profile::PersonaStore(*session().project()).copyTo(m_selected, icpId);
    if (!copied) {
        session().notify(copied.error().message, true);
        return;
    }
    m_selected = *copied;
    session().settle({});
    session().notify(tr("The persona was copied."), false, true);
}

void PersonasPage::choosePicture()
{
    const auto path = dialogs::askOpenFile(this, tr("Choose a picture"),
                                           tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp)"), QStringLiteral("picture"));
    if (!path)
        return;
    m_editor->showPictureError({});
    m_picture = runTask([file = *path](const TaskControl &) { return render::portraitPicture(file); });
    m_picture.then(this, [this, id = m_selected](const Result<profile::Picture> &picture) {
        const auto persona = std::ranges::find(m_personas, id, &profile::Persona::id);
        if (persona == m_personas.end() || !canEdit())
            return;
        if (!picture)
            m_editor->showPictureError(picture.error().message);
        else
            session().settle(profile::PersonaStore(*session().project())
                                 .setPicture(*persona, *picture,
                                             tr("Chose a picture for the persona %1").arg(isolated(persona->name))));
    });
}

} // namespace lodestar::ui
