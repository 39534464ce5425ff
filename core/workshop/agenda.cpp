#include "core/workshop/agenda.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::Agenda)
};

struct Mode {
    BlockMode mode;
    const char *id;
    const char *name;
};
constexpr Mode kModes[] = {
    {BlockMode::Stage, "stage", QT_TRANSLATE_NOOP("lodestar::workshop::Agenda", "Everyone looks")},
    {BlockMode::Silent, "silent", QT_TRANSLATE_NOOP("lodestar::workshop::Agenda", "In silence")},
    {BlockMode::Share, "share", QT_TRANSLATE_NOOP("lodestar::workshop::Agenda", "Share")},
    {BlockMode::Vote, "vote", QT_TRANSLATE_NOOP("lodestar::workshop::Agenda", "Secret vote")},
    {BlockMode::Talk, "talk", QT_TRANSLATE_NOOP("lodestar::workshop::Agenda", "Talk")},
    {BlockMode::Decide, "decide", QT_TRANSLATE_NOOP("lodestar::workshop::Agenda", "Decide")},
    {BlockMode::Close, "close", QT_TRANSLATE_NOOP("lodestar::workshop::Agenda", "Close")},
};

Error unreadable(const QString &path, const QString &detail)
{
    return {ErrorKind::BadInput,
            Tr::tr("The agendas in %1 cannot be read. Install Lodestar again, or mend the file.").arg(path), detail};
}

Result<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return unreadable(path, u"%1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    return document.object();
}

/// The language itself, then its base ("fa" for "fa_IR"), then Chinese as it is written here, then English.
QStringList languages(const QString &language)
{
    const QString wanted = QString(language).replace(u'-', u'_'), base = wanted.section(u'_', 0, 0);
    QStringList order{wanted, base};
    if (base == "zh"_L1)
        order << u"zh_CN"_s;
    order << u"en"_s;
    return order;
}

/// What a map of languages ({"en": …, "pl": …}) holds for the language in use.
QString localized(const QJsonValue &map, const QStringList &languages)
{
    for (const QString &language : languages) {
        if (const QString text = map.toObject().value(language).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

QStringList strings(const QJsonValue &value)
{
    QStringList out;
    for (const auto item : value.toArray())
        out << item.toString();
    return out;
}

/// The library of blocks with its texts.
struct Library {
    QJsonObject blocks, texts, english;
    QStringList languages;

    /// The texts of a block come from one language as a whole.
    QJsonObject textsOf(const QString &block) const
    {
        const QJsonObject translated = texts.value(block).toObject();
        return translated.value("title"_L1).toString().isEmpty() ? english.value(block).toObject() : translated;
    }
    QString rule(const QString &id) const
    {
        const QString translated = texts.value("rules"_L1).toObject().value(id).toString();
        return translated.isEmpty() ? english.value("rules"_L1).toObject().value(id).toString() : translated;
    }
};

Result<Library> readLibrary(const QString &folder, const QString &language)
{
    const QDir dir(folder);
    auto blocks = readObject(dir.filePath(u"blocks.json"_s));
    LODESTAR_TRY(blocks);
    auto english = readObject(dir.filePath(u"blocks.en.json"_s));
    LODESTAR_TRY(english);
    Library library{*blocks, *english, *english, languages(language)};
    for (const QString &one : library.languages) {
        const QString path = dir.filePath(u"blocks.%1.json"_s.arg(one));
        if (!QFile::exists(path))
            continue;
        auto texts = readObject(path);
        LODESTAR_TRY(texts);
        library.texts = *texts;
        break;
    }
    return library;
}

AgendaBlock readBlock(const QJsonObject &entry, const Library &library)
{
    AgendaBlock block;
    block.id = block.shipped = entry.value("block"_L1).toString();
    QJsonObject how = library.blocks.value(block.id).toObject();
    const QJsonObject texts = library.textsOf(block.id);
    block.title = texts.value("title"_L1).toString();
    block.output = texts.value("output"_L1).toString();
    block.say = texts.value("say"_L1).toString();
    for (auto it = entry.begin(); it != entry.end(); ++it)
        how.insert(it.key(), it.value()); // what the agenda says itself goes before the library
    if (how.contains("title"_L1))
        block.title = localized(how.value("title"_L1), library.languages);
    if (how.contains("output"_L1))
        block.output = localized(how.value("output"_L1), library.languages);
    if (how.contains("say"_L1))
        block.say = localized(how.value("say"_L1), library.languages);
    block.minutes = how.value("minutes"_L1).toInt();
    block.mode = blockModeFromId(how.value("mode"_L1).toString());
    block.opens = how.value("opens"_L1).toString();
    block.questions = strings(how.value("questions"_L1));
    for (const QString &rule : strings(how.value("rules"_L1)))
        block.rules << library.rule(rule);
    block.rules.removeAll(QString());
    return block;
}

Result<Agenda> readAgenda(const QString &path, const Library &library)
{
    const auto file = readObject(path);
    LODESTAR_TRY(file);
    Agenda agenda;
    agenda.id = file->value("id"_L1).toString();
    agenda.name = localized(file->value("name"_L1), library.languages);
    agenda.about = localized(file->value("about"_L1), library.languages);
    if (agenda.id.isEmpty() || agenda.name.isEmpty())
        return unreadable(path, u"no id or no name"_s);
    QStringList seen;
    for (const auto value : file->value("blocks"_L1).toArray()) {
        AgendaBlock block = readBlock(value.toObject(), library);
        if (block.id.isEmpty() || block.title.isEmpty() || block.minutes < 1 || seen.contains(block.id))
            return unreadable(path, u"block '%1' has no title or no minutes, or comes twice"_s.arg(block.id));
        seen << block.id;
        agenda.blocks.push_back(std::move(block));
    }
    if (agenda.blocks.empty())
        return unreadable(path, u"no blocks"_s);
    return agenda;
}

} // namespace

QString blockModeId(BlockMode mode)
{
    return QString::fromLatin1(kModes[static_cast<size_t>(mode)].id);
}

BlockMode blockModeFromId(const QString &id)
{
    for (const Mode &mode : kModes) {
        if (id == QLatin1StringView(mode.id))
            return mode.mode;
    }
    return BlockMode::Talk;
}

QString blockModeName(BlockMode mode)
{
    return Tr::tr(kModes[static_cast<size_t>(mode)].name);
}

std::vector<BlockMode> blockModes()
{
    std::vector<BlockMode> modes;
    for (const Mode &mode : kModes)
        modes.push_back(mode.mode);
    return modes;
}

int Agenda::minutes() const
{
    return std::accumulate(blocks.begin(), blocks.end(), 0,
                           [](int sum, const AgendaBlock &block) { return sum + block.minutes; });
}

QString Agenda::spoken(const AgendaBlock &block) const
{
    QString text = block.say;
    return text.replace(u"%1"_s, Tr::tr("%n minute(s)", nullptr, minutes()));
}

Result<std::vector<Agenda>> readAgendas(const QString &folder, const QString &language)
{
    const auto library = readLibrary(folder, language);
    LODESTAR_TRY(library);
    std::vector<Agenda> agendas;
    const QStringList files = QDir(folder).entryList({u"agenda-*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        auto agenda = readAgenda(QDir(folder).filePath(name), *library);
        LODESTAR_TRY(agenda);
        agendas.push_back(std::move(*agenda));
    }
    if (agendas.empty())
        return unreadable(folder, u"no agenda-*.json"_s);
    std::stable_sort(agendas.begin(), agendas.end(),
                     [](const Agenda &a, const Agenda &b) { return a.minutes() < b.minutes(); });
    return agendas;
}

Result<std::vector<Agenda>> shippedAgendas(const QString &language)
{
    return readAgendas(u":/agendas"_s, language);
}

const Agenda *defaultAgenda(const std::vector<Agenda> &agendas)
{
    constexpr int kUsual = 90;
    const auto found =
        std::find_if(agendas.begin(), agendas.end(), [](const Agenda &agenda) { return agenda.minutes() >= kUsual; });
    if (found != agendas.end())
        return &*found;
    return agendas.empty() ? nullptr : &agendas.back();
}

} // namespace lodestar::workshop
