#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace lodestar::testkit {

/// What a run of the real program came to.
struct CliRun {
    int status = -1;
    QByteArray out;
    QString err;
    QJsonObject json; ///< of `out`, when it is exactly one object
    bool isOneObject = false;
};

/// Runs lodestar-cli in its own process, in `folder`.
inline CliRun runCli(const QString &folder, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("LANG"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM")); // the program chooses for itself
    environment.remove(QStringLiteral("DISPLAY"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LODESTAR_BIN "/lodestar-cli"), arguments);
    process.write(input);
    process.closeWriteChannel();
    CliRun run;
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return run;
    run.status = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = QString::fromUtf8(process.readAllStandardError());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(run.out, &error);
    run.isOneObject = error.error == QJsonParseError::NoError && document.isObject();
    run.json = document.object();
    return run;
}

/// A failure as it has to be: the status, one line on standard error, nothing on standard output.
inline bool failedWith(const CliRun &run, int status)
{
    return run.status == status && run.out.isEmpty() && run.err.startsWith(QLatin1StringView("lodestar-cli: "))
        && run.err.count(u'\n') == 1 && run.err.endsWith(u'\n');
}

} // namespace lodestar::testkit
