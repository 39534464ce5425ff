#include "ui/mainwindow/clockstrip.h"

#include "core/base/format.h"
#include "ui/base/icon.h"
#include "ui/base/meeting.h"
#include "ui/base/session.h"
#include "ui/theme/stylepaint.h"
#include "ui/widgets/blocknotes.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/parkinglot.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using workshop::MeetingClock;

namespace {

ColorRole colorOf(MeetingClock::Level level)
{
    if (level == MeetingClock::Level::Plenty)
        return ColorRole::Text;
    return level == MeetingClock::Level::Soon ? ColorRole::Caution : ColorRole::Negative;
}

/// A button that does what an action does; the tip names its key.
QPushButton *buttonFor(QAction *action, const QString &icon)
{
    auto *button = makeButton(action->text(), ButtonKind::Quiet, icon);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(keys.isEmpty() ? action->text() : action->text() + u" ("_s + keys + u')');
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

ClockStrip::ClockStrip(Session &session, QWidget *parent) : QFrame(parent), m_session(session)
{
    setAccessibleName(tr("Clock of the workshop"));
    m_go = action(tr("Begin the workshop"), Qt::Key_F6, &ClockStrip::go);
    m_next = action(tr("Next block"), Qt::Key_F7, &ClockStrip::next);
    m_back = action(tr("Back to the block before"), Qt::SHIFT | Qt::Key_F7, &ClockStrip::back);
    m_add = action(tr("Two more minutes"), Qt::Key_F8, &ClockStrip::addTime);
    m_park = action(tr("Parking lot"), Qt::Key_F9, &ClockStrip::park);
    m_talk = action(tr("What to say"), Qt::SHIFT | Qt::Key_F9, &ClockStrip::toggleNotes);
    m_skip = new QAction(tr("Leave this block out"), this);
    connect(m_skip, &QAction::triggered, &session.meeting(), &Meeting::skip);
    m_finish = new QAction(tr("End the workshop"), this);
    connect(m_finish, &QAction::triggered, &session.meeting(), &Meeting::finish);
    m_clear = new QAction(tr("Set the clock back to the beginning"), this);
    connect(m_clear, &QAction::triggered, &session.meeting(), &Meeting::clear);
    m_minutes = new QAction(tr("Copy the minutes of the workshop"), this);
    connect(m_minutes, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_session.meeting().minutes());
        m_session.notify(tr("The minutes are in the clipboard: paste them into a mail or a document."));
    });

    const auto &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.space(Space::Medium), look.space(Space::Tiny), look.space(Space::Small),
                               look.space(Space::Small));
    column->setSpacing(look.space(Space::Tiny));
    column->addLayout(makeLine());
    m_away = new HintBox;
    auto *goOn = makeButton(tr("Go on without counting it"));
    connect(goOn, &QPushButton::clicked, &session.meeting(), &Meeting::goOn);
    auto *count = makeButton(tr("Count the time"));
    connect(count, &QPushButton::clicked, &session.meeting(), &Meeting::countAway);
    m_away->addButton(goOn);
    m_away->addButton(count);
    column->addWidget(m_away);
    m_idle = new HintBox;
    auto *move = makeButton(tr("Go on to the next block"));
    connect(move, &QPushButton::clicked, this, &ClockStrip::next);
    auto *stay = makeButton(tr("Stay"));
    connect(stay, &QPushButton::clicked, &session.meeting(), &Meeting::stay);
    m_idle->addButton(move);
    m_idle->addButton(stay);
    column->addWidget(m_idle);
    m_notes = new BlockNotes(session);
    column->addWidget(m_notes);

    session.meeting().reload(); // in the language of the look that the window is made with
    connect(&session.meeting(), &Meeting::changed, this, &ClockStrip::refresh);
    connect(&session.meeting(), &Meeting::ticked, this, &ClockStrip::tick);
    connect(&session, &Session::busyChanged, this, &ClockStrip::refresh);
    refresh();
}

QAction *ClockStrip::action(const QString &text, const QKeySequence &keys, void (ClockStrip::*slot)())
{
    auto *made = new QAction(text, this);
    made->setShortcut(keys);
    connect(made, &QAction::triggered, this, slot);
    addAction(made); // its key works wherever the focus is
    return made;
}

QList<QAction *> ClockStrip::steering()
{
    const auto gap = [this] {
        auto *separator = new QAction(this);
        separator->setSeparator(true);
        return separator;
    };
    return {m_go, m_next, m_back, m_skip, m_add, gap(), m_park, m_talk, gap(), m_minutes, m_finish, m_clear};
}

QLayout *ClockStrip::makeLine()
{
    const auto &look = theme::current();
    m_line = new QBoxLayout(QBoxLayout::TopToBottom);
    m_line->setSpacing(look.space(Space::Small));
    auto *row = new QHBoxLayout;
    row->setSpacing(look.space(Space::Small));
    m_block = new ElidedLabel({}, FontRole::BodyStrong);
    m_left = new Label({}, FontRole::Subtitle);
    m_standing = new ElidedLabel({}, FontRole::Small, ColorRole::TextMuted);
    m_after = new ElidedLabel({}, FontRole::Small, ColorRole::TextMuted);
    row->addWidget(m_block, 3);
    row->addWidget(m_left);
    row->addWidget(m_standing, 2);
    row->addWidget(m_after, 2);
    m_line->addLayout(row, 1);
    m_buttons = makeButtons();
    m_line->addWidget(m_buttons);
    return m_line;
}

QWidget *ClockStrip::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::current().space(Space::Tiny));
    m_goButton = buttonFor(m_go, u"play"_s);
    m_nextButton = buttonFor(m_next, u"arrow"_s);
    m_addButton = buttonFor(m_add, {});
    m_addButton->setText(tr("+2", "more minutes"));
    m_addButton->setAccessibleName(m_add->text());
    m_parkButton = buttonFor(m_park, u"pin"_s);
    m_notesButton = makeIconButton(u"lightbulb"_s, tr("What to say"));
    m_notesButton->setCheckable(true);
    m_notesButton->setToolTip(m_talk->text() + u" ("_s + m_talk->shortcut().toString(QKeySequence::NativeText) + u')');
    connect(m_notesButton, &QPushButton::clicked, m_talk, &QAction::trigger);
    auto *more = makeIconButton(u"more"_s, tr("More for the clock"));
    auto *menu = new QMenu(more);
    menu->addActions({m_back, m_skip, m_finish, m_minutes, m_clear});
    connect(more, &QPushButton::clicked, menu,
            [menu, more] { menu->popup(more->mapToGlobal(more->rect().bottomLeft())); });
    for (QPushButton *button : {m_goButton, m_nextButton, m_addButton, m_parkButton, m_notesButton, more})
        row->addWidget(button);
    return buttons;
}

void ClockStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void ClockStrip::arrange()
{
    const auto &look = theme::current();
    // Side by side as long as the block and its minutes can be read; a second line costs the page below.
    const int words = width() - m_buttons->sizeHint().width();
    m_line->setDirection(words < look.pixels(210) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_standing->setVisible(m_line->direction() == QBoxLayout::TopToBottom || words >= look.pixels(400));
    // What comes next is the first to go where words are short of room; the notes say it as well.
    const Meeting &meeting = m_session.meeting();
    m_after->setVisible(meeting.isUnderWay() && meeting.block(meeting.clock().nextBlock())
                        && width() >= look.pixels(1150));
}

void ClockStrip::setPage(const QString &pageId)
{
    m_page = pageId;
    refresh();
}

void ClockStrip::go()
{
    m_session.meeting().pauseOrGoOn();
}

void ClockStrip::next()
{
    if (m_session.meeting().isUnderWay())
        m_session.meeting().next();
}

void ClockStrip::back()
{
    m_session.meeting().back();
}

void ClockStrip::addTime()
{
    m_session.meeting().addTime();
}

void ClockStrip::park()
{
    auto *lot = new ParkingLot(m_session, this);
    if (isVisible())
        lot->openBelow(m_parkButton->rect(), *m_parkButton);
    else // asked for from the menu, on a page without the strip
        lot->openBelow(QRect(0, 0, window()->width(), theme::current().pixels(80)), *window());
}

void ClockStrip::toggleNotes()
{
    m_notesOpen = !m_notesOpen;
    refresh();
}

void ClockStrip::refresh()
{
    const Meeting &meeting = m_session.meeting();
    const bool underWay = meeting.isUnderWay();
    setVisible(m_session.hasProject() && (underWay || m_page == u"workshop"_s));
    const auto state = meeting.clock().state();
    const bool can = meeting.canSteer(), runs = state == MeetingClock::State::Running;
    m_go->setText(runs ? tr("Pause the clock") : underWay ? tr("Go on with the clock") : tr("Begin the workshop"));
    m_goButton->setText(runs ? tr("Pause") : underWay ? tr("Go on") : tr("Begin"));
    m_goButton->setIcon(icon(runs ? u"pause"_s : u"play"_s));
    m_go->setEnabled(can && !meeting.agenda().blocks.empty());
    const bool last = meeting.clock().nextBlock() < 0;
    m_next->setText(last ? tr("Finish") : tr("Next block"));
    m_nextButton->setText(last ? tr("Finish") : tr("Next"));
    m_nextButton->setAccessibleName(m_next->text());
    m_next->setEnabled(can && underWay);
    m_back->setEnabled(can && (meeting.clock().current() > 0 || state == MeetingClock::State::Finished));
    m_skip->setEnabled(can && underWay);
    m_finish->setEnabled(can && underWay);
    m_clear->setEnabled(can && state != MeetingClock::State::NotBegun);
    m_add->setEnabled(can && meeting.clock().canAddTime());
    m_park->setEnabled(m_session.hasProject());
    m_talk->setEnabled(!isHidden());
    m_minutes->setEnabled(m_session.hasProject());
    m_parkButton->setText(meeting.parked() > 0 ? format::count(meeting.parked()) : QString());
    m_parkButton->setAccessibleName(tr("Parking lot: %n card(s)", nullptr, meeting.parked()));
    for (const auto &[button, act] : {std::pair(m_goButton, m_go), std::pair(m_nextButton, m_next),
                                      std::pair(m_addButton, m_add), std::pair(m_parkButton, m_park)})
        button->setEnabled(act->isEnabled());
    m_nextButton->setVisible(underWay);
    m_addButton->setVisible(underWay);
    m_notesButton->setChecked(m_notesOpen);
    m_notes->setVisible(m_notesOpen);
    const auto *following = meeting.block(meeting.clock().nextBlock());
    if (following)
        m_after->setText(tr("Then: %1 · %2").arg(following->title, tr("%n min", "minutes", following->minutes)));
    arrange();
    tick();
}

void ClockStrip::tick()
{
    const Meeting &meeting = m_session.meeting();
    const MeetingClock &clock = meeting.clock();
    const QDateTime now = meeting.now();
    if (const auto *block = meeting.current()) {
        m_block->setText(block->title);
        const auto level = clock.level(now);
        m_left->setText(workshop::clockWords(level, clock.remaining(now)));
        m_left->setColor(colorOf(level));
        m_left->show();
        m_standing->setText(clock.state() == MeetingClock::State::Running
                                ? tr("%1 · ends %2", "ahead or behind, time of day")
                                      .arg(workshop::standingWords(clock.behind(now)),
                                           format::locale().toString(clock.projectedEnd(now).toLocalTime().time(),
                                                                     QLocale::ShortFormat))
                                : tr("the clock stands still"));
    } else {
        const bool finished = clock.state() == MeetingClock::State::Finished;
        m_block->setText(finished ? tr("The workshop is over.") : meeting.agenda().name);
        m_left->hide();
        const auto blocks = static_cast<int>(meeting.agenda().blocks.size());
        m_standing->setText(finished ? workshop::standingWords(clock.behind(now))
                                     : tr("%1 in %2", "minutes in blocks")
                                           .arg(tr("%n min", "minutes", meeting.agenda().minutes()),
                                                tr("%n block(s)", nullptr, blocks)));
    }
    showQuestion();
    update();
}

void ClockStrip::showQuestion()
{
    const Meeting &meeting = m_session.meeting();
    const MeetingClock &clock = meeting.clock();
    const QDateTime now = meeting.now();
    QString away, idle;
    if (clock.state() == MeetingClock::State::Away && meeting.canSteer()) {
        const auto minutes = static_cast<int>(clock.awayFor(now) / 60);
        away = tr("Away for %1; the clock stood at %2.")
                   .arg(minutes > 0 ? tr("%n minute(s)", nullptr, minutes) : tr("less than a minute"),
                        workshop::clockWords(clock.level(now), clock.remaining(now)));
    } else if (meeting.isIdle()) {
        const auto *following = meeting.block(clock.nextBlock());
        idle = following
            ? tr("This block is over, and nobody has moved for two minutes. Go on to \"%1\"?").arg(following->title)
            : tr("This block is over, and nobody has moved for two minutes.");
    }
    if (m_away->text() != away)
        m_away->setText(away);
    if (m_idle->text() != idle)
        m_idle->setText(idle);
}

void ClockStrip::paintEvent(QPaintEvent *)
{
    const auto &look = theme::current();
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    theme::paintBox(painter, box, look.color(ColorRole::Surface), look.color(ColorRole::Border), look.radius());
    const MeetingClock &clock = m_session.meeting().clock();
    if (clock.current() < 0)
        return;
    // What is left of the block as a line at the foot; the words above say the same.
    const QDateTime now = m_session.meeting().now();
    const double share = std::clamp(clock.remaining(now) / std::max(1.0, clock.allotted()), 0.0, 1.0);
    const auto level = clock.level(now);
    const int thick = look.pixels(3), inset = look.radius();
    const int whole = width() - 2 * inset;
    const int length = level == MeetingClock::Level::Over ? whole : qRound(whole * share);
    const QRect bar = QStyle::visualRect(layoutDirection(), rect(), QRect(inset, height() - thick - 1, length, thick));
    painter.fillRect(bar, look.color(level == MeetingClock::Level::Plenty ? ColorRole::Accent : colorOf(level)));
}

} // namespace lodestar::ui
