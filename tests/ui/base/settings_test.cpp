#include "ui/base/settings.h"

#include "tests/testkit/registry.h"
#include "ui/base/language.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace lodestar;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void cleanup()
    {
        QSettings().clear();
        ui::applyLanguage(u"en"_s);
    }

    void theLookIsRemembered()
    {
        QCOMPARE(ui::settings::look().roomScale, 1.0);
        ui::settings::setLook({.scheme = theme::Scheme::Dark, .roomScale = 1.6, .language = u"pl"_s});
        const auto look = ui::settings::look();
        QCOMPARE(int(look.scheme), int(theme::Scheme::Dark));
        QCOMPARE(look.roomScale, 1.6);
        QCOMPARE(look.language, u"pl"_s);
    }

    void nonsenseInTheSettingsIsIgnored()
    {
        QSettings().setValue(u"look/roomScale"_s, 40);
        QSettings().setValue(u"look/scheme"_s, u"plaid"_s);
        QSettings().setValue(u"look/language"_s, u"tlh"_s);
        const auto look = ui::settings::look();
        QCOMPARE(look.roomScale, 1.0);
        QCOMPARE(int(look.scheme), int(theme::Scheme::Light));
        QCOMPARE(look.language, u"en"_s);
    }

    void recentProjectsAreNewestFirstAndStillThere()
    {
        QTemporaryDir folder;
        const auto make = [&](const QString &name) {
            QFile file(folder.filePath(name));
            [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
            ui::settings::addRecentProject(file.fileName());
            return file.fileName();
        };
        const QString first = make(u"first.icp"_s), second = make(u"second.icp"_s);
        QCOMPARE(ui::settings::recentProjects(), QStringList({second, first}));
        ui::settings::addRecentProject(first);
        QCOMPARE(ui::settings::recentProjects(), QStringList({first, second}));
        QVERIFY(QFile::remove(second));
        QCOMPARE(ui::settings::recentProjects(), QStringList(first));
        ui::settings::forgetRecentProjects();
        QVERIFY(ui::settings::recentProjects().isEmpty());
    }

    void foldersAreRememberedByPurpose()
    {
        QTemporaryDir folder;
        ui::settings::setLastFolder(u"report"_s, folder.path());
        QCOMPARE(ui::settings::lastFolder(u"report"_s), folder.path());
        QVERIFY(ui::settings::lastFolder(u"customers"_s) != folder.path());
        folder.remove();
        QVERIFY(ui::settings::lastFolder(u"report"_s) != folder.path());
    }

    void languagesAreFoundByRegion()
    {
        QCOMPARE(ui::supportedLanguage(u"fa_IR"_s), u"fa"_s);
        QCOMPARE(ui::supportedLanguage(u"zh"_s), u"zh_CN"_s);
        QCOMPARE(ui::supportedLanguage(u"pl_PL"_s), u"pl"_s);
        QCOMPARE(ui::supportedLanguage(u"de"_s), u"en"_s);
        QCOMPARE(ui::languages().size(), size_t(5));
        QCOMPARE(ui::languageName(u"pl"_s), u"Polski"_s);
    }

    void aLanguageSetsFiguresAndDates()
    {
        ui::applyLanguage(u"pl"_s);
        QCOMPARE(QLocale().language(), QLocale::Polish);
        ui::applyLanguage(u"fa"_s);
        QCOMPARE(QLocale().toString(7), u"۷"_s);
        ui::applyLanguage(u"en"_s);
        QCOMPARE(QLocale().toString(7), u"7"_s);
    }
};

static const lodestar::testkit::Registered<SettingsTest> registered("ui/base/settings");
#include "settings_test.moc"
