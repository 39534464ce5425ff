#pragma once

#include "ui/pages/workshop/activity.h"

class QBoxLayout;
class QVBoxLayout;

namespace lodestar::ui {

class Segmented;
class TextEdit;
class TextLine;

/// What the data says, and what the room decides: the decision, its owner, how sure the room is.
class DecideActivity : public Activity
{
    Q_OBJECT
public:
    explicit DecideActivity(Session &session, QWidget *parent = nullptr);
    void showQuestion(const workshop::Question &question) override;
    void refresh(const workshop::Room &room) override;
    void refreshData() override;
    void focusEntry() override;
    void commit() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeDecision();
    void saveDecision();
    void showDecision();

    workshop::Decision m_decision;
    TextEdit *m_text = nullptr;
    TextLine *m_owner = nullptr;
    Segmented *m_confidence = nullptr;
    QVBoxLayout *m_data = nullptr;
    QBoxLayout *m_columns = nullptr;
};

} // namespace lodestar::ui
