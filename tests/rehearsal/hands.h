#pragma once

#include "tests/ui/pages/stage.h"

#include <QModelIndex>

#include <functional>
#include <stdexcept>

/// Hands that steer a whole window as people do: they find what is in sight by its words, bring it under the mouse, and
/// press, type, drag. What cannot be done stops the rehearsal with what was looked for.
namespace lodestar::testkit {

struct Stopped : std::runtime_error {
    explicit Stopped(const QString &why) : std::runtime_error(why.toStdString()) { }
};

class Hands
{
public:
    explicit Hands(QWidget &window) : m_window(window) { }

    void press(const QString &button); ///< waits until it is there and can be pressed
    void pressIn(const QString &field, const QString &button); ///< the one in the same part of the window as a field
    /// The one that is in sight and enabled, of several whose words follow a pattern; its words are returned.
    QString pressOne(const std::function<bool(const QString &)> &isIt, const QString &what);
    void openTab(const QString &words);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}); ///< to whoever has the focus
    void type(const QString &text); ///< into whatever has the focus
    void fill(const QString &field, const QString &text); ///< into a field by its name, over what stands there
    void choose(const QString &box, const QString &words); ///< from a combo box
    void click(QAbstractItemView &view, const QModelIndex &index, Qt::KeyboardModifiers modifiers = {});
    void drag(QAbstractItemView &view, const QModelIndex &from, const QModelIndex &to); ///< lets go in the middle of it

    void await(const QString &what, const std::function<bool()> &done, int milliseconds = 10000) const;
    void expect(bool holds, const QString &what) const;
    bool sees(const QString &words) const; ///< on a label, in full or shortened by the room there is
    void expectSees(const QString &words) const;

    template <class T>
    T &find(const QString &name) const
    {
        T *found = nullptr;
        await(name, [&] {
            found = named<T>(m_window, name);
            return found != nullptr;
        });
        return *found;
    }
    template <class T>
    T &only() const ///< the one of this kind that is in sight
    {
        const auto all = inSight<T>(m_window);
        expect(all.size() == 1, QString::fromLatin1(T::staticMetaObject.className()));
        return *all.front();
    }

private:
    void bringToFront() const;
    QWidget &target() const; ///< where keys go
    void reach(QWidget &widget) const; ///< scrolls it into sight
    QAbstractButton *buttonIn(const QWidget &root, const std::function<bool(const QString &)> &isIt) const;
    bool pressNow(QAbstractButton &button) const; ///< false: it cannot be reached by mouse

    QWidget &m_window;
};

} // namespace lodestar::testkit
