#pragma once

#include <QWidget>

namespace lodestar::ui {

class Label;
class Session;

/// What the facilitator needs of the block that runs (before the meeting: of the first): what to say, in words to read
/// out, what to keep the room to, what there is at the end, and what comes next. For the strip, and beside the stage.
class BlockNotes : public QWidget
{
    Q_OBJECT
public:
    explicit BlockNotes(Session &session, QWidget *parent = nullptr);

private:
    void refresh();

    Session &m_session;
    Label *m_say = nullptr, *m_rules = nullptr, *m_output = nullptr, *m_next = nullptr;
};

} // namespace lodestar::ui
