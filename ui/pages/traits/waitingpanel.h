#pragma once

#include "core/workshop/expectation.h"

#include <QWidget>

class QPushButton;

namespace lodestar::ui {

class Label;
class Session;

/// What stands in place of the data while the room still writes what it expects: who has written, and Reveal.
class WaitingPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingPanel(Session &session, QWidget *parent = nullptr);
    void refresh(bool canEdit);

signals:
    void lookWanted(); ///< at the data, without the reveal: someone alone

private:
    Session &m_session;
    Label *m_who = nullptr;
    QPushButton *m_reveal = nullptr;
};

/// Was something written that is not yet revealed?
bool isWaiting(Session &session);
/// "Ann (2) and Ben (1)": who wrote, and how much; "The room" where nobody was named.
QString whoWrote(const std::vector<workshop::Expectation> &written, const std::vector<workshop::Participant> &everyone);
QString writerName(const QString &participant, const std::vector<workshop::Participant> &everyone);

} // namespace lodestar::ui
