#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace lodestar::project {
class Project;
}

namespace lodestar::workshop {

/// How a room works during a block: listens, writes in silence, shows what it wrote, votes, talks, decides, closes.
enum class BlockMode { Stage, Silent, Share, Vote, Talk, Decide, Close };
QString blockModeId(BlockMode mode); ///< "silent": data files and project
BlockMode blockModeFromId(const QString &id); ///< Talk for anything unknown
QString blockModeName(BlockMode mode); ///< translated
std::vector<BlockMode> blockModes();

/// One block of an agenda, in the language in use.
struct AgendaBlock {
    QString id; ///< key of its row and of its times on the clock; unique in the agenda
    QString shipped; ///< id in the library of blocks; empty: the team's own
    QString title;
    int minutes = 5;
    BlockMode mode = BlockMode::Talk;
    QString opens; ///< page, or page/target: "best/hand", "workshop/write"; empty: nothing
    QString output; ///< what there is at its end
    QString say; ///< what to say when it begins, for who has never led a workshop
    QStringList rules; ///< sentences to keep the room to
    QStringList questions; ///< Question::id, for silent writing and what follows it
};

/// The blocks of one meeting. Those shipped are data in resources/agendas.
struct Agenda {
    QString id; ///< "icp-90"; empty: made by the team from nothing
    QString name; ///< translated
    QString about; ///< for whom it is, one sentence
    std::vector<AgendaBlock> blocks;
    bool changed = false; ///< no longer as shipped

    int minutes() const; ///< of all blocks
    QString spoken(const AgendaBlock &block) const; ///< what to say, with the length of the meeting in its place (%1)
};

/// The shipped agendas, shortest first; `language` as "en", "fa", "zh_CN", English where it is not there.
Result<std::vector<Agenda>> shippedAgendas(const QString &language);
/// The same from a folder with blocks.json (the library: how each block works), blocks.LANGUAGE.json (its texts) and
/// one agenda-*.json for each agenda. An agenda names blocks of the library, or brings its own with texts per language,
/// so that adding an agenda is adding a file.
Result<std::vector<Agenda>> readAgendas(const QString &folder, const QString &language);
/// The shortest of at least 90 minutes: what a project follows until somebody chooses.
const Agenda *defaultAgenda(const std::vector<Agenda> &agendas);

/// The agenda of a project. Until something is changed it is a shipped one, by name.
class AgendaStore
{
public:
    AgendaStore(project::Project &project, std::vector<Agenda> shipped)
        : m_project(project), m_shipped(std::move(shipped))
    { }
    Result<Agenda> agenda() const;
    const std::vector<Agenda> &shipped() const { return m_shipped; }
    Result<> choose(const QString &shippedId); ///< empty: an agenda of one's own, with no block yet
    Result<> add(const AgendaBlock &block, qsizetype at); ///< gets an id
    Result<> remove(const QString &block);
    Result<> move(const QString &block, qsizetype to); ///< `to`: where it stands afterwards
    Result<> setMinutes(const QString &block, int minutes); ///< 1 to 240
    Result<> rename(const QString &block, const QString &title); ///< empty: as shipped
    Result<> setSay(const QString &block, const QString &say); ///< what to say; empty: as shipped
    Result<> setMode(const QString &block, BlockMode mode);
    Result<> setQuestions(const QString &block, const QStringList &questions);

private:
    /// `change` returns the label, empty where there is nothing to change.
    Result<> edit(const QString &block, const std::function<Result<QString>(AgendaBlock &)> &change);
    Result<> write(const QString &label, const Agenda &agenda);
    Result<Agenda> stored() const;
    project::Project &m_project;
    std::vector<Agenda> m_shipped;
};

} // namespace lodestar::workshop
