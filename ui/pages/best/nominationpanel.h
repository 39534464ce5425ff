#pragma once

#include "core/table/table.h"
#include "core/workshop/workshopstore.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace lodestar::ui {

class Curtain;
class Label;
class NominationForm;
class NominationResults;
class SectionStack;
class Session;
class VoterPanel;

/// The best by hand, with data or without any: each person names customers in secret, then the room reveals and
/// settles.
class NominationPanel : public QWidget
{
    Q_OBJECT
public:
    explicit NominationPanel(Session &session, QWidget *parent = nullptr);
    void show(const std::optional<table::Table> &customers, bool canEdit);

private:
    QWidget *makeRoom();
    void showRoom();
    void showResults();
    void showOwn();
    void giveTurn(const QString &participant);
    void reveal(bool revealed);

    Session &m_session;
    std::optional<table::Table> m_customers;
    bool m_canEdit = false;
    workshop::Participant m_person; ///< whose turn it is
    SectionStack *m_stack = nullptr;
    QWidget *m_room = nullptr;
    Label *m_state = nullptr;
    VoterPanel *m_voters = nullptr;
    QPushButton *m_reveal = nullptr;
    Curtain *m_curtain = nullptr;
    NominationForm *m_form = nullptr;
    NominationResults *m_results = nullptr;
};

} // namespace lodestar::ui
