#pragma once

#include "app/cli/source.h"
#include "core/relate/importtables.h"

namespace lodestar::cli {

/// The SOURCEs of one call: files, folders of files, standard input. What each is was said by --as, or is judged when
/// there are several.
class TableFiles
{
public:
    static Result<TableFiles> open(Call &call, const QStringList &words);

    const std::vector<relate::TableFile> &files() const { return m_files; }
    const relate::MatchWishes &wishes() const { return m_wishes; }
    /// The first source, which gives its name to what is made out of all.
    const Source &first() const { return m_sources.front(); }
    Error named(Error error) const;

private:
    Result<> readWishes(Call &call);
    Result<> judge(Call &call);

    std::vector<Source> m_sources;
    std::vector<relate::TableFile> m_files;
    relate::MatchWishes m_wishes;
};

} // namespace lodestar::cli
