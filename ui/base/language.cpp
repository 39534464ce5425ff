#include "ui/base/language.h"

#include "core/base/catalogue.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

namespace {

constexpr std::array<Language, 5> kLanguages = {{
    {"en", u"English"},
    {"id", u"Bahasa Indonesia"},
    {"pl", u"Polski"},
    {"fa", u"فارسی"},
    {"zh_CN", u"简体中文"},
}};

constexpr auto kOurs = "lodestarTranslator"_L1;

/// Installs a catalogue; it belongs to the application until the next change of language.
void install(const QString &catalogue, const QString &folder)
{
    auto *translator = new Catalogue(QCoreApplication::instance());
    translator->setObjectName(kOurs);
    if (translator->load(catalogue, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

std::span<const Language> languages()
{
    return kLanguages;
}

QString languageName(const QString &id)
{
    for (const auto &language : kLanguages)
        if (id == QLatin1StringView(language.id))
            return QString::fromUtf16(language.name);
    return id;
}

QString supportedLanguage(const QString &wanted)
{
    const QLocale locale = wanted.isEmpty() ? QLocale::system() : QLocale(wanted);
    for (const auto &language : kLanguages)
        if (QLocale(QLatin1StringView(language.id)).language() == locale.language())
            return QLatin1StringView(language.id);
    return u"en"_s;
}

void applyLanguage(const QString &id)
{
    auto *app = QCoreApplication::instance();
    for (auto *old : app->findChildren<QTranslator *>(kOurs, Qt::FindDirectChildrenOnly))
        delete old; // uninstalls itself
    QLocale::setDefault(QLocale(id));
    // Qt's words first: the later a catalogue is installed, the earlier it is asked.
    install(u"qtbase_"_s + id, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"qtbase_"_s + id, u":/i18n"_s); // of the languages that Qt has none for
    install(u"lodestar_"_s + id, u":/i18n"_s);
}

} // namespace lodestar::ui
