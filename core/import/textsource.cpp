#include "core/import/textsource.h"

#include "core/import/filekind.h"
#include "core/import/letterscore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <array>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::TextSource)
};

constexpr qsizetype kHead = 256 * 1024;
constexpr qsizetype kMostReplaced = 10000;
constexpr QByteArrayView kReplacement("\xEF\xBF\xBD");

Error badFile(const QString &path, const QString &why)
{
    return {ErrorKind::BadInput, Tr::tr("%1 cannot be imported. %2").arg(QDir::toNativeSeparators(path), why), {}};
}

bool isCalledWorkbook(const QFileInfo &file)
{
    static const QStringList endings{u"xlsx"_s, u"xlsm"_s, u"xltx"_s, u"xls"_s, u"ods"_s, u"ots"_s};
    return endings.contains(file.suffix(), Qt::CaseInsensitive);
}

/// How many bytes from the start are well-formed UTF-8 without NUL.
qsizetype validPrefix(const char *text, qsizetype size, bool &beyondAscii)
{
    qsizetype i = 0;
    while (i < size) {
#ifdef __SSE2__
        const __m128i zero = _mm_setzero_si128();
        while (i + 16 <= size) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + i));
            if (_mm_movemask_epi8(_mm_or_si128(bytes, _mm_cmpeq_epi8(bytes, zero))) != 0)
                break;
            i += 16;
        }
#endif
        const qsizetype stop = std::min(size, i + 16);
        while (i < stop) {
            const qsizetype length = utf8Sequence(QByteArrayView(text + i, size - i));
            if (length == 0)
                return i;
            beyondAscii |= length > 1;
            i += length;
        }
    }
    return i;
}

/// Whether the bytes are the beginning of a sequence that the next piece may complete.
bool mayContinue(QByteArrayView tail)
{
    if (tail.isEmpty() || tail.size() > 3)
        return false;
    const auto lead = static_cast<uchar>(tail[0]);
    const qsizetype length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
    if (lead > 0xF4 || length <= tail.size())
        return false;
    return std::all_of(tail.begin() + 1, tail.end(), [](char c) { return (static_cast<uchar>(c) & 0xC0) == 0x80; });
}

bool isUtf8(const QString &name)
{
    return name == "UTF-8"_L1;
}

} // namespace

struct TextSource::Private {
    QFile file;
    QString path;
    qint64 size = 0;
    qint64 consumed = 0; ///< bytes of the file
    EncodingGuess encoding;
    QByteArray carry; ///< the beginning of a UTF-8 sequence
    QByteArray ready; ///< UTF-8 waiting to be given out
    qsizetype readyAt = 0;
    qint64 given = 0; ///< bytes of UTF-8 given out, including `ready`
    std::vector<qint64> replaced;
    qint64 replacedCount = 0;
    std::vector<QByteArray> oneByte; ///< UTF-8 by byte of a one-byte encoding
    std::optional<QStringDecoder> decoder;
    qint64 decoded = 0; ///< bytes given to the decoder

    Result<qsizetype> readRaw(char *to, qsizetype room);
    void useDecoder();
    void noteReplaced(qint64 offset);
    void appendRepaired(QByteArrayView bytes, bool end);
    void appendDecoded(QByteArrayView bytes);
    void flushDecoder();
    qsizetype takeReady(char *to, qsizetype room);
    Result<qsizetype> readUtf8(char *to, qsizetype room);
    Result<qsizetype> readDecoded(char *to, qsizetype room);
};

Result<qsizetype> TextSource::Private::readRaw(char *to, qsizetype room)
{
    const qint64 got = file.read(to, room);
    if (got < 0) {
        return Error{ErrorKind::Failed,
                     Tr::tr("%1 could not be read to its end: %2. Copy it to this computer and try again.")
                         .arg(QDir::toNativeSeparators(path), file.errorString()),
                     {}};
    }
    consumed += got;
    return static_cast<qsizetype>(got);
}

void TextSource::Private::useDecoder()
{
    const bool wide = encoding.name.startsWith("UTF-"_L1) || isEastAsianEncoding(encoding.name);
    const QString table = wide ? QString() : oneByteTable(encoding.name);
    const bool singleBytes = !table.isEmpty() && table.count(QChar(QChar::ReplacementCharacter)) < 64;
    if (!singleBytes) {
        decoder.emplace(encoding.name.toLatin1().constData());
        return;
    }
    for (const QChar c : table)
        oneByte.push_back(c.isNull() ? kReplacement.toByteArray() : QString(c).toUtf8());
}

void TextSource::Private::noteReplaced(qint64 offset)
{
    ++replacedCount;
    if (std::ssize(replaced) < kMostReplaced)
        replaced.push_back(offset);
}

/// UTF-8 with some bytes that are not: each becomes U+FFFD.
void TextSource::Private::appendRepaired(QByteArrayView bytes, bool end)
{
    bool beyondAscii = false;
    while (!bytes.isEmpty()) {
        const qsizetype valid = validPrefix(bytes.data(), bytes.size(), beyondAscii);
        ready.append(bytes.first(valid));
        given += valid;
        bytes = bytes.sliced(valid);
        if (bytes.isEmpty())
            return;
        if (!end && mayContinue(bytes)) {
            carry = bytes.toByteArray();
            return;
        }
        noteReplaced(given);
        ready.append(kReplacement);
        given += kReplacement.size();
        bytes = bytes.sliced(1);
    }
}

void TextSource::Private::appendDecoded(QByteArrayView bytes)
{
    if (!oneByte.empty()) {
        for (const char c : bytes) {
            const QByteArray &utf8 = oneByte[static_cast<uchar>(c)];
            if (utf8 == kReplacement)
                noteReplaced(given);
            ready.append(utf8);
            given += utf8.size();
        }
        return;
    }
    decoded += bytes.size();
    const QByteArray utf8 =
        QString(decoder->decode(bytes)).replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter)).toUtf8();
    for (qsizetype at = utf8.indexOf(kReplacement); at >= 0; at = utf8.indexOf(kReplacement, at + 1))
        noteReplaced(given + at);
    ready.append(utf8);
    given += utf8.size();
}

/// At the end of the file: a last character that was cut is replaced and noted.
void TextSource::Private::flushDecoder()
{
    if (!decoder)
        return;
    bool cut = false;
    if (encoding.name.startsWith("UTF-16"_L1))
        cut = decoded % 2 != 0;
    else if (encoding.name.startsWith("UTF-32"_L1))
        cut = decoded % 4 != 0;
    else
        cut = QString(decoder->decode("\n")) != u"\n";
    decoder.reset(); // nothing is cut a second time
    if (!cut)
        return;
    noteReplaced(given);
    ready.append(kReplacement);
    given += kReplacement.size();
}

qsizetype TextSource::Private::takeReady(char *to, qsizetype room)
{
    const qsizetype count = std::min(room, ready.size() - readyAt);
    std::memcpy(to, ready.constData() + readyAt, static_cast<size_t>(count));
    readyAt += count;
    if (readyAt == ready.size()) {
        ready.resize(0);
        readyAt = 0;
    }
    return count;
}

Result<qsizetype> TextSource::Private::readUtf8(char *to, qsizetype room)
{
    const qsizetype before = carry.size();
    std::memcpy(to, carry.constData(), static_cast<size_t>(before));
    carry.clear();
    const auto got = readRaw(to + before, room - before);
    if (!got)
        return got;
    const qsizetype have = before + *got;
    const bool end = *got == 0;
    bool beyondAscii = false;
    const qsizetype valid = validPrefix(to, have, beyondAscii);
    const QByteArrayView rest(to + valid, have - valid);
    if (encoding.assumed && (beyondAscii || !rest.isEmpty())) {
        // The first bytes outside ASCII: what was read so far is the same in every encoding that is a candidate.
        const EncodingGuess settled = detectEncoding(QByteArrayView(to, have));
        if (!settled.assumed && !(isUtf8(settled.name) && !beyondAscii))
            encoding = settled;
        if (!isUtf8(encoding.name)) {
            useDecoder();
            appendDecoded(QByteArrayView(to, have));
            return takeReady(to, room);
        }
    }
    if (rest.isEmpty() || (!end && mayContinue(rest))) {
        carry = rest.toByteArray();
        given += valid;
        return valid;
    }
    const QByteArray damaged = rest.toByteArray();
    given += valid;
    appendRepaired(damaged, end);
    return valid > 0 ? Result<qsizetype>(valid) : Result<qsizetype>(takeReady(to, room));
}

Result<qsizetype> TextSource::Private::readDecoded(char *to, qsizetype room)
{
    QByteArray raw(std::max<qsizetype>(room / 3, 16), Qt::Uninitialized);
    while (ready.isEmpty()) {
        const auto got = readRaw(raw.data(), raw.size());
        if (!got)
            return got;
        if (*got == 0) {
            flushDecoder();
            return ready.isEmpty() ? 0 : takeReady(to, room);
        }
        appendDecoded(QByteArrayView(raw.constData(), *got));
    }
    return takeReady(to, room);
}

TextSource::TextSource(std::unique_ptr<Private> parts) : d(std::move(parts)) { }
TextSource::~TextSource() = default;

Result<std::unique_ptr<TextSource>> TextSource::open(const QString &path, const QString &encoding, bool assumed)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return Error{ErrorKind::NotFound,
                     Tr::tr("There is no file %1. Check its name and folder.").arg(QDir::toNativeSeparators(path)),
                     {}};
    if (info.isDir())
        return badFile(path, Tr::tr("It is a folder: choose a file in it."));
    if (info.exists() && !info.isFile())
        return badFile(path, Tr::tr("It is a device and no file: choose a file with a table."));
    auto d = std::make_unique<Private>();
    d->path = path;
    d->file.setFileName(path);
    if (!d->file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return badFile(path,
                       Tr::tr("It cannot be opened (%1): check that it is there and that you may read it.")
                           .arg(d->file.errorString()));
    }
    d->size = d->file.size();
    QByteArray head(std::min<qint64>(kHead, d->size), Qt::Uninitialized);
    const qint64 got = d->file.read(head.data(), head.size());
    if (got < 0)
        return badFile(path, Tr::tr("It cannot be read: %1.").arg(d->file.errorString()));
    head.resize(got);
    if (head.isEmpty())
        return badFile(path, Tr::tr("It is empty: export the table again."));
    if (const QString kind = notATable(head, isCalledWorkbook(info)); !kind.isEmpty())
        return badFile(path, kind);

    d->encoding = detectEncoding(head);
    if (!encoding.isEmpty()) {
        const QString name = canonicalEncoding(encoding);
        if (name.isEmpty()) {
            return Error{
                ErrorKind::BadInput,
                Tr::tr("The encoding \"%1\" is not known. Use UTF-8, UTF-16LE, windows-1250, ISO-8859-2, GB18030 or "
                       "another usual name.")
                    .arg(encoding),
                {}};
        }
        const bool marked = d->encoding.bom > 0 && (name == d->encoding.name || d->encoding.name.startsWith(name));
        d->encoding = {marked ? d->encoding.name : name, marked ? d->encoding.bom : 0, assumed && d->encoding.assumed,
                       Tr::tr("Chosen.")};
    }
    d->file.seek(d->encoding.bom);
    d->consumed = d->encoding.bom;
    if (!isUtf8(d->encoding.name))
        d->useDecoder();
    return std::unique_ptr<TextSource>(new TextSource(std::move(d)));
}

Result<qsizetype> TextSource::read(char *to, qsizetype room)
{
    Q_ASSERT(room >= 16);
    for (;;) {
        if (!d->ready.isEmpty())
            return d->takeReady(to, room);
        const bool decoding = d->decoder || !d->oneByte.empty();
        const auto got = decoding ? d->readDecoded(to, room) : d->readUtf8(to, room);
        if (!got || *got > 0 || (d->carry.isEmpty() && d->ready.isEmpty()))
            return got;
    }
}

const EncodingGuess &TextSource::encoding() const
{
    return d->encoding;
}

double TextSource::fraction() const
{
    return d->size > 0 ? std::min(1.0, static_cast<double>(d->consumed) / static_cast<double>(d->size)) : 1.0;
}

qint64 TextSource::size() const
{
    return d->size;
}

const std::vector<qint64> &TextSource::replaced() const
{
    return d->replaced;
}

qint64 TextSource::replacedCount() const
{
    return d->replacedCount;
}

} // namespace lodestar::import
