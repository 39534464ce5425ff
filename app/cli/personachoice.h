#pragma once

#include "app/cli/command.h"
#include "core/profile/persona.h"

#include <QJsonObject>

namespace lodestar::cli {

/// A persona with the name of the profile it is in.
struct NamedPersona {
    profile::Persona persona;
    QString icpName;
};

/// Those that --name and --icp leave; NotFound says which there are. All where neither is given.
Result<std::vector<NamedPersona>> chosenPersonas(Call &call, project::Project &project);
/// The one that is meant; wrong usage when --name is missing, NotFound when several are called so.
Result<NamedPersona> chosenPersona(Call &call, project::Project &project);

/// All of it: the definition, the profile's name, what it rests on.
QJsonObject personaJson(const NamedPersona &named);
/// For people, in lines.
void printPersona(Output &output, const NamedPersona &named);

} // namespace lodestar::cli
