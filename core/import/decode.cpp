#include "core/import/decode.h"

#include "core/import/letterscore.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>
#include <uchardet/uchardet.h>

using namespace Qt::StringLiterals;

namespace lodestar::import {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::import::Encoding)
};

struct Mark {
    QByteArrayView bytes;
    const char *encoding;
};

/// Longer marks first: that of UTF-32LE begins with that of UTF-16LE.
constexpr std::array kMarks{
    Mark{QByteArrayView("\x00\x00\xFE\xFF", 4), "UTF-32BE"}, Mark{QByteArrayView("\xFF\xFE\x00\x00", 4), "UTF-32LE"},
    Mark{QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},        Mark{QByteArrayView("\xFE\xFF", 2), "UTF-16BE"},
    Mark{QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},
};

std::optional<EncodingGuess> byMark(QByteArrayView head)
{
    for (const Mark &mark : kMarks) {
        if (head.startsWith(mark.bytes))
            return EncodingGuess{QString::fromLatin1(mark.encoding), mark.bytes.size(), false,
                                 Tr::tr("The file begins with the byte order mark of its encoding.")};
    }
    return {};
}

/// Whether the zero bytes are only flaws in a text of plain ASCII: as the upper halves of ASCII characters they would
/// be every second byte, and other characters of two bytes have bytes that are no ASCII text.
bool zerosAreFlaws(QByteArrayView head)
{
    const auto isPlain = [](char byte) {
        return (byte >= 0x20 && byte < 0x7F) || byte == '\n' || byte == '\r' || byte == '\t';
    };
    qsizetype zeros = 0;
    for (const char byte : head) {
        if (byte != '\0' && !isPlain(byte))
            return false;
        zeros += byte == '\0';
    }
    return zeros * 5 < head.size() * 2;
}

/// Whether the units of two bytes with a zero as their upper half are characters that texts have.
bool wideUnitsAreText(QByteArrayView head, qsizetype zeroAt)
{
    if (zerosAreFlaws(head))
        return false;
    qsizetype units = 0;
    qsizetype text = 0;
    for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
        if (head[i + zeroAt] != '\0')
            continue;
        const auto other = static_cast<uchar>(head[i + 1 - zeroAt]);
        ++units;
        text += (other >= 0x20 && other != 0x7F) || other == '\n' || other == '\r' || other == '\t';
    }
    return text * 20 >= units * 19;
}

/// Text of UTF-16 or UTF-32 has its zero bytes always at the same places: delimiters and line ends see to that even in
/// Chinese.
QString byZeroBytes(QByteArrayView head)
{
    std::array<qsizetype, 4> zeros{};
    const qsizetype size = head.size() / 4 * 4;
    for (qsizetype i = 0; i < size; ++i)
        zeros[static_cast<size_t>(i % 4)] += head[i] == '\0';
    const qsizetype units = size / 4;
    if (units == 0) {
        if (head.size() >= 2 && head[0] == '\0' && head[1] != '\0')
            return u"UTF-16BE"_s;
        return head.size() >= 2 && head[1] == '\0' && head[0] != '\0' ? u"UTF-16LE"_s : QString();
    }
    const auto most = [&](qsizetype n) { return n * 10 >= units * 9; };
    const auto few = [&](qsizetype n) { return n * 20 <= units; };
    if (most(zeros[0]) && most(zeros[1]) && few(zeros[3]))
        return u"UTF-32BE"_s;
    if (most(zeros[3]) && most(zeros[2]) && few(zeros[0]))
        return u"UTF-32LE"_s;
    const qsizetype even = zeros[0] + zeros[2];
    const qsizetype odd = zeros[1] + zeros[3];
    if (odd * 10 >= units && even * 10 <= odd && wideUnitsAreText(head, 1))
        return u"UTF-16LE"_s;
    if (even * 10 >= units && odd * 10 <= even && wideUnitsAreText(head, 0))
        return u"UTF-16BE"_s;
    return {};
}

struct Utf8Counts {
    qsizetype sequences = 0; ///< well-formed sequences of two bytes and more
    qsizetype invalid = 0; ///< bytes that are none
};

Utf8Counts countUtf8(QByteArrayView bytes)
{
    Utf8Counts counts;
    for (qsizetype i = 0; i < bytes.size();) {
        if (static_cast<signed char>(bytes[i]) > 0) { // ASCII, as nearly everything is: told at once
            ++i;
            continue;
        }
        const qsizetype length = utf8Sequence(bytes.sliced(i));
        if (length == 0 && i + 3 >= bytes.size() && static_cast<uchar>(bytes[i]) >= 0xC2)
            break; // cut off by the end of the sample
        counts.sequences += length > 1;
        counts.invalid += length == 0 && bytes[i] != '\0'; // NUL happens in every encoding
        i += std::max<qsizetype>(length, 1);
    }
    return counts;
}

QString askUchardet(QByteArrayView bytes)
{
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                                                  &uchardet_delete);
    if (!detector || uchardet_handle_data(detector.get(), bytes.data(), static_cast<size_t>(bytes.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return canonicalEncoding(QString::fromLatin1(uchardet_get_charset(detector.get())));
}

double plausibilityAs(const QString &encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid())
        return 0;
    const QString text = decoder.decode(bytes);
    return eastAsianPlausibility(text);
}

EncodingGuess byLetters(QByteArrayView head)
{
    const QString hint = askUchardet(head);
    const OneByteGuess oneByte = guessOneByte(head, hint);
    QString eastAsian;
    double plausible = 0;
    if (isEastAsianEncoding(hint)) {
        eastAsian = hint;
        plausible = plausibilityAs(hint, head);
    } else if (oneByte.score < 0.4) {
        for (const QString &name : {u"GB18030"_s, u"Shift_JIS"_s, u"Big5"_s, u"EUC-KR"_s}) {
            const double score = plausibilityAs(name, head);
            if (score > plausible + 0.05) {
                eastAsian = name;
                plausible = score;
            }
        }
    }
    if (!eastAsian.isEmpty() && plausible > 0.5 && plausible > oneByte.score)
        return {eastAsian, 0, false, Tr::tr("Its bytes make sense as %1 text.").arg(eastAsian)};
    return {oneByte.encoding, 0, false,
            Tr::tr("It is not UTF-8; read as %1, its accented letters make the most sense.").arg(oneByte.encoding)};
}

/// Usual spellings without case and punctuation.
struct Alias {
    const char *folded;
    const char *name;
};
constexpr std::array kAliases{
    Alias{"utf8", "UTF-8"},
    Alias{"utf8sig", "UTF-8"},
    Alias{"utf8bom", "UTF-8"},
    Alias{"ascii", "UTF-8"},
    Alias{"usascii", "UTF-8"},
    Alias{"utf16", "UTF-16"},
    Alias{"utf16le", "UTF-16LE"},
    Alias{"utf16be", "UTF-16BE"},
    Alias{"utf32", "UTF-32"},
    Alias{"utf32le", "UTF-32LE"},
    Alias{"utf32be", "UTF-32BE"},
    Alias{"latin1", "windows-1252"},
    Alias{"iso88591", "windows-1252"},
    Alias{"ansi", "windows-1252"},
    Alias{"latin2", "ISO-8859-2"},
    Alias{"iso88592", "ISO-8859-2"},
    Alias{"iso88595", "ISO-8859-5"},
    Alias{"iso88597", "ISO-8859-7"},
    Alias{"iso88599", "ISO-8859-9"},
    Alias{"iso885915", "ISO-8859-15"},
    Alias{"latin9", "ISO-8859-15"},
    Alias{"iso885913", "ISO-8859-13"},
    Alias{"iso88594", "ISO-8859-4"},
    Alias{"iso88598", "ISO-8859-8"},
    Alias{"iso88596", "ISO-8859-6"},
    Alias{"koi8r", "KOI8-R"},
    Alias{"koi8u", "KOI8-U"},
    Alias{"gb18030", "GB18030"},
    Alias{"gbk", "GB18030"},
    Alias{"gb2312", "GB18030"},
    Alias{"cp936", "GB18030"},
    Alias{"big5", "Big5"},
    Alias{"cp950", "Big5"},
    Alias{"shiftjis", "Shift_JIS"},
    Alias{"sjis", "Shift_JIS"},
    Alias{"cp932", "Shift_JIS"},
    Alias{"eucjp", "EUC-JP"},
    Alias{"euckr", "EUC-KR"},
    Alias{"cp949", "EUC-KR"},
    Alias{"uhc", "EUC-KR"},
    Alias{"euctw", "EUC-TW"},
    Alias{"cp437", "cp437"},
    Alias{"ibm437", "cp437"},
    Alias{"cp850", "cp850"},
    Alias{"ibm850", "cp850"},
    Alias{"cp852", "cp852"},
    Alias{"ibm852", "cp852"},
    Alias{"cp866", "cp866"},
    Alias{"ibm866", "cp866"},
    Alias{"macintosh", "macintosh"},
    Alias{"macroman", "macintosh"},
    Alias{"tis620", "windows-874"},
    Alias{"cp874", "windows-874"},
};

} // namespace

qsizetype utf8Sequence(QByteArrayView bytes)
{
    if (bytes.isEmpty() || bytes[0] == '\0')
        return 0;
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? static_cast<uchar>(bytes[i]) : uchar(0); };
    const auto follows = [&](qsizetype i) { return (byte(i) & 0xC0) == 0x80; };
    const uchar lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool second = follows(1) && !(lead == 0xE0 && byte(1) < 0xA0) && !(lead == 0xED && byte(1) > 0x9F);
        return second && follows(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool second = follows(1) && !(lead == 0xF0 && byte(1) < 0x90) && !(lead == 0xF4 && byte(1) > 0x8F);
        return second && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

EncodingGuess detectEncoding(QByteArrayView head)
{
    if (const auto marked = byMark(head))
        return *marked;
    if (const QString wide = byZeroBytes(head); !wide.isEmpty())
        return {wide, 0, false, Tr::tr("Its zero bytes stand where those of %1 stand.").arg(wide)};
    const Utf8Counts counts = countUtf8(head);
    if (counts.sequences == 0 && counts.invalid == 0)
        return {u"UTF-8"_s, 0, true, Tr::tr("It has nothing but plain ASCII characters.")};
    if (counts.invalid == 0)
        return {u"UTF-8"_s, 0, false, Tr::tr("Every byte is valid UTF-8.")};
    if (counts.sequences > 4 * counts.invalid)
        return {u"UTF-8"_s, 0, false, Tr::tr("It is UTF-8, apart from a few damaged characters.")};
    return byLetters(head);
}

QString canonicalEncoding(const QString &name)
{
    QByteArray folded;
    for (const QChar c : name.toLower()) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            folded.append(static_cast<char>(c.unicode()));
    }
    for (const Alias &alias : kAliases) {
        if (folded == alias.folded)
            return QString::fromLatin1(alias.name);
    }
    for (const QByteArrayView prefix :
         {QByteArrayView("windows125"), QByteArrayView("cp125"), QByteArrayView("win125")}) {
        if (folded.startsWith(prefix) && folded.size() == prefix.size() + 1 && folded.back() >= '0'
            && folded.back() <= '8')
            return u"windows-125"_s + QLatin1Char(folded.back());
    }
    if (folded.isEmpty() || !QStringDecoder(name.toLatin1().constData()).isValid())
        return {};
    return name;
}

bool isEastAsianEncoding(const QString &name)
{
    static constexpr std::array names{"GB18030"_L1, "Big5"_L1, "Shift_JIS"_L1, "EUC-JP"_L1, "EUC-KR"_L1, "EUC-TW"_L1};
    return std::any_of(names.begin(), names.end(), [&](QLatin1StringView one) { return name == one; });
}

} // namespace lodestar::import
