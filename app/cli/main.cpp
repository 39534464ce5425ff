#include "app/cli/program.h"

#include <QGuiApplication>

#include <memory>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    lodestar::cli::silenceLibraries();
    // Only pages and pictures need fonts; everything else starts faster without. Neither opens a window.
    std::unique_ptr<QCoreApplication> application;
    int ours = 1; // our options are not Qt's
    if (lodestar::cli::needsPainting(arguments)) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(ours, argv);
    } else {
        application = std::make_unique<QCoreApplication>(ours, argv);
    }
    QCoreApplication::setApplicationName(u"lodestar"_s);
    QCoreApplication::setOrganizationName(u"lodestar"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(LODESTAR_VERSION));
    return lodestar::cli::run(arguments);
}
