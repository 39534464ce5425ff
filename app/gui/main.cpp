#include "ui/base/language.h"
#include "ui/base/projectdoors.h"
#include "ui/base/session.h"
#include "ui/base/settings.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"lodestar"_s);
    QApplication::setApplicationDisplayName(u"Lodestar"_s);
    QApplication::setOrganizationName(u"lodestar"_s);
    QApplication::setApplicationVersion(QStringLiteral(LODESTAR_VERSION));
    QApplication::setDesktopFileName(u"lodestar"_s);

    QCommandLineParser options;
    options.setApplicationDescription(u"From your own customer list to an ideal customer profile everyone can name."_s);
    options.addHelpOption();
    options.addVersionOption();
    const QCommandLineOption lang(u"lang"_s, u"Language: en, id, pl, fa, zh_CN."_s, u"LANGUAGE"_s);
    const QCommandLineOption scheme(u"theme"_s, u"Theme: light, dark, contrast."_s, u"THEME"_s);
    const QCommandLineOption sample(u"sample"_s, u"Open the sample project, an invented company."_s);
    options.addOptions({lang, scheme, sample});
    options.addPositionalArgument(u"file"_s, u"A project (.icp) to open, or tables of customers to import."_s,
                                  u"[FILE…]"_s);
    options.process(app);

    auto look = lodestar::ui::settings::look();
    if (options.isSet(lang))
        look.language = lodestar::ui::supportedLanguage(options.value(lang));
    if (options.isSet(scheme))
        look.scheme = lodestar::theme::schemeFromId(options.value(scheme));
    lodestar::ui::applyLanguage(look.language);
    lodestar::theme::apply(look);

    lodestar::ui::Session session;
    lodestar::ui::MainWindow window(session);
    window.restorePlace();
    window.show();
    const QStringList files = options.positionalArguments();
    if (!files.isEmpty())
        QTimer::singleShot(0, &window, [&window, &files] { window.openFiles(files); });
    else if (options.isSet(sample))
        QTimer::singleShot(0, &window, [&session, &window] { lodestar::ui::doors::openSample(session, &window); });
    return QApplication::exec();
}
