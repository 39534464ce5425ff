#include "ui/pages/workshop/questionspanel.h"

#include "core/project/handout.h"
#include "core/workshop/gapstore.h"
#include "core/workshop/roomfacts.h"
#include "ui/base/meeting.h"
#include "ui/base/session.h"
#include "ui/pages/workshop/questiondelegate.h"
#include "ui/pages/workshop/questioneditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/label.h"

#include <QActionGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::Space;
using workshop::Focus;

QuestionsPanel::QuestionsPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Tiny));
    m_model = new QuestionModel(this);
    m_list = new QListView;
    m_list->setAccessibleName(tr("Questions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QuestionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDragDropOverwriteMode(false);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setMinimumHeight(theme::current().pixels(120));
    m_list->installEventFilter(this);
    makeMenu();
    column->addWidget(makeTop());
    m_nothing = Label::wrapping({}, theme::FontRole::Small, theme::ColorRole::TextMuted);
    m_nothing->hide();
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    m_editor = new QuestionEditor;
    column->addWidget(m_editor);

    connect(m_list, &QListView::customContextMenuRequested, this,
            [this](const QPoint &at) { showMenu(m_list->viewport()->mapToGlobal(at)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const QString id = currentId(); !id.isEmpty() && std::exchange(m_openedId, id) != id)
            emit opened();
    });
    connect(m_list, &QListView::activated, this, &QuestionsPanel::entryWanted);
    // Queued: the list has not let go of what it drags yet.
    connect(
        m_model, &QuestionModel::moveWanted, this,
        [this](const QString &question, const QString &before) {
            m_session.settle(store().move(question, before));
            keepCurrent(question);
        },
        Qt::QueuedConnection);
    connect(m_editor, &QuestionEditor::saved, this, [this](const workshop::Question &question) {
        const bool shipped = !question.own && !question.id.isEmpty();
        m_session.settle(shipped ? store().reword(question.id, question.text) : store().saveOwn(question));
    });
    connect(m_editor, &QuestionEditor::restored, this,
            [this](const QString &question) { m_session.settle(store().reword(question, {})); });
}

QWidget *QuestionsPanel::makeTop()
{
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Tiny));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::current().space(Space::Tiny));
    auto *filter = new FilterLine(tr("Find a question"));
    filter->setList(m_list);
    connect(filter, &FilterLine::filterChanged, this, [this](const QString &text) {
        const QString open = m_openedId;
        m_model->setFilter(text);
        keepCurrent(open);
    });
    m_more = makeIconButton(QStringLiteral("more"), tr("Order, own questions, put away"));
    connect(m_more, &QPushButton::clicked, this,
            [this] { showMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    row->addWidget(filter, 1);
    row->addWidget(m_more);
    column->addLayout(row);
    m_show = new QComboBox;
    m_show->setAccessibleName(tr("Which questions are shown"));
    m_show->addItem(tr("All questions"), static_cast<int>(QuestionModel::Show::InUse));
    m_show->addItem(tr("What is open"), static_cast<int>(QuestionModel::Show::Open));
    m_show->addItem(tr("Put away"), static_cast<int>(QuestionModel::Show::PutAway));
    connect(m_show, &QComboBox::activated, this, [this] {
        const QString open = m_openedId;
        m_model->setShow(static_cast<QuestionModel::Show>(m_show->currentData().toInt()));
        keepCurrent(open);
    });
    column->addWidget(m_show);
    return top;
}

void QuestionsPanel::makeMenu()
{
    m_menu = new QMenu(this);
    m_foci = new QActionGroup(this);
    for (const Focus focus : {Focus::Delivery, Focus::Profitability, Focus::Own}) {
        auto *action = m_menu->addAction(workshop::focusName(focus));
        action->setCheckable(true);
        action->setData(static_cast<int>(focus));
        m_foci->addAction(action);
        connect(action, &QAction::triggered, this, [this, focus] { m_session.settle(store().setFocus(focus)); });
    }
    m_menu->addSeparator();
    m_up = m_menu->addAction(tr("Move up"), this, [this] { move(-1); });
    m_up->setShortcut(Qt::ALT | Qt::Key_Up);
    m_down = m_menu->addAction(tr("Move down"), this, [this] { move(1); });
    m_down->setShortcut(Qt::ALT | Qt::Key_Down);
    m_menu->addSeparator();
    m_add = m_menu->addAction(tr("Add a question"), this, [this] { edit(true); });
    m_add->setShortcut(Qt::Key_Insert);
    m_edit = m_menu->addAction(tr("Change its words"), this, [this] { edit(false); });
    m_edit->setShortcut(Qt::Key_F2);
    m_away = m_menu->addAction(tr("Put it away"), this, &QuestionsPanel::putAway);
    m_away->setShortcut(Qt::Key_Delete);
    m_remove = m_menu->addAction(tr("Remove it"), this, [this] {
        if (const auto *question = current())
            m_session.settle(store().removeOwn(question->id));
    });
    m_restore =
        m_menu->addAction(tr("Restore the 25 questions"), this, [this] { m_session.settle(store().restoreShipped()); });
    for (QAction *action : {m_up, m_down, m_add, m_edit, m_away})
        action->setShortcutContext(Qt::WidgetShortcut); // keys of the list; see eventFilter()
}

workshop::QuestionStore QuestionsPanel::store() const
{
    return {*m_session.project(),
            workshop::shippedQuestions(theme::current().language).value_or(std::vector<workshop::Question>())};
}

void QuestionsPanel::fillMenu()
{
    const bool can = m_session.meeting().canSteer();
    const auto *question = current();
    const bool isReal = question && question->id != workshop::kParkingLot;
    const auto now = store().focus();
    for (QAction *action : m_foci->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(now));
        action->setEnabled(can);
    }
    m_away->setText(question && question->hidden ? tr("Bring it back") : tr("Put it away"));
    for (QAction *action : {m_up, m_down, m_edit, m_away})
        action->setEnabled(can && isReal);
    m_add->setEnabled(can);
    m_remove->setVisible(question && question->own);
    m_remove->setEnabled(can);
    m_restore->setEnabled(can && store().isChanged());
}

void QuestionsPanel::showMenu(const QPoint &at)
{
    fillMenu();
    m_menu->popup(at);
}

bool QuestionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress || !m_session.hasProject())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QKeySequence pressed(key->keyCombination());
    for (QAction *action : {m_up, m_down, m_add, m_edit, m_away}) {
        if (action->shortcut() == pressed) {
            fillMenu();
            action->trigger(); // does nothing while it is not enabled
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuestionsPanel::refresh(const workshop::Room &room)
{
    auto all = store().questions();
    if (!all) {
        m_session.notify(all.error().message, true);
        return;
    }
    // A hand-out asks only some of the questions.
    if (const auto handout = project::handoutOf(*m_session.project()))
        std::erase_if(*all, [&](const auto &question) { return !handout->questions.contains(question.id); });
    const auto gaps = workshop::GapStore(*m_session.project()).list();
    m_progress = workshop::questionProgress(workshop::workshopFacts(room, gaps.value_or(std::vector<workshop::Gap>())));
    if (!room.cardsOf(workshop::kParkingLot).empty()) {
        workshop::Question parking;
        parking.id = parking.group = workshop::kParkingLot;
        parking.text = tr("Parking lot");
        parking.why = tr("What was kept for later: send each card to a question, or decide that it can go.");
        all->push_back(parking);
    }
    const QString open = m_openedId;
    m_model->setMovable(m_session.meeting().canSteer());
    m_model->setQuestions(std::move(*all));
    m_model->setProgress(m_progress);
    keepCurrent(open);
}

const workshop::Question *QuestionsPanel::current() const
{
    for (const auto &question : m_model->questions()) {
        if (question.id == m_openedId)
            return &question;
    }
    return nullptr;
}

QString QuestionsPanel::currentId() const
{
    return m_list->currentIndex().data(QuestionModel::IdRole).toString();
}

void QuestionsPanel::keepCurrent(const QString &question)
{
    const QModelIndex again = m_model->indexOf(question);
    const QModelIndex to = again.isValid() ? again : m_model->firstQuestion();
    if (to != m_list->currentIndex())
        m_list->setCurrentIndex(to);
    m_nothing->setText(to.isValid()                      ? QString()
                           : m_show->currentIndex() == 1 ? tr("Nothing is open: every question is decided.")
                           : m_show->currentIndex() == 2 ? tr("No question is put away.")
                                                         : tr("No question has these words."));
    m_nothing->setVisible(!to.isValid());
}

bool QuestionsPanel::open(const QString &question)
{
    QModelIndex index = m_model->indexOf(question);
    if (!index.isValid()) { // it may be filtered out
        m_show->setCurrentIndex(0);
        m_model->setShow(QuestionModel::Show::InUse);
        m_model->setFilter({});
        if (auto *filter = findChild<FilterLine *>())
            filter->clear();
        index = m_model->indexOf(question);
    }
    if (!index.isValid()) {
        keepCurrent(m_openedId);
        return false;
    }
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    return true;
}

bool QuestionsPanel::step(int direction)
{
    for (int row = m_list->currentIndex().row() + direction; row >= 0 && row < m_model->rowCount(); row += direction) {
        const QModelIndex index = m_model->index(row);
        if (!index.data(QuestionModel::HeadingRole).toBool()) {
            m_list->setCurrentIndex(index);
            m_list->scrollTo(index);
            return true;
        }
    }
    return false;
}

void QuestionsPanel::move(int direction)
{
    const QString id = currentId();
    QStringList order;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QString one = m_model->index(row).data(QuestionModel::IdRole).toString(); !one.isEmpty())
            order << one;
    }
    const qsizetype at = order.indexOf(id);
    if (at < 0 || at + direction < 0 || at + direction >= order.size())
        return;
    m_session.settle(store().move(id, direction < 0 ? order[at - 1] : order.value(at + 2)));
    keepCurrent(id);
}

void QuestionsPanel::putAway()
{
    const auto *question = current();
    if (!question)
        return;
    const bool hidden = !question->hidden;
    if (m_session.settle(store().setHidden(question->id, hidden)) && hidden)
        m_session.notify(tr("The question is put away. Its answers are kept."), false, true);
}

void QuestionsPanel::edit(bool isNew)
{
    const auto *question = current();
    workshop::Question begun;
    if (isNew)
        begun.group = question && question->id != workshop::kParkingLot ? question->group : QStringLiteral("own");
    else if (question)
        begun = *question;
    m_editor->begin(begun);
}

} // namespace lodestar::ui
