#pragma once

#include "core/profile/persona.h"
#include "core/profile/picturestore.h"

#include <QStringList>

#include <optional>

namespace lodestar::profile {

/// A persona on its way into another project, with all that it needs there.
struct PersonaParcel {
    Persona persona;
    std::optional<Picture> picture;
    QString from; ///< name of the project it comes from
};
/// Answers and people that its quotes lead to stay where they are; who said it goes along as text.
Result<PersonaParcel> packPersona(project::Project &project, const QString &id);

/// The names of the ICPs that the project in this file holds, to choose from. Only reads.
Result<QStringList> icpNamesIn(const QString &path);

/// Puts it inside the ICP `icpName` (empty: the only one) of the project in the file `path`, as one undoable action of
/// that project. Refused as opening is: Locked says who has it open. Returns the name of the ICP.
Result<QString> deliverPersona(const PersonaParcel &parcel, const QString &path, const QString &icpName);

} // namespace lodestar::profile
