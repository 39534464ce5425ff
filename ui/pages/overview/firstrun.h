#pragma once

#include <QWidget>

namespace lodestar::ui {

class Session;

/// The three doors of a first visit, and the projects one was in before.
class FirstRun : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRun(Session &session, QWidget *parent = nullptr);

private:
    QWidget *door(const QString &icon, const QString &title, const QString &text, const QString &button, bool primary,
                  void (FirstRun::*open)());
    QWidget *road();
    QWidget *recent();
    void importCustomers();
    void startWithoutData();
    void openSample();

    Session &m_session;
};

} // namespace lodestar::ui
