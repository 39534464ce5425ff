#include "tests/testkit/registry.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

#include <cstdio>
#include <cstring>

/// tests-LAYER NAME [Qt Test options]: runs the named file of tests; without a name, all of them.
int main(int argc, char *argv[])
{
#ifdef QT_WIDGETS_LIB
    QApplication app(argc, argv);
#else
    QCoreApplication app(argc, argv);
#endif
    QCoreApplication::setApplicationName(QStringLiteral("lodestar-tests"));
    QStandardPaths::setTestModeEnabled(true);
    // A home of its own keeps runs apart (settings, backups); a test that starts this program again shares it.
    const QTemporaryDir home;
    if (!qEnvironmentVariableIsSet("LODESTAR_TEST_HOME")) {
        qputenv("LODESTAR_TEST_HOME", QFile::encodeName(home.path()));
        qputenv("HOME", QFile::encodeName(home.path()));
    }
    const char *wanted = argc > 1 && argv[1][0] != '-' ? argv[1] : nullptr;
    QStringList options{QString::fromLocal8Bit(argv[0])};
    for (int i = wanted ? 2 : 1; i < argc; ++i)
        options << QString::fromLocal8Bit(argv[i]);
    int failures = 0;
    bool ran = false;
    for (const auto &test : lodestar::testkit::registeredTests()) {
        if (wanted && std::strcmp(wanted, test.name) != 0)
            continue;
        ran = true;
        const auto object = test.make();
        failures += QTest::qExec(object.get(), options);
    }
    if (!ran) {
        std::fprintf(stderr, "no such file of tests: %s\n", wanted ? wanted : "(none registered)");
        return 1;
    }
    return failures;
}
