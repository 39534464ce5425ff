#pragma once

#include "core/workshop/hypothesis.h"
#include "core/workshop/workshopstore.h"

#include <QWidget>

class QGridLayout;

namespace lodestar::ui {

class Segmented;
class Session;

/// How strongly each participant believes a hypothesis, by a show of hands.
class BeliefVotes : public QWidget
{
    Q_OBJECT
public:
    explicit BeliefVotes(Session &session, QWidget *parent = nullptr);
    void show(const workshop::Hypothesis &hypothesis);

private:
    void fill();
    void vote(const workshop::Participant &participant, const QString &choice);

    Session &m_session;
    QString m_hypothesis; ///< id
    std::vector<workshop::Participant> m_participants;
    QGridLayout *m_grid = nullptr;
    std::vector<Segmented *> m_choices; ///< one per participant
};

} // namespace lodestar::ui
