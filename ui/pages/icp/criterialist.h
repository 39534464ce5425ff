#pragma once

#include "core/profile/criterioninsight.h"
#include "core/profile/evidencechain.h"
#include "ui/base/pending.h"
#include "ui/pages/icp/chosenicp.h"

#include <QWidget>

class QVBoxLayout;

namespace lodestar::ui {

class CriterionCard;

/// The criteria of the chosen ICP, one card each, in their order; dragged, or moved by keys, into another.
class CriteriaList : public QWidget
{
    Q_OBJECT
public:
    CriteriaList(Session &session, ChosenIcp &chosen, QWidget *parent = nullptr);
    ~CriteriaList() override;
    void showData(); ///< the customers are others
    void showIcp();
    void showFits();
    void reveal(const QString &id); ///< brings this criterion's card into sight and gives it the focus
    void commit();

private:
    void arrangeCards();
    CriterionCard *makeCard(const profile::Criterion &criterion);
    CriterionCard *cardOf(const QString &id) const; ///< null: none
    void showInsights();
    void showChains();
    void openPiece(const profile::EvidencePiece &piece);
    void replace(const profile::Criterion &criterion);
    void remove(const QString &id);
    void moveTo(const QString &id, qsizetype place); ///< in front of the card that stands at `place` now
    void moveBy(const QString &id, int by);
    qsizetype placeAt(const QPoint &global) const;
    void showDropLine(const QPoint &global);

    /// What was found out about the criteria of these fits.
    struct Insights {
        std::shared_ptr<const IcpFits> fits;
        std::vector<profile::CriterionInsight> ofCriteria;
    };
    using Answer = Result<std::shared_ptr<const Insights>>;

    Session &m_session;
    ChosenIcp &m_chosen;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_dropLine = nullptr;
    std::vector<CriterionCard *> m_cards;
    std::shared_ptr<const Insights> m_insights;
    Pending<Answer> m_asking;
};

} // namespace lodestar::ui
