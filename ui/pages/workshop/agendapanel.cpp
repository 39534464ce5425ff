#include "ui/pages/workshop/agendapanel.h"

#include "core/base/text.h"
#include "ui/base/meeting.h"
#include "ui/base/session.h"
#include "ui/pages/workshop/agendadelegate.h"
#include "ui/pages/workshop/agendamodel.h"
#include "ui/pages/workshop/questionchooser.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using workshop::BlockTime;

namespace {

constexpr int kLongest = 240; // minutes of one block
constexpr int kNewBlock = 10; // minutes
constexpr int kLow = 760; ///< pixels at 100 %: in less the list of blocks has the room to itself

} // namespace

AgendaPanel::AgendaPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Tiny));
    column->addWidget(makeTop());
    m_model = new AgendaModel(this);
    m_list = new QListView;
    m_list->setAccessibleName(tr("Blocks of the agenda"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AgendaDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDragDropOverwriteMode(false);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setMinimumHeight(theme::current().pixels(120));
    m_list->installEventFilter(this);
    column->addWidget(m_list, 3);
    auto *scroll = makeScrollArea(makeDetail());
    scroll->setMinimumHeight(theme::current().pixels(110));
    m_editor = scroll;
    m_fold = makeButton(tr("Change the agenda"), theme::ButtonKind::Link);
    m_fold->setCheckable(true);
    m_fold->hide();
    connect(m_fold, &QPushButton::toggled, this, [this](bool open) {
        m_fold->setText(open ? tr("Show more blocks") : tr("Change the agenda"));
        m_editor->setVisible(open);
        m_list->scrollTo(m_list->currentIndex());
    });
    column->addWidget(m_fold, 0, Qt::AlignLeading);
    column->addWidget(scroll, 2);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgendaPanel::showBlock);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { m_session.meeting().open(index.row()); });
    // Queued: the list has not let go of what it drags yet.
    connect(
        m_model, &AgendaModel::moveWanted, this,
        [this](const QString &block, int to) {
            m_session.settle(m_session.meeting().agendaStore().move(block, to));
            choose(block);
        },
        Qt::QueuedConnection);
    connect(&session.meeting(), &Meeting::changed, this, &AgendaPanel::refresh);
    connect(&session, &Session::busyChanged, this, &AgendaPanel::refresh);
    refresh();
}

QWidget *AgendaPanel::makeTop()
{
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Tiny));
    m_agendas = new QComboBox;
    m_agendas->setAccessibleName(tr("Agenda"));
    connect(m_agendas, &QComboBox::activated, this, [this] {
        m_session.settle(m_session.meeting().agendaStore().choose(m_agendas->currentData().toString()));
        refresh(); // shows again what is, where it was refused
    });
    m_total = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    column->addWidget(m_agendas);
    column->addWidget(m_total);
    return top;
}

QWidget *AgendaPanel::makeDetail()
{
    const auto &look = theme::current();
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Small));
    m_library = new QComboBox;
    m_library->setAccessibleName(tr("Block to add"));
    m_library->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the column is narrow
    m_library->setMinimumContentsLength(6);
    m_add = makeIconButton(QStringLiteral("plus"), tr("Add this block to the agenda"));
    connect(m_add, &QPushButton::clicked, this, &AgendaPanel::addBlock);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_library, 1);
    adding->addWidget(m_add);
    column->addLayout(adding);

    m_detail = new QWidget;
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->setSpacing(look.space(Space::Small));
    m_title = new TextLine(tr("Name of the block"));
    m_title->setMaxLength(80);
    m_minutes = new QSpinBox;
    m_minutes->setAccessibleName(tr("Minutes of the block"));
    m_minutes->setRange(1, kLongest);
    m_minutes->setKeyboardTracking(false);
    m_minutes->setSuffix(tr(" min", "minutes, after a number"));
    m_mode = new QComboBox;
    m_mode->setAccessibleName(tr("How the room works"));
    m_mode->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mode->setMinimumContentsLength(4);
    for (const auto mode : workshop::blockModes())
        m_mode->addItem(workshop::blockModeName(mode), workshop::blockModeId(mode));
    m_say = new TextEdit(tr("What to say"), 3);
    m_say->setPlaceholderText(tr("What to say when it begins"));
    m_rules = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_questions = new QuestionChooser(m_session);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    m_go = makeIconButton(QStringLiteral("play"), tr("Go to this block"));
    m_up = makeIconButton(QStringLiteral("up"), tr("Move the block up (Alt+Up)"));
    m_down = makeIconButton(QStringLiteral("down"), tr("Move the block down (Alt+Down)"));
    m_remove = makeIconButton(QStringLiteral("trash"), tr("Remove the block (Delete)"));
    for (QPushButton *button : {m_go, m_up, m_down, m_remove})
        flow->addWidget(button);
    detail->addWidget(buttons);
    auto *row = new QHBoxLayout;
    row->addWidget(m_minutes);
    row->addWidget(m_mode, 1);
    detail->addLayout(row);
    detail->addWidget(m_title);
    detail->addWidget(m_say);
    detail->addWidget(m_rules);
    detail->addWidget(m_questions);
    column->addWidget(m_detail);
    column->addStretch(1);

    auto &meeting = m_session.meeting();
    const auto store = [&meeting] { return meeting.agendaStore(); };
    connect(m_title, &TextLine::committed, this,
            [this, store](const QString &text) { m_session.settle(store().rename(m_shownBlock, text)); });
    connect(m_minutes, &QSpinBox::valueChanged, this,
            [this, store](int minutes) { m_session.settle(store().setMinutes(m_shownBlock, minutes)); });
    connect(m_mode, &QComboBox::activated, this, [this, store] {
        m_session.settle(store().setMode(m_shownBlock, workshop::blockModeFromId(m_mode->currentData().toString())));
    });
    connect(m_say, &TextEdit::committed, this, [this, store, &meeting](const QString &text) {
        for (const auto &block : meeting.agenda().blocks) {
            if (block.id != m_shownBlock || text.trimmed() == meeting.agenda().spoken(block).trimmed())
                continue;
            m_session.settle(store().setSay(m_shownBlock, text));
            return; // the agenda is another one now
        }
    });
    connect(m_questions, &QuestionChooser::changed, this,
            [this, store](const QStringList &chosen) { m_session.settle(store().setQuestions(m_shownBlock, chosen)); });
    connect(m_go, &QPushButton::clicked, this,
            [this] { m_session.meeting().open(m_model->indexOf(m_shownBlock).row()); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &AgendaPanel::removeBlock);
    return inner;
}

QString AgendaPanel::chosen() const
{
    return m_list->currentIndex().data(AgendaModel::IdRole).toString();
}

void AgendaPanel::choose(const QString &block)
{
    QModelIndex index = m_model->indexOf(block);
    if (!index.isValid())
        index = m_model->index(0);
    if (index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
}

void AgendaPanel::refresh()
{
    if (!m_session.hasProject())
        return;
    const Meeting &meeting = m_session.meeting();
    const QString open = m_shownBlock;
    const bool can = meeting.canSteer();
    m_model->setMovable(can);
    m_model->setAgenda(meeting.agenda(), meeting.clock());
    m_agendas->clear();
    m_library->clear();
    QStringList offered;
    for (const auto &agenda : meeting.shipped()) {
        m_agendas->addItem(agenda.name, agenda.id);
        for (const auto &block : agenda.blocks) {
            if (!offered.contains(block.shipped))
                m_library->addItem(block.title, block.shipped);
            offered << block.shipped;
        }
    }
    m_library->insertItem(0, tr("A block of your own"), QString());
    m_library->setCurrentIndex(0);
    m_agendas->addItem(tr("An agenda of your own"), QString());
    const int at = m_agendas->findData(meeting.agenda().id);
    m_agendas->setCurrentIndex(at < 0 ? m_agendas->count() - 1 : at);
    const QString minutes = tr("%n minute(s)", nullptr, meeting.agenda().minutes());
    m_total->setText(meeting.agenda().changed && !meeting.agenda().id.isEmpty()
                         ? tr("%1, changed by you. Choosing it again restores it.").arg(minutes)
                         : minutes);
    m_agendas->setToolTip(meeting.agenda().about);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_agendas, m_library, m_add, m_title, m_minutes, m_mode,
                                                            m_say, m_questions, m_go, m_up, m_down, m_remove})
        widget->setEnabled(can);
    choose(m_model->indexOf(open).isValid() || !meeting.current() ? open : meeting.current()->id);
    showBlock();
    emit stageChanged();
}

void AgendaPanel::showBlock()
{
    const Meeting &meeting = m_session.meeting();
    if (const QString wanted = chosen(); wanted != m_shownBlock) {
        commit(); // what was typed belongs to the block before; the agenda is another one after it
        if (chosen() != wanted)
            choose(wanted);
    }
    const auto *block = meeting.block(m_list->currentIndex().row());
    m_detail->setVisible(block != nullptr);
    if (!block)
        return;
    const bool another = block->id != m_shownBlock;
    if (another) {
        m_shownBlock = block->id;
        m_title->restart(block->title);
        m_say->restart(meeting.agenda().spoken(*block));
    } else {
        m_title->setStored(block->title);
        m_say->setText(meeting.agenda().spoken(*block));
    }
    showStored(*m_minutes, block->minutes);
    m_mode->setCurrentIndex(m_mode->findData(workshop::blockModeId(block->mode)));
    m_rules->setText(block->rules.join(u'\n'));
    m_rules->setVisible(!block->rules.isEmpty());
    m_questions->setChosen(block->questions);
    m_questions->setVisible(block->opens.startsWith(QStringLiteral("workshop")) || block->shipped.isEmpty());
}

void AgendaPanel::commit()
{
    if (!m_session.hasProject() || m_shownBlock.isEmpty())
        return;
    m_title->commit();
    m_say->commit();
}

void AgendaPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool low = height() < theme::current().pixels(kLow);
    m_fold->setVisible(low);
    m_editor->setVisible(!low || m_fold->isChecked());
}

void AgendaPanel::hideEvent(QHideEvent *event)
{
    commit();
    QWidget::hideEvent(event);
}

void AgendaPanel::move(int direction)
{
    const QString block = chosen();
    const int to = m_list->currentIndex().row() + direction;
    if (block.isEmpty() || to < 0 || to >= m_model->rowCount() || !m_session.meeting().canSteer())
        return;
    m_session.settle(m_session.meeting().agendaStore().move(block, to));
    choose(block);
}

void AgendaPanel::addBlock()
{
    const auto &meeting = m_session.meeting();
    workshop::AgendaBlock added;
    added.title = tr("New block");
    added.minutes = kNewBlock;
    const QString wanted = m_library->currentData().toString();
    for (const auto &agenda : meeting.shipped()) {
        for (const auto &block : agenda.blocks) {
            if (!wanted.isEmpty() && block.shipped == wanted)
                added = block;
        }
    }
    const int at = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + 1 : m_model->rowCount();
    if (!m_session.settle(meeting.agendaStore().add(added, at)))
        return;
    m_list->setCurrentIndex(m_model->index(at));
    m_title->setFocus();
    m_title->selectAll();
}

void AgendaPanel::removeBlock()
{
    const QString block = chosen();
    if (block.isEmpty() || !m_session.meeting().canSteer())
        return;
    const int row = m_list->currentIndex().row();
    if (m_session.settle(m_session.meeting().agendaStore().remove(block)))
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
}

bool AgendaPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers().testFlag(Qt::AltModifier);
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        removeBlock();
        return true;
    }
    if (key->key() == Qt::Key_F2) {
        if (m_fold->isVisible())
            m_fold->setChecked(true);
        m_title->setFocus();
        m_title->selectAll();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

std::optional<StageScene> AgendaPanel::stageScene() const
{
    const Meeting &meeting = m_session.meeting();
    StageScene scene;
    scene.title = meeting.agenda().name;
    scene.line = tr("%n minute(s)", nullptr, meeting.agenda().minutes());
    StageScene::Steps steps;
    for (const auto &slot : meeting.clock().blocks()) {
        const auto *block = meeting.block(static_cast<int>(&slot - meeting.clock().blocks().data()));
        if (!block)
            continue;
        StageScene::Step step;
        step.name = block->title;
        step.note = tr("%n min", "minutes", block->minutes);
        const bool over = slot.time.state == BlockTime::State::Done || slot.time.state == BlockTime::State::Skipped;
        step.state = over                                  ? StageScene::Step::State::Done
            : slot.time.state != BlockTime::State::Waiting ? StageScene::Step::State::Now
                                                           : StageScene::Step::State::Next;
        steps.steps.push_back(step);
    }
    scene.body = steps;
    return scene;
}

} // namespace lodestar::ui
