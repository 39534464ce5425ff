#include "ui/pages/workshop/cardsactivity.h"

#include "core/base/text.h"
#include "core/project/project.h"
#include "core/workshop/cardstore.h"
#include "core/workshop/clustersuggestion.h"
#include "core/workshop/words.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/pages/workshop/boardactions.h"
#include "ui/pages/workshop/boardmodel.h"
#include "ui/pages/workshop/boardview.h"
#include "ui/pages/workshop/cardentry.h"
#include "ui/pages/workshop/suggestionpanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/teamsign.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using workshop::Answer;
using workshop::CardStore;

CardsActivity::CardsActivity(Session &session, QWidget *parent) : Activity(session, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    m_model = new BoardModel(session.names(), this);
    m_board = new BoardView(m_model);
    m_actions = new BoardActions(session, m_board, this);
    m_hint = new HintBox({}, HintBox::Tone::News);
    m_suggestions = new SuggestionPanel;
    m_suggestions->hide();
    m_empty = Label::prose({}, FontRole::Body, ColorRole::TextMuted);
    column->addWidget(makeEntry());
    column->addWidget(makeTools());
    column->addWidget(m_hint);
    column->addWidget(m_suggestions);
    column->addWidget(m_empty);
    column->addWidget(m_board, 1);
    column->addStretch(0);
    connectBoard();
}

QWidget *CardsActivity::makeEntry()
{
    m_entry = new CardEntry(tr("New answer"), 1);
    m_entry->letUndoPass();
    m_entry->setPlaceholderText(tr("Write what is said; Enter puts it on the board"));
    m_speaker = new QComboBox;
    m_speaker->setAccessibleName(tr("Who says so"));
    m_speaker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_speaker->setMinimumContentsLength(10);
    m_add = makeButton(tr("Add answer"), theme::ButtonKind::Quiet, QStringLiteral("plus"));
    connect(m_entry, &CardEntry::entered, this, &CardsActivity::addCard);
    connect(m_add, &QPushButton::clicked, this, &CardsActivity::addCard);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::current().space(Space::Small));
    row->addWidget(m_entry, 4);
    row->addWidget(m_speaker, 2);
    row->addWidget(m_add);
    return box;
}

QWidget *CardsActivity::makeTools()
{
    auto *find = new FilterLine(tr("Find a card"));
    find->setList(m_board);
    connect(find, &FilterLine::filterChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showBoard();
    });
    auto *move = makeButton(tr("Move to…"));
    move->setMenu(m_actions->moveMenu());
    auto *more = makeButton(tr("More"));
    more->setMenu(m_actions->moreMenu());
    move->setEnabled(false);
    connect(m_actions->moveAction(), &QAction::changed, move,
            [this, move] { move->setEnabled(m_actions->moveAction()->isEnabled()); });
    m_suggest = makeButton(tr("Suggest groups"), theme::ButtonKind::Quiet, QStringLiteral("lightbulb"));
    m_parked = makeButton(tr("Parking lot"));
    m_parked->setCheckable(true);
    m_count = new Label({}, FontRole::Small, ColorRole::TextMuted);
    connect(m_suggest, &QPushButton::clicked, this, &CardsActivity::suggest);
    connect(m_parked, &QPushButton::toggled, this, &CardsActivity::showParked);
    m_tools = new QWidget;
    auto *row = new FlowLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *tool :
         std::initializer_list<QWidget *>{find, makeActionButton(m_actions->groupAction(), theme::ButtonKind::Quiet),
                                          move, more, m_suggest, m_parked, m_count})
        row->addWidget(tool);
    return m_tools;
}

void CardsActivity::connectBoard()
{
    // Queued: an editor must have closed before the board is laid out anew.
    connect(
        m_model, &BoardModel::cardEdited, this,
        [this](const QString &card, const QString &text) {
            if (session().hasProject() && !m_actions->takesSplit(card, text))
                session().settle(CardStore(*session().project()).rewrite(card, text));
        },
        Qt::QueuedConnection);
    connect(
        m_model, &BoardModel::groupNamed, this,
        [this](const QString &group, const QString &name) {
            if (session().hasProject())
                session().settle(workshop::ClusterStore(*session().project()).rename(group, name));
        },
        Qt::QueuedConnection);
    connect(m_actions, &BoardActions::splitBegun, this,
            [this] { m_hint->setText(tr("Press Shift+Enter wherever the card is to be cut, then Enter.")); });
    connect(m_actions, &BoardActions::splitEnded, this, [this] { m_hint->setText({}); });
    connect(m_suggestions, &SuggestionPanel::taken, m_actions, &BoardActions::group);
    connect(m_suggestions, &SuggestionPanel::looked, this, [this](const QStringList &cards) {
        m_board->select(cards);
        m_board->scrollTo(m_model->indexOf(cards.value(0)), QAbstractItemView::PositionAtTop);
    });
    connect(m_suggestions, &SuggestionPanel::left, this, [this] {
        m_suggestions->hide();
        m_suggest->setFocus();
    });
}

void CardsActivity::showQuestion(const workshop::Question &question)
{
    Activity::showQuestion(question);
    m_entry->restart({});
    m_suggestions->hide();
    m_hint->setText({});
    m_parked->setChecked(false);
    showBoard();
}

void CardsActivity::refresh(const workshop::Room &room)
{
    Activity::refresh(room);
    offerSpeakers();
    showBoard();
    if (m_suggestions->isVisibleTo(this))
        suggest();
    for (QWidget *field : std::initializer_list<QWidget *>{m_entry, m_add, m_speaker})
        field->setEnabled(canEdit());
}

QString CardsActivity::shownQuestion() const
{
    return m_parked->isChecked() ? QString(workshop::kParkingLot) : question().id;
}

void CardsActivity::showBoard()
{
    const QStringList chosen = m_board->selectedCards();
    const QString current = m_board->currentIndex().data(BoardModel::IdRole).toString();
    m_model->setCanEdit(canEdit());
    m_model->show(room(), shownQuestion());
    if (m_board->selectedCards() != chosen) {
        m_board->select(chosen);
        if (const QModelIndex again = m_model->indexOf(current); again.isValid())
            m_board->selectionModel()->setCurrentIndex(again, QItemSelectionModel::NoUpdate);
    }
    m_actions->refresh(room(), shownQuestion(), question().id, canEdit());
    const auto count = static_cast<int>(room().cardsOf(shownQuestion()).size());
    const auto parked = static_cast<int>(room().cardsOf(workshop::kParkingLot).size());
    m_parked->setText(tr("Parking lot: %n", nullptr, parked));
    m_parked->setVisible(parked > 0 || m_parked->isChecked());
    m_count->setText(tr("%n card(s)", nullptr, count));
    m_tools->setVisible(count > 0 || parked > 0 || m_parked->isChecked());
    m_suggest->setEnabled(canEdit() && count > 1);
    const workshop::WritingRound *writing = room().openRound(shownQuestion());
    if (m_parked->isChecked())
        m_empty->setText(tr("Nothing is parked. What leads away from the question can wait here."));
    else if (writing)
        m_empty->setText(tr("Silent writing is on: its cards appear here when they are revealed."));
    else
        m_empty->setText(tr("Nothing is said yet. Write down what people say, one thought a card, or let everybody "
                            "write in silence first. Then lay together what belongs together: drag the cards, or "
                            "choose some and press G."));
    m_empty->setVisible(count == 0);
    m_board->setVisible(count > 0);
}

void CardsActivity::offerSpeakers()
{
    const QString speaker = m_speaker->currentData().toString();
    m_speaker->clear();
    m_speaker->addItem(tr("The room"), QString());
    for (const auto &person : room().present())
        m_speaker->addItem(
            tr("%1 · %2", "speaker, team")
                .arg(session().names().person(person.id, person.name, {}, 60), workshop::teamName(person.team)),
            person.id);
    m_speaker->setCurrentIndex(qMax(0, m_speaker->findData(speaker)));
}

void CardsActivity::suggest()
{
    m_suggestions->show(workshop::suggestClusters(room().looseCards(shownQuestion()), workshop::stopWords()));
    m_suggestions->setVisible(true);
}

void CardsActivity::showParked(bool parked)
{
    m_suggestions->hide();
    m_entry->parentWidget()->setVisible(!parked);
    showBoard();
    emit stageChanged();
}

void CardsActivity::focusEntry()
{
    m_entry->setFocus();
}

QVariant CardsActivity::begun() const
{
    return m_entry->toPlainText();
}

void CardsActivity::resume(const QVariant &begun)
{
    m_entry->setPlainText(begun.toString());
}

void CardsActivity::commit()
{
    // A half-written answer is an answer: leaving the question must not lose it.
    if (!m_entry->toPlainText().trimmed().isEmpty())
        addCard();
}

void CardsActivity::addCard()
{
    const QString text = m_entry->toPlainText().trimmed();
    if (text.isEmpty() || !canEdit())
        return;
    Answer card{{}, question().id, m_speaker->currentData().toString(), text, QDateTime::currentDateTimeUtc()};
    if (const workshop::Participant *speaker = room().participant(card.participant))
        card.team = speaker->team;
    // Emptied first: what is told of the change may come back here.
    m_entry->restart({});
    if (!session().settle(CardStore(*session().project()).add(card)))
        m_entry->restart(text);
}

StageScene::Card CardsActivity::stageCard(const Answer &card, const QHash<QString, workshop::CardVotes> &votes) const
{
    const workshop::Participant *author = room().participant(card.participant);
    const QString team = card.team.isEmpty() && author ? author->team : card.team;
    StageScene::Card shown{visible(card.text, 400)};
    if (!team.isEmpty()) {
        shown.note = workshop::teamName(team);
        shown.edge = teamColor(team);
    }
    shown.dots = qRound(votes.value(card.id).amount);
    return shown;
}

std::optional<StageScene> CardsActivity::stageScene() const
{
    const QString question = shownQuestion();
    const auto votes = room().votesOnCardsOf(question);
    StageScene::Cards cards;
    const auto addColumn = [&](const QString &name, const std::vector<Answer> &from) {
        if (from.empty())
            return;
        StageScene::Column column{visible(name, 80)};
        QSet<QString> people;
        for (const Answer &card : from) {
            column.cards.push_back(stageCard(card, votes));
            if (!card.participant.isEmpty())
                people.insert(card.participant);
        }
        if (!people.isEmpty())
            column.count = tr("%n people", nullptr, static_cast<int>(people.size()));
        cards.columns.push_back(std::move(column));
    };
    for (const workshop::Cluster &cluster : room().clustersOf(question))
        addColumn(cluster.name, room().cardsIn(cluster.id));
    addColumn({}, room().looseCards(question));
    if (cards.columns.empty())
        return std::nullopt;
    StageScene scene;
    if (m_parked->isChecked()) {
        scene.kicker = tr("For later");
        scene.title = tr("Parking lot");
    }
    scene.body = std::move(cards);
    return scene;
}

} // namespace lodestar::ui
