#pragma once

#include "core/workshop/room.h"
#include "tests/rehearsal/hands.h"
#include "tests/rehearsal/play.h"

#include <QDateTime>

#include <memory>

namespace lodestar::ui {
class MainWindow;
}

/// A whole workshop in the real window, by keys and mouse alone: eight people, all blocks of the 90 minutes, the
/// program killed and opened again twice, what was done taken back and done again. Cards and votes are counted all
/// along, on the screen and in the file. The test plays it, and the tour photographs it.
namespace lodestar::testkit {

class Rehearsal
{
public:
    /// What stands still long enough to be looked at, by a name that sorts ("07-cards").
    using Moment = std::function<void(ui::MainWindow &, const QString &)>;
    struct Setting {
        bool withData = true; ///< forty customers imported; else the team begins with questions
        QSize size{1920, 1080};
        Moment moment = {};
    };
    explicit Rehearsal(const Setting &setting);
    ~Rehearsal();

    void play(); ///< throws Stopped with what did not work
    /// The parts of it, in their order.
    void openProject();
    void gatherPeople();
    void agreeOnTheBest();
    void warmUp();
    void writeInSilence();
    void typePaperCards();
    void layTogether();
    void vote();
    void regroup();
    void decide();
    void close();

private:
    void start(); ///< the program: a session and a window
    void killAndReopen(); ///< with what lies on the disk at this moment
    void openStage();
    void moment(const QString &name);
    void pass(int seconds);
    void nextBlock(const QString &block); ///< F7; the block there is by its id
    void openPage(const QString &id);
    void openActivity(const char *name);
    void openQuestion(const QString &id);
    void undoAndRedo(const std::function<bool()> &before, const std::function<bool()> &after);

    void nominate(int person);
    void expectSomething();
    void writeCards(int person, const QStringList &cards);
    int takeTurn(); ///< opens the curtain; who it is
    void suggestGroups();
    void groupByKeys();
    void groupByMouse();
    void voteOn(workshop::VoteKind kind, bool fromPaper);
    void castBallot(int person, workshop::VoteKind kind);
    void expectVotes(workshop::VoteKind kind);
    void useDecision();

    workshop::Room room() const;
    QAbstractItemView &board() const;
    QModelIndex onBoard(const QString &text) const;
    QStringList looseOnBoard() const;
    double votes() const; ///< given to cards of the question by the last vote, whatever the groups are
    size_t hidden() const; ///< cards that wait for their reveal
    void expectCards(const QString &question, size_t count) const;

    Setting m_setting;
    Play m_play;
    QTemporaryDir m_folder; // outlives the session, whose files are in it
    QString m_path;
    QDateTime m_now;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Hands> m_hands;
    int m_moments = 0, m_lives = 0;
};

} // namespace lodestar::testkit
