#pragma once

#include "ui/widgets/card.h"

class QHBoxLayout;

namespace lodestar::ui {

class Session;
struct MethodStep;
struct Standing;

/// The steps of the method, each with how it stands; on top the figures in large letters.
class StepsCard : public Card
{
    Q_OBJECT
public:
    explicit StepsCard(Session &session, QWidget *parent = nullptr);
    void show(const Standing &standing);

private:
    QWidget *figure(const QString &value, const QString &caption);
    QWidget *row(const MethodStep &step, int number, bool isNext);

    Session &m_session;
};

} // namespace lodestar::ui
