#pragma once

#include "core/metrics/best.h"
#include "core/workshop/workshopstore.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace lodestar::metrics {
struct WeightBallot;
}

namespace lodestar::ui {

class BallotForm;
class BallotResults;
class Card;
class Curtain;
class Label;
class SectionStack;
class Session;
class VoterPanel;

/// Secret ballots on the weights, on one shared screen: person after person behind a curtain, or entered from paper;
/// then revealed and taken as weights.
class BallotPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BallotPanel(Session &session, QWidget *parent = nullptr);
    void show(const std::vector<metrics::BestCriterion> &criteria, bool canEdit);

private:
    QWidget *makeRoom();
    void showRoom();
    void showResults();
    void giveTurn(const QString &participant, const QString &done = {});
    void openForm(bool fromPaper);
    void keep(const metrics::WeightBallot &ballot);
    void goOn();
    void reveal(bool revealed);
    std::optional<workshop::Participant> nextWithout() const; ///< who has no ballot yet

    Session &m_session;
    std::vector<metrics::BestCriterion> m_criteria;
    bool m_canEdit = false;
    workshop::Participant m_person; ///< whose turn it is
    SectionStack *m_stack = nullptr;
    QWidget *m_room = nullptr;
    Label *m_state = nullptr;
    VoterPanel *m_voters = nullptr;
    QPushButton *m_paper = nullptr, *m_reveal = nullptr;
    Curtain *m_curtain = nullptr;
    BallotForm *m_form = nullptr;
    BallotResults *m_results = nullptr;
};

} // namespace lodestar::ui
