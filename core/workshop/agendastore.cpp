#include "core/base/text.h"
#include "core/project/project.h"
#include "core/workshop/agenda.h"
#include "core/workshop/storedvalue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lodestar::workshop {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::workshop::AgendaStore)
};

constexpr int kLongest = 240; // minutes
const QString kChosen = u"workshop.agenda"_s; // not set: nobody has chosen or changed anything yet

const Agenda *agendaOf(const std::vector<Agenda> &agendas, const QString &id)
{
    const auto found = std::find_if(agendas.begin(), agendas.end(), [&](const Agenda &one) { return one.id == id; });
    return found == agendas.end() ? nullptr : &*found;
}

/// The block as the library has it, whichever agenda it comes from (they differ in minutes alone).
const AgendaBlock *shippedBlock(const std::vector<Agenda> &agendas, const QString &id, const QString &preferred)
{
    const AgendaBlock *found = nullptr;
    for (const Agenda &agenda : agendas) {
        for (const AgendaBlock &block : agenda.blocks) {
            if (block.shipped == id && (!found || agenda.id == preferred))
                found = &block;
        }
    }
    return found;
}

qsizetype placeOf(const Agenda &agenda, const QString &block)
{
    const auto found = std::find_if(agenda.blocks.begin(), agenda.blocks.end(),
                                    [&](const AgendaBlock &one) { return one.id == block; });
    return found == agenda.blocks.end() ? -1 : found - agenda.blocks.begin();
}

Error gone()
{
    return {ErrorKind::NotFound, Tr::tr("This block is no longer in the agenda."), {}};
}

QString named(const AgendaBlock &block)
{
    return isolated(visible(block.title, 60));
}

/// What the row keeps of a block: of a shipped one only what differs, so that its texts follow the language.
QByteArray detailOf(const AgendaBlock &block, const AgendaBlock *shipped)
{
    QJsonObject detail;
    if (shipped)
        detail.insert("shipped"_L1, block.shipped);
    if (!shipped || block.say != shipped->say)
        detail.insert("say"_L1, block.say);
    if (!shipped || block.output != shipped->output)
        detail.insert("output"_L1, block.output);
    if (!shipped)
        detail.insert("rules"_L1, QJsonArray::fromStringList(block.rules));
    if (!shipped || block.questions != shipped->questions)
        detail.insert("questions"_L1, QJsonArray::fromStringList(block.questions));
    return QJsonDocument(detail).toJson(QJsonDocument::Compact);
}

QStringList strings(const QJsonValue &value)
{
    QStringList out;
    for (const auto item : value.toArray())
        out << item.toString();
    return out;
}

bool sameBlock(const AgendaBlock &a, const AgendaBlock &b)
{
    return a.shipped == b.shipped && a.title == b.title && a.minutes == b.minutes && a.mode == b.mode && a.say == b.say
        && a.opens == b.opens && a.questions == b.questions;
}

} // namespace

Result<Agenda> AgendaStore::stored() const
{
    auto query =
        m_project.query(u"SELECT id, title, mode, minutes, target, detail FROM agenda_block ORDER BY position, id"_s);
    if (!query)
        return std::move(query).error();
    Agenda agenda;
    agenda.id = m_project.setting(kChosen);
    while (query->next()) {
        const QJsonObject detail = QJsonDocument::fromJson(query->value(5).toByteArray()).object();
        AgendaBlock block;
        if (const auto *shipped = shippedBlock(m_shipped, detail.value("shipped"_L1).toString(), agenda.id))
            block = *shipped;
        block.id = query->value(0).toString();
        if (const QString title = query->value(1).toString(); !title.isEmpty())
            block.title = title;
        block.mode = blockModeFromId(query->value(2).toString());
        block.minutes = std::clamp(query->value(3).toInt(), 1, kLongest);
        block.opens = query->value(4).toString();
        if (detail.contains("say"_L1))
            block.say = detail.value("say"_L1).toString();
        if (detail.contains("output"_L1))
            block.output = detail.value("output"_L1).toString();
        if (detail.contains("rules"_L1))
            block.rules = strings(detail.value("rules"_L1));
        if (detail.contains("questions"_L1))
            block.questions = strings(detail.value("questions"_L1));
        agenda.blocks.push_back(std::move(block));
    }
    return agenda;
}

Result<Agenda> AgendaStore::agenda() const
{
    const QString chosen = m_project.setting(kChosen, u"?"_s);
    if (chosen == "?"_L1) {
        const Agenda *usual = defaultAgenda(m_shipped);
        return usual ? *usual : Agenda{};
    }
    auto agenda = stored();
    if (!agenda)
        return agenda;
    if (const Agenda *shipped = agendaOf(m_shipped, agenda->id)) {
        agenda->name = shipped->name;
        agenda->about = shipped->about;
        agenda->changed = !std::equal(agenda->blocks.begin(), agenda->blocks.end(), shipped->blocks.begin(),
                                      shipped->blocks.end(), sameBlock);
    } else {
        agenda->id.clear();
        agenda->name = Tr::tr("Own agenda");
        agenda->changed = true;
    }
    return agenda;
}

Result<> AgendaStore::write(const QString &label, const Agenda &agenda)
{
    return m_project.change(label, [&]() -> Result<> {
        LODESTAR_TRY(m_project.setSetting(kChosen, agenda.id));
        auto rows = m_project.query(u"SELECT id FROM agenda_block"_s);
        if (!rows)
            return std::move(rows).error();
        QStringList gone;
        while (rows->next())
            gone << rows->value(0).toString();
        rows->finish();
        double position = 0;
        for (const AgendaBlock &block : agenda.blocks) {
            gone.removeAll(block.id);
            const AgendaBlock *shipped = shippedBlock(m_shipped, block.shipped, agenda.id);
            const QString title = shipped && block.title == shipped->title ? u""_s : block.title;
            LODESTAR_TRY(m_project.query(
                u"INSERT INTO agenda_block(id, position, title, mode, minutes, target, detail) "
                "VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET position = excluded.position, "
                "title = excluded.title, mode = excluded.mode, minutes = excluded.minutes, "
                "target = excluded.target, detail = excluded.detail"_s,
                {block.id, position++, title, blockModeId(block.mode), block.minutes, block.opens,
                 QString::fromUtf8(detailOf(block, shipped))}));
        }
        for (const QString &id : gone)
            LODESTAR_TRY(m_project.query(u"DELETE FROM agenda_block WHERE id = ?"_s, {id}));
        return {};
    });
}

Result<> AgendaStore::choose(const QString &shippedId)
{
    if (shippedId.isEmpty())
        return write(Tr::tr("Began an agenda of one's own"), Agenda{});
    const Agenda *agenda = agendaOf(m_shipped, shippedId);
    if (!agenda)
        return Error{ErrorKind::NotFound, Tr::tr("There is no agenda of this name."), shippedId};
    return write(Tr::tr("Chose the agenda %1").arg(isolated(agenda->name)), *agenda);
}

Result<> AgendaStore::add(const AgendaBlock &block, qsizetype at)
{
    auto now = agenda();
    if (!now)
        return now.error();
    AgendaBlock added = block;
    added.title = added.title.simplified();
    if (added.title.isEmpty())
        return Error{ErrorKind::BadInput, Tr::tr("A block of the agenda needs a name."), {}};
    added.minutes = std::clamp(added.minutes, 1, kLongest);
    added.id = placeOf(*now, added.shipped) < 0 && !added.shipped.isEmpty() ? added.shipped : stored::idOrNew({});
    at = std::clamp<qsizetype>(at, 0, static_cast<qsizetype>(now->blocks.size()));
    now->blocks.insert(now->blocks.begin() + at, added);
    return write(Tr::tr("Added %1 to the agenda").arg(named(added)), *now);
}

Result<> AgendaStore::remove(const QString &block)
{
    auto now = agenda();
    if (!now)
        return now.error();
    const qsizetype at = placeOf(*now, block);
    if (at < 0)
        return gone();
    const QString label = Tr::tr("Removed %1 from the agenda").arg(named(now->blocks[static_cast<size_t>(at)]));
    now->blocks.erase(now->blocks.begin() + at);
    return write(label, *now);
}

Result<> AgendaStore::move(const QString &block, qsizetype to)
{
    auto now = agenda();
    if (!now)
        return now.error();
    const qsizetype at = placeOf(*now, block);
    if (at < 0)
        return gone();
    to = std::clamp<qsizetype>(to, 0, static_cast<qsizetype>(now->blocks.size()) - 1);
    if (at == to)
        return {};
    const AgendaBlock moved = now->blocks[static_cast<size_t>(at)];
    now->blocks.erase(now->blocks.begin() + at);
    now->blocks.insert(now->blocks.begin() + to, moved);
    return write(Tr::tr("Moved %1 in the agenda").arg(named(moved)), *now);
}

Result<> AgendaStore::edit(const QString &block, const std::function<Result<QString>(AgendaBlock &)> &change)
{
    auto now = agenda();
    if (!now)
        return now.error();
    const qsizetype at = placeOf(*now, block);
    if (at < 0)
        return gone();
    const Result<QString> label = change(now->blocks[static_cast<size_t>(at)]);
    if (!label)
        return label.error();
    return label->isEmpty() ? Result<>() : write(*label, *now);
}

Result<> AgendaStore::setMinutes(const QString &block, int minutes)
{
    return edit(block, [&](AgendaBlock &changed) -> Result<QString> {
        const int wanted = std::clamp(minutes, 1, kLongest);
        if (std::exchange(changed.minutes, wanted) == wanted)
            return QString();
        return Tr::tr("Gave %1 %n minute(s)", nullptr, wanted).arg(named(changed));
    });
}

Result<> AgendaStore::rename(const QString &block, const QString &title)
{
    return edit(block, [&](AgendaBlock &changed) -> Result<QString> {
        QString wanted = title.simplified();
        const AgendaBlock *shipped = shippedBlock(m_shipped, changed.shipped, {});
        if (wanted.isEmpty() && shipped)
            wanted = shipped->title;
        if (wanted.isEmpty())
            return Error{ErrorKind::BadInput, Tr::tr("A block of the agenda needs a name."), {}};
        if (std::exchange(changed.title, wanted) == wanted)
            return QString();
        return Tr::tr("Renamed a block of the agenda to %1").arg(named(changed));
    });
}

Result<> AgendaStore::setSay(const QString &block, const QString &say)
{
    return edit(block, [&](AgendaBlock &changed) -> Result<QString> {
        const AgendaBlock *shipped = shippedBlock(m_shipped, changed.shipped, {});
        const QString wanted = say.trimmed().isEmpty() && shipped ? shipped->say : say.trimmed();
        if (std::exchange(changed.say, wanted) == wanted)
            return QString();
        return Tr::tr("Changed what to say at %1").arg(named(changed));
    });
}

Result<> AgendaStore::setMode(const QString &block, BlockMode mode)
{
    return edit(block, [&](AgendaBlock &changed) -> Result<QString> {
        if (std::exchange(changed.mode, mode) == mode)
            return QString();
        return Tr::tr("Changed how the room works during %1").arg(named(changed));
    });
}

Result<> AgendaStore::setQuestions(const QString &block, const QStringList &questions)
{
    return edit(block, [&](AgendaBlock &changed) -> Result<QString> {
        if (std::exchange(changed.questions, questions) == questions)
            return QString();
        return Tr::tr("Chose the questions of %1").arg(named(changed));
    });
}

} // namespace lodestar::workshop
