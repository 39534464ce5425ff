#pragma once

#include <QString>
#include <QStringList>

class QWidget;

/// The ways into a project and out of it, as menus, first-run doors and dropped files use them. What goes wrong is said
/// by the session (a notice, or the refusal of a file).
namespace lodestar::project {
struct Backup;
}
namespace lodestar::ui {
class Session;
}

namespace lodestar::ui::doors {

void newProject(Session &session, QWidget *parent);
void openProject(Session &session, QWidget *parent, const QString &path = {}); ///< asks for the file when none is given
/// Asks for the tables when none is given, and for the place of a new project when none is open. Then the Customers
/// page takes over with the target "import:PATH"; several paths stand in lines of their own.
void importCustomers(Session &session, QWidget *parent, const QStringList &tables = {});
/// Asks for a table of companies that are no customers yet; the Customers page looks at it ("prospects:PATH").
void importProspects(Session &session, QWidget *parent);
/// A new project that begins with the team's questions.
void startWithoutData(Session &session, QWidget *parent);
/// The invented company, as a project of its own in the documents folder; an older one is opened again.
void openSample(Session &session, QWidget *parent);
void saveCopy(Session &session, QWidget *parent);
/// Asks for a copy of the project, a hand-out or a filled form; the window shows what it would bring in.
void mergeCopy(Session &session, QWidget *parent);
/// Asks where the backup shall be put as a project of its own, and opens it there: the backup itself stays.
void openBackup(Session &session, QWidget *parent, const project::Backup &backup);

bool isTable(const QString &path); ///< by its ending: something the import can read
bool isProject(const QString &path); ///< by its ending

} // namespace lodestar::ui::doors
