#pragma once

#include "core/profile/icp.h"

#include <QWidget>

class QVBoxLayout;

namespace lodestar::ui {

class ChosenIcp;
class CriterionCard;
class Session;

/// The criteria of the chosen ICP, one card each, in their order.
class CriteriaList : public QWidget
{
    Q_OBJECT
public:
    CriteriaList(Session &session, ChosenIcp &chosen, QWidget *parent = nullptr);
    void showIcp();
    void showFits();
    void reveal(const QString &id); ///< brings this criterion's card into sight and gives it the focus
    void commit();

private:
    CriterionCard *makeCard(const profile::Criterion &criterion);
    void replace(const profile::Criterion &criterion);
    void remove(const QString &id);
    void move(const QString &id, int by);

    Session &m_session;
    ChosenIcp &m_chosen;
    QVBoxLayout *m_column = nullptr;
    std::vector<CriterionCard *> m_cards;
};

} // namespace lodestar::ui
