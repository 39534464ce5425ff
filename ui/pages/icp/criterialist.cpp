#include "ui/pages/icp/criterialist.h"

#include "core/base/task.h"
#include "core/base/text.h"
#include "ui/base/session.h"
#include "ui/pages/icp/criterioncard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/decisionlink.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using profile::EvidencePiece;
using theme::Space;

namespace {

/// Where a dragged card would go.
class DropLine : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), theme::current().color(theme::ColorRole::Accent));
    }
};

} // namespace

CriteriaList::CriteriaList(Session &session, ChosenIcp &chosen, QWidget *parent)
    : QWidget(parent), m_session(session), m_chosen(chosen)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::current().space(Space::Normal));
    m_dropLine = new DropLine(this);
    m_dropLine->hide();
}

CriteriaList::~CriteriaList()
{
    m_asking.cancel();
}

void CriteriaList::showData()
{
    const auto analysis = m_session.analysis();
    for (CriterionCard *card : m_cards)
        card->setAnalysis(analysis);
}

void CriteriaList::showIcp()
{
    arrangeCards();
    const auto &criteria = m_chosen.icp()->criteria;
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setCriterion(criteria[i]);
        m_cards[i]->setCanEdit(m_chosen.canEdit());
    }
    showInsights();
}

void CriteriaList::arrangeCards()
{
    const auto &criteria = m_chosen.icp()->criteria;
    std::vector<CriterionCard *> cards;
    for (const auto &criterion : criteria) {
        CriterionCard *card = cardOf(criterion.id);
        cards.push_back(card ? card : makeCard(criterion));
    }
    for (CriterionCard *card : m_cards) {
        if (std::ranges::find(cards, card) != cards.end())
            continue;
        card->blockSignals(true); // what was typed is committed; a farewell must not change the project
        m_column->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    for (size_t i = 0; i < cards.size(); ++i) // the same cards stay, and with them the focus and what is typed
        m_column->insertWidget(static_cast<int>(i), cards[i]);
    m_cards = std::move(cards);
}

CriterionCard *CriteriaList::cardOf(const QString &id) const
{
    const auto found = std::ranges::find(m_cards, id, [](const auto *card) { return card->criterion().id; });
    return found == m_cards.end() ? nullptr : *found;
}

CriterionCard *CriteriaList::makeCard(const profile::Criterion &criterion)
{
    auto *card = new CriterionCard(criterion);
    card->setAnalysis(m_session.analysis());
    const QString id = criterion.id;
    connect(card, &CriterionCard::changed, this, &CriteriaList::replace);
    connect(card, &CriterionCard::removed, this, [this, id] { remove(id); });
    connect(card, &CriterionCard::pieceWanted, this, &CriteriaList::openPiece);
    connect(card, &CriterionCard::customerWanted, this, [this](const QString &key) {
        m_session.openPage(QStringLiteral("customers"), QStringLiteral("customer:") + key);
    });
    connect(card, &CriterionCard::movedUp, this, [this, id] { moveBy(id, -1); });
    connect(card, &CriterionCard::movedDown, this, [this, id] { moveBy(id, 1); });
    connect(card, &CriterionCard::dragged, this, &CriteriaList::showDropLine);
    connect(card, &CriterionCard::dragCancelled, m_dropLine, &QWidget::hide);
    connect(card, &CriterionCard::dropped, this, [this, id](const QPoint &global) {
        m_dropLine->hide();
        moveTo(id, placeAt(global));
    });
    return card;
}

void CriteriaList::showFits()
{
    const auto fits = m_chosen.fits();
    if (!fits) {
        m_asking.cancel();
        m_insights.reset();
        showInsights();
        return;
    }
    m_asking = runTask([fits](const TaskControl &) -> Answer {
        return std::make_shared<const Insights>(
            Insights{fits, profile::criterionInsights(fits->icp, fits->fits, *fits->analysis)});
    });
    m_asking.then(this, [this](const Answer &insights) {
        if (!insights || (*insights)->fits != m_chosen.fits())
            return;
        m_insights = *insights;
        showInsights();
    });
}

void CriteriaList::showInsights()
{
    for (CriterionCard *card : m_cards) {
        const profile::CriterionInsight *insight = nullptr;
        if (m_insights) {
            const auto &criteria = m_insights->fits->icp.criteria;
            const auto at = std::ranges::find(criteria, card->criterion().id, &profile::Criterion::id);
            if (at != criteria.end())
                insight = &m_insights->ofCriteria[static_cast<size_t>(at - criteria.begin())];
        }
        card->setInsight(insight, m_insights ? m_insights->fits->analysis : nullptr);
    }
    showChains();
}

void CriteriaList::showChains()
{
    const auto sources = profile::EvidenceSources::load(*m_session.project());
    if (!sources) {
        m_session.notify(sources.error().message, true);
        return;
    }
    for (CriterionCard *card : m_cards) {
        std::optional<traits::Counts> now;
        if (m_insights) {
            const auto &criteria = m_insights->fits->icp.criteria;
            const auto at = std::ranges::find(criteria, card->criterion().id, &profile::Criterion::id);
            if (at != criteria.end())
                now = m_insights->ofCriteria[static_cast<size_t>(at - criteria.begin())].offer.counts;
        }
        card->setChain(profile::evidenceChain(card->criterion(), *sources, now));
    }
}

void CriteriaList::openPiece(const EvidencePiece &piece)
{
    switch (piece.kind) {
    case EvidencePiece::Kind::Counts:
    case EvidencePiece::Kind::CountsNow:
        m_session.openPage(QStringLiteral("traits"));
        break;
    case EvidencePiece::Kind::Decision:
    case EvidencePiece::Kind::Card:
        openDecision(m_session, piece.subject);
        break;
    case EvidencePiece::Kind::Hypothesis:
    case EvidencePiece::Kind::Quote:
        m_session.openPage(QStringLiteral("research"), piece.subject);
        break;
    case EvidencePiece::Kind::Note:
        break;
    }
}

void CriteriaList::reveal(const QString &id)
{
    CriterionCard *card = cardOf(id);
    if (!card)
        return;
    card->show(); // a new one is shown a moment later only, and what is not shown takes no keyboard
    m_column->activate();
    for (QWidget *above = parentWidget(); above; above = above->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(above))
            scroll->ensureWidgetVisible(card);
    card->takeFocus();
}

void CriteriaList::commit()
{
    const auto cards = m_cards; // committing may rebuild them
    for (CriterionCard *card : cards)
        card->commit();
}

void CriteriaList::replace(const profile::Criterion &criterion)
{
    m_chosen.save(
        [&](auto &each) {
            for (auto &old : each.criteria)
                if (old.id == criterion.id)
                    old = criterion;
        },
        tr("Changed the criterion %1").arg(isolated(criterion.label)));
}

void CriteriaList::remove(const QString &id)
{
    commit();
    const auto &criteria = m_chosen.icp()->criteria;
    const auto at = std::ranges::find(criteria, id, &profile::Criterion::id);
    if (at == criteria.end())
        return;
    const QString label = tr("Removed the criterion %1").arg(isolated(at->label));
    m_chosen.save([&](auto &each) { std::erase_if(each.criteria, [&](const auto &old) { return old.id == id; }); },
                  label);
}

void CriteriaList::moveBy(const QString &id, int by)
{
    const auto &criteria = m_chosen.icp()->criteria;
    const auto at = std::ranges::find(criteria, id, &profile::Criterion::id) - criteria.begin();
    moveTo(id, by < 0 ? at + by : at + by + 1);
}

void CriteriaList::moveTo(const QString &id, qsizetype place)
{
    commit();
    m_chosen.save(
        [&](auto &each) {
            auto &criteria = each.criteria;
            const auto at = std::ranges::find(criteria, id, &profile::Criterion::id);
            const auto to = criteria.begin() + std::clamp<qsizetype>(place, 0, std::ssize(criteria));
            if (at == criteria.end())
                return;
            if (to > at)
                std::rotate(at, at + 1, to);
            else
                std::rotate(to, at, at + 1);
        },
        tr("Moved a criterion"));
}

qsizetype CriteriaList::placeAt(const QPoint &global) const
{
    const int y = mapFromGlobal(global).y();
    return std::ranges::count_if(m_cards, [y](const auto *card) { return card->geometry().center().y() < y; });
}

void CriteriaList::showDropLine(const QPoint &global)
{
    const qsizetype place = placeAt(global);
    const int thick = theme::current().pixels(3);
    const int y = m_cards.empty()     ? 0
        : place < std::ssize(m_cards) ? m_cards[static_cast<size_t>(place)]->geometry().top() - thick
                                      : m_cards.back()->geometry().bottom() - thick + 1;
    m_dropLine->setGeometry(0, std::max(0, y), width(), thick);
    m_dropLine->raise();
    m_dropLine->show();
}

} // namespace lodestar::ui
