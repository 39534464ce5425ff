#include "core/import/xmlevents.h"

#include <QScopeGuard>

#include <expat.h>

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
    XML_Parser parser = XML_ParserCreate(nullptr);
    if (!parser)
        return Error::outOfMemory();
    const auto free = qScopeGuard([parser] { XML_ParserFree(parser); });
    Reading reading{parser, events};
    XML_SetUserData(parser, &reading);
    XML_SetElementHandler(parser, &Reading::onStart, &Reading::onEnd);
    XML_SetCharacterDataHandler(parser, &Reading::onText);
    XML_SetStartDoctypeDeclHandler(parser, &Reading::onDoctype);

    QString broken;
    const auto parse = [&](const char *bytes, qsizetype size, bool last) {
        if (XML_Parse(parser, bytes, static_cast<int>(size), last) == XML_STATUS_ERROR && !events.isStopped()) {
            broken = u"%1, line %2: %3"_s.arg(member, QString::number(XML_GetCurrentLineNumber(parser)),
                                              reading.refused
                                                  ? u"type declaration or too deep"_s
                                                  : QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser))));
        }
        return broken.isEmpty() && !events.isStopped();
    };
    double told = 0;
    LODESTAR_TRY(zip.read(member, control.cancelled, [&](const char *bytes, qsizetype size, double fraction) {
        if (!doing.isEmpty() && fraction - told > 0.005) {
            told = fraction;
            control.report(fraction, doing);
        }
        return parse(bytes, size, false);
    }));
    if (broken.isEmpty() && !events.isStopped())
        parse("", 0, true);
    if (events.failure())
        return *events.failure();
    return broken.isEmpty() ? Result<>() : zip.damaged(broken);
}

} // namespace lodestar::import
