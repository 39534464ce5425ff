#include "core/relate/rollupcolumns.h"

#include "core/base/text.h"
#include "core/table/textindex.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::relate {

using table::Column;
using table::ColumnType;
using table::DatasetColumn;
using table::Origin;
using table::RoleId;

namespace {

QString meaningOf(const Origin &origin)
{
    const QJsonObject json = origin.toJson();
    return json[u"formula"_s].toString() + u'\n' + origin.of + u'\n' + origin.source;
}

/// What separates tags cannot stand in one.
QByteArray asTag(QByteArrayView text)
{
    return text.toByteArray().replace(';', ',');
}

} // namespace

RollupColumns::RollupColumns(const table::DatasetInfo &base, const table::DatasetInfo *before) : m_rows(base.rows)
{
    for (const table::ColumnInfo &column : base.columns) {
        if (column.rollup == 0)
            m_taken.insert(folded(column.name));
    }
    if (!before)
        return;
    const QJsonArray origins = before->detail[u"columns"_s].toArray();
    for (const table::ColumnInfo &column : before->columns)
        m_before.insert(meaningOf(Origin::fromJson(origins.at(column.index).toObject())), column.name);
}

QString RollupColumns::freeName(const Origin &origin)
{
    QString name = m_before.value(meaningOf(origin), table::columnNameFor(origin));
    if (m_taken.contains(folded(name)))
        name = u"%1 (%2)"_s.arg(name, QFileInfo(origin.source).completeBaseName());
    const QString base = name;
    for (int i = 2; m_taken.contains(folded(name)); ++i)
        name = u"%1 %2"_s.arg(base, QString::number(i));
    m_taken.insert(folded(name));
    return name;
}

DatasetColumn &RollupColumns::add(const Origin &origin, RoleId role, ColumnType type)
{
    DatasetColumn &column = m_columns.emplace_back();
    column.info.index = static_cast<int>(m_columns.size()) - 1;
    column.info.name = freeName(origin);
    column.info.type = type;
    column.info.role.id = role;
    column.info.roleConfidence = role == RoleId::None ? 0 : 1;
    column.info.roleReason = origin.text();
    column.codes.reserve(static_cast<size_t>(m_rows));
    m_origins.push_back(origin);
    return column;
}

void RollupColumns::addNumbers(const Origin &origin, RoleId role, ColumnType type, const std::vector<double> &values,
                               const QString &currency)
{
    DatasetColumn &column = add(origin, role, type);
    column.info.currency = currency;
    column.texts.append({}); // numbers are written by their format: no text of theirs is kept
    column.flags.push_back(DatasetColumn::Missing);
    column.numbers.push_back(std::numeric_limits<double>::quiet_NaN());
    QHash<double, quint32> known;
    for (const double value : values) {
        if (std::isnan(value)) {
            column.codes.push_back(0);
            ++column.info.missing;
            continue;
        }
        const auto next = static_cast<quint32>(column.numbers.size());
        const quint32 code = known.value(value, next);
        if (code == next) {
            known.insert(value, next);
            column.texts.append({});
            column.flags.push_back(0);
            column.numbers.push_back(value);
        }
        column.codes.push_back(code);
    }
    column.info.distinct = known.size();
}

void RollupColumns::addWords(const Origin &origin, RoleId role, const std::vector<quint32> &codes,
                             const table::Dictionary &texts)
{
    DatasetColumn &column = add(origin, role, ColumnType::Category);
    table::TextIndex index;
    index.codeFor(QByteArrayView());
    for (const quint32 code : codes) {
        const bool missing = code == Column::kMissing || texts.utf8(code).isEmpty();
        column.codes.push_back(missing ? 0 : index.codeFor(texts.utf8(code)));
        column.info.missing += missing ? 1 : 0;
    }
    column.texts = index.take();
    column.flags.assign(static_cast<size_t>(column.texts.size()), 0);
    column.flags[0] = DatasetColumn::Missing;
    column.info.distinct = column.texts.size() - 1;
}

void RollupColumns::addTags(const Origin &origin, RoleId role, const std::vector<std::pair<quint32, quint32>> &pairs,
                            const table::Dictionary &texts)
{
    DatasetColumn &column = add(origin, role, ColumnType::Tags);
    column.info.format.separator = u";"_s;
    table::TextIndex index;
    index.codeFor(QByteArrayView());
    QSet<quint32> used;
    size_t at = 0;
    for (qint64 row = 0; row < m_rows; ++row) {
        QByteArrayList tags;
        for (; at < pairs.size() && pairs[at].first == row; ++at) {
            tags << asTag(texts.utf8(pairs[at].second));
            used.insert(pairs[at].second);
        }
        std::sort(tags.begin(), tags.end());
        tags.removeAll(QByteArray());
        column.codes.push_back(index.codeFor(tags.join(';')));
        column.info.missing += tags.isEmpty() ? 1 : 0;
    }
    column.texts = index.take();
    column.flags.assign(static_cast<size_t>(column.texts.size()), 0);
    column.flags[0] = DatasetColumn::Missing;
    column.info.distinct = used.size();
}

QJsonArray RollupColumns::origins() const
{
    QJsonArray array;
    for (const Origin &origin : m_origins)
        array.append(origin.toJson());
    return array;
}

} // namespace lodestar::relate
