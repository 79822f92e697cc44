// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decode.h"

#include "core/text/utf8.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace onrecord
{

namespace
{

constexpr std::size_t largestInput = 500'000'000; // ICU counts in 32 bits

/// The first bytes of formats that are never articles, whatever the name says: their share of control bytes may be low.
constexpr std::array<std::string_view, 7> binarySignatures{"%PDF-",
                                                           "PK\x03\x04",
                                                           "\x89PNG\r\n",
                                                           "\x7F"
                                                           "ELF",
                                                           "\x1F\x8B\x08",
                                                           "\xFF\xD8\xFF",
                                                           "SQLite format 3"};

struct ByteOrderMark
{
    std::string_view bytes;
    const char *encoding;
};

/// UTF-32 before UTF-16, whose mark begins in the same way.
constexpr std::array<ByteOrderMark, 5> byteOrderMarks{{{"\xEF\xBB\xBF", "UTF-8"},
                                                       {{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                                                       {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                                                       {"\xFF\xFE", "UTF-16LE"},
                                                       {"\xFE\xFF", "UTF-16BE"}}};

bool isControl(char32_t c)
{
    constexpr char32_t escape = 0x1B; // ISO 2022 encodings switch with it
    return c == 0x7F || (c < 0x20 && !(c >= '\t' && c <= '\r') && c != escape);
}

bool isControlByte(char byte)
{
    return isControl(static_cast<unsigned char>(byte));
}

bool isBinary(std::string_view bytes)
{
    for (const std::string_view signature : binarySignatures)
        if (bytes.starts_with(signature))
            return true;
    const auto nuls = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\0'));
    const auto controls = static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), isControlByte));
    // Bytes drawn evenly hold 10 % of control bytes; text in any encoding that has got this far holds hardly any.
    return (nuls > 0 && nuls * 100 >= bytes.size()) || (controls > 0 && controls * 25 >= bytes.size());
}

struct Utf8Count
{
    std::size_t good = 0; // well-formed characters beyond ASCII
    std::size_t bad = 0;  // sequences that are not UTF-8
};

Utf8Count countUtf8(std::string_view bytes)
{
    Utf8Count count;
    for (std::size_t at = 0; at < bytes.size();) {
        const Utf8Character character = utf8At(bytes, at);
        count.good += character.length > 1 && character.wellFormed ? 1U : 0U;
        count.bad += character.wellFormed ? 0U : 1U;
        at += character.length;
    }
    return count;
}

DecodedText fromUtf8(std::string_view bytes, std::size_t bad)
{
    if (bad == 0)
        return {std::string(bytes), "UTF-8", 0};
    DecodedText decoded{{}, "UTF-8", bad};
    decoded.utf8.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const Utf8Character character = utf8At(bytes, at);
        appendUtf8(decoded.utf8, character.code);
        at += character.length;
    }
    return decoded;
}

struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

struct CloseDetector
{
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};

bool isLead(char32_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isTrail(char32_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

char32_t joined(char32_t lead, char32_t trail)
{
    return 0x10000 + ((lead - 0xD800) << 10U) + (trail - 0xDC00);
}

DecodedText fromUtf16(std::u16string_view units, const char *encoding)
{
    DecodedText decoded{{}, encoding, 0};
    decoded.utf8.reserve(units.size() + units.size() / 4);
    for (std::size_t at = 0; at < units.size();) {
        char32_t c = units[at++];
        if (isLead(c) && at < units.size() && isTrail(units[at]))
            c = joined(c, units[at++]);
        const bool broken = isLead(c) || isTrail(c) || c == replacementCharacter;
        decoded.replaced += broken ? 1U : 0U;
        appendUtf8(decoded.utf8, broken ? replacementCharacter : c);
    }
    return decoded;
}

/// Nothing when ICU does not know the encoding or gives up.
std::optional<DecodedText> decodeAs(std::string_view bytes, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(encoding, &status));
    if (U_FAILURE(status))
        return std::nullopt;
    std::u16string units(2 * bytes.size(), u'\0'); // enough for any converter, says ICU
    const std::int32_t length = ucnv_toUChars(converter.get(), units.data(), static_cast<std::int32_t>(units.size()),
                                              bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    units.resize(static_cast<std::size_t>(length));
    return fromUtf16(units, encoding);
}

std::optional<DecodedText> decodeByMark(std::string_view bytes)
{
    for (const ByteOrderMark &mark : byteOrderMarks) {
        if (!bytes.starts_with(mark.bytes))
            continue;
        const std::string_view rest = bytes.substr(mark.bytes.size());
        if (mark.encoding == byteOrderMarks.front().encoding)
            return fromUtf8(rest, countUtf8(rest).bad);
        return decodeAs(rest, mark.encoding);
    }
    return std::nullopt;
}

/// The numbers that `bytes` are when read `width` bytes at a time.
std::vector<char32_t> units(std::string_view bytes, std::size_t width, bool littleEndian)
{
    std::vector<char32_t> read;
    read.reserve(bytes.size() / width);
    for (std::size_t at = 0; at + width <= bytes.size(); at += width) {
        char32_t value = 0;
        for (std::size_t i = 0; i < width; ++i)
            value = (value << 8U) | static_cast<unsigned char>(bytes[littleEndian ? at + width - 1 - i : at + i]);
        read.push_back(value);
    }
    return read;
}

struct WideEncoding
{
    const char *name;
    std::size_t width;
    bool littleEndian;
};

/// Two ASCII letters read as one ideograph: what strings with NUL between them look like.
bool isPairOfLetters(char32_t c)
{
    return c >= 0x3400 && c < 0x7F00 && (c & 0xFFU) >= 0x20 && (c & 0xFFU) < 0x7F;
}

/// As text would be: no NUL, hardly a control, hardly a number that is no character, and blanks or letters of ASCII.
bool looksLike(const WideEncoding &encoding, std::string_view bytes)
{
    std::size_t wrong = 0;
    std::size_t ascii = 0;
    std::size_t pairs = 0;
    const std::vector<char32_t> codes = units(bytes, encoding.width, encoding.littleEndian);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const char32_t c = codes[i];
        const bool paired = encoding.width == 2 && isLead(c) && i + 1 < codes.size() && isTrail(codes[i + 1]);
        if (c == 0)
            return false;
        if (paired)
            ++i;
        else if (c > 0x10FFFF || isLead(c) || isTrail(c) || (c & 0xFFFEU) == 0xFFFE || isControl(c))
            ++wrong;
        ascii += c < 0x80 ? 1U : 0U;
        pairs += isPairOfLetters(c) ? 1U : 0U;
    }
    return wrong * 100 <= codes.size() && ascii * 20 >= codes.size() && pairs * 4 <= codes.size();
}

/// UTF-16 and UTF-32 without a mark: NUL bytes give them away, since they write blanks and line ends with them.
std::optional<DecodedText> decodeWide(std::string_view bytes)
{
    constexpr std::array<WideEncoding, 4> candidates{
        {{"UTF-32LE", 4, true}, {"UTF-32BE", 4, false}, {"UTF-16LE", 2, true}, {"UTF-16BE", 2, false}}};
    for (const WideEncoding &encoding : candidates)
        if (bytes.size() >= 2 * encoding.width && looksLike(encoding, bytes))
            return decodeAs(bytes, encoding.name);
    return std::nullopt;
}

/// What ICU says of mark-less wide or mainframe encodings is guesswork, and we have made sure that they are not meant.
bool isCredible(std::string_view encoding)
{
    return !encoding.starts_with("UTF-") && !encoding.starts_with("IBM");
}

/// ICU says ISO-8859-1 for windows-1252 without curly quotes; the larger set reads both.
const char *widerThan(std::string_view encoding)
{
    if (encoding == "ISO-8859-1")
        return "windows-1252";
    return encoding == "ISO-8859-9" ? "windows-1254" : encoding.data();
}

/// U+0080 to U+009F, which nobody writes: a sign of a wrong guess.
bool hasUpperControls(std::string_view utf8)
{
    for (std::size_t at = utf8.find('\xC2'); at != std::string_view::npos; at = utf8.find('\xC2', at + 1))
        if (at + 1 < utf8.size() && static_cast<unsigned char>(utf8[at + 1]) < 0xA0)
            return true;
    return false;
}

DecodedText decodeDetected(std::string_view bytes)
{
    constexpr std::size_t sample = 100'000;
    constexpr std::int32_t leastConfidence = 10;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    const std::string_view head = bytes.substr(0, sample);
    ucsdet_setText(detector.get(), head.data(), static_cast<std::int32_t>(head.size()), &status);
    std::int32_t count = 0;
    const UCharsetMatch **const matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (std::int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const char *const name = ucsdet_getName(matches[i], &status);
        if (U_FAILURE(status) || !isCredible(name) || ucsdet_getConfidence(matches[i], &status) < leastConfidence)
            continue;
        auto decoded = decodeAs(bytes, widerThan(name));
        if (decoded && !hasUpperControls(decoded->utf8))
            return *std::move(decoded);
    }
    if (auto decoded = decodeAs(bytes, "windows-1252"))
        return *std::move(decoded);
    return fromUtf8(bytes, countUtf8(bytes).bad);
}

} // namespace

Result<DecodedText> decodeText(std::string_view bytes)
{
    if (bytes.size() > largestInput)
        return fail(ErrorCode::TooLarge, {});
    if (auto decoded = decodeByMark(bytes))
        return *std::move(decoded);
    if (bytes.find('\0') != std::string_view::npos)
        if (auto decoded = decodeWide(bytes))
            return *std::move(decoded);
    if (isBinary(bytes))
        return fail(ErrorCode::NotText, {});
    const Utf8Count count = countUtf8(bytes);
    // Other encodings hardly ever make a well-formed sequence by chance: twice as many good ones settle it.
    if (count.good >= 2 * count.bad)
        return fromUtf8(bytes, count.bad);
    return decodeDetected(bytes);
}

} // namespace onrecord
