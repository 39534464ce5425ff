#include "tests/testkit/registry.h"
#include "tests/ui/smallproject.h"
#include "ui/base/language.h"
#include "ui/base/session.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shell.h"
#include "ui/pages/pagetable.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTest>
#include <QTextEdit>

using namespace lodestar;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

namespace {

/// Things a person can act on, which must have a name for those who hear the screen.
bool isInteractive(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget)
        || (qobject_cast<const QAbstractSlider *>(widget) && !qobject_cast<const QScrollBar *>(widget))
        || (widget->focusPolicy() & Qt::TabFocus);
}

/// Parts that Qt makes inside other widgets; their owner has the name.
bool isInner(const QWidget *widget)
{
    if (widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QHeaderView *>(widget))
        return true;
    for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget())
        if (qobject_cast<const QAbstractSpinBox *>(up) || qobject_cast<const QComboBox *>(up)
            || qobject_cast<const QAbstractItemView *>(up) || qobject_cast<const QLineEdit *>(up))
            return true;
    return qobject_cast<const QAbstractScrollArea *>(widget) && widget->focusPolicy() == Qt::NoFocus;
}

QString nameOf(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

QString describe(const QWidget *widget)
{
    QStringList chain;
    for (const QWidget *up = widget; up && chain.size() < 5; up = up->parentWidget())
        chain.prepend(QLatin1StringView(up->metaObject()->className()));
    return chain.join(u" > "_s) + u" \""_s + nameOf(widget) + u'"';
}

/// What is cut off: a label that does not wrap and is smaller than its words, or a button smaller than its own.
QStringList clipped(const QWidget &page)
{
    QStringList found;
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool narrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        // A paragraph may be a pixel short by rounding.
        if (narrow || label->height() + 1 < needed)
            found << u"%1 \"%2\": %3x%4, needs %5x%6"_s.arg(describe(label), label->text().left(60))
                         .arg(label->width())
                         .arg(label->height())
                         .arg(label->sizeHint().width())
                         .arg(needed);
    }
    for (const auto *area : page.findChildren<QScrollArea *>())
        if (area->isVisible() && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && area->widget()->width() > area->viewport()->width())
            found << describe(area) + u" cannot scroll to its far side"_s;
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty() || isInner(button))
            continue;
        if (button->width() + 1 < button->minimumSizeHint().width()
            || button->height() + 1 < button->minimumSizeHint().height())
            found << describe(button) + u" is smaller than its words"_s;
    }
    return found;
}

QStringList nameless(const QWidget &page)
{
    QStringList found;
    for (const auto *widget : page.findChildren<QWidget *>())
        if (isInteractive(widget) && !isInner(widget) && nameOf(widget).isEmpty())
            found << describe(widget);
    return found;
}

/// Everything the Tab key reaches, from the first to the first again.
int tabStops(const QWidget &page)
{
    int stops = 0;
    for (const auto *widget : page.findChildren<QWidget *>())
        stops += widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) ? 1 : 0;
    return stops;
}

QStringList markup(const QWidget &page)
{
    QStringList found;
    for (const auto *label : page.findChildren<QLabel *>())
        if (label->textFormat() != Qt::PlainText && !isInner(label) && label->pixmap().isNull())
            found << describe(label);
    return found;
}

} // namespace

/// Every page of the table, in both directions, light and dark, without a project, with an empty one and with some
/// customers, in a usual and in the tightest window: whoever adds a page is tested by adding a line to the table.
class AllPagesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_small;

private slots:
    void initTestCase()
    {
        m_small = m_folder.filePath(u"small.icp"_s);
        const auto made = testkit::makeSmallProject(m_small);
        QVERIFY2(made.has_value(), qPrintable(made ? QString() : made.error().message));
    }
    void init()
    {
        QSettings().clear();
        m_found.clear();
    }
    void cleanup()
    {
        applyLanguage(u"en"_s);
        theme::apply({});
    }

    void idsAndNamesAreTheirOwn()
    {
        QSet<QString> ids, names;
        for (const auto &page : pageTable()) {
            ids.insert(QLatin1StringView(page.id));
            names.insert(QLatin1StringView(page.name));
        }
        QCOMPARE(ids.size(), qsizetype(pageTable().size()));
        QCOMPARE(names.size(), qsizetype(pageTable().size()));
        QCOMPARE(QString(QLatin1StringView(pageTable().front().id)), u"overview"_s);
    }

    void pages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scheme");
        QTest::addColumn<QString>("project");
        const std::array languages = {u"en"_s, u"fa"_s};
        const std::array schemes = {theme::Scheme::Light, theme::Scheme::Dark};
        const std::array projects = {u"none"_s, u"empty"_s, u"small"_s};
        for (const auto &language : languages)
            for (const auto scheme : schemes)
                for (const auto &project : projects)
                    QTest::addRow("%s, %s, %s", qPrintable(language), qPrintable(theme::schemeId(scheme)),
                                  qPrintable(project))
                        << language << int(scheme) << project;
    }

    void pages()
    {
        QFETCH(QString, language);
        QFETCH(int, scheme);
        QFETCH(QString, project);
        const theme::Look look{.scheme = static_cast<theme::Scheme>(scheme), .language = language};
        applyLanguage(language);
        theme::apply(look);
        QTemporaryDir scratch;
        Session session;
        MainWindow window(session);
        window.resize(1280, 720);
        window.show();
        if (project == u"empty") {
            QVERIFY(session.createProject(scratch.filePath(u"empty.icp"_s), u"Empty"_s).has_value());
        } else if (project == u"small") {
            const QString copy = scratch.filePath(u"small.icp"_s);
            QVERIFY(QFile::copy(m_small, copy));
            QVERIFY(session.openProject(copy).has_value());
            QTRY_VERIFY_WITH_TIMEOUT(session.analysis() != nullptr, 20000);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!session.isAnalysing(), 20000);
        checkPages(window, session);
        auto large = look;
        large.roomScale = 2.0;
        window.setLook(large);
        checkPages(window, session);
        m_found.removeDuplicates();
        for (const QString &each : std::as_const(m_found))
            qWarning().noquote() << each;
        QVERIFY2(m_found.isEmpty(), "see the warnings above");
        QCOMPARE(window.size(), QSize(1280, 720)); // the content scrolls; it never pushes the window
    }

private:
    QStringList m_found;

    /// Looks at every page and keeps what is wrong with it, so that one run tells everything.
    void checkPages(MainWindow &window, Session &session)
    {
        for (const auto &info : pageTable()) {
            window.showPage(QLatin1StringView(info.id));
            QTest::qWait(60);
            const auto *page = window.shell()->currentPage();
            QVERIFY2(page, info.id);
            QVERIFY2(!page->title().isEmpty() && !page->purpose().isEmpty() && !page->help().isEmpty(), info.id);
            const auto keep = [&](const QString &what, const QStringList &list) {
                for (const QString &each : list)
                    m_found << u"%1 at %2: %3: %4"_s.arg(QLatin1StringView(info.id))
                                   .arg(theme::current().roomScale)
                                   .arg(what, each);
            };
            // Answers from the background still move things; what counts is where they come to rest.
            for (int i = 0; i < 20 && !clipped(window).isEmpty(); ++i)
                QTest::qWait(50);
            keep(u"cut off"_s, clipped(window));
            keep(u"without a name"_s, nameless(window));
            keep(u"may show markup"_s, markup(window));
            if (session.hasProject() && tabStops(*page) == 0)
                keep(u"keyboard"_s, {u"nothing can be reached"_s});
            QVERIFY2(!info.rail(session).note.contains(u'<'), info.id);
            for (auto *view : page->findChildren<QAbstractItemView *>())
                if (view->model())
                    QAbstractItemModelTester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        }
    }
};

static const lodestar::testkit::Registered<AllPagesTest> registered("ui/pages/allpages");
#include "allpages_test.moc"
