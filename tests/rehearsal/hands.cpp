#include "tests/rehearsal/hands.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>

#include <algorithm>
#include <memory>

namespace lodestar::testkit {

namespace {

/// Words on a button as they are read: without what underlines a letter and what keeps directions apart.
QString read(QString text)
{
    return plain(text.replace(u"&&"_s, u"\u0001"_s).remove(u'&').replace(u'\u0001', u'&'));
}

} // namespace

void Hands::bringToFront() const
{
    // A desktop gives the keyboard back when a popup goes; the offscreen one does not.
    if (!m_window.isActiveWindow() && !QApplication::activePopupWidget())
        QApplication::setActiveWindow(&m_window);
}

QWidget &Hands::target() const
{
    bringToFront();
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? *popup->focusWidget() : *popup;
    QWidget *focus = m_window.focusWidget();
    return focus ? *focus : m_window;
}

void Hands::await(const QString &what, const std::function<bool()> &done, int milliseconds) const
{
    if (!QTest::qWaitFor(done, milliseconds))
        throw Stopped(u"waited in vain for: "_s + what);
}

void Hands::expect(bool holds, const QString &what) const
{
    if (!holds)
        throw Stopped(u"not so: "_s + what);
}

bool Hands::sees(const QString &words) const
{
    if (says(m_window, words))
        return true;
    for (const auto *label : inSight<ui::ElidedLabel>(m_window)) {
        if (plain(label->text()).contains(plain(words)))
            return true;
    }
    return std::ranges::any_of(inSight<ui::Chip>(m_window),
                               [&](const ui::Chip *chip) { return plain(chip->text()).contains(plain(words)); });
}

void Hands::expectSees(const QString &words) const
{
    if (!QTest::qWaitFor([&] { return sees(words); }, 3000))
        throw Stopped(u"is not on the screen: "_s + words);
}

void Hands::reach(QWidget &widget) const
{
    bringToFront();
    for (QWidget *up = widget.parentWidget(); up; up = up->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(up))
            scroll->ensureWidgetVisible(&widget, 4, 4);
    }
}

QAbstractButton *Hands::buttonIn(const QWidget &root, const std::function<bool(const QString &)> &isIt) const
{
    for (auto *button : inSight<QAbstractButton>(root)) {
        if (button->isEnabled() && (isIt(read(button->accessibleName())) || isIt(read(button->text()))))
            return button;
    }
    return nullptr;
}

bool Hands::pressNow(QAbstractButton &button) const
{
    reach(button);
    const QPoint middle = button.rect().center();
    if (!button.visibleRegion().contains(middle))
        return false; // a notice may lie over it for a while
    QTest::mouseClick(&button, Qt::LeftButton, {}, middle);
    return true;
}

QString Hands::pressOne(const std::function<bool(const QString &)> &isIt, const QString &what)
{
    QString words;
    await(u"button "_s + what, [&] {
        QWidget *popup = QApplication::activePopupWidget();
        QAbstractButton *found = buttonIn(popup ? *popup : m_window, isIt);
        if (!found)
            return false;
        words = isIt(read(found->text())) ? read(found->text()) : read(found->accessibleName());
        return pressNow(*found);
    });
    return words;
}

void Hands::press(const QString &button)
{
    const QString wanted = read(button);
    pressOne([&](const QString &words) { return words == wanted; }, button);
}

void Hands::pressIn(const QString &field, const QString &button)
{
    const QString wanted = read(button);
    await(u"button %1 beside %2"_s.arg(button, field), [&] {
        QWidget *beside = named<QWidget>(m_window, field);
        for (QWidget *up = beside ? beside->parentWidget() : nullptr; up; up = up->parentWidget()) {
            if (auto *found = buttonIn(*up, [&](const QString &words) { return words == wanted; })) {
                return pressNow(*found);
            }
        }
        return false;
    });
}

void Hands::openTab(const QString &words)
{
    await(u"tab "_s + words, [&] {
        for (auto *tabs : inSight<ui::SectionTabs>(m_window)) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->isTabVisible(i) && read(tabs->tabText(i)) == read(words)) {
                    tabs->setFocus();
                    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
                    return true;
                }
            }
        }
        return false;
    });
}

void Hands::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&target(), key, modifiers);
}

void Hands::type(const QString &text)
{
    for (const QChar letter : text) {
        QWidget &into = target();
        if (letter.unicode() < 128)
            QTest::keyClick(&into, static_cast<char>(letter.unicode()));
        else
            QTest::sendKeyEvent(QTest::Click, &into, Qt::Key_unknown, QString(letter), {});
    }
}

void Hands::fill(const QString &field, const QString &text)
{
    QWidget *found = nullptr;
    await(u"field "_s + field, [&] {
        const QWidget *popup = QApplication::activePopupWidget();
        const QWidget &root = popup ? *popup : m_window;
        found = named<QLineEdit>(root, field);
        if (!found)
            found = named<QPlainTextEdit>(root, field);
        if (const auto *box = found ? nullptr : named<QComboBox>(root, field); box && box->isEditable())
            found = box->lineEdit();
        return found && found->isEnabled();
    });
    reach(*found);
    auto *editor = qobject_cast<QPlainTextEdit *>(found);
    QWidget *pressed = editor ? editor->viewport() : found;
    QTest::mouseClick(pressed, Qt::LeftButton, {}, QPoint(8, 8));
    expect(found->hasFocus(), u"the field takes the keys: "_s + field);
    key(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

void Hands::choose(const QString &box, const QString &words)
{
    auto &found = find<QComboBox>(box);
    reach(found);
    int row = -1;
    for (int i = 0; i < found.count(); ++i) {
        if (read(found.itemText(i)).startsWith(read(words)))
            row = i;
    }
    expect(row >= 0, u"%1 offers %2"_s.arg(box, words));
    testkit::choose(&found, row);
}

void Hands::click(QAbstractItemView &view, const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    expect(index.isValid(), u"an entry of "_s + view.accessibleName());
    view.scrollTo(index);
    reach(view);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, view.visualRect(index).center());
}

void Hands::drag(QAbstractItemView &view, const QModelIndex &from, const QModelIndex &to)
{
    expect(from.isValid() && to.isValid(), u"two entries of "_s + view.accessibleName());
    bringToFront();
    for (auto *notice : inSight<ui::NoticeBar>(m_window)) // it lies over what is below
        QTest::mouseClick(notice->findChildren<QAbstractButton *>().back(), Qt::LeftButton);
    reach(view);
    view.scrollTo(std::min(from, to), QAbstractItemView::PositionAtTop);
    const auto isShown = [&](const QPoint &place) { return view.viewport()->rect().contains(place); };
    if (!isShown(view.visualRect(from).center()))
        view.scrollTo(from, QAbstractItemView::PositionAtCenter);
    const QPoint begin = view.visualRect(from).center();
    expect(isShown(begin), u"the card to drag is on the part of the board that is in sight"_s);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, begin);
    // Between press and release the drag belongs to the system, which there is none of here: what it tells the window
    // is told by these.
    const std::unique_ptr<QMimeData> data(view.model()->mimeData({from}));
    QDragEnterEvent enter(begin, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &enter);
    if (!isShown(view.visualRect(to).center())) // held at the edge, a card scrolls the board
        view.scrollTo(to, QAbstractItemView::PositionAtCenter);
    const QPoint end = view.visualRect(to).center();
    expect(isShown(end), u"the place to drop it is on the part of the board that is in sight"_s);
    for (const QPoint &place : {(begin + end) / 2, end}) {
        QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &move);
    }
    QDropEvent drop(end, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &drop);
}

} // namespace lodestar::testkit
