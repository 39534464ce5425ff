// lodestar-tour: makes the real window, opens a project and photographs every page. For people to look at; works on the
// offscreen platform and under X.
#include "core/metrics/beststore.h"
#include "core/sample/sample.h"
#include "tests/rehearsal/rehearsal.h"
#include "tests/tour/gapwatch.h"
#include "ui/base/language.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/base/settings.h"
#include "ui/base/stagedesk.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/pagetable.h"
#include "ui/stage/stagecanvas.h"
#include "ui/stage/stagewindow.h"
#include "ui/widgets/choice.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
namespace ui = lodestar::ui;

namespace {

/// Lets the window work until `done`, at most `seconds`. Only this program runs events by hand: it is nobody's window.
template <class Done>
bool waitUntil(Done done, int seconds)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < seconds * 1000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    return done();
}

void settle(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // an event loop would do this by itself
    }
}

bool photograph(ui::MainWindow &window, const QString &path)
{
    settle(250);
    const bool saved = window.grab().save(path);
    std::printf("%s%s\n", qPrintable(path), saved ? "" : "  (could not be written)");
    return saved;
}

/// A copy of the project, or the sample, so that looking changes nothing.
lodestar::Result<> openProject(ui::Session &session, const QString &project, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(project.isEmpty() ? u"sample.icp"_s : QFileInfo(project).fileName());
    if (project.isEmpty())
        LODESTAR_TRY(lodestar::sample::buildSampleProject(copy));
    else if (!QFile::copy(project, copy))
        return lodestar::Error::failed(u"cannot copy "_s + project);
    return session.openProject(copy);
}

struct Tour {
    QSize size{1920, 1080};
    QString out, prefix;
    QStringList pages; ///< ids; "customers/quality" is a page with a target
};

bool photographPages(ui::Session &session, ui::MainWindow &window, const Tour &tour)
{
    bool fine = true;
    for (const auto &page : ui::pageTable()) {
        const QString id = QLatin1StringView(page.id);
        if (!tour.pages.isEmpty() && !tour.pages.contains(id))
            continue;
        window.showPage(id);
        waitUntil([&] { return !session.isAnalysing(); }, 60);
        fine &= photograph(window, tour.out + u'/' + tour.prefix + id + u".png"_s);
    }
    for (const QString &place : tour.pages) {
        const qsizetype slash = place.indexOf(u'/');
        if (slash < 0)
            continue;
        session.openPage(place.left(slash), place.mid(slash + 1));
        waitUntil([&] { return !session.isAnalysing(); }, 60);
        waitUntil([] { return false; }, 2); // what a target begins has no signal of its own
        fine &= photograph(window, tour.out + u'/' + tour.prefix + QString(place).replace(u'/', u'-') + u".png"_s);
    }
    if (tour.pages.isEmpty() || tour.pages.contains(u"palette"_s)) {
        window.openPalette();
        fine &= photograph(window, tour.out + u'/' + tour.prefix + u"palette.png"_s);
        window.commandPalette()->hide();
    }
    return fine;
}

/// What the room sees, and the same as from four metres: at a quarter of the size it can still be read.
bool photographStage(ui::MainWindow &window, const QString &path)
{
    settle(250);
    const QPixmap picture = window.stage()->canvas()->picture();
    const bool saved = picture.save(path + u".png"_s)
        && picture.scaledToWidth(picture.width() / 4, Qt::SmoothTransformation).save(path + u"-far.png"_s);
    std::printf("%s.png%s\n", qPrintable(path), saved ? "" : "  (could not be written)");
    return saved;
}

/// The stage for every page, and what comes after it: up to three steps further.
bool photographStages(ui::Session &session, ui::MainWindow &window, const Tour &tour)
{
    constexpr int kFurther = 3;
    window.toggleStage(false);
    window.stage()->resize(tour.size);
    QStringList places = tour.pages;
    if (places.isEmpty())
        for (const auto &page : ui::pageTable())
            places << QLatin1StringView(page.id);
    bool fine = true;
    for (const QString &place : std::as_const(places)) {
        window.showPage(place.section(u'/', 0, 0), place.section(u'/', 1));
        waitUntil([&] { return !session.isAnalysing(); }, 60);
        waitUntil([] { return false; }, 2);
        const QString path = tour.out + u'/' + tour.prefix + u"stage-"_s + QString(place).replace(u'/', u'-');
        fine &= photographStage(window, path);
        fine &= photograph(window, path + u"-cockpit.png"_s);
        for (int step = 1; step <= kFurther; ++step) {
            session.stage().step(1);
            fine &= photographStage(window, path + u"-%1"_s.arg(step + 1));
        }
    }
    return fine;
}

/// The same scripted workshop that the test plays, photographed wherever it stands still: window and stage.
bool photographWorkshop(const Tour &tour, bool withData)
{
    bool fine = true;
    const auto moment = [&](ui::MainWindow &window, const QString &name) {
        const QString path = tour.out + u'/' + tour.prefix + name;
        fine &= photograph(window, path + u".png"_s);
        if (window.stage())
            fine &= photographStage(window, path + u"-stage"_s);
    };
    lodestar::testkit::Rehearsal rehearsal({withData, tour.size, moment});
    try {
        rehearsal.play();
    } catch (const lodestar::testkit::Stopped &stopped) {
        std::fprintf(stderr, "%s\n", stopped.what());
        return false;
    }
    return fine;
}

/// Goes through every page and its tabs, twice: anew, and after a change that every page follows. Prints the longest
/// time that the window's thread was busy, place by place.
class Watch
{
public:
    Watch(ui::Session &session, ui::MainWindow &window, const Tour &tour)
        : m_session(session), m_window(window), m_tour(tour)
    { }

    void run()
    {
        round("first");
        if (const auto analysis = m_session.analysis()) {
            auto threshold = analysis->rule.threshold;
            threshold.kind = lodestar::metrics::Threshold::Kind::TopShare;
            threshold.value = threshold.value > 0 && threshold.value < 0.3 ? 0.31 : 0.11;
            m_session.settle(lodestar::metrics::BestRuleStore(*m_session.project()).saveThreshold(threshold));
            measure("after a change", u"all"_s);
            round("again");
        }
    }

private:
    void round(const char *when)
    {
        for (const auto &page : ui::pageTable()) {
            const QString id = QLatin1StringView(page.id);
            if (!m_tour.pages.isEmpty() && !m_tour.pages.contains(id))
                continue;
            m_gaps.begin();
            m_window.showPage(id);
            measure(when, id);
            for (ui::SectionTabs *tabs : m_window.findChildren<ui::SectionTabs *>()) {
                for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
                    if (!tabs->isTabVisible(i) || i == tabs->currentIndex())
                        continue;
                    m_gaps.begin();
                    tabs->setCurrentIndex(i);
                    measure(when, id + u" · "_s + tabs->tabText(i));
                }
            }
        }
    }
    void measure(const char *when, const QString &place)
    {
        settle(300);
        waitUntil([this] { return !m_session.isAnalysing(); }, 60);
        settle(1200);
        const GapWatch::Gap gap = m_gaps.longest();
        std::printf("%4lld ms of work, %4lld ms on the clock  %-14s %s\n", static_cast<long long>(gap.working),
                    static_cast<long long>(gap.milliseconds), when, qPrintable(place));
        std::fflush(stdout);
    }

    ui::Session &m_session;
    ui::MainWindow &m_window;
    const Tour &m_tour;
    GapWatch m_gaps;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"lodestar-tour"_s);
    QStandardPaths::setTestModeEnabled(true);

    QCommandLineParser options;
    options.setApplicationDescription(u"Photographs every page of the window."_s);
    options.addHelpOption();
    const QCommandLineOption size(u"size"_s, u"Size of the window."_s, u"WxH"_s, u"1920x1080"_s);
    const QCommandLineOption lang(u"lang"_s, u"Language."_s, u"LANGUAGE"_s, u"en"_s);
    const QCommandLineOption scheme(u"theme"_s, u"light, dark or contrast."_s, u"THEME"_s, u"light"_s);
    const QCommandLineOption scale(u"scale"_s, u"Room scale, 1 to 2."_s, u"FACTOR"_s, u"1"_s);
    const QCommandLineOption project(u"project"_s, u"Project to open (a copy of it); without one, the sample."_s,
                                     u"FILE"_s);
    const QCommandLineOption firstRun(u"first-run"_s, u"Open nothing."_s);
    const QCommandLineOption pages(u"pages"_s, u"Only these pages, by id, with commas; \"palette\" too."_s, u"IDS"_s);
    const QCommandLineOption out(u"out"_s, u"Folder for the pictures."_s, u"DIR"_s, u"."_s);
    const QCommandLineOption stage(u"stage"_s, u"Photograph the stage instead, as each page fills it."_s);
    const QCommandLineOption workshop(u"workshop"_s, u"Play a whole workshop and photograph it, window and stage."_s);
    const QCommandLineOption noData(u"no-data"_s, u"Play it for a team without a list of customers."_s);
    const QCommandLineOption hide(u"hide-names"_s, u"Hide the names of customers and people."_s);
    const QCommandLineOption watch(u"watch"_s, u"Print how long the window's thread is busy on each page instead."_s);
    const QCommandLineOption prefix(u"prefix"_s, u"Beginning of the pictures' names."_s, u"TEXT"_s);
    options.addOptions(
        {size, lang, scheme, scale, project, firstRun, pages, out, stage, workshop, noData, hide, watch, prefix});
    options.process(app);

    lodestar::theme::Look look;
    look.language = ui::supportedLanguage(options.value(lang));
    look.scheme = lodestar::theme::schemeFromId(options.value(scheme));
    look.roomScale = qBound(1.0, options.value(scale).toDouble(), 2.0);
    ui::applyLanguage(look.language);
    lodestar::theme::apply(look);

    const QStringList sides = options.value(size).split(u'x');
    Tour tour;
    if (sides.size() == 2)
        tour.size = {sides[0].toInt(), sides[1].toInt()};
    tour.out = options.value(out);
    tour.prefix = options.value(prefix);
    tour.pages = options.value(pages).split(u',', Qt::SkipEmptyParts);
    QDir().mkpath(tour.out);

    if (options.isSet(workshop))
        return photographWorkshop(tour, !options.isSet(noData)) ? 0 : 1;

    QTemporaryDir folder; // goes after the session that has its project open
    ui::Session session;
    ui::MainWindow window(session);
    window.resize(tour.size);
    window.show();
    if (!options.isSet(firstRun)) {
        const auto opened = openProject(session, options.value(project), folder);
        if (!opened) {
            std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
            return 1;
        }
        waitUntil([&] { return !session.isAnalysing(); }, 60);
    }
    if (options.isSet(hide)) {
        session.names().setHidden(true);
        waitUntil([&] { return session.analysis() != nullptr; }, 60);
    }
    if (options.isSet(watch)) {
        Watch(session, window, tour).run();
        return 0;
    }
    const bool fine =
        options.isSet(stage) ? photographStages(session, window, tour) : photographPages(session, window, tour);
    return fine ? 0 : 1;
}
