#include "core/import/header.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Header)
};

} // namespace

QStringList columnNames(const QStringList &cells, int columns)
{
    QStringList names;
    QHash<QString, int> uses;
    for (int c = 0; c < columns; ++c) {
        names.append(c < cells.size() ? cells[c].simplified() : QString());
        ++uses[names.last()];
    }
    QSet<QString> taken;
    for (const QString &name : std::as_const(names)) {
        if (uses[name] == 1)
            taken.insert(name);
    }
    QHash<QString, int> numbers;
    for (int c = 0; c < columns; ++c) {
        const QString name = names[c];
        if (!name.isEmpty() && uses[name] == 1)
            continue;
        int number = name.isEmpty() ? c : numbers[name];
        QString unique;
        do {
            ++number;
            unique = name.isEmpty() ? Tr::tr("Column %1").arg(number) : u"%1 %2"_s.arg(name, QString::number(number));
        } while (taken.contains(unique));
        numbers[name] = number;
        taken.insert(unique);
        names[c] = unique;
    }
    return names;
}

QStringList joinedTitles(const QList<QStringList> &rows, int columns)
{
    QStringList titles(columns);
    for (qsizetype r = 0; r < rows.size(); ++r) {
        QString last;
        for (int c = 0; c < columns; ++c) {
            QString part = c < rows[r].size() ? rows[r][c].simplified() : QString();
            if (part.isEmpty() && r + 1 < rows.size())
                part = last;
            last = part;
            if (titles[c].isEmpty())
                titles[c] = part;
            else if (!part.isEmpty() && part != titles[c])
                titles[c] += u' ' + part;
        }
    }
    return titles;
}

} // namespace lodestar::import
