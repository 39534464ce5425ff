#include "core/project/mergedetail.h"
#include "core/project/mergerules.h"

#include "core/base/text.h"

namespace lodestar::project {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTitle = 160;

QString textOf(const DocumentTable &table, const Cells &cells, const QString &column)
{
    const int index = table.column(column);
    return index < 0 ? QString() : cells[static_cast<size_t>(index)].toString();
}

} // namespace

QString RowWords::personOf(const DocumentTable &table, const Cells &cells) const
{
    const QString id = textOf(table, cells, u"participant"_s);
    if (id.isEmpty())
        return textOf(table, cells, u"by"_s);
    for (const Documents *documents : {&m_theirs, &m_mine}) {
        const DocumentTable *people = documents->table(u"participant"_s);
        if (const Cells *person = people ? people->row(id) : nullptr)
            return visible(textOf(*people, *person, u"name"_s), kTitle);
    }
    return {};
}

/// A card of a round of silent writing that nobody has revealed on either side.
bool RowWords::isInSecretRound(const DocumentTable &table, const Cells &cells) const
{
    if (referredTable(table.name, u"round"_s) != u"writing_round"_s)
        return false;
    const QString round = textOf(table, cells, u"round"_s);
    if (round.isEmpty())
        return false;
    for (const Documents *documents : {&m_mine, &m_theirs}) {
        const DocumentTable *rounds = documents->table(u"writing_round"_s);
        const Cells *found = rounds ? rounds->row(round) : nullptr;
        if (found && textOf(*rounds, *found, u"revealed"_s) != u"0"_s)
            return false;
    }
    return true;
}

MergeRow RowWords::tell(const QString &table, const QString &key, const Cells &cells) const
{
    MergeRow told;
    told.table = table;
    told.key = key;
    const DocumentTable *rows = m_mine.table(table);
    if (!rows)
        return told;
    told.person = personOf(*rows, cells);
    told.question = textOf(*rows, cells, u"question"_s);
    if (table == u"decision"_s && told.question.isEmpty())
        told.question = textOf(*rows, cells, u"subject"_s);
    told.isSecret = isSecret(table) || isInSecretRound(*rows, cells);
    if (told.isSecret)
        return told;
    if (table == u"setting"_s) {
        told.title = settingWord(key);
        return told;
    }
    for (const QString &column : titleColumns(table)) {
        told.title = visible(textOf(*rows, cells, column), kTitle);
        if (!told.title.isEmpty())
            break;
    }
    return told;
}

} // namespace lodestar::project
