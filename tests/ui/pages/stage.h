#pragma once

#include "tests/ui/smallproject.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/textfield.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

/// What tests of pages share: a session on a project of its own, and hands that act as people do.
namespace lodestar::testkit {

/// A session and a folder for its projects.
class Stage
{
    QTemporaryDir m_folder; // outlives the session, whose files are in it

public:
    Stage()
    {
        QSettings().clear();
        theme::apply({});
        QObject::connect(&session, &ui::Session::noticeShown, &session,
                         [this](const QString &text) { notices << text; });
        QObject::connect(&session, &ui::Session::pageRequested, &session,
                         [this](const QString &page, const QString &target) { requests << page + u' ' + target; });
    }

    bool createEmpty() { return session.createProject(file(u"empty.icp"_s), u"Empty"_s).has_value(); }

    /// The small customers, in a project that is open, with its analysis done.
    bool openSmall(project::Project::Access access = project::Project::Access::ReadWrite)
    {
        const QString path = file(u"small.icp"_s);
        if (!QFile::exists(path) && !makeSmallProject(path))
            return false;
        return session.openProject(path, access) && settled();
    }

    bool reopenReadOnly()
    {
        const QString path = session.project()->path();
        session.closeProject();
        return session.openProject(path, project::Project::Access::ReadOnly).has_value() && settled();
    }

    /// Waits until the analysis speaks of the project as it is.
    bool settled()
    {
        return QTest::qWaitFor([this] { return session.analysis() != nullptr && !session.isAnalysing(); }, 20000);
    }

    QString file(const QString &name) const { return m_folder.filePath(name); }

    ui::Session session;
    QStringList notices, requests;
};

/// Shows a page as the window would; true once keys reach it.
inline bool present(QWidget &page, const QSize &size = {1500, 1000})
{
    page.resize(size);
    page.show();
    page.activateWindow();
    return QTest::qWaitForWindowActive(&page);
}

/// What a layout was given appears with the next turn of the event loop.
inline void letAppear()
{
    QCoreApplication::sendPostedEvents();
}

/// The one in sight with this accessible name (or words on it).
template <class T>
T *named(const QWidget &root, const QString &name)
{
    letAppear();
    for (auto *widget : root.findChildren<T *>()) {
        if (!widget->isVisibleTo(&root))
            continue;
        if (widget->accessibleName() == name)
            return widget;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && button->text() == name)
            return widget;
    }
    return nullptr;
}

template <class T>
QList<T *> inSight(const QWidget &root)
{
    letAppear();
    QList<T *> found = root.findChildren<T *>();
    found.removeIf([&](const T *widget) { return !widget->isVisibleTo(&root); });
    return found;
}

/// Presses the button with these words, once it is there. It is pressed in the moment it is found: a page that rebuilds
/// itself may have taken it away by the next turn of the event loop.
inline bool press(const QWidget &root, const QString &button)
{
    return QTest::qWaitFor(
        [&] {
            auto *found = named<QAbstractButton>(root, button);
            if (!found || !found->isEnabled())
                return false;
            QTest::mouseClick(found, Qt::LeftButton);
            return true;
        },
        2000);
}

/// Without the marks that keep names of either direction apart.
inline QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

/// Words that are in sight on labels.
inline bool says(const QWidget &root, const QString &words)
{
    letAppear();
    for (const auto *label : root.findChildren<QLabel *>())
        if (label->isVisibleTo(&root) && plain(label->text()).contains(plain(words)))
            return true;
    return false;
}

/// Writes over what stands in a field; it is not left yet.
template <class Field>
void write(Field *field, const QString &text)
{
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
    QTest::keyClicks(static_cast<QWidget *>(field), text);
}

/// Chooses from an open box, as by mouse.
inline void choose(QComboBox *box, int index)
{
    box->setFocus();
    box->showPopup();
    box->view()->setCurrentIndex(box->model()->index(index, box->modelColumn(), box->rootModelIndex()));
    QTest::keyClick(box->view(), Qt::Key_Return);
}

/// Presses one of joined buttons.
inline bool choose(ui::Segmented *choice, const QString &words)
{
    return choice && press(*choice, words);
}

inline void openTab(ui::SectionTabs *tabs, int index)
{
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
}

} // namespace lodestar::testkit
