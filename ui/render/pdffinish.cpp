#include "ui/render/pdffinish.h"

#include "ui/render/glyphtext.h"
#include "ui/render/summarypages.h"

#include <QCoreApplication>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRegularExpression>

#define POINTERHOLDER_TRANSITION 4 // only standard pointers from libqpdf
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <map>

namespace lodestar::render {

using namespace Qt::StringLiterals;

namespace {

/// A paint engine that only listens to what is written.
class TextListener final : public QPaintEngine
{
public:
    TextListener() : QPaintEngine(QPaintEngine::AllFeatures) { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawTextItem(const QPointF &, const QTextItem &item) override
    {
        text += item.text();
        text += u'\n';
    }
    Type type() const override { return QPaintEngine::User; }

    QString text;
};

class ListeningDevice final : public QPaintDevice
{
public:
    explicit ListeningDevice(const QSizeF &size) : m_size(size.toSize()) { }
    QPaintEngine *paintEngine() const override { return &m_listener; }
    QString text() const { return m_listener.text; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return static_cast<int>(kPaperResolution);
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(QPaintDevice::devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    QSize m_size;
    mutable TextListener m_listener;
};

/// Glyph code → the character Qt found for it.
using TextMap = std::map<uint, char16_t>;

TextMap parsed(const QString &cmap)
{
    static const QRegularExpression ranges(u"beginbfrange(.*?)endbfrange"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression entry(
        u"<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]{4})>|\\[([^\\]]*)\\])"_s);
    static const QRegularExpression code(u"<([0-9A-Fa-f]{4})>"_s);
    const auto number = [](const QString &hex) { return hex.toUInt(nullptr, 16); };
    TextMap map;
    for (auto range = ranges.globalMatch(cmap); range.hasNext();) {
        for (auto found = entry.globalMatch(range.next().captured(1)); found.hasNext();) {
            const auto match = found.next();
            uint glyph = number(match.captured(1));
            const uint last = number(match.captured(2));
            if (!match.captured(3).isEmpty()) {
                for (uint c = number(match.captured(3)); glyph <= last; ++glyph, ++c)
                    map[glyph] = static_cast<char16_t>(c);
            } else {
                for (auto codes = code.globalMatch(match.captured(4)); codes.hasNext() && glyph <= last; ++glyph)
                    map[glyph] = static_cast<char16_t>(number(codes.next().captured(1)));
            }
        }
    }
    return map;
}

std::string hex(const QString &characters)
{
    QString digits;
    for (const QChar c : characters)
        digits += u"%1"_s.arg(c.unicode(), 4, 16, QChar(u'0')).toUpper();
    return '<' + digits.toStdString() + '>';
}

/// A CMap (PDF 32000-1, 9.10.3) with the characters that were meant.
std::string cmapOf(const TextMap &map, const GlyphText &glyphs)
{
    std::vector<std::string> lines;
    for (const auto &[glyph, character] : map) {
        if (character != 0)
            lines.push_back(hex(QString(QChar(static_cast<char16_t>(glyph)))) + ' ' + hex(glyphs.meant(character))
                            + '\n');
    }
    std::string cmap = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                       "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                       "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                       "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr size_t kLongestSection = 100; // the format's own limit
    for (size_t from = 0; from < lines.size(); from += kLongestSection) {
        const size_t to = std::min(lines.size(), from + kLongestSection);
        cmap += std::to_string(to - from) + " beginbfchar\n";
        for (size_t i = from; i < to; ++i)
            cmap += lines[i];
        cmap += "endbfchar\n";
    }
    return cmap + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

void repairText(QPDF &pdf, const GlyphText &glyphs)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle stream = object.getKey("/ToUnicode");
        const auto data = stream.getStreamData();
        const QString cmap = QString::fromLatin1(reinterpret_cast<const char *>(data->getBuffer()),
                                                 static_cast<qsizetype>(data->getSize()));
        object.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, cmapOf(parsed(cmap), glyphs)));
    }
}

/// Qt embeds only the glyphs in use but does not say so; the format asks for a tag before the name (9.6.4).
void tagSubsets(QPDF &pdf)
{
    const auto tag = [](QPDFObjectHandle &object, const std::string &key) {
        const std::string name = object.getKey(key).getName(); // "/NotoSans-Bold"
        if (name.find('+') == std::string::npos)
            object.replaceKey(key, QPDFObjectHandle::newName("/LODEST+" + name.substr(1)));
    };
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font") && object.getKey("/BaseFont").isName())
            tag(object, "/BaseFont");
        else if (object.isDictionaryOfType("/FontDescriptor") && object.getKey("/FontName").isName())
            tag(object, "/FontName");
    }
}

void setProperties(QPDF &pdf, const PdfProperties &properties)
{
    const auto text = [](const QString &value) { return QPDFObjectHandle::newUnicodeString(value.toStdString()); };
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang",
                    QPDFObjectHandle::newString(QString(properties.language).replace(u'_', u'-').toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    root.removeKey("/Metadata"); // it would repeat the time stamp
    QPDFObjectHandle info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    info.replaceKey("/Title", text(properties.title));
    if (!properties.author.isEmpty())
        info.replaceKey("/Author", text(properties.author));
    info.replaceKey("/Creator", text(u"Lodestar %1"_s.arg(QLatin1StringView(LODESTAR_VERSION))));
    pdf.getTrailer().replaceKey("/Info", info);
}

} // namespace

QString paintedText(const SummaryPages &pages)
{
    ListeningDevice device(pages.size());
    QPainter painter(&device);
    for (int page = 0; page < pages.count(); ++page)
        pages.paint(painter, page);
    painter.end();
    return device.text();
}

QByteArray finishPdf(const QByteArray &pdf, const PdfProperties &properties, const QString &text,
                     const theme::Look &look)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("summary", pdf.constData(), static_cast<size_t>(pdf.size()));
        setProperties(document, properties);
        tagSubsets(document);
        repairText(document, GlyphText(text, look.font(theme::FontRole::Body).families()));
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setNewlineBeforeEndstream(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace lodestar::render
