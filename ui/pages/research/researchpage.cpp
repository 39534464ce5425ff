#include "ui/pages/research/researchpage.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/session.h"
#include "ui/pages/research/hypothesiscard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUuid>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr int kRungs = 6; ///< 0 opinion … 5 repeated (methods 7)

} // namespace

ResearchPage::ResearchPage(Session &session, QWidget *parent) : Page(session, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    if (!session.hasProject()) {
        auto *empty = new EmptyState(QStringLiteral("research"), tr("Beliefs, and how to test them"),
                                     tr("A team with three customers works on hypotheses. Open or create a project to "
                                        "write them down."),
                                     tr("Go to the overview"));
        connect(empty, &EmptyState::clicked, this, [this] { this->session().openPage(QStringLiteral("overview")); });
        column->addWidget(empty);
        return;
    }
    m_content = new QWidget;
    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme::current().space(Space::Normal));
    columns->addWidget(makeList(), 3);
    columns->addWidget(makeEditor(), 2);
    column->addWidget(m_content);
    connect(&session, &Session::changed, this, &ResearchPage::refresh);
    connect(&session, &Session::busyChanged, this, &ResearchPage::refresh);
    refresh();
}

QWidget *ResearchPage::makeList()
{
    const theme::Look &look = theme::current();
    auto *card = new Card(tr("Hypotheses"));
    auto *row = new QHBoxLayout;
    m_entry = new QLineEdit;
    m_entry->setAccessibleName(tr("New hypothesis"));
    m_entry->setPlaceholderText(tr("We believe that our best customers…"));
    m_entry->setMaxLength(500);
    auto *plus = makeButton(tr("Add"), theme::ButtonKind::Primary, QStringLiteral("plus"));
    connect(m_entry, &QLineEdit::returnPressed, this, &ResearchPage::add);
    connect(plus, &QPushButton::clicked, this, &ResearchPage::add);
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
    m_cards->setSpacing(look.space(Space::Small));
    card->body()->addWidget(makeScrollArea(inner), 1);
    return card;
}

QWidget *ResearchPage::makeEditor()
{
    m_statement = new TextEdit(tr("Statement"), 2);
    m_test = new TextEdit(tr("How to find out"), 2);
    m_outcome = new TextEdit(tr("What came of it"), 2);
    m_belief = new Segmented(tr("How strongly we believe it"));
    for (int belief = 1; belief <= 3; ++belief)
        m_belief->addChoice(QString::number(belief), beliefName(belief));
    m_rung = new QComboBox;
    m_rung->setAccessibleName(tr("Evidence so far"));
    for (int rung = 0; rung < kRungs; ++rung)
        m_rung->addItem(workshop::rungName(rung), rung);

    m_editor = new Card(tr("The belief and its test"));
    m_editor->body()->addWidget(new FormRow(tr("Statement"), m_statement));
    m_editor->body()->addWidget(new FormRow(tr("How strongly we believe it"), m_belief));
    m_editor->body()->addWidget(new FormRow(
        tr("How to find out"), m_test, tr("Agree before the first interview what would make you give the belief up.")));
    m_editor->body()->addWidget(new FormRow(tr("Evidence so far"), m_rung));
    m_editor->body()->addWidget(new FormRow(tr("What came of it"), m_outcome));
    auto *remove = makeButton(tr("Remove"), theme::ButtonKind::Quiet);
    connect(remove, &QPushButton::clicked, this, &ResearchPage::removeSelected);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(remove);
    m_editor->body()->addLayout(row);
    m_editor->body()->addStretch(1);

    connect(m_statement, &TextEdit::committed, this, [this](const QString &text) {
        if (!text.trimmed().isEmpty())
            save([&](auto &hypothesis) { hypothesis.statement = text.trimmed(); });
        else
            showSelected(); // a belief without words is none
    });
    connect(m_test, &TextEdit::committed, this,
            [this](const QString &text) { save([&](auto &hypothesis) { hypothesis.test = text.trimmed(); }); });
    connect(m_outcome, &TextEdit::committed, this,
            [this](const QString &text) { save([&](auto &hypothesis) { hypothesis.outcome = text.trimmed(); }); });
    connect(m_belief, &Segmented::chosen, this,
            [this](const QString &id) { save([&](auto &hypothesis) { hypothesis.belief = id.toInt(); }); });
    connect(m_rung, &QComboBox::activated, this,
            [this](int rung) { save([&](auto &hypothesis) { hypothesis.rung = rung; }); });
    return m_editor;
}

QString ResearchPage::title() const
{
    return tr("Research");
}

QString ResearchPage::purpose() const
{
    if (m_hypotheses.empty())
        return tr("What you believe about your customers, and how to find out.");
    const auto risky = std::count_if(m_hypotheses.begin(), m_hypotheses.end(), isRisky);
    if (risky == 0)
        return tr("%n hypothesis(es), none of them both strongly believed and unproven.", nullptr,
                  static_cast<int>(m_hypotheses.size()));
    return tr("%n hypothesis(es) are strongly believed and hardly proven: test these first.", nullptr,
              static_cast<int>(risky));
}

QString ResearchPage::help() const
{
    return tr(
        "A hypothesis is a belief with a test. Write what you believe, say how strongly, and how you would find out; "
        "later note what came of it and how good the evidence is, from an opinion up to customers who paid again. "
        "Strong beliefs with weak evidence stand first: they are the most dangerous ones.");
}

QVariant ResearchPage::begun() const
{
    return m_content ? QVariant(QStringList{m_selected, m_entry->text()}) : QVariant();
}

void ResearchPage::resume(const QVariant &begun)
{
    const QStringList parts = begun.toStringList();
    if (!m_content || parts.size() != 2)
        return;
    select(parts.first());
    m_entry->setText(parts.last());
}

void ResearchPage::showTarget(const QString &target)
{
    if (m_content)
        select(target);
}

void ResearchPage::refresh()
{
    if (!session().hasProject())
        return;
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
    const bool canEdit = !session().project()->isReadOnly() && !session().isBusy();
    m_entry->setEnabled(canEdit);
    m_add->setEnabled(canEdit);
    m_editor->setEnabled(canEdit);
    showSelected();
    emit headerChanged();
}

void ResearchPage::showCards()
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
    for (size_t i = 0; i < m_hypotheses.size(); ++i) {
        m_hypothesisCards[i]->show(m_hypotheses[i]);
        m_hypothesisCards[i]->setSelected(m_hypotheses[i].id == m_selected);
    }
}

void ResearchPage::select(const QString &id)
{
    if (id == m_selected)
        return;
    m_statement->commit();
    m_test->commit();
    m_outcome->commit();
    m_selected = id;
    refresh();
}

void ResearchPage::showSelected()
{
    const workshop::Hypothesis *hypothesis = selected();
    m_editor->setVisible(hypothesis != nullptr);
    if (!hypothesis)
        return;
    const bool another = std::exchange(m_shown, hypothesis->id) != hypothesis->id;
    for (const auto &[field, text] :
         {std::pair{m_statement, hypothesis->statement}, {m_test, hypothesis->test}, {m_outcome, hypothesis->outcome}})
        another ? field->restart(text) : field->setText(text);
    m_belief->setCurrent(QString::number(hypothesis->belief));
    m_rung->setCurrentIndex(hypothesis->rung);
}

void ResearchPage::add()
{
    const QString statement = m_entry->text().simplified();
    if (statement.isEmpty()) {
        m_entry->setFocus();
        return;
    }
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

void ResearchPage::save(const std::function<void(workshop::Hypothesis &)> &change)
{
    const workshop::Hypothesis *hypothesis = selected();
    if (!hypothesis || !session().hasProject())
        return;
    workshop::Hypothesis changed = *hypothesis;
    change(changed);
    session().settle(workshop::HypothesisStore(*session().project()).save(changed));
}

void ResearchPage::removeSelected()
{
    if (const QString id = m_selected; !id.isEmpty()) {
        m_selected.clear();
        if (session().settle(workshop::HypothesisStore(*session().project()).remove(id)))
            session().notify(tr("The hypothesis was removed."), false, true);
    }
}

const workshop::Hypothesis *ResearchPage::selected() const
{
    const auto found = std::find_if(m_hypotheses.begin(), m_hypotheses.end(),
                                    [this](const auto &hypothesis) { return hypothesis.id == m_selected; });
    return found == m_hypotheses.end() ? nullptr : &*found;
}

RailState researchRail(Session &session)
{
    if (!session.hasProject())
        return {};
    const auto hypotheses = workshop::HypothesisStore(*session.project()).list();
    if (!hypotheses || hypotheses->empty())
        return {};
    return {Page::State::Begun, format::count(static_cast<qint64>(hypotheses->size()))};
}

} // namespace lodestar::ui
