#include "core/import/xmlevents.h"

#include "core/import/workbookerror.h"

#include <expat.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

constexpr int kMaxDepth = 200;

std::string_view local(const char *name)
{
    const std::string_view whole(name);
    const size_t colon = whole.find(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

/// What expat's functions are called with.
struct Reading {
    XML_Parser parser;
    XmlEvents &events;
    int depth = 0;
    bool refused = false;

    void stopIfAsked() const
    {
        if (events.isStopped())
            XML_StopParser(parser, XML_FALSE);
    }
    static void onStart(void *data, const XML_Char *name, const XML_Char **attributes)
    {
        auto &reading = *static_cast<Reading *>(data);
        if (++reading.depth > kMaxDepth) {
            reading.refused = true;
            XML_StopParser(reading.parser, XML_FALSE);
            return;
        }
        reading.events.begin(local(name), XmlAttributes(attributes));
        reading.stopIfAsked();
    }
    static void onEnd(void *data, const XML_Char *name)
    {
        auto &reading = *static_cast<Reading *>(data);
        --reading.depth;
        if (reading.events.isStopped())
            return;
        reading.events.end(local(name));
        reading.stopIfAsked();
    }
    static void onText(void *data, const XML_Char *text, int size)
    {
        auto &reading = *static_cast<Reading *>(data);
        if (reading.events.isStopped())
            return;
        reading.events.text({text, static_cast<size_t>(size)});
        reading.stopIfAsked();
    }
    static void onDoctype(void *data, const XML_Char *, const XML_Char *, const XML_Char *, int)
    {
        auto &reading = *static_cast<Reading *>(data);
        reading.refused = true;
        XML_StopParser(reading.parser, XML_FALSE);
    }
};

/// One document on its way through expat.
class XmlReading
{
public:
    XmlReading(XmlEvents &events, const TaskControl &control, QString doing)
        : m_events(events), m_control(control), m_doing(std::move(doing)), m_reading{XML_ParserCreate(nullptr), events}
    {
        if (!m_reading.parser)
            return;
        XML_SetUserData(m_reading.parser, &m_reading);
        XML_SetElementHandler(m_reading.parser, &Reading::onStart, &Reading::onEnd);
        XML_SetCharacterDataHandler(m_reading.parser, &Reading::onText);
        XML_SetStartDoctypeDeclHandler(m_reading.parser, &Reading::onDoctype);
    }
    ~XmlReading() { XML_ParserFree(m_reading.parser); }
    Q_DISABLE_COPY_MOVE(XmlReading)

    bool isReady() const { return m_reading.parser; }
    /// False when there is nothing more to read.
    bool take(const char *bytes, qsizetype size, double fraction)
    {
        if (!m_doing.isEmpty() && fraction - m_told > 0.005) {
            m_told = fraction;
            m_control.report(fraction, m_doing);
        }
        return parse(bytes, size, false);
    }
    /// What is wrong with the document, for the log; empty when it is whole.
    QString finish()
    {
        if (m_broken.isEmpty() && !m_events.isStopped())
            parse("", 0, true);
        return m_broken;
    }

private:
    bool parse(const char *bytes, qsizetype size, bool last)
    {
        XML_Parser parser = m_reading.parser;
        if (XML_Parse(parser, bytes, static_cast<int>(size), last) == XML_STATUS_ERROR && !m_events.isStopped()) {
            m_broken =
                u"line %1: %2"_s.arg(QString::number(XML_GetCurrentLineNumber(parser)),
                                     m_reading.refused ? u"type declaration or too deep"_s
                                                       : QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser))));
        }
        return m_broken.isEmpty() && !m_events.isStopped();
    }

    XmlEvents &m_events;
    const TaskControl &m_control;
    QString m_doing;
    Reading m_reading;
    QString m_broken;
    double m_told = 0;
};

} // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    for (const char *const *pair = m_pairs; pair[0]; pair += 2) {
        const std::string_view whole(pair[0]);
        if (whole.size() < name.size() || !whole.ends_with(name))
            continue;
        if (whole.size() == name.size()
            || (whole[whole.size() - name.size() - 1] == ':' && !whole.starts_with("calcext:")))
            return pair[1];
    }
    return {};
}

std::string_view XmlAttributes::exactly(std::string_view name) const
{
    for (const char *const *pair = m_pairs; pair[0]; pair += 2) {
        if (name == pair[0])
            return pair[1];
    }
    return {};
}

Result<> readXml(const ZipFile &zip, const QString &member, XmlEvents &events, const TaskControl &control,
                 const QString &doing)
{
    XmlReading reading(events, control, doing);
    if (!reading.isReady())
        return Error::outOfMemory();
    LODESTAR_TRY(zip.read(member, control.cancelled, [&](const char *bytes, qsizetype size, double fraction) {
        return reading.take(bytes, size, fraction);
    }));
    const QString broken = reading.finish();
    if (events.failure())
        return *events.failure();
    return broken.isEmpty() ? Result<>() : zip.damaged(member + u", "_s + broken);
}

Result<> readXml(QByteArrayView document, const QString &path, XmlEvents &events, const TaskControl &control,
                 const QString &doing)
{
    constexpr qsizetype kPiece = 64 << 10;
    XmlReading reading(events, control, doing);
    if (!reading.isReady())
        return Error::outOfMemory();
    for (qsizetype at = 0; at < document.size(); at += kPiece) {
        if (control.cancelled())
            return Error::cancelled();
        const qsizetype size = std::min(kPiece, document.size() - at);
        if (!reading.take(document.data() + at, size,
                          static_cast<double>(at + size) / static_cast<double>(document.size())))
            break;
    }
    const QString broken = reading.finish();
    if (events.failure())
        return *events.failure();
    return broken.isEmpty() ? Result<>() : damagedWorkbook(path, broken);
}

} // namespace lodestar::import
