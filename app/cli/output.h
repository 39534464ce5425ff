#pragma once

#include "core/base/error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace lodestar::cli {

/// How many columns of a terminal a text takes: East Asian characters take two, combining marks none.
int displayWidth(const QString &text);

/// Rows as aligned columns. `right`: columns that hold figures. Texts from data are made visible on one line.
QString aligned(const std::vector<QStringList> &rows, const std::vector<int> &right = {});

/// Standard output, for people or for programs. Nothing is written when the reader has gone away.
class Output
{
public:
    Output();
    void line(const QString &text = {});
    void lines(const QStringList &texts);
    /// The one JSON object of a call with --json.
    void json(const QJsonObject &object);
    QIODevice &device() { return m_device; }
    /// The reader of a pipe has gone away: what is left to write, nobody wants.
    bool isReaderGone() const;
    /// Whether everything reached its reader, or the reader did not want it.
    Result<> finish();

private:
    QFile m_device;
};

/// What a terminal is given of a text of ours: the marks that isolate names only where they have a use, and control
/// characters of the data as signs.
QString forTerminal(const QString &text);
/// A sentence without the marks that isolate names in it, which help only where right-to-left text is shown.
QString withoutIsolates(QString sentence);
/// Sentences for JSON.
QJsonArray sentences(const QStringList &texts);

/// A number for JSON: null when it is not known (NaN).
QJsonValue jsonNumber(double value);

} // namespace lodestar::cli
