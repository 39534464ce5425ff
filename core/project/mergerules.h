#pragma once

#include <QStringList>

namespace lodestar::project {

/// What merging two copies knows of single tables; a table that is not named here is merged by its keys all the same.

QString tableWord(const QString &table); ///< what people call one row of it: "Answer"
QString columnWord(const QString &column); ///< "Text"; a column without a word of its own tells its name
/// The columns whose text tells people which row is meant, most telling first.
QStringList titleColumns(const QString &table);
/// The columns in which two rows of different keys are one and the same thing, made twice (the same text by the same
/// person); empty where a key says it all.
QStringList sameThingColumns(const QString &table);
/// The table whose key a column holds; empty when it holds none.
QString referredTable(const QString &table, const QString &column);
/// The columns that hold several fields as one JSON object, each a thing of its own to people.
QStringList fieldColumns(const QString &table);
/// What is said in secret here is not shown to whoever merges, only that there is something.
bool isSecret(const QString &table);
/// Settings of one file that mean nothing in another.
bool isLocalSetting(const QString &key);
/// The data set that a setting is about (by key, or by value); 0 for none.
qint64 datasetOfSetting(const QString &key, const QString &value);
QString settingWord(const QString &key);

} // namespace lodestar::project
