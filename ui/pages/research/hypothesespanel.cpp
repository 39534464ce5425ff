#include "ui/pages/research/hypothesespanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/workshop/hypothesisresult.h"
#include "ui/base/session.h"
#include "ui/pages/research/hypothesiscard.h"
#include "ui/pages/research/hypothesiseditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

HypothesesPanel::HypothesesPanel(Session &session, QWidget *parent) : ResearchPanel(session, parent)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme::current().space(Space::Normal));
    columns->addWidget(makeList(), 3);
    m_editor = new HypothesisEditor(session);
    columns->addWidget(makeScrollArea(m_editor), 4);
    connect(&session, &Session::analysisChanged, this, &HypothesesPanel::projectChanged);
}

QWidget *HypothesesPanel::makeList()
{
    auto *card = new Card(tr("Hypotheses"));
    auto *row = new QHBoxLayout;
    m_entry = new QLineEdit;
    m_entry->setAccessibleName(tr("New hypothesis"));
    m_entry->setPlaceholderText(tr("We believe that our best customers…"));
    m_entry->setMaxLength(500);
    auto *plus = makeButton(tr("Add"), theme::ButtonKind::Primary, QStringLiteral("plus"));
    connect(m_entry, &QLineEdit::returnPressed, this, &HypothesesPanel::add);
    connect(plus, &QPushButton::clicked, this, &HypothesesPanel::add);
    row->addWidget(m_entry, 1);
    row->addWidget(plus);
    m_add = plus;
    card->body()->addLayout(row);
    m_none = Label::prose(tr("Nothing is written down yet. Finish the sentence above: what do you believe about the "
                             "customers you want more of? Each belief then gets a test, and what came of it."),
                          FontRole::Body, ColorRole::TextMuted);
    card->body()->addWidget(m_none);

    auto *inner = new QWidget;
    m_cards = new QVBoxLayout(inner);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(theme::current().space(Space::Small));
    card->body()->addWidget(makeScrollArea(inner), 1);
    return card;
}

QString HypothesesPanel::purpose() const
{
    if (m_hypotheses.empty())
        return tr("What you believe about your customers, and how to find out.");
    const auto risky = std::count_if(m_hypotheses.begin(), m_hypotheses.end(), workshop::isRisky);
    if (risky == 0)
        return tr("%n hypothesis(es), none of them both strongly believed and unproven.", nullptr,
                  static_cast<int>(m_hypotheses.size()));
    return tr("%n hypothesis(es) are strongly believed and hardly proven: test these first.", nullptr,
              static_cast<int>(risky));
}

std::optional<StageScene> HypothesesPanel::stageScene() const
{
    if (m_hypotheses.empty())
        return std::nullopt;
    StageScene::Column risky{tr("Test these first")}, others{tr("Less pressing")};
    for (const workshop::Hypothesis &each : m_hypotheses) {
        const QString belief = workshop::beliefName(qRound(workshop::beliefOf(each).mean));
        const QString rung = workshop::rungName(each.rung);
        StageScene::Card card{visible(each.statement, 400)};
        card.note = each.asked > 0 ? tr("Belief: %1 · evidence: %2 · %3 of %4 said so")
                                         .arg(belief, rung, format::count(each.hits), format::count(each.asked))
                                   : tr("Belief: %1 · evidence: %2").arg(belief, rung);
        (workshop::isRisky(each) ? risky : others).cards.push_back(std::move(card));
    }
    StageScene scene;
    scene.title = tr("What we believe and have not proven");
    scene.line = purpose();
    StageScene::Cards body;
    for (StageScene::Column *column : {&risky, &others}) {
        if (!column->cards.empty())
            body.columns.push_back(std::move(*column));
    }
    scene.body = std::move(body);
    return scene;
}

QVariant HypothesesPanel::begun() const
{
    return QStringList{m_selected, m_entry->text()};
}

void HypothesesPanel::resume(const QVariant &begun)
{
    const QStringList parts = begun.toStringList();
    if (parts.size() != 2)
        return;
    select(parts.first());
    m_entry->setText(parts.last());
}

void HypothesesPanel::showTarget(const QString &target)
{
    select(target);
}

void HypothesesPanel::refresh()
{
    auto hypotheses = workshop::HypothesisStore(*session().project()).list();
    if (!hypotheses) {
        session().notify(hypotheses.error().message, true);
        return;
    }
    m_hypotheses = std::move(*hypotheses);
    if (!selected())
        m_selected = m_hypotheses.empty() ? QString() : m_hypotheses.front().id;
    showCards();
    m_none->setVisible(m_hypotheses.empty());
    m_entry->setEnabled(canEdit());
    m_add->setEnabled(canEdit());
    m_editor->show(selected(), canEdit());
}

void HypothesesPanel::showCards()
{
    const bool same =
        std::equal(m_hypothesisCards.begin(), m_hypothesisCards.end(), m_hypotheses.begin(), m_hypotheses.end(),
                   [](const HypothesisCard *card, const auto &hypothesis) { return card->id() == hypothesis.id; });
    if (!same) { // otherwise the cards stay: one of them may be in the middle of a click
        clearLayout(m_cards);
        m_hypothesisCards.clear();
        for (const auto &hypothesis : m_hypotheses) {
            auto *card = new HypothesisCard(hypothesis.id);
            connect(card, &Card::clicked, this, [this, id = hypothesis.id] { select(id); });
            m_cards->addWidget(card);
            m_hypothesisCards.push_back(card);
        }
        m_cards->addStretch(1);
    }
    const auto analysis = session().analysis();
    for (size_t i = 0; i < m_hypotheses.size(); ++i) {
        const auto check =
            analysis ? workshop::dataCheck(m_hypotheses[i], analysis->table, analysis->rating) : workshop::DataCheck();
        m_hypothesisCards[i]->show(m_hypotheses[i], check);
        m_hypothesisCards[i]->setSelected(m_hypotheses[i].id == m_selected);
    }
}

void HypothesesPanel::select(const QString &id)
{
    if (id == m_selected)
        return;
    m_editor->commit();
    m_selected = id;
    projectChanged();
}

void HypothesesPanel::add()
{
    const QString statement = m_entry->text().simplified();
    if (statement.isEmpty()) {
        m_entry->setFocus();
        return;
    }
    m_editor->commit();
    workshop::Hypothesis hypothesis;
    hypothesis.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    hypothesis.statement = statement;
    hypothesis.at = QDateTime::currentDateTimeUtc();
    m_entry->clear();
    const QString before = std::exchange(m_selected, hypothesis.id);
    if (!session().settle(workshop::HypothesisStore(*session().project()).save(hypothesis))) {
        m_selected = before;
        m_entry->setText(statement);
    }
}

const workshop::Hypothesis *HypothesesPanel::selected() const
{
    const auto found = std::find_if(m_hypotheses.begin(), m_hypotheses.end(),
                                    [this](const auto &hypothesis) { return hypothesis.id == m_selected; });
    return found == m_hypotheses.end() ? nullptr : &*found;
}

} // namespace lodestar::ui
