#pragma once

#include "core/import/zipfile.h"

#include <string_view>

namespace lodestar::import {

/// The attributes of an element, by their name without its prefix. Values live as long as the call that gave them.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char *const *pairs) : m_pairs(pairs) { }
    /// Empty when there is none. Prefixes do not count, except that LibreOffice's own ("calcext:") never hide the
    /// standard's.
    std::string_view operator[](std::string_view name) const;
    /// With exactly this prefix and name.
    std::string_view exactly(std::string_view name) const;

private:
    const char *const *m_pairs;
};

/// What is told about an XML document while it is read. Names come without their prefix, texts as UTF-8.
class XmlEvents
{
public:
    virtual ~XmlEvents() = default;
    virtual void begin(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view) { }
    virtual void text(std::string_view) { }

    /// Ends the reading after this call.
    void stop() { m_stopped = true; }
    /// Ends the reading with an error.
    void fail(Error error)
    {
        m_failure = std::move(error);
        m_stopped = true;
    }
    bool isStopped() const { return m_stopped; }
    const std::optional<Error> &failure() const { return m_failure; }

private:
    bool m_stopped = false;
    std::optional<Error> m_failure;
};

/// Reads a member of a ZIP file as XML. Documents with a type declaration (the door to entities) and deeper nesting
/// than workbooks have are refused. Tells its progress as `control.report(0..1, doing)` unless `doing` is empty.
Result<> readXml(const ZipFile &zip, const QString &member, XmlEvents &events, const TaskControl &control = {},
                 const QString &doing = {});

/// Likewise a whole document in memory. `path` names its file in errors.
Result<> readXml(QByteArrayView document, const QString &path, XmlEvents &events, const TaskControl &control = {},
                 const QString &doing = {});

} // namespace lodestar::import
