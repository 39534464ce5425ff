#pragma once

#include <QWidget>

class QVBoxLayout;

namespace lodestar::ui {

class Session;

/// What customers answered in the survey to what one of the 25 asks, some of it in their words, and the way to all of
/// it. Out of sight for questions that customers are not asked.
class SurveyVoices : public QWidget
{
    Q_OBJECT
public:
    explicit SurveyVoices(Session &session, QWidget *parent = nullptr);
    void showQuestion(const QString &id);

private:
    Session &m_session;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace lodestar::ui
